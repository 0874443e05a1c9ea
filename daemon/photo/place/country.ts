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
  return iso1A2Code([lon, lat], { level: 'territory' });
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
