import { dateText, partialDate, rangeText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import { text } from '../template.ts';
import { daysBetween } from '../../plan/clock.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';

/**
 * `4 March 2016`, `March 2016`, `March and April 2016`, `2012 to 2016`; the days are the calendar's.
 *
 * @param mostDays days within which months of two years are told with them: `December 2023 to April 2024`
 */
export function spanOf(
  dates: StoryPlan['dates'],
  folderDate: string | null,
  { tongue, label }: Speaker,
  year = true,
  mostDays = 60,
): string | null {
  if (!dates) return folderDate === null ? null : partialDate(folderDate, tongue);
  const { first, last } = dates;
  const month = (day: string, own: boolean): string =>
    dateText(day, { as: 'month', year: own }, '', tongue);
  const years = [first.slice(0, 4), last.slice(0, 4)] as const;
  if (first === last) return dateText(first, { as: 'date', year }, '', tongue);
  if (first.slice(0, 7) === last.slice(0, 7)) return month(first, year);
  // A weekend over the end of a month is of its days.
  if (daysBetween(first, last) <= 3)
    return rangeText(first, last, year || years[0] !== years[1], tongue);
  if (years[0] !== years[1]) {
    return daysBetween(first, last) < mostDays
      ? label('span.to', { a: text(month(first, true)), b: text(month(last, true)) })
      : label('span.to', { a: text(years[0]), b: text(years[1]) });
  }
  if (first.slice(5, 7) === '01' && last.slice(5, 7) === '12') return years[0];
  const next = Number(last.slice(5, 7)) - Number(first.slice(5, 7)) === 1;
  return label(next ? 'span.and' : 'span.to', {
    a: text(month(first, false)),
    b: text(month(last, year)),
  });
}
