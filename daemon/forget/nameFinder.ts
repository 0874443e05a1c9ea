import { escapeRegExp } from '../shared/escapeRegExp.ts';

/** A place in a text, in UTF-16 units; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Finds names that are to be forgotten. */
export interface NameFinder {
  readonly isEmpty: boolean;
  placesIn(text: string): readonly Place[];
  isIn(text: string): boolean;
  /** Whether a line or file of JSON may tell one: also one that is written with escapes there. */
  mayBeInJson(json: string): boolean;
  /** The text with an ellipsis for each. */
  without(text: string): string;
}

/**
 * Finds names as whole words. One that is part of a longer name of somebody who stays is not meant: whoever forgets Ana
 * still knows Ana Maria.
 *
 * @param staying names of people who are not forgotten
 */
export function nameFinder(
  names: ReadonlySet<string>,
  staying: ReadonlySet<string> = new Set(),
): NameFinder {
  const gone = [...names].filter((name) => name !== '');
  const longer = [...staying].filter(
    (name) => !names.has(name) && gone.some((each) => wholeWords([each]).test(name)),
  );
  const pattern = wholeWords([...gone, ...longer]);
  const placesIn = (text: string): readonly Place[] =>
    gone.length === 0
      ? []
      : [...text.matchAll(pattern)].flatMap(({ index, 0: word }) =>
          names.has(word) ? [{ start: index, end: index + word.length }] : [],
        );
  return {
    isEmpty: gone.length === 0,
    placesIn,
    isIn: (text) => placesIn(text).length > 0,
    mayBeInJson: (json) => json.includes('\\') || placesIn(json).length > 0,
    without: (text) =>
      placesIn(text).reduceRight(
        (rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`,
        text,
      ),
  };
}

/** One of these that is no part of a longer word, the longest first. */
function wholeWords(words: readonly string[]): RegExp {
  const each = words.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
