import { expect, test } from 'vitest';
import { speaking } from '../../../daemon/shared/words/language.ts';
import { tell } from '../../../daemon/shared/words/say.ts';
import type { Device, TimeStatement } from '../../../daemon/contract/photo.ts';
import { hear } from '../../../daemon/photo/time/captureTime.ts';
import { parseTime } from '../../../daemon/photo/time/statement.ts';

const camera: Device = { kind: 'camera', exposed: true, edited: false };
const nowMs = Date.parse('2026-06-01T00:00Z');

/** `exif/DateTimeOriginal 2019-05-04T14:00:00+02:00` */
function say(text: string): TimeStatement {
  const [, source = '', field = '', when = ''] = /^(\w+)\/(.+?) (\d{4}\S*)$/.exec(text) ?? [];
  const time = parseTime(when);
  if (time === null) throw new Error(`not a time: ${text}`);
  const utc = source === 'gps' || field === 'photoTakenTime' ? ({ utc: true } as const) : {};
  return { source: source as TimeStatement['source'], field, ...time, ...utc };
}

function told(zone: string | null, statements: readonly string[], device = camera): string | null {
  const time = hear(statements.map(say), { zone, device, nowMs });
  return time && `${time.local}${time.offset ?? ''}`;
}

const tokyo = 'Asia/Tokyo';

test.each([
  // 12:00 UTC is 21:00 in Tokyo: the camera was left on the clock of home.
  [tokyo, ['exif/DateTimeOriginal 2019-05-04T14:00:00+02:00'], '2019-05-04T21:00:00+09:00'],
  [tokyo, ['xmp/DateCreated 2019-05-04T12:00:00Z'], '2019-05-04T21:00:00+09:00'],
  [
    tokyo,
    ['exif/DateTimeOriginal 2019-05-04T14:00:00', 'gps/GPSTimeStamp 2019-05-04T12:00:00Z'],
    '2019-05-04T21:00:00+09:00',
  ],
  // Nepal is a quarter of an hour beside all others: 13:00 UTC is 18:45 there, as the zone of 5:45 says.
  [
    'Asia/Kathmandu',
    ['exif/DateTimeOriginal 2022-12-09T14:00:00', 'gps/GPSTimeStamp 2022-12-09T13:00:00Z'],
    '2022-12-09T18:45:00+05:45',
  ],
  [
    'Europe/Berlin',
    ['exif/DateTimeOriginal 2022-12-09T18:45:30', 'gps/GPSTimeStamp 2022-12-09T13:00:00Z'],
    '2022-12-09T14:00:30+01:00',
  ],
  // Three quarters of an hour between two whole zones are no zone's, but a clock that is wrong.
  [
    'Europe/Berlin',
    ['exif/DateTimeOriginal 2022-12-09T15:45:00', 'gps/GPSTimeStamp 2022-12-09T14:00:00Z'],
    '2022-12-09T15:45:00+01:00',
  ],
  // Daylight saving was not switched.
  [
    'Europe/Berlin',
    ['exif/DateTimeOriginal 2019-07-04T13:00:20', 'gps/GPSTimeStamp 2019-07-04T12:00:00Z'],
    '2019-07-04T14:00:20+02:00',
  ],
  // The satellites bear the clock out: the offset is of where the file was edited.
  [
    tokyo,
    ['exif/DateTimeOriginal 2019-05-04T21:00:00+02:00', 'gps/GPSTimeStamp 2019-05-04T12:01:00Z'],
    '2019-05-04T21:00:00+09:00',
  ],
  // A fix an hour and some minutes old proves nothing.
  [
    tokyo,
    ['exif/DateTimeOriginal 2019-05-04T21:47:00', 'gps/GPSTimeStamp 2019-05-04T12:00:00Z'],
    '2019-05-04T21:47:00+09:00',
  ],
  // The date stamp of some cameras is the local one.
  [
    tokyo,
    ['exif/DateTimeOriginal 2019-05-05T08:00:00', 'gps/GPSTimeStamp 2019-05-05T23:00:00Z'],
    '2019-05-05T08:00:00+09:00',
  ],
  // OffsetTime belongs to ModifyDate, which an editor set elsewhere; EXIF 2.31.
  [
    tokyo,
    ['exif/DateTimeOriginal 2019-05-04T14:00:00', 'exif/DateTime 2019-06-01T10:00:00+02:00'],
    '2019-05-04T14:00:00+09:00',
  ],
  [
    null,
    ['exif/DateTimeOriginal 2019-05-04T14:00:00', 'exif/DateTime 2019-06-01T10:00:00+02:00'],
    '2019-05-04T14:00:00',
  ],
  // The very same time with an offset.
  [
    null,
    ['exif/DateTimeOriginal 2019-05-04T14:00:00', 'exif/DateTime 2019-05-04T14:00:00+02:00'],
    '2019-05-04T14:00:00+02:00',
  ],
  // At sea and in the air the satellites give the offset.
  [
    'Etc/GMT-3',
    ['exif/DateTimeOriginal 2019-05-04T14:00:00', 'gps/GPSTimeStamp 2019-05-04T12:00:30Z'],
    '2019-05-04T14:00:00+02:00',
  ],
  // The scene is older than the digital picture.
  [
    null,
    ['exif/DateTimeOriginal 1975-07-04T12:00:00', 'exif/DateTimeDigitized 2021-03-03T10:00:00'],
    '1975-07-04T12:00:00',
  ],
  [
    null,
    ['exif/DateTimeOriginal 1980-01-01T12:00:00', 'exif/DateTimeDigitized 2021-03-03T10:00:00'],
    '1980-01-01T12:00:00',
  ],
  // Clocks that were never set, and what else there is.
  [
    tokyo,
    ['exif/DateTimeOriginal 2002-12-08T12:00:00', 'gps/GPSTimeStamp 2017-05-31T09:43:20Z'],
    '2017-05-31T18:43:20+09:00',
  ],
  [
    tokyo,
    ['exif/DateTimeOriginal 2051-05-31T18:43:20', 'gps/GPSTimeStamp 2017-05-31T09:43:20Z'],
    '2017-05-31T18:43:20+09:00',
  ],
  [
    null,
    ['exif/DateTimeOriginal 2012-01-01T00:00:33', 'filename/name 2019-05-04T10:00:00'],
    '2019-05-04T10:00:00',
  ],
  // New Year's Eve is no unset clock where nothing says otherwise.
  [null, ['exif/DateTimeOriginal 2012-01-01T00:00:33'], '2012-01-01T00:00:33'],
  // 1,024 weeks before: the receiver, not the camera, is wrong.
  [
    tokyo,
    ['exif/DateTimeOriginal 2019-05-04T21:00:00', 'gps/GPSTimeStamp 1999-09-18T12:00:00Z'],
    '2019-05-04T21:00:00+09:00',
  ],
  // A day, and the hour of who says the same day.
  [
    null,
    ['xmp/DateCreated 2019-05-04', 'filename/name 2019-05-04T10:11:12'],
    '2019-05-04T10:11:12',
  ],
  [null, ['xmp/DateCreated 2010-05', 'filename/name 2019-05-04T10:11:12'], '2010-05'],
  // An instant without a place.
  [null, ['sidecar/photoTakenTime 2019-01-01T12:00:00Z'], '2019-01-01'],
  [tokyo, ['sidecar/photoTakenTime 2019-01-01T12:00:00Z'], '2019-01-01T21:00:00+09:00'],
] as const)('in %s, %j: %s', (zone, statements, expected) => {
  expect(told(zone, statements)).toBe(expected);
});

