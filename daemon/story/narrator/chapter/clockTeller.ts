import type { ChapterTask } from './chapterTask.ts';
import { clockText } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import type { Value } from '../template.ts';
import { dayOf, daysBetween, hourMinute, storyDayOf } from '../../plan/clock.ts';

/** Tells a time unless the sentence before has just told the same. */
export type ClockTeller = (local: string | null) => Value | null;

/** As {@link ClockTeller}; with its day, where the day told last is another. */
export function clockTeller({ plan, before }: ChapterTask, { tongue }: Speaker): ClockTeller {
  const exact = plan.style.tone === 'journalistic';
  const [first, end] = [plan.dates?.first ?? '', plan.dates?.last ?? ''];
  const inWeek = plan.arc === 'trip' && plan.dates !== null && daysBetween(first, end) <= 14;
  const year = first.slice(0, 4) !== end.slice(0, 4);
  before.clock = '';
  before.isLate = false;
  return (local) => {
    if (local === null) return null;
    // After midnight the evening goes on.
    const isNew = before.day !== '' && ![dayOf(local), storyDayOf(local)].includes(before.day);
    if (isNew) {
      before.day = dayOf(local);
      before.clock = '';
      before.isLate = false;
    }
    const text = `${dayOf(local)} ${clockText(local, { exact, form: 'is' }, tongue)}`;
    if (text === before.clock) return null;
    // After a morning `half past nine` would be of the morning, too.
    const half = isLate(local) && !before.isLate;
    before.isLate = isLate(local);
    before.clock = text;
    const day = isNew ? ({ as: inWeek ? 'weekday' : 'full', year } as const) : undefined;
    return { kind: 'clock', local, exact, day, half };
  };
}

/** In the evening or at night. */
function isLate(local: string): boolean {
  const { hour } = hourMinute(local);
  return hour >= 18 || hour < 5;
}
