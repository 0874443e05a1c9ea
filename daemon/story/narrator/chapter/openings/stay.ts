import { noOpening, sayOpening, type Opening } from './sayOpening.ts';
import type { DatedScene } from './scene.ts';
import { tellsYear } from '../chapterTask.ts';
import { fromToText } from '../../grammar.ts';
import type { Speaker } from '../../speaker.ts';
import { text, type Value } from '../../template.ts';
import { daysBetween, storyDayOf } from '../../../plan/clock.ts';
import type { Company } from '../../../plan/company.ts';
import { datedOf, placeKey } from '../../../plan/happenings/timed.ts';
import type { Chapter } from '../../../plan/storyPlan.ts';
import { whoValue } from '../../values.ts';

/** Fewer days are told one by one, more are no stay. */
const [leastDays, mostDays] = [3, 16];

/** So many days without a picture, and nobody knows where one was meanwhile. */
const mostBetween = 3;

/** More people are a list. */
const mostNamed = 3;

/** From so many days on a story is no journey of days. */
const leastStory = 20;

/** Opens a chapter of a long story that was a stay in one town; nothing where it was none. */
export function openStay(scene: DatedScene): Opening {
  const { chapter, telling, told, days, local } = scene;
  const { plan, company, before } = telling.task;
  if (plan.arc === 'trip' || days <= leastStory || told === null) return noOpening;
  const stay = stayOf(chapter, company, telling.speaker, tellsYear(local, plan, before));
  return stay === null ? noOpening : sayOpening(scene, 'open.stay', { ...stay, place: told });
}

/** A chapter of several days in one town, of which nobody wrote anything: its days, and who is in the pictures. */
interface Stay {
  readonly days: Value;
  readonly who: Value | null;
}

/**
 * Tells whether a chapter of a long story was a stay somewhere.
 *
 * @param year whether its days are told with their year
 * @returns null where it was none
 */
function stayOf(
  { moments }: Chapter,
  company: Company,
  { tongue }: Speaker,
  year: boolean,
): Stay | null {
  const photos = datedOf(moments);
  const days = photos.map(({ local }) => storyDayOf(local));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || photos.length < moments.length) return null;
  const length = daysBetween(first, last) + 1;
  const towns = new Set(photos.map(({ place }) => placeKey(place)));
  const isBroken = days.some(
    (day, index) => index > 0 && daysBetween(days[index - 1] ?? day, day) > mostBetween,
  );
  if (length < leastDays || length > mostDays || towns.size > 1 || towns.has('') || isBroken)
    return null;
  if (moments.some(({ words }) => words !== null)) return null;
  const seen = company.told.filter((one) => photos.some(({ path }) => one.photos.includes(path)));
  return {
    days: text(fromToText(first, last, year, tongue)),
    who: seen.length === 0 || seen.length > mostNamed ? null : whoValue(seen.map((one) => one.who)),
  };
}
