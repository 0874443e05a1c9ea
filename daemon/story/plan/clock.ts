import { assertUnreachable } from '../../contract/errors.ts';
import type { CaptureTime } from '../../contract/photo.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Hours after midnight that still belong to the evening before. */
const dayStartHour = 4;

/**
 * Milliseconds of a wall-clock time, counted as if it were UTC: differences are right within one zone.
 *
 * @param local ISO 8601 without zone, `2016-03-04T12:33:10`
 * @returns NaN when it is not such a time
 */
export function wallMs(local: string): number {
  return Date.parse(`${local}Z`);
}

/**
 * Minutes east of Greenwich.
 *
 * @param offset `+09:00`, `-03:30` or `Z`
 * @returns null when it is none of these
 */
export function offsetMinutes(offset: string | null): number | null {
  if (offset === null) return null;
  if (offset === 'Z') return 0;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(offset);
  if (!match) return null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/**
 * The instant of a photo, for ordering photos of different zones: of a day its noon, of a month its middle.
 *
 * @param assumedOffset minutes taken where the photo does not know its own offset
 * @returns milliseconds since 1970; NaN when the time is malformed
 */
export function instantMs(time: CaptureTime, assumedOffset: number): number {
  return wallMs(middleOf(time)) - (offsetMinutes(time.offset) ?? assumedOffset) * minuteMs;
}

function middleOf({ local, precision }: CaptureTime): string {
  switch (precision) {
    case 'second':
      return local;
    case 'day':
      return `${local}T12:00:00`;
    case 'month':
      return `${local}-15T12:00:00`;
    case 'year':
      return `${local}-07-01T12:00:00`;
    default:
      return assertUnreachable(precision);
  }
}

/** The wall-clock time at the end of its five minutes: what had happened by 8:12 had not by ten past eight. */
export function endOfFive(local: string): string {
  const five = 5 * minuteMs;
  return new Date(Math.ceil(wallMs(local) / five) * five).toISOString().slice(0, 19);
}

/** The calendar day, `2016-03-04`. */
export function dayOf(local: string): string {
  return local.slice(0, 10);
}

/** The day a photo belongs to in a story: until four in the morning it is still the evening before. */
export function storyDayOf(local: string): string {
  // Most times; each sentence that is checked asks for all photos.
  if (Number(local.slice(11, 13)) >= dayStartHour) return dayOf(local);
  return new Date(wallMs(local) - dayStartHour * 60 * minuteMs).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / dayMs);
}

/** The calendar day so many days after another; before it when `days` is negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whether these minutes, up to five hours, are told without being far off by hours and an hour and a half. */
export function isRound(minutes: number): boolean {
  if (minutes < 50) return true;
  return [60, 90, 120, 180, 240, 300].some((told) => Math.abs(minutes - told) <= told / 12);
}

/** Minutes from one wall-clock time to another; negative when `to` is earlier. */
export function minutesBetween(from: string, to: string): number {
  return (wallMs(to) - wallMs(from)) / minuteMs;
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay();
}

/** Hour and minute of a wall-clock time. */
export function hourMinute(local: string): { readonly hour: number; readonly minute: number } {
  return { hour: Number(local.slice(11, 13)), minute: Number(local.slice(14, 16)) };
}

/** The named stretches of a day, in wall-clock time. */
export const partsOfDay = [
  'night',
  'early-morning',
  'morning',
  'midday',
  'afternoon',
  'evening',
  'late-evening',
] as const;

export type PartOfDay = (typeof partsOfDay)[number];

/** The stretch of the day a wall-clock time falls in. */
export function partOfDay(local: string): PartOfDay {
  const { hour, minute } = hourMinute(local);
  const time = hour + minute / 60;
  if (time < 5) return 'night';
  if (time < 8) return 'early-morning';
  if (time < 11.5) return 'morning';
  if (time < 13.5) return 'midday';
  if (time < 17.5) return 'afternoon';
  if (time < 21.5) return 'evening';
  return 'late-evening';
}
