import { expect, test } from 'vitest';
import { narrator } from '../../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { nineAlbums } from '../../fixtures/nineAlbums.ts';
import { sketchAlbum, sketches } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const { signal } = new AbortController();

test.each(Object.entries({ ...sketches, ...nineAlbums }))(
  'wherever another writer stopped, the photos go on in their order: %s',
  async (_name, sketch) => {
    const plan = planStory(sketchAlbum(sketch, { length: 'long' }, find));
    const outline = await narrator.outline(plan, { signal });
    for (const [index, { shots }] of plan.chapters.entries()) {
      const paths = shots.map(({ path }) => path);
      for (let count = 0; count <= paths.length; count++) {
        const placed = paths.slice(0, count);
        const shown: string[] = [];
        for await (const part of narrator.chapter(plan, outline, index, { signal, placed }))
          if (part.kind === 'photos') shown.push(...part.paths);
        // What no part places follows the text.
        const all = [...new Set([...placed, ...shown, ...paths])];
        expect(all, `after ${count} of chapter ${index}`).toEqual(paths);
      }
    }
  },
);
