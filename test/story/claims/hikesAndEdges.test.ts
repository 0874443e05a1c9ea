import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';
import { tellsApart } from '../../fixtures/claims/toldApart.ts';

const places = {
  suwalki: [54.1018, 22.9306],
  kaunas: [54.8985, 23.9036],
  tartu: [58.3776, 26.729],
} as const;

/** Friday, 16 September 2022, to Sunday, 18 September; the sun rises in Suwałki at 6:16, and sets in Tartu at 19:21. */
const marks = marksIn({
  folder: 'Piano to Tartu',
  people: { W: 'Wanda', T: 'Tomek', L: 'Liis' },
  photos: [
    ...rowPhotos(places, 'IMG_100')('+02:00', [
      ['2022-09-16T05:12', 'suwalki', 'T'],
      ['2022-09-16T05:31', 'suwalki', 'TW'],
      ['2022-09-16T11:03', 'suwalki', 'W'],
    ]),
    ...rowPhotos(places, 'IMG_200')('+03:00', [
      ['2022-09-17T08:52', 'kaunas', 'T'],
      ['2022-09-17T08:55', 'kaunas', 'TWL'],
      ['2022-09-18T13:41', 'tartu', 'WTL'],
      ['2022-09-18T15:20', 'tartu', 'L'],
      ['2022-09-18T19:55', 'tartu', 'WL', 'Wanda paints the lid, mostly'],
    ]),
  ],
});

// Each lie stands beside what is true.
tellsApart(marks, [
  [
    'which picture the sun is told of',
    [
      ['en', 'When the last photo was taken in Tartu, the sun had set.'],
      ['en', 'The first picture on Saturday was taken long after sunrise.'],
      ['de', 'Nach Sonnenuntergang entstand in Tartu das letzte Bild.'],
      ['en', 'Only two pictures, out of eight, were taken before the sun was up.'],
    ],
    [
      ['en', 'When the last photo was taken in Tartu, the sun had not yet set.'],
      ['en', 'The first picture on Sunday was taken before sunrise.'],
      ['de', 'Vor Sonnenaufgang entstand in Kaunas das erste Bild.'],
      ['en', 'Three pictures, out of eight, were taken before the sun was up.'],
    ],
  ],
  [
    'a country from the gulf that it has its name of',
    [['en', 'The journey ended in Estonia.']],
    [['en', 'The journey ended in Finland.']],
  ],
  [
    'how many pictures somebody is alone in, or in none of, or are of one country',
    [
      ['en', 'In two photos Tomek is the only one to be seen.'],
      ['en', 'None of the three pictures from Suwałki shows Liis.'],
      ['en', 'Suwałki was the last stop photographed in Poland.'],
      ['en', 'Lithuania gets two frames, all of them from Kaunas.'],
      ['de', 'Zwei Fotos von Wanda und Liis liegen nur zwei Stunden auseinander.'],
    ],
    [
      ['en', 'In three photos Tomek is the only one to be seen.'],
      ['en', 'None of the four pictures from Suwałki shows Liis.'],
      ['en', 'Kaunas was the last stop of the journey.'],
      ['en', 'Lithuania gets three frames, all of them from Kaunas.'],
    ],
  ],
  [
    'somebody whom half of the pictures show from those who are named after them',
    [['en', 'Liis is in exactly half of the pictures, whereas Tomek and Wanda come to five each.']],
    [['en', 'Tomek is in exactly half of the pictures, whereas Liis and Wanda are in five.']],
  ],
  [
    'that somebody has left from a sun that has set',
    [['de', 'Als Wanda und Liis um 19.55 Uhr fotografiert wurden, war die Sonne schon weg.']],
    [['de', 'Als Wanda und Liis um 13.41 Uhr fotografiert wurden, war die Sonne schon weg.']],
  ],
  [
    'where somebody comes from, how old they are, and what they do every year',
    [['en', 'Liis is in Tartu, where Wanda painted the lid.']],
    [
      ['en', 'Liis is Estonian.'],
      ['de', 'Tomek ist Pole.'],
      ['en', 'Liis, who is six, was there.'],
      ['de', 'Liis, die sechs ist, war dabei.'],
      ['en', 'As they do every autumn, Wanda and Tomek went to Tartu.'],
      ['en', 'It was their first concert.'],
    ],
  ],
  [
    'idle words from what was there',
    [
      ['en', 'On Friday you will look for Liis in vain.'],
      ['en', 'Wanda gave the lid a coat of paint, or most of it.'],
    ],
    [['en', 'Wanda painted the lid in her coat.']],
  ],
]);

/** Saturday, 30 March 2024, in Shikoku; nobody wrote anything. */
const walked = marksIn({
  folder: 'Shikoku',
  people: {},
  photos: [
    {
      path: '1.jpg',
      at: '2024-03-30T05:41',
      offset: '+09:00',
      gps: [34.1722, 134.6087],
      altitude: 18,
    },
    {
      path: '2.jpg',
      at: '2024-03-30T10:19',
      offset: '+09:00',
      gps: [34.1003, 134.298],
      altitude: 473,
    },
    {
      path: '3.jpg',
      at: '2024-03-30T12:22',
      offset: '+09:00',
      gps: [34.0046, 134.5906],
      altitude: 704,
    },
  ],
});

tellsApart(walked, [
  [
    'heights from rain, which no height tells of',
    [
      ['en', 'The altitude rose from 18 metres to 704 metres.'],
      ['fr', 'On est monté plus haut, à 704 mètres.'],
    ],
    [
      ['en', 'It rained on Saturday.'],
      ['de', 'Am Samstag regnete es.'],
      ['fr', 'Samedi, il pleuvait.'],
    ],
  ],
  [
    'how long it is until the sun sets, and weather however it is put',
    [
      [
        'de',
        'Das Bild von 12.22 Uhr ist das letzte, bis zum Sonnenuntergang blieben rund sechs Stunden.',
      ],
    ],
    [
      ['de', 'Das Bild von 12.22 Uhr ist das letzte, bis zum Sonnenuntergang blieb eine Stunde.'],
      ['de', 'Auf Shikoku schien drei Stunden lang die Sonne.'],
      ['en', 'A retired geologist took the three pictures.'],
      ['de', 'Die drei Bilder hat eine Geologin gemacht.'],
      ['en', 'The walk takes place every March.'],
    ],
  ],
  [
    'Japanese towns by the name that people use',
    [
      ['en', 'It began in Naruto, on Shikoku.'],
      ['en', 'Komatsushima was the last stop.'],
    ],
    [
      ['en', 'It began in Sapporo, on Hokkaido.'],
      ['en', 'It began on Hokkaido.'],
    ],
  ],
]);
