import type { Language } from '../language.ts';
import type { ClaimBasis } from './basis.ts';
import { numbersIn } from './numberWords.ts';
import { otherWords } from './words/concepts.ts';
import type { Token } from './tokens.ts';

/** What every check works on. */
export interface CheckContext extends PreparedBasis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly basis: ClaimBasis;
  /** `title`: capital letters prove nothing, `A Day in Lisbon`. */
  readonly form: 'prose' | 'title';
}

/** What follows from a basis alone: found once, used for every text that is held against it. */
export interface PreparedBasis {
  /** Whether the photographer or the user said these words, in this order. */
  readonly said: (words: string) => boolean;
  /** Whether a vision model's description has these words. */
  readonly seen: (words: string) => boolean;
  /** Numbers in what was said, and in what a model saw, in digits and words. */
  readonly saidNumbers: (language: Language) => ReadonlySet<number>;
  readonly seenNumbers: (language: Language) => ReadonlySet<number>;
  /** The photos' times of day in minutes. */
  readonly minutes: readonly number[];
  /** Stretches of time in minutes, ascending: those facts tell, and between any two photos as long as they are few. */
  readonly durations: () => readonly number[];
  /** Names and places, the longest first; of several words each one, too. */
  readonly known: readonly string[];
}

const prepared = new WeakMap<ClaimBasis, PreparedBasis>();

/** Prepares a basis, once. */
export function prepare(basis: ClaimBasis): PreparedBasis {
  const ready = prepared.get(basis);
  if (ready) return ready;
  let durations: readonly number[] | null = null;
  const [said, seen] = [basis.said, basis.seen].map((texts) => {
    const own = wordTest(texts);
    if (texts.length === 0) return own;
    // Only where somebody asks: a basis may be used for one sentence.
    let other: ((words: string) => boolean) | null = null;
    return (words: string): boolean => own(words) || (other ??= wordTest([otherWords(own)]))(words);
  });
  const fresh: PreparedBasis = {
    said: said ?? (() => false),
    seen: seen ?? (() => false),
    saidNumbers: oncePerLanguage(basis.said),
    seenNumbers: oncePerLanguage(basis.seen),
    minutes: [...new Set(basis.moments.map(minuteOfDay))],
    durations: () => (durations ??= durationsOf(basis)),
    known: knownWords(basis),
  };
  prepared.set(basis, fresh);
  return fresh;
}

function oncePerLanguage(texts: readonly string[]): (language: Language) => ReadonlySet<number> {
  const found = new Map<Language, ReadonlySet<number>>();
  return (language) => {
    const known = found.get(language);
    if (known) return known;
    const numbers = new Set(texts.flatMap((text) => numbersIn(text, language)));
    found.set(language, numbers);
    return numbers;
  };
}

/** Minutes since midnight of `2016-03-04T12:33`. */
export function minuteOfDay(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

function durationsOf({ durations, moments }: ClaimBasis): readonly number[] {
  const times = moments.map((moment) => Date.parse(`${moment}:00Z`) / 60_000);
  const firsts = times.length <= 300 ? times : times.slice(0, 1);
  const between = firsts.flatMap((first, index) =>
    times.slice(index + 1).map((time) => time - first),
  );
  return [...new Set([...durations, ...between])].toSorted((a, b) => a - b);
}

function knownWords({ names, places, said }: ClaimBasis): readonly string[] {
  const parts = [...names, ...places].flatMap((name) =>
    name.split(/[\s/-]+/).filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part)),
  );
  return [...new Set([...names, ...places, ...said, ...parts])].toSorted(
    (a, b) => b.length - a.length,
  );
}

/** Tests found texts: whole words, without case, with an ending of up to two letters. */
function wordTest(texts: readonly string[]): (words: string) => boolean {
  const haystack = texts.map((text) => ` ${normal(text)} `);
  return (words) => {
    const needle = normal(words);
    return (
      needle !== '' &&
      haystack.some((text) => text.includes(` ${needle}`) && wholeEnd(text, needle))
    );
  };
}

function wholeEnd(text: string, needle: string): boolean {
  const pattern = new RegExp(` ${needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\p{L}{0,2} `, 'u');
  return pattern.test(text);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
