import type { AlbumPhoto } from '../contract/photo.ts';
import { dayOf, offsetMinutes, wallMs } from '../story/plan/clock.ts';
import { factsOfKind, type Place, type Sun } from '../story/plan/facts.ts';
import type { StoryPlan } from '../story/plan/storyPlan.ts';
import { sunAt } from '../story/plan/sun.ts';
import { positionOf } from '../story/plan/journey/position.ts';
import { groupBy } from '../shared/groupBy.ts';

/**
 * Where and when all photos of an album were taken, chosen or not, as far as places may be told: what maps and days
 * are drawn from. Kept in the user's data folder, never beside a draft.
 */
export interface Journey {
  /** In the story's order; neighbours at one place are one point. */
  readonly points: readonly JourneyPoint[];
  /** Days with photos, in order. */
  readonly days: readonly JourneyDay[];
  readonly chapters: readonly JourneyChapter[];
}

/** A stay at one place. */
export interface JourneyPoint {
  /** Degrees, to about 100 m; null where only the town may be told. */
  readonly at: { readonly lat: number; readonly lon: number } | null;
  readonly place: Place;
  /** Days of its first and last photo, `2016-03-04`; null when unknown. */
  readonly first: string | null;
  readonly last: string | null;
  /** Wall-clock time of its first photo, `15:12`; null when unknown. */
  readonly time: string | null;
  readonly photos: number;
}

/** A day with photos. */
export interface JourneyDay {
  /** `2016-03-04` */
  readonly day: string;
  /** Photos in each of its 24 hours, by the clock of the place. */
  readonly hours: readonly number[];
  /** Height of the sun in the middle of each hour; null where place or time zone is unknown. */
  readonly light: readonly Sun[] | null;
  /** Ids of the cast seen, most often seen first. */
  readonly people: readonly string[];
}

/** When and where a chapter is, by all its photos. */
export interface JourneyChapter {
  readonly anchor: string;
  /** `2016-03-04`; null when unknown. */
  readonly first: string | null;
  readonly last: string | null;
  readonly places: readonly Place[];
}

/** Collects a journey from a plan. Pure. */
export function journeyOf(plan: StoryPlan, photos: readonly AlbumPhoto[]): Journey {
  const { facts } = plan.facts;
  const positions = new Map(photos.map(({ path, metadata }) => [path, positionOf(metadata)]));
  const times = new Map(factsOfKind(facts, 'time').map((fact) => [fact.photos[0], fact]));
  const places = new Map(factsOfKind(facts, 'place').map((fact) => [fact.photos[0], fact.place]));
  const told = plan.chapters.flatMap((chapter) => chapter.photos);
  const moments = told.map((path): Moment => {
    const time = times.get(path);
    const at = plan.style.places === 'off' ? null : (positions.get(path) ?? null);
    return {
      path,
      local: time?.local ?? null,
      offset: offsetMinutes(time?.offset ?? null),
      at: at && { lat: round(at.lat), lon: round(at.lon) },
      place: plan.style.places === 'off' ? null : (places.get(path) ?? null),
    };
  });
  return {
    points: pointsOf(moments, plan.style.places === 'exact'),
    days: daysOf(moments, plan),
    chapters: plan.chapters.map(({ anchor, span, places: of }) => ({
      anchor,
      first: span && dayOf(span.start),
      last: span && dayOf(span.end),
      places: plan.style.places === 'off' ? [] : of,
    })),
  };
}

interface Moment {
  readonly path: string;
  readonly local: string | null;
  /** Minutes east of Greenwich. */
  readonly offset: number | null;
  readonly at: { readonly lat: number; readonly lon: number } | null;
  readonly place: Place | null;
}

function pointsOf(moments: readonly Moment[], isExact: boolean): readonly JourneyPoint[] {
  const points: JourneyPoint[] = [];
  for (const { at, place, local } of moments) {
    if (at === null || place === null) continue;
    const day = local === null ? null : dayOf(local);
    const shown = isExact ? at : null;
    // Without a position only a town can be found on a map.
    if (shown === null && place.id === null) continue;
    const last = points.at(-1);
    const isSame =
      shown === null
        ? last?.place.id === place.id
        : last?.at?.lat === shown.lat && last.at.lon === shown.lon;
    if (last && isSame) {
      points[points.length - 1] = { ...last, last: day ?? last.last, photos: last.photos + 1 };
    } else {
      const time = local === null ? null : local.slice(11, 16);
      points.push({ at: shown, place, first: day, last: day, time, photos: 1 });
    }
  }
  return points;
}

function daysOf(moments: readonly Moment[], { cast }: StoryPlan): readonly JourneyDay[] {
  const dated = moments.filter(({ local }) => local !== null);
  return [...groupBy(dated, ({ local }) => dayOf(local ?? ''))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, of]) => {
      const hours = Array.from({ length: 24 }, () => 0);
      for (const { local } of of) {
        const hour = Number(local?.slice(11, 13));
        hours[hour] = (hours[hour] ?? 0) + 1;
      }
      const paths = new Set(of.map(({ path }) => path));
      const seen = cast
        .filter(({ naming }) => naming === 'name' || naming === 'placeholder')
        .map(({ id, photos }) => ({ id, count: photos.filter((path) => paths.has(path)).length }))
        .filter(({ count }) => count > 0);
      seen.sort((a, b) => b.count - a.count);
      return { day, hours, light: lightOf(day, of), people: seen.map(({ id }) => id) };
    });
}

/** By where the day's photos were taken on the whole: within a day the sun differs little. */
function lightOf(day: string, of: readonly Moment[]): readonly Sun[] | null {
  const known = of.find(({ at, offset }) => at !== null && offset !== null);
  if (!known?.at || known.offset === null) return null;
  const { at, offset } = known;
  const midnight = wallMs(`${day}T00:00:00`) - offset * 60_000;
  return Array.from({ length: 24 }, (_, hour) =>
    sunAt(midnight + (hour + 0.5) * 3_600_000, at.lat, at.lon),
  );
}

/** To about 100 m: enough for any map of a journey. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
