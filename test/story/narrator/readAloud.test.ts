import { describe, expect, it } from 'vitest';
import type { Language } from '../../../daemon/story/language.ts';
import { shareOut } from '../../../daemon/story/narrator/chapter/paragraphs.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { isThing } from '../../../daemon/story/narrator/saying.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import type { StoryOptions } from '../../../daemon/contract/protocol.ts';
import { sketchAlbum, type AlbumSketch, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

const find = await loadPlaces();

const people = { e: 'Emma', p: 'Paul', l: 'Laura', j: 'Jule' };
const cologne = [50.9375, 6.9603] as const;
const bonn = [50.7374, 7.0982] as const;

/** Photos in shorthand: when, whom it shows, what was written under it. */
function photos(
  rows: readonly (readonly [at: string, faces?: string, description?: string])[],
  more: Partial<PhotoSketch> = {},
): readonly PhotoSketch[] {
  return rows.map(([at, faces = '', description]) => ({
    path: `IMG_${at.replaceAll(/\D/g, '')}.jpg`,
    at: `${at}:00`,
    offset: '+02:00',
    faces: Array.from(faces),
    ...(description === undefined ? {} : { description }),
    ...more,
  }));
}

function tell(
  list: readonly PhotoSketch[],
  options: { language?: Language; folder?: string } & Partial<StoryOptions> = {},
) {
  const { folder = 'DCIM', ...style } = options;
  const album: AlbumSketch = { folder, people, photos: list };
  const plan = planStory(sketchAlbum(album, { language: 'en', ...style }, find));
  const narration = narrate(plan);
  const chapters = narration.chapters.map((parts) =>
    parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])).join('\n'),
  );
  return {
    plan,
    chapters,
    prose: chapters.join('\n'),
    standfirst: narration.outline.standfirst,
    headings: narration.outline.chapters.map(({ heading }) => heading),
    captionOf: (path: string) => narration.photos.get(path)?.caption,
  };
}

/** Several photos an hour, so that some have no room in the text. */
function busyDay(day: string): readonly PhotoSketch[] {
  const rows = Array.from({ length: 16 }, (_, i) => {
    const hour = String(9 + Math.floor(i / 2)).padStart(2, '0');
    return [`${day}T${hour}:${i % 2 === 0 ? '05' : '35'}`, 'e'] as const;
  });
  return photos(rows, { gps: cologne });
}

describe('captions away from their chapter', () => {
  it('a photo at the end of a draft of several days says of which day it is', () => {
    const { plan, captionOf } = tell([...busyDay('2024-06-21'), ...busyDay('2024-06-22')]);
    expect(plan.gallery.length).toBeGreaterThan(2);
    for (const { path } of plan.gallery) expect(captionOf(path)).toMatch(/Friday|Saturday/);
    for (const { path } of plan.chapters[0]!.shots) expect(captionOf(path)).not.toContain('Friday');
  });

  it('of one day the hour is enough there', () => {
    const { plan, captionOf } = tell(busyDay('2024-06-21'));
    expect(plan.gallery.length).toBeGreaterThan(2);
    for (const { path } of plan.gallery) expect(captionOf(path)).not.toContain('Friday');
  });
});

