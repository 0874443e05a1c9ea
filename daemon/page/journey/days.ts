import type { JourneyDay } from '../../draft/journey.ts';
import type { Calendar, CalendarRow } from './calendar.ts';
import { daysStyle } from './drawingStyle.ts';
import type { DrawingWords } from './drawingWords.ts';
import { x, type XmlElement } from '../xml.ts';
import { printSheet } from './sheet.ts';

export interface DaysOptions {
  /** In pixels. */
  readonly width: number;
  readonly words: DrawingWords;
  /** Who was seen, in words of at most so many signs; '' where that is not told. `named`: nor where nobody has a name. */
  readonly whoOf: (people: readonly string[], most: number, which: 'all' | 'named') => string;
  readonly alt: string;
}

/** Fewer photos than this make no day. */
const fewestPhotos = 4;

/** More lines than this are low ones, so that the strip stays in one view. */
const fewRows = 5;

/** Above the strips, for what its parts are. */
const top = 20;

/** A line of text. */
const lineHeight = 15;

/** How a drawing has its lines, in pixels. */
interface Layout {
  /** From one line to the next. */
  readonly row: number;
  /** Height of a strip. */
  readonly band: number;
  /** From the top of a line to its strip. */
  readonly above: number;
  readonly left: number;
  /** Room beside the strips for what is said about them. */
  readonly right: number;
  /** What is said stands beside its strip; else below. */
  readonly isCompact: boolean;
  readonly isNarrow: boolean;
}

function layoutFor(rows: number, width: number): Layout {
  const isNarrow = width < 600;
  const isCompact = rows > fewRows;
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
    : { row: 27, band: 20, above: 0, left: 128, right: 250, isCompact, isNarrow };
}

/** Whether days say something: a few photos. */
export function hasDays(days: readonly JourneyDay[]): boolean {
  return days.reduce((sum, { hours }) => sum + sumOf(hours), 0) >= fewestPhotos;
}

/**
 * Draws lines as strips: the light behind, photos in each of their parts before it, people below or beside. On a phone
 * people stand below a low line, and only where they are others than in the line above.
 */
export function drawDays({ rows, parts, marks }: Calendar, options: DaysOptions): string {
  const { width, alt } = options;
  const layout = layoutFor(rows.length, width);
  const { row, above, left, right, isCompact, isNarrow } = layout;
  const strip = { left, width: width - left - right, parts };
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const signs = marks.map(({ at: part, text }) =>
    x('text', { class: 'hour', x: at(strip, part), y: 13 }, [text]),
  );
  const drawn: XmlElement[] = [];
  let [y, last] = [top, ''];
  for (const one of rows) {
    const room = signsIn(width - left - 8);
    // A number of people is not worth a line of its own.
    const who = isCompact && isNarrow ? options.whoOf(one.people, room, 'named') : '';
    const place = { ...strip, top: y + above, most };
    drawn.push(...rowOf(one, place, options, layout));
    y += row;
    if (who !== '' && who !== last) {
      drawn.push(x('text', { x: left, y: y + 7 }, [who]));
      y += lineHeight;
    }
    last = who;
  }
  const height = y + 6;
  return printSheet({ width, height, alt, style: daysStyle }, [
    x('rect', { class: 'sheet', width, height }),
    ...signs,
    ...drawn,
  ]);
}

interface Strip {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** Parts of a whole line. */
  readonly parts: number;
}

function rowOf(
  row: CalendarRow,
  strip: Strip & { readonly most: number },
  { words, whoOf }: DaysOptions,
  { band, isCompact, isNarrow, right }: Layout,
): readonly XmlElement[] {
  const part = strip.width / strip.parts;
  const bars = row.counts.flatMap((count, index) => {
    if (count === 0) return [];
    const high = Math.max(3, (count / strip.most) * band);
    return x('rect', {
      class: 'photos',
      x: round(at(strip, index) + part * 0.18),
      y: round(strip.top + band - high),
      width: round(part * 0.64),
      height: round(high),
    });
  });
  const count = sumOf(row.counts);
  const middle = strip.top + band / 2 + 4;
  const place = isCompact
    ? { x: 8, y: middle }
    : isNarrow
      ? { x: strip.left, y: strip.top - 5 }
      : { x: 8, y: strip.top + 17 };
  const beside = isCompact
    ? { at: { x: round(strip.left + strip.width + 8), y: middle }, width: right - 12 }
    : { at: { x: strip.left, y: strip.top + band + 14 }, width: strip.width };
  // On a phone's low line there is room for a number only.
  const isTight = isCompact && isNarrow;
  const photos = isTight ? String(count) : words.photos(count);
  const room = signsIn(beside.width) - Array.from(photos).length - 3;
  const who = isTight ? '' : whoOf(row.people, room, 'all');
  return [
    ...lightOf(row, strip, band),
    ...bars,
    x('text', { class: 'day', ...place }, [isTight ? row.shortName : row.name]),
    x('text', beside.at, [[photos, who].filter((text) => text !== '').join(' · ')]),
  ];
}

/** Parts of the same light in one piece, lest seams show. */
function lightOf(
  { light, length }: CalendarRow,
  strip: Strip,
  band: number,
): readonly XmlElement[] {
  const kinds = Array.from({ length }, (_, index) => light?.[index] ?? 'unknown');
  const starts = kinds.flatMap((kind, index) => (kinds[index - 1] === kind ? [] : [index]));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? length;
    return x('rect', {
      class: kinds[from] ?? 'unknown',
      x: round(at(strip, from)),
      y: strip.top,
      width: round(((to - from) / strip.parts) * strip.width),
      height: band,
    });
  });
}

/** How many signs there is room for at 12 px. */
function signsIn(width: number): number {
  return Math.floor(width / 6.6);
}

function at({ left, width, parts }: Omit<Strip, 'top'>, part: number): number {
  return round(left + (part / parts) * width);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
