import { storyDayOf } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { datedPhotos } from '../../photos.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import type { TextRange } from '../../sentences.ts';
import { boundReach, late } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../said/who.ts';
import { ended, midnight, noon } from '../../words/rules/held/when/endings.ts';

/**
 * `Before midnight everybody had gone home`, `Tout était fini avant minuit`: nobody of those who are named, or nobody at all,
 * is in a photo after it. Of more than two days one is meant that is not said.
 */
export function endings(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis, language, text } = context;
  const { masked, start: from, days, mentions } = sentence;
  if (!ended[language].test(masked) || heldWords[language].denies.test(masked)) return [];
  const [time, another] = boundsIn(context, sentence);
  if (!time || another || mentions.some(({ kind }) => kind === 'site')) return [];
  if (!heldWords[language].by.test(text.slice(from, time.start))) return [];
  const groups = groupsOf(context, sentence);
  const own = datedPhotos(basis).filter(
    (photo) =>
      photo.faces > 0 &&
      days.every(({ is }) => onDay(photo.at, is)) &&
      (groups.length === 0 || groups.some(({ has }) => has(photo))),
  );
  const evenings = [...new Set(own.map(({ at }) => storyDayOf(at)))];
  const isOver = (evening: string | undefined): boolean =>
    own.every(
      ({ at }) =>
        storyDayOf(at) !== evening ||
        time.minutes.some((minute) => late(minuteOfDay(at)) <= late(minute) + boundReach),
    );
  const isRight = evenings.length > 2 ? evenings.some(isOver) : isOver(evenings.at(-1));
  return isRight ? [] : [{ start: time.start, end: time.end, kind: 'time' }];
}

/** The clocks of a sentence, and noon and midnight; `minutes` of the day. */
function boundsIn(
  { text }: CheckContext,
  { clocks, parts }: Sentence,
): readonly (TextRange & { readonly minutes: readonly number[] })[] {
  return [
    ...clocks,
    ...parts.flatMap(({ start, end }) => {
      const minute = midnight.test(text.slice(start, end))
        ? 0
        : noon.test(text.slice(start, end))
          ? 720
          : null;
      return minute === null ? [] : [{ start, end, minutes: [minute] }];
    }),
  ];
}