describe('whose day and hour are told', () => {
  it('a picture passed on among those of another day says its own', () => {
    const list = [
      ...photos([
        ['2023-02-16T11:11', 'e'],
        ['2023-02-16T12:05', 'e'],
        ['2023-02-16T14:30', 'p'],
        ['2023-04-09T10:30', 'p'],
        ['2023-04-09T10:45', 'p'],
        ['2023-04-09T11:45', 'e'],
      ]),
      { path: 'IMG-20230218-WA0003.jpg', at: '2023-02-18', faces: ['j'] },
    ];
    expect(tell(list).captionOf('IMG-20230218-WA0003.jpg')).toBe('Jule, 18 February 2023');
  });

  it('whoever is first seen after a caption is not told before it', () => {
    const list = photos([
      ['2023-01-08T13:20', 'e'],
      ['2023-01-08T13:40'],
      ['2023-01-08T13:50'],
      ['2023-02-16T11:11', '', 'Carnival'],
      ['2023-02-16T12:05', 'e'],
      ['2023-02-16T14:30'],
      ['2023-05-28T17:00', 'p'],
      ['2023-05-28T17:20'],
      ['2023-05-28T17:40'],
    ]);
    for (const language of ['en', 'de', 'fr'] as const) {
      const february = tell(list, { language }).chapters[1] ?? '';
      expect(february).toContain('Carnival');
      expect(february.split(/Carnival/)[0]).not.toContain('Emma');
    }
  });

  it('two days in one place are no day there', () => {
    const list = photos(
      [
        ['2023-01-08T13:20', 'p'],
        ['2023-01-08T13:40', 'p'],
        ['2023-01-08T13:50', 'p'],
        ['2023-07-22T11:00', 'e'],
        ['2023-07-22T12:30', 'e'],
        ['2023-07-25T19:50', 'e'],
        ['2023-12-24T18:30', 'p'],
        ['2023-12-24T18:50', 'p'],
        ['2023-12-24T19:10', 'p'],
      ],
      { gps: cologne },
    );
    for (const tone of ['plain', 'warm', 'humorous', 'journalistic'] as const) {
      expect(tell(list, { tone }).prose).not.toMatch(/A day with Emma/);
      expect(tell(list, { tone, language: 'de' }).prose).not.toMatch(/Ein Tag mit Emma/);
    }
  });

  it('the night of New Year’s Eve is told once', () => {
    const list = photos([
      ['2023-12-24T18:30', 'e'],
      ['2023-12-24T19:10', 'e'],
      ['2023-12-31T23:50', 'e'],
      ['2024-01-01T00:10', 'e'],
    ]);
    const { prose } = tell(list);
    expect(prose).toContain('New Year’s Eve');
    expect(prose).not.toContain('New Year’s Day');
  });

  it.each([
    ['10:40', '16:05', /^A Saturday[ ,]/],
    ['11:00', '16:10', /^A Saturday[ ,]/],
    ['13:40', '17:10', /^A Saturday afternoon/],
    ['12:00', '13:20', /^A Saturday midday/],
    ['18:00', '23:50', /^A Saturday evening/],
  ])('from %s to %s is told as what it was', (from, to, expected) => {
    const at = (time: string): string => `2024-12-07T${time}`;
    const noon = from < '13' ? '13:15' : '17:05';
    const list = photos([[at(from)], [at(from === '18:00' ? '20:00' : noon)], [at(to)]]);
    expect(tell(list, { folder: 'Copenhagen' }).standfirst).toMatch(expected);
  });
});

describe('who was there', () => {
  const days = photos([
    ['2024-06-21T18:25', 'le'],
    ['2024-06-21T18:40', 'jp'],
    ['2024-06-21T19:30', 'lejp'],
    ['2024-06-22T09:15'],
    ['2024-06-22T10:15'],
    ['2024-06-22T12:15', '', 'On the bridge'],
    ['2024-06-23T10:30', 'lp'],
    ['2024-06-23T11:15', 'e'],
    ['2024-06-23T13:20', 'lejp'],
  ]);

  it('who is told to be there again are all who came again that day', () => {
    const again = [
      ...days.slice(0, 3),
      ...photos([
        ['2024-06-22T10:30', 'lp'],
        ['2024-06-22T11:15', 'e'],
        ['2024-06-22T13:20', 'j'],
      ]),
      ...days.slice(6),
    ];
    for (const list of [days, again]) {
      const told = tell(list).prose.split(/(?<=[.!?]) /);
      const lines = told.filter((line) => /again/i.test(line) && line.includes('Laura'));
      for (const line of lines)
        for (const name of ['Paul', 'Emma', 'Jule']) expect(line).toContain(name);
    }
    expect(tell(again, { language: 'de' }).prose).toMatch(/wieder/i);
  });

  it('nobody is told to have gone on without those who came along', () => {
    const list = photos(
      [
        ['2023-08-09T14:30', 'p'],
        ['2023-08-09T16:00', 'p'],
        ['2023-08-09T19:15', 'p'],
      ],
      { gps: cologne },
    ).concat(
      photos(
        [
          ['2023-08-10T10:00', 'e'],
          ['2023-08-10T11:30', 'ep'],
          ['2023-08-10T12:45', 'p'],
        ],
        { gps: bonn },
      ),
    );
    for (const tone of ['plain', 'humorous'] as const)
      expect(tell(list, { tone }).prose).not.toMatch(/without Paul|Paul had reached/);
  });

  it('a sentence has one colon', () => {
    const list = photos([
      ['2023-08-09T14:30', 'p'],
      ['2023-08-09T16:00', 'p'],
      ['2023-08-09T19:15', 'p'],
    ]).map((photo) => ({ ...photo, gps: cologne }));
    const next = photos([
      ['2023-08-10T10:00', 'p', 'Market'],
      ['2023-08-10T11:30', 'p'],
      ['2023-08-10T12:45', 'p'],
    ]).map((photo) => ({ ...photo, gps: bonn }));
    for (const language of ['en', 'de', 'fr'] as const)
      for (const tone of ['plain', 'warm', 'humorous', 'journalistic'] as const)
        for (const sentence of tell([...list, ...next], { language, tone }).prose.split(
          /(?<=[.!?”“»]) /,
        ))
          expect(sentence).not.toMatch(/: .*: /);
  });
});

