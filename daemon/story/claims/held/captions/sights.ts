import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import type { Sentence } from '../../sentence.ts';
import { overlap } from '../../sentences.ts';
import { ordinalOf } from '../../words/eventWords.ts';
import { isKnownWord } from '../../words/foreign.ts';
import { calledAfter, sightWords } from '../../words/rules/held/captions/sights.ts';

/** Holds buildings and sights against what captions call them; where there is not one caption, nothing says of any. */
export function sights(context: CheckContext, sentence: Sentence): readonly Finding[] {
  return [...unknownSights(context, sentence), ...otherSights(context, sentence)];
}

/** `Auf dem Donauturm`, in an album of places and times alone. */
function unknownSights(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { text, basis, language, hasNotes, said, seen } = context;
  const pattern = sightWords[language];
  if (pattern === undefined || hasNotes) return [];
  return [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap(
    (match): readonly Finding[] => {
      const start = sentence.start + match.index;
      const range = { start, end: start + match[0].length };
      // A model may have seen a church in other words; which church it is, nobody has.
      const isSeen =
        basis.seen.length > 0 && (match.groups?.['own'] === undefined || seen(match[0]));
      const isKnown =
        isSeen || said(match[0]) || sentence.mentions.some((mention) => overlap(mention, range));
      return isKnown ? [] : [{ ...range, kind: 'place' }];
    },
  );
}

/** `Auf der Höttinger Alm`, where captions have an `Arzler Alm` and no other. */
function otherSights(
  { text, basis, language }: CheckContext,
  sentence: Sentence,
): readonly Finding[] {
  if (language !== 'de') return [];
  return [...text.slice(sentence.start, sentence.end).matchAll(calledAfter)].flatMap(
    (match): readonly Finding[] => {
      const { after = '', what = '' } = match.groups ?? {};
      const told = basis.said.flatMap((words) =>
        [...words.matchAll(calledAfter)].flatMap(({ groups }) =>
          groups?.['what'] === what && isOfPlace(groups['after'] ?? '')
            ? [groups['after'] ?? '']
            : [],
        ),
      );
      const start = sentence.start + match.index;
      return told.length === 0 || told.includes(after) || !isOfPlace(after)
        ? []
        : [{ start, end: start + after.length, kind: 'place' }];
    },
  );
}

function isOfPlace(word: string): boolean {
  return ordinalOf(word.toLowerCase()) === 0 && !isKnownWord(word, ['de']);
}
