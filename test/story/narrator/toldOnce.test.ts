import { describe, expect, it, test } from 'vitest';
import { languages } from '../../../daemon/story/language.ts';
import { narrate, type Narration } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import { proseOf } from '../../fixtures/narration.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;
const people = { e: 'Emily', f: 'Franck' };

function narrationOf(
  photos: readonly PhotoSketch[],
  options: StoryOptions,
  folder = 'DCIM',
): Narration {
  return narrate(planStory(sketchAlbum({ folder, photos, people }, options, find)));
}

function photo(at: string, more: Partial<PhotoSketch> = {}): PhotoSketch {
  return { path: `${at.replace(/\D/g, '')}.jpg`, at: `${at}:00`, offset: '+02:00', ...more };
}

const porto = [41.1456, -8.6109] as const;
const braga = [41.5503, -8.4201] as const;

/** On the second day the way leads from one town to the other, where somebody new is seen at once. */
const weekend = [
  photo('2024-06-08T10:00', { gps: porto, faces: ['e'] }),
  photo('2024-06-08T12:00', { gps: porto, faces: ['e'] }),
  photo('2024-06-08T18:00', { gps: porto }),
  photo('2024-06-09T09:00', { gps: porto, faces: ['e'] }),
  photo('2024-06-09T09:20', { gps: porto }),
  photo('2024-06-09T11:30', { gps: braga, faces: ['f'] }),
  photo('2024-06-09T15:00', { gps: braga }),
];

const told = languages.flatMap((language) => tones.map((tone) => ({ language, tone })));

describe.each(told)('$language, $tone', ({ language, tone }) => {
  it('a day that led to another town belonged to none of the two', () => {
    expect(proseOf(narrationOf(weekend, { language, tone }))).not.toMatch(
      /belonged to Porto|more of Porto|Porto stayed|gehörte (?:ganz )?Porto|[Mm]ehr von Porto|Porto blieb;|appartenu à Porto/,
    );
  });

  it('who came with the way is told to come once', () => {
    const text = proseOf(narrationOf(weekend, { language, tone }));
    expect(text.match(/Franck/g) ?? []).toHaveLength(1);
  });

  it('whom all pictures show is not named with each caption', () => {
    const sitting = ['Looking up', 'Second shirt', 'Coffee break', 'Goodbye'].map(
      (description, index) =>
        photo(`2024-03-14T1${index}:10`, { faces: ['f'], description, path: `${index}.jpg` }),
    );
    const more = [5, 6, 7, 8].map((index) =>
      photo(`2024-03-14T1${index - 1}:40`, { faces: ['f'], path: `${index}.jpg` }),
    );
    const text = proseOf(narrationOf([...sitting, ...more], { language, tone }));
    expect(text.match(/Franck/g) ?? []).toHaveLength(1);
  });
});

describe.each(languages)('in short, in %s', (language) => {
  it('the evening of a long day is told as its morning is', () => {
    const day = Array.from({ length: 12 }, (_, hour) =>
      photo(`2024-06-08T${String(hour + 9).padStart(2, '0')}:00`, { description: `Stage ${hour}` }),
    );
    const text = proseOf(narrationOf(day, { language, length: 'short' }));
    const stages = [...text.matchAll(/Stage (\d+)/g)].map(([, number]) => Number(number));
    expect(stages.length).toBeGreaterThan(3);
    for (const [index, stage] of stages.entries())
      expect(stage - (stages[index - 1] ?? -1), text).toBeLessThanOrEqual(3);
    expect(stages.at(-1)).toBe(11);
  });
});

test.each([
  ['en', '550 metres', '1,780'],
  ['de', '550 Metern', '1.780'],
  ['fr', '550 mètres', '1 780'],
] as const)('how high a day led is told from where it began in %s', (language, low, high) => {
  const hike = [545, 700, 1250, 1780, 1520].map((altitude, index) =>
    photo(`2025-06-21T${String(index + 8).padStart(2, '0')}:40`, {
      gps: [47.74 + altitude / 40_000, 13.44],
      altitude,
    }),
  );
  const text = proseOf(narrationOf(hike, { language })).replace(/\s/g, ' ');
  expect(text).toContain(low);
  expect(text).toContain(high);
});

describe('on a screen', () => {
  const screen = photo('2024-06-08T13:00', {
    path: 'Screenshot_20240608-130000.png',
    faces: ['?', '?', '?', '?', '?', 'x'],
  });
  const album = [...weekend, screen];

  it('nobody counts as having been there', () => {
    const narration = narrationOf(album, { language: 'en', length: 'long' });
    const words = [...narration.photos.values()].flatMap(({ alt, caption }) => [alt, caption]);
    expect([proseOf(narration), ...words].join(' ')).not.toMatch(/\b(?:five|six) people\b/);
  });
});

it('what stands on undated pictures is told as theirs', () => {
  const scans = ['Uncle Karl', undefined, 'Race day', undefined].map(
    (description, index): PhotoSketch => ({
      path: `Scan00${index}.jpg`,
      ...(description === undefined ? {} : { description }),
    }),
  );
  expect(proseOf(narrationOf(scans, { language: 'en' }, 'Attic'))).toMatch(
    /^(?:Among the pictures:|Here are) “Uncle Karl” and “Race day”\.$/,
  );
});
