import { expect, test } from 'vitest';
import * as de from '../../../daemon/story/narrator/phrasesDe.ts';
import * as en from '../../../daemon/story/narrator/phrasesEn.ts';

// Days counted from calendars, names of the stretches as one says them.
test.each([
  [9, 'nine days', 'neun Tage', 'neun Tagen'],
  [42, 'six weeks', 'sechs Wochen', 'sechs Wochen'],
  [152, 'five months', 'fünf Monate', 'fünf Monaten'],
  [366, 'a year', 'ein Jahr', 'einem Jahr'],
  [600, 'a year and a half', 'anderthalb Jahre', 'anderthalb Jahren'],
  [731, 'two years', 'zwei Jahre', 'zwei Jahren'],
  [919, 'two and a half years', 'zweieinhalb Jahre', 'zweieinhalb Jahren'],
  [1280, 'three and a half years', 'dreieinhalb Jahre', 'dreieinhalb Jahren'],
  [1461, 'four years', 'vier Jahre', 'vier Jahren'],
  [1644, 'five years', 'fünf Jahre', 'fünf Jahren'],
])('%i days are told as %s', (days, english, accusative, dative) => {
  expect(en.days(days)).toBe(english);
  expect(de.days(days)).toEqual({ accusative, dative });
});
