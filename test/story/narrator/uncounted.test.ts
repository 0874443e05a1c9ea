import { describe, expect, test } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { companyOf } from '../../../daemon/story/plan/company.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

/** What an album tells of its pictures of people, in one string, and whether its fullest picture is counted. */
function told(fullest: Partial<PhotoSketch>): { readonly text: string; readonly counted: boolean } {
  const photos: readonly PhotoSketch[] = [
    { path: '1.jpg', at: '2024-05-01T09:10:00', faces: ['a'] },
    { path: '2.jpg', at: '2024-05-01T10:20:00', faces: ['b'] },
    { path: '3.jpg', at: '2024-05-01T11:40:00', faces: ['a', 'b', '?', '?', '?'], ...fullest },
    { path: '4.jpg', at: '2024-05-01T13:05:00' },
  ];
  const people = { a: 'Anabel', b: 'Benedict' };
  const plan = planStory(sketchAlbum({ folder: 'DCIM', photos, people }));
  const { chapters, photos: words } = narrate(plan);
  const shots = plan.chapters.flatMap(({ moments }) => moments);
  const full = shots.find(({ path }) => path === '3.jpg')!;
  return {
    text: JSON.stringify([chapters, [...words.values()]]),
    counted: !companyOf(plan).in(full).uncounted,
  };
}

const number = /five people|three others/iu;

describe('how many are in a picture', () => {
  test('is told where everybody faces the camera', () => {
    const { text, counted } = told({});
    expect(counted).toBe(true);
    expect(text).toMatch(number);
  });

  test.each([
    ['somebody is seen from the side', { aside: 1 }],
    ['more persons are seen than faces', { sight: { persons: 6 } }],
  ])('is told nowhere where %s, but who is', (_, fullest) => {
    const { text, counted } = told(fullest);
    expect(counted).toBe(false);
    expect(text).not.toMatch(number);
    expect(text).toMatch(/Anabel and Benedict/u);
  });
});
