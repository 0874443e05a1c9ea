import { describe, expect, it } from 'vitest';
import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';

const places = {
  Vigo: [42.2406, -8.7207],
  Braga: [41.5503, -8.42],
  Porto: [41.1496, -8.611],
} as const;

/** Good Friday, 29 March 2024, to Easter Sunday; and a Monday in December. */
const marks = marksIn({
  folder: 'North and south',
  people: { R: 'Rosa', O: 'Otto', M: 'Mira' },
  photos: rowPhotos(places, 'IMG_100')('+01:00', [
    ['2024-03-29T10:05', 'Vigo', 'RO'],
    ['2024-03-29T13:40', 'Vigo', 'M'],
    ['2024-03-29T18:30', 'Vigo', 'ROM?'],
    ['2024-03-30T09:20', 'Braga', 'R'],
    ['2024-03-30T15:45', 'Braga', 'O'],
    ['2024-03-30T16:12', 'Braga', 'O'],
    ['2024-03-31T11:10', 'Porto', 'RO'],
    ['2024-03-31T18:45', 'Porto', 'OM'],
    ['2024-12-09T16:00', 'Vigo', 'RM'],
  ]),
});

type Case = readonly [language: 'en' | 'de' | 'fr', truth: string, lie: string];

/** Each is true of the album, and with the other words it is not. */
const kinds: Readonly<Record<string, readonly Case[]>> = {
  'a clause about somebody tells of one moment, and the rest of the sentence of another': [
    [
      'en',
      'Rosa and Otto, who were photographed at five past ten, are also in the first picture from Porto.',
      'Rosa and Otto, who were photographed at a quarter to four, are also in the first picture from Porto.',
    ],
    [
      'en',
      'In Braga, where Rosa was alone at twenty past nine, Otto was photographed at a quarter to four.',
      'In Braga, where Mira was alone at twenty past nine, Otto was photographed at a quarter to four.',
    ],
    [
      'en',
      'Mira, who was on her own at twenty to two, is with Otto at a quarter to seven.',
      'Mira, who was on her own at twenty to two, is with Rosa at a quarter to seven.',
    ],
    [
      'de',
      'Rosa und Otto, die um fünf nach zehn fotografiert wurden, sind auch auf dem ersten Bild aus Porto zu sehen.',
      'Rosa und Otto, die um Viertel vor vier fotografiert wurden, sind auch auf dem ersten Bild aus Porto zu sehen.',
    ],
    [
      'de',
      'In Braga, wo Rosa am Samstagmorgen allein war, wurde um Viertel vor vier Otto fotografiert.',
      'In Braga, wo Mira am Samstagmorgen allein war, wurde um Viertel vor vier Otto fotografiert.',
    ],
    [
      'de',
      'Mira, die um zwanzig vor zwei allein zu sehen ist, ist um Viertel vor sieben mit Otto im Bild.',
      'Mira, die um zwanzig vor zwei allein zu sehen ist, ist um Viertel vor sieben mit Rosa im Bild.',
    ],
    [
      'fr',
      'Rosa et Otto, qui ont été photographiés à dix heures cinq, sont aussi sur la première photo de Porto.',
      'Rosa et Otto, qui ont été photographiés à seize heures douze, sont aussi sur la première photo de Porto.',
    ],
    [
      'fr',
      'À Braga, où Rosa était seule à neuf heures vingt, Otto est photographié à quinze heures quarante-cinq.',
      'À Braga, où Mira était seule à neuf heures vingt, Otto est photographié à quinze heures quarante-cinq.',
    ],
  ],
  'a clause about a picture tells of that picture': [
    [
      'en',
      'The picture from Porto, which was taken at a quarter to seven, shows Mira with Otto.',
      'The picture from Porto, which was taken at a quarter to seven, shows Mira with Rosa.',
    ],
    [
      'de',
      'Das Bild aus Porto, das um Viertel vor sieben entstand, zeigt neben Otto auch Mira.',
      'Das Bild aus Porto, das um Viertel vor sieben entstand, zeigt neben Otto auch Rosa.',
    ],
    [
      'fr',
      'La photo de Porto, qui date de dix-huit heures quarante-cinq, montre Mira avec Otto.',
      'La photo de Porto, qui date de dix-huit heures quarante-cinq, montre Mira avec Rosa.',
    ],
  ],
  'a place was seen in the season of its days': [
    [
      'en',
      'The hours in Porto fell in the spring of 2024.',
      'The hours in Porto fell in the winter of 2024.',
    ],
    ['de', 'In Porto waren sie im Frühling 2024.', 'In Porto waren sie im Winter 2024.'],
    ['fr', 'Ils étaient à Porto au printemps 2024.', 'Ils étaient à Porto pendant l’hiver 2024.'],
  ],
  'each of several numbers is that of its day or place': [
    [
      'en',
      'Of the nine pictures, four come from Vigo, three from Braga and two from Porto.',
      'Of the nine pictures, four come from Vigo, two from Braga and three from Porto.',
    ],
    [
      'de',
      'Von den neun Bildern stammen vier aus Vigo, drei aus Braga und zwei aus Porto.',
      'Von den neun Bildern stammen vier aus Vigo, zwei aus Braga und drei aus Porto.',
    ],
    [
      'fr',
      'Sur les neuf photos, quatre viennent de Vigo, trois de Braga et deux de Porto.',
      'Sur les neuf photos, quatre viennent de Vigo, deux de Braga et trois de Porto.',
    ],
  ],
  'who is there each time is in every picture of the place': [
    [
      'en',
      'In Porto there are two pictures, and each time Otto is in it.',
      'In Porto there are two pictures, and each time Mira is in it.',
    ],
    [
      'de',
      'In Porto entstanden zwei Bilder, und jedes Mal war Otto dabei.',
      'In Porto entstanden zwei Bilder, und jedes Mal war Mira dabei.',
    ],
    [
      'fr',
      'À Porto, il y a deux photos, et à chaque fois Otto est là.',
      'À Porto, il y a deux photos, et à chaque fois Mira est là.',
    ],
  ],
  'the only face without a name is where it is': [
    [
      'en',
      'The only face without a name is to be seen in Vigo, at half past six.',
      'The only face without a name is to be seen in Porto, at ten past eleven.',
    ],
    [
      'de',
      'Das einzige Gesicht ohne Namen ist um halb sieben in Vigo zu sehen.',
      'Das einzige Gesicht ohne Namen ist um zehn nach elf in Porto zu sehen.',
    ],
    [
      'fr',
      'Le seul visage sans nom est à Vigo, à dix-huit heures trente.',
      'Le seul visage sans nom est à Porto, à onze heures dix.',
    ],
  ],
  'one more than those with a name': [
    [
      'en',
      'At half past six there is, besides the three friends, a fourth face.',
      'At ten past eleven there is, besides the three friends, a fourth face.',
    ],
    [
      'de',
      'Um halb sieben ist neben den drei Freunden noch ein viertes Gesicht zu sehen.',
      'Um zehn nach elf ist neben den drei Freunden noch ein viertes Gesicht zu sehen.',
    ],
    [
      'fr',
      'À dix-huit heures trente, en plus des trois amis, on voit un quatrième visage.',
      'À onze heures dix, en plus des trois amis, on voit un quatrième visage.',
    ],
  ],
  'who is alone most often': [
    ['en', 'Otto is most often alone.', 'Rosa is most often alone.'],
    [
      'de',
      'Am häufigsten allein vor der Kamera stand Otto.',
      'Am häufigsten allein vor der Kamera stand Rosa.',
    ],
    ['fr', 'Otto est le plus souvent seul.', 'Rosa est le plus souvent seule.'],
  ],
  'clocks go forward in spring': [
    [
      'en',
      'In the night to Easter Sunday the clocks were put to summer time.',
      'In the night to Easter Sunday the clocks were put to winter time.',
    ],
    [
      'de',
      'In der Nacht auf den Ostersonntag wurden die Uhren auf Sommerzeit umgestellt.',
      'In der Nacht auf den Ostersonntag wurden die Uhren auf Winterzeit umgestellt.',
    ],
    [
      'fr',
      'Dans la nuit, les horloges sont passées à l’heure d’été.',
      'Dans la nuit, les horloges sont passées à l’heure d’hiver.',
    ],
  ],
  'who was alone at a place where somebody else is missing': [
    [
      'en',
      'In Braga, where only Rosa and Otto were photographed, Mira is missing.',
      'In Vigo, where only Rosa and Otto were photographed, Mira is missing.',
    ],
    [
      'de',
      'In Braga, wo nur Rosa und Otto fotografiert wurden, fehlt Mira.',
      'In Vigo, wo nur Rosa und Otto fotografiert wurden, fehlt Mira.',
    ],
    [
      'fr',
      'À Braga, où l’on ne voit que Rosa et Otto, il manque Mira.',
      'À Vigo, où l’on ne voit que Rosa et Otto, il manque Mira.',
    ],
  ],
  'of a first and a last time each has its own': [
    [
      'de',
      'Rosa und Otto sieht man gemeinsam zuerst am Freitag um 10:05 Uhr und zuletzt am Sonntag um 11:10 Uhr.',
      'Rosa und Otto sieht man gemeinsam zuerst am Freitag um 18:30 Uhr und zuletzt am Sonntag um 11:10 Uhr.',
    ],
  ],
  'a good hour, or a scant one, before the sun set': [
    [
      'en',
      'The last picture from Porto was taken a good hour before sunset.',
      'The last picture from Porto was taken a good hour after sunset.',
    ],
    [
      'de',
      'Das letzte Bild aus Porto entstand eine gute Stunde vor Sonnenuntergang.',
      'Das letzte Bild aus Porto entstand eine gute Stunde nach Sonnenuntergang.',
    ],
    [
      'fr',
      'La dernière photo de Porto date d’une bonne heure avant le coucher du soleil.',
      'La dernière photo de Porto date d’une bonne heure après le coucher du soleil.',
    ],
  ],
  'several ordinals of stops are none of a habit': [
    [
      'en',
      'Braga and Porto, our second and third stops, are close to each other.',
      'Braga and Porto, our second and third harvests, are close to each other.',
    ],
    [
      'de',
      'Braga und Porto, unsere zweite und dritte Station, liegen nah beieinander.',
      'Braga und Porto, unsere zweite und dritte Ernte, liegen nah beieinander.',
    ],
    [
      'fr',
      'Braga et Porto, notre deuxième et troisième étape, sont proches.',
      'Braga et Porto, notre deuxième et troisième récolte, sont proches.',
    ],
  ],
  'what stands between two commas leaves the sentence to those it begins with': [
    [
      'en',
      'Rosa and Otto, together in three of the photos, were never seen with Mira in Porto.',
      'Rosa and Otto, together in three of the photos, were never seen with Mira in one and the same picture.',
    ],
    [
      'de',
      'Rosa und Otto, auf drei Bildern gemeinsam, sind in Porto nie mit Mira zu sehen.',
      'Rosa und Otto, auf drei Bildern gemeinsam, sind nie mit Mira auf demselben Bild zu sehen.',
    ],
  ],
};

