import { describe, expect, it, test } from 'vitest';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import { languages } from '../../../daemon/story/language.ts';
import { narrate, type Narration } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { proseOf } from '../../fixtures/narration.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const people = { e: 'Emily', l: 'Laura' };

function narrationOf(
  photos: readonly PhotoSketch[],
  options: StoryOptions,
  folder = 'DCIM',
): Narration {
  return narrate(planStory(sketchAlbum({ folder, photos, people }, options, find)));
}

function photo(at: string, more: Partial<PhotoSketch> = {}): PhotoSketch {
  return { path: `${at.replace(/\D/g, '')}.jpg`, at: `${at}:00`, offset: '+01:00', ...more };
}

/** Seven photos of a year, and three screenshots among them. */
const year = [
  ...['01-06', '02-11', '03-09', '05-09', '07-13', '10-19', '12-24'].map((day) =>
    photo(`2024-${day}T15:00`, { faces: ['e'], camera: 'Google Pixel 7' }),
  ),
  ...['0402', '0618', '0902'].map((day) => ({ path: `Screenshot_2024${day}-190112.png` })),
];

/** Northwards along a meridian: 0.02 degrees are 2.22 km. */
const northwards = (minutes: number): readonly PhotoSketch[] =>
  [0, 1, 2, 3].map((leg) =>
    photo(
      `2024-06-08T${String(10 + Math.floor((leg * minutes) / 60))}:${String((leg * minutes) % 60).padStart(2, '0')}`,
      { gps: [50.3 + leg * 0.02, -3.8] },
    ),
  );

describe.each(languages)('in %s', (language) => {
  it('screenshots are no photos where photos are counted, and have a word of their own', () => {
    const { outline, who } = narrationOf(year, { language });
    expect(outline.standfirst).toMatch(/: (?:seven photos|sieben Fotos|sept photos)\W/);
    expect(outline.standfirst).toMatch(/three screenshots|drei Screenshots|trois captures/);
    expect(who.map(({ text }) => text).join()).not.toMatch(/\bten\b|\bzehn\b|\bdix\b/);
  });

  it('a walk tells how far it was from picture to picture, at least', () => {
    expect(narrationOf(northwards(45), { language }).outline.standfirst).toMatch(
      /at least six kilometres|mindestens sechs Kilometer|au moins six kilomètres/,
    );
  });

  it('who was faster than anybody walks has not walked', () => {
    expect(narrationOf(northwards(10), { language }).outline.standfirst).not.toMatch(
      /kilomet|kilomèt/i,
    );
  });

  it('who was in the pictures of a day that tells nothing else is told with the hours', () => {
    const days = [
      photo('2024-06-08T10:00', { faces: ['e'], description: 'Arrival' }),
      photo('2024-06-08T11:00'),
      photo('2024-06-08T12:00', { faces: ['e'] }),
      photo('2024-06-09T10:00', { faces: ['e'] }),
      photo('2024-06-09T12:00'),
      photo('2024-06-09T15:00', { faces: ['e'] }),
      photo('2024-06-09T15:10'),
      photo('2024-06-10T11:00', { description: 'Departure' }),
      photo('2024-06-10T11:30', { description: 'The train' }),
    ];
    const text = proseOf(narrationOf(days, { language }));
    expect(text).not.toMatch(/In front of the camera was|Vor der Kamera stand|Devant l’appareil :/);
    expect(text).toMatch(/between ten[^.]*and three|von zehn[^.]*bis drei|entre dix[^.]*et trois/i);
  });

  it('captions that cannot share a sentence are told one by one', () => {
    const evening = [
      photo('2024-06-08T16:00', { faces: ['l'] }),
      photo('2024-06-08T16:30', {
        faces: ['e'],
        description: 'Emily spricht, keiner weint (alle weinen)',
      }),
      photo('2024-06-08T17:15', { description: 'Suppe vor der Hochzeitstorte' }),
      photo('2024-06-08T18:00'),
      photo('2024-06-08T18:30', { description: 'Taxi!' }),
    ];
    const text = proseOf(narrationOf(evening, { language }));
    expect(text).toContain('Emily spricht, keiner weint (alle weinen)');
    expect(text).toContain('Suppe vor der Hochzeitstorte');
  });
});

