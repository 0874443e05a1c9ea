/** What a good model says: prose made of the facts in the prompt, JSON of the form asked for. */
import { createHash } from 'node:crypto';
import { promptOf, taskOf, type ChatBody } from './ollamaChat.ts';

type Facts = Readonly<Record<string, unknown>>;

function factsOf(chat: ChatBody): Facts {
  const text = /<facts>\n([\s\S]*?)\n<\/facts>/.exec(promptOf(chat))?.[1];
  return text === undefined ? {} : (JSON.parse(text) as Facts);
}

/** Whether the answer is to be German. */
export function isGerman(chat: ChatBody): boolean {
  return /\b(German|Deutsch)\b/.test(promptOf(chat));
}

/** A true and tidy answer. */
export function goodAnswer(chat: ChatBody): string {
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
  const views = ((scene['photos'] ?? []) as Facts[]).flatMap(({ seen }) =>
    seen ? [seen as Facts] : [],
  );
  for (const view of views.slice(0, 2)) {
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
