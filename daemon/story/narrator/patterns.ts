import type { Tongue } from './grammar.ts';
import { capital, fill, type Slots } from './template.ts';
import { withoutQuotes } from './variety.ts';
import type { Phrase } from './words/words.ts';
import type { StoryStyle } from '../plan/storyPlan.ts';

const tones = { w: 'warm', j: 'journalistic', h: 'humorous' } as const;

/** Said twice or easily missed: no pattern is better for having them; how a chapter opens, who and when may vary. */
const spare = new Set(['from', 'day', 'oneDay', 'weekday', 'whole', 'duration', 'also']);
const spareInOpenings = new Set([...spare, 'clock', 'began', 'who', 'party', 'gap']);
/** Of another day weeks later, whom it shows is the news. */
const spareApart = new Set([...spare, 'gap']);
/** Whichever way a row of captions is cut, all of them are told; a time is told with it where it is news. */
const spareInRows = new Set([
  ...spare,
  'first',
  'rest',
  'init',
  'last',
  'middle',
  'items',
  'had',
  'until',
]);

/** Slots of a phrase that no pattern is better for having. */
export function spareSlots(phrase: Phrase): ReadonlySet<string> {
  if (phrase === 'open.apart' || phrase === 'open.later') return spareApart;
  if (phrase.startsWith('open.')) return spareInOpenings;
  return phrase === 'words.row' || phrase === 'words.apart' ? spareInRows : spare;
}

/** One way of saying something, as it stands in the words of a language. */
export interface Pattern {
  /** With its tags; what was said is remembered by it. */
  readonly entry: string;
  readonly pattern: string;
  /** Of one tone or person alone. */
  readonly isOwn: boolean;
  /** Tells of us. */
  readonly isWe: boolean;
  /** Of no tone: who writes of us is heard in every chapter. */
  readonly isPlain: boolean;
}

/** Reads an entry, `w:A warm sentence`; null where it does not suit the style. */
export function patternOf(entry: string, style: StoryStyle): Pattern | null {
  const { tags, pattern } = untagged(entry);
  if (tags.some((tag) => !suits(tag, style))) return null;
  const isWe = tags.includes('1');
  const isOwn = tags.length > 0;
  return { entry, pattern, isOwn, isWe, isPlain: !isOwn || isWe };
}

/** Fills a pattern; null where something is missing, or the sentence would stumble. */
export function filledPattern(
  pattern: string,
  slots: Slots,
  tongue: Tongue,
): { readonly text: string; readonly used: ReadonlySet<string> } | null {
  const filled = fill(pattern, slots, tongue);
  if (!filled) return null;
  const text = capital(filled.text);
  // "It went on on Monday", "shortly after six six people"; but “Bye bye lake!” is the photographer's.
  if (/(?<![\p{L}\p{N}])([\p{L}\p{N}]+) \1(?![\p{L}\p{N}])/iu.test(withoutQuotes(text)))
    return null;
  // What comes after a colon needs no second one.
  return colonsIn(pattern, filled.used) > 1 ? null : { text, used: filled.used };
}

function untagged(entry: string): { readonly tags: readonly string[]; readonly pattern: string } {
  const match = /^([wjh1]{1,2}):/.exec(entry);
  return match
    ? { tags: Array.from(match[1] ?? ''), pattern: entry.slice(match[0].length) }
    : { tags: [], pattern: entry };
}

/** Whether a pattern is there for the photographer's words. */
export function isQuotation(pattern: string): boolean {
  return /\{(?:quotes|had)[:}]/u.test(pattern.replaceAll(/\[[^\]]*\]/gu, ''));
}

/** Colons of a pattern that stand between two of its parts, those left out not counted. */
function colonsIn(pattern: string, used: ReadonlySet<string>): number {
  const told = pattern.replaceAll(/\[[^\]]*\]/gu, (part) =>
    [...part.matchAll(/\{(\w+)/gu)].every(([, slot = '']) => used.has(slot)) ? part : '',
  );
  return [...told.matchAll(/: |\s:\s/gu)].length;
}

function suits(tag: string, { tone, person }: StoryStyle): boolean {
  if (tag === '1') return person === 'first';
  return tag === 'w' || tag === 'j' || tag === 'h' ? tones[tag] === tone : false;
}
