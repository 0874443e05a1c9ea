import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { rangeOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { isNorth } from '../../dates/seasons.ts';
import { changes, toSeason } from '../../words/rules/held/when/clockChanges.ts';

/** `In Portugal the clock went forward an hour`: the time of day on the way went that way. */
export function clockChanges(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const ofSeason = seasonsClock(context, sentence);
  if (ofSeason) return [ofSeason];
  const { language, basis } = context;
  const match = changes[language].exec(sentence.masked);
  const known = basis.clockChanges;
  if (!match || !known?.length || heldWords[language].denies.test(sentence.masked)) return [];
  const { forward, gained, ahead } = match.groups ?? {};
  const isForward = (forward ?? gained ?? ahead) !== undefined;
  if (known.some((hours) => hours > 0 === isForward)) return [];
  return [{ ...rangeOf(sentence, match), kind: 'time' }];
}

/** When clocks go forward north of the equator, and when they go back; it is the other way round south of it. */
const turningMonths = { spring: ['03', '04'], autumn: ['09', '10', '11'] } as const;

/** `The clocks were put to summer time`: in a month in which they are; null where a sentence says nothing of it. */
function seasonsClock({ language, basis }: CheckContext, sentence: Sentence): Finding | null {
  const match = toSeason[language].exec(sentence.masked);
  if (!match || heldWords[language].denies.test(sentence.masked)) return null;
  const { summer, saving } = match.groups ?? {};
  const isSpring = ((summer ?? saving) !== undefined) === isNorth(basis);
  const months: readonly string[] = turningMonths[isSpring ? 'spring' : 'autumn'];
  const isRight = basis.dates.some((date) => months.includes(date.slice(5, 7)));
  return { ...rangeOf(sentence, match), kind: isRight ? null : 'time' };
}
