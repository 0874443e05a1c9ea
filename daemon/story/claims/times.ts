import type { Sun } from '../plan/facts.ts';
import type { Language } from '../language.ts';
import type { BasisPhoto } from './basis.ts';
import { settleEach, type Finding } from './claim.ts';
import { minuteOfDay, type CheckContext } from './context.ts';
import { overlap, type TextRange } from './sentences.ts';
import { spansIn } from './held/spans.ts';
import { numberValue } from './numberWords.ts';
import { heldWords } from './words/heldWords.ts';
import {
  type Reading,
  afterSun,
  beforeSun,
  beforePart,
  dayParts,
  eveningWord,
  frenchQuarters,
  frenchTwelves,
  halves,
  hedge,
  isBefore,
  lengths,
  midnight,
  morningWord,
  nearly,
  noonWord,
  shifts,
  sunPatterns,
  sunVerbs,
  timePatterns,
} from './words/rules/times.ts';

/** Finds times of day, in digits, in words and by their part of the day, and compares them with the photos'. */
export function findTimes(context: CheckContext): readonly Finding[] {
  return [
    ...clockTimes(context),
    ...partsOfDay(context),
    ...sunWords(context),
    ...sunHours(context),
  ];
}

/** A time as said: 12-hour times without `am` or `pm` mean either. */
interface SaidTime {
  readonly minutes: readonly number[];
  /** How far from a photo's time it may be. */
  readonly within: number;
}

/** A time of day at its place in the text. */
interface PlacedTime extends TextRange, SaidTime {}

/** Every time of day a text gives by the clock. */
export function saidTimes({
  text,
  language,
}: Pick<CheckContext, 'text' | 'language'>): readonly PlacedTime[] {
  const found: PlacedTime[] = [];
  // "Three and a half hours" is no half past three.
  const spans = spansIn({ text, language });
  for (const [pattern, reading] of timePatterns[language]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if ([...spans, ...found].some((other) => overlap(other, { start, end }))) continue;
      const groups = match.groups ?? {};
      const half = groups['half'] ?? halfAfter(text.slice(end), language);
      const time = readers[reading](half === undefined ? groups : { ...groups, half }, language);
      if (!time) continue;
      // Whole hours are rounded as they are.
      const before = text.slice(0, start);
      const slack = time.within < 30 && hedge[language].test(before) ? 2 : 1;
      // `Not quite four minutes past midnight`: no exact minute.
      const least = nearly[language].test(before) ? 2 : 0;
      found.push({
        start,
        end,
        minutes: time.minutes,
        within: Math.max(least, time.within * slack),
      });
    }
  }
  return found;
}

/** How far a photo may be from a time by or after which something was, in minutes. */
export const boundReach = 15;

function clockTimes(context: CheckContext): readonly Finding[] {
  const { text, language, minutes: photos, said } = context;
  const { by, past } = heldWords[language];
  return saidTimes(context).map(({ start, end, minutes, within }): Finding => {
    const before = text.slice(0, start);
    // `By 9:11` both had been seen: somewhat before, and at no photo's minute.
    const reach = by.test(before) || past.test(before) ? Math.max(within, boundReach) : within;
    // What was at 14:35:58 was at 14:36, too.
    const known =
      said(text.slice(start, end)) ||
      photos.some((photo) => isAbout({ minutes }, photo, reach) || minutes.includes(photo + 1));
    return { start, end, kind: known ? null : 'time' };
  });
}

/** `nine in the evening`, `neun Uhr abends`. */
function halfAfter(after: string, language: Language): string | undefined {
  const [morning, evening, night] = halves[language];
  if (night?.test(after)) return 'night';
  return morning.test(after) ? 'am' : evening.test(after) ? 'pm' : undefined;
}

type ReadTime = (
  groups: Readonly<Record<string, string | undefined>>,
  language: Language,
) => SaidTime | null;

const digitTime: ReadTime = ({ hour, minute, half }) => {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (h > 24 || m > 59) return null;
  const exact = minute === undefined ? 30 : m % 15 === 0 ? 7 : m % 5 === 0 ? 4 : 0;
  return { minutes: hoursOf(h, half).map((value) => value * 60 + m), within: exact };
};

