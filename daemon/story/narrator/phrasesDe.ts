import { dayOf, hourMinute, partOfDay, weekdayOf } from '../plan/clock.ts';
import type { Place } from '../plan/facts.ts';
import type { Who } from './messages.ts';
import { inCountry, townName } from '../plan/townNames.ts';

/** The words of German dates, numbers, places and lists; sentences are in narratorDe.ts. */

const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const numerals = (
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn ' +
  'sechzehn siebzehn achtzehn neunzehn zwanzig'
).split(' ');

/** Words whose repetition is not noticed. */
export const neutralGerman: ReadonlySet<string> = new Set(
  [...weekdays, ...months, ...numerals.slice(2), 'Uhr'].map((word) => word.toLowerCase()),
);

/** `drei`, `21`; one is `ein`, for use before a noun only. */
export function number(count: number): string {
  return numerals[count] ?? String(count);
}

/** `ein Foto`, `drei Fotos`. */
export function photos(n: number): string {
  return n === 1 ? 'ein Foto' : `${number(n)} Fotos`;
}

/** `eine Person`, `drei Personen`: nominative and accusative. */
export function persons(n: number): string {
  return n === 1 ? 'eine Person' : `${number(n)} Personen`;
}

/** `Ana, Ben und Carla`. */
export function list(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}`;
}

/** Nominative and accusative look alike here; the dative follows `mit` and `von`. */
export type GermanCase = 'nominative' | 'dative';

/** Names first, then friends, then people who are only counted: `Ana und zwei weitere`. */
export function people(
  who: readonly Who[],
  others = 0,
  grammar: GermanCase = 'nominative',
): string {
  const dative = grammar === 'dative';
  const labels = who.flatMap((one) => (one.kind === 'label' ? [one.label] : []));
  const friends = who.length - labels.length;
  const someone = dative ? 'jemandem' : 'jemand';
  const friendly = friends === 1 ? someone : number(friends);
  return list([
    ...labels,
    ...(friends === 0 ? [] : [`${friendly} aus dem Freundeskreis`]),
    ...(others === 0 ? [] : [who.length > 0 ? more(others, grammar) : alone(others, grammar)]),
  ]);
}

/** `eine weitere Person`, `zwei weitere`. */
export function more(n: number, grammar: GermanCase): string {
  const dative = grammar === 'dative';
  if (n === 1) return dative ? 'einer weiteren Person' : 'eine weitere Person';
  return `${number(n)} ${dative ? 'weiteren' : 'weitere'}`;
}

function alone(n: number, grammar: GermanCase): string {
  return n === 1 && grammar === 'dative' ? 'einer Person' : persons(n);
}

/** `15:12 Uhr`. */
export function clock(local: string): string {
  const { hour, minute } = hourMinute(local);
  return `${hour}:${String(minute).padStart(2, '0')} Uhr`;
}

/** A time of day as it is told: `at` with its preposition, `is` without. */
export interface Told {
  readonly at: string;
  readonly is: string;
}

/** As a reporter writes it: `um 15:12 Uhr`. */
export function exactly(local: string): Told {
  return { at: `um ${clock(local)}`, is: clock(local) };
}

/** As one says it aloud, at most seven minutes off: `kurz nach drei`, `gegen halb fünf`, `um fünf Uhr`. */
export function roughly(local: string): Told {
  const { hour, minute } = hourMinute(local);
  const spoken = (h: number): string => (h % 12 === 1 ? 'eins' : number(h % 12 || 12));
  const near = (h: number): string => (h % 24 === 0 ? 'Mitternacht' : spoken(h));
  if (minute === 0) {
    if (hour === 0) return { at: 'um Mitternacht', is: 'Mitternacht' };
    const full = `${hour % 12 === 1 ? 'ein' : spoken(hour)} Uhr`;
    return { at: `um ${full}`, is: full };
  }
  if (minute <= 7) return { at: `kurz nach ${near(hour)}`, is: `kurz nach ${near(hour)}` };
  if (minute >= 53) return { at: `kurz vor ${near(hour + 1)}`, is: `kurz vor ${near(hour + 1)}` };
  const quarter =
    minute <= 22
      ? `Viertel nach ${spoken(hour)}`
      : minute <= 37
        ? `halb ${spoken(hour + 1)}`
        : `Viertel vor ${spoken(hour + 1)}`;
  return minute % 15 === 0
    ? { at: `um ${quarter}`, is: quarter }
    : { at: `gegen ${quarter}`, is: `gegen ${quarter}` };
}

/** ` am Nachmittag`, for an hour that could be of either half of the day; '' where it is clear. */
export function halfOfDay(local: string): string {
  const { hour, minute } = hourMinute(local);
  if ((hour === 0 && minute <= 7) || (hour === 23 && minute >= 53)) return '';
  if (hour < 4) return ' in der Nacht';
  if (hour < 9) return ' am Morgen';
  if (hour < 12) return ' am Vormittag';
  if (hour < 14) return ' am Mittag';
  return hour < 18 ? ' am Nachmittag' : hour < 23 ? ' am Abend' : ' in der Nacht';
}

/** `Freitag`. */
export function weekday(local: string): string {
  return weekdays[weekdayOf(dayOf(local))] ?? '';
}

/** `4. März`, `4. März 2016`. */
export function date(local: string, options: { readonly year: boolean }): string {
  const day = `${Number(local.slice(8, 10))}. ${month(local)}`;
  return options.year ? `${day} ${local.slice(0, 4)}` : day;
}

/** `Freitag, 4. März 2016`. */
export function fullDate(local: string, options: { readonly year: boolean }): string {
  return `${weekday(local)}, ${date(local, options)}`;
}

/** `März`. */
export function month(local: string): string {
  return months[Number(local.slice(5, 7)) - 1] ?? '';
}

/** A date of a folder's name, as far as it goes: `1962`, `März 2016`, `4. März 2016`. */
export function partialDate(text: string): string {
  if (text.length >= 10) return date(text, { year: true });
  return text.length >= 7 ? `${month(text)} ${text.slice(0, 4)}` : text;
}

/** `Freitagnachmittag`; after midnight `Nacht zu Samstag`. */
export function weekdayPart(local: string): string {
  const day = weekday(local);
  switch (partOfDay(local)) {
    case 'night':
      return `Nacht zu ${day}`;
    case 'early-morning':
      return `${day}morgen`;
    case 'morning':
      return `${day}vormittag`;
    case 'midday':
      return `${day}mittag`;
    case 'afternoon':
      return `${day}nachmittag`;
    case 'evening':
      return `${day}abend`;
    case 'late-evening':
      return `später ${day}abend`;
  }
}

/** A stretch of time in the accusative (`einen Tag` später) and the dative (nach `einem Tag`). */
export interface Stretch {
  readonly accusative: string;
  readonly dative: string;
}

/** Rounded: `fünf Minuten`, `anderthalb Stunden`, `einen Tag`. */
export function duration(minutes: number): Stretch {
  if (minutes < 1.5) return { accusative: 'eine Minute', dative: 'einer Minute' };
  if (minutes < 52) return same(`${number(Math.round(minutes))} Minuten`);
  if (minutes < 75) return { accusative: 'eine Stunde', dative: 'einer Stunde' };
  if (minutes < 105) return same('anderthalb Stunden');
  const hours = Math.round(minutes / 60);
  if (hours < 22) return same(`${number(hours)} Stunden`);
  return days(Math.max(1, Math.round(minutes / 1440)));
}

/** `einen Tag`, `neun Tage`, `drei Wochen`, `fünf Monate`, `zweieinhalb Jahre`. */
export function days(n: number): Stretch {
  if (n === 1) return { accusative: 'einen Tag', dative: 'einem Tag' };
  if (n < 21) return { accusative: `${number(n)} Tage`, dative: `${number(n)} Tagen` };
  if (n < 63) return same(`${number(Math.round(n / 7))} Wochen`);
  if (Math.round(n / 30.44) === 12) return { accusative: 'ein Jahr', dative: 'einem Jahr' };
  const halves = Math.round((2 * n) / 365.25);
  if (n >= 550 && halves < 8 && halves % 2 === 1) {
    const some = halves === 3 ? 'anderthalb' : `${number((halves - 1) / 2)}einhalb`;
    return { accusative: `${some} Jahre`, dative: `${some} Jahren` };
  }
  const some = n < 550 ? Math.round(n / 30.44) : Math.round(n / 365.25);
  const unit = n < 550 ? 'Monate' : 'Jahre';
  return { accusative: `${number(some)} ${unit}`, dative: `${number(some)} ${unit}n` };
}

function same(text: string): Stretch {
  return { accusative: text, dative: text };
}

/** `rund 24 Kilometer`; the last digits of a long way mean nothing. */
export function kilometres(km: number): string {
  const rounded =
    km < 100 ? Math.round(km) : km < 1000 ? Math.round(km / 5) * 5 : Math.round(km / 50) * 50;
  return `rund ${rounded === 1 ? 'einen' : rounded.toLocaleString('de-DE')} Kilometer`;
}

/** `in Lissabon`, `bei Lissabon`, `in der Schweiz`; null when nothing is known. */
export function where(place: Place | null): string | null {
  if (!place) return null;
  const town = townName(place, 'de');
  if (town !== null) return `${place.kind === 'in' ? 'in' : 'bei'} ${town}`;
  return place.country === null ? null : inCountry(place.country, 'de');
}

/** The town's name, if the place is a town and the photo is in it. */
export function townOf(place: Place | null): string | null {
  return place?.kind === 'in' ? townName(place, 'de') : null;
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