test.each([
  ['20111006 17:47:14.264', '2011-10-06T17:47:14.264'],
  ['20191011121314', '2019-10-11T12:13:14'],
  ['11.10.2019 12:13:14', '2019-10-11T12:13:14'],
  ['10/31/2019 12:13:14', '2019-10-31T12:13:14'],
  ['Fri Oct 11 12:13:14 2019', '2019-10-11T12:13:14'],
  ['Fri Oct 11 12:13:14 CEST 2019', '2019-10-11T12:13:14'],
  ['11. Oktober 2019 12:13', '2019-10-11T12:13:00'],
  ['02 Jan 2018', '2018-01-02'],
  ['2019_10_11 12_13_14', '2019-10-11T12:13:14'],
  ['2019:10:11-12:13:14', '2019-10-11T12:13:14'],
  // A leap second is of the minute it ends.
  ['2016:12:31 23:59:60', '2016-12-31T23:59:59'],
])('programs write %s for %s', (text, local) => {
  expect(parseTime(text)?.local).toBe(local);
});

test.each(['05/06/2019 12:13:14', '2019:13:01 10:00:00', '20191331', 'Fri Foo 11 2019'])(
  'nobody can tell which day %s is',
  (text) => {
    expect(parseTime(text)?.precision).not.toBe('second');
  },
);

test('phones that write but one time are believed, scanners and editors are not', () => {
  const saved = ['exif/DateTime 2009-03-04T10:11:12'];
  expect(told(null, saved)).toBe('2009-03-04T10:11:12');
  expect(told(null, saved, { ...camera, edited: true })).toBeNull();
  expect(told(null, saved, { ...camera, kind: 'scanner' })).toBeNull();
  expect(told(null, saved, { kind: 'unknown', exposed: false, edited: false })).toBeNull();
});

test('every statement is told with what was made of it', () => {
  const time = hear(
    [
      say('filename/name 2019-05-04T10:11:12'),
      say('exif/DateTimeOriginal 2036-05-04T10:11:12'),
      say('exif/DateTimeDigitized 2019-05-04T10:11:12'),
    ],
    { zone: null, device: camera, nowMs },
  );
  const heard = (): unknown =>
    time?.witnesses.map(({ field, verdict, reason }) => [field, verdict, tell(reason)]);
  expect(heard()).toEqual([
    ['DateTimeDigitized', 'believed', 'counts most of all that is said'],
    ['name', 'used', 'says the same'],
    ['DateTimeOriginal', 'rejected', 'it lies in the future'],
  ]);
  expect(speaking('de', heard)).toEqual([
    ['DateTimeDigitized', 'believed', 'zählt am meisten von allem, was gesagt ist'],
    ['name', 'used', 'sagt dasselbe'],
    ['DateTimeOriginal', 'rejected', 'sie liegt in der Zukunft'],
  ]);
});

test.each([
  ['2019:05:04 24:10:11', '2019-05-04T00:10:11'],
  ['2019: 5: 4  1: 2: 3', '2019-05-04T01:02:03'],
  ['2562:05:04 10:11:12', '2019-05-04T10:11:12'],
  ['2013:05:04 01:12:11 PM', '2013-05-04T13:12:11'],
  ['2013:05:04 下午 01:12:11', '2013-05-04T13:12:11'],
  ['2013:05:04 12:12:11 AM', '2013-05-04T00:12:11'],
  ['2010-05', '2010-05'],
  ['2010:05:00 00:00:00', '2010-05'],
  ['2010:00:00 00:00:00', '2010'],
  ['2016-02-30', null],
])('the text %j is %s', (text, expected) => {
  expect(parseTime(text)?.local ?? null).toBe(expected);
});
