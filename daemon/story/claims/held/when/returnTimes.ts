import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { arrivalsAt, datedPhotos } from '../../photos.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import { isAbout } from '../../times.ts';
import { heldWords } from '../../words/heldWords.ts';
import { boundsIn, late } from './endings.ts';
import { back } from '../../words/rules/held/when/returnTimes.ts';

/** How late the first picture after coming back may be, in minutes. */
const lateMinutes = 90;

/** `They were back in Rennes by noon`: of all stays there but the first one, some begins about then. */
export function returnTimes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis, language, text } = context;
  const { masked, mentions, days, start: from } = sentence;
  const [place, second] = mentions.filter(({ kind }) => kind === 'site');
  const [time, another] = boundsIn(context, sentence);
  if (!place || second || !time || another || !back[language].test(masked)) return [];
  if (heldWords[language].denies.test(masked)) return [];
  const photos = datedPhotos(basis).filter(({ site }) => site !== null);
  const own = arrivalsAt(photos, place).filter(
    ({ photo, before }) => before && days.every(({ is }) => onDay(photo.at, is)),
  );
  if (own.length === 0) return [];
  const isBy = heldWords[language].by.test(text.slice(from, time.start));
  const isRight = own.some(({ photo }) => {
    const real = minuteOfDay(photo.at);
    return isBy
      ? time.minutes.some((said) => late(real) <= late(said) + 10)
      : [0, lateMinutes / 2, lateMinutes].some((ago) => isAbout(time, real - ago, 45));
  });
  return isRight ? [] : [{ start: time.start, end: time.end, kind: 'time' }];
}
