import { dayOf, daysBetween, offsetMinutes, storyDayOf } from '../clock.ts';
import { distanceKm } from '../distance.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { datedMoments, datedOf, isBackAt, of, placeKey } from './timed.ts';
import type { Chapter, Shot, StoryPlan } from '../storyPlan.ts';

/** Shorter ways are within one place. */
const leastKm = 3;
/** More moves than these are a list of places. */
const mostMoves = 4;

export function movesIn(photos: readonly Shot[], memory: Memory): readonly Happening[] {
  const placed = datedOf(photos).filter(({ place, position }) => place?.town && position);
  const towns = new Set(memory.towns);
  const moves = placed.slice(1).flatMap((photo, index): readonly Happening[] => {
    const before = placed[index];
    if (!before?.place || !photo.place || !before.position || !photo.position) return [];
    towns.add(placeKey(before.place));
    if (before.place.id === photo.place.id) return [];
    const km = distanceKm(before.position, photo.position);
    if (km < leastKm) return [];
    return [
      {
        kind: 'move',
        from: before.place,
        place: photo.place,
        km,
        left: before.local,
        day: storyDayOf(before.local) === storyDayOf(photo.local) ? null : photo.local,
        back:
          towns.has(placeKey(photo.place)) &&
          isBackAt(photo, [...memory.photos, ...placed.slice(0, index + 1)]),
        ...of(photo),
      },
    ];
  });
  if (moves.length <= mostMoves) return moves;
  // The longest ways, and the last one, where it led back.
  const last = moves.at(-1);
  const longest = new Set(
    moves
      .toSorted((a, b) => (b.kind === 'move' && a.kind === 'move' ? b.km - a.km : 0))
      .slice(0, 2),
  );
  return moves.filter(
    (move) => longest.has(move) || (move === last && move.kind === 'move' && move.back),
  );
}

/** Less than this between the lowest and the highest photo is a stroll. */
const leastClimb = 200;

/** The same, of one day of a journey. */
const leastDayClimb = 400;

/** How high it went, told once: in the chapter of the highest photo. */
export function heightOf(plan: StoryPlan): readonly Happening[] {
  const photos = datedMoments(plan);
  const heightsOf = (some: typeof photos): readonly number[] =>
    some.flatMap(({ altitude }) => (altitude === null ? [] : [altitude]));
  const heights = heightsOf(photos);
  const high = Math.max(...heights);
  const top = photos.find(({ altitude }) => altitude !== null && altitude > high - 15);
  // Who came down from the mountain first has not gone up from there, nor from where the day ended.
  const low = Math.min(
    ...heightsOf(photos.filter(({ instant }) => instant <= (top?.instant ?? 0))),
  );
  if (heights.length < 3 || high - low < leastClimb || low < 1 || high > 9000) return [];
  const start = photos.find(({ altitude }) => altitude !== null && altitude < low + 15);
  if (!top || !start) return [];
  const isOneDay = storyDayOf(start.local) === storyDayOf(top.local);
  return [{ kind: 'height', low: isOneDay ? low : null, high, ...of(top) }];
}

/** How far up a day of a journey led. */
export function climbIn({ arc }: StoryPlan, { moments }: Chapter): readonly Happening[] {
  const photos = datedOf(moments).flatMap((photo) =>
    photo.altitude === null ? [] : [{ photo, altitude: photo.altitude }],
  );
  const [start, ...rest] = photos;
  const top = photos.reduce<(typeof photos)[number] | null>(
    (a, b) => (a && a.altitude >= b.altitude ? a : b),
    null,
  );
  if (arc !== 'trip' || !start || !top || rest.length < 2) return [];
  const low = photos
    .filter(({ photo }) => photo.instant <= top.photo.instant)
    .reduce((a, b) => (a.altitude <= b.altitude ? a : b));
  if (low.altitude < 1 || top.altitude > 9000 || top.altitude - low.altitude < leastDayClimb)
    return [];
  return [{ kind: 'climb', low: low.altitude, high: top.altitude, ...of(top.photo) }];
}

/** So many days between two countries are one way. */
const mostDaysOnTheWay = 7;

/** The clock of another country than that of the photo before. */
export function clocksIn(chapter: Chapter, before: Chapter | null): readonly Happening[] {
  const photos = [
    ...(before ? datedOf(before.moments).slice(-1) : []),
    ...datedOf(chapter.moments),
  ];
  const known = photos.filter(({ offset, place }) => offset !== null && place !== null);
  return known.slice(1).flatMap((now, index): readonly Happening[] => {
    const then = known[index];
    // That the clocks change in spring and autumn is no news of a journey.
    if (!then?.place || then.place.country === now.place?.country) return [];
    // Weeks later, nobody has come from there and put the clock.
    if (daysBetween(dayOf(then.local), dayOf(now.local)) > mostDaysOnTheWay) return [];
    const [to, from] = [offsetMinutes(now.offset), offsetMinutes(then.offset)];
    if (to === null || from === null || to === from) return [];
    const hours = (to - from) / 60;
    // More than that, and a day changes as well: the openings say so.
    if (!Number.isInteger(hours) || Math.abs(hours) > 12) return [];
    // Where one was, rather than where one passed, as long as the clock was the same there.
    const there = known
      .slice(0, index + 1)
      .findLast(({ place, offset }) => place?.kind === 'in' && offset === then.offset);
    return [{ kind: 'clocks', hours, from: there?.place ?? then.place, ...of(now) }];
  });
}
