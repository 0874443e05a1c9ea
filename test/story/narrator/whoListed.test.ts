import { expect, test } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

test.each(['en', 'de', 'fr'] as const)(
  'everybody who is told is listed, also where their place has more photos than they have (%s)',
  (language) => {
    const photos = Array.from({ length: 24 }, (_, i) => ({
      path: `${i}.jpg`,
      at: `2022-08-20T${String(10 + Math.floor(i / 4)).padStart(2, '0')}:${i % 4}5:00`,
      gps: i === 20 ? ([37.33, -121.88] as const) : ([52.52, 13.405] as const),
      faces: i < 7 ? ['a'] : i < 12 ? ['b'] : [],
    }));
    const sketch = { folder: 'DCIM', people: { a: null, b: null }, photos };
    const { who } = narrate(planStory(sketchAlbum(sketch, { language }, find)));
    expect(who.map(({ label }) => label)).toEqual(['@person-1', '@person-2']);
  },
);
