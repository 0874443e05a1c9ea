import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../daemon/story/language.ts';
import { narrate } from '../../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../../daemon/story/plan/places.ts';
import { parseSigns } from '../../../../daemon/story/plan/names.ts';
import { planStory } from '../../../../daemon/story/plan/plan.ts';
import type { StoryOptions } from '../../../../daemon/contract/protocol.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../../fixtures/storyAlbum.ts';

/** Albums of which nobody wrote anything: with a few names, with none, of a day and of a year. */
const find = await loadPlaces();

const york = [53.958, -1.0803] as const;
const whitby = [54.4858, -0.6206] as const;
const berlin = [52.52, 13.405] as const;
const porto = [41.1496, -8.611] as const;
const leipzig = [51.3397, 12.3731] as const;

type Row = readonly [at: string, gps: PhotoSketch['gps'] | null, faces?: string, text?: string];

function photos(rows: readonly Row[]): readonly PhotoSketch[] {
  return rows.map(([at, gps, faces = '', description]) => ({
    path: `IMG_${at.replaceAll(/\D/g, '')}.jpg`,
    at: `${at}:00`,
    offset: '+01:00',
    faces: Array.from(faces),
    ...(gps ? { gps } : {}),
    ...(description === undefined ? {} : { description }),
  }));
}

function tell(
  rows: readonly Row[],
  {
    people = {},
    ...style
  }: Partial<StoryOptions> & { people?: AlbumSketch['people'] & object } = {},
) {
  const album: AlbumSketch = { folder: 'DCIM', people, photos: photos(rows) };
  const narration = narrate(planStory(sketchAlbum(album, { language: 'en', ...style }, find)));
  return {
    chapters: narration.chapters.map((parts) =>
      parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])).join('\n'),
    ),
    standfirst: narration.outline.standfirst,
    captions: [...narration.photos.values()].map(({ caption }) => caption),
  };
}

const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;
const languages: readonly Language[] = ['en', 'de', 'fr'];

const coast: readonly Row[] = [
  ['2022-09-03T08:35', york, 'p'],
  ['2022-09-03T08:40', york],
  ['2022-09-03T10:35', whitby],
  ['2022-09-03T10:50', whitby, 'i'],
  ['2022-09-03T10:51', whitby, 'p'],
  ['2022-09-03T12:30', whitby, 'i'],
  ['2022-09-03T15:45', whitby],
  ['2022-09-03T16:00', whitby, 'p'],
  ['2022-09-03T18:20', whitby, '????'],
  ['2022-09-03T21:40', york, 'p'],
];

describe('who is in the first picture', () => {
  it.each(languages)('is told where a story begins, in %s', (language) => {
    const { chapters } = tell(coast, { language, people: { p: 'Pia', i: 'Ines' } });
    expect(chapters[0]).toContain('Pia');
  });

  it('is told in the voice of each tone, and seldom in front of the camera', () => {
    const begun = tones.map(
      (tone) => tell(coast, { tone, people: { p: 'Pia' } }).chapters[0] ?? '',
    );
    expect(new Set(begun).size).toBeGreaterThan(2);
    for (const text of begun) expect(text).not.toContain('with Pia in front of the camera');
  });

  it('is counted where nobody knows them, and those people are told once', () => {
    for (const tone of tones) {
      const { chapters } = tell(
        [
          ['2024-06-29T14:10', york, '????'],
          ['2024-06-29T14:30', york, '???'],
          ['2024-06-29T15:20', york, '?'],
          ['2024-06-29T15:55', york],
        ],
        { tone },
      );
      expect(chapters[0]?.match(/four people/giu)).toHaveLength(1);
    }
  });
});

describe('a part of a day of which nobody wrote anything', () => {
  const party: readonly Row[] = [
    ['2024-06-29T14:10', york, '????'],
    ['2024-06-29T14:30', york, '???'],
    ['2024-06-29T15:20', york, '?'],
    ['2024-06-29T15:55', york, '?'],
    ['2024-06-29T17:05', york, '?????'],
    ['2024-06-29T18:40', york, '???'],
    ['2024-06-29T19:30', york, '?'],
    ['2024-06-29T19:31', york, '?'],
    ['2024-06-29T21:55', york, '????'],
    ['2024-06-29T23:10', york],
  ];

  it.each(languages)('says something of each of its parts, in %s', (language) => {
    for (const tone of tones)
      for (const chapter of tell(party, { language, tone }).chapters) expect(chapter).not.toBe('');
  });

  it('says who is there again', () => {
    const { chapters } = tell(
      [
        ['2023-05-06T09:48', null],
        ['2023-05-06T10:05', null, 'l'],
        ['2023-05-06T10:06', null, 'l'],
        ['2023-05-06T11:30', null, '?'],
        ['2023-05-06T12:45', null, '????'],
        ['2023-05-06T14:50', null, '?'],
        ['2023-05-06T15:20', null, 'l'],
        ['2023-05-06T17:40', null],
        ['2023-05-06T17:55', null, '?'],
      ],
      { people: { l: 'Ruth' } },
    );
    expect(chapters[1]).toMatch(/Ruth.*twenty past three/u);
  });
});

