import { clockOrHour, sayOf, type Telling } from '../telling.ts';
import type { Value } from '../../template.ts';
import { countValue, durationValue, quotesValue, whoValue } from '../../values.ts';
import type { HappeningOf } from '../../../plan/happenings/happening.ts';
import { courseOfCaptions, datedOf } from '../../../plan/happenings/timed.ts';
import { briefWords, cutAt } from '../../../plan/names.ts';
import type { StoryPlan } from '../../../plan/storyPlan.ts';

/** More letters are not recalled at the end. */
const longestRecalled = 45;

/** How a story ended: who was in its last picture, and of what it was the end. */
export function sayEnd(one: HappeningOf<'end'>, telling: Telling): string | null {
  const { plan } = telling.task;
  const isSomebody = one.who.length > 0;
  if (one.journey !== null)
    return sayOf(one, telling, 'end.journey', {
      days: countValue(one.journey.days, 'day'),
      towns: countValue(one.journey.towns, 'town'),
      begun: beginningOf(plan),
      who: isSomebody ? whoValue(one.who, one.others) : null,
    });
  return sayOf(one, telling, 'end', {
    clock: clockOrHour(one.local, telling),
    duration: one.minutes === null ? null : durationValue(one.minutes),
    begun: beginningOf(plan),
    who: whoValue(one.who, isSomebody ? one.others : 0),
  });
}

/** What the photographer wrote under the first picture, for the end to come back to; null where that is near, or not known. */
export function beginningOf({ arc, chapters, style }: StoryPlan): Value | null {
  // There the first sentence has told from what to what it goes.
  if (arc === 'mixed' || style.length === 'short') return null;
  const photos = chapters.flatMap(({ moments }) => moments);
  const [first] = datedOf(photos);
  if (!first?.words || courseOfCaptions(photos).length === 0) return null;
  // A long one is no catchword.
  return first.words.length > longestRecalled ? null : quotesValue(cutAt(first.words, briefWords));
}
