import type { JourneyDay } from '../../draft/journey.ts';
import type { Sun } from '../../story/plan/facts.ts';
import type { Language } from '../../story/language.ts';
import { localeOf } from '../when.ts';
import { groupBy, tally } from '../../shared/groupBy.ts';

/** What a line of the strip is: the longer a journey, the more. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** A line of the strip. */
export interface CalendarRow {
  readonly name: string;
  /** For where there is little room. */
  readonly shortName: string;
  /** Photos in each of its parts: hours of a day, days of a week or month, months of a year. */
  readonly counts: readonly number[];
  /** Height of the sun in each part; null where that is not known, and for more than a day. */
  readonly light: readonly Sun[] | null;
  /** Parts that exist; the rest of a line stays empty (a month of 30 days). */
  readonly length: number;
  /** Who was seen, those seen on most days first; in the order of the day in a day. */
  readonly people: readonly string[];
}

/** A journey as lines of a strip, with the signs above them. */
export interface Calendar {
  readonly unit: Unit;
  readonly rows: readonly CalendarRow[];
  /** Parts of a whole line. */
  readonly parts: number;
  /** Signs above, each at so many parts from the left. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

/** More lines than this are no strip that anybody would look through. */
const mostRows = 31;

/**
 * Puts days in lines: each day one of 24 hours; of more than a month, weeks of days; then months, then years. Lines
 * without photos are left out. Pure.
 *
 * @param days in order, those with photos only
 */
export function calendarOf(days: readonly JourneyDay[], language: Language): Calendar {
  if (days.length <= mostRows) return hoursOf(days, language);
  const weeks = weeksOf(days, language);
  if (weeks.rows.length <= mostRows) return weeks;
  const months = monthsOf(days, language);
  return months.rows.length <= mostRows ? months : yearsOf(days, language);
}

function hoursOf(days: readonly JourneyDay[], language: Language): Calendar {
  const rows = days.map(({ day, hours, light, people }) => ({
    name: written(day, language, { weekday: 'short', day: 'numeric', month: 'long' }),
    shortName: written(day, language, { day: 'numeric', month: 'short' }),
    counts: hours,
    length: 24,
    light,
    people,
  }));
  const marks = [0, 6, 12, 18, 24].map((at) => ({ at, text: String(at) }));
  return { unit: 'day', rows, parts: 24, marks };
}

/** Weeks begin on Monday, as ISO 8601 has them. */
function weeksOf(days: readonly JourneyDay[], language: Language): Calendar {
  const isSameYear = days[0]?.day.slice(0, 4) === days.at(-1)?.day.slice(0, 4);
  const year = isSameYear ? {} : ({ year: 'numeric' } as const);
  const monday = (day: string): string => plusDays(day, -weekday(day));
  const rows = [...groupBy(days, ({ day }) => monday(day))].map(([start, of]) => ({
    name: written(start, language, { day: 'numeric', month: 'long', ...year }),
    shortName: written(start, language, { day: 'numeric', month: 'short' }),
    ...counted(of, 7, weekday),
  }));
  const marks = Array.from({ length: 7 }, (_, at) => ({
    at: at + 0.5,
    // Some Monday.
    text: written(plusDays('2024-01-01', at), language, { weekday: 'short' }),
  }));
  return { unit: 'week', rows, parts: 7, marks };
}

function monthsOf(days: readonly JourneyDay[], language: Language): Calendar {
  const rows = [...groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, of]) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return {
      name: written(`${month}-01`, language, { month: 'long', year: 'numeric' }),
      shortName: written(`${month}-01`, language, { month: 'short', year: '2-digit' }),
      ...counted(of, 31, (day) => Number(day.slice(8, 10)) - 1),
      length: new Date(Date.UTC(year, number, 0)).getUTCDate(),
    };
  });
  const marks = [1, 8, 15, 22, 29].map((day) => ({ at: day - 0.5, text: String(day) }));
  return { unit: 'month', rows, parts: 31, marks };
}

function yearsOf(days: readonly JourneyDay[], language: Language): Calendar {
  const rows = [...groupBy(days, ({ day }) => day.slice(0, 4))].map(([year, of]) => ({
    name: year,
    shortName: year,
    ...counted(of, 12, (day) => Number(day.slice(5, 7)) - 1),
  }));
  const marks = Array.from({ length: 12 }, (_, at) => ({
    at: at + 0.5,
    text: written(`2024-${String(at + 1).padStart(2, '0')}-01`, language, { month: 'narrow' }),
  }));
  return { unit: 'year', rows, parts: 12, marks };
}

function counted(
  days: readonly JourneyDay[],
  parts: number,
  partOf: (day: string) => number,
): Pick<CalendarRow, 'counts' | 'light' | 'length' | 'people'> {
  const counts = Array.from({ length: parts }, () => 0);
  for (const { day, hours } of days) {
    const part = partOf(day);
    counts[part] = (counts[part] ?? 0) + hours.reduce((sum, count) => sum + count, 0);
  }
  const seen = tally(days.flatMap(({ people }) => people));
  // Stable: of those seen on as many days, who was seen first.
  const people = [...seen].sort(([, a], [, b]) => b - a).map(([person]) => person);
  return { counts, light: null, length: parts, people };
}

/** 0 is Monday. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}

function plusDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function written(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00Z`));
}
