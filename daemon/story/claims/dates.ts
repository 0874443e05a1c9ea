import { daysAfter, weekdayOf } from '../plan/clock.ts';
import type { Season } from '../plan/facts.ts';
import { seasonsAt } from '../plan/sun.ts';
import { holidayAt } from '../plan/holidays.ts';
import { type Language, languages } from '../language.ts';
import type { ClaimBasis } from './basis.ts';
import { settleEach, type Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { overlap, type TextRange } from './sentences.ts';
import { countValue } from './numberWords.ts';
import { nthsOfMonth } from './held/when/nthOfMonth.ts';
import { pictureWord } from './words/pictureWords.ts';
import { yearlyDays } from './words/yearlyDays.ts';
import { dayNames, datePatterns } from './words/rules/datePatterns.ts';
import {
  aboutFeast,
  behindModal,
  beside,
  caseEnding,
  daysBeside,
  denied,
  denies,
  englishOfFeast,
  firstOfTwo,
  frenchOfFeast,
  holidayWords,
  isCounted,
  listOfDays,
  modalMonth,
  monthAliases,
  months,
  namedDays,
  onlyFirst,
  seasonWords,
  secondOfTwo,
  shows,
  weekUnit,
  weekdayBeside,
  weekdays,
} from './words/rules/dates.ts';

/** What a text says about a day; absent parts are not said. */
export interface SaidDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

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

/** A date at its place in the text. */
export interface PlacedDate extends TextRange {
  readonly said: SaidDate;
  /** The first day of a range. */
  readonly first: SaidDate | null;
}

/** Every day, month, year or weekday a text names. */
export function saidDates({
  text,
  language,
}: Pick<CheckContext, 'text' | 'language'>): readonly PlacedDate[] {
  const found: PlacedDate[] = [];
  for (const pattern of datePatterns[language]) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const start = match.index;
      // The full stop of a sentence is not the month's.
      const end = start + match[0].replace(/(?<=\p{L}{4})\.$/u, '').length;
      if (found.some((other) => overlap(other, { start, end }))) continue;
      if (isModalMay(match[0], text.slice(end), language)) continue;
      // `The lowest photo is also the first`: of photos.
      if (onlyFirst.test(match[0]) && pictureWord.test(text.slice(Math.max(0, start - 120), start)))
        continue;
      // 1,760 metres are no year.
      if (/^\d{4}$/.test(match[0]) && isCounted.test(text.slice(end))) continue;
      const said = saidDate(groups, language);
      const from = dayNumber(groups['from'], language);
      // `Friday 12 to Sunday 14 August`: the weekday before both is the first one's.
      found.push({
        start,
        end,
        said: from === undefined ? said : { ...said, weekday: undefined },
        first: from === undefined ? null : { ...said, day: from },
      });
    }
  }
  return found;
}

function calendar(context: CheckContext): readonly Finding[] {
  return saidDates(context).map(({ start, end, said, first }): Finding => {
    const words = context.text.slice(start, end);
    const right =
      supports(context, said, words) && (first === null || supports(context, first, words));
    // "None of them from Monday": what is denied is what no photo has.
    const isDenied =
      denied[context.language].test(context.text.slice(0, start)) &&
      !shows.test(context.text.slice(end).split(/[.;!?]/u)[0] ?? '');
    const isWithout = !right && isWithoutPhotos(context, start, end);
    return { start, end, kind: right !== isDenied || isWithout ? null : 'date' };
  });
}

/** `Of Thursday there isn't a single photo`: the sentence denies after the day what no photo has. */
function isWithoutPhotos(
  { text, language }: Pick<CheckContext, 'text' | 'language'>,
  start: number,
  end: number,
): boolean {
  const rest = text.slice(end).split(/[.!?;](?:\s|$)/u)[0] ?? '';
  const before =
    text
      .slice(0, start)
      .split(/[.!?;]\s/u)
      .at(-1) ?? '';
  if (denies[language].test(rest.replace(/^, /u, ' ')) && !/[;:,]/u.test(before)) return true;
  // `Im April, im Juni und im September wurde nicht fotografiert`: of each of them.
  const bare = withoutDates(`${before}${text.slice(start, end)}${rest}`, language);
  return bare !== null && denies[language].test(bare);
}

/** What a sentence says of several days that it begins with; null where it does not begin with several. */
function withoutDates(sentence: string, language: Language): string | null {
  const days = saidDates({ text: sentence, language });
  const rest = days.reduce(
    (words, { start, end }) => words.slice(0, start) + '§'.repeat(end - start) + words.slice(end),
    sentence,
  );
  const [list] = listOfDays.exec(rest) ?? [];
  return days.length < 2 || list === undefined ? null : ` ${rest.slice(list.length)}`;
}