describe('what was written', () => {
  it('of what the caption of the only picture tells nothing is seen', () => {
    const sees = [{ label: 'cat', score: 0.9, count: 'one', box: [0, 0, 900, 900] }] as const;
    const cat = { sight: { sees } };
    const day = photos([
      ['2024-10-05T10:30', 'j'],
      ['2024-10-05T13:00', 'lp'],
      ['2024-10-05T16:45', 'e'],
    ]);
    const noted = photos([['2024-10-05T09:10', '', 'The cat approves']], cat);
    const bare = photos([['2024-10-05T09:10']], cat);
    expect(tell([...bare, ...day]).prose).toMatch(/a cat/i);
    expect(tell([...noted, ...day]).prose).not.toMatch(/a cat/i);
  });

  it('folders of one day that follow each other are chapters with their names', () => {
    const rows = [
      ['01 Group stage', ['09:05', '09:40', '10:15', '11:00', '11:50']],
      ['02 Final', ['14:00', '14:20', '15:05']],
    ] as const;
    const list = rows.flatMap(([folder, times]) =>
      photos(times.map((time) => [`2024-04-20T${time}`])).map((photo) => ({
        ...photo,
        path: `${folder}/${photo.path}`,
      })),
    );
    const prize = photos([['2024-04-21T16:10'], ['2024-04-21T16:15'], ['2024-04-21T16:40']]).map(
      (photo) => ({ ...photo, path: `03 Prizes/${photo.path}` }),
    );
    expect(tell([...list, ...prize]).headings).toEqual(['Group stage', 'Final', 'Prizes']);
  });

  it('folders of two cameras at one time are no chapters', () => {
    const times = ['09:05', '09:40', '10:15', '11:00', '11:50', '14:00', '14:20', '15:05'];
    const list = times.flatMap((time, i) =>
      photos([[`2024-04-20T${time}`]]).map((photo) => ({
        ...photo,
        path: `${i % 3 === 0 ? 'Anna' : 'Tom'}/${photo.path}`,
      })),
    );
    expect(tell(list).headings.join(' ')).not.toMatch(/Anna|Tom/);
  });

  it('of a day in two towns the second is called by its name, whatever was written there', () => {
    const list = [
      ...photos(
        [
          ['2024-10-04T08:10', '', 'The last boxes'],
          ['2024-10-04T09:30', 'p'],
          ['2024-10-04T11:15', 'e'],
        ],
        { gps: [53.5511, 9.9937] },
      ),
      ...photos(
        [
          ['2024-10-04T17:30', 'p'],
          ['2024-10-04T19:20', '', 'Pizza on the floor'],
          ['2024-10-04T22:30', 'e'],
          ['2024-10-05T09:10', 'p'],
          ['2024-10-05T10:30', 'e'],
          ['2024-10-05T13:00', 'l'],
        ],
        { gps: [51.3397, 12.3731] },
      ),
    ];
    expect(tell(list).headings).toEqual(['Hamburg', 'Leipzig, Friday', 'Leipzig, Saturday']);
  });

  it.each([
    ['Breakfast on the roof', true],
    ['Old town gate', true],
    ['The last boxes', true],
    ['Wedding cake', true],
    ['Home', true],
    ['Home again', false],
    ['On the roof of the cathedral', false],
    ['Lost in Cannaregio', false],
    ['Waiting for the train', false],
    ['Am Brett', false],
    ['Wieder unten', false],
    ['Sur le pont', false],
    ['Le pont', true],
    ['Tara wants to climb up', false],
  ])('whether there can be what a caption names: %s', (caption, expected) => {
    expect(isThing(caption, ['Tara'])).toBe(expected);
  });

  it.each([
    ['en', /there was “(?:Lost|On the|Home)|we had “(?:Lost|On the|Home)/],
    ['de', /gab es „(?:Lost|On the|Home)|hatten (?:wir )?(?:um \P{Pi}+)?„(?:Lost|On the|Home)/u],
    ['fr', /il y eut « (?:Lost|On the|Home)|avons eu « (?:Lost|On the|Home)/],
  ] as const)('there is no “On the roof” to be had: %s', (language, wrong) => {
    const list = photos([
      ['2023-08-06T09:30', '', 'Duomo'],
      ['2023-08-06T09:50', '', 'On the roof'],
      ['2023-08-06T11:15'],
      ['2023-08-06T15:00', '', 'Lost in Cannaregio'],
      ['2023-08-06T15:40', '', 'Lost in Castello'],
      ['2023-08-06T17:40'],
      ['2023-08-06T22:05', '', 'Home again'],
      ['2023-08-06T22:15'],
    ]);
    for (const tone of ['plain', 'warm', 'humorous', 'journalistic'] as const)
      for (const person of ['first', 'third'] as const)
        expect(tell(list, { language, tone, person }).prose).not.toMatch(wrong);
  });

  it.each([
    ['en', 'in the early afternoon', / in the afternoon/],
    ['de', 'um die Mittagszeit', /am Nachmittag/],
    ['fr', 'en début d’après-midi', / l’après-midi/],
  ] as const)('half past twelve is soon after noon: %s', (language, expected, wrong) => {
    const day = (date: string, noon?: string) =>
      photos([
        [`${date}T09:15`],
        noon === undefined ? [`${date}T12:30`] : [`${date}T12:30`, '', noon],
        [`${date}T13:10`],
      ]);
    const list = [
      ...day('2023-08-06'),
      ...day('2023-08-07', 'Rowing boat'),
      ...day('2023-08-08'),
      ...day('2023-08-09'),
    ];
    const { prose } = tell(list, { language });
    expect(prose.toLowerCase()).toContain(expected.toLowerCase());
    expect(prose).not.toMatch(wrong);
  });

  it('what was written is shown beside the text that tells it, while there is room', () => {
    const list = busyDay('2024-06-21').map((photo, i) =>
      i % 2 === 0 || i > 12
        ? photo
        : { ...photo, description: `Xylophone ${'abcdefgh'[i / 2 - 0.5]}${i}` },
    );
    const busy = list.concat(busyDay('2024-06-22'));
    const { plan } = tell(busy);
    const shown = new Set(plan.chapters.flatMap(({ shots }) => shots.map(({ path }) => path)));
    for (const { path, description } of list)
      if (description !== undefined) expect(shown).toContain(path);
    expect(plan.chapters.every(({ shots }) => shots.length <= 14)).toBe(true);
    const short = tell(busy, { length: 'short' }).plan.chapters.flatMap(({ shots }) => shots);
    expect(short.length).toBeLessThanOrEqual(12);
  });

  it('keywords are what a picture is of, or stand beside the people in it', () => {
    const list = [
      ...photos([['2024-05-18T15:30']], { keywords: ['old town'] }),
      ...photos([['2024-05-18T16:05', 'l']], { keywords: ['castle', 'view'] }),
      ...photos([['2024-05-18T17:10', 'l']]),
    ];
    const { captionOf } = tell(list);
    expect(captionOf(list[0]!.path)).toBe('Old town, 3:30 pm');
    expect(captionOf(list[1]!.path)).toBe('Laura, 4:05 pm (castle, view)');
  });
});

