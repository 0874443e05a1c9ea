import type { Finding } from '../../claim.ts';
import type { CheckContext } from '../../context.ts';
import { isCalledIn } from '../../mentions.ts';
import type { Sentence } from '../../sentence.ts';
import { isInside } from '../../sentences.ts';
import type { Token } from '../../tokens.ts';
import { meansOneOf } from '../../words/concepts.ts';
import { heldWords } from '../../words/heldWords.ts';
import { opposites } from '../../words/opposites.ts';
import { longWords } from '../../words/spellings.ts';
import { captionAnchors } from './captionAnchors.ts';
import { isNot, isNothing } from '../../words/rules/held/captions/contradictions.ts';

/**
 * Finds what the one caption a sentence speaks of says the other way round: won where it has lost, broken where it has
 * nothing broken.
 */
export function contradictions(context: CheckContext, sentence: Sentence): readonly Finding[] {
  const { language, tokens } = context;
  if (heldWords[language].denies.test(sentence.masked) || isNothing.test(sentence.masked))
    return [];
  const anchors = captionAnchors(context, sentence);
  const own = tokens.filter(
    (token) => isInside(token, sentence) && token.lower.length > 2 && /^\p{L}/u.test(token.lower),
  );
  return anchors
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap((anchor) => {
      const here = anchors.length === 1 ? own : own.filter((token) => isInside(token, anchor));
      return [...anchor.photos].flatMap(({ words = '' }) => [
        ...denied(words, here),
        ...(isOfOthers(context, sentence, words) ? [] : turned(words, here)),
      ]);
    });
}

/** `Nothing broken`: what the caption denies is not so. */
function denied(caption: string, own: readonly Token[]): readonly Finding[] {
  const rest = isNot.exec(caption)?.groups?.['rest'] ?? '';
  const things = longWords(rest).slice(0, 2);
  if (things.length === 0) return [];
  return own.flatMap(({ start, end, lower }): readonly Finding[] =>
    lower.length > 3 && things.some((thing) => meansOneOf(lower, thing))
      ? [{ start, end, kind: 'detail' }]
      : [],
  );
}

/** `Kim loses at chess`: nobody says so that she won. */
function turned(caption: string, own: readonly Token[]): readonly Finding[] {
  return own.flatMap(({ start, end, lower }): readonly Finding[] => {
    if (meansOneOf(lower, caption)) return [];
    const isTurned = opposites.some(([one, another]) => {
      const [other] = [
        ...(meansOneOf(lower, one) ? [another] : []),
        ...(meansOneOf(lower, another) ? [one] : []),
      ];
      return other !== undefined && caption.match(/\p{L}{3,}/gu)?.some((w) => meansOneOf(w, other));
    });
    return isTurned ? [{ start, end, kind: 'detail' }] : [];
  });
}

/** Where one loses, another has won. */
function isOfOthers({ basis }: CheckContext, { people }: Sentence, words: string): boolean {
  const named = basis.names.filter((label) => isCalledIn(words, label));
  return named.length > 0 && !named.every((label) => people.includes(label));
}
