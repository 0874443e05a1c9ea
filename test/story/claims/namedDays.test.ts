import { describe, expect, it } from 'vitest';
import { marksIn } from '../../fixtures/claims/marks.ts';

/** What is marked about one photo of a day, taken in Tromsø, where few of these days are kept. */
const marksOn = (day: string): ReturnType<typeof marksIn> =>
  marksIn({
    folder: 'Far north',
    people: { B: 'Bram' },
    photos: [
      {
        path: 'IMG_0001.jpg',
        at: `${day}T12:00:00`,
        offset: '+01:00',
        gps: [69.6489, 18.9551],
        faces: ['B'],
      },
    ],
  });

// Days by the calendars of 2024 and 2025.
describe.each([
  ['2025-02-14', '2025-02-15', 'en', 'On Valentine’s Day Bram was in Tromsø.'],
  ['2025-02-14', '2025-02-13', 'de', 'Am Valentinstag war Bram in Tromsø.'],
  ['2025-02-14', '2025-03-14', 'fr', 'À la Saint-Valentin, Bram était à Tromsø.'],
  ['2024-10-31', '2024-10-30', 'en', 'On Halloween Bram was in Tromsø.'],
  ['2025-03-08', '2025-03-09', 'de', 'Am Frauentag war Bram in Tromsø.'],
  ['2025-05-11', '2025-05-18', 'de', 'Am Muttertag war Bram in Tromsø.'],
  ['2025-05-25', '2025-05-18', 'fr', 'Le jour de la fête des mères, Bram était à Tromsø.'],
  ['2025-03-30', '2025-03-23', 'en', 'On Mothering Sunday Bram was in Tromsø.'],
  ['2025-06-15', '2025-06-08', 'en', 'On Father’s Day Bram was in Tromsø.'],
  ['2025-04-16', '2025-04-23', 'de', 'In der Karwoche war Bram in Tromsø.'],
  ['2025-04-18', '2025-04-12', 'fr', 'Pendant la semaine sainte, Bram était à Tromsø.'],
  ['2025-03-02', '2025-03-04', 'de', 'Am Karnevalssonntag war Bram in Tromsø.'],
  ['2024-12-26', '2024-12-25', 'de', 'Am zweiten Feiertag war Bram in Tromsø.'],
  ['2025-07-04', '2025-07-05', 'en', 'On Independence Day Bram was in Tromsø.'],
  ['2025-10-26', '2025-10-25', 'de', 'Am Nationalfeiertag war Bram in Tromsø.'],
  ['2024-12-17', '2024-12-04', 'en', 'A week before Christmas Bram was in Tromsø.'],
  ['2024-12-11', '2024-12-17', 'de', 'Zwei Wochen vor Weihnachten war Bram in Tromsø.'],
  ['2025-01-01', '2025-01-09', 'fr', 'Une semaine après Noël, Bram était à Tromsø.'],
] as const)('%s and not %s (%s): %s', (day, other, language, text) => {
  it('is true of a photo of that day, wherever it was taken', () => {
    expect(marksOn(day)(language, text)).toEqual([]);
  });
  it('is marked where no photo is of that day', () => {
    expect(marksOn(other)(language, text)).not.toEqual([]);
  });
});
