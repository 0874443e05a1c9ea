import type { TimeStatement } from '../../contract/photo.ts';
import { stated, type StatedTime } from './statement.ts';
import { hourOfDay, monthOf } from './timeWords.ts';

/** Words between a date and its time, in any language: `at`, `a las`, `um`, `kl.`, `в`, `ore`. */
const between = "(?<words>(?:[\\p{L}\\p{M}.()'’]{1,12}[\\s_]+){0,3}(?:[\\p{L}]{1,2}-|于)?)";

/** A word that may mark a half of the day: `PM`, `p. m.`, `下午`. */
const marker = '[\\p{L}\\p{M}]{1,8}(?:\\.?\\s?[\\p{L}\\p{M}]{1,2})?';

const year = '(?:19|20|25)\\d\\d';
/** Between year, month and day: signs, or the words of East Asian dates. */
const dates: readonly (readonly [RegExp, (m: readonly string[]) => readonly string[]])[] = [
  // 2016-03-04, 20160304, 2016年3月4日, 2016_0304
  [
    new RegExp(`(?<!\\d)(${year})([-_. ]?)(\\d\\d)\\2(\\d\\d)`, 'u'),
    ([, y = '', , m = '', d = '']) => [y, m, d],
  ],
  [
    new RegExp(`(?<!\\d)(${year})_(\\d\\d)(\\d\\d)(?!\\d)`, 'u'),
    ([, y = '', m = '', d = '']) => [y, m, d],
  ],
  [
    new RegExp(`(?<!\\d)(${year})([-. ])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'u'),
    ([, y = '', , m = '', d = '']) => [y, m, d],
  ],
  [
    new RegExp(`(?<!\\d)(${year})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`, 'u'),
    ([, y = '', m = '', d = '']) => [y, m, d],
  ],
  // 26.05.14 15 04 05, Photo on 5-26-14 at 3.04 PM: two digits of a year before a time, where no other reading is one
  [
    new RegExp(
      `(?<!\\d[-.]?)(\\d{1,2})([-.])(\\d{1,2})\\2(\\d\\d)(?=,?\\s(?:\\p{L}{1,6}\\.?\\s)?\\d{1,2}[. ]\\d\\d)`,
      'u',
    ),
    ([, d = '', sign = '', m = '', y = '']) =>
      Number(m) > 12 ? [`20${y}`, d, m] : sign === '.' || Number(d) > 12 ? [`20${y}`, m, d] : [],
  ],
  // IMG_190506_150405
  [
    new RegExp(`(?<![\\d])([0-4]\\d)(\\d\\d)(\\d\\d)(?=[_-]\\d{6}(?!\\d))`, 'u'),
    ([, y = '', m = '', d = '']) => [`20${y}`, m, d],
  ],
  // 04.03.2016, 04-03-2016: the day first, as everywhere but where nobody can tell.
  [
    new RegExp(`(?<!\\d)(\\d{1,2})([-.])(\\d{1,2})\\2(${year})(?!\\d)`, 'u'),
    ([, d = '', , m = '', y = '']) => (Number(m) > 12 ? [y, d, m] : [y, m, d]),
  ],
  // 4 March 2016, 4. März 2016, 4 de marzo de 2016
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})[.\\s_-]+(?:de\\s)?(\\p{L}[\\p{L}\\p{M}]{2,14})[.,\\s_-]+(?:de\\s)?(${year})(?!\\d)`,
      'u',
    ),
    ([, d = '', name = '', y = '']) => [y, String(monthOf(name) ?? 99), d],
  ],
  // March 4, 2016
  [
    new RegExp(
      `(?<![\\p{L}])(\\p{L}[\\p{L}\\p{M}]{2,14})[.\\s_-]+(\\d{1,2})[,.\\s_-]+(${year})(?!\\d)`,
      'u',
    ),
    ([, name = '', d = '', y = '']) => [y, String(monthOf(name) ?? 99), d],
  ],
];

/** `15h04m05`, `15时04分05秒`, `15시 4분`: the parts named, as such clocks are read aloud. */
const spoken =
  '(?<sh>\\d{1,2})\\s?(?:h|[时時点點]|시)\\s?(?<smin>\\d{1,2})(?:\\s?(?:m(?:in)?|분|分)(?:\\s?(?<ssec>\\d{1,2})\\s?(?:s(?:ec)?|秒|초)?)?)?(?![\\d\\p{L}])';

const clock =
  `${spoken}|` +
  '(?<h>\\d{1,2})(?<sep>[-_.:h\\s])(?<min>\\d\\d)(?:\\k<sep>(?<s>\\d\\d)(?:[-_.:](?<ms>\\d{3})(?!\\d))?)?(?!\\d)' +
  '|(?<hh>\\d\\d)(?<mm>\\d\\d)(?<ss>\\d\\d)(?:\\.?(?<fraction>\\d{3}))?(?!\\d)';

/** What follows the date: words, perhaps half of the day, the time, perhaps half of the day. */
const timeAfter = new RegExp(
  `^(?:[-_,\\s]{0,4}T?)${between}(?<before>${marker}\\s?)??(?:${clock})(?:[\\s_]?(?<after>${marker})(?![\\p{L}\\p{M}]))?`,
  'u',
);

/** What the name of a file says about when its photo was taken, and which part of the name does. */
export interface NamedTime {
  readonly stated: StatedTime;
  /** The clock is that of Greenwich. */
  readonly utc: boolean;
  /** Position of the part in the name, `[start, end]`. */
  readonly span: readonly [number, number];
}

