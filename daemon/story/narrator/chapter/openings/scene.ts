import { nameOfDay, tellsYear, type ToldBefore } from '../chapterTask.ts';
import type { Telling } from '../telling.ts';
import type { Speaker } from '../../speaker.ts';
import type { Slots, Value } from '../../template.ts';
import { whoValue } from '../../values.ts';
import { daysBetween, storyDayOf } from '../../../plan/clock.ts';
import type { Company, Told } from '../../../plan/company.ts';
import type { Place } from '../../../plan/facts.ts';
import type { Happening, HappeningOf } from '../../../plan/happenings/happening.ts';
import {
  datedOf,
  isBackAt,
  isFirstIn,
  isNamedAfter,
  placeKey,
  type Dated,
} from '../../../plan/happenings/timed.ts';
import type { Chapter, Shot } from '../../../plan/storyPlan.ts';
import { townName } from '../../../plan/townNames.ts';

/** What is known where a chapter begins. */
export interface Scene {
  readonly chapter: Chapter;
  readonly telling: Telling;
  readonly previous: Chapter | null;
  readonly place: Place | null;
  /** The last place of the chapter before. */
  readonly from: Place | null;
  readonly moved: boolean;
  /** The place has been told before, and was left since. */
  readonly again: boolean;
  /** The moments of the chapters before. */
  readonly earlier: readonly Shot[];
  /** The first dated photo, and who is in it. */
  readonly opener: Dated | null;
  readonly inFirst: readonly Told[];
  /** Who was seen in the first hours. */
  readonly here: readonly Told[];
  /** What the photographer wrote at the minute the chapter begins. */
  readonly note: HappeningOf<'words'> | null;
  /** Keywords of the first photo that can stand for its day, where nobody wrote anything below it. */
  readonly tags: readonly string[];
  /** The place, where it is news by its name. */
  readonly told: Value | null;
}

/** The same of a chapter with a time. */
export interface DatedScene extends Scene {
  readonly local: string;
  readonly date: (as: 'weekday' | 'full' | 'date') => Value;
  /** From the first day of the story to the last. */
  readonly days: number;
  /** A journey of days that are told apart by their weekdays. */
  readonly inWeek: boolean;
}

/** Whoever is first seen so much later has not arrived with the others. */
const arrivalHours = 3;

/** Looks at how a chapter begins; to be asked before its places count as told. */
export function sceneOf(chapter: Chapter, telling: Telling): Scene {
  const { plan, index, before, happenings, company } = telling.task;
  const previous = plan.chapters[index - 1] ?? null;
  const place = placeAtFirst(chapter);
  const from = previous && placeAtLast(previous);
  const earlier = plan.chapters.slice(0, index).flatMap(({ moments }) => moments);
  const opener = datedOf(chapter.moments)[0] ?? null;
  return {
    chapter,
    telling,
    previous,
    place,
    from,
    moved: from !== null && place !== null && placeKey(from) !== placeKey(place),
    again: isAgain(chapter, place, earlier, before),
    earlier,
    opener,
    inFirst: opener ? company.in(opener).who : [],
    here: whoOpens(chapter, company, place, plan.arc === 'trip' ? arrivalHours : 24),
    note: noteAt(chapter.span?.start ?? null, happenings),
    tags: tagsOf(opener, happenings, telling.speaker),
    told:
      place && isNamedAfter(place, from)
        ? { kind: 'place', place, abroad: isFirstIn(place, earlier) }
        : null,
  };
}

/** A scene with what its day may be called. */
export function datedScene(scene: Scene, local: string): DatedScene {
  const { task, speaker } = scene.telling;
  const { plan, before } = task;
  const year = tellsYear(local, plan, before);
  const name = nameOfDay(local, task, speaker);
  const days = plan.dates ? daysBetween(plan.dates.first, plan.dates.last) : 0;
  return {
    ...scene,
    local,
    date: (as) => ({
      kind: 'date',
      local,
      as,
      year,
      named: as === 'weekday' ? null : name,
    }),
    days,
    inWeek: plan.arc === 'trip' && days <= 14,
  };
}

/** Where somebody went, from where, how far, and who. */
export function wayOf({ here, told, from, moved, chapter, ...scene }: Scene): Slots {
  const { company } = scene.telling.task;
  // Whoever has not been at the last place has not come from there.
  const left = here.filter(({ id }) => isSeenAt(from, id, scene.earlier, company));
  return {
    who: peopleValue(here),
    // Nobody went on without the others.
    party: left.length < here.length ? null : peopleValue(left),
    place: told,
    km: kmOf({ moved, chapter }),
    from: moved && from ? { kind: 'place', place: from } : null,
  };
}

