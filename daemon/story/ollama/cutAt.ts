import { minuteOfDay } from '../claims/context.ts';
import { splitSentences } from '../claims/sentences.ts';
import { saidTimes } from '../claims/times.ts';
import type { Language } from '../language.ts';
import type { Shot } from '../plan/storyPlan.ts';

/**
 * What the narrator says, in two: up to the first sentence with the time of a later photo, which the model tells of if it can,
 * and from there on.
 *
 * @param later photos of the scenes that come after
 */
export function cutAt(
  text: string,
  later: readonly Shot[],
  language: Language,
): readonly [now: string, later: string] {
  const minutes = new Set(
    later.flatMap(({ local }) => (local === null ? [] : [minuteOfDay(local)])),
  );
  const at = splitSentences(text, language).find(({ start, end }) =>
    saidTimes({ text: text.slice(start, end), language }).some((said) =>
      said.minutes.some((minute) => minutes.has(minute)),
    ),
  )?.start;
  return [text.slice(0, at).trim(), at === undefined ? '' : text.slice(at)];
}
