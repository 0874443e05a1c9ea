import { storyDayOf } from '../clock.ts';
import { distanceKm, type Position } from '../distance.ts';
import type { Place } from '../facts.ts';
import { placeKey, type Dated } from '../happenings/timed.ts';

/** The way of an album from town to town. */
export type Route =
  /** Ends elsewhere than it began. */
  | { readonly kind: 'away'; readonly from: Place; readonly to: Place }
  /** Ends where it began; `to` is the town farthest from there. */
  | { readonly kind: 'back'; readonly from: Place; readonly to: Place }
  /** Again and again back to one town; the others in order of the first visit. */
  | { readonly kind: 'base'; readonly at: Place; readonly trips: readonly Place[] }
  /** Fewer than two towns, or of the last day nobody knows where it was. */
  | { readonly kind: 'unknown' };

interface Stay {
  readonly key: string;
  readonly place: Place;
  readonly position: Position;
}

/** Nearer than this, going there and back is no way of its own. */
const leastBackKm = 50;

/**
 * Recognises the way from all photos of an album.
 *
 * @param photos dated ones, earliest first
 */
export function routeOf(photos: readonly Dated[]): Route {
  const stays: Stay[] = [];
  for (const { place, position } of photos) {
    if (!place?.town || !position) continue;
    const key = placeKey(place);
    if (stays.at(-1)?.key !== key) stays.push({ key, place, position });
  }
  const [first, last] = [stays[0], stays.at(-1)];
  const towns = new Map(stays.map((stay) => [stay.key, stay]));
  if (!first || !last || towns.size < 2) return { kind: 'unknown' };
  const base = [...towns.values()].find((town) => isBase(town, stays, photos));
  if (base) {
    // Whoever set out from elsewhere and came back there made no trip to it.
    const home = first.key === last.key ? first.key : base.key;
    const visits = stays.flatMap(({ key }, index) => (key === base.key ? [index] : []));
    const isOuting = (index: number): boolean =>
      index > (visits[0] ?? 0) && index < (visits.at(-1) ?? 0);
    // Where one only came through on the way there, no trip led.
    const trips = [...towns.values()].filter(
      ({ key }) =>
        key !== base.key &&
        key !== home &&
        stays.some((stay, index) => stay.key === key && isOuting(index)),
    );
    return { kind: 'base', at: base.place, trips: trips.map(({ place }) => place) };
  }
  const lastDay = photos.findLast(({ place }) => place?.town)?.local ?? '';
  if (storyDayOf(lastDay) !== storyDayOf(photos.at(-1)?.local ?? '')) return { kind: 'unknown' };
  if (first.key !== last.key) return { kind: 'away', from: first.place, to: last.place };
  const far = [...towns.values()].reduce((a, b) =>
    distanceKm(first.position, a.position) >= distanceKm(first.position, b.position) ? a : b,
  );
  return distanceKm(first.position, far.position) < leastBackKm
    ? { kind: 'unknown' }
    : { kind: 'back', from: first.place, to: far.place };
}

/** Whether one goes out from a town and comes back at least twice, and most days end or pass there. */
function isBase({ key }: Stay, stays: readonly Stay[], photos: readonly Dated[]): boolean {
  const visits = stays.flatMap((stay, index) => (stay.key === key ? [index] : []));
  const outings = visits.slice(1).filter((at, index) => at - (visits[index] ?? at) > 1).length;
  if (outings < 2) return false;
  const days = new Set(photos.map(({ local }) => storyDayOf(local)));
  const there = new Set(
    photos.flatMap(({ place, local }) => (placeKey(place) === key ? [storyDayOf(local)] : [])),
  );
  return there.size * 2 > days.size;
}
