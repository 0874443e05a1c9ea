import type { TextRange } from './sentences.ts';

/** What kind of thing a text claims. */
export type ClaimKind =
  | 'name'
  | 'place'
  | 'date'
  | 'time'
  | 'number'
  | 'relation'
  | 'occasion'
  /** Who was first, last, most often or together with whom, what came before what, how many show it. */
  | 'order'
  /** Weather, cause, food, clothes, transport, activity, feeling, speech, age, trade, habit: nothing hangs on it but truth. */
  | 'detail';

/** Whether a reader would be told something false about who, where, when or how many; other claims only add colour. */
export function isHard(kind: ClaimKind): boolean {
  return kind !== 'detail';
}

/** Words of a text that no fact supports. */
export interface Claim {
  readonly kind: ClaimKind;
  /** As written. */
  readonly text: string;
  /** In the text that was checked. */
  readonly range: TextRange;
}

/**
 * What one kind of check found: a stretch of text that is settled, so that other checks leave it alone.
 * `kind` null: the facts support it.
 */
export interface Finding extends TextRange {
  readonly kind: ClaimKind | null;
}

/**
 * Settles every match of a finder's words.
 *
 * @param pattern global
 * @param isKnown whether the facts support the words of a match; those that they do not are marked
 */
export function settleEach(
  text: string,
  pattern: RegExp,
  kind: ClaimKind,
  isKnown: (words: string, range: TextRange) => boolean,
): readonly Finding[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }): Finding => {
    const range = { start, end: start + words.length };
    return { ...range, kind: isKnown(words, range) ? null : kind };
  });
}
