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
    const who = markedIn(sentence, match, 'who');
    const places = (match.groups?.['places'] ?? '')
      .match(/\d+/gu)
      ?.flatMap((mark) => sentence.mentions[Number(mark)] ?? []);
    const last = places?.at(-1);
    if (who?.kind !== 'person' || !places || !last) return [];
    const own = showing(basis.photos ?? [], who.label).filter(({ site }) => site !== null);
    if (own.length === 0) return [];
    const isRight = own.every((photo) => places.some((place) => isAt(photo, place)));
    return [{ start: who.start, end: last.end, kind: isRight ? null : 'order' }];
  });
}