const wordTime: ReadTime = ({ hour, part, half }, language) => {
  const h = numberValue(hour ?? '', language);
  if (h === null || h > 24 || h < 1) return null;
  const shift = shifts[(part ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? 0;
  return {
    minutes: hoursOf(h, half).map((value) => value * 60 + shift),
    within: part === undefined ? 30 : 10,
  };
};

/** `ten past two`, `zwanzig nach neun`, `fünf vor halb zehn`. */
const spokenTime: ReadTime = ({ hour, count, way, halb, half }, language) => {
  const [h, by] = [numberValue(hour ?? '', language), numberValue(count ?? '', language)];
  if (h === null || h > 24 || h < 1 || by === null || by > 29) return null;
  const shift = isBefore.test(way ?? '') ? -by : by;
  return {
    minutes: hoursOf(h, half).map((value) => value * 60 + shift - (halb === undefined ? 0 : 30)),
    within: by % 5 === 0 ? 3 : 0,
  };
};

/** `nine thirty`, `neun Uhr dreißig`. */
const spelledTime: ReadTime = ({ hour, minute, half }, language) => {
  const [h, m] = [numberValue(hour ?? '', language), numberValue(minute ?? '', language)];
  if (h === null || m === null) return null;
  return { minutes: hoursOf(h, half).map((value) => value * 60 + m), within: m % 15 === 0 ? 7 : 4 };
};

/** `between nine and eleven`: as near to the middle as its ends are. */
const timeRange: ReadTime = ({ hour, to, half }, language) => {
  const [from, until] = [numberValue(hour ?? '', language), numberValue(to ?? '', language)];
  if (from === null || until === null) return null;
  const hours = (until - from + 12) % 12;
  return {
    minutes: hoursOf(from, half).map((value) => (value * 60 + hours * 30) % 1440),
    within: hours * 30,
  };
};

/** `four minutes past midnight`, `zehn vor zwölf Uhr mittags`. */
const fromTwelve: ReadTime = ({ count, length, way, hour }, language) => {
  const by =
    length === undefined ? numberValue(count ?? '', language) : lengths[length.toLowerCase()];
  if (by === undefined || by === null || (length === undefined && by > 59)) return null;
  const from = midnight.test(hour ?? '') ? 1440 : 720;
  const shift = isBefore.test(way ?? '') ? -by : by;
  const within = length === undefined ? (by % 5 === 0 ? 3 : 0) : Math.max(10, by / 6);
  return { minutes: [(from + shift) % 1440], within };
};

/** `dix heures vingt`, `six heures moins le quart`, `midi et demi`, `22 h 40`. */
const frenchTime: ReadTime = ({ hour, twelve, minus, count, minute, half }) => {
  const name = (hour ?? twelve ?? '').toLowerCase();
  const named = frenchTwelves[name];
  const h = named ?? numberValue(name.replace(/ /g, '-'), 'fr');
  const said = (count ?? minute ?? '').toLowerCase();
  const by = said === '' ? 0 : (frenchQuarters[said] ?? numberValue(said, 'fr'));
  if (h === null || h > 24 || by === null || by > 59) return null;
  const whole = named === undefined ? hoursOf(h, half) : [h % 24];
  return {
    minutes: whole.map((value) => (value * 60 + (minus === undefined ? by : -by) + 1440) % 1440),
    within:
      said === ''
        ? 30
        : minute === undefined
          ? by % 15 === 0
            ? 10
            : 3
          : by % 15 === 0
            ? 7
            : by % 5 === 0
              ? 4
              : 0,
  };
};

const readEither: ReadTime = (groups, language) =>
  /^\d/.test(groups['hour'] ?? '') ? digitTime(groups, language) : wordTime(groups, language);

const readers: Readonly<Record<Reading, ReadTime>> = {
  digits: digitTime,
  words: wordTime,
  either: readEither,
  spoken: spokenTime,
  spelled: spelledTime,
  range: timeRange,
  twelve: fromTwelve,
  french: frenchTime,
};

function hoursOf(hour: number, half: string | undefined): readonly number[] {
  const h = hour % 24;
  // Night begins in the evening and ends in the morning.
  if (half === 'night') return [h % 12 < 6 ? h % 12 : (h % 12) + 12];
  if (half === undefined) return h >= 1 && h <= 12 ? [h, (h + 12) % 24] : [h];
  return [/^p/i.test(half) ? (h % 12) + 12 : h % 12];
}

/** Minutes between two times of day, the short way round. */
function clockDistance(a: number, b: number): number {
  const apart = Math.abs(a - b) % 1440;
  return Math.min(apart, 1440 - apart);
}

/** A minute of the day, counted on after midnight: nights end at five. */
export function late(minute: number): number {
  return minute < 300 ? minute + 1440 : minute;
}

/** Whether a minute of the day is the one that is said, or so many minutes from it at most. */
export function isAbout(
  { minutes }: Pick<SaidTime, 'minutes'>,
  minute: number,
  within: number,
): boolean {
  return minutes.some((said) => clockDistance(said, minute) <= within);
}

/** A part of the day at its place in the text. */
export interface PlacedPart extends TextRange {
  /** Whether a minute of the day is in it. */
  readonly has: (minute: number) => boolean;
}

/** Every part of the day a text names. */
export function saidParts(context: CheckContext): readonly PlacedPart[] {
  const { text, language } = context;
  const found: PlacedPart[] = [];
  // `One in the morning` is no morning.
  const clocks = saidTimes(context);
  const isHalf = (start: number): boolean =>
    clocks.some(({ end }) => end < start && beforePart.test(text.slice(end, start)));
  for (const [pattern, from, to] of dayParts[language]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isHalf(start) || found.some((other) => overlap(other, { start, end }))) continue;
      const has = (minute: number): boolean =>
        [minute / 60, minute / 60 + 24].some((hour) => hour >= from && hour < to);
      found.push({ start, end, has });
    }
  }
  return found;
}

