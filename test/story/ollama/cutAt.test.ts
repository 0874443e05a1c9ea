import { expect, it } from 'vitest';
import { cutAt } from '../../../daemon/story/ollama/cutAt.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum } from '../../fixtures/storyAlbum.ts';

const plan = planStory(
  sketchAlbum(
    {
      folder: 'DCIM',
      photos: [
        { path: 'a.jpg', at: '2024-10-19T14:15:00' },
        { path: 'b.jpg', at: '2024-10-19T15:20:00' },
      ],
    },
    {},
    await loadPlaces(),
  ),
);
const [, later] = plan.chapters.flatMap(({ moments }) => moments);
const four = 'À deux heures et quart, quatre personnes tenaient sur une seule photo.';
const group = 'À trois heures vingt, tout le monde était là.';

it('leaves what is of a later photo to be told there', () => {
  expect(later?.path).toBe('b.jpg');
  const photos = later ? [later] : [];
  expect(cutAt(`${four} ${group}`, photos, 'fr')).toEqual([four, group]);
  expect(cutAt(`${four} ${group}`, [], 'fr')).toEqual([`${four} ${group}`, '']);
  expect(cutAt(group, photos, 'fr')).toEqual(['', group]);
});
