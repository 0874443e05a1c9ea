import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrate } from '../../../daemon/story/narrator/narrator.ts';
import { planStory } from '../../../daemon/story/plan/plan.ts';
import { sketchAlbum, type PhotoSketch } from '../../fixtures/storyAlbum.ts';

/** What is told is the event, not the choice of pictures: checked against all photos of random albums, in English. */

const names = { a: 'Anabel', b: 'Benedict', c: 'Cleopatra' } as const;

const album = fc
  .array(
    fc.record({
      minutes: fc.oneof(fc.nat(300), fc.nat(4000), fc.nat(40_000)),
      faces: fc.array(fc.constantFrom('a', 'b', 'c', '?'), { maxLength: 5 }),
    }),
    { minLength: 3, maxLength: 50 },
  )
  .map((photos) =>
    [...photos]
      .sort((a, b) => a.minutes - b.minutes)
      .map(({ minutes, faces }, i): PhotoSketch & { readonly at: string } => ({
        path: `IMG_${i}.jpg`,
        at: new Date(Date.UTC(2018, 4, 3, 7) + minutes * 60_000).toISOString().slice(0, 19),
        faces: [...new Set(faces)],
      })),
  );

const numbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const valueOf = (word: string): number =>
  word === 'a' || word === 'an'
    ? 1
    : /^\d/.test(word)
      ? Number(word)
      : numbers.indexOf(word.toLowerCase());
const hours = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');

/** Minutes on a twelve-hour clock that a phrase names, and how far off it may be. */
function timeIn(phrase: string): { readonly at: number; readonly within: number } | null {
  const exact = /(\d{1,2}):(\d\d) [ap]m/.exec(phrase);
  if (exact) return { at: (Number(exact[1]) % 12) * 60 + Number(exact[2]), within: 0 };
  const found =
    /(shortly after|just before|(?:(?:five|ten|quarter|twenty(?:-five)?|half) (?:past|to))|at(?! (?:\w+(?:-five)?|a quarter) (?:past|to))) (noon|midnight|\w+)/.exec(
      phrase,
    );
  const word = found?.[2] ?? '';
  const hour = /^(noon|midnight)$/.test(word) ? 0 : hours.indexOf(word);
  if (!found || hour < 0) return null;
  const [by = '', way = ''] = (found[1] ?? '').split(' ');
  const shift = { five: 5, ten: 10, quarter: 15, twenty: 20, 'twenty-five': 25, half: 30 }[by] ?? 0;
  return { at: (hour * 60 + (way === 'to' ? -shift : shift) + 720) % 720, within: 4 };
}

const clockOf = (at: string): number =>
  (Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))) % 720;

function agrees(at: string, phrase: string): boolean {
  const told = timeIn(phrase);
  if (!told) return true;
  const apart = Math.abs(clockOf(at) - told.at);
  return Math.min(apart, 720 - apart) <= told.within;
}