describe('an album of months', () => {
  const year = [
    ...photos(
      [
        ['2023-02-16T11:11', 'p'],
        ['2023-02-16T12:05', 'p'],
        ['2023-02-16T14:30', 'p'],
        ['2023-09-30T15:15', 'p'],
        ['2023-09-30T15:20', 'p'],
        ['2023-10-21T11:11', 'ej'],
        ['2023-12-31T23:50', 'e'],
        ['2024-01-01T00:10', 'e'],
      ],
      { gps: cologne },
    ),
  ];

  it('nobody joins anybody weeks later', () => {
    for (const tone of ['plain', 'warm', 'humorous', 'journalistic'] as const) {
      const { prose } = tell(year, { tone });
      expect(prose).toContain('21 October');
      expect(prose).not.toMatch(/joined|came into the picture|was there, too|waited until/);
      expect(tell(year, { tone, language: 'de' }).prose).not.toMatch(
        /stieß|kam \P{P}+ ins Bild|auch \p{Lu}\p{L}+ dabei/u,
      );
    }
  });

  it('is of the year in its name, though its last night ends in the next', () => {
    const { plan } = tell(year, { folder: 'Phone 2023' });
    expect(narrate(plan).outline.title).toMatch(/2023$/);
  });

  it('what a picture of another day shows is not to be seen on this', () => {
    const sees = [{ label: 'dog', score: 0.9, count: 'one', box: [0, 0, 900, 900] }] as const;
    const dog = { path: 'IMG-20230218-WA0003.jpg', at: '2023-02-18', sight: { sees } };
    const { chapters, plan } = tell([...year, dog]);
    expect(plan.chapters[0]!.photos).toContain(dog.path);
    expect(chapters[0]).not.toContain('dog');
  });

  it('of the only one in a picture nobody says what they came for', () => {
    const list = photos([
      ['2024-03-16T14:55'],
      ['2024-03-16T15:05', 'e', 'The birthday child'],
      ['2024-03-16T15:30', 'p', 'Coffee and cake'],
      ['2024-03-16T17:30', 'l', 'Fresh air'],
      ['2024-03-16T19:30', 'j', 'Song contest'],
      ['2024-03-16T21:30'],
    ]);
    for (const tone of ['plain', 'warm', 'humorous', 'journalistic'] as const)
      expect(tell(list, { tone }).prose).not.toMatch(/was there for/);
  });
});

