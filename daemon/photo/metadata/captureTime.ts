import { readGpsTime } from './gps.ts';
import type { CaptureTime } from '../../contract/photo.ts';
import type { Tags } from './tags.ts';
import { offsetIn, wallClockIn } from './timeZone.ts';

/** What helps to judge the times in a file. */
export interface CaptureTimeOptions {
  /** IANA zone of the place, if it is known. */
  readonly zone: string | null;
  /** Milliseconds since 1970; times more than a day later are not credible. Default: none is too late before 2100. */
  readonly nowMs?: number;
}

/** A time as some tag gives it. */
interface Stamp {
  readonly local: string;
  readonly offset: string | null;
  readonly source: 'exif' | 'xmp';
}

/** The first photograph there is was taken in 1826. */
const firstYear = 1826;

/** Before this year no camera wrote the time into its photos. */
const firstDigitalYear = 1990;

/**
 * When a photo was taken: the first credible one of the times in its metadata, by how closely they concern the taking.
 *
 * Dates without a time of day are left out, as nothing may be said about the hour. Not credible are impossible dates,
 * those clocks show that were never set, dates before 1990 by a digital camera (a scan may be older), and the future.
 *
 * @returns null when no time is credible
 */
export function readCaptureTime(
  tags: Tags,
  { zone, nowMs }: CaptureTimeOptions,
): CaptureTime | null {
  const earliest = isDigitalCamera(tags) ? firstDigitalYear : firstYear;
  const credible = ({ local, offset }: Stamp): boolean =>
    Number(local.slice(0, 4)) >= earliest &&
    !isUnsetClock(local) &&
    !isFuture(local, offset, nowMs);
  const stamp = stamps(tags).find((one) => one !== null && credible(one)) ?? null;
  if (stamp !== null) {
    const offset = stamp.offset ?? (zone === null ? null : offsetIn(zone, stamp.local));
    const offsetSource = stamp.offset !== null ? 'exif' : offset !== null ? 'gps' : 'unknown';
    return {
      local: stamp.local,
      precision: 'second',
      offset,
      zone,
      offsetSource,
      source: stamp.source,
      witnesses: [],
    };
  }
  const gpsTime = readGpsTime(tags);
  if (gpsTime === null) return null;
  const wall = (zone === null ? null : wallClockIn(zone, gpsTime)) ?? {
    local: new Date(gpsTime).toISOString().slice(0, 19),
    offset: '+00:00',
  };
  if (!credible({ ...wall, source: 'exif' })) return null;
  return {
    ...wall,
    precision: 'second',
    zone,
    offsetSource: 'gps',
    source: 'gps',
    witnesses: [],
  };
}

/** All times of a file, best first. */
function stamps(tags: Tags): readonly (Stamp | null)[] {
  const exif = (name: string, fraction: string, offset: string): Stamp | null =>
    exifStamp(tags, name, fraction, [offset, 'OffsetTime']);
  const hasCamera = tags.texts('exif', 'Make').length > 0;
  const isCameraAlone = hasCamera && tags.texts('exif', 'Software').length === 0;
  return [
    exif('DateTimeOriginal', 'SubSecTimeOriginal', 'OffsetTimeOriginal'),
    xmpStamp(tags, 'DateTimeOriginal'),
    xmpStamp(tags, 'DateCreated'),
    iptcStamp(tags),
    exif('DateTimeDigitized', 'SubSecTimeDigitized', 'OffsetTimeDigitized'),
    xmpStamp(tags, 'DateTimeDigitized'),
    // Of a file that no camera made, this is when a program first saved it.
    hasCamera ? xmpStamp(tags, 'CreateDate') : null,
    // Programs set this one when they save; where only a camera wrote, it is the time of the photo.
    isCameraAlone ? exif('DateTime', 'SubSecTime', 'OffsetTime') : null,
  ];
}

function exifStamp(
  tags: Tags,
  name: string,
  fraction: string,
  offsets: readonly string[],
): Stamp | null {
  const [text = ''] = tags.texts('exif', name);
  const [, digits = ''] = /^(\d{1,9})\s*$/.exec(tags.texts('exif', fraction)[0] ?? '') ?? [];
  const offset = offsets.map((one) => offsetOf(tags.texts('exif', one)[0] ?? '')).find(Boolean);
  return stampOf(text, 'exif', digits, offset ?? null);
}

function xmpStamp(tags: Tags, name: string): Stamp | null {
  return stampOf(tags.texts('xmp', name)[0] ?? '', 'xmp', '', null);
}

/** IPTC splits the time: `20160304`, `123310+0900`; readers may have put separators between. */
function iptcStamp(tags: Tags): Stamp | null {
  const [date = ''] = tags.texts('iptc', 'Date Created');
  const [time = ''] = tags.texts('iptc', 'Time Created');
  const day = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(date.trim());
  const hour = /^(\d\d):?(\d\d):?(\d\d)([+-]\d\d:?\d\d)?$/.exec(time.trim());
  if (day === null || hour === null) return null;
  const text = `${day.slice(1, 4).join('-')}T${hour.slice(1, 4).join(':')}${hour[4] ?? ''}`;
  return stampOf(text, 'xmp', '', null);
}

/** EXIF's `2016:03:04 12:33:10` and ISO 8601, with or without fraction and offset. */
const dateTime =
  /^\s*(\d{4})[:./-](\d\d)[:./-](\d\d)[T ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(Z|[+-]\d\d:?\d\d)?/i;

function stampOf(
  text: string,
  source: Stamp['source'],
  fraction: string,
  offset: string | null,
): Stamp | null {
  const match = dateTime.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', ownFraction = '', ownOffset = ''] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // Date accepts the 30th of February and moves it; a time that does not come back as it was is none.
  const time = new Date(`${local}Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(local)) return null;
  const digits = (fraction || ownFraction).slice(0, 3);
  return {
    // Cameras that do not know write zeros.
    local: /[1-9]/.test(digits) ? `${local}.${digits.padEnd(3, '0')}` : local,
    offset: offset ?? offsetOf(ownOffset),
    source,
  };
}

/** `+0900`, `+09:00` or `Z` as `+09:00`; null for anything else, or what no place has. */
function offsetOf(text: string): string | null {
  if (/^\s*Z\s*$/i.test(text)) return '+00:00';
  const match = /^\s*([+-])(\d\d):?(\d\d)/.exec(text);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  const possible = minutes <= 14 * 60 && minutes % 15 === 0;
  return possible ? `${match[1] ?? '+'}${match[2] ?? ''}:${match[3] ?? ''}` : null;
}

/** Days on which the clocks of computers and cameras begin, and the midnights that stand for "not set". */
function isUnsetClock(local: string): boolean {
  return (
    /^(1899-12-3[01]|1900-01-01|1904-01-01|1969-12-31|1970-01-01|1980-01-01)T/.test(local) ||
    /^20(00|01)-01-01T00:00:00/.test(local)
  );
}

function isFuture(local: string, offset: string | null, nowMs = Date.UTC(2100, 0)): boolean {
  const day = 24 * 60 * 60 * 1000;
  return Date.parse(`${local}${offset ?? 'Z'}`) > nowMs + day;
}

/** Exposure data are written by cameras, not by scanners. */
function isDigitalCamera(tags: Tags): boolean {
  const exposed = ['ExposureTime', 'FNumber', 'ISOSpeedRatings'].some(
    (name) => tags.numbers(name).length > 0,
  );
  const make = tags.texts('exif', 'Make').concat(tags.texts('exif', 'Model')).join(' ');
  return exposed && !/scan|epson|perfection|plustek|noritsu|coolscan|reflecta/i.test(make);
}
