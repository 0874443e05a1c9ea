import { describe, expect, test } from 'vitest';
import { tongueOf } from '../../../daemon/story/narrator/grammar.ts';
import { fill } from '../../../daemon/story/narrator/template.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import type { ClaimBasis } from '../../../daemon/story/claims/basis.ts';
import { nothingKnown } from '../../fixtures/claims/nothingKnown.ts';

const at = (time: string): string => `2016-03-04T${time}:00`;

const told = (time: string, language: 'en' | 'de'): string =>
  fill('{t}', { t: { kind: 'clock', local: at(time), exact: false } }, tongueOf(language))!.text;

// Read from a clock face, not from the program.
test.each([
  ['15:00', 'at three o’clock', 'um drei Uhr'],
  ['13:00', 'at one o’clock', 'um ein Uhr'],
  ['15:05', 'at five past three', 'um fünf nach drei'],
  ['15:04', 'shortly after three', 'kurz nach drei'],
  ['15:24', 'around twenty past three', 'gegen zwanzig nach drei'],
  ['15:40', 'at twenty to four', 'um zwanzig vor vier'],
  ['15:13', 'around a quarter past three', 'gegen Viertel nach drei'],
  ['15:15', 'at a quarter past three', 'um Viertel nach drei'],
  ['15:20', 'at twenty past three', 'um zwanzig nach drei'],
  ['15:28', 'around half past three', 'gegen halb vier'],
  ['12:30', 'at half past twelve', 'um halb eins'],
  ['15:43', 'around a quarter to four', 'gegen Viertel vor vier'],
  ['12:47', 'around a quarter to one', 'gegen Viertel vor eins'],
  ['15:57', 'just before four', 'kurz vor vier'],
  ['12:00', 'at noon', 'um zwölf Uhr mittags'],
  ['11:58', 'just before noon', 'kurz vor zwölf'],
  ['12:03', 'shortly after noon', 'kurz nach zwölf'],
  ['00:00', 'at midnight', 'um Mitternacht'],
  ['00:04', 'shortly after midnight', 'kurz nach Mitternacht'],
  ['23:56', 'just before midnight', 'kurz vor Mitternacht'],
  ['00:13', 'around a quarter past twelve at night', 'gegen Viertel nach zwölf nachts'],
  ['01:04', 'shortly after one', 'kurz nach eins'],
])('%s is told as %s, %s', (time, english, german) => {
  expect(told(time, 'en')).toBe(english);
  expect(told(time, 'de')).toBe(german);
});

const basis = (minutes: string): ClaimBasis => ({
  ...nothingKnown,
  dates: ['2016-03-04'],
  moments: [at(minutes)],
});

describe('the claim checker', () => {
  const everyMinute = Array.from({ length: 1440 }, (_, minute) => {
    const [hour, rest] = [Math.floor(minute / 60), minute % 60];
    return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  });

  test('agrees with every spoken time of the day, and with none that is hours away', () => {
    const wrong: string[] = [];
    for (const [index, time] of everyMinute.entries()) {
      for (const [language, when] of [
        ['en', told(time, 'en')],
        ['de', told(time, 'de')],
      ] as const) {
        const text = language === 'en' ? `It begins ${when} with Ana.` : `Es beginnt ${when}.`;
        const known = { ...basis(time), names: ['Ana'] };
        const found = checkClaims(text, known, { language, form: 'prose' });
        if (found.length > 0) wrong.push(`${time}: ${text}`);
        // Three hours off in either half of the day.
        const off = everyMinute[(index + 180) % 1440] ?? '';
        const lie = checkClaims(
          text,
          { ...basis(off), names: ['Ana'] },
          { language, form: 'prose' },
        );
        if (lie.length === 0) wrong.push(`${off} for ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
