import { describe, expect, it } from 'vitest';
import { basisOfPlan } from '../../../daemon/story/claims/basis/basisOf.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import type { CaptureTime } from '../../../daemon/contract/photo.ts';
import { timeFromName } from '../../../daemon/photo/time/nameTime.ts';
import { languages, type Language } from '../../../daemon/story/language.ts';
import { narrate, type Narration } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryPlan } from '../../../daemon/story/plan/storyPlan.ts';
import { proseOf } from '../../fixtures/narration.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

const ljubljana = [46.0511, 14.5058] as const;
const zagreb = [45.815, 15.9819] as const;
const split = [43.5081, 16.4402] as const;

function planOf(
  photos: readonly PhotoSketch[],
  language: Language = 'en',
  folder = 'DCIM',
): StoryPlan {
  return planStory(sketchAlbum({ folder, photos, people: { t: 'Tara' } }, { language }, find));
}

function photo(at: string, more: Partial<PhotoSketch> = {}): PhotoSketch {
  return { path: `${at.replace(/\D/g, '')}.jpg`, at: `${at}:00`, offset: '+02:00', ...more };
}

const lastOf = ({ chapters }: Narration): string =>
  (chapters.at(-1) ?? []).flatMap((part) => (part.kind === 'prose' ? [part.text] : [])).join(' ');

const journey = [
  photo('2025-07-05T12:00', { gps: ljubljana, description: 'Van in, keys in' }),
  photo('2025-07-05T19:30', { gps: ljubljana, description: 'Dragons on the bridge' }),
  photo('2025-07-06T09:00', { gps: ljubljana }),
  photo('2025-07-07T11:00', { gps: zagreb, description: 'Market' }),
  photo('2025-07-07T15:00', { gps: zagreb, description: 'Funicular' }),
  photo('2025-07-07T20:00', { gps: zagreb }),
  photo('2025-07-08T14:00', { gps: split, description: 'The sea' }),
  photo('2025-07-08T16:00', { gps: split }),
  photo('2025-07-09T10:00', { gps: split, description: 'Van out, keys out' }),
];

describe('a story ends', () => {
  it.each([
    ['en', /it had begun with “Van in, keys in”/],
    ['de', /begonnen hatte es mit „Van in, keys in“/],
    ['fr', /tout avait commencé par « Van in, keys in »/],
  ] as const)('with what its first picture was called, in %s', (language, expected) => {
    const plan = planOf(journey, language);
    const end = lastOf(narrate(plan));
    expect(end).toMatch(expected);
    const basis = basisOfPlan(plan, plan.chapters.length - 1);
    expect(checkClaims(end, basis, { language })).toEqual([]);
  });

  it('without it where the first picture is called nothing, or hardly any is', () => {
    const [first, ...rest] = journey;
    const [, second, third] = journey;
    for (const photos of [
      [{ ...first!, description: undefined }, ...rest],
      [first!, { ...second!, description: undefined }, third!],
    ])
      expect(
        proseOf(
          narrate(
            planOf(
              photos.map(({ description, ...one }) =>
                description ? { ...one, description } : one,
              ),
            ),
          ),
        ),
      ).not.toMatch(/had begun|begun with/);
  });
});

it.each([
  ['en', /Zagreb,? (?:in )?Croatia/, /Split(?:,| in) Croatia/],
  ['de', /Zagreb,? (?:in )?Kroatien/, /Split(?:,| in) Kroatien/],
  ['fr', /Zagreb,? en Croatie/, /Split,? en Croatie/],
] as const)(
  'a country is told where it is entered, and not again, in %s',
  (language, at, again) => {
    const prose = proseOf(narrate(planOf(journey, language)));
    expect(prose).toMatch(at);
    expect(prose).not.toMatch(again);
  },
);

it('a year is told where it changes, not with each date', () => {
  const matches = [
    '2024-09-07',
    '2024-10-12',
    '2024-11-16',
    '2025-03-08',
    '2025-04-26',
    '2025-05-24',
  ];
  const photos = matches.flatMap((day, index) => [
    photo(`${day}T10:00`, { description: `Match ${index + 1}` }),
    photo(`${day}T11:30`, { description: `Half-time ${index + 1}` }),
  ]);
  const prose = proseOf(narrate(planOf(photos)));
  expect(prose.match(/\b2024\b/g)).toHaveLength(1);
  expect(prose.match(/\b2025\b/g)).toHaveLength(1);
});

