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
  /** Poor faces of strangers are like each other: nobody is known by them. */
  readonly isExample: (face: number) => boolean;
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
  isExample,
}: LateInput): readonly LateJoiner[] {
  const known = appearances.flatMap((appearance, index) => {
    const examples = appearance.filter(isExample);
    return examples.length >= leastFaces ? [{ index, mean: meanOf(examples, faces) }] : [];
  });
  if (known.length === 0) return [];
  const appearanceOf = new Map(
    appearances.flatMap((appearance, index) => appearance.map((face) => [face, index] as const)),
  );
  const neighbours = neighboursOf(edges, appearanceOf);
  const alone = appearances.flatMap(([face, ...others]) =>
    face !== undefined && others.length === 0 ? [face] : [],
  );
  const found: (LateJoiner & { readonly appearance: number; readonly margin: number })[] = [];
  for (const face of [...alone, ...poor]) {
    const own = faces[face];
    if (!own) continue;
    const near = neighbours.get(face);
    const ranked = known
      .filter(({ index }) => near === undefined || near.has(index))
      .map(({ index, mean }) => ({ index, likeness: cosine(own.embedding, mean) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, second] = ranked;
    if (!best || best.likeness < leastLikeness) continue;
    const strangers = [...(near ?? [])].map(([index, likeness]) =>
      index === best.index ? -1 : likeness,
    );
    const margin = best.likeness - Math.max(second?.likeness ?? -1, ...strangers);
    const to = appearances[best.index]?.[0];
    if (margin < leastMargin || to === undefined) continue;
    found.push({ face, to, appearance: best.index, margin });
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
  const length = faces[appearance[0] ?? -1]?.embedding.length ?? 0;
  const sum = new Float32Array(length);
  for (const face of appearance) {
    faces[face]?.embedding.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value));
  }
  const norm = Math.hypot(...sum);
  return norm === 0 ? sum : sum.map((value) => value / norm);
}
