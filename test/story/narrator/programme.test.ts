import { expect, test } from 'vitest';
import { languages } from '../../../daemon/story/language.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type AlbumSketch } from '../../fixtures/storyAlbum.ts';

/** A competition in one hall: no place, no caption, two keywords a photo. */
const competition: readonly (readonly [time: string, keywords: readonly string[]])[] = [
  ['08:31', ['Setting up', 'Hall']],
  ['08:40', ['Setting up', 'Hall']],
  ['09:12', ['Welcome', 'Hall']],
  ['09:45', ['First round']],
  ['10:15', ['First round']],
  ['11:30', ['Semi-final']],
  ['13:40', ['First round']],
  ['15:25', ['Last round']],
  ['15:55', ['Last round']],
  ['16:40', ['Award ceremony']],
  ['17:05', ['Hall']],
];

function proseOf(photos: typeof competition, language: (typeof languages)[number]): string {
  const album: AlbumSketch = {
    folder: 'Club championship',
    photos: photos.map(([time, keywords]) => ({
      path: `${time.replace(':', '')}.jpg`,
      at: `2025-03-15T${time}:00`,
      keywords,
    })),
  };
  return narrate(planStory(sketchAlbum(album, { language })))
    .chapters.flatMap((parts) => parts.flatMap((part) => (part.kind === 'prose' ? part.text : [])))
    .join(' ');
}

test.each(languages)(
  'keywords that follow one another tell the course of an event in %s',
  (language) => {
    // `Between “Welcome” and “Semi-final” there was “First round”` tells the same course.
    expect(proseOf(competition, language)).toMatch(
      /Setting up.*Welcome.*(?:First round.*Semi-final|Semi-final.*First round).*Last round.*Award ceremony/,
    );
  },
);

test('a part that comes back is told where it began, and once', () => {
  expect(proseOf(competition, 'en').match(/First round/g)).toHaveLength(1);
});

test('keywords that come and go are no course of an event', () => {
  const mixed = competition.map(
    ([time], index) => [time, [['dog', 'tree', 'ball', 'food'][index % 4] ?? '']] as const,
  );
  expect(proseOf(mixed, 'en')).not.toMatch(/dog.*(?:came|followed|then) .*tree/);
});

test('a keyword of most photos, and a name, are no part of the course', () => {
  const day: typeof competition = [
    ['15:02', ['Abitur', 'Hall']],
    ['15:10', ['Abitur']],
    ['15:25', ['Abitur', 'Certificates']],
    ['15:40', ['Abitur', 'Certificates']],
    ['16:30', ['Abitur', 'Reception']],
    ['16:45', ['Abitur', 'Reception']],
    ['19:30', ['Ball']],
    ['21:40', ['Ball']],
    ['22:50', ['Fireworks']],
  ];
  const prose = proseOf(day, 'en');
  for (const part of ['Certificates', 'Reception', 'Ball', 'Fireworks'])
    expect(prose).toContain(`“${part}”`);
  expect(prose).not.toContain('“Abitur”');
});
