import { describe, expect, it } from 'vitest';
import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';

const places = {
  linz: [48.3064, 14.2861],
  gmunden: [47.9184, 13.7993],
  ischl: [47.7115, 13.6239],
} as const;

/** Ascension Day of 2024, 9 May, and Friday, the day after. */
const marks = marksIn({
  folder: 'Wenzel wird 50',
  people: { W: 'Wenzel', G: 'Grete', M: 'Mirjam' },
  photos: rowPhotos(places, 'IMG_200')('+02:00', [
    ['2024-05-09T08:10', 'linz', 'WG', 'Zwei Räder, 31 Kilo', 260],
    ['2024-05-09T11:20', 'gmunden', 'WGM', 'Mirjam gewinnt das Rennen', 430],
    ['2024-05-09T13:45', 'gmunden', 'WGM?????', '', 440],
    ['2024-05-09T15:05', 'gmunden', 'WM', '', 1690],
    ['2024-05-09T19:30', 'gmunden', 'WG', 'Windstärke 6', 430],
    ['2024-05-10T10:40', 'ischl', 'G', 'Blumen für Grete', 470],
    ['2024-05-10T12:00', 'ischl', 'WGM', 'Beim Zahnarzt: nichts gebrochen', 470],
    ['2024-05-10T18:15', 'linz', 'W', 'Gretes Hut', 260],
  ]),
});

describe.each([
  [
    'who a caption says did it',
    ['Wenzel won the race.', 'Das Rennen gewann Wenzel.', 'C’est Wenzel qui a gagné la course.'],
    ['Mirjam won the race.', 'Das Rennen gewann Mirjam.', 'C’est Mirjam qui a gagné la course.'],
  ],
  [
    'what became of it',
    ['Mirjam lost the race.', 'Mirjam verlor das Rennen.', 'Mirjam a perdu la course.'],
    ['Mirjam won the race.', 'Mirjam gewann das Rennen.', 'Mirjam a gagné la course.'],
  ],
  [
    'whose it was',
    [
      'Mirjam’s hat is in the picture.',
      'Mirjams Hut ist im Bild.',
      'Le chapeau de Mirjam est sur la photo.',
    ],
    [
      'Grete’s hat is in the picture.',
      'Gretes Hut ist im Bild.',
      'Le chapeau de Grete est sur la photo.',
    ],
  ],
  [
    'whom it was for',
    ['The flowers are for Mirjam.', 'Die Blumen sind für Mirjam.', 'Les fleurs sont pour Mirjam.'],
    ['The flowers are for Grete.', 'Die Blumen sind für Grete.', 'Les fleurs sont pour Grete.'],
  ],
  [
    'a number beside what it is of',
    ['The wind reached force 9.', 'Es war Windstärke 9.', 'Le vent atteignait force 9.'],
    ['The wind reached force 6.', 'Es war Windstärke 6.', 'Le vent atteignait force 6.'],
  ],
  [
    'what is denied',
    [
      'At the dentist’s a tooth was broken.',
      'Beim Zahnarzt war etwas gebrochen.',
      'Chez le dentiste, quelque chose était cassé.',
    ],
    [
      'At the dentist’s nothing was broken.',
      'Beim Zahnarzt war nichts gebrochen.',
      'Chez le dentiste, rien n’était cassé.',
    ],
  ],
  [
    'whose birthday, and which',
    [
      'Grete turned fifty.',
      'Es war Wenzels sechzigster Geburtstag.',
      'Grete fêtait son anniversaire.',
    ],
    [
      'Wenzel turned fifty.',
      'Es war Wenzels fünfzigster Geburtstag.',
      'Wenzel fêtait son anniversaire.',
    ],
  ],
  [
    'who stood on the summit',
    ['Grete stood on the summit.', 'Auf dem Gipfel stand Grete.', 'Grete est au sommet.'],
    ['Mirjam stood on the summit.', 'Auf dem Gipfel stand Mirjam.', 'Mirjam est au sommet.'],
  ],
  [
    'when the whole group was in one picture',
    [
      'The big group picture was taken at six in the evening.',
      'Das große Gruppenbild entstand um sechs Uhr abends.',
      'La grande photo de groupe a été prise à six heures du soir.',
    ],
    [
      'The big group picture was taken at a quarter to two.',
      'Das große Gruppenbild entstand um Viertel vor zwei.',
      'La grande photo de groupe a été prise à deux heures moins le quart.',
    ],
  ],
  [
    'how long the way took',
    [
      'The journey to Gmunden took nine hours.',
      'Die Fahrt nach Gmunden dauerte neun Stunden.',
      'Il leur a fallu neuf heures pour atteindre Gmunden.',
    ],
    [
      'The journey to Gmunden took three hours.',
      'Die Fahrt nach Gmunden dauerte drei Stunden.',
      'Il leur a fallu trois heures pour atteindre Gmunden.',
    ],
  ],
  [
    'who alone was somewhere',
    [
      'Only Grete was in Bad Ischl on Friday.',
      'Nur Grete war am Freitag in Bad Ischl.',
      'Seule Grete était à Bad Ischl vendredi.',
    ],
    [
      'Only Wenzel was in Linz on Friday.',
      'Nur Wenzel war am Freitag in Linz.',
      'Seul Wenzel était à Linz vendredi.',
    ],
  ],
  [
    'where they went next',
    [
      'From Linz they went directly to Bad Ischl.',
      'Von Linz fuhren sie direkt nach Bad Ischl.',
      'De Linz, ils sont allés directement à Bad Ischl.',
    ],
    [
      'From Linz they went directly to Gmunden.',
      'Von Linz fuhren sie direkt nach Gmunden.',
      'De Linz, ils sont allés directement à Gmunden.',
    ],
  ],
  [
    'feasts that move with Easter',
    [
      'They set out on Whit Monday.',
      'Los ging es an Fronleichnam.',
      'Le départ a eu lieu le lundi de Pentecôte.',
    ],
    [
      'They set out on Ascension Day.',
      'Los ging es an Christi Himmelfahrt.',
      'Le départ a eu lieu le jeudi de l’Ascension.',
    ],
  ],
  [
    'who closes the day',
    ['Grete closes the album.', 'Den Tag beschließt Grete.', 'C’est Grete qui clôt le voyage.'],
    ['Wenzel closes the album.', 'Den Tag beschließt Wenzel.', 'C’est Wenzel qui clôt le voyage.'],
  ],
])('%s', (_, lies, truths) => {
  const languages = ['en', 'de', 'fr'] as const;
  it.each(languages.map((language, index) => [language, lies[index] ?? ''] as const))(
    '%s: a lie is marked: %s',
    (language, text) => {
      expect(marks(language, text)).not.toEqual([]);
    },
  );
  it.each(languages.map((language, index) => [language, truths[index] ?? ''] as const))(
    '%s: the truth is not: %s',
    (language, text) => {
      expect(marks(language, text)).toEqual([]);
    },
  );
});
