import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum } from '../../fixtures/storyAlbum.ts';

import type { FindPlace } from '../../../daemon/story/plan/storyPlan.ts';

let find: FindPlace;
beforeAll(async () => {
  find = await loadPlaces();
});

// Positions and the towns they lie in are common geographic knowledge, not our output.
describe('the town of a position', () => {
  it.each([
    ['the Eiffel tower is in Paris, not in nearer Neuilly', 48.8584, 2.2945, 'Paris', 'FR'],
    ['the town hall of Neuilly is in Neuilly', 48.8846, 2.2695, 'Neuilly-sur-Seine', 'FR'],
    ['the palace of Versailles', 48.8049, 2.1204, 'Versailles', 'FR'],
    ['the Colosseum', 41.8902, 12.4922, 'Rome', 'IT'],
    ["St Peter's square", 41.9022, 12.4568, 'Vatican City', 'VA'],
    ['the Rialto bridge', 45.438, 12.3359, 'Venice', 'IT'],
    ['the tower of Belém', 38.6916, -9.216, 'Lisbon', 'PT'],
    ['the palace of Sintra', 38.7876, -9.3906, 'Sintra', 'PT'],
    ['the Sagrada Família', 41.4036, 2.1744, 'Barcelona', 'ES'],
    ['the minster of Basel', 47.5565, 7.5924, 'Basel', 'CH'],
    ['Weil across the border', 47.5938, 7.6108, 'Weil am Rhein', 'DE'],
    ['the cathedral of Kirkwall, in the middle of Orkney', 58.9815, -2.9591, 'Kirkwall', 'GB'],
    ['the castle of Rothesay, in the middle of Bute', 55.8365, -5.0549, 'Rothesay', 'GB'],
    ['the cathedral of Cologne', 50.9413, 6.9583, 'Köln', 'DE'],
    ['the Hagia Sophia', 41.0086, 28.9802, 'Istanbul', 'TR'],
    ['Red Square', 55.7539, 37.6208, 'Moscow', 'RU'],
    ['the pyramids of Giza', 29.9792, 31.1342, 'Giza', 'EG'],
    ['Table Mountain', -33.9628, 18.4098, 'Cape Town', 'ZA'],
    ['Central Park', 40.7829, -73.9654, 'Manhattan', 'US'],
    ['the Golden Gate bridge', 37.8199, -122.4783, 'San Francisco', 'US'],
    ['Venice Beach, a part of Los Angeles', 33.985, -118.4695, 'Los Angeles', 'US'],
    ['Waikiki', 21.2763, -157.8275, 'Honolulu', 'US'],
    ['the obelisk of Buenos Aires', -34.6037, -58.3816, 'Buenos Aires', 'AR'],
    ['Ushuaia', -54.8019, -68.303, 'Ushuaia', 'AR'],
    ['the Bund', 31.2397, 121.4905, 'Shanghai', 'CN'],
    ['Shibuya', 35.6595, 139.7005, 'Tokyo', 'JP'],
    ['Marina Bay', 1.2834, 103.8607, 'Singapore', 'SG'],
    ['Bondi Beach', -33.8915, 151.2767, 'Sydney', 'AU'],
    ['the sky tower of Auckland', -36.8485, 174.7633, 'Auckland', 'NZ'],
    ['the Hallgrímskirkja', 64.1417, -21.9266, 'Reykjavík', 'IS'],
    [
      'the beach of Coolangatta, across the border of states',
      -28.1667,
      153.537,
      'Coolangatta',
      'AU',
    ],
    ['the middle of Columbus, across the river', 32.461, -84.9877, 'Columbus', 'US'],
    ['Phenix City', 32.4709, -85.0008, 'Phenix City', 'US'],
    ['Tornio', 65.8481, 24.1466, 'Tornio', 'FI'],
    ['Haparanda', 65.8358, 24.1368, 'Haparanda', 'SE'],
    ['Halluin', 50.7863, 3.1261, 'Halluin', 'FR'],
    ['the harbour of Sydney', -33.85, 151.23, 'Sydney', 'AU'],
    ['Longyearbyen', 78.2232, 15.6267, 'Longyearbyen', 'SJ'],
  ])('%s', (_what, lat, lon, town, country) => {
    expect(find(lat, lon, 'exact')).toMatchObject({ kind: 'in', town, country });
  });

  it.each([
    ['Cabo da Roca', 38.7804, -9.4989, 'PT'],
    ['the summit of the Zugspitze, where the cross stands', 47.4211, 10.9853, 'DE'],
    ['Neuschwanstein', 47.5576, 10.7498, 'DE'],
    ['Uluru', -25.3444, 131.0369, 'AU'],
    ['a ship off Barcelona', 41.3, 2.3, 'ES'],
    ['a ship off Mumbai', 18.92, 72.69, 'IN'],
    ['a ship off Lagos', 6.3, 3.4, 'NG'],
    ['Half Dome', 37.746, -119.5332, 'US'],
  ])('%s is only near a town', (_what, lat, lon, country) => {
    const place = find(lat, lon, 'exact');
    expect(place).toMatchObject({ kind: 'near', country });
    expect(place.km).toBeGreaterThan(1.5);
  });

  it.each([
    ['Drymen, 24 km from Glasgow', 56.065, -4.452, 'Killearn'],
    ['Preikestolen, across the fjord from Stavanger', 58.986, 6.19, 'Jørpeland'],
  ])('%s is near a town that is nearer', (_what, lat, lon, town) => {
    expect(find(lat, lon, 'exact')).toMatchObject({ kind: 'near', town });
  });

  it.each([
    ['the middle of the Atlantic', 30, -40],
    ['the open Mediterranean', 39.5, 6],
    ['the Gulf of Guinea', 0.5, 0.5],
    ['the date line in the Pacific', -50, 180],
  ])('%s has no town and no country', (_what, lat, lon) => {
    expect(find(lat, lon, 'exact')).toEqual({
      kind: 'remote',
      town: null,
      country: null,
      km: null,
      id: null,
    });
  });

  it.each([
    ['the middle of the Sahara', 25, 5, 'DZ'],
    ['the south pole', -90, 0, 'AQ'],
  ])('%s has no town', (_what, lat, lon, country) => {
    expect(find(lat, lon, 'exact')).toMatchObject({ kind: 'remote', town: null, country });
  });

  // Positions from maps; the country is common knowledge.
  it.each([
    ['the casino of Monte Carlo', 43.7392, 7.4273, 'MC', 'exact'],
    ['Sheung Shui', 22.5022, 114.128, 'HK', 'exact'],
    ['Goat Island above the falls', 43.0811, -79.0665, 'US', 'exact'],
    ['Kehl on the Rhine', 48.5734, 7.809, 'DE', 'coarse'],
    ['Bethlehem', 31.7054, 35.2024, 'PS', 'coarse'],
    ['Nogales in Arizona', 31.3404, -110.9343, 'US', 'coarse'],
    ['Konstanz', 47.6603, 9.1758, 'DE', 'exact'],
    ['Baarle-Hertog, an exclave', 51.4413, 4.9293, 'BE', 'exact'],
    ['Llívia, an exclave', 42.4644, 1.9811, 'ES', 'exact'],
    ['San Marino', 43.9356, 12.4473, 'SM', 'exact'],
    ['Taipei 101', 25.0339, 121.5645, 'TW', 'exact'],
    ['Macau’s tower', 22.1797, 113.5368, 'MO', 'exact'],
    ['Gibraltar', 36.1408, -5.3536, 'GI', 'exact'],
    ['Ceuta', 35.8883, -5.3162, 'ES', 'exact'],
    ['Tijuana’s beach', 32.5332, -117.1238, 'MX', 'exact'],
    ['Tornio', 65.8481, 24.1466, 'FI', 'exact'],
    ['Derby Line on the border of Vermont', 45.0025, -72.1, 'US', 'exact'],
  ] as const)('%s is told with its own country', (_what, lat, lon, country, detail) => {
    expect(find(lat, lon, detail).country).toBe(country);
  });

  it('a town across the river is no part of the great city', () => {
    expect(find(40.7376, -74.0272, 'exact').town).toBe('Hoboken');
    expect(find(38.8962, -77.0715, 'exact').town).toBe('Rosslyn');
  });

  it('knows the country of a lonely place that lies within one country', () => {
    expect(find(40.3597, 116.02, 'exact')).toMatchObject({ kind: 'remote', country: 'CN' });
  });
});

