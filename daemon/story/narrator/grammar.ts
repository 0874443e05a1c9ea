import {
  dayOf,
  daysBetween,
  hourMinute,
  partOfDay,
  weekdayOf,
  type PartOfDay,
} from '../plan/clock.ts';
import type { Who } from '../plan/company.ts';
import type { Place } from '../plan/facts.ts';
import type { Language } from '../language.ts';
import { inCountry, countryName, townName } from '../plan/townNames.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';
import { german } from './words/de.ts';
import type { Counted, Noun, Words } from './words/words.ts';

/** A language at work: its words, and the names of months and days that Unicode knows for it. */
export interface Tongue {
  readonly language: Language;
  readonly words: Words;
  readonly numerals: readonly string[];
  /** As in ClockWords, one by one. */
  readonly hours: readonly string[];
  readonly fives: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const all: Readonly<Record<Language, Words>> = { en: english, de: german, fr: french };
const tongues = new Map<Language, Tongue>();

/** The tongue of a language. */
export function tongueOf(language: Language): Tongue {
  const known = tongues.get(language);
  if (known) return known;
  const words = all[language];
  const names = (options: Intl.DateTimeFormatOptions, dates: readonly number[]): string[] => {
    const format = new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' });
    return dates.map((date) => format.format(date));
  };
  const tongue = {
    language,
    words,
    numerals: words.numerals.split(' '),
    hours: words.clock.hours.split('|'),
    fives: words.clock.fives.split('|'),
    // 2 January 2022 was a Sunday.
    weekdays: names(
      { weekday: 'long' },
      [2, 3, 4, 5, 6, 7, 8].map((day) => Date.UTC(2022, 0, day)),
    ),
    months: names(
      { month: 'long' },
      [...Array(12).keys()].map((month) => Date.UTC(2022, month, 1)),
    ),
  };
  tongues.set(language, tongue);
  return tongue;
}

/** `three`, `14`, `1,450`. */
function numeral(n: number, { words, numerals }: Tongue): string {
  return numerals[n] ?? n.toLocaleString(words.locale);
}

/** `one photo`, `three photos`; in the dative with `dat`. Without a noun, the bare number. */
export function countText(n: number, noun: Noun | null, form: string, tongue: Tongue): string {
  if (form === 'digits') return n.toLocaleString(tongue.words.locale);
  if (form === 'bare' || noun === null) return numeral(n, tongue);
  return counted(tongue.words.nouns[noun], n, form, tongue);
}

/** One or more of something, in a grammatical form. */
function counted(
  of: Counted,
  n: number,
  form: string,
  tongue: Tongue,
  numberText = numeral(n, tongue),
): string {
  const [one = '', many = '', oneDat = '', manyDat = '', oneAcc = ''] = of.split('|');
  if (n === 1) return (form === 'dat' ? oneDat : form === 'acc' ? oneAcc : '') || one;
  return ((form === 'dat' && manyDat) || many).replace('{n}', numberText);
}

/** Names first, then friends, then those who are only counted. */
export function whoText(
  { who, others }: { readonly who: readonly Who[]; readonly others: number },
  form: string,
  tongue: Tongue,
): string {
  const { words } = tongue;
  const labels = who.flatMap((one) => (one.kind === 'label' ? [one.label] : []));
  const friends = who.length - labels.length;
  const rest = labels.length + friends === 0 ? words.nouns.person : words.other;
  const parts = [
    ...labels,
    ...(friends === 0 ? [] : [counted(words.friend, friends, form, tongue)]),
    ...(others === 0 ? [] : [counted(rest, others, form, tongue)]),
  ];
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1) ?? ''}`;
}

/**
 * A time as one says it aloud, or to the minute; `is` without a preposition, `half` with the half of the day; with its day
 * where that is not known.
 */
export function clockText(
  local: string,
  {
    exact,
    form,
    day,
    half: withHalf = false,
    coarse = false,
  }: {
    readonly exact: boolean;
    readonly form: string;
    readonly day?: DayStyle | undefined;
    readonly half?: boolean;
    /** Of a longer story: the part of the day, or its date. */
    readonly coarse?: boolean;
  },
  tongue: Tongue,
): string {
  const { clock } = tongue.words;
  const { hour, minute } = hourMinute(local);
  const bare = form === 'is' || form === 'isHalf';
  const onDay = (text: string): string =>
    day === undefined
      ? text
      : (bare ? clock.isDay : clock.onDay)
          .replace('{on}', dateText(local, day, 'on', tongue))
          .replace('{day}', dateText(local, day, '', tongue))
          .replace('{t}', text);
  // Of a night that two days share, the hour says which one.
  const isShared = day !== undefined && timeOfDay(local) === 0;
  if (coarse && !isShared && (form === '' || form === 'half' || form === 'on')) {
    if (day === undefined) return timeWord(local, tongue);
    if (day.as !== 'weekday') return dateText(local, day, 'on', tongue);
    return tongue.words.dates.on.replace('{day}', weekdayPart(local, tongue));
  }
  if (exact || form === 'exact') {
    const text = exactTime(hour, minute, tongue);
    if (form === 'exact') return text;
    return onDay(bare ? text : clock.at.replace('{t}', text));
  }
  const text = spoken(hour, minute, tongue);
  // "Twelve" alone is noon.
  const midnight = hour === 0 && minute >= 5 && tongue.hours[13] !== undefined;
  const isHalf = withHalf || form === 'half' || form === 'isHalf' || midnight;
  const half = isHalf ? ofDay(hour, minute, tongue) : '';
  return onDay(`${bare ? text.replace(clock.bare, '') : text}${half}`);
}

/** The part of the day as it is told where the hour is no matter: `in the morning`. */
export function timeWord(local: string, tongue: Tongue): string {
  return tongue.words.clock.times.split('|')[timeOfDay(local)] ?? '';
}

/** At night, in the morning, around noon, in the afternoon, in the evening, late in the morning or soon after noon, from 0 on. */
export function timeOfDay(local: string): number {
  const { hour, minute } = hourMinute(local);
  const time = hour + minute / 60;
  if (time < 5) return 0;
  if (time < 11.92) return time < 9.5 ? 1 : 5;
  if (time < 12.08) return 2;
  if (time < 13.5) return 6;
  return time < 17.5 ? 3 : 4;
}

/** How a day is written, where it is told with a time. */
export interface DayStyle {
  readonly as: 'weekday' | 'date' | 'full' | 'month';
  readonly year: boolean;
}

function exactTime(hour: number, minute: number, { words: { clock } }: Tongue): string {
  if (minute === 0 && hour === 12 && clock.exactNoon !== undefined) return clock.exactNoon;
  if (minute === 0 && hour === 0 && clock.exactMidnight !== undefined) return clock.exactMidnight;
  return clock.exact
    .replace('{h12}', String(hour % 12 || 12))
    .replace('{h}', String(hour))
    .replace('{mm}', String(minute).padStart(2, '0'))
    .replace('{half}', clock.halves[hour < 12 ? 0 : 1]);
}

/** What one rounds minutes to, at most four away. */
const rounds = [10, 15, 20, 30, 40, 45, 50];

function spoken(hour: number, minute: number, { words: { clock }, hours, fives }: Tongue): string {
  const nameOf = (h: number): string => hours[h % 24 === 0 ? 0 : h % 24 === 12 ? 12 : h % 12] ?? '';
  // "a quarter past noon" is said by nobody.
  const plain = (h: number): string => hours[h % 12] ?? '';
  const twelve = (h: number): string => (h % 12 === 0 ? (hours[13] ?? nameOf(h)) : plain(h));
  const put = (pattern: string, name: (h: number) => string): string =>
    pattern.replace('{h}', name(hour)).replace('{n}', name(hour + 1));
  if (minute === 0) {
    if (hour === 0) return clock.midnight;
    return hour === 12 ? clock.noon : put(clock.full, plain);
  }
  if (minute < 5) return put(clock.after, nameOf);
  if (minute > 55) return put(clock.before, nameOf);
  // Nobody says around twenty-five past.
  const near =
    minute % 5 === 0
      ? minute
      : rounds.reduce((a, b) => (Math.abs(b - minute) < Math.abs(a - minute) ? b : a));
  const text = put(fives[near / 5 - 1] ?? '', twelve);
  return (minute % 5 === 0 ? clock.at : clock.about).replace('{t}', text);
}

function ofDay(hour: number, minute: number, { words: { clock }, hours }: Tongue): string {
  // Noon and midnight are called by their names.
  if ((hour % 12 === 0 && minute < 5) || (hour % 12 === 11 && minute > 55)) return '';
  // Around noon, nobody thinks of midnight.
  const isByName = hours[13] === undefined;
  const isNamed = (hour % 12 === 0 && minute < 33) || (hour % 12 === 11 && minute >= 33);
  if (isNamed && (isByName || hour === 11 || hour === 12)) return '';
  const part = hour < 4 ? 0 : hour < 12 ? 1 : hour < 13 ? 2 : hour < 18 ? 3 : hour < 22 ? 4 : 5;
  const forenoon = hour === 10 || hour === 11 ? clock.ofDay[6] : undefined;
  return forenoon ?? clock.ofDay[part];
}

/** A day in words; `on` with its preposition. */
export function dateText(
  local: string,
  { as, year }: DayStyle,
  form: string,
  { words: { dates }, weekdays, months }: Tongue,
): string {
  const weekday = weekdays[weekdayOf(dayOf(local))] ?? '';
  const day = Number(local.slice(8, 10));
  const put = (pattern: string): string =>
    pattern
      .replace('{weekday}', weekday)
      .replace('{d}', day === 1 ? dates.first : String(day))
      .replace('{month}', months[Number(local.slice(5, 7)) - 1] ?? '')
      .replace('{year}', local.slice(0, 4));
  const dated = (pattern: string): string => (year ? pattern : pattern.replace(' {year}', ''));
  const on = (pattern: string, text: string): string =>
    form === 'on' ? pattern.replace('{day}', text) : text;
  switch (as) {
    case 'weekday':
      return on(dates.on, weekday);
    case 'date':
      return on(dates.on, put(dated(dates.date)));
    case 'full':
      return on(dates.on, put(dated(dates.full)));
    case 'month':
      return on(dates.inMonth, put(year ? '{month} {year}' : '{month}'));
  }
}

/** Days of a row: `14–15 September 2024`, `31 December 2023 – 2 January 2024`; `on` with the language's prepositions. */
export function rangeText(
  first: string,
  last: string,
  year: boolean,
  { words }: Tongue,
  form = '',
): string {
  const format = new Intl.DateTimeFormat(words.locale, {
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  const text = format.formatRange(Date.parse(`${first}T12:00Z`), Date.parse(`${last}T12:00Z`));
  // Between two bare numbers the dash stands without spaces.
  const plain = text.replace(/^(\d+\.?)\s*–\s*(?=\d)/u, '$1–').replace(/\s/gu, ' ');
  const [a = '', b] = plain.split(/ ?– ?/u);
  if (form !== 'on' || b === undefined || words.dates.range === undefined) return plain;
  const from = a.replace(/^1(?= |$)/, words.dates.first);
  const { range, pair } = words.dates;
  return (daysBetween(first, last) === 1 ? (pair ?? range) : range)
    .replace('{a}', from)
    .replace('{b}', b);
}

/** The same in a sentence, in every language with its words: `from 22 to 27 July`, `vom 22. bis zum 27. Juli`. */
export function fromToText(first: string, last: string, year: boolean, tongue: Tongue): string {
  const { words } = tongue;
  const [a = '', b] = rangeText(first, last, year, tongue).split(/ ?– ?/u);
  if (b === undefined) return a;
  const start = a.replace(/^1(?= |$)/, words.dates.first);
  return (words.dates.range ?? words.labels['span.days']).replace('{a}', start).replace('{b}', b);
}

/** A date of a folder's name, as far as it goes: `1962`, `March 2016`, `4 March 2016`. */
export function partialDate(text: string, tongue: Tongue): string {
  if (text.length < 7) return text;
  return dateText(text, { as: text.length >= 10 ? 'date' : 'month', year: true }, '', tongue);
}

/** The same behind `from`: `from 1961`, `vom Juni 1957`, « du 4 mars 2016 ». */
export function sinceDate(date: string, tongue: Tongue): string {
  const [year = '', month = '', day = ''] = tongue.words.dates.from.split('|');
  const pattern = date.length >= 10 ? day : date.length >= 7 ? month : year;
  return pattern.replace('{day}', partialDate(date, tongue));
}

/** `Friday afternoon`. */
export function weekdayPart(local: string, tongue: Tongue, part?: PartOfDay | 'day'): string {
  const { words } = tongue;
  const weekday = dateText(local, { as: 'weekday', year: false }, '', tongue);
  return words.dates.weekdayPart
    .replace('{weekday}', weekday)
    .replace('{part}', part === 'day' ? '' : words.parts[part ?? partOfDay(local)])
    .trim();
}

/** `in Lisbon`, `Lisbon` (`name`), `to Lisbon` (`to`); null when nothing is known. */
export function placeText(place: Place, form: string, { language, words }: Tongue): string | null {
  const town = townName(place, language);
  const { places } = words;
  if (town === null) {
    if (place.country === null) return null;
    return form === 'in'
      ? inCountry(place.country, language)
      : countryName(place.country, language);
  }
  const near = place.kind === 'near';
  switch (form) {
    case 'in':
      return (near ? places.near : places.in).replace('{town}', town);
    case 'to':
      return (near ? places.nearTo : places.to).replace('{town}', town);
    case 'town':
      return town;
    default:
      return near ? places.nearName.replace('{town}', town) : town;
  }
}

/** An invisible separator for a comma that not every sentence needs: none stands before other punctuation, or at the end. */
export const closingComma = '\u2063';

/** The same with the country: `in Zagreb, Croatia`, `Zagreb in Croatia`, « à Zagreb, en Croatie ». */
export function placeAbroad(place: Place, form: string, tongue: Tongue): string | null {
  const where = placeText(place, form, tongue);
  if (where === null || place.town === null || place.country === null) return where;
  if (countryName(place.country, tongue.language) === townName(place, tongue.language))
    return where;
  const country = inCountry(place.country, tongue.language);
  // « Genève, en Suisse, »: French sets it apart.
  if (tongue.language === 'fr') return `${where}, ${country}${closingComma}`;
  if (form !== 'in') return `${where} ${country}`;
  const [preposition = ''] = tongue.words.places.in.split('{');
  const land = country.startsWith(preposition) ? country.slice(preposition.length) : country;
  return `${where}, ${land}${closingComma}`;
}

/** `five minutes`, `an hour and a half`, `three hours`, `two days`, `three months`: rounded. */
export function durationText(minutes: number, form: string, tongue: Tongue): string {
  const say = (n: number, noun: Noun): string => countText(n, noun, form, tongue);
  if (minutes < 1.5) return say(1, 'minute');
  if (minutes < 52) return say(Math.round(minutes), 'minute');
  if (minutes < 75) return say(1, 'hour');
  if (minutes < 105) return say(1, 'hourAndHalf');
  const hours = Math.round(minutes / 60);
  if (hours < 22) return say(hours, 'hour');
  const days = Math.max(1, Math.round(minutes / 1440));
  if (days < 21) return say(days, 'day');
  if (days < 63) return say(Math.round(days / 7), 'week');
  const months = Math.round(days / 30.44);
  if (months < 36 && months % 12 !== 0) return say(months, 'month');
  return say(Math.round(days / 365.25), 'year');
}

/** `about 24 kilometres`; the last digits of a long way mean nothing. */
export function kmText(km: number, form: string, tongue: Tongue): string {
  const rounded =
    km < 100 ? Math.round(km) : km < 1000 ? Math.round(km / 5) * 5 : Math.round(km / 50) * 50;
  const digits = rounded.toLocaleString(tongue.words.locale);
  return counted(tongue.words.kilometres, rounded, form, tongue, digits);
}
