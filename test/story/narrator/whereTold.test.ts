import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../daemon/story/language.ts';
import { narrate, type Narration } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { proseOf } from '../../fixtures/narration.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

function narrationOf(photos: readonly PhotoSketch[], language: Language = 'en'): Narration {
  const album: AlbumSketch = { folder: 'DCIM', photos, people: { t: 'Tara', p: 'Paul' } };
  return narrate(planStory(sketchAlbum(album, { language }, find)));
}

function photo(at: string, more: Partial<PhotoSketch> = {}): PhotoSketch {
  return { path: `${at.replace(/\D/g, '')}.jpg`, at: `${at}:00`, offset: '+01:00', ...more };
}

const milngavie = [55.9429, -4.3171] as const;
const rowardennan = [56.1547, -4.6428] as const;
const inverarnan = [56.3236, -4.7214] as const;
const inverness = [57.4778, -4.2247] as const;

/** Three days on foot; after the first there is no town anywhere near. */
const walk = [
  photo('2024-06-03T08:12', { gps: milngavie }),
  photo('2024-06-03T12:00', { gps: milngavie }),
  photo('2024-06-03T16:00', { gps: milngavie }),
  photo('2024-06-04T08:50', { gps: rowardennan }),
  photo('2024-06-04T12:50', { gps: rowardennan }),
  photo('2024-06-04T18:50', { gps: rowardennan }),
  photo('2024-06-05T09:05', { gps: inverarnan }),
  photo('2024-06-05T13:05', { gps: inverarnan }),
  photo('2024-06-05T17:05', { gps: inverarnan }),
];

describe('where there is no town', () => {
  it.each([
    ['en', /United Kingdom/],
    ['de', /Vereinigte[ns]? Königreich/],
    ['fr', /Royaume-Uni/],
  ] as const)(
    'the country that all of it was in is told at none of its days in %s',
    (language, country) => {
      const narration = narrationOf(walk, language);
      const headings = narration.outline.chapters.map(({ heading }) => heading);
      const captions = [...narration.photos.values()].map(({ caption }) => caption);
      expect(headings).toHaveLength(3);
      expect([...headings, ...captions, proseOf(narration)].join(' ')).not.toMatch(country);
    },
  );
});

describe('where it began', () => {
  const morning = [
    photo('2025-07-11T09:05', { faces: ['t'] }),
    photo('2025-07-11T09:30', { gps: inverness, faces: ['p'] }),
    photo('2025-07-11T13:00', { gps: inverness }),
    photo('2025-07-12T10:00', { gps: inverness }),
    photo('2025-07-12T12:00', { gps: inverness, faces: ['t'] }),
    photo('2025-07-12T15:00', { gps: inverness }),
  ];

  it.each(languages)(
    'is told without the hour of a first photo that has no place in %s',
    (language) => {
      const [first = ''] = proseOf(narrationOf(morning, language)).split(/(?<=\.) /);
      expect(first).toContain('Inverness');
      expect(first).not.toMatch(/five past|fünf nach|heures? cinq/);
    },
  );
});

describe('who arrived', () => {
  it('is not told by somebody who is seen in the evening only', () => {
    const riga = [56.9496, 24.1052] as const;
    const prose = proseOf(
      narrationOf([
        photo('2025-07-11T09:05', { gps: inverness, faces: ['p', 't'] }),
        photo('2025-07-11T12:05', { gps: inverness, faces: ['p'] }),
        photo('2025-07-11T15:05', { gps: inverness, faces: ['p', 't'] }),
        photo('2025-07-12T09:00', { gps: riga }),
        photo('2025-07-12T13:00', { gps: riga }),
        photo('2025-07-12T20:30', { gps: riga, faces: ['t'] }),
      ]),
    );
    expect(prose).toContain('Riga');
    expect(prose).not.toMatch(/Tara (?:was|had got|got) .*Riga/);
  });
});

describe('a receipt', () => {
  it('takes nobody to where it was kept', () => {
    const annecy = [45.8992, 6.1294] as const;
    const lyon = [45.764, 4.8357] as const;
    const prose = proseOf(
      narrationOf([
        photo('2025-08-03T09:30', { gps: annecy }),
        photo('2025-08-03T10:30', { gps: annecy }),
        photo('2025-08-04T10:30', { gps: annecy }),
        photo('2025-08-04T12:12', { gps: lyon, path: 'receipt.jpg' }),
        photo('2025-08-04T13:30', { gps: annecy }),
      ]),
    );
    expect(prose).toContain('Annecy');
    expect(prose).not.toContain('Lyon');
  });
});

describe('a standfirst', () => {
  it('counts the night to the day before it', () => {
    const { standfirst } = narrationOf([
      photo('2025-05-16T10:00', { gps: inverness }),
      photo('2025-05-16T15:00', { gps: inverness }),
      photo('2025-05-17T12:00', { gps: inverness }),
      photo('2025-05-18T00:35', { gps: inverness }),
    ]).outline;
    expect(standfirst).toContain('Two days');
    expect(standfirst).toContain('16–17 May 2025');
  });
});
