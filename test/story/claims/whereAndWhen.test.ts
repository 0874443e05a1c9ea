import { describe, expect, it } from 'vitest';
import { marksIn } from '../../fixtures/claims/marks.ts';
import { rowPhotos } from '../../fixtures/claims/rowPhotos.ts';

const places = { vigo: [42.2406, -8.7207], braga: [41.5503, -8.42] } as const;

/** Saturday, 7 June 2025, to Monday, 9 June. */
const marks = marksIn({
  folder: 'Three days in June',
  people: { J: 'Jan', R: 'Rosa', O: 'Otto' },
  photos: [
    ...rowPhotos(places, 'IMG_100')('+02:00', [
      ['2025-06-07T09:20', 'vigo', 'JR', 'Ferry tickets'],
      ['2025-06-07T21:20', 'vigo', 'JR'],
      ['2025-06-08T12:10', 'vigo', 'R', 'Umbrella broken'],
    ]),
    ...rowPhotos(places, 'IMG_103')('+01:00', [
      ['2025-06-08T15:40', 'braga', 'JRO'],
      ['2025-06-08T23:20', 'braga', 'RO'],
      ['2025-06-09T09:15', 'braga', 'O'],
      ['2025-06-09T13:30', 'braga', 'JO', 'Puncture outside Braga'],
    ]),
  ],
});

describe('where and when: what an album bears out is not marked', () => {
  it.each([
    ['en', 'Jan is with Rosa in Vigo.'],
    ['en', 'Otto was with them from Braga.'],
    ['en', 'On Sunday everybody had gone home before midnight.'],
    ['de', 'Am Sonntag war vor Mitternacht alles vorbei.'],
    ['en', 'They were in Vigo first and then in Braga.'],
    ['fr', 'Ils étaient d’abord à Vigo, puis à Braga.'],
    ['en', 'In Portugal the clock went back an hour.'],
    ['de', 'In Portugal wurde die Uhr eine Stunde zurückgestellt.'],
    ['en', 'The puncture happened outside Braga.'],
    ['de', 'Am Sonntagnachmittag waren sie in Braga.'],
    ['en', 'The umbrella was broken the day before the puncture.'],
    ['en', 'At 9.15 a.m. Otto was in Braga.'],
    ['en', 'It was the last day of a trip of three days.'],
    ['en', 'Three days on the road ended here.'],
    ['de', 'Drei Tage unterwegs, und noch immer ist Otto dabei.'],
    ['de', 'Am Montag endete eine Reise von drei Tagen.'],
    ['en', 'The trip lasted three days.'],
    ['de', 'Die Reise dauerte weniger als eine Woche.'],
    ['en', 'Rosa was first photographed with Jan.'],
    ['de', 'Otto taucht erst am Nachmittag auf.'],
    ['en', 'The puncture was on the second day in Braga.'],
  ] as const)('%s: %s', (language, text) => {
    expect(marks(language, text)).toEqual([]);
  });
});

describe('where and when: what the photos contradict is marked', () => {
  it.each([
    ['en', 'At a quarter past nine Rosa danced with Otto.', 'time: a quarter past nine'],
    ['de', 'Am Sonntagmorgen waren sie in Braga.', 'time: morgen'],
    ['en', 'Otto was on board from Vigo.', 'place: Vigo'],
    ['de', 'Otto war von Vigo an dabei.', 'place: Vigo'],
    ['fr', 'Otto était du voyage depuis Vigo.', 'place: Vigo'],
    ['de', 'Otto war seit Samstag dabei.', 'date: Samstag'],
    ['en', 'On Sunday everybody had gone home before eleven at night.', 'time: eleven'],
    ['fr', 'Dimanche, tout était fini avant dix heures du soir.', 'time: dix heures'],
    ['en', 'They were in Braga first and then in Vigo.', 'order: Braga first and then in Vigo'],
    ['de', 'Zuerst waren sie in Braga und dann in Vigo.', 'order: Braga und dann in Vigo'],
    ['fr', 'Ils étaient d’abord à Braga, puis à Vigo.', 'order: Braga, puis à Vigo'],
    ['en', 'In Portugal the clock went forward an hour.', 'time: clock went forward'],
    ['fr', 'Au Portugal, il a fallu avancer la montre.', 'time: avancer la montre'],
    ['en', 'The puncture happened outside Vigo.', 'place: Vigo'],
    ['de', 'Am Montag ging es weiter nach Udine.', 'place: Udine'],
    ['de', 'Der Montag gehörte Udine.', 'name: Udine'],
    ['en', 'At 9.15 a.m. Rosa was in Braga.', 'name: Rosa'],
    ['en', 'The trip took less than two days.', 'number: trip took less than two days'],
    ['de', 'Die Reise dauerte eine ganze Woche.', 'number: Reise dauerte eine ganze Woche'],
    ['en', 'It was the last evening of a trip of six weeks.', 'number: trip of six weeks'],
    ['en', 'Six weeks on the road ended here.', 'number: Six weeks'],
    ['de', 'Sechs Wochen unterwegs endeten hier.', 'number: Sechs Wochen'],
    ['de', 'Eine Reise von sechs Wochen ging zu Ende.', 'number: Reise von sechs Wochen'],
    ['de', 'Was sie zusammenbrachte, war ein Abitur.', 'occasion: Abitur'],
    ['de', 'Niemand mochte aufbrechen.', 'detail: mochte aufbrechen'],
    ['fr', 'Le voyage a duré toute une semaine.', 'number: voyage a duré toute une semaine'],
    [
      'en',
      'Rosa was first photographed with Otto.',
      'order: Rosa was first photographed with Otto',
    ],
    ['de', 'Zuerst ist Rosa mit Otto zu sehen.', 'order: Rosa mit Otto'],
    ['fr', 'Otto n’apparaît que le matin.', 'time: matin'],
    ['en', 'The puncture was on the first day in Braga.', 'date: on the first day in Braga'],
    ['en', 'On Sunday all three were together in Vigo.', 'name: all three'],
    ['de', 'Erst um vier Uhr früh war Schluss.', 'time: war Schluss'],
  ] as const)('%s: %s', (language, text, mark) => {
    expect(marks(language, text)).toContain(mark);
  });
});

describe('where and when: a heading names no town that is not in the album', () => {
  it.each([
    ['en', 'Arrival in Paris', ['place: Paris']],
    ['de', 'Freitag in Brest', ['date: Freitag', 'place: Brest']],
    ['fr', 'Arrivée à Udine', ['place: Udine']],
    ['en', 'Arrival in Braga', []],
    ['de', 'Abend in Vigo', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(marks(language, text, 'title')).toEqual(expected);
  });
});
