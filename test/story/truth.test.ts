import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrate } from '../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../daemon/story/plan/places.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch } from '../fixtures/storyAlbum.ts';

const find = await loadPlaces();

const towns = {
  Lisbon: [38.7223, -9.1393],
  Porto: [41.1496, -8.6109],
  Madrid: [40.4168, -3.7038],
  Vienna: [48.2082, 16.3738],
  Sydney: [-33.8688, 151.2093],
} as const satisfies Record<string, readonly [number, number]>;
const germanTowns: Readonly<Record<keyof typeof towns, string>> = {
  Lisbon: 'Lissabon',
  Porto: 'Porto',
  Madrid: 'Madrid',
  Vienna: 'Wien',
  Sydney: 'Sydney',
};
const frenchTowns: Readonly<Record<keyof typeof towns, string>> = {
  Lisbon: 'Lisbonne',
  Porto: 'Porto',
  Madrid: 'Madrid',
  Vienna: 'Vienne',
  Sydney: 'Sydney',
};
const townNames = { en: null, de: germanTowns, fr: frenchTowns };
const names = { ana: 'Anabel', ben: 'Benedict', cleo: 'Cleopatra' } as const;
const weekdays = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
} as const;

/** A random album: minutes from a start, a town or none, people, now and then without a time. */
const album = fc
  .array(
    fc.record({
      minutes: fc.oneof(fc.nat(300), fc.nat(5000), fc.nat(60_000)),
      town: fc.option(fc.constantFrom(...(Object.keys(towns) as (keyof typeof towns)[]))),
      faces: fc.array(fc.constantFrom('ana', 'ben', 'cleo', 'dora', '?'), { maxLength: 6 }),
      dated: fc.nat(9).map((n) => n > 0),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((photos) =>
    photos.map(({ minutes, town, faces, dated }, i): PhotoSketch & { town: typeof town } => ({
      path: `IMG_${i}.jpg`,
      town,
      faces: [...new Set(faces)],
      ...(dated
        ? { at: new Date(Date.UTC(2018, 4, 3, 7) + minutes * 60_000).toISOString().slice(0, 19) }
        : {}),
      ...(town ? { gps: towns[town] } : {}),
    })),
  );

/** `3:12 pm` of a wall-clock time, written without our own code. */
const clockOf = {
  en: (at: string): string => {
    const text = new Intl.DateTimeFormat('en-US', {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    })
      .format(Date.parse(`${at}Z`))
      .replace(/\s/g, ' ')
      .toLowerCase();
    return text === '12:00 pm' ? 'noon' : text === '12:00 am' ? 'midnight' : text;
  },
  de: (at: string): string => `${Number(at.slice(11, 13))}:${at.slice(14, 16)} Uhr`,
  fr: (at: string): string => `${Number(at.slice(11, 13))} h ${at.slice(14, 16)}`,
};

const clockPatterns = {
  en: /\b\d{1,2}:\d\d [ap]m\b/g,
  de: /\b\d{1,2}:\d\d Uhr/g,
  fr: /\b\d{1,2}\sh\s\d\d\b/g,
};

const hours = {
  en: 'twelve one two three four five six seven eight nine ten eleven'.split(' '),
  de: 'zwölf eins zwei drei vier fünf sechs sieben acht neun zehn elf'.split(' '),
  fr: 'douze une deux trois quatre cinq six sept huit neuf dix onze'.split(' '),
} as const;

const spoken = {
  en: [
    [/\b(?:shortly after|just before) (\w+)/g, 0],
    [/\bquarter past (\w+)/g, 15],
    [/\bhalf past (\w+)/g, 30],
    [/\bquarter to (\w+)/g, -15],
    [/\b(\w+) o’clock/g, 0],
    [/\bat (noon|midnight)/g, 0],
  ],
  de: [
    [/\bkurz (?:nach|vor) (\p{L}+)/giu, 0],
    [/\bViertel nach (\p{L}+)/gu, 15],
    [/\bhalb (\p{L}+)/gu, -30],
    [/\bViertel vor (\p{L}+)/gu, -15],
    [/\bum (\p{L}+) Uhr/giu, 0],
  ],
  fr: [
    [
      /(?<!\p{L})(?:à|vers|peu après|peu avant) (\p{L}+)(?: heures?\b|(?<=midi|minuit))(?! (?:et|moins|cinq|dix|vingt))/giu,
      0,
    ],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) cinq/giu, 5],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) dix/giu, 10],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) et quart/giu, 15],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) vingt(?!-)/giu, 20],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) vingt-cinq/giu, 25],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) et demie?/giu, 30],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) moins vingt-cinq/giu, -25],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) moins vingt(?!-)/giu, -20],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) moins le quart/giu, -15],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) moins dix/giu, -10],
    [/(\p{L}+)(?: heures?\b|(?<=midi|minuit)) moins cinq/giu, -5],
  ],
} as const;

