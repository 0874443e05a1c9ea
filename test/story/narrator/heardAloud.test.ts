import { describe, expect, it } from 'vitest';
import { narrate, type Narration } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

/** What drafts of new albums, read aloud, said falsely, twice or not at all. */

const find = await loadPlaces();
const bristol = [51.4545, -2.5879] as const;
const people = { n: 'Nora', p: 'Paul', i: 'Ida', f: 'Felix' };

function tell(album: AlbumSketch, options: StoryOptions = {}): Narration {
  return narrate(planStory(sketchAlbum(album, { language: 'en', ...options }, find)));
}

const proseOf = (narration: Narration): string =>
  narration.chapters
    .flat()
    .flatMap((part) => (part.kind === 'prose' ? [part.text] : []))
    .join(' ');

let count = 0;
const photo = (
  at: string,
  faces: string,
  description?: string,
  more: Partial<PhotoSketch> = {},
): PhotoSketch => ({
  path: `${String((count += 1)).padStart(4, '0')}.jpg`,
  at,
  gps: bristol,
  faces: Array.from(faces),
  ...(description === undefined ? {} : { description }),
  ...more,
});

const album = (folder: string, photos: readonly PhotoSketch[]): AlbumSketch => ({
  folder,
  people,
  photos,
});

const lake = album('Lake Week', [
  photo('2025-07-05T16:00:00', 'n', 'We made it'),
  photo('2025-07-06T08:10:00', '', '"Coffee is ready," said Uncle Bernd'),
  photo('2025-07-06T10:00:00', 'ni', 'Swimming lesson'),
  photo('2025-07-08T11:15:00', 'np', 'Canoe trip to the island... almost'),
  photo('2025-07-09T10:30:00', 'npi', 'Bye bye lake!'),
]);

describe('what the photographer wrote', () => {
  it('is told where it says a word twice', () => {
    for (const language of ['en', 'de', 'fr'] as const)
      expect(proseOf(tell(lake, { language }))).toContain('Bye bye lake!');
  });

  it('begins its day where somebody is quoted in it, and does not come after it', () => {
    expect(proseOf(tell(lake))).toMatch(/Sunday[^.]*: “‘Coffee is ready,’ said Uncle Bernd”/);
  });

  it('is told with those in the picture where it begins a day', () => {
    expect(proseOf(tell(lake))).toContain(
      '“Canoe trip to the island... almost”, with Nora and Paul',
    );
  });

  it('is told where it is a weight and a length, and not where it is a size in pixels', () => {
    const first = (words: string): string =>
      proseOf(
        tell(
          album('Leni', [
            photo('2023-04-11T06:30:00', '', words),
            photo('2023-04-11T09:00:00', 'n', 'Home'),
            photo('2023-04-11T10:00:00', 'p', 'Asleep'),
          ]),
        ),
      );
    expect(first('3,420 g, 51 cm')).toContain('“3,420 g, 51 cm”');
    expect(first('4000 x 3000')).not.toContain('4000');
  });

  it.each([
    ['en', /the question (?:was|is)|was the question/],
    ['de', /Frage/],
    ['fr', /question/],
  ] as const)('is asked where it is a question: %s', (language, pattern) => {
    const asked = album('Camp', [
      photo('2025-07-05T16:00:00', 'n', 'Arrival'),
      photo('2025-07-05T18:30:00', 'p', 'Who forgot the tent pegs?'),
      photo('2025-07-05T20:00:00', 'i', 'Campfire'),
      photo('2025-07-05T21:00:00', 'n', 'Good night'),
    ]);
    expect(proseOf(tell(asked, { language }))).toMatch(pattern);
  });

  it('frames the story of a year', () => {
    const year = album(
      'Allotment 2024',
      ['The plot', 'Compost', 'Potatoes', 'Barbecue', 'Digging over'].map((words, i) =>
        photo(`2024-0${2 * i + 1}-14T11:00:00`, 'n', words),
      ),
    );
    expect(tell(year).outline.standfirst).toMatch(
      /^Between January and September 2024, in Bristol.*: from “The plot” to “Digging over”\.$/,
    );
    expect(proseOf(tell(year))).not.toContain('it had begun with');
  });
});

