import { expect, test } from 'vitest';
import { zoneAt } from '../../../daemon/photo/time/timeZone.ts';
import { offsetIn } from '../../../daemon/photo/time/zoneClock.ts';

// Border points whose zone the table of zones has wrong; offsets from the countries' laws, in June 2019.
test.each([
  ['Valença, Portugal', 42.0282, -8.6438, '+01:00'],
  ['Calais, Maine', 45.1889, -67.2786, '-04:00'],
  ['Lubec, Maine', 44.8606, -66.9842, '-04:00'],
  ['Hopa, Turkey', 41.3898, 41.4217, '+03:00'],
  ['Little Diomede, Alaska', 65.7583, -168.952, '-08:00'],
  ['Tornio, Finland', 65.8481, 24.1466, '+03:00'],
  ['Haparanda, Sweden', 65.8358, 24.1368, '+02:00'],
  ['Halluin, France', 50.7863, 3.1261, '+02:00'],
  // The tz database’s notes: they keep the clocks of their neighbours.
  ['Jackpot, Nevada', 41.9833, -114.6667, '-06:00'],
  ['Phenix City, Alabama', 32.471, -85.0008, '-04:00'],
  ['Hyder, Alaska', 55.916, -130.025, '-07:00'],
  ['Tokyo', 35.68, 139.69, '+09:00'],
  ['Monaco', 43.7392, 7.4273, '+02:00'],
  ['Ciudad Juárez, Mexico', 31.739, -106.487, '-06:00'],
])('%s keeps %s', (_where, lat, lon, offset) => {
  const zone = zoneAt(lat, lon);
  expect(zone && offsetIn(zone, '2019-06-15T12:00:00')).toBe(offset);
});
