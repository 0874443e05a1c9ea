import { languages, type Language } from '../../../language.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import { isBoundOf } from '../../numbers.ts';
import type { Sentence } from '../../sentence.ts';
import { overlap } from '../../sentences.ts';
import { tokensOf } from '../../tokens.ts';
import { meansOneOf } from '../../words/concepts.ts';
import { ordinalOf } from '../../words/eventWords.ts';
import { onlyAnchor } from './captionAnchors.ts';
import {
  joins,
  oneWord,
  singleWord,
  units,
} from '../../words/rules/held/captions/captionNumbers.ts';

/** A number beside what it is of: `190 m`, `force 7`, `ninth attempt`, `Miriam 0`. */
interface Measured {
  readonly value: number;
  /** The words before and after it, lower case. */
  readonly of: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * Holds numbers against the one caption a sentence speaks of: where that has `wind force 7`, it was not force 11, even if
 * something else was eleven.
 */
export function captionNumbers(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const anchor = onlyAnchor(context, sentence);
  if (!anchor || anchor.isQuoted) return [];
  const [who, another] = sentence.people;
  const name = another === undefined ? who?.split(' ')[0]?.toLowerCase() : undefined;
  const timed = [...sentence.clocks, ...sentence.days];
  const own = measuredIn(text.slice(sentence.start, sentence.end), language)
    .map((one) => ({
      ...one,
      start: one.start + sentence.start,
      end: one.end + sentence.start,
    }))
    .filter((one) => !timed.some((time) => overlap(time, one)));
  if (own.length === 0) return [];
  const told = [...anchor.photos].flatMap(({ words = '' }) =>
    languages.flatMap((tongue) => measuredIn(words, tongue)),
  );
  return own.flatMap(({ value, of, start, end }): readonly Finding[] => {
    // `Blisters: Lukas 3, Miriam 0`.
    const theirs = name === undefined ? [] : told.filter((one) => one.of[0] === name);
    if (theirs.length > 0 && theirs.every((one) => one.value !== value))
      return [{ start, end, kind: 'number' }];
    const same = told.filter((one) => of.some((word) => one.of.some((w) => isSame(word, w))));
    const values = told.map((one) => one.value);
    if (values.includes(value) || isBoundOf(context, start, value, values)) return [];
    return same.length > 0 ? [{ start, end, kind: 'number' }] : [];
  });
}

/** `Metres` is `m`, `Windstärke` a force of wind. */
function isSame(one: string, other: string): boolean {
  return (
    one === other ||
    units.some((unit) => unit.test(one) && unit.test(other)) ||
    (one.length > 2 && other.length > 2 && meansOneOf(one, other))
  );
}

/** Every number of a text with its neighbours; a number of its own, such as a time or a year, has none. */
function measuredIn(text: string, language: Language): readonly Measured[] {
  const tokens = tokensOf(text, language);
  return tokens.flatMap((token, index): readonly Measured[] => {
    const ordinal = ordinalOf(token.lower);
    const value =
      numberValue(token.text, language) ??
      (ordinal > 1 ? ordinal : singleWord.test(token.lower) ? 1 : null);
    if (value === null) return [];
    // `Eine Seite` is one page or a page.
    if (value === 1 && !oneWord.test(text.slice(token.start))) return [];
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const of = [
      ...(before && token.joined ? [before.lower] : []),
      ...(after?.joined === true ? [after.lower] : []),
    ].filter(
      (word) =>
        /^\p{L}|^[€°]/u.test(word) && numberValue(word, language) === null && !joins.test(word),
    );
    return of.length === 0 ? [] : [{ value, of, start: token.start, end: (after ?? token).end }];
  });
}