/** Minutes on a twelve-hour clock of every time a text says in words. */
function spokenTimes(text: string, language: 'en' | 'de' | 'fr'): readonly number[] {
  const found = spoken[language].flatMap(([pattern, shift]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 1: word = '' }) => {
      const named = /^(noon|midnight|mitternacht|midi|minuit)$/i.test(word);
      const hour = named
        ? 0
        : hours[language].indexOf(word === 'ein' ? 'eins' : word.toLowerCase());
      // "kurz nach Sonnenuntergang" is no hour.
      return hour < 0 ? [] : [{ index, minutes: (hour * 60 + shift + 720) % 720 }];
    }),
  );
  return found.sort((a, b) => a.index - b.index).map(({ minutes }) => minutes);
}

/** True if a photo's time is as near as "around a quarter past" may be. */
function isNear(at: string, minutes: number): boolean {
  const own = (Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))) % 720;
  const apart = Math.abs(own - minutes);
  return Math.min(apart, 720 - apart) <= 8;
}

const crowds = {
  en: { numbers: ['two', 'three', 'four', 'five', 'six'], people: 'people' },
  de: { numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs'], people: 'Personen' },
  fr: { numbers: ['deux', 'trois', 'quatre', 'cinq', 'six'], people: 'personnes' },
};

const tones = ['plain', 'warm', 'journalistic', 'humorous'] as const;

const style = fc.record({
  length: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
  tone: fc.constantFrom(...tones),
  person: fc.constantFrom('first' as const, 'third' as const),
});

const seeds = { en: 0, de: 1, fr: 2 };

describe.each(['en', 'de', 'fr'] as const)('whatever the album, in %s', (language) => {
  it('every time, day, town, name and number told is one of its chapter', () => {
    fc.assert(
      fc.property(album, style, (photos, options) => {
        const sketch = { folder: 'DCIM', photos, people: names };
        const plan = planStory(sketchAlbum(sketch, { language, ...options }, find));
        const byPath = new Map(photos.map((photo) => [photo.path, photo]));
        const narration = narrate(plan);
        plan.chapters.forEach((chapter, index) => {
          const own = chapter.photos.map((path) => byPath.get(path)!);
          const before = plan.chapters[index - 1]?.photos.map((path) => byPath.get(path)!) ?? [];
          const text = narration.chapters[index]!.map((part) =>
            part.kind === 'prose' ? part.text : '',
          ).join(' ');
          const captions = chapter.shots
            .map(({ path }) => narration.photos.get(path)!.caption)
            .join(' ');

          const clocks = new Set(own.flatMap(({ at }) => (at ? [clockOf[language](at)] : [])));
          for (const [time] of `${text} ${captions}`.matchAll(clockPatterns[language]))
            expect(clocks).toContain(time.replace(/\s/gu, ' '));
          for (const minutes of spokenTimes(text, language))
            expect(
              own.some(({ at }) => at !== undefined && isNear(at, minutes)),
              `${minutes} of ${text}`,
            ).toBe(true);

          const days = new Set(
            own.flatMap(({ at }) =>
              at ? [weekdays[language][new Date(`${at}Z`).getUTCDay()]!] : [],
            ),
          );
          for (const day of weekdays[language]) if (text.includes(day)) expect(days).toContain(day);

          for (const town of Object.keys(towns) as (keyof typeof towns)[]) {
            const name = townNames[language]?.[town] ?? town;
            if (!text.includes(name)) continue;
            expect([...own, ...before].map((photo) => photo.town)).toContain(town);
          }

          const seen = new Set(own.flatMap(({ faces }) => faces ?? []));
          for (const [key, name] of Object.entries(names)) {
            if (text.includes(name) || captions.includes(name)) expect(seen).toContain(key);
          }

          const most = Math.max(0, ...own.map(({ faces }) => faces?.length ?? 0));
          crowds[language].numbers.forEach((word, i) => {
            const people = `${word} ${crowds[language].people}`;
            if (text.toLowerCase().includes(people.toLowerCase()))
              expect(most).toBeGreaterThanOrEqual(i + 2);
          });
        });
        const dated = photos.flatMap(({ at }) => (at ? [at] : [])).sort();
        const opening = JSON.stringify(narration.chapters[0]);
        if (
          /first photo(?! of)( was| is|,)|erstes? Foto zeigt|erste Foto (entsteht|machen)/.test(
            opening,
          )
        ) {
          const [first] = spokenTimes(opening, language);
          if (options.tone === 'journalistic')
            expect(opening).toContain(clockOf[language](dated[0]!));
          else expect(first !== undefined && isNear(dated[0]!, first), opening).toBe(true);
        }
      }),
      // Other albums in each language: their plans are the same in all.
      { numRuns: 75, seed: 20_261_127 + seeds[language] },
    );
  }, 300_000);
});
