import { escapeRegExp } from '../../shared/escapeRegExp.ts';
import type { Language } from '../language.ts';
import { languages } from '../language.ts';
import type { BasisPhoto, ClaimBasis } from './basis.ts';
import { numbersIn } from './numberWords.ts';
import { meaningsOf } from './words/concepts.ts';
import { isForeign, soundTest } from './words/foreign.ts';
import { plainLetters, spellings } from './words/spellings.ts';
import type { Token } from './tokens.ts';
import { lake, pictureEnding } from './words/rules/context.ts';
import { adjectivesOf } from './words/names/townAdjectives.ts';

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
  /** Whether they said these very words, in their own language. */
  readonly wrote: (words: string) => boolean;
  /** Whether they said one word, or the same in another language: neither a part of it nor what goes with it. */
  readonly told: (words: string) => boolean;
  /** Whether they said a word, or what it means as a whole: `Farnham` is no ham. */
  readonly named: (word: string) => boolean;
  /** Whether a vision model's description has these words. */
  readonly seen: (words: string) => boolean;
  /** Numbers in what was said, and in what a model saw, in digits and words. */
  readonly saidNumbers: () => ReadonlySet<number>;
  readonly seenNumbers: () => ReadonlySet<number>;
  /** The photos' times of day in minutes. */
  readonly minutes: readonly number[];
  /** Whether the photographer writes in a language that is none of ours; then a word counts as theirs where it sounds alike. */
  readonly isForeign: boolean;
  /** Whether any photo has a caption or a keyword. */
  readonly hasNotes: boolean;
  /** The photos whose captions or keywords have a word or mean it in another language; none where the album as a whole is called so. */
  readonly noted: (word: string) => readonly BasisPhoto[];
  /** Of those, the ones that have the very word; or else the ones with a word that means just that; or else all. */
  readonly notedBest: (word: string) => readonly BasisPhoto[];
  /** Those whose captions say it, as a word of their own or as one that means just that. */
  readonly tellers: (word: string) => readonly BasisPhoto[];
  /** The photos whose captions have these words in this order. */
  readonly notedExactly: (words: string) => readonly BasisPhoto[];
  /** Names and places, the longest first; of several words each one, too. */
  readonly known: readonly string[];
  /** German adjectives of the places. */
  readonly townAdjectives: readonly string[];
}

const prepared = new WeakMap<ClaimBasis, PreparedBasis>();

/** Prepares a basis, once. */
export function prepare(basis: ClaimBasis): PreparedBasis {
  const ready = prepared.get(basis);
  if (ready) return ready;
  const foreign = isForeign(basis.said, [...basis.names, ...basis.places]);
  const fresh: PreparedBasis = {
    said: orSounding(meaningTest(basis.said, 'words'), basis.said, foreign),
    wrote: wordTest(basis.said),
    told: wholeTest(basis.said, 'says'),
    named: orSounding(wholeTest(basis.said, 'names'), basis.said, foreign),
    seen: meaningTest(basis.seen, 'words'),
    saidNumbers: numbersOnce(basis.said),
    seenNumbers: numbersOnce(basis.seen),
    minutes: [...new Set(basis.moments.map(minuteOfDay))],
    isForeign: foreign,
    ...notesOf(basis, foreign),
    known: knownWords(basis),
    townAdjectives: basis.places.flatMap(adjectivesOf),
  };
  prepared.set(basis, fresh);
  return fresh;
}

/**
 * Tests texts for words, and for those that mean the same in another language.
 *
 * @param which `words`: what goes without saying as well; `same`: only what means the same
 */
function meaningTest(
  texts: readonly string[],
  which: 'words' | 'same',
): (words: string) => boolean {
  const own = wordTest(texts);
  if (texts.length === 0) return own;
  // Only where somebody asks: a basis may be used for one sentence.
  let other: ((words: string) => boolean) | null = null;
  const otherTest = (): typeof own => {
    const meanings = meaningsOf(texts);
    const implied = wordTest([meanings[which]], { endingsFrom: 4 });
    return (words) => implied(words) || (/^[\p{L}-]+$/u.test(words) && meanings.has(words));
  };
  return (words) => own(words) || (other ??= otherTest())(words);
}

/** Takes for one of the texts' words also what sounds like it, where they are in a foreign language. */
function orSounding(
  test: (words: string) => boolean,
  texts: readonly string[],
  foreign: boolean,
): (words: string) => boolean {
  if (!foreign) return test;
  const sounds = soundTest(texts);
  return (words) => test(words) || sounds(words);
}

/** Tests texts for words, and for one that means, as a whole, what a word of theirs (`says`) or a part of it (`names`) does. */
function wholeTest(texts: readonly string[], which: 'says' | 'names'): (words: string) => boolean {
  const own = wordTest(texts);
  let means: ((word: string) => boolean) | null = null;
  return (words) =>
    own(words) ||
    (texts.length > 0 && /^[\p{L}-]+$/u.test(words) && (means ??= meaningsOf(texts)[which])(words));
}