it('where a class set out from and came back to is no trip of theirs', () => {
  const hamburg = [53.5511, 9.9937] as const;
  const westerland = [54.9079, 8.303] as const;
  const list = [55.018, 8.433] as const;
  const stays = [
    ['16', hamburg],
    ['16', westerland],
    ['17', list],
    ['17', westerland],
    ['18', list],
    ['18', westerland],
    ['19', westerland],
    ['19', hamburg],
  ] as const;
  const photos = stays.flatMap(([day, gps], index) => [
    photo(`2025-06-${day}T${index % 2 === 0 ? '08' : '15'}:00`, { gps }),
    photo(`2025-06-${day}T${index % 2 === 0 ? '10' : '17'}:00`, { gps }),
  ]);
  const { standfirst } = narrate(planOf(photos)).outline;
  expect(standfirst).toContain('in Westerland with trips to List');
  expect(standfirst).not.toContain('Hamburg');
});

it('a picture that was passed on a day later is of the day all the same', () => {
  const photos = ['10', '11', '12', '13'].map((hour) =>
    photo(`2025-05-25T${hour}:00`, { gps: ljubljana }),
  );
  const passedOn: PhotoSketch = { path: 'IMG-20250526-WA0001.jpg' };
  const input = sketchAlbum({ folder: 'DCIM', photos: [...photos, passedOn] }, {}, find);
  const named = input.photos.map((one) =>
    one.path === passedOn.path
      ? { ...one, metadata: { ...one.metadata, takenAt: timeFromName(passedOn.path) } }
      : one,
  );
  const plan = planStory({ ...input, photos: named as typeof input.photos });
  expect(plan.chapters.flatMap(({ photos: told }) => told)).toContain(passedOn.path);
  expect(narrate(plan).outline.title).toBe('Ljubljana, 25 May 2025');
});

describe('a week at one place', () => {
  const home = [47.26, 11.3933] as const;
  const week = ['15', '16', '17', '18', '19'].flatMap((day) => [
    photo(`2025-02-${day}T09:00`, { gps: home }),
    photo(`2025-02-${day}T12:00`, { gps: home }),
    photo(`2025-02-${day}T17:00`, { gps: home }),
  ]);

  it.each(languages)(
    'says on the second day that it is still there, and then no more, in %s',
    (language) => {
      expect(proseOf(narrate(planOf(week, language))).match(/Innsbruck/g)).toHaveLength(2);
    },
  );
});

it('a picture out of town is near the town the others are near, not near the one behind it', () => {
  const above = [45.47, 6.9056] as const;
  const glacier = [45.414, 6.89] as const;
  const places = [above, above, above, glacier, above, above].map((gps, index) =>
    photo(`2025-02-16T${index + 10}:00`, { gps }),
  );
  const alone = planOf([photo('2025-02-16T10:00', { gps: glacier })]);
  expect(alone.chapters[0]!.places.map(({ town }) => town)).toEqual(["Val-d'Isère"]);
  expect(planOf(places).chapters[0]!.places.map(({ town }) => town)).toEqual(['Tignes']);
});

it('pictures of a year stand after those of its months', () => {
  const dates = [
    '1970',
    '1970-05',
    '1970-05',
    '1970-07',
    '1970-07',
    '1970-09-12',
    '1970-09-12',
    '1970',
  ];
  const input = sketchAlbum(
    { folder: 'Scans', photos: dates.map((_, index) => ({ path: `scan${index}.jpg` })) },
    {},
    find,
  );
  const photos = input.photos.map((one, index) => ({
    ...one,
    metadata: { ...one.metadata, takenAt: dayWritten(dates[index]!) },
  }));
  const { chapters } = planStory({ ...input, photos });
  expect(chapters.map(({ folderDate }) => folderDate)).toEqual([
    '1970-05',
    '1970-07',
    '1970-09-12',
    '1970',
  ]);
});

function dayWritten(date: string): CaptureTime {
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length] ?? 'day';
  return {
    local: date,
    precision,
    offset: null,
    offsetSource: 'unknown',
    zone: null,
    source: 'xmp',
    witnesses: [],
  };
}

it('a keyword of one photo is no heading, and what goes on until four is an afternoon', () => {
  const words = [
    'Gate',
    'Elephant',
    'Giraffe',
    'Panda',
    'Lunch',
    'Penguin',
    'Goat',
    'Hippo',
    'Swings',
  ];
  const hours = [
    '09:35',
    '09:50',
    '10:20',
    '11:10',
    '12:30',
    '13:20',
    '13:40',
    '14:30',
    '15:05',
    '16:00',
  ];
  const photos = hours.map((hour, index) =>
    photo(`2025-04-17T${hour}`, {
      gps: ljubljana,
      ...(words[index] === undefined ? {} : { keywords: [words[index]] }),
    }),
  );
  const headings = narrate(planOf(photos, 'en', 'Zoo')).outline.chapters.map((one) => one.heading);
  expect(headings.length).toBeGreaterThan(1);
  expect(headings[0]).toBe('Thursday morning');
  expect(headings.at(-1)).toBe('Thursday afternoon');
});
