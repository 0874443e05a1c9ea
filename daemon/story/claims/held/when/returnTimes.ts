import type { BasisPhoto } from '../../basis.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { onDay, type Sentence } from '../../sentence.ts';
import { clockDistance } from '../../times.ts';
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
  const photos = (basis.photos ?? []).filter(({ at, site }) => at !== null && site !== null);
  const isIn = ({ site }: BasisPhoto): boolean => site !== null && place.sites.has(site);
  const returns = photos.filter((photo, index) => {
    const before = photos[index - 1];
    return before !== undefined && isIn(photo) && !isIn(before);
  });
  const own = returns.filter(({ at }) => days.every(({ is }) => onDay(at ?? '', is)));
  if (own.length === 0) return [];
  const isBy = heldWords[language].by.test(text.slice(from, time.start));
  const isRight = own.some(({ at }) => {
    const real = minuteOfDay(at ?? '');
    return time.minutes.some((said) =>
      isBy
        ? late(real) <= late(said) + 10
        : [0, lateMinutes / 2, lateMinutes].some((ago) => clockDistance(real - ago, said) <= 45),
    );
  });
  return isRight ? [] : [{ start: time.start, end: time.end, kind: 'time' }];
}
