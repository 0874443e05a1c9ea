import { daysBetween, storyDayOf } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { countValue } from '../../numberWords.ts';
import type { Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { captionAnchors } from './captionAnchors.ts';
import { apart } from '../../words/rules/held/captions/captionDays.ts';

/**
 * Holds how many days lie between what two captions tell: `Tobias fell in the day after the waterfall`.
 */
export function captionDays(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const match = apart[language].exec(text.slice(sentence.start, sentence.end));
  if (!match || heldWords[language].denies.test(sentence.masked)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const [one, other, third] = captionAnchors(context, sentence, { relative: true });
  if (!one || !other || third || sentence.days.length > 0) return [];
  const word = match.groups?.['n'];
  const said =
    match.groups?.['same'] !== undefined ? 0 : word === undefined ? 1 : countValue(word, language);
  const isRight = [...one.photos].some((from) =>
    [...other.photos].some(
      (to) =>
        from.at === null ||
        to.at === null ||
        said === Math.abs(daysBetween(storyDayOf(from.at), storyDayOf(to.at))),
    ),
  );
  return isRight || said === null ? [] : [{ start, end, kind: 'date' }];
}
