import lookUp from '@photostructure/tz-lookup';
import { countryAt } from '../place/country.ts';

/** Distances at which the neighbourhood is asked for a zone of the right country, in kilometres. */
const rings = [3, 6, 12, 25, 50, 100, 200];

/**
 * The time zone of a place, without network.
 *
 * The table of zones is coarse at borders: where its zone is not one of the point's country, the nearest that is
 * counts.
 *
 * @returns IANA name such as `Asia/Tokyo`; at sea `Etc/GMT+3`; null for coordinates that are none
 */
export function zoneAt(lat: number, lon: number): string | null {
  const kept = ownClocks.find(
    (one) => Math.abs(one.lat - lat) <= one.reach && Math.abs(one.lon - lon) <= one.reach,
  );
  if (kept !== undefined) return kept.zone;
  const zone = tableZone(lat, lon);
  const country = zone === null ? null : countryAt(lat, lon);
  if (zone === null || country === null) return zone;
  const zones = zonesOf(country);
  if (zones.size === 0 || zones.has(canonical(zone))) return zone;
  const [only] = zones;
  if (zones.size === 1 && only !== undefined) return only;
  for (const km of rings) {
    for (let bearing = 0; bearing < 360; bearing += 22.5) {
      const [north, east] = [Math.cos(rad(bearing)), Math.sin(rad(bearing))];
      const there = tableZone(
        lat + (km * north) / 111.2,
        lon + (km * east) / (111.2 * Math.max(0.05, Math.cos(rad(lat)))),
      );
      if (there !== null && zones.has(canonical(there))) return there;
    }
  }
  return zone;
}

/**
 * Towns that keep the clocks of their neighbours over a border of zones, as the tz database's notes on North America
 * and Australia have it, and the table does not. Degrees around their centre.
 */
const ownClocks = (
  [
    ['Jackpot, Nevada', 41.9838, -114.6705, 0.05, 'America/Boise'],
    ['Hyder, Alaska', 55.917, -130.025, 0.04, 'America/Vancouver'],
    ['Border Village, South Australia', -31.6388, 129.0021, 0.03, 'Australia/Eucla'],
    ['Kenton, Oklahoma', 36.9031, -102.9646, 0.05, 'America/Denver'],
  ] as const
).map(([, lat, lon, reach, zone]) => ({ lat, lon, reach, zone }));

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

function tableZone(lat: number, lon: number): string | null {
  try {
    return lookUp(lat, lon);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

const known = new Map<string, ReadonlySet<string>>();

/** The zones of a country, as Intl has them. */
function zonesOf(country: string): ReadonlySet<string> {
  const before = known.get(country);
  if (before !== undefined) return before;
  const zones = new Set(timeZonesOf(new Intl.Locale('und', { region: country })).map(canonical));
  known.set(country, zones);
  return zones;
}

/** A getter in older runtimes, a method in newer ones; neither is in TypeScript's library yet. */
function timeZonesOf(locale: Intl.Locale): readonly string[] {
  const getter: unknown = Reflect.get(locale, 'timeZones');
  const method: unknown = Reflect.get(locale, 'getTimeZones');
  const zones: unknown = typeof method === 'function' ? Reflect.apply(method, locale, []) : getter;
  return Array.isArray(zones) ? zones.map(String) : [];
}

const names = new Map<string, string>();

/** Zones have several names; Intl knows which are the same. */
function canonical(zone: string): string {
  const before = names.get(zone);
  if (before !== undefined) return before;
  const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  names.set(zone, name);
  return name;
}