/**
 * Reads the time of capture that phones, computers and programs put into the names of photos.
 *
 * Understands `IMG_20160304_123310.jpg`, `2016-03-04 12.33.10.jpg`, `WhatsApp Image 2021-03-04 at 11.08.07 PM.jpeg`,
 * `截屏2021-03-04 下午1.14.15.png`, `4. März 2021 um 13.14.15.png`, in digits and words of any language, and milliseconds
 * since 1970. A date alone (`IMG-20160102-WA0001.jpg`) gives the day.
 *
 * @param name without folder
 * @returns null when the name tells no possible time
 */
export function readName(name: string): NamedTime | null {
  const text = plainDigits(name.replace(/\.[^.\s]{1,5}$/, ''));
  const since = sinceEpoch(text);
  if (since !== null) return since;
  const whole = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})?(?!\d)/.exec(text);
  if (whole !== null) {
    const [all, y = '', m = '', d = '', h, min, s, fraction = ''] = whole;
    const time = stated([y, m, d], [Number(h), Number(min), Number(s)], { fraction });
    if (time !== null) return { stated: time, utc: false, span: spanOf(whole.index, all) };
  }
  for (const [pattern, partsOf] of dates) {
    const match = pattern.exec(text);
    if (match !== null && isEitherWay(match[0], text)) return null;
    const day = match === null ? null : stated(partsOf(match));
    if (match === null || day === null) continue;
    const end = match.index + match[0].length;
    const found = timeIn(text.slice(end), day.local.split('-'));
    const utc = /^PXL_/i.test(name);
    if (found !== null) {
      return { stated: found.stated, utc, span: [match.index, end + found.length] };
    }
    // A longer number is none of ours, nor a time that there is not; but for the same day once more.
    const rest = text.slice(end);
    const isDayAgain = saysDayAgain(rest, day.local.replaceAll('-', ''));
    if (/^(\d|[-_ T]\d{6}(?!\d))/.test(rest) && !isDayAgain) continue;
    return { stated: day, utc: false, span: [match.index, end] };
  }
  return null;
}

/** Programs that write days as their user's country does: the month may stand first. */
const byCountry = /^(?:camscanner|photo on)\b/i;

function isEitherWay(date: string, name: string): boolean {
  const [first = '', second = ''] = date.split('-');
  return (
    byCountry.test(name) &&
    first !== second &&
    [first, second].every((part) => part.length <= 2 && Number(part) <= 12)
  );
}

/** The same as a statement. */
export function timeFromName(name: string): TimeStatement | null {
  const found = readName(name);
  if (found === null) return null;
  const { stated: time, utc } = found;
  const statement = { source: 'filename', field: 'name', ...time } as const;
  return utc ? { ...statement, offset: '+00:00', utc } : statement;
}

/** Whether six digits are no time but the day once more, as in `LINE_ALBUM_20240504_240504_1`. */
function saysDayAgain(rest: string, day: string): boolean {
  return /^[-_ ](\d{6})(?!\d)/.exec(rest)?.[1] === day.slice(2);
}

function timeIn(
  rest: string,
  date: readonly string[],
): { readonly stated: StatedTime; readonly length: number } | null {
  const match = timeAfter.exec(rest);
  if (match === null) return null;
  if (saysDayAgain(rest, date.join(''))) return null;
  const { words = '', before = '', after = '', ...parts } = match.groups ?? {};
  const hour = Number(parts['sh'] ?? parts['h'] ?? parts['hh']);
  const marks = [before, ...words.split(/[\s_]+/), after, after.split(/[\s.]/)[0] ?? ''].filter(
    (word) => word.trim() !== '',
  );
  const told = marks.flatMap((word) => hourOfDay(hour, word) ?? [])[0];
  const seconds = parts['ssec'] ?? parts['s'] ?? parts['ss'];
  // Two numbers without seconds may be anything, but for words or a marker beside them, or where they end the name.
  const isClock =
    seconds !== undefined ||
    parts['sh'] !== undefined ||
    words !== '' ||
    told !== undefined ||
    /^[_ T]\d\d[-.:]\d\d(?:\s?\(\d+\))?$/.test(rest);
  if (!isClock) return null;
  const time = stated(
    date,
    [told ?? hour, Number(parts['smin'] ?? parts['min'] ?? parts['mm']), Number(seconds ?? 0)],
    { fraction: parts['ms'] ?? parts['fraction'] ?? '' },
  );
  return time === null ? null : { stated: time, length: match[0].length };
}

/** Milliseconds since 1970, which Facebook, WeChat and others write, between 2005 and 2065. */
function sinceEpoch(text: string): NamedTime | null {
  const match =
    /^(?:FB_IMG_|mmexport|wx_camera_|[A-Za-z]+[_-])?((?:1[1-9]|2\d)\d{11})(?:[^\d].*)?$/.exec(text);
  if (match === null) return null;
  const iso = new Date(Number(match[1])).toISOString();
  const fraction = /\.000Z$/.test(iso) ? '' : iso.slice(20, 23);
  const local = fraction === '' ? iso.slice(0, 19) : iso.slice(0, 23);
  return {
    stated: { local, precision: 'second', offset: '+00:00' },
    utc: true,
    span: [0, match[0].length],
  };
}

const spanOf = (start: number, text: string): readonly [number, number] => [
  start,
  start + text.length,
];

/** Digits of any script as ASCII, blanks of any width as one, marks of direction gone. */
function plainDigits(text: string): string {
  // As nearly every name is.
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ')
    .replace(/\p{Nd}/gu, (digit) => digitOf(digit));
}

/** Decimal digits of a script follow each other, zero first: zero is where the run begins. */
function digitOf(digit: string): string {
  if (digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value++) {
    const before = code - value - 1;
    if (!/\p{Nd}/u.test(String.fromCodePoint(before))) return String(value);
  }
  return digit;
}
