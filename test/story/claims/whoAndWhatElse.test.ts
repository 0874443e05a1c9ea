import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';
import { tellsApart } from '../../fixtures/claims/toldApart.ts';

const places = {
  aarhus: [56.1567, 10.2108],
  silkeborg: [56.1697, 9.5451],
} as const;

/** A year with an old car; the captions are German. */
const marks = marksIn({
  folder: 'Der Volvo',
  people: { A: 'Asta', E: 'Emil', R: 'Runa' },
  photos: rowPhotos(places, 'IMG_400')('+02:00', [
    ['2023-05-13T09:20', 'silkeborg', 'AE', 'Gekauft für 1200 Euro'],
    ['2023-06-23T21:40', 'silkeborg', 'AER', 'Runa und ihre Tante Asta'],
    ['2023-08-12T10:05', 'aarhus', 'RA', 'Motor raus'],
    ['2023-09-30T16:10', 'aarhus', 'E', 'Erntefest der Kolonie'],
    ['2023-10-14T16:10', 'silkeborg', 'AE', 'Erste Fahrt ans Meer'],
    ['2023-11-25T15:30', 'aarhus', 'ER', 'Emils Schwester Runa'],
  ]),
});

tellsApart(marks, [
  [
    'a town in the letters of its own language or of others',
    [
      ['en', 'In August Asta and Runa were in Aarhus.'],
      ['de', 'Im August waren Asta und Runa in Århus.'],
    ],
    [['fr', 'En août, Asta et Runa étaient à Aalborg.']],
  ],
  [
    'a month before the first of something',
    [['en', 'In May the first picture was taken in Silkeborg.']],
    [['en', 'On May the first Asta and Emil were in Silkeborg.']],
  ],
  [
    'kin by whichever of the two the caption names',
    [
      ['en', 'Runa is Asta’s niece.'],
      ['fr', 'Runa est la nièce d’Asta.'],
    ],
    [['de', 'Runa ist Astas Enkelin.']],
  ],
  [
    'somebody’s sister, who is somebody in every photo',
    [['de', 'Auf dem letzten Foto sind Emil und seine Schwester.']],
    [['de', 'Auf dem ersten Foto sind Emil und Runa.']],
  ],
  [
    'what a caption tells of, which begins without the story',
    [['en', 'The festival began in Aarhus in September.']],
    [['en', 'The story began in Aarhus in September.']],
  ],
  [
    'a car, which is no drive',
    [['en', 'In August the car was in Aarhus.']],
    [['en', 'In August the drive to the sea was in Aarhus.']],
  ],
  [
    'a feast in another language',
    [
      ['en', 'At the end of September there was a festival.'],
      ['fr', 'Fin septembre, il y avait la fête.'],
    ],
    [['en', 'At the end of September there was a wedding.']],
  ],
  [
    'what a French sentence puts in front, with a day or a time',
    [['fr', 'C’est en août que le moteur a été sorti.']],
    [
      ['fr', 'C’est en octobre que le moteur a été sorti.'],
      ['fr', 'La photo du moteur date de neuf heures du soir.'],
    ],
  ],
  [
    'weeks that were spent at a place',
    [['en', 'They spent a day in Aarhus.']],
    [
      ['en', 'They spent a whole week in Aarhus.'],
      ['de', 'In Århus blieben sie eine ganze Woche.'],
      ['fr', 'Ils sont restés deux semaines à Silkeborg.'],
    ],
  ],
  [
    'a name that stands where a noun without an article would',
    [['de', 'Im August war auch Runa dabei.']],
    [
      ['de', 'Im August war auch Pavloš dabei.'],
      ['de', 'Danach kam Skarrild an die Reihe.'],
      ['fr', 'Vesna nous a rejoints en août.'],
    ],
  ],
]);
