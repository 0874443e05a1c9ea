import { daysBetween } from './clock.ts';
import { distanceKm } from './distance.ts';
import type { Item } from './items.ts';

import type { Arc, CastMember } from './storyPlan.ts';

const hourMs = 3_600_000;

/**
 * Recognises the shape of an album.
 *
 * @param items all usable photos, dated ones first and in order
 * @param cast most photos first
 */
export function recogniseArc(
  items: readonly Item[],
  cast: readonly CastMember[],
  folderLabel: string | null,
): Arc {
  const dated = items.flatMap((item) => (item.instant === null ? [] : [item.instant]));
  const hours = ((dated.at(-1) ?? 0) - (dated[0] ?? 0)) / hourMs;
  if (items.length === 0) return 'mixed';
  if (isPortrait(items, cast)) return 'portrait';
  if (dated.length < items.length / 2) return 'mixed';
  if (hours <= 20) {
    const gathering = items.some((item) => item.faces.length >= 4) || cast.length >= 4;
    const isParty = gathering && folderLabel !== null && items.length >= 30;
    return (hours <= 10 && items.length >= 5 && (gathering || folderLabel !== null)) || isParty
      ? 'event'
      : 'day';
  }
  return hours <= 45 * 24 && (isDense(items) || travels(items)) ? 'trip' : 'mixed';
}

/** One person in nearly every photo, and mostly alone. */
function isPortrait(items: readonly Item[], cast: readonly CastMember[]): boolean {
  const main = cast[0];
  if (!main || items.length < 3) return false;
  const alone = items.filter(
    (item) => item.faces.length === 1 && item.people.includes(main.id),
  ).length;
  return alone >= 0.7 * items.length;
}

/** Photos on at least half of the days. */
function isDense(items: readonly Item[]): boolean {
  const days = [
    ...new Set(items.flatMap(({ date }) => (date?.length === 10 ? [date] : []))),
  ].sort();
  const first = days[0];
  const last = days.at(-1);
  return first !== undefined && last !== undefined && days.length * 2 > daysBetween(first, last);
}

function travels(items: readonly Item[]): boolean {
  const positions = items.flatMap(({ gps }) => (gps ? [gps] : []));
  const first = positions[0];
  return first !== undefined && positions.some((position) => distanceKm(first, position) > 15);
}
