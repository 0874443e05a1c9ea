import { describe, expect, it } from 'vitest';
import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';
import type { Language } from '../../../daemon/story/language.ts';

const places = { bremen: [53.0758, 8.8072], emden: [53.3671, 7.2058] } as const;

/** Friday, 7 June 2024, to Sunday. */
const marks = marksIn({
  folder: 'Birthday of Birger',
  people: { B: 'Birger', C: 'Cora', D: 'Dagny' },
  photos: rowPhotos(places, 'IMG_200')('+02:00', [
    ['2024-06-07T15:10', 'bremen', 'BC', 'Cora buys the cake'],
    ['2024-06-07T18:40', 'bremen', 'B', 'Flat tyre before Emden'],
    ['2024-06-07T21:05', 'bremen', 'BC', 'Old friends of Cora’s'],
    ['2024-06-08T10:05', 'emden', 'BCD'],
    ['2024-06-08T20:30', 'emden', 'BCD?', 'Soup for four'],
    ['2024-06-09T11:20', 'emden', 'CD'],
  ]),
});

describe('who came and who did it, as the photos have it, is not marked', () => {
  it.each([
    ['en', 'Cora bought the cake.'],
    ['de', 'Den Kuchen kaufte Cora.'],
    ['fr', 'C’est Cora qui a acheté le gâteau.'],
    ['en', 'Birger is in the picture with the cake.'],
    ['en', 'Birger was with Dagny at half past eight on Saturday.'],
    ['en', 'On Saturday the whole group was in Emden.'],
    ['de', 'Zu zweit brachen sie in Bremen auf.'],
    ['en', 'A stranger joined them at half past eight.'],
    ['en', 'Cora is in more than half of the pictures.'],
    ['en', 'Cora and Dagny close the album.'],
    ['en', 'Dagny did not go to Bremen.'],
    ['fr', 'L’album s’achève à Emden.'],
    ['en', 'Cora was on board from Bremen.'],
    ['de', 'Cora war von Bremen an dabei.'],
    ['en', 'Dagny did not join them before Saturday.'],
    ['en', 'Every picture from Friday has Birger in it.'],
    ['en', 'The old friends were Cora’s.'],
    ['en', 'The flat tyre happened before Emden.'],
    ['fr', 'C’était l’anniversaire de Birger.'],
    ['de', 'Zuerst ist Dagny mit Cora zu sehen.'],
  ] satisfies [Language, string][])('%s: %s', (language, text) => {
    expect(marks(language, text)).toEqual([]);
  });
});

describe('who is said to have come or to have done it against the photos is marked', () => {
  it.each([
    ['en', 'Birger bought the cake.', 'name: Birger'],
    ['de', 'Den Kuchen kaufte Birger.', 'name: Birger'],
    ['fr', 'C’est Birger qui a acheté le gâteau.', 'name: Birger'],
    ['en', 'At twenty to seven on Friday Birger was with Dagny.', 'date: Friday'],
    ['de', 'Zu fünft brachen sie in Bremen auf.', 'number: Zu fünft'],
    ['en', 'Two strangers joined them at half past eight.', 'number: Two strangers'],
    ['en', 'Dagny is in less than half of the pictures.', 'number: in less than half of the '],
    ['en', 'Birger and Cora close the album.', 'name: Birger'],
    ['en', 'Cora is alone in the last picture.', 'name: Cora'],
    ['en', 'Birger did not go to Emden.', 'order: did not go'],
    ['fr', 'L’album s’achève à Bremen.', 'place: Bremen'],
    ['en', 'Dagny was on board from Bremen.', 'place: Bremen'],
    ['de', 'Dagny war von Bremen an dabei.', 'place: Bremen'],
    ['fr', 'Dagny était à bord dès le vendredi.', 'date: vendredi'],
    ['en', 'Every picture from Saturday has Lena in it.', 'name: Lena'],
    [
      'en',
      'Every picture from Friday has Cora in it.',
      'order: Every picture from Friday has Cora',
    ],
    ['en', 'The old friends were Birger’s.', 'name: were Birger’s'],
    ['fr', 'Les vieux amis étaient ceux de Birger.', 'name: ceux de Birger'],
    ['en', 'It was Dagny’s birthday.', 'name: Dagny’s'],
    ['en', 'Dagny was first photographed with Alma.', 'name: Alma'],
    [
      'en',
      'Birger was first photographed with Dagny.',
      'order: Birger was first photographed with Dagny',
    ],
    ['en', 'Birger and Cora have three children.', 'relation: have three children'],
    ['de', 'Dagny ist die Frau von Birger.', 'relation: die Frau '],
  ] satisfies [Language, string, string][])('%s: %s', (language, text, mark) => {
    expect(marks(language, text)).toContain(mark);
  });
});
