import { storyDayOf } from '../clock.ts';
import { distanceKm } from '../distance.ts';
import type { Dated } from '../happenings/timed.ts';

/** Nearer than this, two positions may be one: satellites are some metres off, among houses a hundred. */
const leastLegKm = 0.15;

/** Whoever is faster from one picture to the next has not walked, in kilometres an hour. */
const fastest = 7;

/** Shorter ways are a stroll, in kilometres. */
const leastWalkKm = 3;

/** Fewer positions show no way. */
const fewest = 4;

/**
 * How far somebody walked on one day, from picture to picture as the crow flies: they cannot have walked less.
 *
 * @param photos dated ones, earliest first
 * @returns whole kilometres, rounded down; null where it was no walk, or nothing to speak of
 */
export function walkOf(photos: readonly Dated[]): number | null {
  const [first, last] = [photos[0], photos.at(-1)];
  if (!first || !last || storyDayOf(first.local) !== storyDayOf(last.local)) return null;
  const [start, ...rest] = photos.flatMap(({ position, instant }) =>
    position === null ? [] : [{ position, instant }],
  );
  if (!start || rest.length + 1 < fewest) return null;
  let km = 0;
  let before = start;
  for (const fix of rest) {
    const leg = distanceKm(before.position, fix.position);
    if (leg < leastLegKm) continue;
    const hours = (fix.instant - before.instant) / 3_600_000;
    if (leg > hours * fastest) return null;
    km += leg;
    before = fix;
  }
  return km < leastWalkKm ? null : Math.floor(km);
}
