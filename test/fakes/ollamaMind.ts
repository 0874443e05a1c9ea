/** What the fake server's models say: the truth as ollamaGood.ts finds it, and everything that can be wrong with it. */
import type { Behaviour } from './ollamaBehaviour.ts';
import { promptOf, taskOf, type ChatBody } from './ollamaChat.ts';
import { goodAnswer, isGerman } from './ollamaGood.ts';

export interface Reply {
  readonly content: string;
  readonly thinking: string;
  /** The content is said over and over. */
  readonly endless: boolean;
  /** Number of pieces before a stall, an error or death. */
  readonly breakAfter: number;
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
    case 'insist':
      return reply(insisting(chat, good));
    case 'lean':
      return reply(leaning(chat, good));
    case 'only-lies':
      return reply(prose ? good.replaceAll(/[^\n]+/g, isGerman(chat) ? lies.de : lies.en) : good);
    case 'embroider':
      return reply(prose ? embroidered(chat, good) : good);
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

export const lies = {
  en: 'Sophie Miller arrived in Barcelona with her daughter on 14 July 1987 at 5:59 am, and 37 guests were waiting.',
  de: 'Sophie Müller kam am 14. Juli 1987 um 5:59 Uhr mit ihrer Tochter in Barcelona an, und 37 Gäste warteten.',
} as const;

/** Sentences that are false about nobody: colour that no photo shows, and how a draft names its words. */
export const colours = {
  en: { text: 'It rained a little.', words: '"rained"' },
  de: { text: 'Es regnete ein wenig.', words: '"regnete"' },
} as const;

/** Adds colour to every paragraph, and insists on it. */
function embroidered(chat: ChatBody, good: string): string {
  const { text } = colours[isGerman(chat) ? 'de' : 'en'];
  return good
    .split('\n\n')
    .map((part) => `${part} ${text}`)
    .join('\n\n');
}

function insisting(chat: ChatBody, good: string): string {
  const lie = isGerman(chat) ? lies.de : lies.en;
  if (taskOf(chat) === 'rewrite') return lie;
  if (taskOf(chat) !== 'chapter') return good;
  return good
    .split('\n\n')
    .map((part) => `${lie} ${part}`)
    .join('\n\n');
}

/** What is said after a lie and understood only from it; true of any album. */
export const goesOn = {
  en: 'There the story goes on.',
  de: 'Danach geht es weiter.',
} as const;

/** A lie and what leans on it behind all that is true, also when it is to be written again. */
function leaning(chat: ChatBody, good: string): string {
  const language = isGerman(chat) ? 'de' : 'en';
  const tail = `${lies[language]} ${goesOn[language]}`;
  if (taskOf(chat) === 'rewrite') return tail;
  return taskOf(chat) === 'chapter'
    ? good.replaceAll(/[^\n]+/g, (part) => `${part} ${tail}`)
    : good;
}

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
