import { diff3Merge, diffIndices, LCS, type ILCSResult } from 'node-diff3';
import { tally } from '../../shared/groupBy.ts';
import type { Replacement } from '../replaceMention.ts';

/** What two texts have in common is found by what their blocks say and are. */
export interface Comparable {
  readonly text: string;
  readonly key: string | null;
}

/** The counterpart of a block in another text. */
export interface Counterpart {
  /** Index in the other text. */
  readonly index: number;
  /** It stands elsewhere in the order of things. */
  readonly moved: boolean;
}

/** Of two paragraphs or sentences that are versions of one another: share of words they have in common, 0..1. */
const leastLikeness = 0.5;

/**
 * Finds for each block of one text what it has become in another: the same words in the same order first (longest
 * common subsequence), then things of the same key wherever they are, then prose of the same or of like words.
 */
export function align(
  one: readonly Comparable[],
  other: readonly Comparable[],
): ReadonlyMap<number, Counterpart> {
  const found = new Map<number, Counterpart>();
  const taken = new Set<number>();
  const pair = (from: number, index: number, moved: boolean): void => {
    found.set(from, { index, moved });
    taken.add(index);
  };
  for (const [from, index] of common(one, other)) pair(from, index, false);
  const order = [...found].map(([from, { index }]) => [from, index] as const);
  const isBetween = (from: number, index: number): boolean =>
    order.every(([a, b]) => (a < from ? b < index : b > index));
  const rest = (): number[] => [...one.keys()].filter((from) => !found.has(from));
  const free = (): number[] => [...other.keys()].filter((index) => !taken.has(index));

  const byKey = new Map(
    free().flatMap((index) => {
      const key = other[index]?.key ?? null;
      return key === null ? [] : [[key, index] as const];
    }),
  );
  for (const from of rest()) {
    const index = byKey.get(one[from]?.key ?? '');
    if (index !== undefined && !taken.has(index)) pair(from, index, !isBetween(from, index));
  }
  for (const from of rest()) {
    const prose = one[from];
    if (!prose || prose.key !== null) continue;
    const same = free().find(
      (index) => other[index]?.key === null && other[index].text === prose.text,
    );
    if (same !== undefined) pair(from, same, !isBetween(from, same));
  }
  for (const from of rest()) {
    const prose = one[from];
    if (!prose || prose.key !== null) continue;
    const [best] = free()
      .filter((index) => other[index]?.key === null && isBetween(from, index))
      .map((index) => ({ index, likeness: likeness(prose.text, other[index]?.text ?? '') }))
      .filter((each) => each.likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index);
    if (best) pair(from, best.index, false);
  }
  for (const [from, index] of inTurn(one, other, found)) pair(from, index, false);
  return found;
}

/** Where as much prose is left on both sides between two things they share, each stands for the one in its place. */
function inTurn(
  one: readonly Comparable[],
  other: readonly Comparable[],
  found: ReadonlyMap<number, Counterpart>,
): readonly (readonly [number, number])[] {
  const fixed = [...found]
    .filter(([, { moved }]) => !moved)
    .map(([from, { index }]) => [from, index] as const)
    .sort(([a], [b]) => a - b);
  const taken = new Set([...found.values()].map(({ index }) => index));
  let [a, b] = [0, 0];
  return [...fixed, [one.length, other.length] as const].flatMap(([nextA, nextB]) => {
    const isProse = (block: Comparable | undefined): boolean => block?.key === null;
    const left = indexes(a, nextA).filter((from) => !found.has(from) && isProse(one[from]));
    const right = indexes(b, nextB).filter((index) => !taken.has(index) && isProse(other[index]));
    [a, b] = [nextA + 1, Math.max(b, nextB + 1)];
    if (left.length !== right.length) return [];
    return left.map((from, nth) => [from, right[nth] ?? 0] as const);
  });
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
}

/**
 * Merges word by word: for changes of single words beside which the user may have written something.
 *
 * @returns null where both changed the same words
 */
export function mergeWords(base: string, edited: string, generated: string): string | null {
  const regions = diff3Merge(wordsOf(edited), wordsOf(base), wordsOf(generated));
  if (regions.some(({ conflict }) => conflict)) return null;
  return regions.flatMap(({ ok }) => ok ?? []).join('');
}

/** The same; where both changed the same words, those of `edited` stay. */
export function mergeWordsOf(versions: {
  readonly base: string;
  readonly edited: string;
  readonly generated: string;
}): string {
  const { base, edited, generated } = versions;
  const regions = diff3Merge(wordsOf(edited), wordsOf(base), wordsOf(generated));
  return regions.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []).join('');
}

/** What turns one text into another, as few words of it as possible, in order. */
export function editsBetween(was: string, is: string): readonly Replacement[] {
  return differences(linesOf(was), linesOf(is)).flatMap((line) =>
    differences(wordsOf(line.was), wordsOf(line.is)).map((word) => ({
      start: line.start + word.start,
      end: line.start + word.start + word.was.length,
      text: word.is,
    })),
  );
}

interface Difference {
  /** Offset in the first text. */
  readonly start: number;
  readonly was: string;
  readonly is: string;
}

function differences(one: readonly string[], other: readonly string[]): readonly Difference[] {
  let offset = 0;
  const starts = [...one, ''].map((part) => {
    const start = offset;
    offset += part.length;
    return start;
  });
  return diffIndices([...one], [...other]).map(
    ({ buffer1: [from], buffer1Content, buffer2Content }) => ({
      start: starts[from] ?? offset,
      was: buffer1Content.join(''),
      is: buffer2Content.join(''),
    }),
  );
}

/** With their line ends, so that joining them gives the text back. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** How many of their words two texts share, 0..1 (Dice, 1945, over words with their number). */
export function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.toLowerCase().match(/[\p{L}\p{N}@-]+/gu) ?? []);
  if (!a || !b || a.length + b.length === 0) return one.trim() === other.trim() ? 1 : 0;
  const counts = tally<string>(a);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** Words and what stands between them; joining them gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}@-]+|\s+|[^\p{L}\p{N}@\s-]/gu) ?? [];
}

function common(
  one: readonly Comparable[],
  other: readonly Comparable[],
): readonly (readonly [number, number])[] {
  // Key and text: a caption is no paragraph, whatever it says.
  const sign = ({ text, key }: Comparable): string => `${key ?? ''}\n${text}`;
  const pairs: (readonly [number, number])[] = [];
  let at: ILCSResult | null = LCS(one.map(sign), other.map(sign));
  while (at.chain) {
    pairs.push([at.buffer1index, at.buffer2index]);
    at = at.chain;
  }
  return pairs.reverse();
}
