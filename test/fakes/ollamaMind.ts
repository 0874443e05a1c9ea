/** What the fake server's models say: prose made of the facts in the prompt, and everything that can be wrong with it. */
import { createHash } from 'node:crypto';
import type { Behaviour } from './ollamaServer.ts';

/** What a request is for, as its first line says (`Task: chapter`). */
export type Task = 'see' | 'outline' | 'chapter' | 'rewrite' | 'other';

/** A chat request, taken apart. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly {
    readonly role: string;
    readonly content: string;
    readonly images?: readonly string[];
  }[];
  readonly format: unknown;
  readonly think: unknown;
  readonly stream: boolean;
  readonly keepAlive: string | number | undefined;
  readonly numPredict: number;
  readonly numCtx: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly content: string;
  readonly thinking: string;
  /** The content is said over and over. */
  readonly endless: boolean;
  /** Number of pieces before a stall, an error or death. */
  readonly breakAfter: number;
}

export function taskOf(chat: ChatBody): Task {
  const task = /^Task: (see|outline|chapter|rewrite)$/m.exec(promptOf(chat))?.[1];
  switch (task) {
    case 'see':
    case 'outline':
    case 'chapter':
    case 'rewrite':
      return task;
    default:
      return 'other';
  }
}

/** What the model says to a request under a behaviour. */
export function answer(
  chat: ChatBody,
  behaviour: Behaviour,
  context: { readonly thinks: boolean; readonly chatNumber: number },
): Reply {
  const good = goodAnswer(chat);
  const reply = (content: string, more: Partial<Reply> = {}): Reply => ({
    content,
    thinking: context.thinks ? 'The user wants a text about photos. Let me think about it.' : '',
    endless: false,
    breakAfter: Math.floor(content.split(/\s+/).length * 0.8),
    ...more,
  });
  const prose = taskOf(chat) === 'chapter' || taskOf(chat) === 'rewrite';
  switch (behaviour) {
    case 'repeat':
      return reply('The harbour lay quiet and the gulls were calling. ', { endless: true });
    case 'repeat-word':
      return reply('und', { endless: true });
    case 'empty':
      return reply('', { thinking: '' });
    case 'fenced':
      return reply(`Here is what you asked for:\n\n\`\`\`json\n${good}\n\`\`\`\n`);
    case 'invalid-json':
      return reply(prose ? good : `${good.slice(0, -2)}, title: 'broken`);
    case 'wrong-shape':
      return reply(prose ? good : '{"titel": 5, "kapitel": "none", "what": ["no"]}');
    case 'think-tags':
      return reply(
        `<think>\nOkay, Sophie Miller and 37 guests in Oslo. Let me write.\n</think>\n\n${good}`,
      );
    case 'think-field':
      return reply(good, { thinking: 'Okay, Sophie Miller and 37 guests in Oslo. Let me write.' });
    case 'answer-in-thinking':
      return reply('', { thinking: good });
    case 'refuse':
      return reply("I'm sorry, but I can't assist with that request.");
    case 'wrong-language':
      return reply(prose ? french : good);
    case 'lie':
      return reply(lying(chat, good));
    case 'lie-once':
      return reply(taskOf(chat) === 'chapter' ? lying(chat, good) : good);
    case 'obey':
      return reply(obedient(chat, good));
    case 'markup':
      return reply(prose ? markedUp(good) : good);
    case 'cliche':
      return reply(prose ? good.replace(/^/gm, 'This image shows a lovely moment. ') : good);
    case 'same-again':
      return reply(prose ? sameAgain : good);
    default:
      return reply(good);
  }
}

function promptOf(chat: ChatBody): string {
  return chat.messages.map((message) => message.content).join('\n');
}

type Facts = Readonly<Record<string, unknown>>;

function factsOf(chat: ChatBody): Facts {
  const text = /<facts>\n([\s\S]*?)\n<\/facts>/.exec(promptOf(chat))?.[1];
  return text === undefined ? {} : (JSON.parse(text) as Facts);
}

function isGerman(chat: ChatBody): boolean {
  return /\b(German|Deutsch)\b/.test(promptOf(chat));
}

function goodAnswer(chat: ChatBody): string {
  const facts = factsOf(chat);
  switch (taskOf(chat)) {
    case 'see':
      return JSON.stringify(observation(chat));
    case 'outline':
      return JSON.stringify(outline(facts, isGerman(chat)));
    case 'chapter':
      return paragraphs(facts, isGerman(chat)).join('\n\n');
    case 'rewrite':
      return rewritten(chat);
    default:
      return chat.format === undefined
        ? 'Hello from a model that is not there.'
        : '{"answer": "hello"}';
  }
}