describe('who came', () => {
  const party = (folder: string): Narration =>
    tell(
      album(folder, [
        photo('2024-07-13T14:02:00', 'n', 'Tables out'),
        photo('2024-07-13T14:11:00', 'np'),
        photo('2024-07-13T15:30:00', 'i'),
        photo('2024-07-13T15:48:00', 'f'),
        photo('2024-07-13T17:00:00', 'n', 'Sack race'),
        photo('2024-07-13T18:00:00', 'npi', 'Cake'),
        photo('2024-07-13T19:00:00', 'np'),
        ...Array.from({ length: 6 }, (_, i) => photo(`2024-07-13T20:0${i}:00`, 'np')),
      ]),
    );

  it('is told of those who have not been named only', () => {
    expect(proseOf(party('Street Party'))).not.toMatch(/Nora and Paul (?:were both|had both)/);
    expect(proseOf(party('Street Party'))).toMatch(/Paul was there, too|Paul joined/);
  });

  it('is told in one sentence where they came within half an hour', () => {
    expect(proseOf(party('Street Party'))).toMatch(/Ida and Felix were there, too/);
  });

  it('of whose wedding it is, that they stayed is no news', () => {
    expect(proseOf(party('Street Party'))).toMatch(/from the first hour to the last/);
    expect(proseOf(party('Nora & Paul Wedding'))).not.toMatch(/from the first hour to the last/);
  });

  it('nobody joins where nobody was before', () => {
    const hike = album('Hike', [
      photo('2024-08-24T07:40:00', '', 'Car park'),
      photo('2024-08-24T07:44:00', 'f'),
      photo('2024-08-24T09:35:00', 'i', 'Cows on the path'),
      photo('2024-08-24T11:20:00', 'fi', 'Summit'),
    ]);
    expect(proseOf(tell(hike))).toMatch(/first face|first to face the camera/);
    expect(proseOf(tell(hike, { tone: 'humorous' }))).not.toContain('Felix waited');
  });

  it('is not counted where the list of people counts it', () => {
    const [one] = [party('Street Party')];
    expect(proseOf(one)).not.toMatch(/Nobody is in more pictures/);
    expect(one.who.map(({ text }) => text)[0]).toMatch(/^in \w+ of the thirteen photos/);
  });

  it('is told of both photos, not of two of the two', () => {
    const two = album('Two', [
      photo('2025-02-14T19:20:00', 'n', 'Table for two'),
      photo('2025-02-14T22:05:00', 'np'),
    ]);
    expect(tell(two).who[0]?.text).toBe('in both photos');
  });

  it('nobody with a name is one other person', () => {
    const seven = {
      folder: 'Reunion',
      people: { a: 'Ana', b: 'Ben', c: 'Cleo', d: 'Dora', e: 'Emil', f: 'Felix', g: 'Greta' },
      photos: [
        photo('2024-07-13T14:02:00', 'abcd'),
        photo('2024-07-13T14:12:00', 'efg'),
        photo('2024-07-13T15:12:00', 'abcefg'),
      ],
    };
    expect(tell(seven).outline.standfirst).not.toContain('other');
  });

  it('that both of two smile is to be seen, and not told', () => {
    const sight = { kind: 'photo' as const };
    const smiling = album('Stag', [
      photo('2024-07-13T14:02:00', 'n', 'Start'),
      photo('2024-07-13T15:00:00', 'np', undefined, { smiling: 2, sight }),
      photo('2024-07-13T16:00:00', 'i', 'Middle'),
      photo('2024-07-13T17:00:00', 'i', 'End'),
    ]);
    expect(proseOf(tell(smiling))).not.toMatch(/smil/);
  });
});

describe('when and where', () => {
  it.each([
    ['en', /Sunday, 24 December 2023, Christmas Eve[:,] /],
    ['de', /Sonntag, 24. Dezember 2023, Heiligabend[:,] /],
    ['fr', /dimanche 24 décembre 2023, la veille de Noël/],
  ] as const)('a day is told with its name in one sentence: %s', (language, day) => {
    const year = album('2023', [
      photo('2023-12-24T17:00:00', 'npi', 'First Christmas'),
      photo('2024-02-03T14:14:00', 'p', 'She walks'),
      photo('2024-02-04T14:14:00', 'p', 'And runs'),
    ]);
    const prose = proseOf(tell(year, { language }));
    expect(prose).toMatch(day);
    expect(prose).not.toMatch(/That was Christmas Eve|It was Christmas Eve|,[,.:]/);
  });

  it('a national holiday is no name of a day', () => {
    const berlin = album('2023', [
      photo('2023-10-03T14:00:00', 'n', 'Flags', { gps: [52.52, 13.405] }),
      photo('2023-12-03T14:14:00', 'p', 'Snow', { gps: [52.52, 13.405] }),
      photo('2024-02-04T14:14:00', 'p', 'Skates', { gps: [52.52, 13.405] }),
    ]);
    expect(proseOf(tell(berlin, { language: 'de' }))).not.toMatch(
      /Oktober 2023, der Nationalfeiertag/,
    );
  });

  it('a chapter over a new year has months in its heading', () => {
    const months = album('First year', [
      ...['2023-04-11', '2023-05-20'].map((day) => photo(`${day}T10:00:00`, 'n')),
      ...['2023-12-24', '2024-01-28', '2024-03-03'].map((day) => photo(`${day}T10:00:00`, 'p')),
    ]);
    const headings = tell(months).outline.chapters.map(({ heading }) => heading);
    expect(headings.some((heading) => /\d{4} to \d{4}/.test(heading))).toBe(false);
  });

  it('keywords of months tell their course', () => {
    const words = ['before', 'roof', 'floor', 'kitchen', 'moving in'];
    const barn = album(
      'Old Barn Conversion',
      words.flatMap((word, i) =>
        [5, 6].map((day) =>
          photo(`2022-${String(2 * i + 2).padStart(2, '0')}-0${day}T10:00:00`, '', undefined, {
            keywords: [word],
          }),
        ),
      ),
    );
    const prose = proseOf(tell(barn));
    expect(words.filter((word) => !prose.includes(`“${word}”`))).toEqual([]);
    expect(prose).not.toMatch(/two photos/);
  });

  it.each([
    ['Taufe von Leni', /Leni’s christening/, /Taufe von Leni/, /baptême de Leni/],
    [
      'Boda de Ana y Luis',
      /wedding of Ana and Luis/,
      /Hochzeit von Ana und Luis/,
      /mariage d’Ana et Luis/,
    ],
    ["Emma's Birthday", /Emma’s birthday/, /Geburtstag von Emma/, /anniversaire d’Emma/],
  ])('whose occasion it is the folder says in any language: %s', (folder, ...patterns) => {
    const photos = [
      photo('2024-06-02T10:20:00', 'np', 'One'),
      photo('2024-06-02T11:02:00', 'n'),
      photo('2024-06-02T14:30:00', 'i', 'Three'),
    ];
    for (const [index, language] of (['en', 'de', 'fr'] as const).entries())
      expect(proseOf(tell(album(folder, photos), { language }))).toMatch(patterns[index]!);
  });
});
