import { once } from '../once.ts';

/**
 * The words of dates and times in every language this runtime knows, from CLDR by way of Intl.
 * Phones and computers put them into the names of files.
 */

/** One name of a month, or of a half of the day, as it is compared: lower case, without dots and spaces. */
function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.'’\u200c-\u200f\u061c]/gu, '');
}

/**
 * Turns an hour of a 12-hour clock into one of a day.
 *
 * @param hour 0..23 as written
 * @param marker the word beside it in any language: `PM`, `p. m.`, `下午`, `오후`, `nachm.`
 * @returns null when the word marks no half of the day
 */
export function hourOfDay(hour: number, marker: string): number | null {
  const votes = dayPeriods().get(plainWord(marker));
  if (votes === undefined) return null;
  if (hour > 12) return hour;
  const [early, late] = [hour % 12, (hour % 12) + 12];
  const [before, after] = [votes[early] ?? 0, votes[late] ?? 0];
  if (before !== after) return before > after ? early : late;
  // Some languages have finer words for most hours: what is said in one half of the day only means that half.
  const [morning, afternoon] = [votes.slice(0, 12), votes.slice(12)].map((half) =>
    half.some((vote) => vote > 0),
  );
  return before > 0 || morning === afternoon ? null : morning === true ? early : late;
}

/**
 * The month a word means.
 *
 * @returns 1..12, by most languages; null when none has it, or as many for another month
 */
export function monthOf(word: string): number | null {
  const votes = monthNames().get(plainWord(word));
  if (votes === undefined) return null;
  const most = Math.max(...votes);
  const month = votes.indexOf(most);
  return votes.lastIndexOf(most) === month ? month + 1 : null;
}

/** All languages with a code of two letters, and the other script of Chinese. */
const languages = once((): readonly string[] => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return [...Intl.DateTimeFormat.supportedLocalesOf(codes), 'zh-Hant'];
});

/** By word, for each hour of the day: how many languages say it at that hour. */
const dayPeriods = once((): ReadonlyMap<string, Float64Array> => {
  const found = new Map<string, Float64Array>();
  const styles = [{}, { dayPeriod: 'short' }, { dayPeriod: 'long' }] as const;
  for (const language of languages()) {
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(language, {
        hour: 'numeric',
        hourCycle: 'h12',
        timeZone: 'UTC',
        ...style,
      });
      for (let hour = 0; hour < 24; hour++) {
        const parts = format.formatToParts(Date.UTC(2020, 0, 1, hour));
        const word = plainWord(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '');
        if (word === '') continue;
        const votes = found.get(word) ?? new Float64Array(24);
        votes[hour] = (votes[hour] ?? 0) + 1;
        found.set(word, votes);
      }
    }
  }
  return found;
});

/** By word, for each month: how many languages call it so. */
const monthNames = once((): ReadonlyMap<string, Float64Array> => {
  const found = new Map<string, Float64Array>();
  const styles = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric', year: 'numeric' },
  ] as const;
  for (const language of languages()) {
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        calendar: 'gregory',
        ...style,
      });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2020, month, 15));
        const word = plainWord(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (!/\p{L}{2}/u.test(word)) continue;
        const votes = found.get(word) ?? new Float64Array(12);
        votes[month] = (votes[month] ?? 0) + 1;
        found.set(word, votes);
      }
    }
  }
  return found;
});