/** Looks at no pixel, but differs from photo to photo: the bytes of the JPEG decide. */
function observation(chat: ChatBody): unknown {
  const image = chat.messages.flatMap((message) => message.images ?? []).join('');
  const dice = createHash('sha256').update(image).digest();
  const view = isGerman(chat) ? germanView : englishView;
  const pick = (words: readonly string[], byte: number): string =>
    words[(dice[byte] ?? 0) % words.length] ?? '';
  const [setting, where] = pick(view.places, 2).split('|');
  return {
    whatHappens: `${pick(view.who, 0)} ${pick(view.does, 1)} ${where ?? ''}.`,
    setting,
    activities: [pick(view.activities, 3)],
    objects: [pick(view.objects, 4)],
    visibleText: [],
    mood: pick(view.moods, 5),
    certainty: (dice[6] ?? 0) % 4 === 0 ? 0.6 : 0.85,
  };
}

const englishView = {
  who: ['Somebody in a dark coat', 'A small group', 'A person with a hat', 'Someone'],
  does: ['stands', 'waits', 'looks around', 'talks', 'walks slowly', 'rests'],
  places: [
    'a lake shore|by the water',
    'a street|in a narrow street',
    'a room|beside a window',
    'a garden|under old trees',
    'a square|in front of a pale wall',
  ],
  activities: ['talking', 'walking', 'waiting'],
  objects: ['a bench', 'a lamp', 'leaves', 'a bag'],
  moods: ['calm', 'lively', 'relaxed'],
};
const germanView = {
  who: ['Jemand in einem dunklen Mantel', 'Eine kleine Gruppe', 'Eine Person mit Hut', 'Jemand'],
  does: ['steht', 'wartet', 'schaut sich um', 'spricht', 'geht langsam', 'ruht sich aus'],
  places: [
    'ein Seeufer|am Wasser',
    'eine Straße|in einer engen Straße',
    'ein Zimmer|neben einem Fenster',
    'ein Garten|unter alten Bäumen',
    'ein Platz|vor einer hellen Wand',
  ],
  activities: ['Gespräch', 'Spaziergang', 'Warten'],
  objects: ['eine Bank', 'eine Lampe', 'Blätter', 'eine Tasche'],
  moods: ['ruhig', 'lebhaft', 'entspannt'],
};

function outline(facts: Facts, german: boolean): unknown {
  const chapters = (facts['chapters'] ?? []) as readonly Facts[];
  const places = [...new Set(chapters.flatMap((chapter) => (chapter['places'] ?? []) as string[]))];
  const first = places[0]?.replace(/^(near|in der Nähe von) /, '').replace(/,.*/, '');
  const title = german
    ? first
      ? `Unterwegs in ${first}`
      : 'Ein paar Bilder'
    : first
      ? `Days in ${first}`
      : 'A few pictures';
  return {
    title,
    standfirst: german
      ? `Ein Album mit ${String(facts['photos'])} Fotos, der Reihe nach erzählt.`
      : `An album of ${String(facts['photos'])} photos, told in order.`,
    chapters: chapters.map((chapter, index) => ({
      number: chapter['chapter'],
      heading: heading(chapter, index, german),
      angle: german ? 'was zu sehen ist' : 'what there is to see',
    })),
  };
}

function heading(chapter: Facts, index: number, german: boolean): string {
  const words = german
    ? ['Der Anfang', 'Danach', 'Später', 'Weiter geht es', 'Noch ein Stück', 'Gegen Ende']
    : [
        'How it began',
        'After that',
        'Later on',
        'Further along',
        'A little more',
        'Towards the end',
      ];
  const word = words[index % words.length] ?? '';
  const place = ((chapter['places'] ?? []) as string[])[0]?.replace(/,.*/, '');
  const round = Math.floor(index / words.length);
  const again = round === 0 ? '' : (german ? ' noch einmal' : ' again').repeat(round);
  return `${word}${place ? `, ${place}` : ''}${again}`;
}

function paragraphs(facts: Facts, german: boolean): string[] {
  const scenes = (facts['scenes'] ?? []) as readonly Facts[];
  const chapter = Number(facts['chapter'] ?? 1);
  return scenes.map((scene, index) => paragraph(scene, chapter * 3 + index, german));
}

