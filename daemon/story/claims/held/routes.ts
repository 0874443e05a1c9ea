import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import { isAt, placedPhotos } from '../photos.ts';
import type { Sentence } from '../sentence.ts';
import { heldWords } from '../words/heldWords.ts';
import { pairsIn } from './rules.ts';
import { direct } from '../words/rules/held/routes.ts';

/** Holds from where to where somebody went without a stop: `From Bludenz they went straight to Schruns`, no photo lies between. */
export function routes(context: CheckContext, sentence: Sentence): readonly Finding[] {
  if (heldWords[context.language].denies.test(sentence.masked)) return [];
  const photos = placedPhotos(context.basis);
  return pairsIn(sentence, direct[context.language], 'site').flatMap(
    ({ one: from, other: to }): readonly Finding[] => {
      const isNext = photos.some(
        (photo, index) => isAt(photos[index - 1], from) && isAt(photo, to),
      );
      const isKnown = [from, to].every((place) => photos.some((photo) => isAt(photo, place)));
      const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
      return !isKnown || isNext ? [] : [{ start, end, kind: 'order' }];
    },
  );
}
