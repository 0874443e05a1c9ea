import { narrate } from '../../daemon/story/narrator/narrator.ts';
import { wordsKey } from '../../daemon/story/plan/happenings/timed.ts';
import { loadPlaces } from '../../daemon/story/plan/places.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import type { StoryPlan } from '../../daemon/story/plan/storyPlan.ts';
import type { Language } from '../../daemon/story/language.ts';
import { nineAlbums } from '../fixtures/nineAlbums.ts';
import {
  box,
  dateLine,
  longTrip,
  onePhoto,
  party,
  portrait,
  sketchAlbum,
  southern,
  trip,
  type AlbumSketch,
  type PhotoSketch,
} from '../fixtures/storyAlbum.ts';

/**
 * Prints how the built-in narrator's drafts of 30 albums read, in each language: the share of sentences that only announce
 * a picture, phrases that return, words a photo, and how much of what the photographer wrote is told.
 */

/** Numbers in 0..1, the same on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const notes = [
  'Breakfast on the roof',
  'The ferry was late',
  'Rain all morning',
  'Best ice cream of the week',
  'Old town gate',
  'Waiting for the train',
  'Our street',
  'Fish market',
  'Up to the castle',
  'Last evening',
];
const spots = [
  [43.4633, 11.8797],
  [38.7139, -9.1394],
  [37.3886, -5.9823],
  [52.52, 13.405],
  [48.2082, 16.3738],
  [43.6766, 4.6278],
] as const;

/** An album of 8 to 60 photos over some days, with people, places and now and then a caption. */
function generated(seed: number): AlbumSketch {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const days = 1 + Math.floor(next() * 6);
  const count = 8 + Math.floor(next() * 52);
  const words = [...notes];
  const photos = Array.from({ length: count }, (_, i): PhotoSketch => {
    const day = Math.floor((i / count) * days);
    const share = (i / count) * days - day;
    const minutes = Math.floor(8 * 60 + share * 13 * 60);
    const at = new Date(Date.UTC(2024, 5, 10 + day, 0, minutes)).toISOString().slice(0, 19);
    const noted = next() < 0.15 ? words.shift() : undefined;
    return {
      path: `IMG_${String(i).padStart(4, '0')}.jpg`,
      at,
      offset: '+02:00',
      gps: spots[(seed + Math.floor(day / 2)) % spots.length]!,
      faces: Array.from({ length: Math.floor(next() * 4) }, () =>
        pick(['a', 'b', 'c', '?']),
      ).filter((key, index, list) => key === '?' || list.indexOf(key) === index),
      ...(noted === undefined ? {} : { description: noted }),
    };
  });
  return { folder: 'DCIM', photos, people: { a: 'Anabel', b: 'Benedict', c: 'Cleo' } };
}

