import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../daemon/story/language.ts';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../../daemon/story/plan/places.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

/**
 * Random albums of days that lie months apart, of one photo a day, of two cameras, across the date line: whatever is told in
 * any language, its days, hours and captions are those of the photos. Days and hours are read from the text by a reader of
 * its own, from grammar books rather than from the narrator's tables.
 */

const findPlace = await loadPlaces();

const places = [
  [[43.4633, 11.8797], '+02:00'],
  [[43.2753, 11.9856], '+02:00'],
  [[52.52, 13.405], '+01:00'],
  [[-36.8485, 174.7633], '+12:00'],
  [[34.0522, -118.2437], '-08:00'],
  [[35.6895, 139.6917], '+09:00'],
] as const;

type Photo = PhotoSketch & { readonly at: string };

/** A caption that no other photo has. */
const noteOf = (index: number): string =>
  `Xylophone ${'oak elm ash yew fir box bay fig gum may'.split(' ')[index % 10]} ${'gate wall roof lane yard barn mill pond well path'.split(' ')[Math.floor(index / 10)]}`;

const outing = fc.record({
  day: fc.oneof(fc.nat(6), fc.nat(40), fc.nat(500)),
  place: fc.nat(places.length - 1),
  photos: fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 1439 }),
      faces: fc.subarray(['a', 'b', 'c']),
      noted: fc.integer({ min: 0, max: 4 }),
      camera: fc.constantFrom('Nikon D750', 'iPhone 13'),
    }),
    { minLength: 1, maxLength: 7 },
  ),
});

const album = fc.array(outing, { minLength: 1, maxLength: 8 }).map((outings): readonly Photo[] =>
  outings
    .flatMap(({ day, place, photos }) =>
      photos.map(({ minute, faces, noted, camera }) => {
        const [gps, offset] = places[place]!;
        const at = new Date(Date.UTC(2021, 8, 12) + (day * 1440 + minute) * 60_000);
        return { at: at.toISOString().slice(0, 19), gps, offset, faces, noted, camera };
      }),
    )
    .sort((a, b) => Date.parse(a.at + a.offset) - Date.parse(b.at + b.offset))
    .map(({ noted, ...photo }, i) => ({
      ...photo,
      path: `IMG_${i}.jpg`,
      ...(noted === 0 ? { description: noteOf(i) } : {}),
    })),
);

const months: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
const weekdays: Readonly<Record<Language, string>> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
};
const hours: Readonly<Record<Language, string>> = {
  en: 'twelve one two three four five six seven eight nine ten eleven',
  de: 'zwölf eins zwei drei vier fünf sechs sieben acht neun zehn elf',
  fr: 'douze une deux trois quatre cinq six sept huit neuf dix onze',
};
const steps: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
  fünf: 5,
  zehn: 10,
  viertel: 15,
  zwanzig: 20,
  cinq: 5,
  dix: 10,
  quart: 15,
  vingt: 20,
  'vingt-cinq': 25,
  demie: 30,
  demi: 30,
};

/** Every hour a sentence tells, in minutes on a dial of twelve hours. */
function dialTimes(sentence: string, language: Language): readonly number[] {
  // "After ten hours" is no hour of the day.
  const text = sentence
    .toLowerCase()
    .replace(/(?<!peu )après [\p{L}-]+ heures?(?: et demie)?/gu, '');
  const hour = (word: string): number =>
    /^(noon|midnight|mitternacht|mittag|midi|minuit)$/.test(word)
      ? 0
      : hours[language].split(' ').indexOf(word === 'ein' ? 'eins' : word);
  const found: number[] = [];
  const add = (name: string, minutes: number): void => {
    if (hour(name) >= 0) found.push((hour(name) * 60 + minutes + 720) % 720);
  };
  switch (language) {
    case 'en':
      for (const [, by = '', way, name = ''] of text.matchAll(
        /(five|ten|quarter|twenty-five|twenty|half) (past|to) (\w+)/g,
      ))
        add(name, (way === 'to' ? -1 : 1) * steps[by]!);
      for (const [, way, name = ''] of text.matchAll(/(shortly after|just before) (\w+)/g))
        add(name, way === 'just before' ? -2 : 2);
      for (const [, name = ''] of text.matchAll(/(\w+) o’clock/g)) add(name, 0);
      break;
    case 'de':
      for (const [, by = '', way, half, name = ''] of text.matchAll(
        /(?<!\p{L})(fünf|zehn|zwanzig|viertel) (nach|vor) (halb )?(\p{L}+)/gu,
      ))
        add(name, (way === 'vor' ? -1 : 1) * steps[by]! - (half === undefined ? 0 : 30));
      for (const [, name = ''] of text.matchAll(/(?<!nach |vor )(?<!\p{L})halb (\p{L}+)/gu))
        add(name, -30);
      for (const [, way, name = ''] of text.matchAll(/kurz (nach|vor) (\p{L}+)/gu))
        add(name, way === 'vor' ? -2 : 2);
      for (const [, name = ''] of text.matchAll(/(\p{L}+) uhr/gu)) add(name, 0);
      break;
    case 'fr':
      for (const [, way, name, minus, by] of text.matchAll(
        /(peu après |peu avant )?(?:(?<![\p{L}-]|reposé |passé |(?<!\p{L})en |[dD]’|de )(une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?(?!\p{L})|(?<!après-)midi|minuit)(?! plus tard)(?: (moins )?(?:le |et )?(cinq|dix|quart|vingt-cinq|vingt|demie?)(?!\p{L}))?/gu,
      ))
        found.push(
          ((name === undefined ? 0 : hour(name)) * 60 +
            (way?.includes('avant') ? -2 : way ? 2 : 0) +
            (minus === undefined ? 1 : -1) * (by === undefined ? 0 : steps[by]!) +
            720) %
            720,
        );
  }
  return found;
}

const dialOf = (at: string): number =>
  (Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))) % 720;

