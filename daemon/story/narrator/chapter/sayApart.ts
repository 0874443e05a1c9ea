import { tellsYear, type ChapterTask } from './chapterTask.ts';
import { sayOf, type Telling } from './telling.ts';
import { whoValue } from '../values.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import type { Who } from '../../plan/company.ts';
import { dayOf, daysBetween } from '../../plan/clock.ts';

/** So many days later nobody joins anybody. */
const leastApart = 4;

/**
 * Tells of a newcomer of another time who was in front of the camera that day.
 *
 * @returns null where they came to those who had just been told, and where they are too many to be listed
 */
export function sayApart(one: Happening, telling: Telling): string | null {
  const { task } = telling;
  const { plan, before } = task;
  const { local } = one;
  if (plan.arc !== 'mixed' || local === null || before.day === '') return null;
  if (Math.abs(daysBetween(before.day, dayOf(local))) < leastApart) return null;
  const shown = shownIn(one, task);
  if (shown.length === 0) return null;
  const year = tellsYear(local, plan, before);
  const said = sayOf(one, telling, 'open.apart', {
    who: whoValue(shown),
    day: { kind: 'date', local, as: 'full', year },
  });
  if (said !== null) before.day = dayOf(local);
  return said;
}

/** Whom the first of a happening's photos shows, where they can be listed. */
export function shownIn(
  { photos: [path] }: Happening,
  { plan, company }: ChapterTask,
): readonly Who[] {
  const photo = plan.chapters
    .flatMap(({ moments }) => moments)
    .find((moment) => moment.path === path);
  const there = photo ? company.in(photo).who : [];
  return there.length > 3 ? [] : there.map((one) => one.who);
}
