import { describe, expect, test } from 'vitest';
import type { WrittenPlace } from '../../../../daemon/contract/photo.ts';
import { journeyOf } from '../../../../daemon/draft/journey.ts';
import { narrate } from '../../../../daemon/story/narrator/narrator.ts';
import { factsOfKind } from '../../../../daemon/story/plan/facts.ts';
import { loadPlaces } from '../../../../daemon/story/plan/places.ts';
import { planStory } from '../../../../daemon/story/plan/plan.ts';
import { positionOf } from '../../../../daemon/story/plan/journey/position.ts';
import type { StoryInput } from '../../../../daemon/story/plan/storyPlan.ts';
import { sketchAlbum } from '../../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

const written = (
  town: string | null,
  country: string | null = null,
  spot: string | null = null,
): WrittenPlace => ({
  town,
  country,
  spot,
});

describe('a town that is written in a photo', () => {
  // Positions from an atlas, to a tenth of a degree.
  test.each([
    ['Husum', 'Deutschland', 54.5, 9.1],
    ['München', 'Allemagne', 48.1, 11.6],
    ['Frankfurt', 'Germany', 50.1, 8.7],
    ['Halle', 'Deutschland', 51.5, 12.0],
    ['St. Peter-Ording', 'DE', 54.3, 8.6],
    ['Århus', 'Dänemark', 56.2, 10.2],
    ['Krakau', 'POL', 50.1, 19.9],
    ['京都', '日本', 35.0, 135.8],
    ['Lagos', 'Portugal', 37.1, -8.7],
    ['London', 'Canada', 43.0, -81.2],
    ['London', null, 51.5, -0.1],
    ['Santiago de Compostela', null, 42.9, -8.5],
  ])('%s (%s) is found', (town, country, lat, lon) => {
    const at = positionOf({ gps: null, written: written(town, country) });
    expect(Math.abs(at!.lat - lat)).toBeLessThan(0.1);
    expect(Math.abs(at!.lon - lon)).toBeLessThan(0.1);
  });

  test.each([
    ['Springfield', 'USA'],
    ['Neustadt', 'Germany'],
    ['Cambridge', null],
    ['Lagos', null],
    ['Valencia', null],
    ['Lisbon', 'Atlantis'],
    ['Grandma’s', 'France'],
  ])('%s (%s) may be several, or none: no position is made up', (town, country) => {
    expect(positionOf({ gps: null, written: written(town, country) })).toBeNull();
  });

  test('says nothing where satellites do', () => {
    const gps = { lat: 1, lon: 2, altitude: null };
    expect(positionOf({ gps, written: written('Rome', 'Italy') })).toBe(gps);
  });
});

describe('a story of photos with written places', () => {
  const album = (): StoryInput => {
    const at = (hour: string): string => `2019-06-08T${hour}:00:00`;
    const input = sketchAlbum(
      {
        folder: 'Summer',
        photos: [
          { path: 'a.jpg', at: at('09') },
          { path: 'b.jpg', at: at('10') },
          { path: 'c.jpg', at: at('15') },
          { path: 'd.jpg', at: at('16') },
        ],
      },
      {},
      find,
    );
    const where = [
      written('Lisbon', 'Portugal', 'Alfama'),
      written('Lisboa', 'Portugal', 'Alfama'),
      written('Porto', 'Portugal'),
      written('Little Meadow', 'Portugal'),
    ];
    const photos = input.photos.map((photo, n) => ({
      ...photo,
      metadata: { ...photo.metadata, written: where[n]! },
    }));
    return { ...input, photos };
  };
  const plan = () => planStory(album());

  test('tells the towns and the way between them', () => {
    const { outline, chapters } = narrate(plan());
    const prose = chapters.flatMap((parts) =>
      parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])),
    );
    const text = [outline.title, outline.standfirst, ...prose].join('\n');
    expect(text).toContain('Lisbon');
    expect(text).toContain('Porto');
  });

  test('has its towns on the map', () => {
    const { points } = journeyOf(plan(), album().photos);
    // Lisbon and Porto, to a tenth of a degree.
    expect(points.map(({ at }) => [Math.round(at!.lat), Math.round(at!.lon)])).toEqual([
      [39, -9],
      [41, -9],
    ]);
    expect(points.map(({ photos }) => photos)).toEqual([2, 1]);
  });

  test('has the source of each place', () => {
    const sources = factsOfKind(plan().facts.facts, 'place');
    expect(sources).toHaveLength(3);
    expect(sources.map(({ source }) => source)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'metadata', field: 'place' })),
    );
  });

  test('keeps what is no town of the table, and the spot, as keywords', () => {
    const keywords = factsOfKind(plan().facts.facts, 'keywords').flatMap(({ words }) => words);
    expect(keywords).toContain('Alfama');
    expect(keywords).toContain('Little Meadow');
    expect(keywords).not.toContain('Porto');
  });
});
