import { expect, test } from 'vitest';
import { basisOfPlan } from '../../../daemon/story/claims/basis/basisOf.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type AlbumSketch } from '../../fixtures/storyAlbum.ts';

const thing = (label: string) => ({ label, score: 0.9, count: 'one', box: [0, 0, 9, 9] }) as const;

/** An afternoon with a dog and a bicycle, everybody smiling once, and a sign. */
const afternoon: AlbumSketch = {
  folder: 'Afternoon',
  people: { ana: 'Ana', ben: 'Ben' },
  photos: [
    { path: '1.jpg', at: '2019-05-04T14:00:00', sight: { sees: [thing('dog')] } },
    { path: '2.jpg', at: '2019-05-04T14:40:00', sight: { lettering: ['WELCOME HOME'] } },
    { path: '3.jpg', at: '2019-05-04T15:20:00', faces: ['ana', 'ben'], smiling: 2, sight: {} },
    { path: '4.jpg', at: '2019-05-04T16:00:00', sight: { sees: [thing('bicycle')] } },
    { path: '5.jpg', at: '2019-05-04T16:50:00', faces: ['ana'], sight: { light: 'daylight' } },
  ],
};

const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;
const styles = (['en', 'de', 'fr'] as const).flatMap((language) =>
  tones.map((tone) => ({ language, tone, length: 'long' as const })),
);

test.each(styles)('$language, $tone: what is told of it is what was seen', (style) => {
  const plan = planStory(sketchAlbum(afternoon, style));
  const { chapters, photos } = narrate(plan);
  const told = chapters
    .flat()
    .flatMap((part) => (part.kind === 'prose' ? [part.text] : []))
    .join('\n');
  expect(told).toContain('WELCOME HOME');
  expect(photos.get('2.jpg')!.alt).toContain('WELCOME HOME');
  const { language } = style;
  expect(checkClaims(told, basisOfPlan(plan), { language })).toEqual([]);
  for (const { alt } of photos.values())
    expect(checkClaims(alt, basisOfPlan(plan), { language })).toEqual([]);
  // Of an album without any of it, the same would not be true.
  const blind = afternoon.photos.map(({ path, at, faces }) => ({
    ...{ path, at: at ?? '' },
    ...(faces && { faces }),
  }));
  const unseen = planStory(sketchAlbum({ ...afternoon, photos: blind }, style));
  const claims = checkClaims(told, basisOfPlan(unseen), { language });
  expect(claims.length).toBeGreaterThanOrEqual(2);
});

test('what is set into a picture is read out to those who do not see it, and is no sign of a place', () => {
  const photos = afternoon.photos.map((photo) =>
    photo.path === '2.jpg'
      ? { ...photo, sight: { ...photo.sight, writing: 'caption' as const } }
      : photo,
  );
  const plan = planStory(sketchAlbum({ ...afternoon, photos }, { length: 'long' }));
  const { chapters, photos: words } = narrate(plan);
  expect(JSON.stringify(chapters)).not.toContain('WELCOME HOME');
  expect(words.get('2.jpg')!.alt).toContain('WELCOME HOME');
});