function saidDate(
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
): SaidDate {
  const year = numberOf(groups['year'] ?? groups['decade']);
  const weekday = groups['weekday'];
  const month = groups['month'];
  return {
    year: year !== undefined && year < 100 ? 2000 + year : year,
    month: month === undefined ? undefined : monthNumber(month, language),
    day: dayNumber(groups['day'], language),
    weekday: weekday === undefined ? undefined : weekdayNumber(weekday, language),
  };
}

function dayNumber(day: string | undefined, language: Language): number | undefined {
  if (day === undefined || /^\d/.test(day)) return numberOf(day);
  const name = day.toLowerCase().replace(caseEnding, '').replace(/ /g, '-');
  return dayNames[language].indexOf(name) || undefined;
}

function monthNumber(month: string, language: Language): number {
  if (/^\d+$/.test(month)) return Number(month);
  const index = months[language].indexOf(language === 'fr' ? month.toLowerCase() : month);
  return index >= 0 ? index + 1 : (monthAliases[month.toLowerCase()] ?? 0);
}

function weekdayNumber(weekday: string, language: Language): number {
  const index = weekdays[language].findIndex((name) =>
    (language === 'fr' ? weekday.toLowerCase() : weekday).startsWith(name),
  );
  return index >= 0 ? index : 6;
}

/** Some day of the photos has all the parts that are said, or the folder's name or somebody's words have them. */
function supports({ basis, wrote }: CheckContext, said: SaidDate, words: string): boolean {
  if (wrote(words)) return true;
  return basis.dates.some((date) => isDay(date, said));
}

/**
 * Whether a day has all the parts that are said.
 *
 * @param date `2016-03-04`, `2016-03` or `2016`
 */
export function isDay(date: string, said: SaidDate): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (said.year !== undefined && said.year !== year) return false;
  if (said.month !== undefined && said.month !== month) return false;
  if (said.day !== undefined && said.day !== day) return false;
  return said.weekday === undefined || (day !== undefined && weekdayOf(date) === said.weekday);
}

/** Whether a day lies in a range within a month: `3–22 August`. */
export function isWithin(date: string, first: SaidDate, last: SaidDate): boolean {
  const day = Number(date.slice(8, 10));
  return (
    isDay(date, { year: last.year, month: last.month }) &&
    day >= (first.day ?? 1) &&
    day <= (last.day ?? 31)
  );
}

/** `May` and `March` open questions and commands as well. */
function isModalMay(match: string, after: string, language: Language): boolean {
  return language === 'en' && modalMonth.test(match) && behindModal.test(after);
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function seasons({ text, language, basis, said, seen }: CheckContext): readonly Finding[] {
  return seasonWords[language].flatMap(([pattern, season]) =>
    settleEach(
      text,
      pattern,
      'date',
      (words) => seasonsOf(basis).includes(season) || said(words) || seen(words),
    ),
  );
}

/** Of every day of the photos, on the side of the equator that the known ones are of; where nothing is known, the north. */
function seasonsOf({ seasons: known, sites = [], dates }: ClaimBasis): readonly Season[] {
  if (known.length === 0 && sites.length > 0) return known;
  const at = (latitude: number): readonly Season[] =>
    dates.flatMap((date) => (date.length < 7 ? [] : seasonsAt(date, latitude)));
  const north = at(northern);
  return [...known, ...(known.every((season) => north.includes(season)) ? north : at(-northern))];
}

/** A latitude that has the four seasons. */
const northern = 45;

/** `Saint Patrick's Day`: there is a photo of that day. */
function daysOfEveryYear({
  text,
  language,
  basis,
  named: called,
}: CheckContext): readonly Finding[] {
  return yearlyDaysIn(text).map((named) => {
    const { start, end, is } = countedFrom(text, named);
    const isRight =
      called(text.slice(start, end)) ||
      basis.dates.some(is) ||
      isWithoutPhotos({ text, language }, start, end);
    return { start, end, kind: isRight ? null : 'date' };
  });
}

/** `The day after Ascension`, `Heute in zwei Wochen ist Heiligabend`: the day that is meant lies beside the one that is named. */
function countedFrom(text: string, { start, end, is }: NamedDay): NamedDay {
  const opening = text.slice(Math.max(0, start - 40), start);
  const weekday = weekdayBeside.exec(opening);
  if (weekday) return onWeekdayBeside({ start, end, is }, weekday);
  const match = daysBeside.exec(opening);
  if (!match) return { start, end, is };
  const { eve, next, n = '', unit = '', before } = match.groups ?? {};
  const count = eve !== undefined || next !== undefined ? 1 : countOf(n);
  if (count === null) return { start, end, is: () => true };
  const isWeeks = weekUnit.test(unit);
  const days = (isWeeks ? 7 : 1) * count;
  const shift = eve !== undefined || before !== undefined ? days : -days;
  return {
    start: Math.max(0, start - 40) + match.index,
    end,
    is: (day) =>
      day.length === 10 &&
      daysAround(isWeeks ? aboutWeeks : 0).some((more) => is(daysAfter(day, shift + more))),
  };
}

/** `Der Freitag vor Pfingsten`: the last one before, or the first one after it. */
function onWeekdayBeside(
  { start, end, is }: NamedDay,
  { 0: words, groups }: RegExpExecArray,
): NamedDay {
  const name = (groups?.['weekday'] ?? '').toLowerCase();
  const said = languages
    .map((language) => weekdays[language].findIndex((day) => name.startsWith(day.toLowerCase())))
    .find((index) => index >= 0);
  const way = groups?.['after'] === undefined ? 1 : -1;
  return {
    start: start - words.length,
    end,
    is: (day) =>
      day.length === 10 &&
      weekdayOf(day) === said &&
      [1, 2, 3, 4, 5, 6, 7].some((days) => is(daysAfter(day, way * days))),
  };
}

/** How far from some weeks may be what is told in weeks, in days. */
export const aboutWeeks = 2;

/** So many days before and after: `-1, 0, 1`. */
function daysAround(reach: number): readonly number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
}

