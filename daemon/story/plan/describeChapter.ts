import { tally } from '../../shared/groupBy.ts';
import { scenesAmong } from './chapters.ts';
import { dayOf, daysBetween } from './clock.ts';
import { distanceKm } from './distance.ts';
import type { Place } from './facts.ts';
import type { Item } from './items.ts';
import { tellFolder } from './cast.ts';

import type { Chapter, Shot, Transition } from './storyPlan.ts';
import { seasonAt, seasonsAt } from './sun.ts';

/** What a chapter is described with. */
export interface ChapterContext {
  /** Photos of the chapter before it; null for the first. */
  readonly before: readonly Item[] | null;
  /** All of them, as the story knows them. */
  readonly moments: readonly Shot[];
  /** The chosen ones. */
  readonly shots: readonly Shot[];
  readonly privateNames: readonly string[];
  /** Names of all sub-folders of the album. */
  readonly folders: readonly string[];
}

/**
 * Sums up the photos of one chapter.
 *
 * @param items at least one, in order
 */
export function describeChapter(
  items: readonly Item[],
  { before, moments, shots, privateNames, folders: siblings }: ChapterContext,
): Chapter {
  const scenes = scenesAmong(items);
  // The user may have put photos in another order than they were taken.
  const dated = scenes.flatMap(datedOf).sort((a, b) => a.instant - b.instant);
  const [start, end] = [dated[0], dated.at(-1)];
  const folders = [...new Set(items.map(({ folder }) => folder))];
  const only = folders.length === 1 ? (folders[0] ?? '') : '';
  const folder = tellFolder(only.slice(only.lastIndexOf('/') + 1), privateNames, siblings);
  const day = scenes.find(({ date }) => date?.length === 10)?.date ?? null;
  const latitude = scenes.find(({ gps }) => gps !== null)?.gps?.lat ?? null;
  return {
    anchor: `c-${(items[0]?.sha256 ?? '').slice(0, 8)}`,
    photos: items.map(({ path }) => path),
    moments,
    shots,
    span: start && end ? { start: start.local, end: end.local } : null,
    minutes: start && end ? (end.instant - start.instant) / 60_000 : null,
    season: day === null ? null : seasonAt(day, latitude),
    seasons: day === null ? [] : seasonsAt(day, latitude),
    places: placesOf(scenes),
    people: byFrequency(items.flatMap((item) => item.people)),
    folder: only === '' ? null : folder.label,
    folderDate: sharedDate(scenes) ?? (only === '' ? null : folder.date),
    transition: before && transitionOf(scenesAmong(before), scenes),
  };
}

/** The day, month or year of all photos, where nothing finer is known of any. */
function sharedDate(items: readonly Item[]): string | null {
  if (items.some(({ local, date }) => local !== null || date === null)) return null;
  const dates = items.map(({ date }) => date ?? '');
  return (
    [10, 7, 4]
      .map((length) => dates.map((date) => date.slice(0, length)))
      .filter((cut) => cut.every((date) => date === cut[0] && [10, 7, 4].includes(date.length)))
      .map(([date = null]) => date)[0] ?? null
  );
}

function datedOf({ local, instant }: Item): { readonly local: string; readonly instant: number }[] {
  return local === null || instant === null ? [] : [{ local, instant }];
}

function placesOf(items: readonly Item[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { place } of items) {
    if (!place) continue;
    const key = `${place.id ?? 'none'} ${place.country ?? ''}`;
    const known = places.get(key);
    // Once in a town, the chapter is in it, though some of its photos may be from its edge.
    if (!known || (known.kind === 'near' && place.kind === 'in')) places.set(key, place);
  }
  return [...places.values()];
}

function byFrequency(ids: readonly string[]): readonly string[] {
  return [...tally(ids)].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function transitionOf(before: readonly Item[], items: readonly Item[]): Transition {
  const last = before
    .flatMap(datedOf)
    .sort((a, b) => a.instant - b.instant)
    .at(-1);
  const first = items.flatMap(datedOf).sort((a, b) => a.instant - b.instant)[0];
  // By the user's order one chapter may reach into the next: nothing passes between them then.
  if (last && first && first.instant < last.instant) {
    return { gapMinutes: null, km: null, days: null };
  }
  const from = before.findLast((item) => item.place !== null)?.gps ?? null;
  const to = items.find((item) => item.place !== null)?.gps ?? null;
  return {
    gapMinutes: last && first ? (first.instant - last.instant) / 60_000 : null,
    km: from && to ? distanceKm(from, to) : null,
    days: last && first ? daysBetween(dayOf(last.local), dayOf(first.local)) : null,
  };
}
