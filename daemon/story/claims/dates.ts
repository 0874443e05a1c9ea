import type { Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { calendar } from './dates/calendar.ts';
import { daysOfEveryYear, holidays } from './dates/namedDays.ts';
import { seasons } from './dates/seasons.ts';

/** Finds days, months, years, weekdays, seasons, holidays and words such as "the next day", and compares them with the photos'. */
export function findDates(context: CheckContext): readonly Finding[] {
  const named = [...daysOfEveryYear(context), ...holidays(context)];
  return [
    ...named,
    // `Good Friday, 2 April`: the weekday is the feast's, the rest is a date.
    ...calendar(context).map((date) => {
      const feast = named.find(({ start, end }) => start <= date.start && end > date.start);
      return feast && feast.end < date.end ? { ...date, start: feast.end } : date;
    }),
    ...seasons(context),
  ];
}
