import { describe, expect, it } from 'vitest';
import type { Language } from '../../../daemon/story/language.ts';
import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';

const places = { Vigo: [42.2406, -8.7207], Braga: [41.5503, -8.42] } as const;
const people = { J: 'Jan', R: 'Rosa', O: 'Otto' };
type Town = keyof typeof places;

/** Saturday, 7 June 2025, to Monday, 9 June. */
const rows: readonly (readonly [at: string, town: Town, faces: string])[] = [
  ['2025-06-07T09:20', 'Vigo', 'JR'],
  ['2025-06-07T21:20', 'Vigo', 'J'],
  ['2025-06-08T12:10', 'Vigo', 'R'],
  ['2025-06-08T15:40', 'Braga', 'JO'],
  ['2025-06-08T20:20', 'Braga', 'RO'],
  ['2025-06-09T09:15', 'Braga', 'O'],
  ['2025-06-09T13:30', 'Braga', 'JO'],
];
const marks = marksIn({
  folder: 'June',
  people,
  photos: rowPhotos(places, 'IMG_100')('+02:00', rows),
});

const days: Readonly<Record<Language, readonly string[]>> = {
  en: ['Saturday', 'Sunday', 'Monday'],
  de: ['Samstag', 'Sonntag', 'Montag'],
  fr: ['samedi', 'dimanche', 'lundi'],
};

/** Every sentence of a form, and whether one photo has the person, the town and the day that it names. */
function sentencesOf(
  language: Language,
  form: string,
): readonly { readonly text: string; readonly isTrue: boolean }[] {
  return Object.entries(people).flatMap(([face, who]) =>
    (Object.keys(places) as Town[]).flatMap((town) =>
      days[language].map((day, index) => ({
        text: form.replace('WHO', who).replace('TOWN', town).replace('DAY', day),
        isTrue: rows.some(
          ([at, there, faces]) =>
            there === town && faces.includes(face) && at.startsWith(`2025-06-0${7 + index}`),
        ),
      })),
    ),
  );
}

describe('who, where and when of one clause', () => {
  it.each([
    ['en', 'WHO was in TOWN on DAY.'],
    ['en', 'On DAY, WHO was in TOWN.'],
    ['en', 'You can see WHO on DAY in TOWN.'],
    ['en', 'On DAY – WHO in TOWN.'],
    ['en', 'In TOWN: WHO, on DAY.'],
    ['en', 'They stopped in TOWN, where WHO is to be seen on DAY.'],
    ['de', 'WHO war am DAY in TOWN.'],
    ['de', 'Am DAY war WHO in TOWN.'],
    ['de', 'Am DAY – WHO in TOWN.'],
    ['de', 'In TOWN: WHO, am DAY.'],
    ['de', 'Sie hielten in TOWN, wo WHO am DAY zu sehen ist.'],
    ['fr', 'WHO était à TOWN le DAY.'],
    ['fr', 'Le DAY, WHO était à TOWN.'],
    ['fr', 'Le DAY – WHO à TOWN.'],
    ['fr', 'À TOWN : WHO, le DAY.'],
    ['fr', 'Halte à TOWN, où l’on voit WHO le DAY.'],
  ] as const)('%s: %s is marked where no photo has all three, and only there', (language, form) => {
    const wrong = sentencesOf(language, form).filter(
      ({ text, isTrue }) => (marks(language, text).length === 0) !== isTrue,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['en', 'Jan was in Vigo; on Monday it rained in Braga.', 'date: Monday'],
    ['en', 'On Saturday Jan was in Vigo – on Monday Otto was in Braga.', 'date: Monday'],
    ['de', 'Jan war in Vigo, aber am Montag waren sie in Braga.', 'date: Montag'],
    ['fr', 'Jan était à Vigo, mais lundi ils étaient à Braga.', 'date: lundi'],
  ] as const)('%s: %s may speak of two photos', (language, text, mark) => {
    expect(marks(language, text)).not.toContain(mark);
  });
});

describe('how many were at a place', () => {
  it.each([
    ['en', 'Three of them were in Vigo.', ['number: Three of them']],
    ['de', 'Drei von ihnen waren in Vigo.', ['number: Drei von ihnen']],
    ['fr', 'Trois d’entre eux étaient à Vigo.', ['number: Trois d’entre eux']],
    ['en', 'Three of them were in Braga.', []],
    ['de', 'Drei von ihnen waren in Braga.', []],
    ['fr', 'Trois d’entre eux étaient à Braga.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(marks(language, text)).toEqual(expected);
  });
});
