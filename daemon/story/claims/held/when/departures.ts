import { dayOf, storyDayOf } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { leaves } from '../../words/rules/held/when/departures.ts';

/** `We set off on a Saturday`, `Ils sont rentrés le dimanche`: on the first day with photos, or on the last one. */
export function departures(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, mentions, days, clocks, parts } = sentence;
  const [day, other] = days;
  if (!day || other || mentions.length + clocks.length + parts.length > 0) return [];
  if (!leaves[language].test(masked) || heldWords[language].denies.test(masked)) return [];
  const moments = (basis.photos ?? []).flatMap(({ at }) => at ?? []).toSorted();
  const edges = [moments[0], moments.at(-1)].flatMap((at) =>
    at === undefined ? [] : [dayOf(at), storyDayOf(at)],
  );
  return edges.length === 0 || edges.some(day.is)
    ? []
    : [{ start: day.start, end: day.end, kind: 'date' }];
}
