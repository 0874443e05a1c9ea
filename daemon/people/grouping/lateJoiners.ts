import { meanDirection } from '../../shared/floats.ts';
import type { LibraryFace } from '../libraryFace.ts';
import type { Appearance } from './appearances.ts';
import { cosine, type Edge } from './edges.ts';

/** From so many good faces on their mean direction shows somebody better than any of them does. */
const leastFaces = 4;

/**
 * The least cosine of a face and that mean direction. Of 4,400 pairs of a stranger's face with a person of 4 to 11 faces, many
 * of them made small, dark or blurred, none reached 0.41, and of 65 profiles none 0.24.
 */
const leastLikeness = 0.45;

/**
 * Everybody else, known or not, must be less like the face by this. With half of it, and people of three faces, dark
 * silhouettes and stones joined somebody whose hair hangs into her face: poor faces are like each other.
 */
const leastMargin = 0.2;

/**
 * The least sum of both networks' likenesses of a face and what four or more fair faces show on average, and by how much it must
 * exceed the same sum for everybody else. Chosen on 301 faces of eight people that were given a hand before the mouth, hair
 * before an eye, a shadow, darkness, blur or few pixels. Of 327 such faces of five other people 94 % are known then (84 % without
 * the second network); none of the 628 as somebody else, or as anybody when their own people are away, and none of 594 strangers.
 */
const leastBoth = 1;
const leastMarginOfBoth = 0.3;

/** The same against somebody of fewer faces: without a mean, likenesses are lower and vary more. */
const leastMarginToFew = 0.2;

/** By both networks somebody is known by faces as well that have one small fault: cut, small or a little blurred. */
const mostPoorness = 0.3;

/**
 * Only of a face that is hard to recognise the second network is heard: of one that is seen well, the embedder would have told.
 * Half of the faces of ordinary photos are above 3.3, half of those with a hand, hair or a shadow before them below 2.8.
 */
const mostStrength = 3;

/** By one network alone nobody is known who is less like the average than this. */
const leastOfEach = 0.25;

/** A face that joins somebody after all. */
export interface LateJoiner {
  readonly face: number;
  /** A face of the appearance it joins. */
  readonly to: number;
}

export interface LateInput {
  readonly faces: readonly LibraryFace[];
  readonly appearances: readonly Appearance[];
  /** Among faces that are grouped. */
  readonly edges: readonly Edge[];
  /** Faces that are too poor for others to be compared with, but may be compared with somebody of many faces. */
  readonly poor: readonly number[];
  /** How poor a face is, 0..1: poor faces of strangers are like each other, and nobody is known by them. */
  readonly poornessOf: (face: number) => number;
}

/**
 * Finds the somebody of faces that were left alone: grimaces, hands before the face, profiles. One by one they are hardly more
 * like their own people than strangers are; like the mean direction of four and more good faces they are, and like nobody else.
 *
 * @returns the surest first; no two of one photo join the same appearance
 */
