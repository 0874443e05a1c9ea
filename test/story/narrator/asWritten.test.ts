import { describe, expect, it } from 'vitest';
import { isThing } from '../../../daemon/story/narrator/saying.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { parseKeyword } from '../../../daemon/story/plan/names.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { happeningsOf } from '../../../daemon/story/plan/happenings/happenings.ts';
import { layOut } from '../../../daemon/draft/layout/layOut.ts';
import { languages, type Language } from '../../../daemon/story/language.ts';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import { proseOf } from '../../fixtures/narration.ts';
import { sketchAlbum, type AlbumSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

function plan(album: AlbumSketch, style: Partial<StoryOptions> = {}) {
  return planStory(sketchAlbum(album, style, find));
}

const told = (album: AlbumSketch, style: Partial<StoryOptions> = {}) =>
  proseOf(narrate(plan(album, style)));

const bozen = [46.4983, 11.3548] as const;
const freiburg = [47.999, 7.8421] as const;
const toblach = [46.7333, 12.2167] as const;

/** Five Christmases in one folder. */
const christmases: AlbumSketch = {
  folder: 'Weihnachten',
  people: { A: 'Anna', B: 'Ben' },
  photos: [2019, 2020, 2021, 2022, 2023].flatMap((year) => [
    { path: `${year}a.jpg`, at: `${year}-12-24T16:10:00`, gps: freiburg },
    { path: `${year}a2.jpg`, at: `${year}-12-24T18:30:00`, gps: freiburg, faces: ['A', 'B'] },
    { path: `${year}b.jpg`, at: `${year}-12-25T13:00:00`, gps: freiburg, faces: ['A'] },
  ]),
};

/** A week with somebody who comes with the last picture of a day, and an evening. */
const week: AlbumSketch = {
  folder: 'Wandern',
  people: { A: 'Anna', B: 'Ben' },
  photos: (
    [
      ['06T15:40', bozen, 'A'],
      ['06T16:20', bozen, ''],
      ['06T19:10', bozen, 'AB'],
      ['08T09:00', toblach, 'B'],
      ['08T13:00', toblach, ''],
      ['08T21:25', toblach, 'AB'],
      ['11T09:00', bozen, ''],
      ['11T12:00', bozen, 'A'],
    ] as const
  ).map(([at, gps, faces], i) => ({
    path: `IMG_${i}.jpg`,
    at: `2024-07-${at}:00`,
    offset: '+02:00',
    gps,
    faces: Array.from(faces),
  })),
};

describe('what is said once', () => {
  it.each([
    ['de', /Heiligabend/g],
    ['en', /Christmas Eve/g],
    ['fr', /veille de Noël/g],
  ] as const)('the name of a feast of every year, in %s', (language, feast) => {
    expect(told(christmases, { language }).match(feast)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('headings tell the same feast of several years apart by the year', () => {
    const { chapters } = narrate(plan(christmases, { language: 'de' })).outline;
    expect(chapters.map(({ heading }) => heading)).toEqual(
      [2019, 2020, 2021, 2022, 2023].map((year) => `Freiburg, Heiligabend ${year}`),
    );
  });

  it.each(languages)('whoever comes with the last picture of a day, in %s', (language) => {
    const first = narrate(plan(week, { language })).chapters[0] ?? [];
    const text = first.flatMap((part) => (part.kind === 'prose' ? part.text : [])).join(' ');
    expect(text.match(/Ben/g)).toHaveLength(1);
  });

  it('an hour that the sentence before has told', () => {
    for (const tone of ['plain', 'warm', 'humorous'] as const)
      expect(told(week, { language: 'de', tone }).match(/fünf vor halb zehn/g)?.length ?? 0).toBe(
        1,
      );
  });

  it('those whom the words of a picture have just been told with', () => {
    const days = ['2024-05-04', '2024-05-05'].flatMap((day, n) => [
      { path: `${n}1.jpg`, at: `${day}T09:00:00`, description: n === 0 ? 'Ankunft' : 'Packen' },
      { path: `${n}2.jpg`, at: `${day}T09:10:00`, faces: ['A', 'B'], description: 'Hallo, da!' },
      { path: `${n}3.jpg`, at: `${day}T15:00:00`, faces: ['C'] },
    ]);
    const last = { path: '9.jpg', at: '2024-05-05T18:00:00', faces: ['A', 'B'] };
    const people = { A: 'Anna', B: 'Ben', C: 'Carla' };
    const text = told({ folder: 'Fahrt', people, photos: [...days, last] }, { language: 'de' });
    expect(text).not.toMatch(/Anna und Ben[^.]*[.“]+ Wieder mit dabei: Anna und Ben/);
  });
});

describe('what a caption names', () => {
  it.each([
    'Balkon bepflanzt',
    'Dusche eingebaut',
    'Rohre freigelegt',
    'Estrich trocknet',
    'Brautstrauß gefangen',
    'Jonas am Zapfhahn',
    'Nur zu zweit dieses Jahr',
    'Papa monte la trottinette',
    'Carrelage posé',
    'Chaises installées',
    'Only the two of us',
    'Patin Sophie zündet die Kerze an',
    'Uroma Hilde hält Emil',
  ])('%s is nothing that there was', (caption) => {
    expect(isThing(caption, ['Jonas Reiß'])).toBe(false);
  });

  it.each([
    'Kaffee und Kuchen',
    'Schweinebraten',
    'Ostereier suchen',
    'Jonas’ Rede',
    'Emmas Einschulung',
    'Letzter Tanz',
    'Sunset market',
    'Galettes complètes',
  ])('%s is', (caption) => {
    expect(isThing(caption, ['Jonas Reiß', 'Emma'])).toBe(true);
  });

  it('a balcony with plants is said to have been planted, and not to have been had', () => {
    const photos = ['Vorher', 'Rohre freigelegt', 'Dusche eingebaut', 'Nachher'].map((text, i) => ({
      path: `${i}.jpg`,
      at: `2024-0${i + 2}-03T10:00:00`,
      description: text,
    }));
    for (const tone of ['plain', 'warm', 'humorous', 'journalistic'] as const)
      expect(told({ folder: 'Bad', photos }, { language: 'de', tone })).not.toMatch(
        /(?:gab es|hatten wir) „(?:Rohre|Dusche)|stand „(?:Rohre|Dusche)[^“]*“ auf dem Programm/,
      );
  });
});

describe('keywords with a number', () => {
  it.each(['Transekt 1', 'Station 14', 'Etappe 3'])('%s is one of a row', (word) => {
    expect(parseKeyword(word)).toBe(word);
  });

  it.each(['Rating 5', 'Version 2', 'Canon 70', 'iPhone 12', 'Album 3', 'IMG 4021', 'a 1'])(
    '%s is a program’s',
    (word) => {
      expect(parseKeyword(word)).toBeNull();
    },
  );
});

describe('how high it went', () => {
  const walk = (heights: readonly number[]): AlbumSketch => ({
    folder: 'Wanderung',
    photos: heights.map((altitude, i) => ({
      path: `${i}.jpg`,
      at: `2024-07-14T${String(8 + i).padStart(2, '0')}:00:00`,
      offset: '+02:00',
      gps: [45.92, 6.87] as const,
      altitude,
    })),
  });
  const heightOf = (heights: readonly number[]) =>
    happeningsOf(plan(walk(heights)))
      .flat()
      .find(({ kind }) => kind === 'height');

  it('is told from where it was lowest before, wherever the day ended', () => {
    expect(heightOf([1417, 1900, 2352, 1700, 1035])).toMatchObject({ low: 1417, high: 2352 });
  });

  it('is not told of whoever came down from there first', () => {
    expect(heightOf([2352, 1900, 1417, 1500])).toBeUndefined();
  });
});

describe('days of a row', () => {
  it.each([
    ['de', 'vom 6. bis zum 11. Juli 2024'],
    ['fr', 'du 6 au 11 juillet 2024'],
    ['en', '6–11 July 2024'],
  ] as const)(
    'stand in a sentence with what the language puts before them: %s',
    (language, span) => {
      expect(narrate(plan(week, { language })).outline.standfirst).toContain(span);
    },
  );

  it.each([
    ['de', 'am 5. und 6. Oktober 2024'],
    ['fr', 'les 5 et 6 octobre 2024'],
    ['en', '5–6 October 2024'],
  ] as const)('are named one by one where they are two: %s', (language, span) => {
    const photos = ['05', '06'].map((day, i) => ({
      path: `${day}.jpg`,
      at: `2024-10-${day}T10:00:00`,
      gps: i === 0 ? toblach : bozen,
    }));
    const { standfirst } = narrate(plan({ folder: 'DCIM', photos }, { language })).outline;
    expect(standfirst).toContain(span);
  });

  it('begin on the first in French', () => {
    const photos = ['01', '02', '03'].map((day) => ({
      path: `${day}.jpg`,
      at: `2024-07-${day}T10:00:00`,
      gps: day === '02' ? toblach : bozen,
    }));
    const { standfirst } = narrate(plan({ folder: 'DCIM', photos }, { language: 'fr' })).outline;
    expect(standfirst).toContain('du 1er au 3 juillet 2024');
  });
});

describe('most pictures', () => {
  it('are not those of the fullest hour, where they are no majority', () => {
    const times = [
      ...['08:05', '09:00'],
      ...Array.from({ length: 12 }, (_, i) => `10:${String(i * 4).padStart(2, '0')}`),
      ...['11', '12', '13', '14', '15', '16'].flatMap((hour) => [`${hour}:10`, `${hour}:40`]),
    ];
    const photos = times.map((time, i) => ({
      path: `${i}.jpg`,
      at: `2024-05-17T${time}:00`,
      faces: i % 2 ? ['A'] : ['B'],
    }));
    const text = told(
      { folder: 'Fest', people: { A: 'Anna', B: 'Ben' }, photos },
      { language: 'de' },
    );
    expect(text).toContain(
      'In keiner Stunde entstanden mehr Bilder als in der, die um zehn Uhr begann: 12 von 26.',
    );
    expect(text).not.toContain('Die meisten Bilder');
  });
});

describe('a few days over the end of a month', () => {
  it.each([
    ['2024-12-31', '2025-01-01', 'Silvester bei Klara, 31. Dezember 2024 – 1. Januar 2025'],
    ['2024-06-29', '2024-07-01', 'Silvester bei Klara, 29. Juni – 1. Juli 2024'],
    ['2024-06-20', '2024-07-01', 'Silvester bei Klara, Juni und Juli 2024'],
  ])('are days in the title, and not two months: %s', (first, last, title) => {
    const photos = [first, first, last].map((day, i) => ({
      path: `${i}.jpg`,
      at: `${day}T1${i}:00:00`,
    }));
    const album = { folder: 'Silvester bei Klara', photos };
    expect(narrate(plan(album, { language: 'de' })).outline.title).toBe(title);
  });
});

describe('the list of people', () => {
  it.each([
    ['fr', '\u00a0:'],
    ['de', ':'],
    ['en', ':'],
  ] as const)('has the colon of its language: %s', (language, colon) => {
    expect(narrate(plan(week, { language })).whoColon).toBe(colon);
  });
});

describe('an hour before noon', () => {
  it.each([
    ['08:30', 'um halb neun morgens'],
    ['10:30', 'um halb elf vormittags'],
    ['11:00', 'um elf Uhr vormittags'],
  ])('at %s it is %s', (time, said) => {
    const photos = [time, '14:00', '16:00', '18:00'].map((at, i) => ({
      path: `${i}.jpg`,
      at: `2024-05-04T${at}:00`,
    }));
    expect(told({ folder: 'DCIM', photos }, { language: 'de' })).toContain(said);
  });
});

describe('a folder that only says of which year it is', () => {
  it.each(['Année 2024', 'Jahr 2024', 'Year 2024'])('%s gives no title', (folder) => {
    const photos = [1, 2, 3].map((n) => ({
      path: `${n}.jpg`,
      at: `2024-0${n * 2}-04T10:00:00`,
      gps: freiburg,
    }));
    expect(narrate(plan({ folder, photos }, { language: 'de' })).outline.title).toMatch(
      /^Freiburg, /,
    );
  });
});

describe('South Tyrol', () => {
  it('has its German names in German', () => {
    const photos = [
      [46.5667, 11.5617],
      [46.5586, 11.7206],
      [46.7, 12.3667],
    ].map(([lat = 0, lon = 0], i) => ({
      path: `${i}.jpg`,
      at: `2024-07-0${i + 1}T10:00:00`,
      gps: [lat, lon] as const,
    }));
    const heads = (language: Language) =>
      narrate(plan({ folder: 'DCIM', photos }, { language })).outline.chapters.map(
        ({ heading }) => heading,
      );
    expect(heads('de').join()).toMatch(/Kastelruth.*St\. Christina.*Sexten/);
    expect(heads('en').join()).toMatch(/Castelrotto.*Santa Cristina.*Sesto/);
  });
});

describe('pictures side by side', () => {
  it('without a time, one of somebody and one of nobody are apart: the name would stand below both', () => {
    const { chapters } = plan({
      folder: '1974',
      people: { A: 'Anna' },
      photos: [
        { path: '1.jpg', faces: ['A'] },
        { path: '2.jpg', faces: ['A'], tall: true },
        { path: '3.jpg', tall: true },
        { path: '4.jpg', tall: true },
      ],
    });
    const groups = layOut(chapters.flatMap(({ shots }) => shots));
    expect(groups.map((group) => group.map(({ path }) => path))).toEqual([
      ['1.jpg'],
      ['2.jpg'],
      ['3.jpg', '4.jpg'],
    ]);
  });
});
