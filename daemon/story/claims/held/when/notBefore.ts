import { storyDayOf } from '../../../plan/clock.ts';
import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { datedPhotos } from '../../photos.ts';
import type { Sentence } from '../../sentence.ts';
import { boundReach, late } from '../../times.ts';
import { notBefore as pattern } from '../../words/rules/held/when/notBefore.ts';
import { saidOf } from '../said.ts';

/** `Paolo did not turn up in Andermatt before nine`, `We didn't get to Valencia until Saturday`: nor is there an earlier photo of it. */
export function notBefore(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis, language, text } = context;
  const isBound = ({ start }: { readonly start: number }): boolean =>
    pattern[language].test(text.slice(sentence.start, start));
  const said = saidOf(context, sentence).filter(({ of }) => of !== 'clock' && of !== 'sun');
  const of = said.filter((one) => one.of !== 'part' && !isBound(one));
  const first = datedPhotos(basis).find((photo) => of.every(({ has }) => has(photo)));
  if (!first || !of.some((one) => one.of !== 'day')) return [];
  const seen = storyDayOf(first.at);
  const dates = basis.dates.filter((day) => day.length === 10);
  const clock = sentence.clocks.find(
    (one) =>
      isBound(one) &&
      one.minutes.every((minute) => late(minuteOfDay(first.at)) < late(minute) - boundReach),
  );
  if (clock) return [{ start: clock.start, end: clock.end, kind: 'time' }];
  const date = sentence.days.find(
    (one) => isBound(one) && dates.some(one.is) && !dates.some((day) => one.is(day) && day <= seen),
  );
  return date ? [{ start: date.start, end: date.end, kind: 'date' }] : [];
}