describe('what has been told', () => {
  it('who is told with a caption is not told to be in its picture again', () => {
    const list = [
      ...photos([['2024-07-13T16:20'], ['2024-07-13T18:00'], ['2024-07-13T19:10']]),
      ...photos([['2024-07-14T10:00'], ['2024-07-14T11:30', 'ep', 'Market'], ['2024-07-14T15:00']]),
    ];
    for (const language of ['en', 'de', 'fr'] as const) {
      const sentences = (tell(list, { language }).chapters[1] ?? '').split(/(?<=[.!?]) /);
      expect(sentences.filter((text) => text.includes('Emma'))).toHaveLength(1);
    }
  });

  it('the hour by which all had come is not told again in the next sentence', () => {
    const list = photos(
      [
        ['2024-09-28T18:40', 'j'],
        ['2024-09-28T19:20', 'p'],
        ['2024-09-28T21:15', 'jp'],
        ['2024-09-28T22:15', 'jp'],
      ],
      { gps: [50.8021, 8.7668] },
    );
    for (const [language, hour] of [
      ['en', /twenty past seven/g],
      ['de', /zwanzig nach sieben/g],
    ] as const) {
      const { prose } = tell(list, { language });
      expect(prose).toMatch(/the sun|die Sonne/i);
      expect(prose.match(hour)).toHaveLength(1);
    }
  });

  it('how many pictures were taken is told of hours, not of a day', () => {
    const times = ['10:10', '11:00', '11:50', '12:40', '13:30', '14:20', '15:10', '16:00'];
    const list = photos(times.map((time) => [`2024-04-02T${time}`]));
    expect(tell(list).prose).not.toMatch(/within/);
  });

  it('a town on the way there is no trip from where one stayed', () => {
    const ribe = [55.3262, 8.7597] as const;
    const at = (gps: readonly [number, number], rows: readonly string[]) =>
      photos(
        rows.map((row) => [`2024-07-${row}`]),
        { gps },
      );
    const list = [
      ...at([53.5511, 9.9937], ['13T09:30']),
      ...at(ribe, ['13T16:20', '14T11:00', '14T18:00']),
      ...at([55.7308, 9.1153], ['15T11:00', '15T13:00']),
      ...at(ribe, ['15T20:30', '16T11:00', '17T11:00']),
      ...at([55.4765, 8.4594], ['18T11:00', '18T13:00']),
      ...at(ribe, ['18T20:30', '19T11:00']),
    ];
    const { standfirst } = tell(list, { folder: 'Holiday cottage' });
    expect(standfirst).toContain('with trips to Billund and Esbjerg');
    expect(standfirst).not.toContain('Hamburg');
  });

  it('whom captions name one after the other is not told to have come', () => {
    const list = [
      ...photos([['2024-02-12T16:20'], ['2024-02-12T18:00'], ['2024-02-12T19:10']]),
      ...photos([
        ['2024-02-13T09:00'],
        ['2024-02-13T13:00', 'l', 'Laura jumped'],
        ['2024-02-13T13:05', 'e', 'Emma did not'],
        ['2024-02-13T19:45'],
      ]),
    ];
    for (const tone of ['plain', 'humorous'] as const)
      expect(tell(list, { tone }).chapters[1]).not.toMatch(/Laura and Emma/);
  });

  it('a heading of days tells the last of them as well', () => {
    const at = (gps: readonly [number, number], rows: readonly string[]) =>
      photos(
        rows.map((row) => [`2024-07-${row}`]),
        { gps },
      );
    const list = [
      ...at(bonn, ['13T09:30', '13T16:20', '13T18:00', '14T11:00', '14T18:00', '14T19:00']),
      ...at(cologne, ['15T11:00', '15T13:00', '15T14:00']),
      ...at(bonn, ['23T11:00', '23T12:00', '23T13:00', '23T21:50', '24T08:30']),
    ];
    expect(tell(list).headings.at(-1)).toBe('Bonn, 23–24 July');
    expect(tell(list, { language: 'de' }).headings.at(-1)).toBe('Bonn, 23.–24. Juli');
  });
});

