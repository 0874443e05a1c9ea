import { firstSeen } from './firstSeen.ts';
import { noOpening, sayOpening, type Opening } from './sayOpening.ts';
import { kmOf, oneDayOf, peopleValue, wayOf, whoAgain, type DatedScene } from './scene.ts';
import { openStay } from './stay.ts';
import { fill } from '../../template.ts';
import { durationValue } from '../../values.ts';
import { dayOf, daysBetween, hourMinute, minutesBetween, storyDayOf } from '../../../plan/clock.ts';
import { datedOf, placeKey } from '../../../plan/happenings/timed.ts';
import type { StoryPlan } from '../../../plan/storyPlan.ts';

/** How a chapter goes on from the one before, which ended at `end`. */
export function openFurther(scene: DatedScene, end: string): Opening {
  const { chapter, telling, local, moved, again, told, days, date } = scene;
  const { plan, before } = telling.task;
  const between = daysBetween(storyDayOf(end), storyDayOf(local));
  const isClockBack = minutesBetween(end, local) < 0 && (chapter.transition?.gapMinutes ?? 0) > 0;
  // Of a day that began in the chapter before it may not have been told: then the hour is told with it.
  if (between >= 1 || isClockBack || dayOf(end) !== dayOf(local)) before.day = dayOf(local);
  if (isClockBack)
    return sayOpening(scene, 'open.clockBack', {
      km: kmOf(scene),
      place: told,
      day: date('full'),
      weekday: date('weekday'),
      clock: telling.clock(local, 'fine'),
    });
  if (between < 1) return openSameDay(scene, end);
  // Months apart nothing goes on, and nobody has come back: it is another day of another story.
  const mostApart = plan.arc === 'trip' ? 60 : moved ? 9 : 24;
  if (between > mostApart) return openApart(scene, between);
  if (told && moved && again) {
    const isWeekday = scene.inWeek && days > 0;
    return sayOpening(scene, 'open.back', {
      ...wayOf(scene),
      who: whoAgain(scene),
      day: date(isWeekday ? 'weekday' : 'full'),
    });
  }
  if (between > (plan.arc === 'trip' ? 2 : 1)) return openLater(scene, between);
  return openNextDay(scene, between);
}

/** The same day goes on, or its night. */
function openSameDay(scene: DatedScene, end: string): Opening {
  const { telling, local, moved, again, told, inFirst } = scene;
  const { task, clock } = telling;
  if (dayOf(end) !== dayOf(local))
    return sayOpening(scene, 'open.midnight', {
      place: moved ? told : null,
      clock: clock(local, 'fine'),
    });
  if (told && moved)
    return again
      ? sayOpening(scene, 'move.back', { place: told, when: clock(local) })
      : sayOpening(scene, 'open.move', { ...wayOf(scene), clock: clock(local) });
  // The same afternoon goes on: the first thing that happens says it better.
  return task.happenings.some(({ instant }) => instant !== null)
    ? noOpening
    : sayOpening(scene, 'open.part', { who: peopleValue(inFirst), clock: clock(local, 'fine') });
}

/** Another day, weeks or months later. */
function openApart(scene: DatedScene, between: number): Opening {
  const { telling, moved, again, told, here, date } = scene;
  // Whose pictures they are has been said of all of them.
  if (telling.task.plan.arc === 'portrait' && !moved) return noOpening;
  const stayed = openStay(scene);
  if (stayed.sentence) return stayed;
  const who = peopleValue(here);
  return sayOpening(scene, 'open.apart', {
    who,
    // Of people nobody knows, how many there are.
    seen: who === null ? firstSeen(scene) : null,
    oneDay: oneDayOf(scene),
    gap: durationValue(between * 1440),
    day: date('full'),
    place: moved || !again ? told : null,
  });
}

/** Some days later. */
function openLater(scene: DatedScene, between: number): Opening {
  const { telling, moved, again, told, here, date } = scene;
  const { gaps } = telling.task.before;
  const stayed = openStay(scene);
  if (stayed.sentence) return stayed;
  const gap = durationValue(between * 1440);
  const later = {
    who: peopleValue(here),
    day: date('full'),
    oneDay: oneDayOf(scene),
    place: moved || !again ? told : null,
  };
  // The third time in a draft, `three weeks later` is a refrain.
  const apart = fill('{gap}', { gap }, telling.speaker.tongue)?.text ?? '';
  const bare = gaps.has(apart) ? sayOpening(scene, 'open.apart', later) : noOpening;
  gaps.add(apart);
  return bare.sentence ? bare : sayOpening(scene, 'open.later', { ...later, gap });
}

/** The day after, or the one after that. */
function openNextDay(scene: DatedScene, between: number): Opening {
  const { chapter, telling, local, place, moved, told, inFirst, date } = scene;
  const { plan, before, happenings } = telling.task;
  const hour = telling.clock(local, 'fine');
  const slots = {
    day: date(scene.inWeek || between === 1 ? 'weekday' : 'full'),
    weekday: date('weekday'),
    clock: hour,
    // No day begins at half past one.
    began: hourMinute(local).hour < 12 ? hour : null,
    // A day that led elsewhere belonged to no one town.
    whole: chapter.places.length > 1 || townsOn(local, plan) > 1 ? null : date('weekday'),
  };
  if (told && moved) return sayOpening(scene, 'open.dayMove', { ...slots, ...wayOf(scene) });
  // That one is still there is said of the second day, not of each day after.
  const isNews = told !== null && before.stayed !== placeKey(place);
  before.stayed = placeKey(place);
  const isMet = happenings.some((one) => one.kind === 'newcomer' && one.local === local);
  return sayOpening(scene, 'open.day', {
    ...slots,
    seen: isMet ? peopleValue(inFirst) : null,
    who: isNews ? whoAgain(scene) : null,
    place: isNews ? told : null,
  });
}

/** From how many places the photos of a day are, whatever chapter they are in. */
function townsOn(day: string, { chapters }: Pick<StoryPlan, 'chapters'>): number {
  const photos = chapters.flatMap(({ moments }) => datedOf(moments));
  const own = photos.filter(({ local }) => storyDayOf(local) === storyDayOf(day));
  return new Set(own.flatMap(({ place }) => (place ? [placeKey(place)] : []))).size;
}
