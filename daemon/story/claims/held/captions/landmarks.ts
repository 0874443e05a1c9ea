import type { Language } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import type { Anchor } from './anchor.ts';

/** The top of a mountain, and the picture of the whole group. */
const words: Readonly<Record<Language, Readonly<Record<'summit' | 'group', RegExp>>>> = {
  en: {
    summit: /\b(?:on|at|to|reach(?:es|ed)?|from) (?:the|its) (?:very )?(?:summit|peak)\b/iu,
    group: /\bthe (?:(?:big|large|great) (?:group )?|group )(?:photo(?:graph)?|picture|shot)\b/iu,
  },
  de: {
    summit: /(?<!\p{L})(?:auf dem|am|zum|vom|den) gipfel(?!\p{L})/iu,
    group:
      /(?<!\p{L})(?:(?:das|dem|des|vom|zum|beim) große[ns]? (?:gruppen)?(?:bild|foto)|(?:das|dem|des|vom|zum|beim) gruppen(?:bild|foto))(?:e?s)?(?!\p{L})/iu,
  },
  fr: {
    summit: /(?<!\p{L})(?:au|du|le) sommet(?! de (?:la|l[’'])(?:tour|échelle))(?!\p{L})/iu,
    group:
      /(?<!\p{L})la (?:grande )?(?:photo|image) de groupe(?!\p{L})|(?<!\p{L})la grande photo(?!\p{L})/iu,
  },
};

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
  const { summit, group } = words[context.language];
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
