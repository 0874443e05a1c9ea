import { expect, it } from 'vitest';
import { inReadingOrder } from '../../../daemon/shared/words/readingOrder.ts';

const names = ['יעל כהן', 'مريم', 'Tara', 'דוד'];

it.each([
  // A mark ends each name, so that the comma belongs to the sentence.
  [
    'Four days with יעל כהן, مريم, Tara and דוד.',
    'Four days with יעל כהן\u200e, مريم, Tara and דוד.',
  ],
  ['יעל, מאיה, דוד, Saturday', 'יעל, מאיה, דוד, Saturday'],
  ['יעל, דוד, مريم, Saturday', 'יעל\u200e, דוד\u200e, مريم, Saturday'],
  ['With Tara, יעל כהן.\n\n*דוד, مريم, 3 pm*', 'With Tara, יעל כהן.\n\n*דוד\u200e, مريم, 3 pm*'],
])('names of two directions keep their order in %s', (text, told) => {
  expect(inReadingOrder(text, names)).toBe(told);
});

it.each(['יום בים עם יעל כהן, דוד', 'יעל כהן, דוד', 'Tara, Ben', ''])(
  'a line that is read from right to left, or has no such names, stays as it is: %s',
  (text) => {
    expect(inReadingOrder(text, names)).toBe(text);
    expect(inReadingOrder(text, [])).toBe(text);
  },
);
