import { describe, expect, it } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { parseFolderName } from '../../../daemon/story/plan/names.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();
const languages = ['en', 'de', 'fr'] as const;
const berlin = [52.52, 13.405] as const;
const bari = [41.1171, 16.8719] as const;
const lecce = [40.3515, 18.175] as const;

function told(sketch: AlbumSketch, language: (typeof languages)[number] = 'en'): string {
  const { chapters, outline } = narrate(planStory(sketchAlbum(sketch, { language }, find)));
  const prose = chapters.flat().flatMap((part) => (part.kind === 'prose' ? [part.text] : []));
  return [outline.standfirst, ...prose].join('\n');
}

function photo(path: string, at: string, more: Partial<PhotoSketch> = {}): PhotoSketch {
  return { path, at, offset: '+02:00', gps: berlin, ...more };
}

const afternoon = [
  photo('1.jpg', '2024-05-11T14:05:00', { faces: ['anna'], description: 'Candles' }),
  photo('2.jpg', '2024-05-11T14:20:00', { faces: ['ben'] }),
  photo('3.jpg', '2024-05-11T15:40:00', { faces: ['anna'], description: 'The speech' }),
  photo('4.jpg', '2024-05-11T16:10:00', { faces: ['carla'] }),
  photo('5.jpg', '2024-05-11T17:30:00', { faces: ['anna', 'ben'] }),
];
const people = { anna: 'Anna Berger', ben: 'Ben Adam', carla: 'Carla Maria Sanchez' };
const album = (folder: string): AlbumSketch => ({ folder, people, photos: afternoon });

describe('an album that is called after an occasion', () => {
  it.each([
    [
      'Annas Geburtstag',
      /The pictures of Anna Berger’s birthday begin in Berlin/,
      /In den Bildern begann der Geburtstag von Anna Berger in Berlin/,
      /Sur les photos, l’anniversaire d’Anna Berger a commencé à Berlin/,
    ],
    [
      'Wedding of Ben and Anna',
      /The pictures of the wedding of Ben Adam and Anna Berger begin/,
      /In den Bildern begann die Hochzeit von Ben Adam und Anna Berger/,
      /Sur les photos, le mariage de Ben Adam et Anna Berger a commencé/,
    ],
    [
      'Tims Taufe',
      /pictures of “Tims Taufe” begin/,
      /begann „Tims Taufe“/,
      /« Tims Taufe » a commencé/,
    ],
    ['Schulfest 2024', /pictures of the fête begin/, /begann das Fest/, /la fête a commencé/],
    ['Vacances', /The holiday began/, /Der Urlaub begann/, /Les vacances ont commencé/],
  ])('begins with it: %s', (folder, ...patterns) => {
    for (const [index, language] of languages.entries())
      expect(told(album(folder), language)).toMatch(patterns[index]!);
  });

  it('says nothing of one where the folder says none', () => {
    expect(told(album('Annaberg'))).not.toMatch(/birthday|wedding|holiday/i);
  });

  it('does not guess whose it is where two have the name', () => {
    const two = { ...album('Annas Geburtstag'), people: { ...people, carla: 'Anna Kern' } };
    expect(told(two)).toMatch(/pictures of “Annas Geburtstag” begin/);
  });
});

it('calls the couple by name where the first pictures show them', () => {
  const [first, ...rest] = afternoon;
  const wed = {
    ...album('Wedding of Ben and Anna'),
    photos: [{ ...first!, faces: ['anna', 'ben'] }, ...rest],
  };
  expect(told(wed)).toMatch(
    /pictures of the wedding of (?:Ben Adam and Anna Berger|Anna Berger and Ben Adam) begin/,
  );
  expect(told(wed, 'de')).toMatch(/die Hochzeit von/);
  expect(told(wed, 'fr')).toMatch(/le mariage d/);
});

describe('somebody with several names', () => {
  it('is called in full first, then by the given name', () => {
    for (const language of languages) {
      const chapter = narrate(
        planStory(sketchAlbum(album('Party'), { language }, find)),
      ).chapters.at(-1)!;
      const text = chapter.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])).join(' ');
      expect(text.match(/Anna Berger/g)).toHaveLength(1);
      expect(text.replace('Anna Berger', '')).toMatch(/\bAnna\b/);
      expect(text.indexOf('Anna Berger')).toBe(text.indexOf('Anna'));
    }
  });

  it.each([
    ['another Anna', 'Anna Kern'],
    ['somebody whose second name it is', 'Maria Anna'],
  ])('is called in full beside %s', (_, other) => {
    const text = told({ ...album('Party'), people: { ...people, ben: other } });
    expect(text.replaceAll(/Anna Berger|Anna Kern|Maria Anna/g, '')).not.toMatch(/Anna/);
  });

  it.each(['Oma Inge', 'Frau Weber', 'Dr. Berger', 'Paris Meier'])('is always %s', (name) => {
    const text = told({ ...album('Party'), people: { ...people, anna: name } });
    expect(text.replaceAll(name, '')).not.toContain(name.split(' ')[0]);
  });
});