function countOf(word: string): number | null {
  return (
    languages.map((language) => countValue(word, language)).find((value) => value !== null) ?? null
  );
}

interface NamedDay extends TextRange {
  readonly is: (day: string) => boolean;
}

/** Where a text names days that have a name every year, and which days they are. */
function yearlyDaysIn(text: string): readonly NamedDay[] {
  return [
    ...nthsOfMonth(text),
    ...yearlyDays.flatMap(([names, is]) =>
      [...text.matchAll(names)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        is: (day: string) => day.length === 10 && is(day),
      })),
    ),
  ];
}

function holidays({ text, language, basis, named }: CheckContext): readonly Finding[] {
  const days = basis.dates.filter((date) => date.length === 10);
  const found = settleEach(text, holidayWords[language], 'date', (words, { start }) => {
    const names = holidayNames(words, language);
    return (
      named(words) ||
      (basis.holidays ?? []).some((holiday) => names.includes(holiday)) ||
      days.some((day) => isHoliday(day, names)) ||
      (isBeside(text, start, language) && isNear(days, names))
    );
  });
  return found.map((finding) => {
    const names = holidayNames(text.slice(finding.start, finding.end), language);
    const counted = countedFrom(text, { ...finding, is: (day) => isHoliday(day, names) });
    if (counted.start === finding.start) return finding;
    const { start, end, is } = counted;
    return { start, end, kind: days.some(is) ? null : 'date' };
  });
}

/** A named day is only what is counted from. */
function isBeside(text: string, start: number, language: Language): boolean {
  return beside[language].test(text.slice(0, start));
}

/** Whether a named day lies within ten days of one of these. */
function isNear(days: readonly string[], names: readonly string[]): boolean {
  return days.some((date) =>
    daysAround(10).some((more) => isHoliday(daysAfter(date, more), names)),
  );
}

/** Whether it is one of the named days, wherever they are kept. */
function isHoliday(day: string, names: readonly string[]): boolean {
  return names.some((name) => keptIn.some((country) => holidayAt(day, country) === name));
}

/** Every named day a text speaks of, and which days those are. */
export function saidHolidays({
  text,
  language,
}: CheckContext): readonly (TextRange & { readonly is: (day: string) => boolean })[] {
  const holidays = [...text.matchAll(holidayWords[language])].flatMap((match) => {
    const before = text.slice(0, match.index);
    const names = holidayNames(match[0], language).filter((name) =>
      firstOfTwo.test(before)
        ? name !== 'boxing-day'
        : !secondOfTwo.test(before) || name !== 'christmas',
    );
    const end = match.index + match[0].length;
    if (names.length === 0 || isOfHoliday(text, match.index, end, language)) return [];
    // `Zu Ostern` is about that day.
    const isAbout = aboutFeast.test(before);
    if (isBeside(text, match.index, language) && !isAbout) return [];
    const is = (day: string): boolean =>
      isAbout
        ? daysAround(aboutDays).some((more) => isHoliday(daysAfter(day, more), names))
        : isHoliday(day, names);
    return [{ start: match.index, end, is }];
  });
  return [
    ...holidays,
    ...yearlyDaysIn(text).filter((day) => !holidays.some((holiday) => overlap(holiday, day))),
  ];
}

/** How far from a feast may be what was done about it, in days. */
const aboutDays = 3;

/** `Christmas market`, `marché de Noël`: a thing of the season, no day. */
function isOfHoliday(text: string, start: number, end: number, language: Language): boolean {
  return language === 'en'
    ? englishOfFeast.test(text.slice(end))
    : language === 'fr' && frenchOfFeast.test(text.slice(0, start));
}

/** Where, between them, every named day is kept. */
const keptIn = [null, 'DE', 'AT', 'FR', 'IT', 'GB', 'US', 'ES', 'PL', 'LT'];

function holidayNames(word: string, language: Language): readonly string[] {
  return Object.entries(namedDays[language]).flatMap(([name, pattern]) =>
    pattern.test(word) ? [name] : [],
  );
}
