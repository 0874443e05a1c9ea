import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { showing } from '../../mentions.ts';
import { isAt } from '../../photos.ts';
import { markedIn, type Sentence } from '../../sentence.ts';
import { onlyThere as pattern } from '../../words/rules/held/orders/onlyThere.ts';

/** `Zofia appears nowhere but in Warsaw`: all photos of hers whose place is known are of there. */
export function onlyThere(
  { language, basis }: CheckContext,
  sentence: Sentence,
): readonly Finding[] {
  if (sentence.days.length > 0) return [];
  return [...sentence.numbered.matchAll(pattern[language])].flatMap((match): readonly Finding[] => {
    const [who, place] = ['who', 'place'].map((group) => markedIn(sentence, match, group));
    if (who?.kind !== 'person' || place?.kind !== 'site') return [];
    const own = showing(basis.photos ?? [], who.label).filter(({ site }) => site !== null);
    if (own.length === 0) return [];
    const isRight = own.every((photo) => isAt(photo, place));
    return [{ start: who.start, end: place.end, kind: isRight ? null : 'order' }];
  });
}
