import { describe, expect, it } from 'vitest';
import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';

const places = { Vigo: [42.2406, -8.7207], Braga: [41.5503, -8.42] } as const;

/** Saturday, 7 June 2025, and Sunday; Spain and Portugal. */
const rows = [
  ['2025-06-07T09:20', 'Vigo', 'J'],
  ['2025-06-07T12:40', 'Vigo', 'JR'],
  ['2025-06-07T19:05', 'Vigo', 'O'],
  ['2025-06-07T20:15', 'Vigo', ''],
  ['2025-06-08T10:10', 'Braga', 'J'],
  ['2025-06-08T15:40', 'Braga', ''],
] as const;
const marks = marksIn({
  folder: 'June',
  people: { J: 'Jan', R: 'Rosa', O: 'Otto' },
  photos: rowPhotos(places, 'IMG_100')('+02:00', rows),
});

function check(language: 'en' | 'de' | 'fr', texts: Readonly<Record<string, boolean>>): void {
  const found = Object.keys(texts).map((text) => [text, marks(language, text).length === 0]);
  expect(Object.fromEntries(found)).toEqual(texts);
}

describe('what is said to be the only one, or the so manieth', () => {
  it('is the only picture of somebody where there is no other', () => {
    check('en', {
      'It is the only picture of Otto.': true,
      'It is the only picture of Jan.': false,
      'It is the only picture of Jan and Rosa.': true,
      'On Sunday it is the only picture in which Jan is seen.': true,
      'On Saturday it is the only picture in which Jan is seen.': false,
      'Rosa is in no other picture.': true,
      'Jan is in no other picture.': false,
      'It is the only picture of Jan that shows him alone.': true,
    });
    check('de', {
      'Es ist das einzige Bild von Otto.': true,
      'Es ist das einzige Bild von Jan.': false,
      'Es ist das einzige Bild des Tages, auf dem Jan zu sehen ist.': true,
      'Rosa ist auf keinem anderen Bild zu sehen.': true,
      'Jan ist auf keinem anderen Bild zu sehen.': false,
    });
    check('fr', {
      'C’est la seule photo où l’on voit Otto.': true,
      'C’est la seule photo où l’on voit Jan.': false,
      'Le samedi, c’est la seule photo où l’on voit Jan.': false,
      'Rosa n’apparaît sur aucune autre photo.': true,
      'Jan ne figure sur aucune autre photo.': false,
    });
  });

  it('is no day, country or picture beyond the last', () => {
    check('en', {
      'The third day of the trip was the longest.': false,
      'That made it the second country of the trip.': true,
      'That made it the fifth country of the trip.': false,
      'The second Sunday was quiet.': false,
      'It was the second of the evening.': true,
      'It was the fourth of the evening.': false,
    });
    check('de', {
      'Der zweite Tag begann um zehn nach zehn.': true,
      'Der dritte Tag begann um zehn nach zehn.': false,
      'Es war das vierte Bild des Abends.': false,
    });
    check('fr', {
      'Ce deuxième jour commence à dix heures dix.': true,
      'Ce troisième jour est le plus long.': false,
      'Ce deuxième dimanche s’achève.': false,
      'C’était la quatrième photo de la soirée.': false,
    });
  });

  it('counts the pictures between two times with both minutes', () => {
    check('en', {
      'On Saturday Jan is in two pictures between 9:20 am and 12:40 pm.': true,
      'On Saturday Jan is in three pictures between 9:20 am and 12:40 pm.': false,
    });
    check('de', {
      'Am Samstag entstanden zwei Bilder zwischen 9:20 und 12:40 Uhr.': true,
      'Am Samstag entstanden drei Bilder zwischen 9:20 und 12:40 Uhr.': false,
    });
    check('fr', {
      'Le samedi, Jan est sur deux photos, prises entre 9 h 20 et 12 h 40.': true,
      'Le samedi, Jan est sur trois photos, prises entre 9 h 20 et 12 h 40.': false,
    });
  });
});
