import { tellsYear } from '../chapterTask.ts';
import { dayValue, sayOf, type Telling } from '../telling.ts';
import type { Value } from '../../template.ts';
import { countValue, durationValue, durationWithin, shareSlots } from '../../values.ts';
import type { HappeningOf } from '../../../plan/happenings/happening.ts';

/** Nobody took a photo for hours, or for days. */
export function sayPause(one: HappeningOf<'pause'>, telling: Telling): string | null {
  const { task, clock } = telling;
  const duration = durationValue(one.minutes);
  if (one.minutes >= 1440) {
    const year = tellsYear(one.local ?? '', task.plan, task.before);
    const date = (local: string): Value => dayValue(local, { as: 'date', year }, telling);
    return sayOf(one, telling, 'pause.days', {
      duration,
      before: date(one.from),
      day: one.local === null ? null : date(one.local),
    });
  }
  return sayOf(one, telling, 'pause', {
    duration,
    from: clock(one.from, 'fine') ?? { kind: 'clock', local: one.from, exact: false },
    clock: clock(one.local, 'fine'),
  });
}

/** The hour in which most photos were taken. */
export function sayPeak(one: HappeningOf<'peak'>, telling: Telling): string | null {
  return sayOf(one, telling, 'peak', {
    ...shareSlots(one.count, one.of, telling.speaker),
    clock: telling.clock(one.local, 'fine'),
  });
}

/** So many photos within so many minutes. */
export function sayPace(one: HappeningOf<'pace'>, telling: Telling): string | null {
  return sayOf(one, telling, 'pace', {
    count: countValue(one.count),
    duration: durationWithin(one.minutes),
  });
}