describe('whatever the album, told from all of its photos', () => {
  it('no first, last, gap, day or count contradicts the photos', () => {
    const seen = new Map<string, number>();
    const met = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(
        album,
        fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
        (photos, length) => {
          const plan = planStory(
            sketchAlbum({ folder: 'DCIM', photos, people: names }, { length }),
          );
          const byPath = new Map(photos.map((photo) => [photo.path, photo]));
          const firstOf = (name: string): PhotoSketch & { at: string } => {
            const key = Object.entries(names).find(([, own]) => own === name)![0];
            return photos.find(({ faces }) => faces!.includes(key))!;
          };
          narrate(plan).chapters.forEach((parts, index) => {
            const own = plan.chapters[index]!.photos.map((path) => byPath.get(path)!);
            const before = (plan.chapters[index - 1]?.photos ?? []).map((path) =>
              byPath.get(path)!,
            );
            const text = parts.map((part) => (part.kind === 'prose' ? part.text : '')).join(' ');
            for (const sentence of text.split(/(?<=\.) /)) {
              const join =
                /^(.*?)(\w+) (?:came into the picture|joined)(.*)\.$/.exec(sentence) ??
                /^From (.*) on (\w+) was there, too()\.$/.exec(sentence);
              if (join && names[join[2]!.charAt(0).toLowerCase() as 'a'] === join[2]) {
                met('newcomer');
                expect(agrees(firstOf(join[2]).at, `${join[1]!} ${join[3]!}`), sentence).toBe(true);
              }
              for (const [, name = '', when = ''] of sentence.matchAll(
                /(Anabel|Benedict|Cleopatra) ((?:at|shortly|just|around|a quarter|half)[^,.]*?)(?=,| and |\.)/g,
              )) {
                if (!/one by one|More faces|Then came/.test(sentence)) continue;
                met('newcomers');
                expect(agrees(firstOf(name).at, when), sentence).toBe(true);
              }
              const by =
                /^By (.*?) (?:Anabel|Benedict|Cleopatra)/.exec(sentence) ??
                /there by (.*)\.$/.exec(sentence);
              if (by) {
                met('gathering');
                const arrivals = Object.entries(names).flatMap(([key, name]) =>
                  sentence.includes(name)
                    ? [own.find(({ faces }) => faces!.includes(key))?.at ?? '']
                    : [],
                );
                // Whoever is named has been seen by then, and the last of them only then.
                expect(agrees(arrivals.sort().at(-1)!, by[1]!), sentence).toBe(true);
              }
              // The last picture of a day is not that of the story.
              const isOfDay = /\bthe day\b/i.test(sentence);
              if (!isOfDay && /last picture|it was over|^It ended/.test(sentence)) {
                met('last');
                expect(
                  agrees(photos.at(-1)!.at, sentence.split(/;| after |, \w+ hours/)[0]!),
                  sentence,
                ).toBe(true);
              }
              const later = /(\w+) (days|weeks) (?:later|passed)/.exec(sentence);
              if (later && before.length > 0) {
                met('later');
                const days =
                  (Date.parse(own[0]!.at.slice(0, 10)) -
                    Date.parse(before.at(-1)!.at.slice(0, 10))) /
                  86_400_000;
                const told = valueOf(later[1]!) * (later[2] === 'weeks' ? 7 : 1);
                // Nights until four belong to the day before.
                expect(Math.abs(days - told), sentence).toBeLessThanOrEqual(
                  later[2] === 'weeks' ? 4 : 1,
                );
              }
              const crowd = /(\w+) people/.exec(sentence);
              if (crowd && valueOf(crowd[1]!) > 0) {
                met('crowd');
                expect(Math.max(...own.map(({ faces }) => faces!.length)), sentence).toBe(
                  valueOf(crowd[1]!),
                );
              }
              const none = /Nobody took a picture between (.*) and (.*)\.$/.exec(sentence);
              if (none) {
                met('pause');
                const gaps = own.slice(1).map((photo, i) => [own[i]!, photo] as const);
                const widest = gaps.reduce((a, b) =>
                  Date.parse(b[1].at) - Date.parse(b[0].at) >
                  Date.parse(a[1].at) - Date.parse(a[0].at)
                    ? b
                    : a,
                );
                expect(
                  agrees(widest[0].at, none[1]!) && agrees(widest[1].at, none[2]!),
                  sentence,
                ).toBe(true);
              }
              const share = /(\w+) (?:of all|show).*?/.exec(sentence);
              const all = /all (\w+) pictures/.exec(sentence);
              if (all && share) {
                met('share');
                expect(valueOf(all[1]!), sentence).toBe(photos.length);
              }
              for (const [, day = '', month = ''] of sentence.matchAll(
                /(\d{1,2}) (May|June|July)/g,
              )) {
                met('date');
                const date = `2018-0${['May', 'June', 'July'].indexOf(month) + 5}-${day.padStart(2, '0')}`;
                const days = [...own, ...before].map(({ at }) => at.slice(0, 10));
                expect(days, sentence).toContain(date);
              }
            }
          });
        },
      ),
      { numRuns: 300, seed: 20_240_914 },
    );
    // The statements are really met: a test that finds nothing proves nothing.
    for (const kind of ['newcomer', 'gathering', 'last', 'later', 'crowd', 'date'])
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(5);
  }, 120_000);

  it('prints the calendar’s days: a photo shortly after midnight is of the new year', () => {
    const photos = ['2024-01-01T00:04:00', '2024-01-01T00:21:00', '2024-12-31T23:58:00'].map(
      (at, i) => ({ path: `IMG_${i}.jpg`, at, faces: ['a'] }),
    );
    const narration = narrate(planStory(sketchAlbum({ folder: 'DCIM', photos, people: names })));
    const all = JSON.stringify([narration.outline, narration.chapters, narration.who]);
    expect(all).not.toContain('2023');
    expect(all).toContain('New Year’s Day');
    expect(all).toContain('New Year’s Eve');
  });
});