describe('a year of a phone', () => {
  const year = (summer: readonly Row[]): readonly Row[] => [
    ['2023-01-14T13:10', berlin, 'n'],
    ['2023-01-14T13:25', berlin],
    ['2023-02-19T18:40', berlin, 'i'],
    ['2023-03-25T16:00', leipzig],
    ['2023-04-08T11:00', leipzig, 'n'],
    ['2023-04-08T11:20', leipzig, 'n'],
    ['2023-05-20T20:10', berlin, '????'],
    ['2023-06-03T15:00', berlin, 'i'],
    ...summer,
    ['2023-10-08T12:15', berlin],
    ['2023-11-04T19:00', berlin, 'i'],
    ['2023-12-16T18:10', leipzig, 'n'],
    ['2023-12-16T18:30', leipzig],
  ];
  const holiday = year([
    ['2023-07-22T10:00', porto],
    ['2023-07-22T12:30', porto, 'n'],
    ['2023-07-23T17:45', porto, 'n'],
    ['2023-07-24T19:50', porto],
    ['2023-07-25T21:00', porto, 'i'],
    ['2023-07-27T09:00', porto],
  ]);
  const people = { n: 'Nora', i: 'Ines' };

  it.each([
    ['en', 'from 22 to 27 July'],
    ['de', 'vom 22. bis zum 27. Juli'],
    ['fr', 'du 22 au 27 juillet'],
  ] as const)('tells days in one town from the first to the last, in %s', (language, days) => {
    for (const tone of tones) {
      const { chapters } = tell(holiday, { language, tone, people });
      const stay = chapters.find((chapter) => chapter.includes('Porto')) ?? '';
      expect(stay.toLowerCase()).toContain(days.toLowerCase());
      expect(stay).toContain('Nora');
      expect(stay).toContain('Ines');
    }
  });

  it('tells none where nobody knows where one was for most of a week', () => {
    const apart = year([
      ['2023-07-22T10:00', porto],
      ['2023-07-22T12:30', porto, 'n'],
      ['2023-07-29T09:00', porto],
      ['2023-07-29T10:00', porto],
    ]);
    expect(tell(apart, { people }).chapters.join('\n')).not.toContain('from 22 to 29 July');
  });

  it.each([
    [
      'en',
      /Six of the 18 .*Porto from 22 to 27 July|Six of the eighteen .*Porto from 22 to 27 July/u,
    ],
    ['de', /Sechs der (?:18|achtzehn) .*vom 22\. bis zum 27\. Juli in Porto/u],
    ['fr', /Six des (?:18|dix-huit) .*à Porto, du 22 au 27 juillet/u],
  ] as const)('says first what stands out, in %s', (language, pattern) => {
    expect(tell(holiday, { language, people }).standfirst).toMatch(pattern);
  });

  it('says nothing of the kind where nothing stands out', () => {
    const even = year([
      ['2023-07-22T10:00', porto],
      ['2023-07-22T12:30', porto, 'n'],
      ['2023-07-23T17:45', porto, 'n'],
    ]);
    expect(tell(even, { people }).standfirst).not.toContain('Porto from');
  });
});

describe('emojis in place of words', () => {
  it('stand below their picture, behind what else is known', () => {
    const { captions } = tell(
      [
        ['2024-07-18T15:05', york, 'n', 'Pitch 42, at last'],
        ['2024-07-18T16:02', york, 'n', '🏕️'],
        ['2024-07-18T20:50', york, '', '🍕🍷'],
      ],
      { people: { n: 'Nora' } },
    );
    expect(captions.filter((caption) => caption.endsWith('4:02 pm 🏕️'))).toHaveLength(1);
    expect(captions.filter((caption) => caption.endsWith('8:50 pm 🍕🍷'))).toHaveLength(1);
  });

  it.each([
    ['🏕️', '🏕️'],
    ['❤️ 🇵🇹!', '❤️ 🇵🇹!'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    ['© 2024', null],
    ['2024', null],
    ['#1', null],
    ['', null],
    ['🍕 at Luigi’s', null],
    ['🎉'.repeat(40), null],
  ])('%j are %j', (text, signs) => {
    expect(parseSigns(text)).toBe(signs);
  });
});
