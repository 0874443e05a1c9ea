import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';
import { tellsApart } from '../../fixtures/claims/toldApart.ts';

const places = {
  bremen: [53.0758, 8.8072],
  basel: [47.5584, 7.5733],
  aarhus: [56.1567, 10.2108],
} as const;

/** Saturday, 22 April 2023, to Wednesday, 6 December: the fourth weekend of April, two days in October, St Nicholas. */
const marks = marksIn({
  folder: 'Unser Jahr',
  people: { K: 'Katja', P: 'Piet', T: 'Tomke' },
  photos: rowPhotos(places, 'IMG_500')('+02:00', [
    ['2023-04-22T00:07', 'bremen', 'K'],
    ['2023-04-22T11:02', 'bremen', 'KP', 'Erster Halt am Marktplatz'],
    ['2023-04-22T15:14', 'bremen', 'KP', 'Zweiter Halt am Marktplatz, Piet mit Krücke'],
    ['2023-04-23T10:20', 'bremen', 'K', 'Akkordeon am Ufer, Piet singt'],
    ['2023-10-03T12:31', 'aarhus', 'PT'],
    ['2023-10-03T17:45', 'aarhus', 'KPT'],
    ['2023-11-11T11:13', 'basel', 'K'],
    ['2023-12-06T07:09', 'basel', 'T'],
  ]),
});

// Each lie stands beside what is true.
tellsApart(marks, [
  [
    'the so manieth weekend, weekday or week of a month',
    [
      ['de', 'Am vierten Aprilwochenende waren Katja und Piet in Bremen.'],
      ['de', 'Am zweiten Samstag im November war Katja in Basel.'],
      ['en', 'On the fourth weekend of April Katja and Piet were in Bremen.'],
      ['fr', 'Le quatrième samedi d’avril, Katja était à Brême.'],
    ],
    [
      ['de', 'Am letzten Aprilwochenende waren Katja und Piet in Bremen.'],
      ['de', 'Am letzten Samstag im November war Katja in Basel.'],
      ['en', 'On the first weekend of April Katja and Piet were in Bremen.'],
      ['fr', 'Le premier samedi d’avril, Katja était à Brême.'],
    ],
  ],
  [
    'a day and a month in digits',
    [['de', 'Am 11.11. um 11:13 Uhr ist Katja in Basel zu sehen.']],
    [['de', 'Am 12.11. um 11:13 Uhr ist Katja in Basel zu sehen.']],
  ],
  [
    'feasts by their compounds',
    [['de', 'Am Nikolausmorgen war Tomke in Basel.']],
    [
      ['de', 'Am Pfingstsamstag waren Katja und Piet in Bremen.'],
      ['de', 'Am Ostersamstag waren Katja und Piet in Bremen.'],
      ['de', 'Am Luciatag war Tomke in Basel.'],
    ],
  ],
  [
    'minutes that are nearly so many',
    [['de', 'Keine acht Minuten nach Mitternacht entstand das erste Bild.']],
    [['de', 'Keine zwanzig Minuten nach Mitternacht entstand das erste Bild.']],
  ],
  [
    'adjectives of towns',
    [
      ['de', 'Auf den Basler Bildern ist Piet nicht zu sehen.'],
      ['de', 'Von unserem Bremer Ausgangspunkt ging es im Oktober nach Aarhus.'],
    ],
    [
      ['de', 'Auf den Bremer Bildern ist Tomke zu sehen.'],
      ['de', 'In der Warschauer Altstadt war Katja am 11. November.'],
    ],
  ],
  [
    'what is so each time',
    [
      ['de', 'Sooft Piet und Tomke im Bild sind, ist der Ort Aarhus.'],
      ['de', 'Piet und Tomke sind zweimal zusammen zu sehen, und jedes Mal ist der Ort Aarhus.'],
    ],
    [
      ['de', 'Sooft Katja und Piet im Bild sind, ist der Ort Bremen.'],
      ['de', 'Piet und Tomke sind zweimal zusammen zu sehen, und jedes Mal ist der Ort Bremen.'],
      ['de', 'Jedes Mal, wenn Tomke im Bild ist, ist auch Piet dabei.'],
    ],
  ],
  [
    'who is in most pictures',
    [['de', 'So oft wie Katja, die auf sechs von acht Bildern auftaucht, ist niemand zu sehen.']],
    [['de', 'So oft wie Tomke ist niemand sonst zu sehen.']],
  ],
  [
    'a circle that closes, and somebody who sings to it',
    [
      ['de', 'Damit schloss sich der Kreis, denn um 15:14 Uhr standen wir wieder am Marktplatz.'],
      ['de', 'Katja spielte Akkordeon, während Piet dazu sang.'],
    ],
    [['de', 'Das Album schloss am 3. Oktober in Aarhus.']],
  ],
  [
    'what was done twice, at two times',
    [
      [
        'de',
        'Am Marktplatz machten wir zweimal halt, zuerst am Vormittag und dann nachmittags um Viertel nach drei, als Piet eine Krücke hatte.',
      ],
    ],
    [['de', 'Am Marktplatz machten wir am Vormittag halt, als Piet eine Krücke hatte.']],
  ],
  [
    'days of which there is no picture',
    [
      ['de', 'Im Mai, im Juni und im Juli wurde nicht fotografiert.'],
      ['de', 'Am 24. April, einem Montag, blieb die Kamera aus.'],
      ['de', 'Am Montag, dem 24. April, hat niemand fotografiert.'],
    ],
    [['de', 'Am 24. April, einem Dienstag, war Katja in Bremen.']],
  ],
  [
    'of whom a relative clause speaks',
    [['de', 'Tomke, die am 3. Oktober um 12:31 Uhr erstmals auftaucht, ist im Dezember allein.']],
    [['de', 'Piet, der am 3. Oktober um 17:45 Uhr erstmals auftaucht, fehlt im November.']],
  ],
  [
    'that a place was visited',
    [
      ['de', 'Aarhus haben wir am Dienstag, dem 3. Oktober, besucht.'],
      ['de', 'Im Oktober reisten Piet und Tomke nach Aarhus.'],
    ],
    [
      ['de', 'Aarhus haben wir am Mittwoch, dem 4. Oktober, besucht.'],
      ['de', 'In Aarhus besuchten Piet und Tomke eine Freundin.'],
    ],
  ],
  [
    'towns and houses that nothing tells of',
    [],
    [
      ['de', 'Im April ging es nach Braunlage.'],
      ['de', 'Im April waren wir in Braunlage.'],
      ['de', 'Vor Schloss Gottorf standen Katja und Piet.'],
      ['de', 'Um 11:13 Uhr haben wir Paul fotografiert.'],
    ],
  ],
  [
    'a weekday before or after a feast, and a feast without pictures',
    [
      ['de', 'Am Mittwoch vor dem zweiten Advent war Tomke in Basel.'],
      ['de', 'Der Rosenmontag ging ohne ein einziges Bild vorüber.'],
      ['de', 'Im Advent war Tomke in Basel.'],
    ],
    [
      ['de', 'Am Rosenmontag war Katja in Bremen.'],
      ['de', 'Am Samstag vor Ostern waren Katja und Piet in Bremen.'],
      ['de', 'Im Advent waren Piet und Tomke in Aarhus.'],
    ],
  ],
  [
    'two times of the clock with one word for it',
    [['de', 'Um 12.31 und 17.45 Uhr ist Tomke in Aarhus zu sehen.']],
    [['de', 'Um 12.31 und 19.45 Uhr ist Tomke in Aarhus zu sehen.']],
  ],
  [
    'where it was once, and once',
    [['de', 'Tomke ist zweimal ohne Katja zu sehen, einmal in Aarhus und einmal in Basel.']],
    [['de', 'Tomke ist zweimal zu sehen, einmal in Aarhus und einmal in Bremen.']],
  ],
  ['a number that is no year', [], [['de', 'Am Ufer waren es fast 1500 Höhenmeter.']]],
]);

