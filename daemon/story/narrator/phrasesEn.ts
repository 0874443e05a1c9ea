import { dayOf, hourMinute, partOfDay, weekdayOf } from '../plan/clock.ts';
import type { Place } from '../plan/facts.ts';
import type { Who } from './messages.ts';
import { inCountry, townName } from '../plan/townNames.ts';

/** The words of English dates, numbers, places and lists; sentences are in narratorEn.ts. */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const numerals = (
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty'
).split(' ');

/** Words whose repetition is not noticed. */
export const neutralEnglish: ReadonlySet<string> = new Set(
  [...weekdays, ...months, ...numerals.slice(1), 'am', 'pm'].map((word) => word.toLowerCase()),
);

/** `three`, `14`. */
export function number(count: number): string {
  return numerals[count] ?? String(count);
}

/** `one photo`, `three photos`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${number(n)} ${n === 1 ? singular : plural}`;
}

/** `Ana, Ben and Carla`. */
export function list(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Names first, then `a friend` or `two friends`. */
export function people(who: readonly Who[]): string {
  const labels = who.flatMap((one) => (one.kind === 'label' ? [one.label] : []));
  const friends = who.length - labels.length;
  return list([
    ...labels,
    ...(friends === 0 ? [] : [friends === 1 ? 'a friend' : count(friends, 'friend')]),
  ]);
}

/** The same people and some that are only counted: `Ana and two others`. */
export function peopleAnd(who: readonly Who[], others: number): string {
  if (who.length === 0) return count(others, 'person', 'people');
  if (others === 0) return people(who);
  return list([
    people(who),
    others === 1 ? 'one other person' : `${number(others)} others`,
  ]).replace(/ and (?=.* and )/, ', ');
}

/** `3:12 pm`, `noon`. */
export function clock(local: string): string {
  const { hour, minute } = hourMinute(local);
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

/** A time of day as it is told: `at` with its preposition, `is` without. */
export interface Told {
  readonly at: string;
  readonly is: string;
}

/** As a reporter writes it: `at 3:12 pm`. */
export function exactly(local: string): Told {
  return { at: `at ${clock(local)}`, is: clock(local) };
}

/** As one says it aloud, at most seven minutes off: `shortly after three`, `around half past four`, `at five o'clock`. */
export function roughly(local: string): Told {
  const { hour, minute } = hourMinute(local);
  const named = (h: number): string =>
    h % 24 === 12 ? 'noon' : h % 24 === 0 ? 'midnight' : number(h % 12);
  const spoken = (h: number): string => number(h % 12 || 12);
  if (minute === 0) {
    const full = hour % 12 === 0 ? named(hour) : `${named(hour)} o’clock`;
    return { at: `at ${full}`, is: full };
  }
  if (minute <= 7) return same(`shortly after ${named(hour)}`);
  if (minute >= 53) return same(`just before ${named(hour + 1)}`);
  const quarter =
    minute <= 22
      ? `a quarter past ${spoken(hour)}`
      : minute <= 37
        ? `half past ${spoken(hour)}`
        : `a quarter to ${spoken(hour + 1)}`;
  return minute % 15 === 0 ? { at: `at ${quarter}`, is: quarter } : same(`around ${quarter}`);
}

function same(text: string): Told {
  return { at: text, is: text };
}

/** `in the afternoon`, for an hour that could be of either half of the day; '' where it is clear. */
export function halfOfDay(local: string): string {
  const { hour, minute } = hourMinute(local);
  // Noon and midnight are called by their names.
  if ((hour % 12 === 0 && minute <= 7) || (hour % 12 === 11 && minute >= 53)) return '';
  if (hour < 4) return ' at night';
  if (hour < 12) return ' in the morning';
  return hour < 18 ? ' in the afternoon' : hour < 22 ? ' in the evening' : ' at night';
}

/** `Friday`. */
export function weekday(local: string): string {
  return weekdays[weekdayOf(dayOf(local))] ?? '';
}

/** `4 March`, `4 March 2016`. */
export function date(local: string, options: { readonly year: boolean }): string {
  const day = `${Number(local.slice(8, 10))} ${month(local)}`;
  return options.year ? `${day} ${local.slice(0, 4)}` : day;
}

/** `Friday, 4 March 2016`. */
export function fullDate(local: string, options: { readonly year: boolean }): string {
  return `${weekday(local)}, ${date(local, options)}`;
}

/** `March`. */
export function month(local: string): string {
  return months[Number(local.slice(5, 7)) - 1] ?? '';
}

/** A date of a folder's name, as far as it goes: `1962`, `March 2016`, `4 March 2016`. */
export function partialDate(text: string): string {
  if (text.length >= 10) return date(text, { year: true });
  return text.length >= 7 ? `${month(text)} ${text.slice(0, 4)}` : text;
}

/** `Friday afternoon`, `late Friday evening`; after midnight the weekday is the new one. */
export function weekdayPart(local: string): string {
  const day = weekday(local);
  switch (partOfDay(local)) {
    case 'night':
      return `the early hours of ${day}`;
    case 'early-morning':
      return `early ${day} morning`;
    case 'morning':
      return `${day} morning`;
    case 'midday':
      return `midday on ${day}`;
    case 'afternoon':
      return `${day} afternoon`;
    case 'evening':
      return `${day} evening`;
    case 'late-evening':
      return `late ${day} evening`;
  }
}

/** `five minutes`, `an hour and a half`, `three hours`, `two days`, `three months`: rounded. */
export function duration(minutes: number): string {
  if (minutes < 1.5) return 'a minute';
  if (minutes < 52) return count(Math.round(minutes), 'minute');
  if (minutes < 75) return 'an hour';
  if (minutes < 105) return 'an hour and a half';
  const hours = Math.round(minutes / 60);
  if (hours < 22) return count(hours, 'hour');
  return days(Math.max(1, Math.round(minutes / 1440)));
}

/** `a day`, `nine days`, `three weeks`, `five months`, `two and a half years`. */
export function days(n: number): string {
  if (n === 1) return 'a day';
  if (n < 21) return count(n, 'day');
  if (n < 63) return count(Math.round(n / 7), 'week');
  const months = Math.round(n / 30.44);
  if (months === 12) return 'a year';
  if (n < 550) return count(months, 'month');
  const halves = Math.round((2 * n) / 365.25);
  if (halves === 3) return 'a year and a half';
  if (halves < 8 && halves % 2 === 1) return `${number((halves - 1) / 2)} and a half years`;
  return count(Math.round(n / 365.25), 'year');
}

/** `about 24 kilometres`; the last digits of a long way mean nothing. */
export function kilometres(km: number): string {
  const rounded =
    km < 100 ? Math.round(km) : km < 1000 ? Math.round(km / 5) * 5 : Math.round(km / 50) * 50;
  return `about ${rounded === 1 ? 'one kilometre' : `${rounded.toLocaleString('en-GB')} kilometres`}`;
}

/** `in Lisbon`, `near Lisbon`, `in Portugal`; null when nothing is known. */
export function where(place: Place | null): string | null {
  if (!place) return null;
  const town = townName(place, 'en');
  if (town !== null) return `${place.kind === 'in' ? 'in' : 'near'} ${town}`;
  return place.country === null ? null : inCountry(place.country, 'en');
}

/** As the object of "from": `Lisbon`, `near Lisbon`. */
export function fromWhere(place: Place | null): string | null {
  return where(place)?.replace(/^in /, '') ?? null;
}

/** First letter in upper case; labels such as `@person-1` stay. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
