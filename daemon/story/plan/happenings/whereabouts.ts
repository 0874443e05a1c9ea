import { offsetMinutes, storyDayOf } from '../clock.ts';
import { distanceKm } from '../distance.ts';
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';
import { about, datedOf, of, placeKey } from './timed.ts';
import type { Chapter, Shot } from '../storyPlan.ts';

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
        back: towns.has(placeKey(photo.place)),
        ...of(photo),
      },
    ];
  });
  return moves.length <= mostMoves ? moves : [];
}

export function heightIn(photos: readonly Shot[]): readonly Happening[] {
  const heights = photos.flatMap(({ altitude }) => (altitude === null ? [] : [altitude]));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  if (heights.length < 3 || high - low < 120 || low < 1 || high > 6000) return [];
  return [{ kind: 'height', low, high, ...about(photos) }];
}

export function clocksIn(chapter: Chapter, before: Chapter | null): readonly Happening[] {
  const first = datedOf(chapter.moments).find(({ offset }) => offset !== null);
  const last = before && datedOf(before.moments).findLast(({ offset }) => offset !== null);
  // That the clocks change in spring and autumn is no news of a journey.
  if (!first?.place || !last?.place || placeKey(first.place) === placeKey(last.place)) return [];
  const [now, then] = [offsetMinutes(first.offset), offsetMinutes(last.offset)];
  if (now === null || then === null || now === then) return [];
  const hours = (now - then) / 60;
  // More than that, and a day changes as well: the openings say so.
  if (!Number.isInteger(hours) || Math.abs(hours) > 12) return [];
  return [{ kind: 'clocks', hours, from: last.place, ...of(first) }];
}
