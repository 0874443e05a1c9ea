/** The only file that imports the boundaries of countries. */
import { iso1A2Code } from '@rapideditor/country-coder';

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
