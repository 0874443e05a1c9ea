import { escapeRegExp } from '../../shared/escapeRegExp.ts';
import type { BasisPhoto, ClaimBasis } from './basis.ts';
import { plainLetters, spellings } from './words/spellings.ts';
import { overlap, type TextRange } from './sentences.ts';
import { englishDemonyms } from './words/names/placeNames.ts';
import { adjectivesOf, behindTownAdjective } from './words/names/townAdjectives.ts';
import { nameBeforePreposition, ofPlace, titled } from './words/rules/mentions.ts';

/** Somebody or somewhere known, in a sentence. */
export interface Mention extends TextRange {
  readonly kind: 'person' | 'site';
  /** The label of a person; of a place, which of `basis.sites` are called so. */
  readonly label: string;
  readonly sites: ReadonlySet<number>;
}

/**
 * Everybody and every place of the basis a stretch of text names, in order, not overlapping.
 *
 * @param sentence where to look; ranges are those of `text`
 */
export function mentionsIn(
  text: string,
  sentence: TextRange,
  basis: ClaimBasis,
): readonly Mention[] {
  const found: Mention[] = [];
  const within = text.slice(sentence.start, sentence.end);
  const letters = plainLetters(within);
  const add = (
    word: string,
    kind: Mention['kind'],
    label: string,
    sites: ReadonlySet<number>,
  ): void => {
    const plain = plainLetters(word);
    for (let at = letters.indexOf(plain); at >= 0; at = letters.indexOf(plain, at + 1)) {
      const start = sentence.start + at;
      // A capital where the name has one: `nice` is not Nice.
      if (/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test(within.slice(at))) continue;
      if (/[\p{L}\p{N}@]$/u.test(within.slice(0, at))) continue;
      const after = within.slice(at + word.length);
      const ending = /^(?:['’]?s|['’])?(?![\p{L}\p{N}])/u.exec(after);
      // `Die Leipziger Bilder`, but not the man of that name; the Irish pictures, but no Irish stew.
      const isTown = word !== label && isAdjective(word, label);
      if (!ending || (isTown && !behindTownAdjective.test(after))) continue;
      if (demonyms.has(word) && !ofPlace.test(after)) continue;
      const end = start + word.length + ending[0].length;
      if (!found.some((other) => overlap(other, { start, end })))
        found.push({ start, end, kind, label, sites });
    }
  };
  for (const [word, kind, label, sites] of wordsOf(basis)) add(word, kind, label, sites);
  const titles = titlesIn(letters, basis).map(([from, to]) => ({
    start: sentence.start + from,
    end: sentence.start + to,
  }));
  return found
    .filter((one) => one.kind === 'site' || !titles.some((title) => overlap(title, one)))
    .toSorted((a, b) => a.start - b.start);
}

/** `Niamh & Declan’s Wedding Weekend opens in Cork`: what an album is called names nobody who is there. */
function titlesIn(
  letters: string,
  basis: ClaimBasis,
): readonly (readonly [start: number, end: number])[] {
  return titlesOf(basis).flatMap((title): (readonly [number, number])[] => {
    const at = letters.indexOf(title);
    return at < 0 ? [] : [[at, at + title.length]];
  });
}

const preparedTitles = new WeakMap<ClaimBasis, readonly string[]>();

/** What is said of more than one photo, in several words and plain letters. */
function titlesOf(basis: ClaimBasis): readonly string[] {
  const ready = preparedTitles.get(basis);
  if (ready) return ready;
  const ofPhotos = new Set((basis.photos ?? []).map(({ words }) => words));
  const titles = basis.said
    .filter((title) => title.trim().includes(' ') && !ofPhotos.has(title))
    .map(plainLetters);
  preparedTitles.set(basis, titles);
  return titles;
}

type Known = readonly [
  word: string,
  kind: Mention['kind'],
  label: string,
  sites: ReadonlySet<number>,
];

const prepared = new WeakMap<ClaimBasis, readonly Known[]>();

function wordsOf(basis: ClaimBasis): readonly Known[] {
  const ready = prepared.get(basis);
  if (ready) return ready;
  const none: ReadonlySet<number> = new Set();
  const people = basis.names.flatMap((label): readonly Known[] => {
    const first = label.split(/\s/)[0] ?? label;
    // Somebody is called by the first name where only one has it.
    const alone = basis.names.filter((other) => other.split(/\s/)[0] === first).length === 1;
    // `Papi Jean` is `Jean` as well, and is not called `Papi` by everybody.
    const [, bare] = titled.exec(label) ?? [];
    const short = bare ?? (alone ? first : null);
    return [...new Set((short === null ? [label] : [label, short]).flatMap(spellings))].map(
      (word) => [word, 'person', label, none],
    );
  });
  const sites = new Map<string, Set<number>>();
  const at = (word: string, index: number): void => {
    sites.set(word, (sites.get(word) ?? new Set()).add(index));
  };
  for (const [index, names] of (basis.sites ?? []).entries())
    for (const name of names)
      for (const word of [name, ...shortName(name)].flatMap(spellings))
        if (/^\p{Lu}/u.test(word)) at(word, index);
  for (const [index, names] of (basis.sites ?? []).entries())
    for (const name of names) if (demonyms.has(capital(name))) at(capital(name), index);
  const known = [
    ...people,
    ...[...sites].flatMap(([word, own]) =>
      [word, ...adjectivesOf(word)].map((form): Known => [form, 'site', word, own]),
    ),
  ].toSorted(([a], [b]) => b.length - a.length);
  prepared.set(basis, known);
  return known;
}

function isAdjective(word: string, label: string): boolean {
  return adjectivesOf(label).includes(word);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Irish`, of pictures and towns. */
const demonyms: ReadonlySet<string> = new Set([...englishDemonyms.values()].flat().map(capital));

/** `Riva` for `Riva del Garda`, as people say it; but neither `San` nor `Bad` nor `North`. */
function shortName(name: string): readonly string[] {
  const short = nameBeforePreposition.exec(name)?.[1];
  return short === undefined ? [] : [short];
}

/** Whether words of a photographer have somebody's first name. */
export function isCalledIn(words: string, label: string): boolean {
  return words.includes(label.split(' ')[0] ?? label);
}

/** How somebody is called in a caption, as a pattern: by the whole name or the first one. */
export function nameIn(label: string): string {
  const [first = label] = label.split(' ');
  const names = first === label ? [label] : [label, first];
  return `(?:${names.map(escapeRegExp).join('|')})`;
}

/** Whether somebody is named as the owner of what follows: `Hanna’s`. */
export function isPossessive(text: string, { start, end, label }: Mention): boolean {
  const said = text.slice(start, end);
  // German has no apostrophe: `Ruis`.
  return /['’]s?$/u.test(said) || (said.endsWith('s') && !label.includes(said));
}

/** Photos that show somebody. */
export function showing<Photo extends BasisPhoto>(
  photos: readonly Photo[],
  label: string,
): readonly Photo[] {
  return photos.filter(({ who }) => who.includes(label));
}