export function findLateJoiners({
  faces,
  appearances,
  edges,
  poor,
  poornessOf,
}: LateInput): readonly LateJoiner[] {
  const known = appearances.flatMap((appearance, index) => {
    const [good, fair] = [0, mostPoorness].map((most) =>
      appearance.filter((face) => poornessOf(face) <= most),
    );
    return fair && fair.length >= leastFaces
      ? [
          {
            index,
            mean: good && good.length >= leastFaces ? meanOf(good, faces) : null,
            fairMean: meanOf(fair, faces),
            second: secondMeanOf(fair, faces),
          },
        ]
      : [];
  });
  if (known.length === 0) return [];
  const appearanceOf = new Map(
    appearances.flatMap((appearance, index) => appearance.map((face) => [face, index] as const)),
  );
  const neighbours = neighboursOf(edges, appearanceOf);
  const alone = appearances.flatMap(([face, ...others]) =>
    face !== undefined && others.length === 0 ? [face] : [],
  );
  const ranked = [...alone, ...poor].flatMap((face) => {
    const own = faces[face];
    if (!own) return [];
    const near = neighbours.get(face);
    // Whom the embedder finds least like it, the second network may find most like it.
    const isWeak = (own.quality.strength ?? Infinity) < mostStrength;
    const likenesses = known
      .filter(({ index }) => isWeak || near === undefined || near.has(index))
      .map(({ index, mean, fairMean, second }): Likeness => {
        const first = mean ? cosine(own.embedding, mean) : -1;
        const fair = cosine(own.embedding, fairMean);
        return { index, first, fair, both: bothOf(fair, own.second, second) };
      });
    return [{ face, own, near, isWeak, likenesses }];
  });
  /** Whom a face that is alone would be, by both networks: others like it are no strangers then. */
  const surest = new Map(
    ranked.flatMap(({ face, likenesses }) => {
      const [best] = likenesses.toSorted((a, b) => b.both - a.both);
      return best && best.both >= leastBoth ? [[appearanceOf.get(face) ?? -1, best.index]] : [];
    }),
  );
  const isPoor = new Set(poor);
  const found: (LateJoiner & { readonly appearance: number; readonly margin: number })[] = [];
  for (const { face, own, near, isWeak, likenesses } of ranked) {
    const strangers = [...(near ?? [])].flatMap(([index, likeness]): Likeness[] => {
      if (known.some((one) => one.index === index)) return [];
      const second = secondMeanOf(appearances[index] ?? [], faces);
      const both = bothOf(likeness, own.second, second);
      return [{ index, first: likeness, fair: likeness, both }];
    });
    // A known appearance that is nearer by one of its faces than by their mean counts by that face.
    const byFace = [...(near ?? [])].map(([index, first]) => ({ index, first }));
    const byFirst = surestBy('first', likenesses, byFace);
    const byBoth = surestBy('both', likenesses, []);
    const few = strangers.filter(({ index }) => surest.get(index) !== byBoth?.best.index);
    const mostLikeFew = Math.max(-1, ...few.map(({ both }) => both));
    const isKnown = byFirst && byFirst.best.first >= leastLikeness && byFirst.margin >= leastMargin;
    const isKnownByBoth =
      byBoth &&
      isWeak &&
      !isPoor.has(face) &&
      byBoth.best.both >= leastBoth &&
      byBoth.margin >= leastMarginOfBoth &&
      byBoth.best.both - mostLikeFew >= leastMarginToFew &&
      byBoth.best.fair >= leastOfEach;
    const joined = isKnown ? byFirst : isKnownByBoth ? byBoth : null;
    const to = joined && appearances[joined.best.index]?.[0];
    if (!joined || to === undefined || to === null) continue;
    found.push({ face, to, appearance: joined.best.index, margin: joined.margin });
  }
  found.sort((a, b) => b.margin - a.margin || a.face - b.face);
  return found.filter(({ face, appearance }, index) => {
    const photo = faces[face]?.photo;
    const isIn = (other: number): boolean => faces[other]?.photo === photo;
    const before = found.slice(0, index);
    return (
      !(appearances[appearance] ?? []).some(isIn) &&
      !before.some((other) => other.appearance === appearance && isIn(other.face))
    );
  });
}

/** How much a face is like somebody. */
interface Likeness {
  /** Of an appearance. */
  readonly index: number;
  /** Cosine by the embedder with the good faces; -1 where they are too few. */
  readonly first: number;
  /** The same with those as well that have one small fault. */
  readonly fair: number;
  /** That and the second network's cosine, -2..2; what nobody can reach where there is none. */
  readonly both: number;
}

function bothOf(
  first: number,
  second: Float32Array | undefined,
  other: Float32Array | undefined,
): number {
  return second && other ? first + cosine(second, other) : -2;
}

/** Whom a face is most like, and by how much more than everybody else; null where nobody is known. */
function surestBy<Key extends 'first' | 'both'>(
  key: Key,
  known: readonly Likeness[],
  others: readonly ({ readonly index: number } & Readonly<Record<Key, number>>)[],
): { readonly best: Likeness; readonly margin: number } | null {
  const [best, ...rest] = known.toSorted((a, b) => b[key] - a[key]);
  if (!best) return null;
  const strangers = [...rest, ...others].flatMap((other) =>
    other.index === best.index ? [] : [other[key]],
  );
  return { best, margin: best[key] - Math.max(-1, ...strangers) };
}

/** By face, the appearances with at least one face somewhat like it, and how much the most similar is. */
function neighboursOf(
  edges: readonly Edge[],
  appearanceOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const neighbours = new Map<number, Map<number, number>>();
  const add = (face: number, other: number, similarity: number): void => {
    const appearance = appearanceOf.get(other);
    if (appearance === undefined) return;
    const near = neighbours.get(face) ?? new Map<number, number>();
    near.set(appearance, Math.max(similarity, near.get(appearance) ?? -1));
    neighbours.set(face, near);
  };
  for (const { a, b, similarity } of edges) {
    add(a, b, similarity);
    add(b, a, similarity);
  }
  return neighbours;
}

/** The mean direction of faces, of length 1. */
function meanOf(appearance: Appearance, faces: readonly LibraryFace[]): Float32Array {
  return meanDirection(appearance.flatMap((face) => faces[face]?.embedding ?? []));
}

/** The same of what the second network makes of them; undefined where that is not known of each. */
function secondMeanOf(
  appearance: Appearance,
  faces: readonly LibraryFace[],
): Float32Array | undefined {
  const seconds = appearance.flatMap((face) => faces[face]?.second ?? []);
  return seconds.length > 0 && seconds.length === appearance.length
    ? meanDirection(seconds)
    : undefined;
}
