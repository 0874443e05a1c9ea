import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import { clockDistance } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../together.ts';
import { only } from '../../words/rules/held/when/debutTimes.ts';

/** `Ingrid appears only in the evening`: the first photo of somebody is then. */
export function debutTimes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, days, clocks, parts, mentions } = sentence;
  const photos = basis.photos ?? [];
  if (mentions.filter(({ kind }) => kind === 'person').length !== 1) return [];
  const [group] = groupsOf(context, sentence);
  if (!group || !only[language].test(masked) || heldWords[language].again.test(masked)) return [];
  const [time, second] = [...clocks, ...parts];
  const onDays = photos.filter(({ at }) => at !== null && days.every(({ is }) => onDay(at, is)));
  const at = onDays.find(group.has)?.at;
  if (!time || second || at === null || at === undefined) return [];
  const minute = minuteOfDay(at);
  const isRight =
    'has' in time
      ? [-60, 0, 60].some((late) => time.has((minute + late + 1440) % 1440))
      : time.minutes.some((said) => clockDistance(minute, said) <= Math.max(20, time.within));
  return isRight ? [] : [{ start: time.start, end: time.end, kind: 'time' }];
}
