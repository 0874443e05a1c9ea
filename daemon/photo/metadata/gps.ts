import type { PhotoMetadata } from '../../contract/photo.ts';
import { readSexagesimal } from './sexagesimal.ts';
import type { Tags } from './tags.ts';

/**
 * Where a photo was taken, by its EXIF, else its XMP.
 *
 * @returns null without coordinates, and for those that are not credible: out of range, without hemisphere, (0, 0), or
 *   marked as void by the receiver
 */
export function readGps(tags: Tags): PhotoMetadata['gps'] {
  if (tags.texts('exif', 'GPSStatus').some((text) => /^v|void/i.test(text))) return null;
  const lat = exifDegrees(tags, 'GPSLatitude') ?? xmpDegrees(tags, 'GPSLatitude');
  const lon = exifDegrees(tags, 'GPSLongitude') ?? xmpDegrees(tags, 'GPSLongitude');
  if (lat === null || lon === null) return null;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  // A receiver without a fix writes zeros.
  if (Math.abs(lat) < 1e-6 && Math.abs(lon) < 1e-6) return null;
  const kmh = readSpeed(tags);
  return {
    lat: round(lat),
    lon: round(lon),
    altitude: readAltitude(tags),
    ...(kmh === null ? {} : { kmh }),
  };
}

/** Kilometres in an hour of what GPSSpeedRef says: kilometres, miles, knots. */
const speedUnits: Readonly<Record<string, number>> = { K: 1, M: 1.609344, N: 1.852 };

/** Speed over ground in km/h; null when absent, at rest, or faster than people fly. */
function readSpeed(tags: Tags): number | null {
  const [speed] = tags.numbers('GPSSpeed');
  const [unit = 'K'] = tags.texts('exif', 'GPSSpeedRef');
  const kmh = (speed ?? NaN) * (speedUnits[unit.trim().charAt(0).toUpperCase()] ?? NaN);
  return kmh >= 1 && kmh < 2500 ? Math.round(kmh) : null;
}

/** The time a receiver got from its satellites, by EXIF, else XMP: milliseconds since 1970, UTC; null when there is none. */
export function readGpsTime(tags: Tags): number | null {
  const day = readGpsDay(tags);
  const [hours, minutes, seconds] = clockOf(tags);
  if (day === null || hours === undefined || minutes === undefined || seconds === undefined) {
    return xmpInstant(tags);
  }
  if (!(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 61)) {
    return null;
  }
  const time = Date.parse(`${day}T00:00Z`);
  return time + Math.floor(((hours * 60 + minutes) * 60 + seconds) * 1000);
}

/** The satellites' day, `2016-03-04`, in UTC; null when there is none. */
export function readGpsDay(tags: Tags): string | null {
  const [date = ''] = tags.texts('exif', 'GPSDateStamp');
  const [, ...parts] = /^(\d{4})[:-](\d\d)[:-](\d\d)/.exec(date) ?? [];
  const day = parts.join('-');
  return parts.length === 0 || Number.isNaN(Date.parse(`${day}T00:00Z`)) ? null : day;
}

/** XMP holds date and time in one field, in UTC. */
function xmpInstant(tags: Tags): number | null {
  const [text = ''] = tags.texts('xmp', 'GPSTimeStamp');
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?/.exec(text);
  const instant =
    time === null ? NaN : Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${time[0]}Z`);
  return Number.isNaN(instant) ? null : instant;
}

/** Hours, minutes and seconds; numbers, or a text in their place. */
function clockOf(tags: Tags): readonly number[] {
  const numbers = tags.numbers('GPSTimeStamp');
  if (!Number.isNaN(numbers[0])) return numbers;
  const [text = ''] = tags.texts('exif', 'GPSTimeStamp');
  return readSexagesimal(text)?.parts ?? [];
}

function exifDegrees(tags: Tags, name: Coordinate): number | null {
  const [degrees, minutes = 0, seconds = 0] = tags.numbers(name);
  const [hemisphere] = tags.texts('exif', `${name}Ref`);
  const sign = signOf(hemisphere);
  if (degrees === undefined) return null;
  if (!(degrees >= 0)) return degreesInText(tags, name, sign);
  if (sign === null) return null;
  // Some receivers leave the seconds' fraction without denominator.
  const value = degrees + (minutes || 0) / 60 + (seconds || 0) / 3600;
  return Number.isFinite(value) && value >= 0 ? sign * value : null;
}

type Coordinate = 'GPSLatitude' | 'GPSLongitude';

/** Which letters a text may give each. */
const hemispheres = { GPSLatitude: 'NS', GPSLongitude: 'EW' } as const;

/**
 * Degrees that are written as text instead of numbers.
 *
 * @param named the sign by the hemisphere's own tag; null without
 * @returns null where hemispheres or signs contradict each other as well
 */
function degreesInText(tags: Tags, name: Coordinate, named: 1 | -1 | null): number | null {
  const [text = ''] = tags.texts('exif', name);
  const written = readSexagesimal(text);
  if (written === null) return null;
  const { parts, isNegative, hemisphere } = written;
  if (hemisphere !== null && !hemispheres[name].includes(hemisphere)) return null;
  const inText = signOf(hemisphere ?? undefined);
  const sign = named ?? inText;
  if (sign === null || (inText ?? sign) !== sign || (isNegative && sign === 1)) return null;
  return sign * (parts[0] + parts[1] / 60 + parts[2] / 3600);
}

/** XMP writes `35,30.5N` or `35,30,30N`. */
function xmpDegrees(tags: Tags, name: Coordinate): number | null {
  const [text = ''] = tags.texts('xmp', name);
  const match = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/i.exec(text.trim());
  if (match === null) return null;
  const sign = signOf(match[4]);
  const value = Number(match[1]) + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600;
  return sign === null ? null : sign * value;
}

function signOf(hemisphere: string | undefined): 1 | -1 | null {
  switch (hemisphere?.trim().charAt(0).toUpperCase()) {
    case 'N':
    case 'E':
      return 1;
    case 'S':
    case 'W':
      return -1;
    default:
      return null;
  }
}

/** Metres above the sea; null when absent or beyond where people take photos. */
function readAltitude(tags: Tags): number | null {
  const [metres] = tags.numbers('GPSAltitude');
  if (metres === undefined || !Number.isFinite(metres)) return null;
  const below = tags.numbers('GPSAltitudeRef')[0] === 1;
  const altitude = below ? -metres : metres;
  return altitude >= -500 && altitude <= 20_000 ? Math.round(altitude * 10) / 10 : null;
}

/** To about a tenth of a metre: what is beyond is noise. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
