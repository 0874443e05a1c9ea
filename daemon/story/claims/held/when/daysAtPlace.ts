import { storyDayOf } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { daysOf, isAt } from '../../photos.ts';
import { namedIn, type Sentence } from '../../sentence.ts';
import { heldWords } from '../../words/heldWords.ts';
import { ordinalOf } from '../../words/eventWords.ts';
import { onlyAnchor } from '../captions/captionAnchors.ts';
import { nthDay } from '../../words/rules/held/when/daysAtPlace.ts';

/** `The port tasting took place on the first evening in Porto`: what a caption tells was on that day of those there. */
export function daysAtPlace(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const match = nthDay[language].exec(sentence.masked);
  const anchor = onlyAnchor(context, sentence);
  if (!match || !anchor || heldWords[language].denies.test(sentence.masked)) return [];
  const { named: place, start, end } = namedIn(sentence, match, 'site');
  const own = (basis.photos ?? []).filter((photo) => place && isAt(photo, place));
  const days = daysOf(own, storyDayOf);
  const day =
    match.groups?.['last'] === undefined
      ? days[ordinalOf(match.groups?.['n'] ?? '') - 1]
      : days.at(-1);
  const isRight = [...anchor.photos].some(({ at }) => at === null || storyDayOf(at) === day);
  return isRight || day === undefined ? [] : [{ start, end, kind: 'date' }];
}