describe('of what a picture is', () => {
  /** A house that is done up over months, as its owners would file it. */
  const months = [
    ...photos([
      ['2021-01-16T10:15', '', 'The keys'],
      ['2021-01-16T10:30', 'l'],
      ['2021-01-16T11:00'],
    ]),
    ...photos([
      ['2021-06-05T09:00', '', 'The tree is crooked'],
      ['2021-06-05T10:00', 'l'],
      ['2021-06-05T11:00', 'p'],
    ]),
    ...photos([
      ['2021-09-04T09:30', '', 'Breakdown of the van'],
      ['2021-09-04T20:00', 'l', 'Pizza on the floor'],
      ['2021-09-04T21:00', 'p'],
    ]),
  ];

  it('whoever is in a later picture is not told beside the words of the first', () => {
    for (const language of ['en', 'de', 'fr'] as const)
      for (const tone of ['plain', 'warm', 'humorous', 'journalistic'] as const) {
        const told = tell(months, { language, tone }).prose.split(/(?<=[.!?»])\s/);
        for (const words of ['The tree is crooked', 'Breakdown of the van']) {
          const line = told.find((sentence) => sentence.includes(words)) ?? '';
          expect(line).not.toBe('');
          expect(line).not.toMatch(/Laura|Paul/);
        }
      }
  });

  it('nothing follows another picture than the one it stands below', () => {
    const { prose } = tell(
      [
        ...photos([['2023-03-18T15:00', '', 'First ice cream']], { gps: cologne }),
        ...photos(
          [
            ['2023-04-09T11:00', 'l', 'Egg hunt at Grandma’s'],
            ['2023-04-09T11:30', 'e'],
          ],
          { gps: bonn },
        ),
        ...photos([['2023-06-10T19:00'], ['2023-08-05T10:30'], ['2023-08-06T12:30']]),
      ],
      {},
    );
    const line = prose.split(/(?<=[.!?]) /).find((sentence) => sentence.includes('Egg hunt'));
    expect(line).toMatch(/9 April.*Egg hunt|Egg hunt.*9 April/);
    expect(line).not.toMatch(/^Then|followed|came/);
  });

  it('a day of weeks later is told by its keywords where nobody wrote more', () => {
    const list = months.map((photo) =>
      photo.at === '2021-06-05T09:00:00' ? { ...photo, description: '#garden #barbecue' } : photo,
    );
    expect(tell(list).prose).toMatch(/5 June[^.]*: “Garden” and “Barbecue”/);
  });

  it('a caption that tells a story is not something there was', () => {
    const long =
      'The label said that this stone fell on a field, a labourer saw it land, and nobody believed him';
    const { prose } = tell(
      photos([
        ['2024-06-21T10:00', 'e'],
        ['2024-06-21T11:00', '', long],
        ['2024-06-21T12:00', 'p'],
        ['2024-06-21T13:00'],
      ]),
    );
    expect(prose).toContain(long);
    expect(prose).not.toMatch(/(?:there was|came|followed) “The label/);
  });
});

