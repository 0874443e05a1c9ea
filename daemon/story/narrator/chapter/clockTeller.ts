import { tellsYear, type ChapterTask, type ToldBefore } from './chapterTask.ts';
import { clockText, timeOfDay, timeWord, weekdayPart, type Tongue } from '../grammar.ts';
import type { Speaker } from '../speaker.ts';
import type { Value } from '../template.ts';
import {
  dayOf,
  daysBetween,
  endOfFive,
  hourMinute,
  minutesBetween,
  storyDayOf,
} from '../../plan/clock.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';

/**
 * Tells a time unless the sentence before has just told the same. In a story of several days that is the part of the day,
 * and in one of weeks the date; `fine` asks for the hour all the same: when a day began, or the sun set; `loose` lets it be
 * where the time told before is near.
 */
export type ClockTeller = (local: string | null, how?: 'fine' | 'loose') => Value | null;

/** In minutes: so soon after another time, nobody names the time again. */
const near = 25;

/** Whether a time is so soon after the one told last that it needs no telling. */
export function isToldAlready(local: string, { told }: Pick<ToldBefore, 'told'>): boolean {
  return told !== '' && minutesBetween(told, local) <= near;
}

/** Whether times are told to the minute. */
export function isExact({ style }: Pick<StoryPlan, 'style'>): boolean {
  return style.tone === 'journalistic';
}

/** The time until which somebody came: none of them later. */
export function clockOfArrival(
  local: string,
  { plan }: Pick<ChapterTask, 'plan'>,
): Extract<Value, { readonly kind: 'clock' }> {
  const exact = isExact(plan);
  return { kind: 'clock', local: exact ? local : endOfFive(local), exact };
}

/** As {@link ClockTeller}; with its day, where the day told last is another. */
export function clockTeller({ plan, before }: ChapterTask, { tongue }: Speaker): ClockTeller {
  const exact = isExact(plan);
  const [first, end] = [plan.dates?.first ?? '', plan.dates?.last ?? ''];
  const days = plan.dates === null ? 0 : daysBetween(first, end);
  const inWeek = plan.arc === 'trip' && days <= 14;
  const isLong = days > 2 && (!exact || !inWeek);
  before.clock = '';
  before.hour = '';
  before.told = '';
  before.isLate = false;
  before.quoted = false;
  return (local, how) => {
    if (local === null) return null;
    // After midnight the evening goes on.
    const isNew = before.day !== '' && ![dayOf(local), storyDayOf(local)].includes(before.day);
    const year = tellsYear(local, plan, before);
    if (isNew) {
      before.day = dayOf(local);
      before.clock = '';
      before.isLate = false;
    }
    // `At night` is from dusk to dawn to most people.
    const coarse = isLong && how !== 'fine' && timeOfDay(local) !== 0;
    const isLoose = how === 'loose' && !isLong && !exact && !isNew;
    if (isLoose && isToldAlready(local, before)) return null;
    const hour = clockKey(local, exact, tongue);
    const text = isLong ? `${dayOf(local)} ${timeWord(local, tongue)}` : hour;
    if (text === before.clock && (!isLong || coarse)) return null;
    // How a day began is not how it went on.
    if (!coarse && hour === before.hour) return null;
    before.hour = coarse ? '' : hour;
    // After a morning `half past nine` would be of the morning, too.
    const half = isLong ? text !== before.clock : isLate(local) && !before.isLate;
    before.isLate = isLate(local);
    before.clock = text;
    before.told = local;
    const as = inWeek ? 'weekday' : isLong ? 'date' : 'full';
    return { kind: 'clock', local, exact, day: isNew ? { as, year } : undefined, half, coarse };
  };
}

/** A time that something was from on: from half past six, but not from half past six on Monday; null with its day. */
export function withoutDay(when: Value | null): Value | null {
  return when?.kind === 'clock' && when.day === undefined ? when : null;
}

/** What a time was told as, for the next sentence not to tell it again. */
export function clockKey(local: string, exact: boolean, tongue: Tongue): string {
  return `${dayOf(local)} ${clockText(local, { exact, form: 'is' }, tongue)}`;
}

/** In the evening or at night. */
function isLate(local: string): boolean {
  const { hour } = hourMinute(local);
  return hour >= 18 || hour < 5;
}

/** Whether a sentence gives this time, by the hour or as a part of the day. */
export function tellsTime(
  said: string,
  local: string,
  { plan }: ChapterTask,
  { tongue }: Speaker,
): boolean {
  if (local === '') return true;
  const hour = clockText(local, { exact: isExact(plan), form: 'is' }, tongue);
  return [hour, timeWord(local, tongue), weekdayPart(local, tongue)].some((text) =>
    said.toLowerCase().includes(text.toLowerCase()),
  );
}
