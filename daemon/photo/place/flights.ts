import { planeSpeed, type AlbumPhoto } from '../../contract/photo.ts';

const hourMs = 3_600_000;

/** Between two photos of one flight lies no more: with a stay at an airport in it, the sum says nothing. */
const longestLegMs = 3 * hourMs;

/** So fast over so short a time that both ends were in the air. */
const certain = { kmh: 600, withinMs: 1.5 * hourMs };

/** Faster than any airliner: a wrong clock or a position that was kept from before. */
const fastest = 1300;

/** Shorter hops are told by a receiver's errors as well, in kilometres. */
const shortest = 40;

/**
 * Photos taken from a plane, by those before and after them: who gets on at that speed is not where the map says.
 *
 * @param photos of one album
 * @returns their paths
 */
export function takenAloft(photos: readonly AlbumPhoto[]): ReadonlySet<string> {
  const track = photos.flatMap(({ path, metadata: { gps, takenAt } }) =>
    gps === null || takenAt?.precision !== 'second' || takenAt.offset === null
      ? []
      : [{ path, gps, at: Date.parse(`${takenAt.local}${takenAt.offset}`) }],
  );
  track.sort((a, b) => a.at - b.at);
  const legs = track.slice(1).map((there, i) => {
    const here = track[i] ?? there;
    const ms = there.at - here.at;
    const km = kilometres(here.gps, there.gps);
    const kmh = ms > 0 ? km / (ms / hourMs) : Infinity;
    const isFlight = km >= shortest && ms <= longestLegMs && kmh >= planeSpeed && kmh <= fastest;
    const isCertain = isFlight && kmh >= certain.kmh && ms <= certain.withinMs;
    return { isFlight, isCertain, isJump: km >= shortest && kmh > fastest };
  });
  // Who was in two places at once is no traveller: these are several cameras, or clocks that are not theirs.
  const jumps = track.map((_, i) => legs[i - 1]?.isJump === true || legs[i]?.isJump === true);
  const tells = (i: number, kind: 'isFlight' | 'isCertain'): boolean =>
    legs[i]?.[kind] === true && jumps[i] === false && jumps[i + 1] === false;
  const found = track.filter((_, i) => {
    if (tells(i - 1, 'isCertain') || tells(i, 'isCertain')) return true;
    return tells(i - 1, 'isFlight') && tells(i, 'isFlight');
  });
  return new Set(found.map(({ path }) => path));
}

interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Along a great circle. */
function kilometres(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const sin = (degrees: number): number => Math.sin(degrees * rad);
  const cos = (degrees: number): number => Math.cos(degrees * rad);
  const central = sin(a.lat) * sin(b.lat) + cos(a.lat) * cos(b.lat) * cos(a.lon - b.lon);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, central)));
}
