import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';
import { tellsApart } from '../../fixtures/claims/toldApart.ts';

const places = {
  trieste: [45.6508, 13.7712],
  piran: [45.5283, 13.5683],
  villach: [46.6163, 13.8447],
} as const;

/** Thursday, 12 October 2023, to Saturday, 14 October; the sun sets in Trieste at 18:24. */
const marks = marksIn({
  folder: 'Triest Oktober 2023',
  people: { J: 'Jule', H: 'Henrik', M: 'Mira' },
  photos: rowPhotos(places, 'IMG_300')('+02:00', [
    ['2023-10-12T11:06', 'villach', 'JHM', 'Zwölf Kilo Äpfel im Kofferraum'],
    ['2023-10-12T16:45', 'trieste', 'HM', 'Mira hält ihre Mütze fest'],
    ['2023-10-12T21:15', 'trieste', 'JHM', 'Abschiedsfeier am Hafen'],
    ['2023-10-13T11:10', 'piran', 'M', 'Mira vor der Kathedrale'],
    ['2023-10-13T11:14', 'piran', 'HJ'],
    ['2023-10-13T12:48', 'piran', 'J', 'Jule hält die Füße ins Wasser'],
    ['2023-10-13T12:51', 'piran', 'HM'],
    ['2023-10-13T15:30', 'piran', 'M'],
    ['2023-10-13T15:47', 'piran', 'HJ'],
    ['2023-10-14T10:05', 'trieste', 'JH', 'Mira fotografiert, Henrik schleppt die Koffer'],
  ]),
});