/** Tests for a word that means, as a whole, what one of the text's does. */
function saysTest(text: string): (word: string) => boolean {
  let says: ((word: string) => boolean) | null = null;
  // `Mannschaftsfoto`: the photo of a team.
  const pictured = text.replace(pictureEnding, '');
  return (word) => /^[\p{L}-]+$/u.test(word) && (says ??= meaningsOf([text, pictured]).says)(word);
}

function notesOf(
  { photos = [], said }: ClaimBasis,
  foreign: boolean,
): Pick<PreparedBasis, 'hasNotes' | 'noted' | 'notedBest' | 'tellers' | 'notedExactly'> {
  const notes = photos.flatMap((photo) => {
    const texts = [...(photo.words === undefined ? [] : [photo.words]), ...(photo.keywords ?? [])];
    return texts.length === 0
      ? []
      : [
          {
            photo,
            means: orSounding(meaningTest(texts, 'same'), texts, foreign),
            says: orSounding(saysTest(texts.join('; ')), texts, foreign),
            has: wordTest(texts),
            words: new Set(texts.flatMap((text) => normal(text).split(' '))),
          },
        ];
  });
  const captions = new Set(
    notes.flatMap(({ photo }) => [photo.words ?? '', ...(photo.keywords ?? [])]),
  );
  const others = said.filter((text) => !captions.has(text));
  const isSaidOfAll = meaningTest(others, 'same');
  const isImplied = meaningTest(others, 'words');
  // A tournament has matches: one caption that has the very word is meant all the same.
  const isOfAll = (word: string): boolean =>
    isSaidOfAll(word) ||
    (isImplied(word) && notes.filter(({ words }) => words.has(normal(word))).length !== 1);
  const once = (find: (words: string) => readonly BasisPhoto[]): typeof find => {
    const known = new Map<string, readonly BasisPhoto[]>();
    return (words) => {
      const ready = known.get(words) ?? find(words);
      if (known.size < 20_000) known.set(words, ready);
      return ready;
    };
  };
  const noted = once((word) =>
    isOfAll(word) ? [] : notes.flatMap(({ photo, means }) => (means(word) ? [photo] : [])),
  );
  return {
    hasNotes: notes.length > 0,
    noted,
    tellers: once((word) =>
      notes.flatMap(({ photo, says, words }) =>
        words.has(normal(word)) || says(word) ? [photo] : [],
      ),
    ),
    notedBest: once((word) => {
      const all = noted(word);
      if (all.length < 2) return all;
      const own = notes.filter(({ photo }) => all.includes(photo));
      const same = own.filter(({ words }) => words.has(normal(word)));
      const told = same.length > 0 ? same : own.filter(({ says }) => says(word));
      return told.length > 0 ? told.map(({ photo }) => photo) : all;
    }),
    notedExactly: once((words) => notes.flatMap(({ photo, has }) => (has(words) ? [photo] : []))),
  };
}

/** Captions are in one language, and told of in another. */
function numbersOnce(texts: readonly string[]): () => ReadonlySet<number> {
  let found: ReadonlySet<number> | null = null;
  return () =>
    (found ??= new Set(
      texts.flatMap((text) => languages.flatMap((language) => numbersIn(text, language))),
    ));
}

/** Minutes since midnight of `2016-03-04T12:33`. */
export function minuteOfDay(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

function knownWords({ names, places, said }: ClaimBasis): readonly string[] {
  // `Lake Constance` is no town by the name of half of it.
  const parts = [...names, ...places.filter((name) => !lake.test(name))].flatMap((name) =>
    name.split(/[\s/-]+/).filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part)),
  );
  return [...new Set([...[...names, ...places, ...parts].flatMap(spellings), ...said])].toSorted(
    (a, b) => b.length - a.length,
  );
}

/**
 * Tests found texts: whole words, without case, with an ending of up to two letters.
 *
 * @param options `endingsFrom`: how many letters a word must have for that; `ass` is no `assis`
 */
function wordTest(
  texts: readonly string[],
  { endingsFrom = 0 }: { readonly endingsFrom?: number } = {},
): (words: string) => boolean {
  const haystack = texts.map((text) => ` ${normal(text)} `);
  return (words) => {
    const needle = normal(words);
    const ending = needle.length >= endingsFrom ? 2 : 0;
    return (
      needle !== '' &&
      haystack.some((text) => text.includes(` ${needle}`) && wholeEnd(text, needle, ending))
    );
  };
}

function wholeEnd(text: string, needle: string, ending: number): boolean {
  return new RegExp(` ${escapeRegExp(needle)}\\p{L}{0,${ending}} `, 'u').test(text);
}

function normal(text: string): string {
  return plainLetters(text)
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
