import { tally } from '../../shared/groupBy.ts';
import { languages } from '../language.ts';
import { dayOf, storyDayOf } from '../plan/clock.ts';
import type { ClaimBasis } from './basis.ts';
import type { Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { numbersIn } from './numberWords.ts';
import { shows } from './photos.ts';
import { gapsAt } from './held/gaps.ts';
import { partAt, scopeOf, sentenceAt, sentencesOf } from './sentence.ts';
import { stretchesOf } from './stretches.ts';
import {
  articleValue,
  countedIn,
  type Counted,
  countsSomethingElse,
  isArticleDuration,
  unitOf,
  unitTokenAfter,
  valueAt,
} from './numberUnits.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './words/rules/numberUnits.ts';
import {
  age,
  articleBefore,
  asCrowFlies,
  betweenWord,
  bounds,
  fromWord,
  heightWord,
  later,
  lengths,
  moreOrLess,
  nextClause,
  ofAllPictures,
  pictures,
} from './words/rules/numbers.ts';

/** Minutes of a unit of time; others have none. */
export const unitMinutes: Partial<Readonly<Record<Unit, number>>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 24 * 60,
  night: 24 * 60,
  week: 7 * 24 * 60,
  month: 30.4 * 24 * 60,
  year: 365.25 * 24 * 60,
};

/**
 * Finds numbers in digits and words, and compares them with what the facts count or measure: lengths of time and
 * distance may be rounded, people and photos not.
 *
 * @param isSettled whether another check has dealt with a stretch already
 */
export function findNumbers(
  context: CheckContext,
  isSettled: (start: number, end: number) => boolean,
): readonly Finding[] {
  const { tokens, language } = context;
  return tokens.flatMap((token, index): Finding[] => {
    // `Nine-year-old Liam`: an age, which is no length of time.
    if (isSettled(token.start, token.end) || age.test(token.text)) return [];
    if (moreOrLess.test(context.text.slice(0, token.start))) return [];
    const value = valueAt(tokens, index, language) ?? articleValue(tokens, index, language);
    if (value === null) return [];
    const unitToken = unitTokenAfter(tokens, index, language);
    const unit = unitToken ? unitOf(unitToken.lower, language) : 'other';
    // One is hardly ever a count: "one of them", "at one point", "ein Foto".
    const isBetween =
      unitMinutes[unit] !== undefined &&
      value === 1 &&
      unitToken !== undefined &&
      (isApart(context, token.start) ||
        isLater(context, unitToken.end) ||
        isFrom(context, unitToken.end)) &&
      gapsAt(context, token.start).isExact;
    if (unit === 'other' && isOfPictures(context, token, value)) return [];
    if (value <= 1 && !isBetween && !isArticleDuration(tokens, index, unit)) return [];
    const isTrue = isSupported(context, value, unit, {
      isElsewhere: countsSomethingElse(context, index, isSettled),
      isLater: unitToken !== undefined && isLater(context, unitToken.end),
      at: token.start,
    });
    const end = unitToken && !isSettled(unitToken.start, unitToken.end) ? unitToken.end : token.end;
    return [{ start: token.start, end, kind: isTrue ? null : 'number' }];
  });
}

/** `Thirteen pictures, nine of them on Friday`: a number without a noun counts those of whom, where and when it names. */
function isOfPictures(context: CheckContext, { start, end }: Token, value: number): boolean {
  const sentence = sentencesOf(context).find((one) => start >= one.start && end <= one.end);
  if (!sentence || !pictures.test(sentence.masked)) return false;
  const parts = [partAt(sentence, sentence.at.indexOf(start), context.language), sentence];
  return parts.some((part) => {
    if (!part || (part.people.length === 0 && part.days.length + part.mentions.length === 0))
      return false;
    const scope = scopeOf(context, part) ?? context.basis.photos ?? [];
    const own = scope.filter((photo) => shows(photo, part.people));
    // The night after a day may be the next one’s.
    const onDays = own.filter(({ at }) => at !== null && part.days.some(({ is }) => is(dayOf(at))));
    return own.length === value || (part.days.length > 0 && onDays.length === value);
  });
}

/** How a number stands in a text. */
interface Where {
  /** It is said of something else than the photos. */
  readonly isElsewhere: boolean;
  /** So long after something else. */
  readonly isLater: boolean;
  /** Where it stands in the text. */
  readonly at: number;
}

function isSupported(context: CheckContext, value: number, unit: Unit, where: Where): boolean {
  const { basis } = context;
  const { at } = where;
  const minutes = unitMinutes[unit];
  // A number in a caption is no length of time, unless it says so.
  if (minutes === undefined && isBoundOf(context, at, value, [...context.saidNumbers()]))
    return true;
  if (
    context.saidNumbers().has(value) &&
    (minutes === undefined
      ? isCountedSo(context, value, unit)
      : unit === 'year' || basis.said.some((text) => saysLength(text, value)))
  )
    return true;
  return minutes === undefined
    ? isCountKnown(context, value, unit, where)
    : isLengthKnown(context, value, unit, { ...where, minutes });
}

