import { isExact } from '../clockTeller.ts';
import { sayOf, type Telling } from '../telling.ts';
import { countValue, shareSlots, whoValue } from '../../values.ts';
import type { HappeningOf } from '../../../plan/happenings/happening.ts';

/** The fullest picture. */
export function sayCrowd(one: HappeningOf<'crowd'>, telling: Telling): string | null {
  const slots = {
    count: countValue(one.count, 'person'),
    who: whoValue(one.who),
    clock: telling.clock(one.local),
  };
  if (one.others > 0 || one.who.length === 0) return sayOf(one, telling, 'crowd', slots);
  return sayOf(one, telling, one.everybody ? 'crowd.everybody' : 'crowd.named', slots);
}

/** In how many photos of the story somebody is. */
export function sayPresent(one: HappeningOf<'present'>, telling: Telling): string | null {
  return sayOf(one, telling, one.most ? 'present.most' : 'present', {
    who: whoValue([one.who]),
    ...shareSlots(one.count, one.of, telling.speaker),
  });
}

/** Two who are in one picture again and again. */
export function sayPair(one: HappeningOf<'pair'>, telling: Telling): string | null {
  const who = whoValue(one.who);
  return one.count === one.of
    ? sayOf(one, telling, 'gathering.here', { who })
    : sayOf(one, telling, 'pair', { who, ...shareSlots(one.count, one.of, telling.speaker) });
}

/** Who is in the pictures of a day, from when to when. */
export function sayAround(one: HappeningOf<'around'>, telling: Telling): string | null {
  const exact = isExact(telling.task.plan);
  return sayOf(one, telling, 'around', {
    who: whoValue(one.who),
    from: one.local === null ? null : { kind: 'clock', local: one.local, exact },
    until: { kind: 'clock', local: one.until, exact },
  });
}

/** Undated pictures of one, of two and of more people; null where one of these is rare, or some pictures are neither. */
export function sayMix(one: HappeningOf<'mix'>, telling: Telling): string | null {
  const { solo, pairs, groups, of } = one;
  if (groups + pairs + solo < of || [solo, pairs, groups].some((number) => number < 2)) return null;
  return sayOf(one, telling, 'mix', {
    solo: countValue(solo),
    pairs: countValue(pairs),
    groups: countValue(groups),
  });
}
