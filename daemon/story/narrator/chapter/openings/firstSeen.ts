import { peopleValue, type Scene } from './scene.ts';
import { whoValue } from '../../values.ts';
import type { Value } from '../../template.ts';
import { isToldIn } from '../../../plan/company.ts';
import type { Happening } from '../../../plan/happenings/happening.ts';

/** Whom the first picture shows, by name or number; null where something else that is told says so. */
export function firstSeen({ opener, inFirst, note, telling }: Scene): Value | null {
  if (!opener) return null;
  const { company, happenings, plan } = telling.task;
  const isKnown = (one: Happening): boolean =>
    (one.kind === 'gathering' && !one.again && one.photos.includes(opener.path)) ||
    (one.kind === 'newcomer' && one.alone && one.photos[0] === opener.path);
  const isAlways = plan.arc === 'portrait' && company.told[0]?.everywhere === true;
  const who = inFirst.map((one) => one.who);
  if (isAlways || happenings.some(isKnown) || isToldIn(note?.text ?? '', who)) return null;
  // Where nobody comes to them, they are told with what was written below it.
  const isJoined = happenings.some(({ kind }) => kind === 'around' || kind === 'newcomer');
  if (note !== null && !isJoined) return null;
  const { all, uncounted } = company.in(opener);
  if (who.length > 0)
    return peopleValue(inFirst) && whoValue(who, uncounted ? 0 : Math.max(0, all - who.length));
  // What the photographer wrote says more than how many there are.
  return note !== null || all < 2 || uncounted ? null : whoValue([], all);
}
