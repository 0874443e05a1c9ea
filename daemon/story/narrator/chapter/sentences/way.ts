import { tellsYear } from '../chapterTask.ts';
import { shownIn } from '../sayApart.ts';
import { dayValue, namesThing, sayOf, type Telling } from '../telling.ts';
import type { Slots, Value } from '../../template.ts';
import { countValue, quotesValue, whoValue } from '../../values.ts';
import { dayOf, daysBetween } from '../../../plan/clock.ts';
import { isToldIn } from '../../../plan/company.ts';
import type { Happening, HappeningOf } from '../../../plan/happenings/happening.ts';
import { datedMoments, isFirstIn } from '../../../plan/happenings/timed.ts';

type Move = HappeningOf<'move'>;

/** Days apart it is no way that somebody went. */
const mostDaysOfWay = 3;

/**
 * From one place to another.
 *
 * @param note what the photographer wrote where it led, to be told with it
 */
export function sayMove(one: Move, telling: Telling, note: string | null): string | null {
  const { task, clock } = telling;
  const { plan, before } = task;
  const way = wayOf(one, telling, note);
  if (one.day === null) {
    const when = clock(one.local);
    if (one.back) return sayOf(one, telling, 'move.back', { ...way, when });
    const who = isArrival(one, task.happenings) ? whoValue(shownIn(one, task)) : null;
    return sayOf(one, telling, 'move', { ...way, clock: when, who });
  }
  const year = tellsYear(one.local ?? '', plan, before);
  before.day = dayOf(one.day);
  const day = dayValue(one.day, { as: 'full', year }, telling);
  if (daysBetween(dayOf(one.left), dayOf(one.day)) > mostDaysOfWay)
    return sayOtherDay(one, telling, { way, day, note });
  if (one.back) return sayOf(one, telling, 'move.back', { ...way, when: day });
  return sayOf(one, telling, 'move.day', { ...way, day });
}

/** Another place some days later. */
function sayOtherDay(
  one: Move,
  telling: Telling,
  { way, day, note }: { readonly way: Slots; readonly day: Value; readonly note: string | null },
): string | null {
  const { task } = telling;
  const shown = shownIn(one, task);
  return sayOf(one, telling, 'open.apart', {
    ...way,
    km: null,
    had: note !== null && namesThing(note, task) ? way['quotes'] : null,
    who: isToldIn(note ?? '', shown) ? null : whoValue(shown),
    day,
  });
}

function wayOf(one: Move, { task }: Telling, note: string | null): Slots {
  const earlier = datedMoments(task.plan).filter(
    ({ instant }) => one.instant !== null && instant < one.instant,
  );
  return {
    place: { kind: 'place', place: one.place, abroad: isFirstIn(one.place, earlier) },
    from: { kind: 'place', place: one.from },
    km: { kind: 'km', km: one.km },
    quotes: note === null ? null : quotesValue(note),
  };
}

/** Whether somebody is first seen where a way led. */
function isArrival({ photos: [path] }: Move, happenings: readonly Happening[]): boolean {
  return happenings.some((other) => other.kind === 'newcomer' && other.photos[0] === path);
}

/** The highest photo of the album. */
export function sayHeight(one: HappeningOf<'height'>, telling: Telling): string | null {
  return sayOf(one, telling, 'height', {
    clock: telling.clock(one.local, 'fine'),
    low: one.low === null ? null : metres(one.low),
    high: metres(one.high),
  });
}

/** From the lowest photo of a day up to the highest. */
export function sayClimb(one: HappeningOf<'climb'>, telling: Telling): string | null {
  return sayOf(one, telling, 'climb', { low: metres(one.low), high: metres(one.high) });
}

/** Another time zone. */
export function sayClocks(one: HappeningOf<'clocks'>, telling: Telling): string | null {
  return sayOf(one, telling, one.hours > 0 ? 'clocks.on' : 'clocks.back', {
    hours: countValue(Math.abs(one.hours), 'hour'),
    from: { kind: 'place', place: one.from },
  });
}

/** As exactly as heights are known. */
function metres(height: number): Value {
  const rounded = height < 100 ? Math.round(height) : Math.round(height / 10) * 10;
  return countValue(rounded, 'metre');
}
