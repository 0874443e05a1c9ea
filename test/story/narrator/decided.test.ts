import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../daemon/story/language.ts';
import { narrate, narrateAlone } from '../../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

/**
 * Random albums about which a user has decided: somebody is called by initials, somebody is hidden, somebody has another
 * name than in earlier drafts, photos are left out, or wanted. Whatever the language, nobody is given away, nothing left out
 * comes back, the photographer's words stand in the order of their photos, and a gap is the calendar's.
 */

type Photo = PhotoSketch & { readonly at: string };

/** A caption that no other photo has. */
const noteOf = (index: number): string =>
  `Xylophone ${'oak elm ash yew fir box bay fig gum may'.split(' ')[index % 10]} ${'gate wall roof lane yard barn mill pond well path'.split(' ')[Math.floor(index / 10)]}`;

const album = fc
  .array(
    fc.record({
      day: fc.oneof(fc.nat(4), fc.nat(30), fc.nat(400)),
      minute: fc.integer({ min: 480, max: 1300 }),
      faces: fc.subarray(['a', 'b', 'c', 'd']),
      noted: fc.nat(2).map((n) => n === 0),
      choice: fc.constantFrom('', '', '', 'leave-out', 'use'),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .map((photos) =>
    photos
      .toSorted((a, b) => a.day - b.day || a.minute - b.minute)
      .map(({ day, minute, faces, noted, choice }, i): Photo & { readonly choice: string } => ({
        path: `IMG_${i}.jpg`,
        at: new Date(Date.UTC(2021, 8, 12) + (day * 1440 + minute) * 60_000)
          .toISOString()
          .slice(0, 19),
        offset: '+00:00',
        faces,
        choice,
        ...(noted ? { description: noteOf(i) } : {}),
      })),
  );

const people = {
  a: { name: 'Anabel' },
  b: { name: 'Benedict Thornhill', consent: 'initials' },
  c: { name: 'Cleopatra', hidden: true },
  d: { name: 'Dorothea' },
} as const;
/** What must not be read anywhere: the full name, the hidden one, and the one from before the renaming. */
const secret = /Benedict|Thornhill|Cleopatra|Dora\b/;

const numbers: Readonly<Record<Language, string>> = {
  en: 'no a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  de: 'kein ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'aucun un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
};
const laters: Readonly<Record<Language, RegExp>> = {
  en: /([\p{L}\d]+) (day|week|month|year)s? later/giu,
  de: /([\p{L}\d]+) (Tag|Woche|Monat|Jahr)e?n? später/giu,
  fr: /([\p{L}\d-]+) (jour|semaine|mois|an)s? plus tard/giu,
};
const unitDays: Readonly<Record<string, number>> = {
  day: 1,
  tag: 1,
  jour: 1,
  week: 7,
  woche: 7,
  semaine: 7,
  month: 30.44,
  monat: 30.44,
  mois: 30.44,
  year: 365.25,
  jahr: 365.25,
  an: 365.25,
};

const dayNumber = (at: string): number => Date.parse(`${at.slice(0, 10)}T00:00Z`) / 86_400_000;

test.each(['en', 'de', 'fr'] as const)(
  'what the user has decided holds, and gaps and order are those of the photos: %s',
  (language) => {
    const met = { gaps: 0, words: 0, initials: 0 };
    fc.assert(
      fc.property(
        album,
        fc.constantFrom('plain' as const, 'warm' as const, 'journalistic' as const),
        (photos, tone) => {
          const sketch = { folder: 'DCIM', photos, people };
          const input = sketchAlbum(sketch, { language, tone, length: 'long' });
          const chosen = (choice: string): ReadonlySet<string> =>
            new Set(
              photos.flatMap((photo, i) =>
                photo.choice === choice ? [input.photos[i]!.sha256!] : [],
              ),
            );
          const choices = { leaveOut: chosen('leave-out'), use: chosen('use') };
          const plan = planStory({ ...input, choices });
          const told = narrate(plan);
          const byPath = new Map(photos.map((photo) => [photo.path, photo]));

          const everything = JSON.stringify([
            told.outline,
            told.chapters,
            told.who,
            ...told.photos.values(),
          ]);
          expect(everything).not.toMatch(secret);
          if (everything.includes('B. T.')) met.initials += 1;
          for (const path of told.photos.keys())
            expect(byPath.get(path)?.choice, path).not.toBe('leave-out');

          let before: Photo | null = null;
          told.chapters.forEach((parts, index) => {
            const prose = parts
              .flatMap((part) => (part.kind === 'prose' ? [part.text] : []))
              .join(' ');
            const own = (plan.chapters[index]?.photos ?? []).flatMap(
              (path) => byPath.get(path) ?? [],
            );
            const quoted = own
              .filter(({ description }) => description !== undefined && prose.includes(description))
              .toSorted((a, b) => prose.indexOf(a.description!) - prose.indexOf(b.description!));
            met.words += quoted.length;
            expect(quoted.map(({ at }) => at)).toEqual(quoted.map(({ at }) => at).toSorted());
            for (const [text, count = '', unit = ''] of prose.matchAll(laters[language])) {
              const word = count
                .toLowerCase()
                .replace(/^(?:eine?n?|une)$/u, (one) => (one.startsWith('u') ? 'un' : 'ein'));
              const n = /^\d/.test(word)
                ? Number(word)
                : numbers[language].split(' ').indexOf(word);
              const days = unitDays[unit.toLowerCase()]!;
              const apart = dayNumber(own[0]!.at) - dayNumber(before!.at);
              met.gaps += 1;
              expect(Math.abs(n * days - apart), `${text}: ${apart} days`).toBeLessThanOrEqual(
                days === 1 ? 0 : days * 0.55,
              );
            }
            before = own.at(-1) ?? before;
          });
        },
      ),
      { numRuns: 50, seed: 20_261_127 },
    );
    expect(met.gaps, JSON.stringify(met)).toBeGreaterThan(2);
    expect(Math.min(met.words, met.initials), JSON.stringify(met)).toBeGreaterThan(20);
  },
  60_000,
);

/** A calendar's day, written without our own code. */
const dayText = (at: string, language: Language): string =>
  new Intl.DateTimeFormat({ en: 'en-GB', de: 'de-DE', fr: 'fr-FR' }[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(Date.parse(`${at}Z`))
    .replace(/^1 (?=\p{Ll}+ \d{4}$)/u, language === 'fr' ? '1er ' : '1 ');

test.each(['en', 'de', 'fr'] as const)(
  'a photo that is put in later tells its own day and people, wherever it stands: %s',
  (language) => {
    let named = 0;
    fc.assert(
      fc.property(album, (photos) => {
        for (const photo of photos.filter(({ choice }) => choice === 'leave-out')) {
          const sketch = { folder: 'DCIM', photos: [photo], people };
          const plan = planStory(sketchAlbum(sketch, { language }));
          const [shot] = plan.chapters.flatMap(({ shots }) => shots);
          // Somebody who is hidden is in it.
          if (!shot) continue;
          const { caption, alt } = narrateAlone(plan, shot);
          expect(`${caption} ${alt}`).not.toMatch(secret);
          expect(`${caption} ${alt}`).not.toMatch(laters[language]);
          expect(caption).toContain(dayText(photo.at, language));
          if (photo.description !== undefined) expect(caption).toContain(photo.description);
          for (const [key, name] of [
            ['a', 'Anabel'],
            ['d', 'Dorothea'],
          ] as const) {
            const isThere = photo.faces?.includes(key) === true;
            expect(caption.includes(name), `${name} in ${caption}`).toBe(isThere);
            if (isThere) named += 1;
          }
        }
      }),
      { numRuns: 40, seed: 20_261_127 },
    );
    expect(named).toBeGreaterThan(20);
  },
);