/** The day people count a photo of the small hours to. */
const eveningOf = (at: string): string =>
  new Date(Date.parse(`${at}Z`) - 4 * 3_600_000).toISOString().slice(0, 10);

/** The days a sentence names, among those that photos have. */
function daysNamed(
  sentence: string,
  known: readonly string[],
  language: Language,
): readonly string[] | null {
  const full = new RegExp(
    `(\\d{1,2})(?:er|\\.)? (${months[language].replaceAll(' ', '|')})(?: (\\d{4}))?`,
    'g',
  );
  const dates = [...sentence.matchAll(full)];
  if (dates.length > 0) {
    const [, day = '', month = '', year] = dates.at(-1)!;
    const end = `-${String(months[language].split(' ').indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return known.filter((one) => one.endsWith(end) && (year === undefined || one.startsWith(year)));
  }
  const names = weekdays[language].split(' ');
  const named = [
    ...sentence.matchAll(new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'gu')),
  ];
  if (named.length === 0) return null;
  const which = names.indexOf(named.at(-1)![1]!);
  return known.filter((one) => new Date(`${one}T12:00Z`).getUTCDay() === which);
}

/** With which caption it began, said at the end of a story. */
const begun =
  /[;,] (?:it had begun with|begun with|begonnen hatte es mit|begonnen mit|tout avait commencé par|commencés par) .*$/u;

test.each(['en', 'de', 'fr'] as const)(
  'no day, hour or caption contradicts the photos: %s',
  (language) => {
    const met = { days: 0, hours: 0, captions: 0 };
    fc.assert(
      fc.property(
        album,
        fc.constantFrom('plain' as const, 'warm' as const, 'humorous' as const),
        (photos, tone) => {
          const people = { a: 'Anabel', b: 'Benedict', c: 'Cleopatra' };
          const plan = planStory(
            sketchAlbum({ folder: 'DCIM', photos, people }, { language, tone }, findPlace),
          );
          const byPath = new Map(photos.map((photo) => [photo.path, photo]));
          let day: readonly string[] | null = null;
          narrate(plan).chapters.forEach((parts, index) => {
            const of = (i: number): readonly Photo[] =>
              (plan.chapters[i]?.photos ?? []).flatMap((path) => byPath.get(path) ?? []);
            const near = [...of(index - 1), ...of(index)];
            const known = [...new Set(near.flatMap(({ at }) => [at.slice(0, 10), eveningOf(at)]))];
            const prose = parts
              .flatMap((part) => (part.kind === 'prose' ? [part.text] : []))
              .join(' ');
            for (const sentence of prose.split(
              /(?<=[.!?][”“]?| »\.)(?<!\d\.) (?=[\p{Lu}“„«\d])/u,
            )) {
              const named = daysNamed(sentence, known, language);
              // Past midnight it is another day, and everybody knows which.
              if (
                /[Mm]idnight passed|new day was young|Mitternacht ging|neue Tag war|Minuit est passé|nouveau jour était/.test(
                  sentence,
                )
              )
                day = null;
              if (named) {
                met.days += 1;
                expect(named, sentence).not.toEqual([]);
                day = named;
              }
              for (const told of dialTimes(sentence, language)) {
                met.hours += 1;
                const apart = near.map(({ at }) => Math.abs(dialOf(at) - told));
                expect(
                  Math.min(...apart.map((by) => Math.min(by, 720 - by))),
                  sentence,
                ).toBeLessThanOrEqual(4);
              }
              const [back] = begun.exec(sentence) ?? [];
              if (back !== undefined) expect(back).toContain(photos[0]!.description);
              const here = sentence.replace(begun, '');
              for (const photo of photos) {
                if (photo.description === undefined || !here.includes(photo.description)) continue;
                met.captions += 1;
                expect(of(index), sentence).toContain(photo);
                const after = here.split(photo.description)[1]!.split(/Xylophone/)[0]!;
                const own =
                  daysNamed(after, known, language) ??
                  (here.match(/Xylophone/g)!.length > 1 ? null : day);
                if (own)
                  expect(
                    [photo.at.slice(0, 10), eveningOf(photo.at)].some((one) => own.includes(one)),
                    `${photo.at}: ${sentence}`,
                  ).toBe(true);
              }
            }
          });
        },
      ),
      { numRuns: 50, seed: 20_261_126 },
    );
    expect(Math.min(met.days, met.hours, met.captions)).toBeGreaterThan(30);
  },
  120_000,
);
