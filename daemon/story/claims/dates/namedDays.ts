import { daysAfter, weekdayOf } from '../../plan/clock.ts';
import { holidayAt } from '../../plan/holidays.ts';
import { type Language, languages } from '../../language.ts';
import { settleEach, type Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { overlap, type TextRange } from '../sentences.ts';
import { countValue } from '../numberWords.ts';
import { nthsOfMonth } from '../held/when/nthOfMonth.ts';
import { yearlyDays } from '../words/yearlyDays.ts';
import {
  aboutFeast,
  beside,
  daysBeside,
  englishOfFeast,
  firstOfTwo,
  frenchOfFeast,
  holidayWords,
  namedDays,
  secondOfTwo,
  weekUnit,
  weekdayBeside,
  weekdays,
} from '../words/rules/dates.ts';
import { isWithoutPhotos } from './calendar.ts';

/** Holds every day that has a name each year, `Saint Patrick's Day`: there is a photo of that day. */
export function daysOfEveryYear({
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

/** Holds every feast of a text against the days of the photos. */
export function holidays({ text, language, basis, named }: CheckContext): readonly Finding[] {
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
