import type { Speaker } from './speaker.ts';
import { text, type Slots, type Value } from './template.ts';
import type { Noun } from './words/words.ts';
import type { Who } from '../plan/company.ts';

/** People in a sentence, `others` of them without a name; null where there is nobody. */
export function whoValue(people: readonly Who[], others = 0): Value | null {
  return people.length + others === 0 ? null : { kind: 'who', who: people, others };
}

/** A number with its noun: `three photos`. */
export function countValue(n: number, noun: Noun = 'photo'): Value {
  return { kind: 'count', n, noun };
}

/** Both in digits where one is: `19 of 60`. */
export function shareSlots(n: number, all: number, { tongue }: Speaker): Slots {
  const isLarge = all >= tongue.numerals.length;
  const as = (number: number): Value =>
    isLarge ? text(number.toLocaleString(tongue.words.locale)) : countValue(number);
  return { count: as(n), of: as(all) };
}

/** What somebody wrote, each in quotation marks. */
export function quotesValue(...quotes: readonly string[]): Value {
  return { kind: 'quotes', quotes };
}

/** A length of time. */
export function durationValue(minutes: number): Value {
  return { kind: 'duration', minutes };
}

/** A length of time that what happened did not exceed, as one says it: `within a quarter of an hour`. */
export function durationWithin(minutes: number): Value {
  return durationValue(atLeast(minutes));
}

function atLeast(minutes: number): number {
  if (minutes <= 10) return Math.ceil(minutes);
  if (minutes <= 55) return Math.ceil(minutes / 5) * 5;
  return minutes <= 60 || minutes > 90 ? Math.ceil(minutes / 60) * 60 : 90;
}
