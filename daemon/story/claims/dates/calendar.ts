import { weekdayOf } from '../../plan/clock.ts';
import type { Language } from '../../language.ts';
import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { overlap, type TextRange } from '../sentences.ts';
import { pictureWord } from '../words/pictureWords.ts';
import { dayNames, datePatterns } from '../words/rules/datePatterns.ts';
import {
  behindModal,
  caseEnding,
  denied,
  denies,
  isCounted,
  listOfDays,
  modalMonth,
  monthAliases,
  months,
  comparedWith,
  onlyFirst,
  shows,
  weekdays,
} from '../words/rules/dates.ts';

/** What a text says about a day; absent parts are not said. */
export interface SaidDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
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
      const before = text.slice(Math.max(0, start - 120), start);
      if (onlyFirst.test(match[0]) && (pictureWord.test(before) || comparedWith.test(before)))
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

/** Holds every date of a text against the days of the photos. */
export function calendar(context: CheckContext): readonly Finding[] {
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
export function isWithoutPhotos(
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
