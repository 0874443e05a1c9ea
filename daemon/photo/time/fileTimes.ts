import type { Device, TimeStatement } from '../../contract/photo.ts';
import { decodeComment } from '../metadata/encodings.ts';
import { readGpsDay, readGpsTime } from '../metadata/gps.ts';
import type { Tags } from '../metadata/tags.ts';
import { parseOffset, parseTime, stated, type StatedTime } from './statement.ts';

/** Everything a file's metadata say about when its photo was taken; nothing of it is judged here. */
export function timesOf(tags: Tags): readonly TimeStatement[] {
  return [
    exif(tags, 'DateTimeOriginal', 'SubSecTimeOriginal', 'OffsetTimeOriginal'),
    exif(tags, 'DateTimeDigitized', 'SubSecTimeDigitized', 'OffsetTimeDigitized'),
    // This offset belongs to this field alone: who edits the file far away sets both.
    exif(tags, 'DateTime', 'SubSecTime', 'OffsetTime'),
    ...['DateTimeOriginal', 'DateCreated', 'DateTimeDigitized', 'CreateDate'].map((field) =>
      statement('xmp', field, parseTime(tags.texts('xmp', field)[0] ?? '')),
    ),
    iptc(tags, 'DateCreated', 'Date Created', 'Time Created'),
    iptc(tags, 'DigitalCreationDate', 'Digital Creation Date', 'Digital Creation Time'),
    statement('png', 'Creation Time', pngTime(tags.texts('pngText', 'Creation Time')[0] ?? '')),
    statement('raw', 'TimeStamp', parseTime(tags.texts('exif', 'RawTimeStamp')[0] ?? '')),
    satellites(tags),
  ].filter((one) => one !== null);
}

/** Programs that change pictures, and write their name where cameras write their firmware. */
const editors = new RegExp(
  [
    'photoshop|lightroom|adobe|gimp|picasa|acdsee|paint|capture one|darktable|snapseed',
    String.raw`windows|iphoto|aperture|photos \d|irfanview|xnview|corel|affinity|luminar|dxo|on1`,
    'rawtherapee|digikam|shotwell|gthumb|imagemagick|exiftool|faststone|photoscape',
    'pixelmator|ulead|paintshop|zoner|google|meitu|vsco|canva|scan',
  ].join('|'),
  'i',
);

/** What made the file. */
export function deviceOf(tags: Tags): Device {
  const exposed = ['ExposureTime', 'FNumber', 'ISOSpeedRatings'].some(
    (name) => tags.numbers(name).length > 0,
  );
  const make = tags.texts('exif', 'Make').concat(tags.texts('exif', 'Model')).join(' ');
  const isScanner =
    /scan|epson(?!.*(r-d1|l-?500v|photopc))|perfection|plustek|noritsu|reflecta|pacific image|nikon .*ls-|microtek|umax|mustek|fujitsu|avision|frontier|imacon|flextight|pakon/i.test(
      make,
    );
  return {
    kind: isScanner ? 'scanner' : exposed || make.trim() !== '' ? 'camera' : 'unknown',
    exposed,
    edited: editors.test(tags.texts('exif', 'Software').join(' ')),
    ...(isOfScreen(tags) ? { screen: true } : {}),
  };
}

/** What iOS, macOS and Samsung write as a comment of such pictures. */
function isOfScreen(tags: Tags): boolean {
  const comment = Buffer.from(tags.numbers('UserComment').map((value) => value & 255));
  return [
    decodeComment(comment, tags.byteOrder) ?? '',
    ...tags.texts('exif', 'ImageDescription'),
    ...tags.texts('xmp', 'description'),
  ].some((text) => /^\s*screen ?shot\s*$/i.test(text.replace(/\0/g, '')));
}

function statement(
  source: TimeStatement['source'],
  field: string,
  time: StatedTime | null,
): TimeStatement | null {
  return time && { source, field, ...time };
}

function exif(tags: Tags, field: string, fraction: string, offset: string): TimeStatement | null {
  const time = parseTime(tags.texts('exif', field)[0] ?? '');
  if (time === null) return null;
  if (time.precision !== 'second') return statement('exif', field, time);
  const [, digits = ''] = /^(\d{1,9})\s*$/.exec(tags.texts('exif', fraction)[0] ?? '') ?? [];
  // Cameras that do not know write zeros.
  const exact = /[1-9]/.test(digits.slice(0, 3))
    ? `${time.local.slice(0, 19)}.${digits.slice(0, 3).padEnd(3, '0')}`
    : time.local;
  const own = parseOffset(tags.texts('exif', offset)[0] ?? '');
  return { source: 'exif', field, ...time, local: exact, offset: own ?? time.offset };
}

/** IPTC splits the time: `20160304`, `123310+0900`; readers may have put separators between. */
function iptc(
  tags: Tags,
  field: string,
  dateField: string,
  timeField: string,
): TimeStatement | null {
  const [date = ''] = tags.texts('iptc', dateField);
  const [time = ''] = tags.texts('iptc', timeField);
  const [, ...day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(date.trim()) ?? [];
  if (day.length === 0) return null;
  const clock = /^(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?([+-]\d\d:?\d\d)?$/.exec(time.trim());
  // Zeros for month and day mean that they are not known.
  const parts = day[1] === '00' ? day.slice(0, 1) : day[2] === '00' ? day.slice(0, 2) : day;
  if (clock === null || parts.length < 3) return statement('iptc', field, stated(parts));
  const [, hour, minute, second, offset = ''] = clock;
  return statement(
    'iptc',
    field,
    stated(parts, [Number(hour), Number(minute), Number(second)], { offset: parseOffset(offset) }),
  );
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** PNG asks for the dates of mail, `Thu, 4 Mar 2021 13:14:15 +0100`; Windows writes EXIF's form. */
function pngTime(text: string): StatedTime | null {
  const mail =
    /^\s*(?:\w{3},\s*)?(\d{1,2}) (\w{3})\w* (\d{4}) (\d\d):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|GMT|UTC?|Z)?/i.exec(
      text,
    );
  if (mail === null) return parseTime(text);
  const [, day = '', name = '', year = '', hour, minute, second = '0', zone = ''] = mail;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const offset = /^[+-]/.test(zone) ? parseOffset(zone) : zone === '' ? null : '+00:00';
  return stated([year, String(month), day], [Number(hour), Number(minute), Number(second)], {
    offset,
  });
}

function satellites(tags: Tags): TimeStatement | null {
  const instant = readGpsTime(tags);
  const day = readGpsDay(tags);
  if (instant === null)
    return day === null
      ? null
      : { source: 'gps', field: 'GPSDateStamp', local: day, precision: 'day', offset: null };
  return {
    source: 'gps',
    field: 'GPSTimeStamp',
    local: new Date(instant).toISOString().slice(0, 19),
    precision: 'second',
    offset: '+00:00',
    utc: true,
  };
}