/** Whether photos lie so far apart, or there are photos of so many days or nights. */
function isLengthKnown(
  context: CheckContext,
  value: number,
  unit: Unit,
  { isLater, at, minutes }: Where & { readonly minutes: number },
): boolean {
  // Times are known to the minute.
  if (unit === 'second')
    return gapsAt(context, at).minutes.some((gap) => Math.abs(gap - value / 60) <= 1);
  const gaps = gapsAt(context, at);
  if (gaps.isExact && unit !== 'hour' && unit !== 'minute' && (isApart(context, at) || isLater))
    return gaps.minutes.some(
      (gap) =>
        Math.abs(value - gap / minutes) <=
        Math.max(unit === 'day' ? 1 : unit === 'month' ? 0.25 : 0.4, value * 0.12),
    );
  const stretches = stretchesOf(context.basis);
  if (stretches && unit === 'night') return stretches.nights.has(value);
  if (stretches && unit === 'day') return (isLater ? stretches.apart : stretches.days).has(value);
  if (stretches && (unit === 'week' || unit === 'month' || unit === 'year'))
    return [...(isLater ? stretches.apart : stretches.days)].some((days) => {
      const real = (days * 1440) / minutes;
      return Math.abs(value - real) <= Math.max(isLater ? 0.15 : 0.3, real * 0.12);
    });
  return isGap(context, at, value, unit);
}

/** Whether there are so many, or it is so far or so high. */
function isCountKnown(
  context: CheckContext,
  value: number,
  unit: Unit,
  { isElsewhere, at }: Where,
): boolean {
  const { basis } = context;
  const seen = context.seenNumbers();
  switch (unit) {
    case 'km':
      // Of two towns that are not named: `the first and the last`.
      if (
        asCrowFlies.test(context.text) &&
        (basis.legs ?? []).some(({ km }) => near(value, km, unit))
      )
        return true;
      return basis.km.some((km) => near(value, km, unit));
    case 'mile':
      return basis.km.some((km) => near(value, km / 1.609, unit));
    case 'metre':
      return (
        isBoundOf(context, at, value, basis.heights ?? []) ||
        (!isHigh(context, at) && basis.km.some((km) => near(value, km * 1000, unit))) ||
        (basis.heights ?? []).some(
          (height) => Math.abs(value - height) <= Math.max(10, height * 0.02),
        ) ||
        heightsBetween(basis.heights ?? []).some(
          (height) => Math.abs(value - height) <= Math.max(10, height * 0.05),
        ) ||
        seen.has(value)
      );
    case 'people':
      return basis.crowds.includes(value) || seen.has(value);
    case 'thing':
      return basis.counts.includes(value) || countsIn(basis).has(value);
    default:
      if (isElsewhere) return seen.has(value);
      if (isShareOfAll(context, at, value) || isRoundHeight(context, value)) return true;
      // "the two", "zu dritt", "all four": people or photos.
      return [...basis.crowds, ...basis.counts].includes(value) || seen.has(value);
  }
}

/**
 * `Five of the twenty pictures have a caption`: of all, by something that is neither who nor where nor when; what it is is not
 * known here, and no more than all can be.
 */
function isShareOfAll(context: CheckContext, at: number, value: number): boolean {
  const sentence = sentenceAt(context, at);
  const all = context.basis.photos?.length ?? 0;
  if (!sentence || value > all) return false;
  const { days, mentions, clocks, parts } = sentence;
  const [own = ''] = context.text.slice(at, sentence.end).split(/[,;:]/u);
  const isIn = ({ start }: { readonly start: number }): boolean => start < at + own.length;
  if ([...days, ...mentions, ...clocks, ...parts].some(isIn)) return false;
  return ofAllPictures[context.language].test(own);
}

/** `Four metres short of two thousand`, `from 1450 to 1790 metres`. */
function isRoundHeight({ basis }: CheckContext, value: number): boolean {
  return (
    value >= leastRound &&
    value % 10 === 0 &&
    (basis.heights ?? []).some(
      (height) => Math.abs(height - value) <= (value % 100 === 0 ? value * 0.02 : 10),
    )
  );
}

/** Of heights, what is rounder than this may stand without its unit. */
const leastRound = 500;

/** `The summit is 521 metres high`: no way on foot is as long. */
function isHigh({ text, basis }: CheckContext, at: number): boolean {
  if (!basis.heights?.length) return false;
  const [before = '', after = ''] = [
    text
      .slice(0, at)
      .split(/[.!?]\s/u)
      .at(-1),
    text.slice(at).split(/[.!?](?:\s|$)/u)[0],
  ];
  return heightWord.test(before + after);
}

