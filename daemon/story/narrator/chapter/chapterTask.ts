import type { ClaimBasis } from '../../claims/basis.ts';
import type { Speaker } from '../speaker.ts';
import type { Company } from '../../plan/company.ts';
import { dayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';

/** What the chapters before have said. */
export interface ToldBefore {
  /** Keys of the towns. */
  readonly towns: Set<string>;
  /** In how many chapters in a row the same company was told. */
  company: number;
  /** The place where a further day has been told to begin. */
  stayed: string;
  /** How long after another a chapter has been told to begin. */
  readonly gaps: Set<string>;
  /** Who has been told to be together, a key for each group. */
  readonly gathered: Set<string>;
  /** Holidays that have been told: a feast of every year is one. */
  readonly holidays: Set<string>;
  /** The same, as far as the chapters before have told them. */
  earlierHolidays: ReadonlySet<string>;
  pace: number;
  light: number;
  pause: number;
  /** The day told last. */
  day: string;
  /** The day and hour told last in this chapter. */
  clock: string;
  /** The same, where it was told by the hour; '' where as a part of the day. */
  hour: string;
  /** The wall clock told last in this chapter. */
  told: string;
  /** It was of the evening or the night. */
  isLate: boolean;
  /** The sentence before, in this chapter. */
  said: string;
  /** All that has been said in this chapter. */
  heard: string;
  /** Some words of the photographer have been told in this chapter. */
  quoted: boolean;
  /** The fullest picture so far. */
  crowd: number;
  /** A picture of all of them has been told. */
  everybody: boolean;
  /** What the chapter before told for want of anything else. */
  filler: 'pair' | 'evening' | 'around' | null;
}

/** Whether a date is told with its year: in a story of several, where the day told last is of another one. */
export function tellsYear(
  local: string,
  { dates }: Pick<StoryPlan, 'dates'>,
  { day }: Pick<ToldBefore, 'day'>,
): boolean {
  const [first, last, own] = [dates?.first, dates?.last, local].map((date) => date?.slice(0, 4));
  return first === undefined || (first !== last && own !== day.slice(0, 4));
}

/** What a day is called, `Christmas Eve`, where something of the chapter happened on it and no chapter has told of that feast. */
export function nameOfDay(
  local: string,
  { happenings, before }: Pick<ChapterTask, 'happenings' | 'before'>,
  { tongue }: Speaker,
): string | null {
  const [name] = happenings.flatMap((one) =>
    one.kind === 'holiday' &&
    // Nobody calls a day so.
    one.holiday !== 'national-day' &&
    !before.earlierHolidays.has(one.holiday) &&
    one.local !== null &&
    dayOf(one.local) === dayOf(local)
      ? [tongue.words.holidays[one.holiday]]
      : [],
  );
  return name ?? null;
}

/** Everything that decides what is said about one chapter. */
export interface ChapterTask {
  readonly plan: StoryPlan;
  readonly index: number;
  /** What stands above it. */
  readonly heading: string;
  readonly happenings: readonly Happening[];
  readonly company: Company;
  readonly basis: ClaimBasis;
  readonly before: ToldBefore;
}
