import { dayOf, daysBetween, hourMinute, minutesBetween, storyDayOf } from '../plan/clock.ts';
import type { Company, Told } from './company.ts';
import type { Lead, Step } from './messages.ts';

import type { Shot } from '../plan/storyPlan.ts';

/** Steps of one scene at most: more is a list. */
const mostSteps = 3;

export interface SceneContext {
  readonly company: Company;
  /** True when nobody has seen the person before this photo, in no photo of the album. */
  readonly isFresh: (id: string, shot: Shot) => boolean;
  /** True for people who were missing for some chapters. */
  readonly isBack: (id: string) => boolean;
  /** What the reader knows already of the time; null when nothing. */
  readonly since: Moment | null;
}

/** When something was, and in what light. */
export type Moment = Pick<Shot, 'local' | 'sun'>;

/**
 * Reads from a few photos in a row who is before the camera, who joins and who follows.
 *
 * @param shots in order, dated
 * @param before the photo shown just before; null at the beginning of a chapter
 * @returns at most three steps, `[]` when nobody is to be seen
 */
export function stepsOf(
  shots: readonly Shot[],
  before: Shot | null,
  context: SceneContext,
): readonly Step[] {
  const seen = new Set<string>();
  const groups: { readonly shot: Shot; readonly told: readonly Told[]; readonly all: number }[] =
    [];
  for (const shot of shots) {
    const { who, all } = context.company.in(shot);
    const last = groups.at(-1);
    if (all === 0 || (last && last.all === all && sameIds(last.told, who))) continue;
    // One or two people nobody knows are no event where others are known.
    if (who.length === 0 && all < (context.company.told.length > 0 ? 3 : 2)) continue;
    // Two frames of the same crowd are one event; the fuller one stands for it.
    if (last && last.all >= 5 && all >= 5 && Math.abs(last.all - all) <= 2) {
      if (all > last.all) groups.splice(-1, 1, { shot: last.shot, told: who, all });
      continue;
    }
    groups.push({ shot, told: who, all });
  }
  if (before && groups[0] && continues(before, groups[0], context.company)) groups.shift();
  const kept = groups.length <= mostSteps ? groups : mostTelling(groups);
  let previous = before ? context.company.in(before) : null;
  let last: Moment | null = context.since;
  return kept.map(({ shot, told, all }, i) => {
    const who = spokenOf(told);
    const there = new Set(previous?.who.map(({ id }) => id));
    const added = told.filter(({ id }) => !there.has(id));
    const fresh = told.filter(({ id }) => context.isFresh(id, shot) && !seen.has(id));
    const back = told.filter(({ id }) => context.isBack(id) && !seen.has(id));
    for (const { id } of told) seen.add(id);
    const step: Step = {
      how: howOf(previous, told, all, (i === 0 && before === null) || isApart(last, shot)),
      who: who.map((one) => one.who),
      others: all - who.length,
      added: added.filter((one) => who.includes(one)).map((one) => one.who),
      fresh: fresh.filter((one) => who.includes(one)).map((one) => one.who),
      back: back.filter((one) => who.includes(one)).map((one) => one.who),
      lead: i === 0 && before === null ? firstLead(last, shot) : leadOf(last, shot),
    };
    previous = { who: told, all };
    last = shot;
    return step;
  });
}

/** Of more than two, those with a name are told; placeholders then only where nobody has one. */
function spokenOf(told: readonly Told[]): readonly Told[] {
  if (told.length <= 2) return told;
  const named = told.filter((one) => one.named || one.who.kind === 'friend');
  const spoken = named.length > 0 ? named : told;
  return spoken.length <= mostSteps ? spoken : [];
}

function sameIds(a: readonly Told[], b: readonly Told[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** Soon after, the same people are still there: nothing has happened. */
function continues(
  before: Shot,
  {
    shot,
    told,
    all,
  }: { readonly shot: Shot; readonly told: readonly Told[]; readonly all: number },
  company: Company,
): boolean {
  const there = company.in(before);
  return (
    there.all === all &&
    sameIds(there.who, told) &&
    before.local !== null &&
    shot.local !== null &&
    minutesBetween(before.local, shot.local) < 45
  );
}

/** The first, the fullest (or else a middle one) and the last. */
function mostTelling<T extends { readonly all: number }>(groups: readonly T[]): readonly T[] {
  const most = Math.max(...groups.slice(1, -1).map(({ all }) => all));
  const fullest = groups.findIndex(({ all }, i) => i > 0 && all === most);
  return groups.filter((_, i) => i === 0 || i === groups.length - 1 || i === fullest);
}

/** Hours or a night later nobody joins and nobody leaves: it is another picture. */
function isApart(before: Moment | null, shot: Shot): boolean {
  if (before === null || before.local === null || shot.local === null) return false;
  return minutesBetween(before.local, shot.local) > 240;
}

function howOf(
  previous: { readonly who: readonly Told[]; readonly all: number } | null,
  told: readonly Told[],
  all: number,
  anew: boolean,
): Step['how'] {
  if (anew || !previous || previous.all === 0) return 'state';
  const stayed = previous.who.filter((one) => told.includes(one));
  if (stayed.length === previous.who.length && stayed.length > 0 && all > previous.all)
    return 'join';
  if (stayed.length === told.length && told.length > 0 && all < previous.all) return 'fewer';
  return 'swap';
}

/** Nothing has been told yet but the time of the first photo. */
function firstLead(since: Moment | null, shot: Shot): Lead | null {
  if (since === null || since.local === shot.local || shot.local === null) return null;
  const lead = leadOf(since, shot);
  return lead?.kind === 'later' ? { kind: 'clock', local: shot.local } : lead;
}

/** When a photo was taken, seen from the one before; null when nothing can be said. */
export function leadOf(before: Moment | null, shot: Shot): Lead | null {
  if (!before || before.local === shot.local || before.local === null || shot.local === null)
    return null;
  if (storyDayOf(before.local) !== storyDayOf(shot.local)) {
    const far = Math.abs(daysBetween(dayOf(before.local), dayOf(shot.local))) > 6;
    return { kind: 'day', local: shot.local, as: far ? 'date' : 'weekday' };
  }
  const darker = shot.sun !== null && before.sun !== null && shot.sun !== before.sun;
  if (darker && shot.sun !== 'up') {
    return { kind: 'sun', sun: shot.sun, half: hourMinute(shot.local).hour < 12 ? 'am' : 'pm' };
  }
  return { kind: 'later', minutes: minutesBetween(before.local, shot.local), local: shot.local };
}
