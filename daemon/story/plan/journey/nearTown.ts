import { tally } from '../../../shared/groupBy.ts';
import { distanceKm, type Position } from '../distance.ts';
import type { Place } from '../facts.ts';

/** Farther from a town, nobody calls it near. */
const mostKm = 12;

/** A town is where an album is at home beside one that has so many times fewer of its photos. */
const clearLead = 2;

interface Spot {
  readonly place: Place;
  readonly position: Position;
}

/** What is settled: photos, with where they were taken. */
interface Placed {
  readonly gps: Position | null;
  readonly place: Place | null;
}

/**
 * Calls what is out of town after one town, where two are about as near: a glacier above the village one stays in is no trip
 * to the village behind it.
 *
 * @returns the same photos; those near a town that hardly any are of are near the one that most around are of
 */
export function settleNearTowns<T extends Placed>(photos: readonly T[]): readonly T[] {
  const counts = tally(photos.flatMap(({ place }) => place?.id ?? []));
  if (counts.size < 2) return photos;
  const spots = spotsOf(photos);
  return photos.map((photo) => {
    const { gps, place } = photo;
    if (gps === null || place?.kind !== 'near' || place.id === null) return photo;
    const own = counts.get(place.id) ?? 0;
    const homes = spots.flatMap((spot) => {
      const count = counts.get(spot.place.id ?? 0) ?? 0;
      // As far at most as by way of the other photo.
      const km = distanceKm(gps, spot.position) + (spot.place.km ?? mostKm);
      return count >= clearLead * own && km <= mostKm ? [{ spot, count, km }] : [];
    });
    const [home] = homes.sort((a, b) => b.count - a.count || a.km - b.km);
    return home ? { ...photo, place: { ...home.spot.place, kind: 'near', km: home.km } } : photo;
  });
}

/** One for each kilometre or so: thousands of photos are of a few places. */
function spotsOf(photos: readonly Placed[]): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const { gps, place } of photos) {
    if (gps === null || place === null || place.town === null) continue;
    const key = `${place.id} ${gps.lat.toFixed(2)} ${gps.lon.toFixed(2)}`;
    if (!spots.has(key)) spots.set(key, { place, position: gps });
  }
  return [...spots.values()];
}
