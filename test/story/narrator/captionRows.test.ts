import { describe, expect, it, test } from 'vitest';
import { languages, type Language } from '../../../daemon/story/language.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { tongueOf } from '../../../daemon/story/narrator/grammar.ts';
import { readsAsSentence } from '../../../daemon/story/narrator/saying.ts';
import { isRound } from '../../../daemon/story/plan/clock.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryStyle } from '../../../daemon/story/plan/storyPlan.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;

function photo(time: string, description?: string, faces: readonly string[] = []): PhotoSketch {
  return {
    path: `IMG_${time.replace(':', '')}.jpg`,
    at: `2024-10-19T${time}:00`,
    offset: '+02:00',
    gps: [44.4938, 11.343],
    faces,
    ...(description === undefined ? {} : { description }),
  };
}

/** A Saturday in Bologna: four captions of the morning, one of them a sentence, then a lunch and an afternoon. */
const saturday: AlbumSketch = {
  folder: 'DCIM',
  people: { t: 'Tara' },
  photos: [
    photo('08:35', 'Breakfast at the market'),
    photo('09:20', 'Two towers'),
    photo('09:50', 'Tara wants to climb up', ['t']),
    photo('10:05', 'Narrow steps'),
    photo('10:34', 'View over the roofs'),
    photo('11:10', 'Back on the ground'),
    photo('12:40', 'Lunch with the others', ['?', '?', '?', '?', '?', '?', '?']),
    photo('14:20', 'Archiginnasio'),
    photo('15:05', 'Ice cream'),
    photo('15:50', 'Window on the canal'),
    photo('18:05', 'San Luca at dusk'),
    photo('20:45', 'Last table'),
  ],
};

function sentencesOf(
  sketch: AlbumSketch,
  language: Language,
  tone: StoryStyle['tone'],
): readonly string[] {
  const plan = planStory(sketchAlbum(sketch, { language, tone }, find));
  return narrate(plan).chapters.flatMap((parts) =>
    parts.flatMap((part) =>
      part.kind === 'prose' ? part.text.split(/(?<=[.“”»])\s+(?=\p{Lu}|[“„«])/u) : [],
    ),
  );
}

const styles = languages.flatMap((language) => tones.map((tone) => [language, tone] as const));

describe.each(styles)('captions in %s, %s', (language, tone) => {
  const sentences = sentencesOf(saturday, language, tone);
  const sentenceWith = (words: string): string =>
    sentences.find((sentence) => sentence.includes(words)) ?? '';

  it('of one morning share a sentence, in their order', () => {
    const steps = sentenceWith('Narrow steps');
    expect(steps).toMatch(/Narrow steps.*View over the roofs.*Back on the ground/);
    expect(steps).not.toContain('Lunch');
  });

  it('of the afternoon do not run on into the evening', () => {
    const cream = sentenceWith('Ice cream');
    expect(cream).toContain('Archiginnasio');
    expect(cream).toContain('Window on the canal');
    expect(cream).not.toContain('San Luca');
  });

  it('that are sentences stand for themselves', () => {
    const said = sentenceWith('Tara wants');
    expect(saturday.photos.filter((one) => said.includes(one.description ?? '-'))).toHaveLength(1);
    expect(said).not.toMatch(/ (?:came|followed|kam|folgte|gab es|vint|suivit|place à) /);
  });

  it('say of a crowd how many are in the picture, not how many were there', () => {
    expect(sentenceWith('Lunch with')).toMatch(/(?:in the picture|im Bild|sur la photo)/);
    expect(sentenceWith('Lunch with')).not.toMatch(/(?:people were there|dabei|étaient là)/);
  });
});

