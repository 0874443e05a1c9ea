import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { datedPhotos } from '../../photos.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import { isAbout } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { groupsOf } from '../said/who.ts';
import { only } from '../../words/rules/held/when/debutTimes.ts';

/** `Ingrid appears only in the evening`: the first photo of somebody is then. */
export function debutTimes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const { masked, days, clocks, parts, mentions } = sentence;
  if (mentions.filter(({ kind }) => kind === 'person').length !== 1) return [];
  const [group] = groupsOf(context, sentence);
  if (!group || !only[language].test(masked) || heldWords[language].again.test(masked)) return [];
  const [time, second] = [...clocks, ...parts];
  const first = datedPhotos(basis)
    .filter(({ at }) => days.every(({ is }) => onDay(at, is)))
    .find(group.has);
  if (!time || second || !first) return [];
  const minute = minuteOfDay(first.at);
  const isRight =
    'has' in time
      ? [-60, 0, 60].some((late) => time.has((minute + late + 1440) % 1440))
      : isAbout(time, minute, Math.max(20, time.within));
  return isRight ? [] : [{ start: time.start, end: time.end, kind: 'time' }];
}