it('shows the one it is about first', () => {
  const shown = (folder: string): string | null =>
    planStory(sketchAlbum({ ...album(folder), photos: afternoon.slice(0, 4) }, {}, find)).cover;
  expect(shown('Carlas 30. Geburtstag')).toBe('4.jpg');
  expect(shown('Ben’s birthday')).toBe('2.jpg');
});

it('says of nobody that they were there, too, where nobody else has been told', () => {
  const alone = afternoon.map((one, index) => ({ ...one, faces: index === 3 ? ['carla'] : [] }));
  for (const language of languages)
    expect(told({ ...album('Walk'), photos: alone }, language)).not.toMatch(/, too|auch|aussi/);
});

describe('few pictures', () => {
  it('of one, it is said where and when, and that it ended is not', () => {
    const one = {
      folder: 'Park',
      photos: [photo('1.jpg', '2024-10-27T15:05:00', { description: 'A walk in the park' })],
    };
    expect(told(one)).toMatch(/One photo, taken in Berlin, Germany, on Sunday, 27 October 2024/);
    for (const language of languages)
      expect(told(one, language)).not.toMatch(/last|end|Schluss|zuletzt|finir|dernier/i);
  });

  it('two have no end', () => {
    const two = {
      folder: 'Besuch',
      photos: [
        photo('1.jpg', '2024-03-31T10:05:00'),
        photo('2.jpg', '2024-03-31T10:25:00', { description: 'Eggs' }),
      ],
    };
    expect(told(two)).not.toMatch(/ended|last/i);
    expect(told(two)).toContain('“Eggs”');
  });
});

it('says that somebody is somewhere again only of those who have been there', () => {
  const sketch: AlbumSketch = {
    folder: 'Puglia',
    people: { ada: 'Ada', eve: 'Eve' },
    photos: [
      photo('1.jpg', '2023-08-12T17:30:00', { gps: bari }),
      photo('2.jpg', '2023-08-12T20:40:00', { gps: bari, faces: ['ada'] }),
      photo('3.jpg', '2023-08-13T09:15:00', {
        gps: bari,
        faces: ['ada'],
        description: 'Breakfast',
      }),
      photo('4.jpg', '2023-08-13T11:00:00', { gps: bari, faces: ['eve'] }),
      photo('5.jpg', '2023-08-14T12:30:00', { gps: lecce, faces: ['eve'] }),
      photo('6.jpg', '2023-08-14T13:30:00', { gps: lecce, faces: ['ada'] }),
    ],
  };
  for (const language of languages)
    expect(told(sketch, language)).not.toMatch(
      /Ada (?:and|und|et) Eve (?:were|waren|étaient) (?:still|in Bari again|noch|encore)/,
    );
});

it('does not say that a place near the same town is where one was before', () => {
  const far = [46.5547, 8.0035] as const;
  const sketch: AlbumSketch = {
    folder: 'Jungfrau',
    photos: [
      photo('1.jpg', '2024-07-20T08:30:00', { gps: [46.6242, 8.0414] }),
      photo('2.jpg', '2024-07-20T09:55:00', { gps: [46.5853, 7.9607] }),
      photo('3.jpg', '2024-07-20T10:30:00', { gps: [46.5853, 7.9607] }),
      photo('4.jpg', '2024-07-20T11:50:00', { gps: far, description: 'Minus four' }),
      photo('5.jpg', '2024-07-20T12:20:00', { gps: far }),
    ],
  };
  expect(told(sketch)).not.toMatch(/\bback\b/);
});

it('has the whole of a long caption below the picture, and the beginning of it in the text', () => {
  const first =
    'We had been waiting for the boat since four in the morning, all of us, and nobody had said a word.';
  const long = `${first} ${'Then the sun came up over the harbour and everything was red. '.repeat(5)}And that was that`;
  const sketch = {
    folder: 'Sea',
    photos: [photo('1.jpg', '2024-05-11T14:05:00', { description: long }), ...afternoon.slice(1)],
  };
  const { photos } = narrate(planStory(sketchAlbum(sketch, {}, find)));
  expect(photos.get('1.jpg')?.caption).toContain(long);
  expect(told(sketch)).toContain(first.replace(/\.$/, ''));
  expect(told(sketch)).not.toContain('And that was that');
});

it.each([
  ['Saison 2023-24 SV Rot', { label: 'Saison SV Rot', date: '2023' }],
  ['Saison 2023/2024', { label: 'Saison', date: '2023' }],
  ['Interrail May 2022', { label: 'Interrail', date: '2022-05' }],
  ['Urlaub März 2019', { label: 'Urlaub', date: '2019-03' }],
  ['Août 2021 Bretagne', { label: 'Bretagne', date: '2021-08' }],
])('reads the folder %s', (name, expected) => {
  expect(parseFolderName(name)).toEqual(expected);
});
