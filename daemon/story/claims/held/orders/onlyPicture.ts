import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { shows } from '../../photos.ts';
import { lastOf, namedPeople, rangeOf, scopeOf, type Sentence } from '../../sentence.ts';
import { onlyPicture, ofThatDay } from '../../words/rules/held/orders/onlyPicture.ts';
import { byDay } from './asked.ts';

/**
 * Holds that somebody is in one picture only, against all of the day and the place that are named, or of any day where it is
 * one that is not: `the only picture of that day that shows Ana`, `Ana is in no other picture`.
 */
export function onlyPictures(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, basis } = context;
  const all = basis.photos ?? [];
  return [...sentence.masked.matchAll(onlyPicture[language])].flatMap(
    (match): readonly Finding[] => {
      const range = rangeOf(sentence, match);
      const people = namedPeople(sentence, range.start, lastOf(sentence, match));
      if (people.length === 0) return [];
      const isOfDay = sentence.days.length === 0 && ofThatDay[language].test(match[0]);
      const among = [scopeOf(context, sentence) ?? all, ...(isOfDay ? byDay(all) : [])];
      const isRight = among.some(
        (photos) => photos.filter((photo) => shows(photo, people)).length === 1,
      );
      return [{ ...range, kind: isRight ? null : 'order' }];
    },
  );
}