describe('what no album of a year knows', () => {
  it.each([
    ['en', 'Every Easter they meet in Porto.'],
    ['de', 'Jedes Ostern treffen sie sich in Porto.'],
    ['fr', 'Chaque Pâques, ils se retrouvent à Porto.'],
    ['en', 'In Porto Otto had a silvery jacket on.'],
    ['de', 'In Porto hatte Otto eine silberne Jacke an.'],
    ['de', 'In Porto schien warm die Frühlingssonne.'],
  ] as const)('%s: %s', (language, text) => {
    expect(marks(language, text).length).toBeGreaterThan(0);
  });
});

describe('a season is told where somebody wrote its word, and not one like it', () => {
  const early = marksIn({
    folder: 'September',
    people: { R: 'Rosa' },
    photos: rowPhotos(places, 'IMG_200')('+02:00', [
      ['2023-09-10T06:18', 'Porto', 'R', 'Früh auf für das erste Licht'],
    ]),
  });
  it.each([
    ['de', 'Die Reise war im Herbst.', 0],
    ['de', 'Die Reise war im Frühling.', 1],
    ['en', 'The trip was in autumn.', 0],
    ['en', 'The trip was in spring.', 1],
    ['fr', 'Le voyage a eu lieu en automne.', 0],
    ['fr', 'Le voyage a eu lieu au printemps.', 1],
  ] as const)('%s: %s', (language, text, count) => {
    expect(early(language, text)).toHaveLength(count);
  });
});

describe('who stands at the end of a sentence did all that it tells', () => {
  const ferry = marksIn({
    folder: 'Ferry',
    people: { R: 'Rosa', O: 'Otto' },
    photos: rowPhotos(places, 'IMG_300')('+02:00', [
      ['2023-06-09T09:20', 'Porto', 'R', 'Rosa asleep before the ferry left'],
      ['2023-06-09T11:05', 'Porto', 'O'],
    ]),
  });
  it.each([
    ['en', 'Asleep before the ferry left, and alone in the picture, was NAME.'],
    ['de', 'Schlafend vor der Fähre, und allein im Bild, war NAME.'],
    ['fr', 'Avant le départ du ferry, et seule sur la photo, c’était NAME.'],
  ] as const)('%s: %s', (language, text) => {
    expect(ferry(language, text.replace('NAME', 'Rosa'))).toEqual([]);
    if (language !== 'fr')
      expect(ferry(language, text.replace('NAME', 'Otto')).length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (language, truth, lie) => {
    expect(marks(language, truth), truth).toEqual([]);
    expect(marks(language, lie).length, lie).toBeGreaterThan(0);
  });
});
