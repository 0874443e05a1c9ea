import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';
import { tellsApart } from '../../fixtures/claims/toldApart.ts';

const towns = { Galway: [53.2719, -9.0489], Vigo: [42.2406, -8.7207] } as const;

/** Friday, 6 June 2025, to Sunday, 8 June. */
const marks = marksIn({
  folder: 'Honeymoon',
  people: { J: 'Jan', R: 'Rosa', O: 'Otto' },
  photos: rowPhotos(towns, 'IMG_100')('+01:00', [
    ['2025-06-06T09:20', 'Galway', 'JR', '1350 steps to the top'],
    ['2025-06-06T18:40', 'Galway', 'JRO', 'Rosa and her mother Otto'],
    ['2025-06-07T10:15', 'Vigo', 'J', '14 km to go, then 27 mussels'],
    ['2025-06-08T13:30', 'Vigo', 'JR', '920 kilometres on the clock'],
  ]),
});

tellsApart(marks, [
  [
    'a number in several words',
    [
      ['en', 'Thirteen hundred and fifty steps led up.'],
      ['en', 'The clock stood at nine hundred and twenty kilometres.'],
      ['fr', 'Mille trois cent cinquante marches, rien que ça.'],
    ],
    [
      ['en', 'The clock stood at four hundred and twenty kilometres.'],
      ['fr', 'Deux mille cinq cents marches, rien que ça.'],
    ],
  ],
  [
    'the number of a caption with what it counts there',
    [
      ['en', 'There were 14 kilometres left on Saturday.'],
      ['de', 'Am Samstag waren es noch vierzehn Kilometer.'],
      ['en', 'There were 27 mussels.'],
    ],
    [
      ['en', 'Fourteen people were there on Saturday.'],
      ['de', 'Am Samstag waren vierzehn Leute da.'],
      ['fr', 'Samedi, il y avait quatorze personnes.'],
      ['en', 'There were 27 kilometres left on Saturday.'],
      ['de', 'Am Samstag entstanden 27 Bilder.'],
    ],
  ],
  [
    'people by what they do together',
    [['en', 'Three riders were in the picture at twenty to seven on Friday.']],
    [['en', 'Seven riders were in the picture at twenty to seven on Friday.']],
  ],
  [
    'how many there were at a place',
    [
      ['en', 'In Galway there were three people in the picture.'],
      ['de', 'In Galway waren wir nur zwei.'],
    ],
    [
      ['en', 'In Vigo there were three people in the picture.'],
      ['de', 'In Vigo waren wir nur noch drei.'],
      ['fr', 'À Vigo, nous n’étions plus que trois.'],
    ],
  ],
  [
    'kin that follows from kin',
    [
      ['en', 'Rosa is Otto’s daughter.'],
      ['de', 'Rosa ist Ottos Tochter.'],
    ],
    [
      ['en', 'Rosa is Jan’s daughter.'],
      ['en', 'Rosa is Otto’s sister.'],
    ],
  ],
  [
    'who is married on a honeymoon',
    [
      ['en', 'Just married, Jan and Rosa began in Galway.'],
      ['fr', 'Les jeunes mariés ont commencé à Galway.'],
    ],
    [['en', 'Just divorced, Jan and Rosa began in Galway.']],
  ],
  [
    'a range of days, each with its weekday',
    [['en', 'It ran from Friday 6 to Sunday 8 June 2025.']],
    [['en', 'It ran from Saturday 6 to Sunday 8 June 2025.']],
  ],
]);
