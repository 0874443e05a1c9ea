import { daysAfter, weekdayOf } from '../../../plan/clock.ts';
import type { TextRange } from '../../sentences.ts';
import { monthOf, nthOf, nthOfMonth, partOf } from '../../words/rules/held/when/nthOfMonth.ts';

const [saturday, weekend] = [6, 7];

/** Every so manieth weekday, weekend or week of a month that a text names, and which days those are. */
export function nthsOfMonth(
  text: string,
): readonly (TextRange & { readonly is: (day: string) => boolean })[] {
  return nthOfMonth.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index: start, groups }) => {
      const [nth, part, month] = [
        nthOf(groups?.['nth'] ?? ''),
        partOf(groups?.['part'] ?? ''),
        monthOf(groups?.['month'] ?? ''),
      ];
      return {
        start,
        end: start + words.length,
        is: (day: string) => day.length === 10 && isNth(day, nth, part, month),
      };
    }),
  );
}

function isNth(day: string, nth: number, part: number, month: number): boolean {
  const isOne = (one: string): boolean =>
    Number(one.slice(5, 7)) === month && countsAs(one).includes(nth);
  if (part < weekend) return weekdayOf(day) === part && isOne(day);
  if (part > weekend) return isOne(day) || isInRow(day, nth, month);
  // A weekend begins on Friday, and may lie in two months.
  const toSaturday = weekdayOf(day) === 0 ? -1 : saturday - weekdayOf(day);
  if (toSaturday > 1) return false;
  const first = daysAfter(day, toSaturday);
  return [first, daysAfter(first, 1)].some(isOne);
}

/** Which of its kind in its month a day is, from the front, and `-1` where it is the last. */
function countsAs(day: string): readonly number[] {
  const isLast = daysAfter(day, 7).slice(5, 7) !== day.slice(5, 7);
  return [Math.ceil(Number(day.slice(8, 10)) / 7), ...(isLast ? [-1] : [])];
}

/** A week of a calendar's leaf, from Monday. */
function isInRow(day: string, nth: number, month: number): boolean {
  const monday = daysAfter(day, -((weekdayOf(day) + 6) % 7));
  return [monday, daysAfter(monday, 6)].some(
    (edge) => Number(edge.slice(5, 7)) === month && countsAs(edge).includes(nth),
  );
}