/** Three hundred photos of nine days in four towns, with five people, captions and keywords. */
function long(seed: number): AlbumSketch {
  const next = seeded(200 + seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const words = [...notes];
  const photos = Array.from({ length: 300 }, (_, i): PhotoSketch => {
    const day = Math.floor((i / 300) * 9);
    const minutes = Math.floor(8 * 60 + ((i / 300) * 9 - day) * 13 * 60);
    const noted = i % 28 === 11 ? words.shift() : undefined;
    return {
      path: `IMG_${String(i).padStart(4, '0')}.jpg`,
      at: new Date(Date.UTC(2023, 7, 26 + day, 0, minutes)).toISOString().slice(0, 19),
      offset: '+02:00',
      gps: spots[(seed + Math.floor(day / 2)) % spots.length]!,
      faces: [
        ...new Set(Array.from({ length: Math.floor(next() * 4) }, () => pick('abcde'.split('')))),
      ],
      ...(noted === undefined ? {} : { description: noted }),
      ...(i % 17 === 3 ? { keywords: ['old town'] } : {}),
    };
  });
  const people = { a: 'Anabel', b: 'Benedict', c: 'Cleo', d: 'Dorothea', e: null };
  return { folder: 'DCIM', photos, people };
}

/** Sixteen to twenty outings, two to eight weeks apart, of three photos each. */
function gapped(seed: number): AlbumSketch {
  const next = seeded(100 + seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const words = [...notes];
  let day = 0;
  const photos = Array.from({ length: 16 + Math.floor(next() * 5) }, (_, outing) => {
    day += 14 + Math.floor(next() * 42);
    const gps = pick(spots);
    const noted = next() < 0.2 ? words.shift() : undefined;
    return [0, 1, 2].map((n): PhotoSketch => {
      const minutes = Math.floor(9 * 60 + next() * 600);
      return {
        path: `IMG_${String(outing * 3 + n).padStart(4, '0')}.jpg`,
        at: new Date(Date.UTC(2022, 0, 1 + day, 0, minutes)).toISOString().slice(0, 19),
        offset: '+01:00',
        gps,
        faces: next() < 0.6 ? [pick(['a', 'b', 'c'])] : [],
        ...(n === 0 && noted !== undefined ? { description: noted } : {}),
      };
    });
  });
  return {
    folder: 'DCIM',
    photos: photos.flat(),
    people: { a: 'Anabel', b: 'Benedict', c: 'Cleo' },
  };
}

const gappedSketches: Readonly<Record<string, AlbumSketch>> = Object.fromEntries(
  Array.from({ length: 5 }, (_, i) => [`gapped ${i + 1}`, gapped(i + 1)]),
);

const sketches: Readonly<Record<string, AlbumSketch>> = {
  ...nineAlbums,
  trip,
  party,
  portrait,
  box,
  dateLine,
  southern,
  onePhoto,
  longTrip,
  ...Object.fromEntries(
    Array.from({ length: 13 }, (_, i) => [`generated ${i + 1}`, generated(i + 1)]),
  ),
};

/** Words that say no more than that there is a picture, or when. */
const empty: Readonly<Record<Language, string>> = {
  en: 'picture pictures photo photos image frame taken took last first came comes come joined joins is was were are it in into the a an of on from at around shortly just before after past to and too also there then that this with by next follows follow appears appear shows show half quarter o’clock one other person people am pm',
  de: 'bild bilder bildern foto fotos entstand entstanden entsteht letzte letzten erste ersten kam kamen kommt stieß stießen dazu ist sind war waren es im ins in das die der den dem ein eine einer einem eines auf von ab um gegen kurz vor nach bis und auch dann dann darauf zu sehen mit folgt folgen zeigt zeigen halb viertel uhr weitere person personen',
  fr: 'photo photos image images prise pris prises dernière premier première est sont était étaient entré entrés rejoint ont a été le la les un une des du de dans sur à vers peu avant après et aussi puis on y voit avec montre montrent partir demie quart moins midi heure heures une autre personne',
};

interface Figures {
  sentences: number;
  announcing: number;
  words: number;
  photos: number;
  frames: number;
  captions: number;
  captionsTold: number;
  shown: number;
  saying: number;
}

const find = await loadPlaces();

/** `--show` prints the sentences that only announce as well. */
const isShowing = process.argv.includes('--show');

function measure(plan: StoryPlan, language: Language): Figures {
  const narration = narrate(plan);
  const prose = narration.chapters.flatMap((parts) =>
    parts.flatMap((part) => (part.kind === 'prose' ? [part.text] : [])),
  );
  const sentences = prose.flatMap((text) =>
    text.split(/(?<=[.!?…][”“»]?)(?<!\d\.)\s+(?=[\p{Lu}“„«@])/u),
  );
  const nothing = new Set(empty[language].split(' '));
  const names = new Set(
    plan.cast.flatMap(({ label }) => (label ?? '').toLowerCase().split(/[^\p{L}@\d-]+/u)),
  );
  const contentOf = (text: string): readonly string[] =>
    (text.toLowerCase().match(/@?[\p{L}’'-]+/gu) ?? []).filter(
      (word) => !nothing.has(word) && !names.has(word) && !numbers.has(word),
    );
  const frames = new Map<string, number>();
  for (const sentence of sentences) {
    const own = (
      sentence
        .replace(/[“„«][^”“»]*[”“»]/gu, '')
        .toLowerCase()
        .match(/[\p{L}’']+/gu) ?? []
    ).filter((word) => !names.has(word) && !numbers.has(word));
    for (let i = 0; i + 5 <= own.length; i += 1) {
      const key = own.slice(i, i + 5).join(' ');
      frames.set(key, (frames.get(key) ?? 0) + 1);
    }
  }
  const text = wordsKey(prose.join(' '));
  const captions = new Set(
    plan.chapters.flatMap(({ moments }) =>
      moments.flatMap(({ words }) => (words === null ? [] : [wordsKey(words)])),
    ),
  );
  const shown = [...narration.photos.values()];
  const announcing = sentences.filter((sentence) => contentOf(sentence).length === 0);
  if (isShowing) for (const sentence of announcing) console.log(`    ${language}: ${sentence}`);
  return {
    sentences: sentences.length,
    announcing: announcing.length,
    words: prose
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== '').length,
    photos: plan.chapters.reduce((sum, { photos }) => sum + photos.length, 0),
    frames: [...frames.values()].filter((count) => count > 2).length,
    captions: captions.size,
    captionsTold: [...captions].filter((caption) => text.includes(caption)).length,
    shown: shown.length,
    saying: shown.filter(({ caption }) => /\p{L}{4}/u.test(caption)).length,
  };
}

const numbers = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve noon midnight ' +
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mittags mitternacht morgens abends nachmittags ' +
    'deux trois quatre cinq sept huit neuf dix onze douze minuit'
  ).split(' '),
);

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

type Tone = 'plain' | 'warm' | 'journalistic' | 'humorous';

function print(
  title: string,
  albums: Readonly<Record<string, AlbumSketch>>,
  length: 'medium' | 'long',
  tone: Tone = 'plain',
): void {
  console.log(`${Object.keys(albums).length} ${title}, ${tone}, third person, ${length} length`);
  for (const language of ['en', 'de', 'fr'] as const) {
    const all = Object.values(albums).map((sketch) =>
      measure(planStory(sketchAlbum(sketch, { language, length, tone }, find)), language),
    );
    const sum = (key: keyof Figures): number =>
      all.reduce((total, figures) => total + figures[key], 0);
    console.log(
      [
        `${language}:`,
        `sentences ${sum('sentences')}, announcing ${percent(sum('announcing'), sum('sentences'))}`,
        `phrases of five words told three times or more in a draft: ${(sum('frames') / all.length).toFixed(1)}`,
        `words a photo ${(sum('words') / sum('photos')).toFixed(1)}`,
        `captions told in the prose ${percent(sum('captionsTold'), sum('captions'))}`,
        `pictures whose caption says more than the hour ${percent(sum('saying'), sum('shown'))}`,
      ].join('\n  '),
    );
  }
}

const longSketches: Readonly<Record<string, AlbumSketch>> = Object.fromEntries(
  Array.from({ length: 3 }, (_, i) => [`long ${i + 1}`, long(i + 1)]),
);

print('albums', sketches, 'medium');
for (const tone of ['warm', 'journalistic', 'humorous'] as const)
  print('albums', sketches, 'medium', tone);
print('albums of 300 photos', longSketches, 'long');
print('albums of 16 to 20 outings weeks apart', gappedSketches, 'long');
