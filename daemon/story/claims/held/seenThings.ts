import type { Finding } from '../claim.ts';
import type { CheckContext } from '../context.ts';
import type { Sentence } from '../sentence.ts';
import { meansOneOf } from '../words/concepts.ts';
import { heldWords } from '../words/heldWords.ts';
import { saidOf } from './said.ts';
import { apart } from '../words/rules/held/seenThings.ts';

/** `The cat was photographed in Zagreb`: a thing no caption tells of is where, when and with whom it was seen. */
export function seenThings(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { basis, language, tokens, text, noted } = context;
  const photos = (basis.photos ?? []).filter(({ sees }) => sees !== undefined);
  if (photos.length === 0) return [];
  const { denies, clause } = heldWords[language];
  const own = text.slice(sentence.start, sentence.end);
  // What stands in another clause may be said of another photo.
  if (denies.test(sentence.masked) || own.search(clause) >= 0 || apart.test(own)) return [];
  const labels = new Set(photos.flatMap(({ sees = [] }) => sees));
  return tokens.flatMap(({ start, end, lower }): readonly Finding[] => {
    if (start < sentence.start || end > sentence.end || lower.length < 3) return [];
    const label = [...labels].find((one) => meansOneOf(lower, one));
    if (label === undefined || noted(lower).length > 0) return [];
    const those = photos.filter(({ sees }) => sees?.includes(label) === true);
    const others = saidOf(context, sentence).filter(
      (said) => said.of !== 'sun' && said.of !== 'cast' && (said.end <= start || said.start >= end),
    );
    const isRight =
      others.length === 0 || those.some((photo) => others.every(({ has }) => has(photo)));
    return isRight ? [] : [{ start, end, kind: 'order' }];
  });
}
