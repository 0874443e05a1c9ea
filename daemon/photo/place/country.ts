/** The only file that imports the boundaries of countries. */
import { featuresContaining, iso1A2Code } from '@rapideditor/country-coder';

/**
 * The country a point lies in, territorial waters included, without network.
 *
 * Boundaries are those of OpenStreetMap's editors, detailed where borders pass through towns: of 500 centres of towns
 * within 6 km of another country's (GeoNames), 490 fall into the right one; of Natural Earth's finest 407.
 *
 * @returns ISO 3166-1 alpha-2 of the country or territory (`HK`, `PR`, `GI`); null on the high seas and for no point
 */
export function countryAt(lat: number, lon: number): string | null {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  const drawn = iso1A2Code([lon, lat], { level: 'territory' });
  return misdrawn.find((one) => one.drawn === drawn && isWithin(one, lat, lon))?.country ?? drawn;
}

/**
 * Towns whose centre lies beyond the drawn border, by at most a kilometre: of the 120,000 of GeoNames those with another
 * country than is drawn there, without the territories whose country is disputed. Latitude, longitude, kilometres
 * around that are the town's (half the way to the next town over the border, at most 1.5), its country, and the drawn one.
 */
const misdrawn = (
  [
    [65.84811, 24.14662, 0.7, 'FI', 'SE'],
    [60.96011, 28.55104, 1.5, 'FI', 'RU'],
    [50.78628, 3.12611, 0.6, 'FR', 'BE'],
    [47.58333, 9.76667, 0.6, 'DE', 'AT'],
    [47.75887, 18.44873, 1.5, 'HU', 'SK'],
    [47.91203, 24.15842, 1.5, 'RO', 'UA'],
    [47.96667, 24, 1.5, 'RO', 'UA'],
    [48.1, 27.03333, 1.5, 'RO', 'MD'],
    [37.07028, 41.21465, 1.2, 'TR', 'SY'],
    [36.84722, 40.05, 0.9, 'TR', 'SY'],
    [37.07932, 40.64246, 0.5, 'TR', 'SY'],
    [3.52661, 39.0561, 1, 'KE', 'ET'],
    [-2.55116, 36.78377, 1, 'TZ', 'KE'],
    [-16.03333, 28.85, 1.5, 'ZW', 'ZM'],
    [32.76505, 74.52772, 1.5, 'IN', 'PK'],
    [14.53588, -92.22414, 1.5, 'MX', 'GT'],
    [14.59167, -92.19315, 1.5, 'MX', 'GT'],
    [26.14803, -98.34508, 1.5, 'MX', 'US'],
    [17.89918, -88.88092, 1.5, 'MX', 'BZ'],
    [-51.57321, -72.3508, 1.5, 'AR', 'CL'],
    [-27.34215, -57.64119, 1.5, 'PY', 'AR'],
    [5.15526, -54.34311, 1.5, 'GF', 'SR'],
  ] as const
).map(([lat, lon, km, country, drawn]) => ({ lat, lon, km, country, drawn }));

function isWithin(
  { lat, lon, km }: { readonly lat: number; readonly lon: number; readonly km: number },
  otherLat: number,
  otherLon: number,
): boolean {
  const north = (otherLat - lat) * 111.2;
  const east = (otherLon - lon) * 111.3 * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(north, east) <= km;
}

/** Languages a country may be written in, beside English. */
const written =
  'de fr es it pt nl pl cs sk sl hr sv da nb fi hu ro tr el ru uk ja ko zh ar he th vi id'.split(
    ' ',
  );

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** What people write for a country that is the name of a part of it, or an older one. */
const parts = [
  ...['england', 'scotland', 'wales', 'northern ireland', 'great britain', 'großbritannien'].map(
    (name) => [name, 'GB'] as const,
  ),
  ['schottland', 'GB'],
  ['angleterre', 'GB'],
  ['holland', 'NL'],
  ['hollande', 'NL'],
  ['czech republic', 'CZ'],
  ['united states of america', 'US'],
  ['macedonia', 'MK'],
  ['burma', 'MM'],
  ['ivory coast', 'CI'],
  ['elfenbeinküste', 'CI'],
  ['bosnia', 'BA'],
  ['bosnien', 'BA'],
] as const;

let codes: ReadonlyMap<string, string> | undefined;

/**
 * The country somebody wrote, as its ISO 3166-1 code or its name in one of thirty languages (CLDR).
 *
 * @returns ISO 3166-1 alpha-2; null when it is none
 */
export function countryNamed(text: string): string | null {
  return iso1A2Code(text) ?? (codes ??= readCodes()).get(text.toLowerCase()) ?? null;
}

function readCodes(): ReadonlyMap<string, string> {
  // CLDR also names states that are no more.
  const all = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => iso1A2Code(code) === code);
  const found = new Map<string, string>(parts);
  for (const language of ['en', ...written]) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of all) {
      const name = names.of(code)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, code);
    }
  }
  return found;
}

/** Countries that lie on several continents by their islands: where their main part lies (UN M49). */
const mainParts: Readonly<Record<string, readonly string[]>> = {
  DK: ['154', '150'],
  ES: ['039', '150'],
  FR: ['155', '150'],
  GB: ['154', '150'],
  NL: ['155', '150'],
  NO: ['154', '150'],
  RU: ['151', '150'],
  US: ['021', '003', '019'],
};

/**
 * The parts of the world a country lies in, as the United Nations group them.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns M49 codes from the smallest to the continent: `039` (Southern Europe), `150` (Europe)
 */
export function regionsAround(country: string): readonly string[] {
  const found = featuresContaining(country).flatMap(({ properties: { level, m49 } }) =>
    m49 !== undefined && /region/i.test(level) ? [m49] : [],
  );
  return found.length > 0 ? found : (mainParts[country] ?? []);
}