// Each lie stands beside what is true.
tellsApart(marks, [
  [
    'who is never there without whom, and a sun that had not set',
    [
      ['en', 'Jule and Mira are never in one picture together without Henrik.'],
      ['de', 'Jule und Mira sind nie ohne Henrik auf einem gemeinsamen Bild.'],
      ['de', 'Als Jule die Füße ins Wasser hielt, war die Sonne noch nicht untergegangen.'],
    ],
    [
      ['en', 'Jule and Mira are never seen without Henrik.'],
      ['de', 'Jule ist nie ohne Henrik zu sehen.'],
      ['de', 'Bei der Abschiedsfeier war die Sonne noch nicht untergegangen.'],
    ],
  ],
  [
    'what was never left, and the first and the last of more',
    [
      ['en', 'Jule never appears outside Villach, Trieste and Piran.'],
      ['de', 'Die ersten zwei Bilder vom Freitag stammen aus Piran.'],
      ['en', 'The picture of the apples is also the first.'],
    ],
    [
      ['en', 'Jule never appears outside Piran.'],
      ['en', 'We never left Villach.'],
      ['en', 'The sun had not yet set when the farewell party was photographed.'],
    ],
  ],
  [
    'where somebody is seen, and what lies between the edges of a day',
    [
      ['en', 'Mira is nowhere to be seen but in Villach, Trieste and Piran.'],
      ['en', 'Ten hours lie between the first photo of the day and the last on Thursday.'],
      ['en', 'All three are in none of the Slovenian pictures.'],
      [
        'de',
        'Gut zehn Stunden liegen zwischen dem ersten Bild des Tages und dem letzten am Donnerstag.',
      ],
    ],
    [
      ['en', 'Jule appears only in Piran.'],
      ['en', 'Mira is nowhere to be seen but in Piran.'],
      ['en', 'Two hours lie between the first photo of the day and the last on Thursday.'],
      [
        'de',
        'Zwei Stunden liegen zwischen dem ersten Bild des Tages und dem letzten am Donnerstag.',
      ],
    ],
  ],
  [
    'how long before or after the sun rose or set',
    [
      ['en', 'The farewell party was photographed almost three hours after sunset.'],
      ['en', 'When all three were in Villach, the sun had been up for more than three hours.'],
      ['en', 'The sun had not yet set when Henrik and Mira were in Trieste on Thursday afternoon.'],
      ['de', 'Knapp drei Stunden nach Sonnenuntergang entstand das Bild der Abschiedsfeier.'],
      ['de', 'Lange vor Sonnenuntergang hielt Jule die Füße ins Wasser.'],
      [
        'fr',
        'La fête d’adieu a été photographiée près de trois heures après le coucher du soleil.',
      ],
    ],
    [
      ['en', 'The farewell party was photographed only half an hour after sunset.'],
      ['en', 'When all three were in Villach, the sun had been up for barely an hour.'],
      ['en', 'All three were in Villach well before sunrise.'],
      ['de', 'Nur zwanzig Minuten nach Sonnenuntergang entstand das Bild der Abschiedsfeier.'],
      ['de', 'Kurz nach Sonnenaufgang hielt Jule die Füße ins Wasser.'],
      ['fr', 'La fête d’adieu a été photographiée dix minutes après le coucher du soleil.'],
    ],
  ],
  [
    'when nothing was photographed, and how many pictures are of a time of day',
    [
      ['en', 'Not one picture is from before nine in the morning.'],
      ['en', 'Nothing was photographed after ten in the evening.'],
      ['en', 'The trip has ten photos, two of them from before noon on Friday.'],
      ['de', 'Vor neun Uhr morgens gibt es kein einziges Bild.'],
      ['fr', 'Aucune photo n’a été prise avant neuf heures du matin.'],
    ],
    [
      ['en', 'Not one picture is from before eleven in the morning.'],
      ['en', 'Nothing was photographed after nine in the evening.'],
      ['en', 'The trip has ten photos, five of them taken after six in the evening.'],
      ['de', 'Vor elf Uhr morgens gibt es kein einziges Bild.'],
      ['fr', 'Aucune photo n’a été prise avant onze heures du matin.'],
    ],
  ],
  [
    'how the sun stood',
    [
      ['en', 'The sun had long set when the farewell party was photographed.'],
      ['de', 'Die Sonne war längst untergegangen, als die Abschiedsfeier fotografiert wurde.'],
      ['de', 'Lange nach Sonnenuntergang entstand das Bild der Abschiedsfeier.'],
    ],
    [
      ['en', 'Broad daylight still reigned when the farewell party was photographed.'],
      ['de', 'Bei der Abschiedsfeier stand die Sonne noch über dem Horizont.'],
      ['fr', 'Le soleil était déjà couché quand Mira tenait son bonnet.'],
    ],
  ],
  [
    'what weather, reason or quotation no caption has',
    [['de', 'Am Donnerstag hielt Mira in Triest ihre Mütze fest.']],
    [
      ['de', 'Böiger Westwind empfing Mira, als sie am Donnerstag in Triest ihre Mütze festhielt.'],
      ['de', 'Weil er arbeiten musste, schleppte Henrik am Samstag in Triest die Koffer.'],
      ['de', '„Nie wieder so schwer“, stöhnte Henrik mit den Koffern am Samstag in Triest.'],
      ['en', 'A fox trotted past while Jule held her feet into the water in Piran on Friday.'],
    ],
  ],
  [
    'small words that are no nouns',
    [['de', 'Mira hält ihre Mütze fest.']],
    [['de', 'In Triest wurde am Donnerstag Miras Geburtstag gefeiert.']],
  ],
  [
    'a party that is no birthday',
    [['en', 'At the harbour there was a farewell party.']],
    [
      ['en', 'At the farewell party everyone celebrated Mira’s birthday.'],
      ['de', 'Bei der Abschiedsfeier feierten sie Miras Hochzeit.'],
    ],
  ],
  [
    'a town that looks like words of a caption put together',
    [['en', 'Twelve kilos of apples lay in the boot in Villach.']],
    [['en', 'Twelve kilos of apples lay in the boot at Appleham.']],
  ],
  [
    'a town behind a preposition',
    [['de', 'Zwölf Kilo Äpfel lagen in Villach im Kofferraum.']],
    [
      ['de', 'Zwölf Kilo Äpfel lagen in Lichtenfels im Kofferraum.'],
      ['de', 'Zwölf Kilo Äpfel lagen in Erlangen im Kofferraum.'],
    ],
  ],
  [
    'an exact minute that is one photo’s',
    [
      ['de', 'Um 12:48 Uhr hielt Jule in Piran die Füße ins Wasser.'],
      ['de', 'Zwölf Minuten vor eins hielt Jule in Piran die Füße ins Wasser.'],
      ['en', 'Twelve minutes to one: Jule holds her feet into the water in Piran.'],
    ],
    [['de', 'Die Füße ins Wasser hielt in Piran um 12:48 Uhr Mira.']],
  ],
  [
    'who did it, in a cleft sentence',
    [['de', 'Henrik war es, der die Koffer schleppte.']],
    [
      ['de', 'Jule war es, die am Samstag die Koffer schleppte.'],
      ['de', 'Vor der Kathedrale in Piran ließ sich am Freitag Jule ablichten.'],
    ],
  ],
  [
    'who is named in a caption, and not to be seen',
    [['de', 'Mira ist am Samstag in Triest nicht zu sehen.']],
    [['de', 'Jule ist am Samstag in Triest nicht zu sehen.']],
  ],
  [
    'which of two came first',
    [
      ['de', 'Die Mütze wurde erst fotografiert, nachdem die Äpfel im Kofferraum lagen.'],
      ['en', 'The cap was photographed first, and the cathedral only afterwards.'],
      ['de', 'Die Kathedrale kam erst nach dem Foto der Mütze.'],
    ],
    [
      ['de', 'Die Mütze wurde erst fotografiert, nachdem Jule die Füße ins Wasser hielt.'],
      ['en', 'The cathedral was photographed first, and the cap only afterwards.'],
      ['de', 'Die Mütze kam erst nach dem Foto vor der Kathedrale.'],
    ],
  ],
  [
    'pictures of one day beside another’s, and behind an apposition',
    [
      ['de', 'Sechs der zehn Fotos stammen vom Freitag, vom Samstag dagegen nur eines.'],
      ['en', 'Friday, the second day, accounts for six of the photos.'],
    ],
    [
      ['de', 'Acht der zehn Fotos stammen vom Freitag, vom Samstag dagegen nur eines.'],
      ['en', 'Friday, the second day, accounts for eight of the photos.'],
      ['de', 'Niemand ist auf so vielen Bildern zu sehen wie Jule.'],
      ['en', 'Jule turns up in more pictures of the trip than anybody else.'],
    ],
  ],
  [
    'a year of its own, an age and a time behind a capital letter',
    [['de', 'Gegen neun am Abend war Abschiedsfeier.']],
    [
      ['de', 'Jedes Jahr im Oktober fahren sie nach Triest.'],
      ['en', 'Nine-year-old Mira held her cap in Trieste.'],
      ['de', 'Gegen fünf am Nachmittag war in Triest Abschiedsfeier.'],
    ],
  ],
  [
    'a time of a quarter or a minute, and names beside names',
    [['de', 'Um neun vor eins sieht man in Piran Henrik und Mira.']],
    [
      ['de', 'Um halb vier sieht man in Piran Jule und Henrik.'],
      ['de', 'Bei der Abschiedsfeier sah man Jule und Hinnerk.'],
    ],
  ],
  [
    'who is there whenever somebody else is, and who is nowhere',
    [['en', 'Whenever Jule is in a picture with her feet in the water, nobody else is.']],
    [
      ['en', 'Whenever Mira is in a picture, Henrik is in it, too.'],
      ['de', 'Immer wenn Mira zu sehen ist, ist auch Henrik zu sehen.'],
      ['fr', 'Chaque fois que Mira apparaît, Henrik est là.'],
      ['de', 'Jule kommt in Piran auf keinem einzigen Foto vor.'],
    ],
  ],
  [
    'a whole cast that no picture has, and the dark that was there already',
    [
      [
        'de',
        'Als Jule und Henrik am Donnerstag in Triest gefeiert haben, war die Sonne schon untergegangen.',
      ],
    ],
    [
      ['en', 'In no picture of the trip are all three to be seen at once.'],
      ['de', 'Vollständig zu dritt sind sie auf keinem der Fotos zu sehen.'],
    ],
  ],
  [
    'a region’s adjective, and a language',
    [
      ['en', 'On Thursday all three were in the Carinthian town of Villach.'],
      ['en', 'On Thursday they were in Villach, which German speakers know.'],
    ],
    [['en', 'On Thursday all three were in the Bavarian town of Villach.']],
  ],
]);