/** How far it was from the chapter before; null where it was near. */
export function kmOf({ moved, chapter }: Pick<Scene, 'moved' | 'chapter'>): Value | null {
  const km = chapter.transition?.km ?? 0;
  return moved && km >= 2 ? { kind: 'km', km } : null;
}

/** Who is there again; null where the next sentence tells all of them: none is told without the others. */
export function whoAgain({ here, place, earlier, telling }: Scene): Value | null {
  const { happenings, company } = telling.task;
  // Whoever has not been there is not there again.
  const returned = here.filter(({ id }) => isSeenAt(place, id, earlier, company));
  const isGathering = happenings.some((one) => one.kind === 'gathering' && !one.again);
  return returned.length < here.length && isGathering ? null : peopleValue(returned);
}

/** null where they are many, or nobody is known. */
export function peopleValue(people: readonly Told[]): Value | null {
  return people.length > 3 ? null : whoValue(people.map(({ who }) => who));
}

/** A chapter's day, where all of it is of one. */
export function oneDayOf({ chapter: { span }, date }: DatedScene): Value | null {
  return span !== null && storyDayOf(span.start) === storyDayOf(span.end) ? date('full') : null;
}

/** The town's name; '' where it is not known. */
export function townAt({ place, telling }: Scene): string {
  return (place && townName(place, telling.speaker.tongue.language)) ?? '';
}

/** Where a chapter begins: not the place of photos of a later day, where the first ones have none. */
function placeAtFirst({ places: [place], span, moments }: Chapter): Place | null {
  if (place === undefined) return null;
  const there = datedOf(moments).find((photo) => placeKey(photo.place) === placeKey(place));
  const isLater = span !== null && there && storyDayOf(there.local) !== storyDayOf(span.start);
  return isLater ? null : place;
}

function placeAtLast({ moments, places }: Chapter): Place | null {
  return datedOf(moments).findLast(({ place }) => place)?.place ?? places.at(-1) ?? null;
}

function isAgain(
  { moments }: Chapter,
  place: Place | null,
  earlier: readonly Shot[],
  { towns }: Pick<ToldBefore, 'towns'>,
): boolean {
  if (place === null || !towns.has(placeKey(place))) return false;
  const start = datedOf(moments).find((photo) => placeKey(photo.place) === placeKey(place));
  return start === undefined || isBackAt(start, earlier);
}

function noteAt(
  local: string | null,
  happenings: readonly Happening[],
): HappeningOf<'words'> | null {
  const first = happenings.find((one) => one.kind === 'words' && one.local === local);
  return first?.kind === 'words' && !first.last ? first : null;
}

/** What the first photo was filed under says what that day was about; three at most. */
function tagsOf(
  photo: Shot | null,
  happenings: readonly Happening[],
  { tongue }: Speaker,
): readonly string[] {
  if (!photo || photo.words !== null) return [];
  if (happenings.some(({ kind }) => kind === 'keyword')) return [];
  const town = (photo.place && townName(photo.place, tongue.language))?.toLowerCase();
  const isTold = (tag: string): boolean =>
    happenings.some((one) => one.kind === 'words' && one.text === tag);
  return photo.keywords
    .filter((word) => word.toLowerCase() !== town)
    .slice(0, 3)
    .filter((tag) => !isTold(tag));
}

/** Who was seen in a chapter's first hours of its first day, where it begins. */
function whoOpens(
  { moments }: Chapter,
  company: Company,
  place: Place | null,
  hours: number,
): readonly Told[] {
  const dated = datedOf(moments);
  const day = dated[0] ? storyDayOf(dated[0].local) : '';
  const end = (dated[0]?.instant ?? 0) + hours * 3_600_000;
  const there = dated.filter(
    (photo) =>
      photo.instant <= end &&
      storyDayOf(photo.local) === day &&
      placeKey(photo.place) === placeKey(place),
  );
  return [...new Set(there.flatMap((photo) => company.in(photo).who))];
}

function isSeenAt(
  place: Place | null,
  id: string,
  photos: readonly Shot[],
  company: Company,
): boolean {
  return photos.some(
    (photo) =>
      placeKey(photo.place) === placeKey(place) &&
      company.in(photo).who.some((one) => one.id === id),
  );
}