function partsOfDay(context: CheckContext): readonly Finding[] {
  const { text, minutes, said, seen } = context;
  return saidParts(context).map(({ start, end, has }): Finding => {
    const words = text.slice(start, end);
    const known = minutes.some(has) || said(words) || seen(words);
    return { start, end, kind: known ? null : 'time' };
  });
}

/** Every rising and setting of the sun a text speaks of, with the hours it can be in. */
export function saidSuns({ text, language }: CheckContext): readonly PlacedPart[] {
  return [...sunVerbs[language], ...sunPatterns[language].slice(0, 2)].flatMap(
    ([pattern, [from, to]]) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        has: (minute: number): boolean => minute >= from * 60 && minute < to * 60,
      })),
  );
}

/** The sun neither sets at noon nor rises in the evening: an hour that the sentence gives must be one of its own. */
function sunHours(context: CheckContext): readonly Finding[] {
  const { text, language, minutes, said } = context;
  const clocks = saidTimes(context);
  return sunVerbs[language].flatMap(([pattern, [from, to]]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const [before, after] = [text.lastIndexOf('.', start), text.indexOf('.', end)];
      const near = clocks.filter(
        (clock) => clock.start > before && (after < 0 || clock.start < after),
      );
      const inHours = (minute: number): boolean => minute >= from * 60 && minute < to * 60;
      const sentence = text.slice(before + 1, after < 0 ? undefined : after);
      const isWrong =
        noonWord.test(sentence) ||
        near.some((clock) => !clock.minutes.some(inHours)) ||
        (eveningWord.test(sentence) && from < 12) ||
        (morningWord.test(sentence) && from > 12) ||
        !minutes.some(inHours) ||
        !isLowIn(context, inHours);
      return isWrong && !said(match[0]) ? [{ start, end, kind: 'time' }] : [];
    }),
  );
}

/** Whether a photo has the sun near the horizon in those hours, or shows that it is gone; unknown where nobody looked. */
function isLowIn({ basis }: CheckContext, inHours: (minute: number) => boolean): boolean {
  return (
    basis.lowSuns === undefined ||
    basis.suns.length === 0 ||
    basis.suns.includes('down') ||
    basis.lowSuns.some((at) => inHours(minuteOfDay(at)))
  );
}

/** Whether what stands before a rising or a setting of the sun says that it is over, or still to come. */
export function isBeside(before: string): boolean {
  return afterSun.test(before) || beforeSun.test(before);
}

/** `An hour after sunset`, `not yet sunrise`: the sun is gone, or up, and near the horizon in none of the photos. */
export function isBesideSun(
  photos: readonly Pick<BasisPhoto, 'at' | 'sun'>[],
  before: string,
  isMorning: boolean,
): boolean {
  if (!isBeside(before)) return false;
  const isAfter = afterSun.test(before);
  const isUp = isAfter === isMorning;
  return photos.some(({ at, sun }) => {
    if (at === null || sun === undefined) return false;
    const isThen = isMorning === minuteOfDay(at) < 720 || (!isMorning && minuteOfDay(at) < 300);
    return isThen && (isUp ? sun === 'up' || sun === 'low' : sun === 'down' || sun === 'twilight');
  });
}

function sunWords({
  text,
  language,
  basis,
  minutes,
  said,
  seen,
}: CheckContext): readonly Finding[] {
  const nearHorizon: readonly Sun[] = ['low', 'twilight'];
  const sunKnown = basis.suns.length === 0 || basis.suns.some((sun) => nearHorizon.includes(sun));
  // A sunrise is no sunset: the photo with the low sun itself must be of that half of the day.
  const moments = basis.lowSuns?.map(minuteOfDay) ?? (sunKnown ? minutes : []);
  const inHalf = (from: number, to: number): boolean =>
    moments.some((minute) => minute >= from * 60 && minute < to * 60);
  return sunPatterns[language].flatMap(([pattern, [from, to]]) =>
    settleEach(
      text,
      pattern,
      'time',
      (words, { start }) =>
        inHalf(from, to) ||
        said(words) ||
        seen(words) ||
        isBesideSun(basis.photos ?? [], text.slice(0, start), to < 12),
    ),
  );
}
