import { marksIn } from '../../fixtures/claims/marks.ts';
import { tellsApart } from '../../fixtures/claims/toldApart.ts';

const vigo = [42.2406, -8.7207] as const;
const braga = [41.5503, -8.42] as const;

/** Friday, 6 June 2025, to Sunday, 8 June: no captions, but keywords, and a folder for the second day. */
const marks = marksIn({
  folder: 'June',
  people: { J: 'Jan', R: 'Rosa' },
  photos: [
    {
      path: 'IMG_1.jpg',
      at: '2025-06-06T09:10:00',
      offset: '+02:00',
      gps: vigo,
      faces: ['J'],
      keywords: ['castle'],
    },
    { path: 'IMG_2.jpg', at: '2025-06-06T18:40:00', offset: '+02:00', gps: vigo, faces: ['R'] },
    {
      path: 'Market/IMG_3.jpg',
      at: '2025-06-07T10:20:00',
      offset: '+02:00',
      gps: vigo,
      faces: ['R'],
    },
    {
      path: 'Market/IMG_4.jpg',
      at: '2025-06-07T11:50:00',
      offset: '+02:00',
      gps: vigo,
      faces: ['J', 'R'],
    },
    { path: 'IMG_5.jpg', at: '2025-06-08T13:05:00', offset: '+01:00', gps: braga, faces: ['J'] },
  ],
});

tellsApart(marks, [
  [
    'what a keyword says, at its photo',
    [
      ['en', 'On Friday morning Jan was at the castle.'],
      ['de', 'Am Freitag war Jan bei der Burg.'],
      ['fr', 'Vendredi, Jan était au château.'],
    ],
    [
      ['en', 'On Sunday Jan was at the castle.'],
      ['en', 'Rosa was at the castle.'],
      ['de', 'Am Sonntag war Jan bei der Burg.'],
      ['fr', 'Dimanche, Jan était au château.'],
    ],
  ],
  [
    'what a folder within the album says, at one of its photos',
    [
      ['en', 'On Saturday Rosa was at the market.'],
      ['de', 'Am Samstag war Rosa auf dem Markt.'],
      ['fr', 'Samedi, Rosa était au marché.'],
    ],
    [
      ['en', 'On Friday Rosa was at the market.'],
      ['de', 'Am Freitag war Rosa auf dem Markt.'],
      ['fr', 'Vendredi, Rosa était au marché.'],
    ],
  ],
  [
    'the way between two towns, as the crow flies',
    [
      ['en', 'The road from Vigo to Braga, eighty kilometres, took the morning.'],
      ['fr', 'Vigo et Braga sont à quatre-vingts kilomètres l’une de l’autre.'],
    ],
    [
      ['en', 'From Vigo to Braga it is three hundred kilometres.'],
      ['de', 'Von Vigo nach Braga sind es dreihundert Kilometer.'],
    ],
  ],
  [
    'the number of a day with its weekday',
    [
      ['en', 'The 7th was a Saturday.'],
      ['de', 'Der 7. war ein Samstag.'],
    ],
    [
      ['en', 'The 7th was a Sunday.'],
      ['de', 'Der 7. war ein Sonntag.'],
    ],
  ],
  [
    'how long it was until the next picture',
    [
      ['en', 'The picture at 9:10 on Friday was followed by another nine and a half hours later.'],
      ['de', 'Vom Bild um 9:10 Uhr am Freitag bis zum nächsten vergingen neuneinhalb Stunden.'],
    ],
    [
      ['en', 'The picture at 9:10 on Friday was followed by another four hours later.'],
      ['de', 'Vom Bild um 9:10 Uhr am Freitag bis zum nächsten vergingen vier Stunden.'],
    ],
  ],
  [
    'that it was not so before a time or a day',
    [
      ['en', 'We did not get to Braga before Sunday.'],
      ['en', 'Rosa didn’t turn up before half past six on Friday.'],
      ['de', 'Nach Braga kamen wir nicht vor Sonntag.'],
    ],
    [
      ['en', 'Jan did not turn up in Vigo before Saturday.'],
      ['en', 'Rosa didn’t turn up in Vigo before nine in the evening.'],
    ],
  ],
  [
    'the dark, at the photo that a keyword tells of',
    [['en', 'It was morning when Jan stood at the castle.']],
    [
      ['en', 'It was after dark when Jan stood at the castle.'],
      ['de', 'Im Dunkeln stand Jan vor der Burg.'],
      ['fr', 'Jan était au château une fois la nuit tombée.'],
    ],
  ],
]);