const countedOf = new WeakMap<ClaimBasis, readonly Counted[]>();

/** `Eleven people`, where a caption has `11 km`: a number supports what it counts in a caption, and nothing else; people have many nouns. */
function isCountedSo({ basis }: CheckContext, value: number, unit: Unit): boolean {
  if (unit === 'other') return true;
  const all = countedOf.get(basis) ?? basis.said.flatMap(countedIn);
  countedOf.set(basis, all);
  const units = all.flatMap((one) => (one.value === value ? [one.unit] : []));
  return (
    units.length === 0 || units.includes(unit) || (unit === 'people' && units.includes('other'))
  );
}

/** `Three days in Rome`: the number stands beside the length. */
function saysLength(text: string, value: number): boolean {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?=([\p{L}\p{N}.,-]+(?: \p{L}+)? \p{L}+))/gu)].some(
    ([, words = '']) =>
      lengths.test(words) &&
      languages.some((language) => numbersIn(words, language).includes(value)),
  );
}

/** `Three weeks lie between the derby and the promotion`: nothing else is measured. */
function isApart({ text }: CheckContext, at: number): boolean {
  const from = Math.max(...['.', '!', '?'].map((stop) => text.lastIndexOf(stop, at)));
  const sentence = text.slice(from + 1).split(/[.!?](?:\s|$)/u)[0] ?? '';
  // Between two things; how long all took is told beside it.
  const cuts = [...sentence.matchAll(nextClause)].map(({ index }) => index);
  const start = cuts.findLast((cut) => cut < at - from - 1) ?? 0;
  return betweenWord.test(
    sentence.slice(start, cuts.find((cut) => cut > start) ?? sentence.length),
  );
}

const countsOf = new WeakMap<ClaimBasis, ReadonlySet<number>>();

/** How many photos there are of each day, of each place, and of each place on a day. */
function countsIn(basis: ClaimBasis): ReadonlySet<number> {
  const ready = countsOf.get(basis);
  if (ready) return ready;
  const keys = (basis.photos ?? []).flatMap(({ at, site }) => {
    const day = at?.slice(0, 10) ?? '';
    const night = at === null ? '' : storyDayOf(at);
    return [`day ${day}`, `night ${night}`, `site ${site}`, `${day} at ${site}`];
  });
  const counts = new Set(tally(keys).values());
  countsOf.set(basis, counts);
  return counts;
}

/** `Three days later`, `drei Tage darauf`: from one day to another, without the first. */
function isLater({ text, language }: CheckContext, end: number): boolean {
  return later[language].test(text.slice(end));
}

/** `Eine Stunde nach Nest 7`: from what is named next. */
function isFrom({ text, language }: CheckContext, end: number): boolean {
  return language !== 'en' && fromWord.test(text.slice(end));
}

/**
 * `More than a thousand metres`: whether what is measured lies beyond the number, but not far.
 *
 * @param at where the number stands in the text
 */
export function isBoundOf(
  { text, language }: CheckContext,
  at: number,
  value: number,
  measured: readonly number[],
): boolean {
  const before = text.slice(0, at).replace(articleBefore, '');
  const [least, most] = bounds[language];
  return measured.some((real) =>
    most.test(before)
      ? real <= value && real >= value * 0.8
      : least.test(before) && real >= value && real <= value * 1.25,
  );
}

/** Hours and minutes, as they are or as a bound: `within five minutes`, `more than two hours`. */
function isGap(context: CheckContext, at: number, value: number, unit: Unit): boolean {
  const minutes = unitMinutes[unit] ?? 1;
  const before = context.text.slice(0, at);
  const [least, most] = bounds[context.language];
  return gapsAt(context, at).minutes.some((gap) => {
    const real = gap / minutes;
    if (near(value, real, unit)) return true;
    if (most.test(before)) return real <= value && real >= value * 0.5;
    return least.test(before) && real >= value && real <= value * 1.5;
  });
}

/** How much lies between two heights. */
function heightsBetween(heights: readonly number[]): readonly number[] {
  const few = heights.slice(0, 60);
  return few.flatMap((one, index) => few.slice(index + 1).map((other) => Math.abs(one - other)));
}

/** Rounded as people round: to the next whole one, to fives and tens where there are many. */
function near(said: number, real: number, unit: Unit): boolean {
  const step = unit === 'minute' && real >= 10 ? 5 : 1;
  if (unit === 'hour') return Math.abs(said - real) <= Math.max(0.6, real * 0.1);
  // "A good twenty kilometres".
  if (unit === 'km' || unit === 'mile') return Math.abs(said - real) <= Math.max(1, real * 0.15);
  return Math.abs(said - real) <= (real < 1 ? 0.51 : Math.max(step, real * 0.1));
}
