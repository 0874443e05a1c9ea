import type { ClaimKind, Finding } from '../claim.ts';
import type { Mention } from '../mentions.ts';
import { markedIn, namedIn, rangeOf, type Sentence } from '../sentence.ts';

/** One pattern or several; all of them global. */
type Patterns = RegExp | readonly RegExp[];

function matchesIn(text: string, patterns: Patterns): readonly RegExpExecArray[] {
  return (patterns instanceof RegExp ? [patterns] : patterns).flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
}

/**
 * Holds every match of a rule's words against what is known.
 *
 * @param isRight false where the match is to be marked, from end to end
 */
export function holdEach(
  sentence: Sentence,
  patterns: Patterns,
  kind: ClaimKind,
  isRight: (match: RegExpExecArray) => boolean,
): readonly Finding[] {
  return matchesIn(sentence.masked, patterns).flatMap((match): readonly Finding[] =>
    isRight(match) ? [] : [{ ...rangeOf(sentence, match), kind }],
  );
}

/**
 * Holds every match that names somebody or a place against what is known of the first one it names; other matches stand.
 *
 * @param named whether a person or a site is looked for
 * @param kind of what is marked
 * @param isRight false where the match is to be marked, from end to end
 */
export function holdNamed(
  sentence: Sentence,
  patterns: Patterns,
  [named, kind]: readonly [named: Mention['kind'], kind: ClaimKind],
  isRight: (named: Mention, match: RegExpExecArray) => boolean,
): readonly Finding[] {
  return holdEach(sentence, patterns, kind, (match) => {
    const mention = namedIn(sentence, match, named).named;
    return mention === undefined || isRight(mention, match);
  });
}

/** Two people, or two places, that a rule's words name as `a` and `b`. */
interface Pair {
  readonly one: Mention;
  readonly other: Mention;
  readonly match: RegExpExecArray;
  /** Where in the text the match begins. */
  readonly start: number;
}

/** Every pair of one kind that the patterns name in a sentence. */
export function pairsIn(
  sentence: Sentence,
  patterns: Patterns,
  kind: Mention['kind'],
): readonly Pair[] {
  return matchesIn(sentence.numbered, patterns).flatMap((match): readonly Pair[] => {
    const [one, other] = ['a', 'b'].map((mark) => markedIn(sentence, match, mark));
    const start = sentence.atNumbered[match.index] ?? sentence.start;
    return one?.kind === kind && other?.kind === kind ? [{ one, other, match, start }] : [];
  });
}
