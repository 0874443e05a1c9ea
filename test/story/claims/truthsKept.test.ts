import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';
import { tellsApart } from '../../fixtures/claims/toldApart.ts';

const places = {
  constance: [47.6633, 9.1753],
  meersburg: [47.695, 9.271],
} as const;

/** Two days of Christmas of 2022: Saturday 24 December, and Sunday. */
const marks = marksIn({
  folder: 'Christmas',
  people: { F: 'Frieda', I: 'Ivo', T: 'Thorsten' },
  photos: rowPhotos(places, 'IMG_300')('+01:00', [
    ['2022-12-24T09:10', 'constance', 'FI', '98 412 km auf dem Tacho'],
    ['2022-12-24T12:20', 'constance', 'FIT'],
    ['2022-12-24T15:05', 'constance', 'F', 'Frieda hackt Holz'],
    ['2022-12-24T18:30', 'constance', 'FI'],
    ['2022-12-24T19:45', 'constance', 'FIT', 'Zwölf Kerzen'],
    ['2022-12-25T10:15', 'meersburg', 'IT???', 'Ivo fliegt heim'],
    ['2022-12-25T17:40', 'meersburg', 'T'],
  ]),
});

tellsApart(marks, [
  [
    'a day whose name holds what the album is called',
    [['en', 'On Christmas Eve Frieda was in Constance.']],
    [['en', 'On New Year’s Eve Frieda was in Constance.']],
  ],
  [
    'an hour without a noun',
    [
      ['en', 'After ten on Sunday Ivo and Thorsten were in Meersburg.'],
      ['en', 'Between nine and ten on Saturday Frieda and Ivo were in Constance.'],
      ['en', 'At six thirty Frieda and Ivo were in Constance.'],
      ['de', 'Zwischen neun und zehn waren Frieda und Ivo in Konstanz.'],
      ['de', 'Nach zehn am Sonntag waren Ivo und Thorsten in Meersburg.'],
      ['de', 'Um neun Uhr zehn waren Frieda und Ivo in Konstanz.'],
      ['de', 'Achtzehn Uhr dreißig: Frieda und Ivo in Konstanz.'],
      ['de', 'Es war nach neun, als Frieda und Ivo in Konstanz waren.'],
      ['fr', 'Il était neuf heures quand Frieda et Ivo étaient à Constance.'],
    ],
    [
      ['en', 'Between one and two on Saturday Frieda and Ivo were in Constance.'],
      ['en', 'At eleven thirty Frieda and Ivo were in Constance.'],
      ['de', 'Zwischen eins und zwei waren Frieda und Ivo in Konstanz.'],
      ['de', 'Um elf Uhr dreißig waren Frieda und Ivo in Konstanz.'],
      ['de', 'Sechzehn Uhr dreißig: Frieda und Ivo in Konstanz.'],
    ],
  ],
  [
    'the so manieth day, which need not be of those at the place',
    [
      ['en', 'On the second day they were in Meersburg.'],
      ['de', 'Am zweiten Tag waren sie in Meersburg.'],
    ],
    [
      ['en', 'On the third day they were in Meersburg.'],
      ['fr', 'Le troisième jour, ils étaient à Meersburg.'],
    ],
  ],
  [
    'a month within a word',
    [['de', 'An einem Dezembermorgen waren Frieda und Ivo in Konstanz.']],
    [
      ['de', 'Es war die erste Septemberwoche.'],
      ['de', 'An einem Augustabend war Thorsten in Meersburg.'],
    ],
  ],
  [
    'a length of time from noon',
    [
      ['en', 'Half an hour after noon all three were in Constance.'],
      ['de', 'Eine halbe Stunde nach Mittag waren alle drei in Konstanz.'],
      ['fr', 'Une demi-heure après midi, ils étaient trois à Constance.'],
    ],
    [
      ['en', 'Half an hour before noon all three were in Constance.'],
      ['de', 'Eine Stunde vor Mittag waren alle drei in Konstanz.'],
      ['fr', 'Deux heures avant minuit, ils étaient trois à Constance.'],
    ],
  ],
  [
    'how many there were',
    [
      ['en', 'There were three of them in Constance.'],
      ['de', 'Zu dritt waren sie in Konstanz.'],
      ['fr', 'Ils étaient trois dans la ville de Constance.'],
    ],
    [
      ['en', 'There were nine of us in Constance.'],
      ['de', 'Zu neunt waren sie in Konstanz.'],
      ['de', 'Zu elft waren sie in Meersburg.'],
      ['fr', 'Ils étaient sept le premier soir.'],
    ],
  ],
  [
    'a number that is only the least',
    [
      ['en', 'There were more than ten candles.'],
      ['de', 'Es waren mehr als zehn Kerzen.'],
    ],
    [['de', 'Es waren mehr als zwanzig Kerzen.']],
  ],
  [
    'a length without a number',
    [['en', 'They stayed for two days.']],
    [
      ['en', 'They stayed for a fortnight.'],
      ['en', 'They stayed a whole month.'],
    ],
  ],
  [
    'somebody’s man or friend, and landscapes',
    [['de', 'Am Sonntag war auch Ivo in Meersburg.']],
    [
      ['de', 'Ivo ist Friedas Mann.'],
      ['de', 'Thorsten ist Friedas Brieffreund.'],
      ['fr', 'Thorsten est le colocataire de Frieda.'],
      ['de', 'Sie waren in der Pfalz.'],
    ],
  ],
  [
    'a number with its thousands apart, in whatever language',
    [
      ['en', 'The clock stood at 98,412 kilometres.'],
      ['de', 'Auf dem Tacho standen 98.412 Kilometer.'],
    ],
    [
      ['en', 'The clock stood at 68,412 kilometres.'],
      ['de', 'Auf dem Tacho standen 68.412 Kilometer.'],
    ],
  ],
  [
    'who joins those who are named, though seen before',
    [
      ['en', 'Thorsten joins Frieda and Ivo at a quarter to eight in the evening.'],
      ['fr', 'À huit heures moins le quart du soir, Thorsten rejoint Frieda et Ivo.'],
    ],
    [
      ['en', 'Thorsten joins Frieda and Ivo at half past six in the evening.'],
      ['fr', 'À six heures et demie du soir, Thorsten rejoint Frieda et Ivo.'],
    ],
  ],
  [
    'once more is no count',
    [
      ['de', 'Am Abend sind Frieda, Ivo und Thorsten noch einmal zusammen.'],
      ['fr', 'Le soir, Frieda, Ivo et Thorsten sont encore une fois ensemble.'],
    ],
    [
      ['de', 'Frieda und Thorsten sind siebenmal zusammen.'],
      ['fr', 'Frieda et Thorsten sont sept fois ensemble.'],
    ],
  ],
  [
    'as many people as there are faces',
    [['de', 'Fünf Leute sind auf dem Bild von Viertel nach zehn.']],
    [['de', 'Acht Leute sind auf dem Bild von Viertel nach zehn.']],
  ],
  [
    'towns by their French names',
    [['fr', 'Le premier jour, Frieda était à Constance.']],
    [['fr', 'Le premier jour, Frieda était à Coblence.']],
  ],
  [
    'each number in its own part of the sentence',
    [
      ['en', 'Five pictures are from Saturday, two from Sunday.'],
      ['de', 'Fünf Bilder sind vom Samstag, zwei vom Sonntag.'],
      ['fr', 'Cinq photos datent de samedi, deux de dimanche.'],
    ],
    [
      ['en', 'Three pictures are from Saturday, two from Sunday.'],
      ['de', 'Drei Bilder sind vom Samstag, zwei vom Sonntag.'],
    ],
  ],
  [
    'somebody in each part of a sentence',
    [
      ['en', 'Ivo is never alone, Frieda just once.'],
      ['de', 'Zweimal sind Frieda, Ivo und Thorsten alle auf einem Bild.'],
      ['de', 'Ivo ist nie allein zu sehen, Frieda genau einmal.'],
    ],
    [['en', 'Frieda is never alone, Ivo just once.']],
  ],
  [
    'a single detail of a photo that is told in who, when and where',
    [['en', 'On Sunday morning Ivo, in Meersburg, was packed.']],
    [['en', 'Ivo was tired.']],
  ],
  [
    'an hour and some minutes',
    [
      [
        'en',
        'An hour and fifteen minutes lie between the picture of half past six and that of a quarter to eight.',
      ],
    ],
    [
      [
        'en',
        'An hour and fifty minutes lie between the picture of half past six and that of a quarter to eight.',
      ],
    ],
  ],
  [
    'towns by names of old',
    [['de', 'In Konstanz waren sie am Samstag.']],
    [['de', 'In Laibach waren sie am Samstag.']],
  ],
  [
    'nowhere before a place',
    [
      ['en', 'Before Meersburg, Ivo is nowhere alone.'],
      ['de', 'Vor Meersburg ist Ivo nirgends allein zu sehen.'],
    ],
    [['de', 'Vor Meersburg ist Frieda nirgends zu sehen.']],
  ],
  [
    'hours that have gone by',
    [['fr', 'Trois heures et demie se sont écoulées avant le soir.']],
    [['fr', 'Une heure et demie s’est écoulée avant le soir.']],
  ],
  [
    'a beginning that stands behind its place',
    [['de', 'In Konstanz begann das Fest, in Meersburg endete es.']],
    [['de', 'In Meersburg begann die Reise.']],
  ],
  [
    'one word more beside most of a caption',
    [
      ['de', 'Zwölf Kerzen waren vorbereitet.'],
      ['de', 'Frieda hat das Holz vorbereitet.'],
    ],
    [
      ['de', 'Kerzen wurden vorbereitet.'],
      ['en', 'Twelve candles were lit because it rained.'],
    ],
  ],
  [
    'how a traveller gets about',
    [
      ['en', 'On Sunday Ivo and Thorsten walked through Meersburg.'],
      ['de', 'Am Sonntag spazierten Ivo und Thorsten durch Meersburg.'],
      ['fr', 'Dimanche, Ivo et Thorsten se promenaient à Meersburg.'],
    ],
    [['en', 'On Sunday Ivo and Frieda walked through Meersburg.']],
  ],
]);