/** On Tuesday in Vestmanna, where Wednesday begins as well, and on to Klaksvík. */
const islands = [
  photo('2025-05-20T10:15', { gps: [62.155, -7.169], description: 'Puffins' }),
  photo('2025-05-20T12:00', { gps: [62.155, -7.169], description: 'Counting' }),
  photo('2025-05-20T19:50', { gps: [62.155, -7.169], description: 'Tents' }),
  photo('2025-05-21T06:45', { gps: [62.155, -7.169] }),
  photo('2025-05-21T14:30', { gps: [62.2266, -6.589], description: 'Herbarium' }),
  photo('2025-05-21T16:30', { gps: [62.2266, -6.589] }),
  photo('2025-05-22T09:10', { gps: [62.2266, -6.589], description: 'Plot 9' }),
  photo('2025-05-22T12:10', { gps: [62.2266, -6.589], description: 'Ferry' }),
];

describe.each(languages)('on a journey, in %s', (language) => {
  it('a move is told with its day where that day has not been told', () => {
    const text = proseOf(narrationOf(islands, { language }));
    expect(text).toMatch(/(?:Wednesday|Mittwoch|mercredi)[^.]*Herbarium/i);
  });

  it('only towns that photos are from are counted', () => {
    const near = [
      photo('2025-05-19T08:30', { gps: [62.0107, -6.7719] }),
      photo('2025-05-19T13:45', { gps: [62.03, -6.85] }),
      ...islands,
    ];
    expect(narrationOf(near, { language }).outline.standfirst).toMatch(
      /[Tt]hree towns|[Dd]rei Orte|[Tt]rois lieux/,
    );
  });
});

const berlin = [52.487, 13.425] as const;
const potsdam = [52.3906, 13.0645] as const;

/** On the second day from one town to another, each with a chapter of its own; files of other names are told in other words. */
const movingAs = (name: string): readonly PhotoSketch[] =>
  [
    ...['27T19:00', '27T19:30', '27T21:00'].map((at) => ({ at, gps: berlin })),
    ...['28T08:10', '28T08:20', '28T08:25', '28T09:40'].map((at) => ({ at, gps: berlin })),
    ...['28T16:30', '28T17:15', '28T18:00', '28T19:00'].map((at) => ({ at, gps: potsdam })),
  ].map(({ at, gps }) =>
    photo(`2025-02-${at}`, { gps, path: `${name} ${at.replace(':', '')}.jpg` }),
  );

describe.each(['plain', 'warm', 'humorous'] as const)('told %s', (tone) => {
  it.each(languages)(
    'a day that ended in another town belonged to none of the two, in %s',
    (language) => {
      for (const name of ['IMG', 'DSC', 'P', 'R', 'PXL', 'F'])
        expect(
          proseOf(narrationOf(movingAs(name), { language, tone }, 'Moving house')),
        ).not.toMatch(
          /belonged to Berlin|more of Berlin|Berlin stayed|gehörte (?:ganz )?Berlin|Mehr von Berlin|Berlin blieb|appartenu à Berlin/,
        );
    },
  );
});

test.each(languages)('an undated picture before a dated one is told, in %s', (language) => {
  const two = [
    { path: 'IMG_0.jpg', gps: [38.7223, -9.1393] as const },
    photo('2018-05-03T07:00', { gps: [41.1496, -8.6109] }),
  ];
  expect(narrationOf(two, { language }).outline.title).not.toBe('');
});

describe.each(languages)('between captions, in %s', (language) => {
  it('a length of time counts from what has been told with its hour', () => {
    const day = [
      photo('2024-06-08T09:40', { description: 'First match' }),
      photo('2024-06-08T10:05', { faces: ['e'], description: 'The coach' }),
      photo('2024-06-08T11:10', { faces: ['l'], description: 'The ferry' }),
      photo('2024-06-08T17:10'),
    ];
    expect(proseOf(narrationOf(day, { language }))).not.toMatch(
      /hour and a half later|[Aa]nderthalb Stunden später|heure et demie plus tard/,
    );
  });
});
