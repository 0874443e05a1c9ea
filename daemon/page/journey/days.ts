import type { JourneyDay } from '../../draft/journey.ts';
import type { Language } from '../../story/language.ts';
import { daysStyle } from './drawingStyle.ts';
import type { DrawingWords } from './drawingWords.ts';
import { x, type XmlElement } from '../xml.ts';
import { printSheet } from './sheet.ts';

export interface DaysOptions {
  /** In pixels. */
  readonly width: number;
  readonly language: Language;
  readonly words: DrawingWords;
  /** Who was seen on a day, in words; '' where that is not told. */
  readonly whoOf: (day: JourneyDay) => string;
  readonly alt: string;
}

/** A longer journey is no strip any more. */
const mostDays = 31;

/** Fewer photos than this make no day. */
const fewestPhotos = 4;

/** More days than this have a line each, so that the strip stays in one view. */
const fewDays = 5;

/** Above the strips, for the hours. */
const top = 20;

/** How a drawing has its days, in pixels. */
interface Layout {
  /** From one day to the next. */
  readonly row: number;
  /** Height of a strip. */
  readonly band: number;
  /** From the top of a row to its strip. */
  readonly above: number;
  readonly left: number;
  /** Room beside the strips for what is said about a day. */
  readonly right: number;
  /** What is said about a day stands beside its strip; else below. */
  readonly isCompact: boolean;
  readonly isNarrow: boolean;
}

function layoutFor(days: number, width: number): Layout {
  const isNarrow = width < 600;
  const isCompact = days > fewDays;
  if (!isCompact) {
    const above = isNarrow ? 18 : 0;
    return {
      row: 46 + (isNarrow ? 20 : 0),
      band: 26,
      above,
      left: isNarrow ? 8 : 128,
      right: 8,
      isCompact,
      isNarrow,
    };
  }
  return isNarrow
    ? { row: 23, band: 17, above: 0, left: 70, right: 42, isCompact, isNarrow }
    : { row: 27, band: 20, above: 0, left: 128, right: 210, isCompact, isNarrow };
}

/** Whether days say something: a few photos, on not too many days. */
export function hasDays(days: readonly JourneyDay[]): boolean {
  const photos = days.reduce((sum, { hours }) => sum + sumOf(hours), 0);
  return days.length > 0 && days.length <= mostDays && photos >= fewestPhotos;
}

/** Draws days as strips of 24 hours: the light behind, photos per hour before it, people below or beside. */
export function drawDays(days: readonly JourneyDay[], options: DaysOptions): string {
  const { width, alt } = options;
  const layout = layoutFor(days.length, width);
  const { row, above, left, right } = layout;
  const strip = { left, width: width - left - right, top: top + above };
  const height = top + days.length * row + 6;
  const most = Math.max(1, ...days.flatMap(({ hours }) => hours));
  const hourMarks = [0, 6, 12, 18, 24].map((hour) =>
    x('text', { class: 'hour', x: at(strip, hour), y: 13 }, [String(hour)]),
  );
  return printSheet({ width, height, alt, style: daysStyle }, [
    x('rect', { class: 'sheet', width, height }),
    ...hourMarks,
    ...days.flatMap((day, index) =>
      rowOf(day, { ...strip, top: strip.top + index * row, most }, options, layout),
    ),
  ]);
}

interface Strip {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

function rowOf(
  day: JourneyDay,
  strip: Strip & { readonly most: number },
  { language, words, whoOf }: DaysOptions,
  { band, isCompact, isNarrow, right }: Layout,
): readonly XmlElement[] {
  const hour = strip.width / 24;
  const bars = day.hours.flatMap((count, index) => {
    if (count === 0) return [];
    const high = Math.max(3, (count / strip.most) * band);
    return x('rect', {
      class: 'photos',
      x: round(at(strip, index) + hour * 0.18),
      y: round(strip.top + band - high),
      width: round(hour * 0.64),
      height: round(high),
    });
  });
  const count = sumOf(day.hours);
  // On a phone's one line there is room for a number only.
  const isTight = isCompact && isNarrow;
  const said = isTight ? [String(count)] : [words.photos(count), whoOf(day)];
  const told = said.filter((part) => part !== '').join(' · ');
  const name = nameOf(day.day, language, isTight ? 'short' : 'long');
  const middle = strip.top + band / 2 + 4;
  const place = isCompact
    ? { x: 8, y: middle }
    : isNarrow
      ? { x: strip.left, y: strip.top - 5 }
      : { x: 8, y: strip.top + 17 };
  const beside = isCompact
    ? { at: { x: round(strip.left + strip.width + 8), y: middle }, width: right - 12 }
    : { at: { x: strip.left, y: strip.top + band + 14 }, width: strip.width };
  return [
    ...lightOf(day, strip, band),
    ...bars,
    x('text', { class: 'day', ...place }, [name]),
    x('text', beside.at, [clip(told, beside.width)]),
  ];
}

/** Hours of the same light in one piece, lest seams show. */
function lightOf({ light }: JourneyDay, strip: Strip, band: number): readonly XmlElement[] {
  const kinds = Array.from({ length: 24 }, (_, hour) => light?.[hour] ?? 'unknown');
  const starts = kinds.flatMap((kind, hour) => (kinds[hour - 1] === kind ? [] : [hour]));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? 24;
    return x('rect', {
      class: kinds[from] ?? 'unknown',
      x: round(at(strip, from)),
      y: strip.top,
      width: round(((to - from) / 24) * strip.width),
      height: band,
    });
  });
}

function nameOf(day: string, language: Language, month: 'short' | 'long'): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const weekday = month === 'long' ? { weekday: 'short' as const } : {};
  const format = new Intl.DateTimeFormat(locale, {
    ...weekday,
    day: 'numeric',
    month,
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00Z`));
}

/** As many signs as there is room for at 12 px. */
function clip(text: string, width: number): string {
  const most = Math.floor(width / 6.6);
  const signs = Array.from(text);
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}

function at({ left, width }: Pick<Strip, 'left' | 'width'>, hour: number): number {
  return round(left + (hour / 24) * width);
}

function sumOf(hours: readonly number[]): number {
  return hours.reduce((sum, count) => sum + count, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
