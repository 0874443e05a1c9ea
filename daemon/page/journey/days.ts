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

const rowHeight = 46;
const bandHeight = 26;
const top = 20;

/** Whether days say something: a few photos, on not too many days. */
export function hasDays(days: readonly JourneyDay[]): boolean {
  const photos = days.reduce((sum, { hours }) => sum + sumOf(hours), 0);
  return days.length > 0 && days.length <= mostDays && photos >= fewestPhotos;
}

/** Draws days as strips of 24 hours: the light behind, photos per hour before it, people below. */
export function drawDays(days: readonly JourneyDay[], options: DaysOptions): string {
  const { width, alt } = options;
  const isNarrow = width < 600;
  const left = isNarrow ? 8 : 128;
  const strip = { left, width: width - left - 8, top: isNarrow ? top + 18 : top };
  const row = rowHeight + (isNarrow ? 20 : 0);
  const height = top + days.length * row + 6;
  const most = Math.max(1, ...days.flatMap(({ hours }) => hours));
  const hourMarks = [0, 6, 12, 18, 24].map((hour) =>
    x('text', { class: 'hour', x: at(strip, hour), y: 13 }, [String(hour)]),
  );
  return printSheet({ width, height, alt, style: daysStyle }, [
    x('rect', { class: 'sheet', width, height }),
    ...hourMarks,
    ...days.flatMap((day, index) =>
      rowOf(day, { ...strip, top: strip.top + index * row, most }, options, isNarrow),
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
  isNarrow: boolean,
): readonly XmlElement[] {
  const hour = strip.width / 24;
  const light = day.hours.map((_, index) =>
    x('rect', {
      class: day.light?.[index] ?? 'unknown',
      x: round(at(strip, index)),
      y: strip.top,
      // A hair wider, lest the seams show.
      width: round(hour + 0.4),
      height: bandHeight,
    }),
  );
  const bars = day.hours.flatMap((count, index) => {
    if (count === 0) return [];
    const high = Math.max(3, (count / strip.most) * bandHeight);
    return x('rect', {
      class: 'photos',
      x: round(at(strip, index) + hour * 0.18),
      y: round(strip.top + bandHeight - high),
      width: round(hour * 0.64),
      height: round(high),
    });
  });
  const below = [words.photos(sumOf(day.hours)), whoOf(day)].filter((part) => part !== '');
  const name = nameOf(day.day, language);
  const place = isNarrow ? { x: strip.left, y: strip.top - 5 } : { x: 8, y: strip.top + 17 };
  return [
    ...light,
    ...bars,
    x('text', { class: 'day', ...place }, [name]),
    x('text', { x: strip.left, y: strip.top + bandHeight + 14 }, [
      clip(below.join(' · '), strip.width),
    ]),
  ];
}

function nameOf(day: string, language: Language): string {
  const format = { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, format).format(new Date(`${day}T00:00Z`));
}

/** As many signs as there is room for at 12 px. */
function clip(text: string, width: number): string {
  const most = Math.floor(width / 6.6);
  const signs = Array.from(text);
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}

function at({ left, width }: Pick<Strip, 'left' | 'width'>, hour: number): number {
  return left + (hour / 24) * width;
}

function sumOf(hours: readonly number[]): number {
  return hours.reduce((sum, count) => sum + count, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
