import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { showing } from '../../mentions.ts';
import type { Sentence } from '../../sentence.ts';
import { whenever as pattern } from '../../words/rules/held/orders/whenever.ts';
import { pairsIn } from '../rules.ts';

/** `Whenever Mateo is in a picture, Ingrid is in it, too`: every photo of the one shows the other. */
export function whenever(
  { basis, language }: CheckContext,
  sentence: Sentence,
): readonly Finding[] {
  return pairsIn(sentence, pattern[language], 'person').flatMap(
    ({ one, other, start }): readonly Finding[] => {
      const photos = showing(basis.photos ?? [], one.label);
      const isRight = photos.every(({ who }) => who.includes(other.label));
      return isRight ? [] : [{ start, end: other.end, kind: 'order' }];
    },
  );
}
