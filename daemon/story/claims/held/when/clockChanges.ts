import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { rangeOf, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { changes } from '../../words/rules/held/when/clockChanges.ts';

/** `In Portugal the clock went forward an hour`: the time of day on the way went that way. */
export function clockChanges(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const match = changes[language].exec(sentence.masked);
  const known = basis.clockChanges;
  if (!match || !known?.length || heldWords[language].denies.test(sentence.masked)) return [];
  const { forward, gained, ahead } = match.groups ?? {};
  const isForward = (forward ?? gained ?? ahead) !== undefined;
  if (known.some((hours) => hours > 0 === isForward)) return [];
  return [{ ...rangeOf(sentence, match), kind: 'time' }];
}
