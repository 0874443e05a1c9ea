import type { Finding } from './claim.ts';
import type { CheckContext } from './context.ts';
import { mentionsIn } from './mentions.ts';
import { splitSentences } from './sentences.ts';
import { smileWords } from './words/rules/smiles.ts';

/**
 * Finds smiles that were not seen on those who are said to smile: on somebody by name, or on everybody of a photo. That
 * somebody smiles is looked at with all other details.
 */
export function findSmiles(context: CheckContext): readonly Finding[] {
  const { text, language, basis, said } = context;
  const { smile, all } = smileWords[language];
  const photos = (basis.photos ?? []).filter(({ own }) => own);
  const describes = basis.seen.some((seen) => seen !== 'smile' && [...seen.matchAll(smile)][0]);
  return splitSentences(text, language).flatMap((range) => {
    const sentence = text.slice(range.start, range.end);
    const people = mentionsIn(text, range, basis).filter(({ kind }) => kind === 'person');
    return [...sentence.matchAll(smile)].flatMap(({ 0: word, index }): Finding[] => {
      if (said(word)) return [];
      const isSeen =
        people.length > 0
          ? people.every(({ label }) => photos.some((photo) => photo.smiling?.includes(label)))
          : !all.test(sentence) ||
            photos.some(
              ({ allSmile, smiling = [], who }) =>
                allSmile === true || (who.length > 1 && who.every((one) => smiling.includes(one))),
            );
      const start = range.start + index;
      const isAny = photos.some(({ allSmile, smiling = [] }) => allSmile ?? smiling.length > 0);
      // A vision model's description says of nobody who it is.
      if (isSeen || describes)
        return isAny && isSeen ? [{ start, end: start + word.length, kind: null }] : [];
      return [{ start, end: start + word.length, kind: 'detail' }];
    });
  });
}
