import type { PhotoMetadata, WrittenPlace } from '../../../contract/photo.ts';
import { countryNamed } from '../../../photo/place/country.ts';
import { type Town, townTable } from '../../../photo/place/townTable.ts';
import { hasForeignName, listedNames } from '../townNames.ts';

/** Of two towns of a name the larger is meant where it has so many times the people of the other. */
const clearLead = 3;

/** Without its country a town is believed if it has so many people, and there is none of its name elsewhere. */
const knownPopulation = 20_000;

/**
 * Where a photo was taken: where satellites say, else in the middle of the town that is written in it.
 *
 * @returns null where neither is known, or where several towns may be meant
 */
export function positionOf({
  gps,
  written,
}: Pick<PhotoMetadata, 'gps' | 'written'>): PhotoMetadata['gps'] {
  if (gps !== null || written === undefined) return gps;
  const town = townWritten(written);
  return town && { lat: town.lat, lon: town.lon, altitude: null };
}

/** What is written of a place beside the town that a position stands for. */
export function placeWords({ gps, written }: PhotoMetadata): readonly string[] {
  if (written === undefined) return [];
  const { town, country, spot } = written;
  const isKnown = gps !== null || townWritten(written) !== null;
  return (isKnown ? [spot] : [spot, town, country]).filter((word) => word !== null);
}

const resolved = new Map<string, Town | null>();

function townWritten({ town, country }: WrittenPlace): Town | null {
  if (town === null) return null;
  const key = `${town}\n${country ?? ''}`;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const found = lookUp(town, country);
  resolved.set(key, found);
  return found;
}

function lookUp(name: string, country: string | null): Town | null {
  const code = country === null ? null : countryNamed(country);
  if (country !== null && code === null) return null;
  const all = spellings(name).flatMap((one) => townTable().named(one));
  const [first, ...others] = [...new Set(all)]
    .filter((town) => code === null || town.country === code)
    .sort((a, b) => b.population - a.population);
  if (first === undefined) return null;
  const isKnown = code !== null || first.population >= knownPopulation;
  // Paris is in Texas, too; but a town that other languages have a name of their own for is the one that is meant.
  const isAlone =
    others.every((town) => town.country === first.country) ||
    hasForeignName(first.country, first.name);
  const isClear = first.population >= clearLead * (others[0]?.population ?? 0);
  return isKnown && isAlone && isClear ? first : null;
}

/** How else the table may spell it: by its own name instead of one in another language, and without abbreviation. */
function spellings(name: string): readonly string[] {
  const saint = /^(st|ste)\.? /i;
  const long = saint.test(name)
    ? ['Saint', 'Sainte', 'Sankt'].map((word) => name.replace(saint, `${word} `))
    : [];
  return [name, ...long, ...listedNames(name)];
}
