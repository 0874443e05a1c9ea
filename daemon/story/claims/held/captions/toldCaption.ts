import { languages } from '../../../language.ts';
import type { BasisPhoto } from '../../basis.ts';
import type { CheckContext } from '../../context.ts';
import { numberValue } from '../../numberWords.ts';
import type { Sentence } from '../../sentence.ts';
import { isInside, overlap, type TextRange } from '../../sentences.ts';
import { plainWords } from '../../words/plainWords.ts';
import { isPlain } from '../../words/vocabulary.ts';

/**
 * Whether a sentence tells a caption, in whatever language: it has two of its names, numbers and words at least, and two of
 * three. Small words count for nothing.
 *
 * @param except where the sentence has words that are not asked
 */
export function tellsCaption(
  context: CheckContext,
  sentence: Sentence,
  photo: BasisPhoto,
  except: TextRange,
): boolean {
  const words = [
    ...new Set(
      [...(photo.words ?? '').matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word], index) =>
        isOwn(word, index > 0) ? [word] : [],
      ),
    ),
  ];
  const told = context.tokens.filter(
    (token) =>
      isInside(token, sentence) &&
      !overlap(token, except) &&
      isOwn(token.text, !token.opens) &&
      (words.some((word) => isSame(word, token.text)) ||
        context.tellers(token.lower).includes(photo)),
  );
  return told.length >= 2 && told.length * 3 >= words.length * 2;
}

/** Whether a word is more than one of those with which anything is told; capital letters within a text are names, or German. */
function isOwn(word: string, isWithin: boolean): boolean {
  return (
    valueOf(word) !== null ||
    (word.length > 2 &&
      ((isWithin && /^\p{Lu}/u.test(word)) ||
        !languages.some((language) => isPlain(word.toLowerCase(), plainWords[language]))))
  );
}

function isSame(one: string, other: string): boolean {
  const value = valueOf(one);
  return one.toLowerCase() === other.toLowerCase() || (value !== null && value === valueOf(other));
}

function valueOf(word: string): number | null {
  return languages.map((language) => numberValue(word, language)).find((n) => n !== null) ?? null;
}
