import { languages, type Language } from '../language.ts';
import type { CheckContext } from './context.ts';
import { numberValue } from './numberWords.ts';
import { tokensOf, type Token } from './tokens.ts';
import {
  type Unit,
  andHalf,
  article,
  twoWeeks,
  germanGroup,
  groupOf,
  halfUnit,
  isGroup,
  laterWord,
  lengthOfTime,
  longTime,
  notAdjective,
  notPlural,
  ofGroup,
  partOf,
  passes,
  somewhere,
  pointing,
  takes,
  toNumber,
  units,
  whole,
} from './words/rules/numberUnits.ts';

/** The value of a token that is a number; words such as "acht" and "zweit" are numbers only where the grammar says so; null for others. */
export function valueAt(
  tokens: readonly Token[],
  index: number,
  language: Language,
): number | null {
  const token = tokens[index];
  if (!token) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const value = numberValue(token.text, language) ?? hyphenated(token.text, language);
  if (value === null) return null;
  // `The next one`, `this one`: what is spoken of, not a number.
  if (value === 1 && pointing.test(before)) return null;
  if (germanGroup.test(token.lower)) return groupOf.test(before) ? value : null;
  return value;
}

/** `three-hour`, `12-jährig`, `4-6`. */
function hyphenated(word: string, language: Language): number | null {
  const first = /^([\p{L}\p{N}]+)[-–]/u.exec(word)?.[1];
  return first === undefined ? null : numberValue(first, language);
}

/** Of an article that tells a length of time, how many of it, a fortnight being two weeks: `They spent a week there`, but not `once a week`; null for other words. */
export function articleValue(
  tokens: readonly Token[],
  index: number,
  language: Language,
): number | null {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (language !== 'en' || !article.test(token?.lower ?? '') || after?.joined !== true) return null;
  // `An hour after the concert`, `a month passed between`: as long as it is said to be.
  if (
    before?.lower !== 'of' &&
    !partOf.test(before?.lower ?? '') &&
    lengthOfTime.test(after.lower) &&
    passes.test(tokens[index + 2]?.lower ?? '')
  )
    return 1;
  const length = whole.test(after.lower) ? (tokens[index + 2]?.lower ?? '') : after.lower;
  // `A fortnight in Scotland`
  const opens = token?.opens === true && somewhere.test(tokens[index + 2]?.lower ?? '');
  if ((!opens && !takes.test(before?.lower ?? '')) || !longTime.test(length)) return null;
  return twoWeeks.test(length) ? 2 : 1;
}

/** The noun a number belongs to, as far as it is a unit: the next word, or the one after an adjective or two. */
export function unitTokenAfter(
  tokens: readonly Token[],
  index: number,
  language: Language,
): Token | undefined {
  const own = tokens[index];
  const compound = own && /^[\p{L}\p{N}]+-(\p{L}+)$/u.exec(own.text)?.[1]?.toLowerCase();
  if (own && compound !== undefined && unitOf(compound, language) !== 'other')
    return { ...own, lower: compound };
  for (let at = index + 1; at <= index + 4; at++) {
    const token = tokens[at];
    if (!token || token.opens || !token.joined) return undefined;
    const { lower } = token;
    // "From 1,610 to 2,880 metres"
    if (toNumber.test(lower) && at === index + 1) {
      const next = tokens[at + 1];
      const further =
        next && numberValue(next.text, language) !== null ? tokens[at + 2] : undefined;
      if (further && unitOf(further.lower, language) !== 'other') return further;
    }
    if (unitOf(lower, language) !== 'other') return token;
    // "Une douzaine de kilomètres", "a couple of hours".
    if (ofGroup.test(lower) && at === index + 1 && isGroup.test(own?.lower ?? '')) continue;
    // "six and a half hours"
    const half = andHalf.test(lower) && halfUnit.test(tokens[at + 1]?.lower ?? '');
    if (!half && notAdjective.test(lower)) return undefined;
  }
  return undefined;
}

/** A number, and what a text counts or measures so many of. */
export interface Counted {
  readonly value: number;
  /** `other` for what is no unit. */
  readonly unit: Unit;
}

/** The numbers of a caption, in whatever language it is, that stand before what they count; one that counts nothing, as in `House 12`, is none. */
export function countedIn(text: string): readonly Counted[] {
  return languages.flatMap((language) => {
    const tokens = tokensOf(text, language);
    return tokens.flatMap((token, index): readonly Counted[] => {
      const value = numberValue(token.text, language);
      if (value === null) return [];
      const unit = unitTokenAfter(tokens, index, language);
      if (unit) return [{ value, unit: unitOf(unit.lower, language) }];
      const next = tokens[index + 1];
      const isNoun = next?.joined === true && !next.opens && !notAdjective.test(next.lower);
      return isNoun ? [{ value, unit: 'other' }] : [];
    });
  });
}

/** What a noun counts or measures; `other` where it is no unit. */
export function unitOf(word: string, language: Language): Unit {
  return units[language].find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
}

/** Whether one of a unit may be told as a length, `a week`, `an hour later`. */
export function isArticleDuration(tokens: readonly Token[], index: number, unit: Unit): boolean {
  return (
    unit === 'week' ||
    unit === 'month' ||
    ((unit === 'hour' || unit === 'year') &&
      tokens.slice(index + 2, index + 4).some(({ lower }) => laterWord.test(lower)))
  );
}

/** Whether the number counts things the facts know nothing of: "two dogs", "zwei große Hunde". */
export function countsSomethingElse(
  { tokens, language }: CheckContext,
  index: number,
  isSettled: (start: number, end: number) => boolean,
): boolean {
  for (let at = index + 1; at <= index + 3; at++) {
    const token = tokens[at];
    if (!token?.joined || token.opens || notAdjective.test(token.lower)) return false;
    // "All four show Ben": a name is not what is counted.
    if (isSettled(token.start, token.end)) return false;
    if (language === 'de' ? token.capital : isPlural(token.lower)) return true;
  }
  return false;
}

function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) && !notPlural.test(word);
}
