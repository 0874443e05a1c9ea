import type { Finding } from '../../claim.ts';
import { minuteOfDay, type CheckContext } from '../../context.ts';
import { datedIn, type Sentence } from '../../sentence.ts';
import { boundReach, late } from '../../times.ts';
import { denied, edge, pictured } from '../../words/rules/held/when/noneThen.ts';

/** `Nothing was photographed before eight`: of all photos, or those of the day, the place and the people that are named. */
export function noneThen(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, language } = context;
  const [clock, other] = sentence.clocks;
  if (!clock || other || !pictured[language].test(sentence.masked)) return [];
  const before = edge[language].exec(text.slice(sentence.start, clock.start));
  const said = text.slice(sentence.start, clock.start) + text.slice(clock.end, sentence.end);
  if (!before || !denied[language].test(said)) return [];
  const own = datedIn(context, sentence, sentence.people);
  if (own.length === 0) return [];
  const { later, about } = before.groups ?? {};
  const reach = about === undefined ? 0 : boundReach;
  const isRight = clock.minutes.some((minute) =>
    own.every(({ at }) => {
      const by = late(minuteOfDay(at)) - late(minute);
      return later === undefined ? by >= -reach : by <= reach;
    }),
  );
  return [{ start: clock.start, end: clock.end, kind: isRight ? null : 'time' }];
}
