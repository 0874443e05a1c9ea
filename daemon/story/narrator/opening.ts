import { dayOf, daysBetween, minutesBetween, storyDayOf } from '../plan/clock.ts';
import type { Message, Opening } from './messages.ts';

import type { Chapter, StoryPlan } from '../plan/storyPlan.ts';
import { placeKey, type Situation } from './situation.ts';

/** What the first sentence of a chapter says: when and where it is, and how it follows the one before; null: nothing. */
export function openingOf(situation: Situation): Message | null {
  const { chapter, before, memory, company } = situation;
  const first = chapter.shots.find(({ local }) => local !== null);
  // Of all its photos, shown or not: the text must be true of the chapter.
  const local = chapter.span?.start ?? null;
  const place = chapter.places[0] ?? null;
  const left =
    before?.shots.findLast((shot) => shot.place !== null)?.place ?? before?.places.at(-1) ?? null;
  const moved = left !== null && place !== null && placeKey(left) !== placeKey(place);
  if (local === null) {
    // A date in the folder's name is in the heading.
    return place && (moved || !before)
      ? {
          kind: 'place-only',
          place,
          from: moved ? left : null,
          photos: isFromOnePlace(chapter) ? 'all' : 'some',
        }
      : null;
  }
  if (situation.plan.chapters.length === 1 && chapter.shots.length === 1) return null;
  // Whom the first photo of all shows, belongs into its sentence.
  const shows = !before && first?.local === local ? company.in(first) : null;
  const { who, all } = shows && shows.who.length <= 3 ? shows : { who: [], all: 0 };
  const transition = chapter.transition;
  const previous = before?.span?.end ?? null;
  const days = previous === null ? null : daysBetween(storyDayOf(previous), storyDayOf(local));
  return {
    kind: 'opening',
    how: howItFollows(chapter, previous, local, days),
    local,
    tellYear: previous !== null && tellsYear(situation.plan, previous, local),
    tellDate: dateLeft(situation.plan),
    // "Still in Lisbon" is worth saying only where the chapter begins another day.
    place: moved || left?.kind !== place?.kind || days !== 0 ? place : null,
    from: moved ? left : null,
    again: moved && memory.places.has(placeKey(place)),
    km: transition?.km ?? null,
    gapMinutes: transition?.gapMinutes ?? null,
    days,
    who: who.map((one) => one.who),
    others: all - who.length,
  };
}

/** A new year is told, and in a box of many years every one. */
function tellsYear({ arc, dates }: StoryPlan, previous: string, local: string): boolean {
  const years = dates !== null && dates.first.slice(0, 4) !== dates.last.slice(0, 4);
  return previous.slice(0, 4) !== local.slice(0, 4) || (years && arc !== 'trip');
}

/** The standfirst has the first and the last day of a story. */
function dateLeft({ arc, dates }: StoryPlan): Opening['tellDate'] {
  if (dates && daysBetween(dates.first, dates.last) <= 1 && arc !== 'trip') return 'none';
  return arc === 'trip' ? 'weekday' : 'full';
}

function howItFollows(
  chapter: Chapter,
  previous: string | null,
  local: string,
  days: number | null,
): Opening['how'] {
  if (previous === null || days === null) return 'start';
  const wall = minutesBetween(previous, local);
  if (wall < 0 && (chapter.transition?.gapMinutes ?? 0) > 0) return 'clock-back';
  if (days < 1) return dayOf(previous) === dayOf(local) ? 'same-day' : 'past-midnight';
  return days === 1 ? 'next-day' : 'days-later';
}

/** Every one of its photos has a place, and it is the same. */
function isFromOnePlace({ places, photos, shots }: Chapter): boolean {
  return places.length === 1 && photos.length > 0 && shots.every(({ place }) => place !== null);
}
