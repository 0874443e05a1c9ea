import type { TimeStatement } from '../../contract/photo.ts';
import { hourOfDay, monthOf } from './timeWords.ts';

/** A point of time as some text gives it. */
export type StatedTime = Pick<TimeStatement, 'local' | 'precision' | 'offset'>;

/**
 * EXIF's `2016:03:04 12:33:10`, ISO 8601 and what careless programs make of them: other separators, blanks for zeros,
 * one digit, 12-hour clocks in any language, a fraction, an offset.
 */
const dateTime =
  /^\s*(\d{4})[:./_-]\s*(\d{1,2})[:./_-]\s*(\d{1,2})(?:[T\s_-]+(\D{1,12}?\s*)?(\d{1,2})[:._]\s*(\d{1,2})(?:[:._]\s*(\d{1,2})(?:[.,](\d+))?)?\s*(Z|[+-]\d\d:?\d\d)?(?:\s*(\D{1,12}))?)?/iu;

/**
 * Reads a date, with or without a time, from a field of metadata.
 *
 * An hour of 24 is the midnight of that date, as the phones that write it mean; a Buddhist year becomes a common one;
 * zeros for month or day mean that they are not known, zeros for the year that nothing is.
 *
 * @returns null when it is no possible date
 */
export function parseTime(text: string): StatedTime | null {
  const clean = text.replace(/\0/g, '').trim();
  if (clean.startsWith('0000')) return null;
  const partial = /^(\d{4})(?:[:./-](\d\d)(?:[:./-]00)?)?$/.exec(clean.split(/[T ]/)[0] ?? '');
  if (partial !== null && partial[2] !== undefined && partial[2] !== '00') {
    return stated([partial[1] ?? '', partial[2]]);
  }
  if (partial !== null) return stated([partial[1] ?? '']);
  const match = dateTime.exec(yearFirst(clean));
  if (match === null) return null;
  const [, year = '', month = '', day = '', before = '', hour, minute = '', second = '0'] = match;
  const [fraction = '', offset = '', after = ''] = match.slice(8);
  if (hour === undefined) return stated([year, month, day]);
  const marked = [before, after].map((word) => (word.trim() === '' ? null : word.trim()));
  const told = marked.flatMap((word) =>
    word === null ? [] : (hourOfDay(Number(hour), word) ?? []),
  )[0];
  return stated([year, month, day], [told ?? Number(hour), Number(minute), Number(second)], {
    fraction,
    offset: parseOffset(offset),
  });
}

/** Dates that programs write without separators, with the day first, or in words: `Fri Oct 11 12:13:14 2019`. */
function yearFirst(text: string): string {
  // As nearly all are; what is below takes 3 ms to compile.
  if (/^\s*\d{4}[:./_-]/.test(text)) return text;
  const [, y, m, d, hour, minute, second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d)(\d\d)(\d\d)?)?$/.exec(text) ?? [];
  if (y !== undefined) {
    const clock = hour === undefined ? '' : ` ${hour}:${minute ?? '00'}:${second}`;
    return `${y}:${m ?? ''}:${d ?? ''}${clock}`;
  }
  const [, date, rest = ''] = /^(\d{8}) (\d\d:\d\d.*)$/.exec(text) ?? [];
  if (date !== undefined) return `${date.slice(0, 4)}:${date.slice(4, 6)}:${date.slice(6)} ${rest}`;
  const turned = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text);
  if (turned !== null) {
    const [, first = '', sign = '', next = '', year = '', after = ''] = turned;
    if (Number(next) > 12) return `${year}:${first}:${next}${after}`;
    // Whose month comes first writes slashes: then only a day beyond 12 tells.
    return sign === '.' || Number(first) > 12 ? `${year}:${next}:${first}${after}` : text;
  }
  const worded =
    /^(?:\p{L}+,?\s+)?(?:(\d{1,2})\.?\s+(\p{L}{3,}\.?)|(\p{L}{3,}\.?)\s+(\d{1,2})),?\s+(?:(\d{4})(?:,?\s+(\d.*))?|(\d{1,2}:\d\d(?::\d\d)?)\s+(?:\p{L}+\s+)?(\d{4}))$/u.exec(
      text,
    );
  if (worded === null) return text;
  const [, before, nameAfter, nameBefore, after, early, behind = '', clock = behind, late] = worded;
  const month = monthOf(nameAfter ?? nameBefore ?? '');
  return month === null
    ? text
    : `${early ?? late ?? ''}:${two(month)}:${before ?? after ?? ''} ${clock}`.trim();
}

/**
 * Puts the parts of a date together.
 *
 * @param date year, month, day; as many as are known
 * @param time hour, minute, second
 * @returns null when there is no such date or time
 */
export function stated(
  date: readonly string[],
  time: readonly [number, number, number] | null = null,
  {
    fraction = '',
    offset = null,
  }: { readonly fraction?: string; readonly offset?: string | null } = {},
): StatedTime | null {
  const [year = 0, month = 1, day = 1] = date.map(Number);
  const common = year >= 2400 && year < 2700 ? year - 543 : year;
  const [hour, minute, second] = time ?? [0, 0, 0];
  // A leap second is told as the one before.
  const clock = `${two(hour === 24 ? 0 : hour)}:${two(minute)}:${two(second === 60 ? 59 : second)}`;
  const local = `${String(common).padStart(4, '0')}-${two(month)}-${two(day)}T${clock}`;
  if (!isPossible(local)) return null;
  const precision = time !== null ? 'second' : (['year', 'month', 'day'] as const)[date.length - 1];
  if (precision === undefined) return null;
  if (precision !== 'second')
    return { local: local.slice(0, cut[precision]), precision, offset: null };
  // Cameras that do not know write zeros.
  const digits = fraction.slice(0, 3);
  const exact = /[1-9]/.test(digits) ? `${local}.${digits.padEnd(3, '0')}` : local;
  return { local: exact, precision, offset };
}

/** Characters of an ISO 8601 time that are known at each precision. */
export const cut = { year: 4, month: 7, day: 10 } as const;

/** Date accepts the 30th of February and moves it; a time that does not come back as it was is none. */
function isPossible(local: string): boolean {
  const time = new Date(`${local}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(local);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `+0900`, `+09:00` or `Z` as `+09:00`; null for anything else, or what no place has. */
export function parseOffset(text: string): string | null {
  if (/^\s*Z\s*$/i.test(text)) return '+00:00';
  const match = /^\s*([+-])(\d\d):?(\d\d)/.exec(text);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  const possible = minutes <= 14 * 60 && minutes % 15 === 0;
  return possible ? `${match[1] ?? '+'}${match[2] ?? ''}:${match[3] ?? ''}` : null;
}