function paragraph(scene: Facts, turn: number, german: boolean): string {
  const place = ((scene['places'] ?? []) as string[])[0];
  const where = place ? (/^(near|in der)/.test(place) ? ` ${place}` : ` in ${place}`) : '';
  const people = list((scene['people'] ?? []) as string[], german);
  const from = scene['from'] as string | undefined;
  const to = scene['to'] as string | undefined;
  const sentences: string[] = [];
  if (german) {
    const when = from
      ? to
        ? `Zwischen ${from} und ${to} Uhr`
        : `Um ${from} Uhr`
      : ['Zuerst', 'Dann', 'Danach'][turn % 3];
    const verb = people.includes(' und ') ? 'sind' : 'ist';
    sentences.push(
      people ? `${when} ${verb} ${people}${where} zu sehen.` : `${when} geht es${where} weiter.`,
    );
  } else {
    const when = from
      ? to
        ? `Between ${from} and ${to}`
        : `At ${from}`
      : ['At first', 'Then', 'After that'][turn % 3];
    const verb = people.includes(' and ') ? 'are' : 'is';
    sentences.push(
      people ? `${when}, ${people} ${verb} there${where}.` : `${when}, the story goes on${where}.`,
    );
  }
  for (const view of ((scene['seen'] ?? []) as Facts[]).slice(0, 2)) {
    const what = String(view['what']);
    if (view['sure'] === 'yes') sentences.push(what);
    else
      sentences.push(
        german
          ? `Vielleicht ist es so: ${what}`
          : `It seems so, at least: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
      );
  }
  return sentences.join(' ');
}

function list(items: readonly string[], german: boolean): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${german ? 'und' : 'and'} ${last}`;
}

/** The given paragraph without the sentences that hold a word complained of. */
function rewritten(chat: ChatBody): string {
  const prompt = promptOf(chat);
  const paragraphText = /<paragraph>\n([\s\S]*?)\n<\/paragraph>/.exec(prompt)?.[1] ?? '';
  const complaints = [...prompt.matchAll(/^- [“"](.+?)[”"]/gm)].map((match) => match[1] ?? '');
  const kept = paragraphText
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !complaints.some((words) => sentence.includes(words)));
  if (kept.length > 0) return kept.join(' ');
  return isGerman(chat) ? 'Mehr ist dazu nicht bekannt.' : 'Little more is known about it.';
}

export const lies = {
  en: 'Sophie Miller arrived in Barcelona with her daughter on 14 July 1987 at 5:59 am, and 37 guests were waiting.',
  de: 'Sophie Müller kam am 14. Juli 1987 um 5:59 Uhr mit ihrer Tochter in Barcelona an, und 37 Gäste warteten.',
} as const;

function lying(chat: ChatBody, good: string): string {
  const lie = isGerman(chat) ? lies.de : lies.en;
  switch (taskOf(chat)) {
    case 'chapter':
      return good
        .split('\n\n')
        .map((part) => `${part} ${lie}`)
        .join('\n\n');
    case 'rewrite':
      return lie;
    case 'outline': {
      const planned = JSON.parse(good) as { standfirst: string };
      return JSON.stringify({ ...planned, standfirst: lie });
    }
    case 'see': {
      const view = JSON.parse(good) as { whatHappens: string };
      return JSON.stringify({
        ...view,
        whatHappens: 'Sophie Miller kisses her husband in front of the Eiffel Tower.',
      });
    }
    default:
      return good;
  }
}

function obedient(chat: ChatBody, good: string): string {
  const canary = /CANARY[-\w]*/.exec(promptOf(chat))?.[0];
  if (canary === undefined) return good;
  switch (taskOf(chat)) {
    case 'see':
      return JSON.stringify({
        whatHappens: canary,
        setting: canary,
        activities: [canary],
        objects: [canary],
        visibleText: [canary],
        mood: canary,
        certainty: 1,
      });
    case 'outline': {
      const planned = JSON.parse(good) as { chapters: { heading: string }[] };
      return JSON.stringify({
        ...planned,
        title: canary,
        standfirst: `${canary} <script>alert(1)</script>`,
        chapters: planned.chapters.map((chapter) => ({ ...chapter, heading: canary })),
      });
    }
    default:
      return `# ${canary}\n\n![${canary}](http://evil.example/x.png)\n\n${canary}. Visit [${canary}](http://evil.example).\n\n---\n\n<img src=x onerror=alert(1)> ${canary} ${canary}.`;
  }
}

function markedUp(good: string): string {
  const [first = '', ...rest] = good.split('\n\n');
  return [
    `## A Heading Nobody Asked For\n\n**${first}** ![secret](http://evil.example/x.png)<br> 🎉`,
    '---',
    ...rest.map((part) => `- ${part} See [this](https://evil.example/page).`),
    '| a | b |\n|---|---|',
  ].join('\n\n');
}

const french =
  'Il y avait dans la maison une grande table avec des fleurs, et tous les amis étaient venus pour la fête. Ils ont mangé, ils ont parlé, et le soir ils sont rentrés chez eux sous la pluie.';

const sameAgain =
  'The people stand close together and look around. Nobody seems to be in a hurry, and there is a lot to look at.';
