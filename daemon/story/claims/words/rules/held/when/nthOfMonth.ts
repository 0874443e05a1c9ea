import { wholeWords } from '../../../wholeWords.ts';
import { months, weekdays } from '../../dates.ts';

const ordinals = [
  'first|ersten?|premier|première',
  'second|zweiten?|deuxième',
  'third|dritten?|troisième',
  'fourth|vierten?|quatrième',
  'fifth|fünften?|cinquième',
  'last|final|letzten?|allerletzten?|dernier|dernière',
];

/** Weekdays from Sunday, and behind them a weekend and a week. */
const parts = [
  ...Array.from({ length: 7 }, (_, day) =>
    [...['en', 'de', 'fr'].map((language) => weekdays[language as 'en'][day])].join('|'),
  ),
  'weekend|wochenende|week-end',
  'week|woche|semaine',
];

const anyOf = (list: readonly string[]): string => list.join('|');
const month = anyOf([...months.en, ...months.de, 'Jänner', ...months.fr]);

/** `The last weekend of October`, `am ersten Augustsamstag`, `le deuxième dimanche de mai`: the nth such of a month. */
export const nthOfMonth: readonly RegExp[] = [
  wholeWords(
    `(?<nth>${anyOf(ordinals)}) (?<part>${anyOf(parts)})s? (?:of|in|im|des|vom|de|d[’'])(?: month of | monats? )? ?(?<month>${month})`,
  ),
  wholeWords(`(?<nth>${anyOf(ordinals)}) (?<month>${month})s?(?<part>${anyOf(parts)})s?`),
  wholeWords(
    `(?<nth>${anyOf(ordinals.slice(0, 6))}) (?<month>${anyOf(months.en)}) (?<part>${anyOf(parts)})`,
  ),
];

/** The first of these that a word is of, from 0; the last ordinal is that for the last. */
const indexIn = (list: readonly string[], word: string): number =>
  list.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(word));

/** `second` as 2; -1 for the last one. */
export function nthOf(word: string): number {
  const index = indexIn(ordinals, word);
  return index === ordinals.length - 1 ? -1 : index + 1;
}

/** A weekday from 0 for Sunday; 7 for a weekend, 8 for a week. */
export function partOf(word: string): number {
  return indexIn(parts, word);
}

/** A month from 1. */
export function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const names = [months.en, months.de, months.fr].map((list) =>
    list.findIndex((name) => name.toLowerCase() === lower),
  );
  return Math.max(...names, lower === 'jänner' ? 0 : -1) + 1;
}
