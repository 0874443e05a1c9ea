import type { Speaker } from '../speaker.ts';
import { dayOf, storyDayOf } from '../../plan/clock.ts';
import type { Company } from '../../plan/company.ts';
import type { Place, Season } from '../../plan/facts.ts';
import { datedMoments, placeKey } from '../../plan/happenings/timed.ts';
import { type Journey, journeyOf } from '../../plan/journey/journeySums.ts';
import type { StoryPlan } from '../../plan/storyPlan.ts';
import { townName } from '../../plan/townNames.ts';

/** What title and standfirst are made of. */
export interface Album {
  readonly plan: StoryPlan;
  readonly company: Company;
  readonly journey: Journey;
  /** Those of scenes. */
  readonly photos: number;
  /** Wall clock of the first and last photo when all are from one day. */
  readonly hours: { readonly start: string; readonly end: string } | null;
  /** null where nothing is dated, and where some photos are of a month or year outside of the days that are known. */
  readonly dates: StoryPlan['dates'];
  readonly season: Season | null;
  readonly places: readonly Place[];
}

/** Sums an album up. */
export function albumOf(plan: StoryPlan, company: Company): Album {
  const dated = datedMoments(plan);
  const [start, end] = [dated[0], dated.at(-1)];
  const { around, dates } = plan;
  const oneDay =
    start &&
    end &&
    around.length === 0 &&
    // Of some photos only the day is known, and it may be another.
    (dates === null || (dates.first >= dayOf(start.local) && dates.last <= dayOf(end.local))) &&
    end.instant - start.instant < 86_400_000 &&
    storyDayOf(start.local) === storyDayOf(end.local);
  const seasons = new Set(plan.chapters.map(({ season }) => season));
  const places = new Map<string, Place>();
  for (const place of plan.chapters.flatMap((chapter) => chapter.places)) {
    if (places.get(placeKey(place))?.kind !== 'in') places.set(placeKey(place), place);
  }
  return {
    plan,
    company,
    journey: journeyOf(plan),
    photos: plan.chapters.reduce((sum, chapter) => sum + chapter.moments.length, 0),
    hours: oneDay ? { start: start.local, end: end.local } : null,
    dates: oneDay
      ? { first: dayOf(start.local), last: dayOf(start.local) }
      : around.length > 0
        ? null
        : dates,
    season: seasons.size === 1 ? (plan.chapters[0]?.season ?? null) : null,
    places: [...places.values()],
  };
}

/** Photos from anywhere: a way from one place to another would be made up. */
export function isBox({ plan, places }: Album): boolean {
  return plan.arc === 'mixed' && places.length > 2;
}

export function townsOf(places: readonly Place[], { tongue }: Speaker): readonly string[] {
  return [...new Set(places.flatMap((place) => townName(place, tongue.language) ?? []))];
}
