import type { BasisPhoto } from '../../basis.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import type { Anchor } from './anchor.ts';
import { landmarkWords } from '../../words/rules/held/captions/landmarks.ts';

/** A top is high, and the group more than a few. */
const leastMetres = 500;
const leastFaces = 5;
/** What lies this little below the highest photo is the top as well. */
const nearTopMetres = 40;

/**
 * Photos that a sentence speaks of by what sets them apart from all others: the highest, and the one of most people. Where a
 * caption has the word, that says which is meant.
 */
export function landmarks(context: CheckContext, sentence: Sentence): readonly Anchor[] {
  const photos = context.basis.photos ?? [];
  const { summit, group } = landmarkWords[context.language];
  return [
    ...anchorAt(context, sentence, summit, () => {
      const known = photos.filter(({ height }) => height !== undefined);
      const top = Math.max(...known.map(({ height = 0 }) => height));
      return top < leastMetres || known.length * 2 < photos.length
        ? []
        : known.filter(({ height = 0 }) => height >= top - nearTopMetres);
    }),
    ...anchorAt(context, sentence, group, () => {
      const most = Math.max(0, ...photos.map(({ faces }) => faces));
      return most < leastFaces ? [] : photos.filter(({ faces }) => faces === most);
    }),
  ];
}

function anchorAt(
  { text, noted }: CheckContext,
  { start: from, end: to }: Sentence,
  pattern: RegExp,
  find: () => readonly BasisPhoto[],
): readonly Anchor[] {
  const match = pattern.exec(text.slice(from, to));
  if (!match) return [];
  const last = /\p{L}+$/u.exec(match[0])?.[0] ?? match[0];
  if (noted(last).length > 0) return [];
  const photos = find();
  const start = from + match.index;
  return photos.length === 0
    ? []
    : [{ start, end: start + match[0].length, photos: new Set(photos), isQuoted: false }];
}
