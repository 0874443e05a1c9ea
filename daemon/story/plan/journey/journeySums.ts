import { dayOf, daysBetween, storyDayOf } from '../clock.ts';
import { distanceKm } from '../distance.ts';
import type { Place } from '../facts.ts';
import { datedMoments, placeKey } from '../happenings/timed.ts';
import { routeOf, type Route } from './route.ts';
import { walkOf } from './walk.ts';
import type { StoryPlan } from '../storyPlan.ts';

/** The sums of a journey, from all its photos. */
export interface Journey {
  /** Towns in order of the first visit; one that is returned to counts once. */
  readonly towns: readonly Place[];
  /** How many of them photos are from, and not only from their neighbourhood. */
  readonly visited: number;
  /** ISO 3166-1 alpha-2, in order of the first visit; those of places that are sure. */
  readonly countries: readonly string[];
  /** From stay to stay as the crow flies. */
  readonly km: number;
  /** Nights by town, at least one each; none where it is not known of every night. */
  readonly nights: readonly { readonly place: Place; readonly nights: number }[];
  /** Metres above the sea; null when unknown, or nothing to speak of. */
  readonly highest: number | null;
  /** Kilometres of an album that is one walk, at least; null where it is none. */
  readonly walked: number | null;
  readonly route: Route;
}

const journeys = new WeakMap<StoryPlan, Journey>();

/** Sums up where an album has been; told only where places may be told. */
export function journeyOf(plan: StoryPlan): Journey {
  const known = journeys.get(plan);
  if (known) return known;
  const journey = sumUp(plan);
  journeys.set(plan, journey);
  return journey;
}

function sumUp(plan: StoryPlan): Journey {
  const photos = datedMoments(plan);
  const placed = photos.filter(({ place, position }) => place !== null && position !== null);
  const towns = new Map<string, Place>();
  for (const { place } of placed) {
    if (place?.town && (place.kind === 'in' || !towns.has(placeKey(place))))
      towns.set(placeKey(place), place);
  }
  let km = 0;
  const nights = new Map<string, number>();
  let unknown = false;
  for (const [index, photo] of placed.slice(1).entries()) {
    const before = placed[index];
    if (!before?.place || !photo.place || !before.position || !photo.position) continue;
    const between = daysBetween(storyDayOf(before.local), storyDayOf(photo.local));
    if (before.place.id !== photo.place.id) km += distanceKm(before.position, photo.position);
    if (between <= 0) continue;
    // In the same town in the evening and in the morning, or there late in the evening: slept there.
    const late =
      Number(before.local.slice(11, 13)) >= 20 || dayOf(before.local) !== storyDayOf(before.local);
    const slept = before.place.id === photo.place.id || (between === 1 && late);
    if (!slept || before.place.town === null) unknown = true;
    else nights.set(placeKey(before.place), (nights.get(placeKey(before.place)) ?? 0) + between);
  }
  const heights = photos.flatMap(({ altitude }) => (altitude === null ? [] : [altitude]));
  const highest = Math.max(0, ...heights);
  return {
    towns: [...towns.values()],
    visited: [...towns.values()].filter(({ kind }) => kind === 'in').length,
    countries: [
      ...new Set(
        placed.flatMap(({ place }) =>
          place && place.kind !== 'near' ? (place.country ?? []) : [],
        ),
      ),
    ],
    km,
    nights: (unknown ? [] : [...nights]).flatMap(([key, count]) => {
      const place = towns.get(key);
      return place ? [{ place, nights: count }] : [];
    }),
    highest: heights.length >= 3 && highest >= 600 && highest < 9000 ? highest : null,
    walked: walkOf(photos),
    route: routeOf(photos),
  };
}
