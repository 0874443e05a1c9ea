import { describe, expect, it } from 'vitest';
import { journeyOf, type Journey, type JourneyPoint } from '../../daemon/draft/journey.ts';
import { createLabelPlacer } from '../../daemon/page/journey/labels.ts';
import { drawJourney } from '../../daemon/page/journey/drawings.ts';
import { sheetFor } from '../../daemon/page/journey/world.ts';
import { loadPlaces } from '../../daemon/story/plan/places.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import { sketchAlbum, trip } from '../fixtures/storyAlbum.ts';

const find = await loadPlaces();

function journey(...at: readonly (readonly [lat: number, lon: number, day: string])[]): Journey {
  const points = at.map(([lat, lon, day]): JourneyPoint => ({
    at: { lat, lon },
    place: find(lat, lon, 'exact'),
    first: day,
    last: day,
    time: '10:00',
    photos: 2,
  }));
  return { points, days: [], chapters: [] };
}

const pacific = journey(
  [-36.85, 174.76, '2018-06-01'],
  [-18.14, 178.44, '2018-06-04'],
  [-13.83, -171.77, '2018-06-08'],
  [21.31, -157.86, '2018-06-12'],
  [-36.85, 174.76, '2018-06-20'],
);

describe('the map of a journey', () => {
  it('tells its stops in their order, over the date line and back', async () => {
    const { map } = await drawJourney(pacific, 'en', () => null);
    expect(map?.alt).toBe(
      'Map of the way in 4 stops: 1 Auckland, 1 June 2018; 2 Suva, 4 June 2018; 3 Apia, 8 June 2018; 4 Honolulu, 12 June 2018; and back to the first',
    );
    const german = await drawJourney(pacific, 'de', () => null);
    expect(german.map?.alt).toContain('4 Honolulu, 12. Juni 2018; und zurück zur ersten');
  });

  it('draws the Pacific whole: no line crosses the sheet from border to border', async () => {
    const positions = pacific.points.map(({ at }) => at!);
    const sheet = await sheetFor(positions, { km: 7000, width: 1000, height: 560 });
    const spots = positions.map((position) => sheet.place(position));
    expect(spots.every((spot) => spot !== null)).toBe(true);
    const [suva, apia] = [spots[1]!, spots[2]!];
    // 1,140 km apart (independently: great circle); both on the same scale as the bar.
    const pixels = Math.hypot(suva[0] - apia[0], suva[1] - apia[1]);
    expect(pixels * sheet.kmPerPixel!).toBeGreaterThan(1050);
    expect(pixels * sheet.kmPerPixel!).toBeLessThan(1250);
    expect(sheet.line(positions).split('M')).toHaveLength(2);
  });

  it.each([
    ['Vladivostok', 43.12, 131.89, 'RU'],
    ['Ushuaia', -54.8, -68.3, 'AR'],
    ['Honolulu', 21.31, -157.86, 'US'],
    ['Taveuni on the date line', -16.85, -179.97, 'FJ'],
    ['McMurdo', -77.85, 166.67, 'AQ'],
  ])('shows the country of %s, however far its middle is', async (_name, lat, lon, code) => {
    const way = [
      { lat, lon },
      { lat: lat + 0.5, lon },
    ];
    const sheet = await sheetFor(way, { km: 56, width: 1000, height: 560 });
    expect(sheet.countries.map((country) => country.code)).toContain(code);
  });

  it.each([
    ['no place', journey()],
    ['one spot', journey([48.8584, 2.2945, '2020-01-01'], [48.8586, 2.2947, '2020-01-01'])],
  ])('says nothing, and is none, for %s', async (_, empty) => {
    expect((await drawJourney(empty, 'en', () => null)).map).toBeNull();
  });

  it('has no land that covers the sea, where islets of the data are inside out', async () => {
    const atSea = { lat: 38.5, lon: -15 };
    const sheet = await sheetFor([atSea, { lat: 38.9, lon: -14.4 }], {
      km: 70,
      width: 1000,
      height: 560,
    });
    expect(sheet.land).toEqual([]);
  });

  it('joins what lies close together on a large map, and tells it apart on a small one', async () => {
    const town = journey(
      [48.8584, 2.2945, '2020-01-01'],
      [48.8606, 2.3376, '2020-01-01'],
      [48.853, 2.3499, '2020-01-01'],
    );
    expect((await drawJourney(town, 'en', () => null)).map?.route.stops).toHaveLength(3);
    const country = journey(
      ...town.points.map(({ at }) => [at!.lat, at!.lon, '2020-01-01'] as const),
      [43.2965, 5.3698, '2020-01-02'],
    );
    expect((await drawJourney(country, 'en', () => null)).map?.route.stops).toHaveLength(2);
  });

  it('shows at most 18 stops of a long way', async () => {
    const way = Array.from(
      { length: 300 },
      (_, n) => [48 - n * 0.03, 16 + Math.sin(n / 9) * 3, '2020-01-01'] as const,
    );
    const { map } = await drawJourney(journey(...way), 'en', () => null);
    expect(map!.route.stops.length).toBeGreaterThan(5);
    expect(map!.route.stops.length).toBeLessThanOrEqual(18);
  });

  it('lets no two names overlap, wherever they are wanted', () => {
    let state = 7;
    const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
    const placer = createLabelPlacer(600, 400);
    const placed = Array.from({ length: 400 }, (_, n) =>
      placer.place('Name '.repeat(1 + (n % 4)), [random() * 600, random() * 400], {
        size: 12,
        reach: 8,
        where: n % 2 === 0 ? 'free' : 'anywhere',
      }),
    ).flatMap((label) => label?.area ?? []);
    expect(placed.length).toBeGreaterThan(30);
    for (const [n, a] of placed.entries()) {
      expect(a.left >= 0 && a.top >= 0 && a.right <= 600 && a.bottom <= 400).toBe(true);
      for (const b of placed.slice(n + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart).toBe(true);
      }
    }
  });
});

describe('what is kept of a journey', () => {
  const of = (places: 'exact' | 'coarse' | 'off'): Journey => {
    const input = sketchAlbum(trip, { places });
    const findPlace = places === 'off' ? null : find;
    return journeyOf(planStory({ ...input, findPlace }), input.photos);
  };

  it('has positions only where places may be told exactly', () => {
    expect(of('exact').points.some(({ at }) => at !== null)).toBe(true);
    expect(of('coarse').points.every(({ at }) => at === null)).toBe(true);
    expect(of('off').points).toEqual([]);
    expect(of('off').chapters.flatMap(({ places }) => places)).toEqual([]);
  });

  it('counts every dated photo in its hour, chosen or not', () => {
    const dated = trip.photos.filter(({ at, failed }) => at !== undefined && failed !== true);
    const counted = of('exact')
      .days.flatMap(({ hours }) => hours)
      .reduce((sum, one) => sum + one, 0);
    expect(counted).toBe(dated.length);
  });
});
