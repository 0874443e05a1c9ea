import { describe, expect, it } from 'vitest';
import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';

const places = {
  Vigo: [42.2406, -8.7207],
  Braga: [41.5503, -8.42],
  Porto: [41.1496, -8.611],
} as const;
const people = { J: 'Jan', R: 'Rosa', O: 'Otto', M: 'Mira' };
type Town = keyof typeof places;

/** Saturday, 7 June 2025, to Monday, 9 June. */
const rows: readonly (readonly [at: string, town: Town, faces: string])[] = [
  ['2025-06-07T09:20', 'Vigo', 'J'],
  ['2025-06-07T12:40', 'Vigo', 'JR'],
  ['2025-06-07T18:05', 'Vigo', 'RM'],
  ['2025-06-08T10:10', 'Braga', 'O'],
  ['2025-06-08T15:40', 'Braga', 'O'],
  ['2025-06-09T09:15', 'Porto', ''],
  ['2025-06-09T13:30', 'Porto', ''],
];
const marks = marksIn({
  folder: 'June',
  people,
  photos: rowPhotos(places, 'IMG_100')('+02:00', rows),
});
const inTown = (town: Town): string =>
  rows.flatMap(([, there, who]) => (there === town ? who : '')).join('');
const firstOf = (face: string): number => rows.findIndex(([, , faces]) => faces.includes(face));
const pairs = Object.entries(people).flatMap((one) =>
  Object.entries(people)
    .filter((other) => other !== one && other[0] !== one[0])
    .map((other) => [one, other] as const),
);
const byPlace = Object.entries(people).flatMap(([face, who]) =>
  (Object.keys(places) as Town[]).map((town) => ({ face, who, town })),
);

describe('who was with whom, before whom and without whom', () => {
  it.each([
    ['en', 'Next to ONE you see OTHER.'],
    ['en', 'It was ONE who stood beside OTHER.'],
    ['en', 'ONE was photographed with OTHER.'],
    ['de', 'Neben ONE sieht man OTHER.'],
    ['de', 'Mit ONE ließ sich OTHER fotografieren.'],
    ['fr', 'C’est ONE qui pose à côté de OTHER.'],
    ['fr', 'En compagnie de ONE, OTHER regarde.'],
  ] as const)('%s: "%s" is marked where no photo shows both', (language, form) => {
    for (const [[a, one], [b, other]] of pairs) {
      const text = form.replace('ONE', one).replace('OTHER', other);
      const isTrue = rows.some(([, , faces]) => faces.includes(a) && faces.includes(b));
      expect(marks(language, text).length === 0, text).toBe(isTrue);
    }
  });

  it.each([
    ['en', 'ONE was there before OTHER.'],
    ['en', 'OTHER arrived later than ONE.'],
    ['en', 'By the time OTHER showed up, ONE had already been photographed.'],
    ['de', 'Noch vor OTHER kommt ONE ins Bild.'],
    ['de', 'ONE war schon da, als OTHER ankam.'],
    ['fr', 'Avant OTHER, c’est ONE qui arrive.'],
    ['fr', 'OTHER est apparu après ONE.'],
  ] as const)('%s: "%s" is marked where the other was photographed first', (language, form) => {
    for (const [[a, one], [b, other]] of pairs) {
      const text = form.replace('ONE', one).replace('OTHER', other);
      expect(marks(language, text).length === 0, text).toBe(firstOf(a) < firstOf(b));
    }
  });

  it.each([
    ['en', 'Nobody but WHO was in TOWN.'],
    ['en', 'The pictures from TOWN show WHO and nobody else.'],
    ['de', 'Außer WHO ist in TOWN niemand zu sehen.'],
    ['fr', 'On ne voit que WHO à TOWN.'],
  ] as const)('%s: "%s" is marked where somebody else was there', (language, form) => {
    for (const { face, who, town } of byPlace) {
      const text = form.replace('WHO', who).replace('TOWN', town);
      const isTrue =
        Array.from(inTown(town)).every((other) => other === face) && inTown(town) !== '';
      expect(marks(language, text).length === 0, text).toBe(isTrue);
    }
  });

  it.each([
    ['en', 'They were all in TOWN, all but WHO.'],
    ['en', 'In TOWN, nobody is missing but WHO.'],
    ['de', 'Bis auf WHO wurden in TOWN alle fotografiert.'],
    ['fr', 'Tout le monde sauf WHO était à TOWN.'],
  ] as const)('%s: "%s" is marked unless just that one was not there', (language, form) => {
    for (const { face, who, town } of byPlace) {
      const text = form.replace('WHO', who).replace('TOWN', town);
      const isTrue = Object.keys(people).every(
        (one) => inTown(town).includes(one) !== (one === face),
      );
      expect(marks(language, text).length === 0, text).toBe(isTrue);
    }
  });

  it.each([
    ['en', 'There is nobody in the pictures from TOWN.'],
    ['de', 'Keiner von uns wurde in TOWN fotografiert.'],
    ['fr', 'On ne voit personne à TOWN.'],
  ] as const)('%s: "%s" is marked where somebody was photographed', (language, form) => {
    for (const town of Object.keys(places) as Town[]) {
      const text = form.replace('TOWN', town);
      expect(marks(language, text).length === 0, text).toBe(inTown(town) === '');
    }
  });
});

it.each([
  ['en', 'On 7 June, a Saturday, it began.', true],
  ['en', 'On 7 June, a Sunday, it began.', false],
  ['de', 'Am 8. Juni, einem Sonntag, waren sie in Braga.', true],
  ['de', 'Am 8. Juni, einem Montag, waren sie in Braga.', false],
  ['fr', 'Le 9 juin, un lundi, ils étaient à Porto.', true],
  ['fr', 'Le 9 juin, un samedi, ils étaient à Porto.', false],
] as const)('%s: a day of the week beside a date is that date’s: %s', (language, text, isTrue) => {
  expect(marks(language, text).length === 0).toBe(isTrue);
});
