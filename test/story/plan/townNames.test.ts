import { describe, expect, test } from 'vitest';
import { regionNames, worldRegions } from '../../../daemon/story/plan/regions.ts';
import { loadPlaces, loadTowns } from '../../../daemon/story/plan/places.ts';
import { townName } from '../../../daemon/story/plan/townNames.ts';

describe('towns are called as people call them, by position', () => {
  test.each([
    // Wikipedia's titles in English, German and French.
    [35.171, -5.27, 'Chefchaouen', 'Chefchaouen', 'Chefchaouen'],
    [48.137, 11.575, 'Munich', 'München', 'Munich'],
    [43.318, -1.981, 'San Sebastián', 'San Sebastián', 'Saint-Sébastien'],
    [39.62, 19.92, 'Corfu', 'Korfu', 'Corfou'],
    [36.44, 28.22, 'Rhodes', 'Rhodos', 'Rhodes'],
    [47.137, 7.247, 'Biel', 'Biel', 'Bienne'],
    [15.88, 108.33, 'Hoi An', 'Hoi An', 'Hoi An'],
    [30.9, 75.85, 'Ludhiana', 'Ludhiana', 'Ludhiana'],
    [49.195, 16.607, 'Brno', 'Brünn', 'Brno'],
    [51.16, 71.44, 'Astana', 'Astana', 'Astana'],
    [40.42, -3.7, 'Madrid', 'Madrid', 'Madrid'],
    [40.18, 44.51, 'Yerevan', 'Jerewan', 'Erevan'],
  ])('%d, %d: %s', async (lat, lon, en, de, fr) => {
    const place = (await loadPlaces())(lat, lon, 'exact');
    expect((['en', 'de', 'fr'] as const).map((language) => townName(place, language))).toEqual([
      en,
      de,
      fr,
    ]);
  });
});

describe('towns whose names are spelt out of Cyrillic letters', () => {
  test.each([
    // Wikipedia's titles in English, German and French.
    ['RU', 'Voronezh', 'Voronezh', 'Woronesch', 'Voronej'],
    ['RU', 'Arkhangel’sk', 'Arkhangelsk', 'Archangelsk', 'Arkhangelsk'],
    ['RU', 'Nizhniy Novgorod', 'Nizhny Novgorod', 'Nischni Nowgorod', 'Nijni Novgorod'],
    ['RU', 'Khabarovsk', 'Khabarovsk', 'Chabarowsk', 'Khabarovsk'],
    ['RU', 'Chelyabinsk', 'Chelyabinsk', 'Tscheljabinsk', 'Tcheliabinsk'],
    ['RU', 'Irkutsk', 'Irkutsk', 'Irkutsk', 'Irkoutsk'],
    ['RU', 'Lipetsk', 'Lipetsk', 'Lipezk', 'Lipetsk'],
    ['RU', 'Krasnoyarsk', 'Krasnoyarsk', 'Krasnojarsk', 'Krasnoïarsk'],
    ['RU', 'Yaroslavl', 'Yaroslavl', 'Jaroslawl', 'Iaroslavl'],
    ['RU', 'Murmansk', 'Murmansk', 'Murmansk', 'Mourmansk'],
    ['UA', 'Mykolayiv', 'Mykolaiv', 'Mykolajiw', 'Mykolayiv'],
    ['UA', 'Zhytomyr', 'Zhytomyr', 'Schytomyr', 'Jytomyr'],
    ['BG', 'Plovdiv', 'Plovdiv', 'Plowdiw', 'Plovdiv'],
    // Those that are translated rather than spelt out.
    ['RU', 'Moscow', 'Moscow', 'Moskau', 'Moscou'],
  ])('%s %s: %s, %s, %s', (country, town, en, de, fr) => {
    const place = { kind: 'in', town, country, km: 0, id: 1 } as const;
    expect((['en', 'de', 'fr'] as const).map((language) => townName(place, language))).toEqual([
      en,
      de,
      fr,
    ]);
  });
});

test('every town with a name of its own is in GeoNames’ list', async () => {
  const towns = await loadTowns();
  const known = new Set(towns.map(({ country, name }) => `${country} ${name}`));
  for (const key of ['MA Chefchaouene', 'GR Ródos', 'CZ Brno', 'KZ Nur-Sultan'])
    expect(known).toContain(key);
});

describe('regions and continents', () => {
  test.each([
    // The largest town of each region, by GeoNames.
    ['Florence', 'IT', 'Tuscany'],
    ['Munich', 'DE', 'Bavaria'],
    ['Rennes', 'FR', 'Brittany'],
    ['Sevilla', 'ES', 'Andalusia'],
    ['Glasgow', 'GB', 'Scotland'],
    ['Innsbruck', 'AT', 'Tyrol'],
    ['Los Angeles', 'US', 'California'],
    ['Vancouver', 'CA', 'British Columbia'],
    ['Melbourne', 'AU', 'Victoria'],
    ['Lugano', 'CH', 'Ticino'],
  ])('%s (%s) is in %s', async (name, country, region) => {
    const towns = await loadTowns();
    const town = towns.find((one) => one.name === name && one.country === country);
    expect(regionNames(town?.region ?? '')).toContain(region);
  });

  test.each([
    ['IT', ['Southern Europe', 'Europe']],
    ['GB', ['Northern Europe', 'Europe']],
    ['JP', ['Eastern Asia', 'Asia']],
    ['MA', ['Northern Africa', 'Africa']],
    ['US', ['Northern America', 'North America', 'Americas']],
    ['HK', ['Eastern Asia', 'Asia']],
  ])('%s', (country, regions) => {
    expect(worldRegions(country, 'en')).toEqual(regions);
  });
});
