import type { TimeStatement } from '../../contract/photo.ts';
import { readName } from './nameTime.ts';
import { cut, stated, type StatedTime } from './statement.ts';
import { monthOf } from './timeWords.ts';

/** Between the two ends of a range of days or years. */
const until = '\\s*(?:[-–—/&+]|bis|to|und|and|et|au|y|e|a|al)\\s*';

/** `2018-2019`, `2018/19`: some years, so none in particular. */
const years = new RegExp(
  `(?<!\\d)(?:19|20)\\d\\d${until}(?:(?:19|20)\\d\\d|['’]?\\d\\d)(?![\\d-])`,
  'iu',
);

/** A year that is none of a resolution, a number or a longer run of digits. */
const yearAlone = /(?<![\d#.,x])((?:19|20)\d\d)(?![\d]|[.,]\d|\s?[x×]\d|\s?(?:px|p|€|\$|km|m)\b)/iu;

/**
 * What the folders around a photo say about when it was taken: the nearest that says something counts.
 *
 * Folders of an album and the album's own may be called anything with a date in it (`2019-05-04 Wedding`, `Mai 2014`,
 * `Rome 2012`); above them only those that are nothing but numbers count (`2019/05`).
 *
 * @param folders names from the outermost to the nearest, `/` not among them
 * @param own how many of them, from the nearest, are the album's and below it
 * @returns day, month or year; null when none is said
 */
export function timeFromFolders(folders: readonly string[], own: number): TimeStatement | null {
  for (let end = folders.length; end > folders.length - own && end > 0; end--) {
    const found = numbered(folders.slice(0, end)) ?? dateIn(folders[end - 1] ?? '');
    if (found !== null) return { source: 'folder', field: 'name', ...found };
  }
  return null;
}

/** `2019/05/04` or `2019/05`, however the numbers are filled up. */
function numbered(folders: readonly string[]): StatedTime | null {
  for (const count of [3, 2]) {
    const parts = folders.slice(-count);
    const [year = '', ...rest] = parts;
    if (parts.length < count || !/^(19|20)\d\d$/.test(year)) continue;
    const digits = rest.map((part) => /^(\d{1,2})(?!\d)/.exec(part)?.[1] ?? '');
    const isWhole = rest.slice(0, -1).every((part) => /^\d{1,2}$/.test(part));
    if (isWhole && digits.every((part) => part !== '')) {
      const found = stated([year, ...digits]);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The day, month or year in the name of one folder. */
function dateIn(name: string): StatedTime | null {
  const text = name.normalize('NFC');
  if (years.test(text) && !/\d{4}-\d\d(?:-\d\d)?/.test(text)) return null;
  const day = readName(`${text}.jpg`);
  if (day !== null && day.utc) return null;
  if (day !== null) {
    const [start, end] = day.span;
    const [y = '', m = '', d = ''] = day.stated.local.slice(0, cut.day).split('-');
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const opens = new RegExp(`\\d{1,2}\\.?(?:\\s?\\p{L}+)?${until}$`, 'iu').test(before);
    const next = new RegExp(`^${until}(\\d[\\d.-]*)`, 'iu').exec(after)?.[1];
    if (opens) return stated([y]);
    if (next === undefined) return stated([y, m, d]);
    // `2019-05-04-12` ends in the same month.
    return /^\d{1,2}\.?$/.test(next) ? stated([y, m]) : stated([y]);
  }
  const numbers = /(?<!\d)((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])(?![\d]|[-_.]\d)/u.exec(text);
  if (numbers !== null) return stated([numbers[1] ?? '', numbers[2] ?? '']);
  const turned = /(?<![\d.])(0?[1-9]|1[0-2])[-_./]((?:19|20)\d\d)(?!\d)/u.exec(text);
  if (turned !== null) return stated([turned[2] ?? '', turned[1] ?? '']);
  const alone = yearAlone.exec(text);
  if (alone === null || yearAlone.test(text.slice(alone.index + 4))) return null;
  const words = text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];
  const months = new Set(words.map(monthOf).filter((month) => month !== null));
  const [month] = months;
  return months.size === 1 && month !== undefined
    ? stated([alone[1] ?? '', String(month)])
    : stated([alone[1] ?? '']);
}
