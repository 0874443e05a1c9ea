import { tellsYear, type ChapterTask } from '../chapterTask.ts';
import { dayValue, sayOf, type Telling } from '../telling.ts';
import { text, type Value } from '../../template.ts';
import { whoValue } from '../../values.ts';
import { dayOf } from '../../../plan/clock.ts';
import type { Happening, HappeningOf } from '../../../plan/happenings/happening.ts';
import type { StoryPlan } from '../../../plan/storyPlan.ts';

type Feast = HappeningOf<'holiday'>;

/** Where a picture is told so, who is in it is told. */
const tellsWho: ReadonlySet<Happening['kind']> = new Set(['words', 'gathering', 'crowd', 'end']);

/** A day with a name. */
export function sayHoliday(one: Feast, telling: Telling): string | null {
  const { task, speaker } = telling;
  const { plan, before, heading } = task;
  const name = speaker.tongue.words.holidays[one.holiday];
  const holiday = text(name);
  const isDayTold = one.local !== null && (isOneDay(plan) || before.day === dayOf(one.local));
  const year = tellsYear(one.local ?? '', plan, before);
  if (one.local !== null) before.day = dayOf(one.local);
  // What the heading says needs no sentence, nor what was told with the date.
  if (isDayTold && before.heard.includes(name)) return null;
  if (isDayTold && heading.toLowerCase().includes(name.toLowerCase())) return null;
  if (isDayTold || one.local === null) return sayOf(one, telling, 'holiday', { holiday });
  return sayOf(one, telling, 'holiday.day', {
    holiday,
    day: dayValue(one.local, { as: 'date', year }, telling),
    who: shownOn(one, task),
  });
}

function isOneDay({ dates }: StoryPlan): boolean {
  return dates !== null && dates.first === dates.last;
}

/** Who is in the first picture of that day, three at most; null where another sentence tells them. */
function shownOn({ photos }: Feast, { plan, company, happenings }: ChapterTask): Value | null {
  const photo = plan.chapters
    .flatMap(({ moments }) => moments)
    .find(({ path }) => photos.includes(path));
  if (!photo) return null;
  const isTold = happenings.some(
    (other) => tellsWho.has(other.kind) && other.photos.includes(photo.path),
  );
  if (isTold) return null;
  const { who, all, uncounted } = company.in(photo);
  if (who.length === 0 || who.length > 3) return null;
  return whoValue(
    who.map((person) => person.who),
    uncounted ? 0 : all - who.length,
  );
}
