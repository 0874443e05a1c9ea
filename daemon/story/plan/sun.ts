import type { Season, Sun } from './facts.ts';

const degree = Math.PI / 180;

interface SunPosition {
  /** Radians north of the equator. */
  readonly declination: number;
  /** Radians west of the meridian, in [-pi, pi): how long since noon. */
  readonly hourAngle: number;
}

/** Low-precision formulae of the Astronomical Almanac (mean longitude, mean anomaly, ecliptic longitude). */
function sunPosition(instant: number, lon: number): SunPosition {
  const days = instant / 86_400_000 - 10_957.5; // since 2000-01-01 12:00 UTC
  const meanLongitude = 280.46 + 0.9856474 * days;
  const anomaly = (357.528 + 0.9856003 * days) * degree;
  const longitude =
    (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * degree;
  const obliquity = (23.439 - 0.0000004 * days) * degree;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude));
  const siderealTime = (280.46061837 + 360.98564736629 * days + lon) * degree;
  const turn = 2 * Math.PI;
  const angle = siderealTime - ascension + Math.PI;
  return {
    declination: Math.asin(Math.sin(obliquity) * Math.sin(longitude)),
    hourAngle: angle - Math.floor(angle / turn) * turn - Math.PI,
  };
}

/**
 * Height of the sun's centre above the horizon, without refraction; right to about 0.1 degrees from 1950 to 2050.
 *
 * @param instant milliseconds since 1970, UTC
 * @param lat degrees north
 * @param lon degrees east
 * @returns degrees, negative below the horizon
 */
export function sunAltitude(instant: number, lat: number, lon: number): number {
  const { declination, hourAngle } = sunPosition(instant, lon);
  return (
    Math.asin(
      Math.sin(lat * degree) * Math.sin(declination) +
        Math.cos(lat * degree) * Math.cos(declination) * Math.cos(hourAngle),
    ) / degree
  );
}

/** Degrees where the sun's upper edge touches the horizon, refraction included. */
const rising = -0.83;

/**
 * When the sun rises and sets between the solar midnights around a moment, by the sunrise equation; right to two minutes or
 * three up to 60 degrees of latitude.
 *
 * @param instant milliseconds since 1970, UTC
 * @param lat degrees north
 * @param lon degrees east
 * @returns minutes from the moment on, negative before it; null where it does not rise or set that day
 */
export function sunHours(
  instant: number,
  lat: number,
  lon: number,
): { readonly rise: number; readonly set: number } | null {
  const { declination, hourAngle } = sunPosition(instant, lon);
  const cosine =
    (Math.sin(rising * degree) - Math.sin(lat * degree) * Math.sin(declination)) /
    (Math.cos(lat * degree) * Math.cos(declination));
  if (Math.abs(cosine) >= 1) return null;
  const half = Math.acos(cosine);
  const minutes = (angle: number): number => Math.round((angle / degree) * 4);
  return { rise: minutes(-half - hourAngle), set: minutes(half - hourAngle) };
}

/** What the height of the sun means for the light. */
export function sunAt(instant: number, lat: number, lon: number): Sun {
  const altitude = sunAltitude(instant, lat, lon);
  if (altitude > 6) return 'up';
  if (altitude > rising) return 'low';
  if (altitude > -6) return 'twilight';
  return 'down';
}

/**
 * The season of the hemisphere the photo was taken in, where the school book (from equinox to solstice) and the weather
 * services (whole months) agree: in the three weeks between the two, some reader would say it is wrong.
 *
 * @param day `2016-03-04`
 * @param lat degrees north; null: unknown
 * @returns null in the tropics, where the four seasons are not what people call them, and without a latitude
 */
export function seasonAt(day: string, lat: number | null): Season | null {
  const [one, other] = seasonsAt(day, lat);
  return one !== undefined && one === (other ?? one) ? one : null;
}

/** Every season somebody may call a day by: that of its month, then that of the school book where it is another. */
export function seasonsAt(day: string, lat: number | null): readonly Season[] {
  if (lat === null || Math.abs(lat) < 23.5) return [];
  const month = Number(day.slice(5, 7));
  const names = ['winter', 'spring', 'summer', 'autumn'] as const;
  const byMonth = Math.floor((month % 12) / 3);
  // The seasons of the sun begin between the 20th and the 23rd of the first month of those of the calendar.
  const early = month % 3 === 0 && Number(day.slice(8, 10)) < 21;
  const indexes = early ? [byMonth, (byMonth + 3) % 4] : [byMonth];
  return indexes.flatMap((index) => names[(index + (lat > 0 ? 0 : 2)) % 4] ?? []);
}