describe('a coarse place', () => {
  it.each([
    ['Versailles', 48.8049, 2.1204, 'Paris', 'near'],
    ['Sintra', 38.7976, -9.3906, 'Lisbon', 'near'],
    ['Cascais', 38.6971, -9.4207, 'Lisbon', 'near'],
    ['the Eiffel tower', 48.8584, 2.2945, 'Paris', 'in'],
    ['Venice, a capital of its region', 45.438, 12.3359, 'Venice', 'in'],
  ])('names only a city: %s', (_what, lat, lon, town, kind) => {
    expect(find(lat, lon, 'coarse')).toMatchObject({ kind, town });
  });

  it('names only the country where no city is near', () => {
    expect(find(37.746, -119.5332, 'coarse')).toMatchObject({ town: null, country: 'US' });
  });
});

describe('a photo from a plane', () => {
  it('has no place, and says that it was taken on a flight unless places are not to be told', () => {
    const flight = {
      folder: 'Trip',
      photos: [0, 1, 2].map((i) => ({
        path: `a${i}.jpg`,
        at: `2024-05-04T1${i}:00:00`,
        gps: [48 + i, 11] as const,
        altitude: 10_500,
      })),
    };
    const shots = (places: 'exact' | 'off') =>
      planStory(sketchAlbum(flight, { places }, find)).chapters.flatMap((chapter) => chapter.shots);
    expect(shots('exact').map(({ place, aloft }) => [place, aloft])).toEqual(
      shots('exact').map(() => [null, true]),
    );
    expect(shots('off').some(({ aloft }) => aloft !== undefined)).toBe(false);
  });
});