describe('two people of one name', () => {
  const list = photos([
    ['2022-09-10T13:00', 'a', 'On the bridge'],
    ['2022-09-10T13:05', 'b', 'Anna in the punt'],
    ['2022-09-10T14:20', 'ab', 'Anna Wolf fell in'],
    ['2022-09-10T16:00', 'a'],
  ]);
  const album: AlbumSketch = {
    folder: 'DCIM',
    people: { a: 'Anna Berger', b: 'Anna Wolf' },
    photos: list,
  };

  it('are told apart below a picture whose words say no more than the one name', () => {
    const { photos: words } = narrate(planStory(sketchAlbum(album, { language: 'en' }, find)));
    expect(words.get('IMG_202209101305.jpg')?.caption).toContain('Anna Wolf');
    const third = words.get('IMG_202209101420.jpg')?.caption ?? '';
    expect(third).toContain('Anna Berger');
    expect(third.split('Anna Wolf')).toHaveLength(2);
  });
});

describe('headings', () => {
  const day = (rows: Parameters<typeof photos>[0]) => photos(rows, { gps: cologne });

  it('are of the words that most of a part is about, not of the first short ones', () => {
    const { headings } = tell(
      day([
        ['2024-06-21T10:00', 'e', 'On the bridge'],
        ['2024-06-21T10:10', 'e'],
        ['2024-06-21T10:20', 'p'],
        ['2024-06-21T19:00', 'p', 'Core 4, 1.8 m'],
        ['2024-06-21T19:30', 'l', 'Dinner in hall, grace and all'],
        ['2024-06-21T19:40', 'l'],
        ['2024-06-21T20:00', 'e'],
        ['2024-06-21T21:10', 'e', 'Last ones standing'],
      ]),
      { folder: 'Reunion' },
    );
    expect(headings).toEqual(['On the bridge', 'Dinner in hall']);
  });

  it('a holiday is the name of no month', () => {
    const { headings, prose } = tell([
      ...day([
        ['2023-03-18T15:00'],
        ['2023-04-09T11:00', 'e'],
        ['2023-04-09T11:30', 'l'],
        ['2023-04-09T12:30', 'p'],
      ]),
      ...day([['2023-06-10T19:00'], ['2023-06-10T19:30'], ['2023-06-10T20:30', 'j']]),
    ]);
    const spring = headings.find((heading) => /March/.test(heading));
    expect(spring ?? '').not.toContain('Easter');
    expect(headings.join() + prose).toContain('Easter Sunday');
  });

  it('a part that led through three towns names them all', () => {
    const at = (time: string, gps: readonly [number, number]) =>
      photos([[`2024-05-${time}`, 'e']], { gps });
    const { headings } = tell([
      ...at('09T07:00', [49.1193, 6.1757]),
      ...at('09T12:30', [48.1173, -1.6778]),
      ...at('09T16:20', [48.6493, -2.0257]),
      ...at('10T10:00', [48.6493, -2.0257]),
      ...at('10T13:00', [48.6493, -2.0257]),
      ...at('10T20:00', [48.6493, -2.0257]),
    ]);
    expect(headings[0]).toContain('Metz, Rennes and Saint-Malo');
  });
});