test.each(styles)(
  'two captions of one day, each alone in its part of it, share a sentence in %s, %s',
  (language, tone) => {
    const [morning, evening] = ['Fish market', 'Fireworks over the port'];
    // In June the sun is up until the last caption: nothing else is told between the two.
    const on = (day: number, time: string, description?: string): PhotoSketch => ({
      ...photo(time, description),
      path: `${day} ${time}.jpg`,
      at: `2024-06-${day}T${time}:00`,
    });
    const hours = ['08:35', '10:40', '12:30', '14:20', '16:30', '18:40'];
    const day: AlbumSketch = {
      folder: 'DCIM',
      photos: [
        ...hours.flatMap((hour) => [on(14, hour), on(15, hour)]),
        on(14, '09:20', morning),
        on(14, '20:05', evening),
      ],
    };
    const told = sentencesOf(day, language, tone).find((sentence) => sentence.includes(morning));
    expect(told).toMatch(new RegExp(`${morning}.*${evening}`));
  },
);

test.each(languages)('no heading is a sentence of the photographer’s in %s', (language) => {
  const long = { ...saturday, photos: [...saturday.photos] };
  for (let minute = 10; minute < 50; minute += 1) long.photos.push(photo(`13:${minute}`));
  const plan = planStory(sketchAlbum(long, { language }, find));
  const headings = narrate(plan).outline.chapters.map(({ heading }) => heading);
  expect(headings.join(' ')).not.toContain('Tara wants');
});

test.each(languages)(
  'the hour of a row is its first caption’s, or from then on, in %s',
  (language) => {
    const patterns = tongueOf(language).words.phrases['words.row'];
    const timed = patterns.filter((pattern) => pattern.includes('{clock}'));
    expect(timed.length).toBeGreaterThan(3);
    expect(timed.filter((pattern) => !/\{first\}|\{clock\} and after/.test(pattern))).toEqual([]);
  },
);

test.each(languages)('no day begins in the afternoon in %s', (language) => {
  const late: AlbumSketch = {
    folder: 'DCIM',
    photos: [
      '10-18T09:00',
      '10-18T18:00',
      '10-19T13:30',
      '10-19T15:00',
      '10-20T18:20',
      '10-20T19:00',
    ].map((at) => ({
      ...photo('09:00'),
      path: `${at.replace(/\D/g, '')}.jpg`,
      at: `2024-${at}:00`,
    })),
  };
  for (const tone of tones) {
    const text = sentencesOf(late, language, tone).join(' ');
    expect(text).not.toMatch(
      /(?:Saturday|Sunday) began|(?:Samstag|Sonntag) begann|(?:samedi|dimanche) a commencé/,
    );
  }
});

test.each([
  ['Tara wants to climb up', true],
  ['Opa bläst 70 Kerzen aus', true],
  ['Der Tisch ist gedeckt', true],
  ['Laura a le vertige', true],
  ['Il faut rentrer', true],
  ['We made it', true],
  ['Cheers!', true],
  ['Grandpa dances all night', true],
  ['Aunt Rosa wins the bet', true],
  ['Aunt Rosa in the garden', false],
  ['Breakfast at the market', false],
  ['Tara and the cat', false],
  ['Simul against fourteen players', false],
  ['Tara mit Hut', false],
  ['The two towers', false],
  ['Letzter Abend in der Altstadt', false],
  ['Le pont vu du front de mer', false],
  ['Château des ducs de Bretagne', false],
  ['Gelato, twice', false],
  ['Second breakfast at the hut', false],
  ['Three friends on the beach', false],
  ['Looking past the lens', false],
  ['Everybody jumps into the lake', true],
])('whether “%s” is a sentence: %s', (caption, isSentence) => {
  expect(readsAsSentence(caption, ['Tara Bell'])).toBe(isSentence);
});

test('a stretch of time is told in hours only where that is not far off', () => {
  const told = [49, 58, 65, 66, 75, 90, 97, 100, 120, 150, 180, 210, 290, 400].filter(isRound);
  expect(told).toEqual([49, 58, 65, 90, 97, 120, 180, 290]);
});
