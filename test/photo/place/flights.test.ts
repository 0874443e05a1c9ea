import { expect, test } from 'vitest';
import { isAloft, unseenPhoto, type AlbumPhoto } from '../../../daemon/contract/photo.ts';
import { takenAloft } from '../../../daemon/photo/place/flights.ts';

/** A photo at an instant and a place, `2022-07-10T12:00 48.35 11.78`. */
function photo(path: string, text: string): AlbumPhoto {
  const [at = '', lat, lon] = text.split(' ');
  const takenAt = {
    local: `${at}:00`,
    precision: 'second',
    offset: '+00:00',
    zone: null,
    offsetSource: 'gps',
    source: 'exif',
    witnesses: [],
  } as const;
  const gps = { lat: Number(lat), lon: Number(lon), altitude: null };
  return { ...unseenPhoto, path, metadata: { ...unseenPhoto.metadata, takenAt, gps } };
}

const aloft = (...rows: readonly string[]): readonly string[] => [
  ...takenAloft(rows.map((row, i) => photo(String.fromCharCode(97 + i), row))),
];

// Airports and cities by common knowledge: Munich, Kazan, Moscow, Ulm, Tokyo.
test('photos of a flight are taken aloft, those before and after are not', () => {
  expect(
    aloft(
      '2022-07-10T10:00 48.35 11.78',
      '2022-07-10T12:10 54.0 32.0',
      '2022-07-10T14:20 55.79 49.12',
      '2022-07-10T17:30 55.97 37.41',
    ),
  ).toEqual(['b']);
  expect(aloft('2022-07-10T12:00 50.0 20.0', '2022-07-10T12:40 52.3 26.8')).toEqual(['a', 'b']);
});

test.each([
  ['a train of 300 km/h', ['2022-07-10T10:00 48.44 9.98', '2022-07-10T10:30 48.4 11.6']],
  ['a day later', ['2022-07-10T10:00 48.35 11.78', '2022-07-11T12:00 35.5 139.8']],
  ['from airport to airport', ['2022-07-10T10:00 48.35 11.78', '2022-07-10T16:00 55.97 37.41']],
  ['a clock that is wrong', ['2022-07-10T10:00 48.35 11.78', '2022-07-10T10:05 35.5 139.8']],
  ['one place', ['2022-07-10T10:00 48.35 11.78', '2022-07-10T10:00 48.36 11.78']],
])('%s is no flight', (_, rows) => {
  expect(aloft(...rows)).toEqual([]);
});

test.each([
  [10_000, undefined, true],
  [null, 820, true],
  [3500, 300, true],
  [300, 310, false],
  [5895, 4, false],
  [null, undefined, false],
])('at %j m and %j km/h: %j', (altitude, kmh, expected) => {
  const gps = { lat: 1, lon: 1, altitude, ...(kmh === undefined ? {} : { kmh }) };
  expect(isAloft(gps)).toBe(expected);
});

// Hong Kong, Macau, Hanoi, Kolkata and Mumbai, each at noon by its own clock.
test('several cameras in several places at once are no plane', () => {
  expect(
    aloft(
      '2020-06-01T04:00 22.28 114.16',
      '2020-06-01T04:00 22.198 113.54',
      '2020-06-01T05:00 21.03 105.85',
      '2020-06-01T06:30 22.57 88.36',
      '2020-06-01T06:30 19.08 72.88',
    ),
  ).toEqual([]);
});