describe('the whole', () => {
  it('photos of the wilds are of their country, not of the next town', () => {
    const at = (time: string, gps: readonly [number, number]) =>
      photos([[`2018-12-${time}`, 'e']], { gps, offset: '-03:00' });
    const { standfirst } = tell([
      ...at('03T08:00', [-50.3379, -72.2648]),
      ...at('03T12:00', [-50.3379, -72.2648]),
      ...at('05T09:00', [-50.4967, -73.1377]),
      ...at('05T15:00', [-50.4967, -73.1377]),
      ...at('06T21:00', [-50.3379, -72.2648]),
    ]);
    expect(standfirst).toContain('in Argentina');
    expect(standfirst).not.toContain('El Calafate');
  });

  it('nobody has been at it through a night', () => {
    const { prose } = tell(
      photos([
        ['2022-12-31T18:35', 'e'],
        ['2022-12-31T21:00', 'p'],
        ['2022-12-31T23:40', 'e'],
        ['2023-01-01T11:30', 'e'],
        ['2023-01-01T12:50', 'p'],
      ]),
      { folder: 'Hamburg' },
    );
    expect(prose).not.toMatch(/after (?:\w+)teen hours/);
  });

  it('a christening that the folder names is called one in its language', () => {
    const list = photos([
      ['2023-06-18T09:41'],
      ['2023-06-18T10:31', 'e'],
      ['2023-06-18T12:30', 'l'],
      ['2023-06-18T15:20', 'p'],
      ['2023-06-18T17:30', 'e'],
    ]);
    const folder = 'Taufe von Leni';
    expect(tell(list, { folder, language: 'de' }).prose).toContain('begann die Taufe von Leni');
    expect(tell(list, { folder }).prose).toContain('Leni’s christening');
  });

  it('a paragraph ends where time passes, not in the middle of a moment', () => {
    const shots = tell(
      photos([
        ['2024-06-21T05:40'],
        ['2024-06-21T09:25'],
        ['2024-06-21T09:30'],
        ['2024-06-21T16:00'],
      ]),
    ).plan.chapters.flatMap((chapter) => chapter.shots);
    const hour = (n: number): number => Date.parse('2024-06-21T00:00:00+02:00') + n * 3_600_000;
    const sentences = [
      ['Start.', 5.6],
      ['Dark.', 5.7],
      ['Summit!', 9.4],
      ['Highest.', 9.45],
      ['Ibex.', 12.8],
      ['Hut.', 16],
    ] as const;
    const beats = shareOut(
      sentences.map(([text, at]) => ({ text, instant: hour(at) })),
      shots,
    );
    expect(beats.map(({ text }) => text)).toEqual(['Start. Dark.', 'Summit! Highest. Ibex. Hut.']);
  });

  it('photos that no sentence tells go with the paragraph they are nearer to', () => {
    const shots = tell(
      photos([
        ['2024-06-21T10:00'],
        ['2024-06-21T10:05'],
        ['2024-06-21T15:40'],
        ['2024-06-21T15:42'],
        ['2024-06-21T20:00'],
      ]),
    ).plan.chapters.flatMap((chapter) => chapter.shots);
    const at = (time: string): number => Date.parse(`2024-06-21T${time}:00+02:00`);
    const sentences = [
      { text: 'Start.', instant: at('10:00') },
      { text: 'Wall.', instant: at('10:00') },
      { text: 'Suitcase.', instant: at('15:42') },
      { text: 'Train.', instant: at('20:00') },
      { text: 'Late.', instant: at('20:00') },
    ];
    expect(shareOut(sentences, shots).map((beat) => beat.shots.length)).toEqual([2, 3]);
    // What a sentence tells of several photos up to the afternoon stays with it.
    const several = sentences.map((one) =>
      one.text === 'Wall.' ? { ...one, until: at('15:40') } : one,
    );
    expect(shareOut(several, shots).map((beat) => beat.shots.length)).toEqual([3, 2]);
  });
});
