import type { Journey, JourneyPoint } from '../../draft/journey.ts';
import { distanceKm, type Position } from '../../story/plan/distance.ts';
import type { Town } from '../../photo/place/townTable.ts';
import type { Language } from '../../story/language.ts';
import { townName } from '../../story/plan/townNames.ts';

/** A place of a journey that a map marks. */
export interface Stop extends Position {
  /** `Lisbon`; null where there is no town. */
  readonly town: string | null;
  readonly country: string | null;
  /** The town is somewhat away. */
  readonly isNear: boolean;
  readonly photos: number;
  /** `2016-03-04`; null when unknown. */
  readonly first: string | null;
  /** `15:12`; null when unknown. */
  readonly time: string | null;
}

/** The stops of a journey and the way between them. */
export interface Route {
  /** Numbered from 1 in order of the first visit. */
  readonly stops: readonly Stop[];
  /** Indexes of stops, in the order they were visited. */
  readonly way: readonly number[];
  /** Extent of the whole, in kilometres. */
  readonly km: number;
}

/** More than these nobody can follow. */
const mostStops = 18;

/** Below this everything is at one spot. */
const leastKm = 0.4;

/** Stops are at least this part of the whole apart. */
const share = 1 / 16;

/**
 * The stops a map of a journey shows.
 *
 * @param towns by GeoNames id, for points of which only the town may be told
 * @returns null where a map would say nothing: no places, or one spot
 */
export function routeOf(
  { points }: Pick<Journey, 'points'>,
  towns: ReadonlyMap<number, Town>,
  language: Language,
): Route | null {
  const located = points.flatMap((point) => {
    const at = point.at ?? towns.get(point.place.id ?? -1);
    return at ? [{ point, at: { lat: at.lat, lon: at.lon } }] : [];
  });
  const km = extentKm(located.map(({ at }) => at));
  if (km < leastKm) return null;
  for (let apart = km * share; ; apart *= 1.4) {
    const { groups, way } = gather(located, apart);
    if (groups.length < 2) return null;
    if (groups.length > mostStops) continue;
    return { stops: groups.map((group) => stopOf(group, language)), way, km };
  }
}

interface Located {
  readonly point: JourneyPoint;
  readonly at: Position;
}

function gather(
  located: readonly Located[],
  apart: number,
): { readonly groups: readonly (readonly Located[])[]; readonly way: readonly number[] } {
  const groups: Located[][] = [];
  const way: number[] = [];
  for (const one of located) {
    // From where a stop began: a stop does not wander along with those who walk on.
    const distances = groups.map(([first]) => (first ? distanceKm(first.at, one.at) : Infinity));
    const nearest = distances.indexOf(Math.min(...distances));
    const index =
      nearest >= 0 && (distances[nearest] ?? Infinity) < apart ? nearest : groups.length;
    (groups[index] ??= []).push(one);
    if (way.at(-1) !== index) way.push(index);
  }
  return { groups, way };
}

function stopOf(group: readonly Located[], language: Language): Stop {
  const [first] = group;
  const photos = group.reduce((sum, { point }) => sum + point.photos, 0);
  const byTown = new Map<string, { count: number; place: JourneyPoint['place'] }>();
  for (const { point } of group) {
    const name = townName(point.place, language);
    if (name === null) continue;
    const entry = byTown.get(name) ?? { count: 0, place: point.place };
    // A stop that was in the town is not near it.
    const place = point.place.kind === 'in' ? point.place : entry.place;
    byTown.set(name, { place, count: entry.count + point.photos });
  }
  const [best] = [...byTown].sort(([, a], [, b]) => b.count - a.count);
  return {
    // Its busiest spot: a mean could lie in the sea.
    ...group.reduce((most, one) => (one.point.photos > most.point.photos ? one : most)).at,
    town: best?.[0] ?? null,
    country: best?.[1].place.country ?? first?.point.place.country ?? null,
    isNear: best?.[1].place.kind === 'near',
    photos,
    first: first?.point.first ?? null,
    time: first?.point.time ?? null,
  };
}

/** About the greatest distance between any two, in linear time: twice from the farthest to the farthest. */
function extentKm(positions: readonly Position[]): number {
  const [start] = positions;
  if (!start) return 0;
  const farthest = (from: Position): Position =>
    positions.reduce(
      (far, one) => (distanceKm(from, one) > distanceKm(from, far) ? one : far),
      from,
    );
  const end = farthest(start);
  return distanceKm(end, farthest(end));
}