/** Not a caption, and one that is called after a place. */
const withoutCaptions = marksIn({
  folder: 'Herbst',
  people: { K: 'Katja' },
  photos: rowPhotos(places, 'IMG_600')('+02:00', [
    ['2023-10-03T12:31', 'aarhus', 'K'],
    ['2023-10-03T17:45', 'aarhus', 'K'],
  ]),
});

tellsApart(withoutCaptions, [
  [
    'sights of which no caption tells',
    [['de', 'Um 12:31 Uhr war Katja in Aarhus allein im Bild.']],
    [
      ['de', 'Um 12:31 Uhr war Katja auf dem Ratsturm.'],
      ['de', 'Um 12:31 Uhr stand Katja vor dem Freilichtmuseum.'],
      ['de', 'Auf der Knorrhütte war Katja um 12:31 Uhr.'],
      ['de', 'Um 12:31 Uhr kam Katja aus Mittenwald.'],
    ],
  ],
]);

const withAlm = marksIn({
  folder: 'Herbst',
  people: { K: 'Katja' },
  photos: rowPhotos(places, 'IMG_700')('+02:00', [
    ['2023-10-03T12:31', 'basel', 'K', 'Arzler Alm, Strudel'],
    ['2023-10-03T17:45', 'basel', 'K', 'Zweiter Halt'],
  ]),
});

tellsApart(withAlm, [
  [
    'what a caption calls after another place',
    [
      ['de', 'Strudel gab es auf der Arzler Alm.'],
      ['de', 'Erster Halt war die Alm.'],
    ],
    [['de', 'Strudel gab es auf der Höttinger Alm.']],
  ],
]);
