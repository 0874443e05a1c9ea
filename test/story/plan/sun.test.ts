import { describe, expect, it } from 'vitest';
import { seasonAt, sunAltitude, sunAt, sunHours } from '../../../daemon/story/plan/sun.ts';

describe('the height of the sun', () => {
  // Times of sunrise and sunset as published by almanacs, to the minute (UTC).
  it.each([
    ['sunset in London, summer solstice 2024', '2024-06-21T20:21Z', 51.5074, -0.1278],
    ['sunrise in London, summer solstice 2024', '2024-06-21T03:43Z', 51.5074, -0.1278],
    ['sunset in London, winter solstice 2023', '2023-12-22T15:53Z', 51.5074, -0.1278],
    ['sunrise in Sydney, new year 2024', '2023-12-31T18:48Z', -33.8688, 151.2093],
    ['sunset in New York, equinox 2024', '2024-03-19T23:08Z', 40.7128, -74.006],
    ['sunset in Tokyo, 1 August 2024', '2024-08-01T09:46Z', 35.6762, 139.6503],
  ])('is at the horizon at %s', (_what, time, lat, lon) => {
    expect(Math.abs(sunAltitude(Date.parse(time), lat, lon) + 0.83)).toBeLessThan(0.4);
  });

  // The same almanacs' times of a day, seen from other hours of it.
  it.each([
    ['London, summer solstice 2024', '2024-06-21T12:00Z', 51.5074, -0.1278, -497, 501],
    ['London, winter solstice 2023, late', '2023-12-22T22:00Z', 51.5074, -0.1278, -836, -367],
    ['Sydney, new year 2024, before sunrise', '2023-12-31T18:00Z', -33.8688, 151.2093, 48, 910],
  ])('rises and sets in %s', (_what, time, lat, lon, rise, set) => {
    const hours = sunHours(Date.parse(time), lat, lon);
    expect(Math.abs((hours?.rise ?? NaN) - rise)).toBeLessThanOrEqual(3);
    expect(Math.abs((hours?.set ?? NaN) - set)).toBeLessThanOrEqual(3);
  });

  it('does not set beyond the polar circle in June', () => {
    expect(sunHours(Date.parse('2024-06-21T22:00Z'), 78.2, 15.6)).toBeNull();
  });

  it('is overhead at noon on the equator at an equinox', () => {
    expect(sunAltitude(Date.parse('2024-03-20T12:07Z'), 0, 0)).toBeGreaterThan(89);
  });

  it('stays above the horizon at midnight beyond the polar circle in June', () => {
    expect(sunAt(Date.parse('2024-06-21T22:00Z'), 78.2, 15.6)).not.toBe('down');
  });

  it.each([
    ['2024-06-21T12:00Z', 'up'],
    ['2024-06-21T20:05Z', 'low'],
    ['2024-06-21T20:40Z', 'twilight'],
    ['2024-06-21T23:59Z', 'down'],
  ])('names the light of London at %s: %s', (time, light) => {
    expect(sunAt(Date.parse(time), 51.5074, -0.1278)).toBe(light);
  });
});

describe('the season, said where the school book and the calendar months agree', () => {
  it.each([
    ['2016-03-04', 38.7, null],
    ['2016-03-22', 38.7, 'spring'],
    ['2016-04-04', -33.9, 'autumn'],
    ['2024-09-14', 43.5, null],
    ['2024-09-25', 43.5, 'autumn'],
    ['2023-06-03', 38.7, null],
    ['2020-01-12', -33.9, 'summer'],
    ['2020-01-12', 52.5, 'winter'],
    ['2020-12-22', 52.5, 'winter'],
    ['2020-11-30', 52.5, 'autumn'],
    ['2020-08-31', -45, 'winter'],
    ['2020-07-01', 1.3, null],
    ['2020-07-01', null, null],
  ])('of %s at latitude %s is %s', (day, lat, season) => {
    expect(seasonAt(day, lat)).toBe(season);
  });
});
