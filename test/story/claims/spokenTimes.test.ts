import { describe, expect, test } from 'vitest';
import * as de from '../../../daemon/story/narrator/phrasesDe.ts';
import * as en from '../../../daemon/story/narrator/phrasesEn.ts';
import { checkClaims } from '../../../daemon/story/claims/checkClaims.ts';
import type { ClaimBasis } from '../../../daemon/story/claims/basis.ts';

const at = (time: string): string => `2016-03-04T${time}:00`;

// Read from a clock face, not from the program.
test.each([
  ['15:00', 'at three o’clock', 'um drei Uhr'],
  ['13:00', 'at one o’clock', 'um ein Uhr'],
  ['15:05', 'shortly after three', 'kurz nach drei'],
  ['15:12', 'around a quarter past three', 'gegen Viertel nach drei'],
  ['15:15', 'at a quarter past three', 'um Viertel nach drei'],
  ['15:25', 'around half past three', 'gegen halb vier'],
  ['12:30', 'at half past twelve', 'um halb eins'],
  ['15:40', 'around a quarter to four', 'gegen Viertel vor vier'],
  ['12:50', 'around a quarter to one', 'gegen Viertel vor eins'],
  ['15:57', 'just before four', 'kurz vor vier'],
  ['12:00', 'at noon', 'um zwölf Uhr'],
  ['11:58', 'just before noon', 'kurz vor zwölf'],
  ['12:03', 'shortly after noon', 'kurz nach zwölf'],
  ['00:00', 'at midnight', 'um Mitternacht'],
  ['00:04', 'shortly after midnight', 'kurz nach Mitternacht'],
  ['23:56', 'just before midnight', 'kurz vor Mitternacht'],
  ['00:12', 'around a quarter past twelve', 'gegen Viertel nach zwölf'],
  ['01:05', 'shortly after one', 'kurz nach eins'],
])('%s is told as %s, %s', (time, english, german) => {
  expect(en.roughly(at(time)).at).toBe(english);
  expect(de.roughly(at(time)).at).toBe(german);
});

const basis = (minutes: string): ClaimBasis => ({
  names: [],
  friends: false,
  places: [],
  dates: ['2016-03-04'],
  moments: [at(minutes)],
  seasons: [],
  suns: [],
  durations: [],
  km: [],
  counts: [],
  crowds: [],
  said: [],
  seen: [],
  lettering: [],
});

describe('the claim checker', () => {
  const everyMinute = Array.from({ length: 1440 }, (_, minute) => {
    const [hour, rest] = [Math.floor(minute / 60), minute % 60];
    return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  });

  test('agrees with every spoken time of the day, and with none that is hours away', () => {
    const wrong: string[] = [];
    for (const [index, time] of everyMinute.entries()) {
      for (const [language, told] of [
        ['en', en.roughly(at(time)).at],
        ['de', de.roughly(at(time)).at],
      ] as const) {
        const text = language === 'en' ? `It begins ${told} with Ana.` : `Es beginnt ${told}.`;
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
