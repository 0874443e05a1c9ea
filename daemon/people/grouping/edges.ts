import { edgeColumns, type EdgeColumns, type Edges } from './edgeColumns.ts';

/** The likeness of faces, as far as it was looked for. */
export interface EdgeList {
  readonly edges: Edges;
  /** Every pair at least `leastSimilarity` alike is there; else only the nearest of each face. */
  readonly complete: boolean;
}

/**
 * Finds which faces are alike.
 *
 * @param include which faces to compare, by index
 */
export type EdgeSource = (
  faces: readonly Comparable[],
  include: (face: number) => boolean,
) => EdgeList;

/** A face to be compared: embeddings of different models have nothing to do with each other. */
export interface Comparable {
  readonly id: string;
  readonly embedding: Float32Array;
  readonly model: string;
}

/** Faces less alike than this have no say in grouping: the mean of such pairs never reaches what a merge needs. */
export const leastSimilarity = 0.3;

/** Cosine of two embeddings of length 1, whose length is a multiple of four. */
export function cosine(a: Float32Array, b: Float32Array): number {
  // Four sums, because one addition would have to wait for the one before it.
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  for (let i = 0; i < a.length; i += 4) {
    s += (a[i] ?? 0) * (b[i] ?? 0);
    t += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
    u += (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
    v += (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  return s + t + u + v;
}

/** Compares all with all: one or two seconds for 2,000 faces. */
export function exactEdges(
  faces: readonly Comparable[],
  include: (face: number) => boolean,
): EdgeList {
  const compared = faces.map((_, index) => index).filter(include);
  const edges = edgeColumns();
  for (let j = 1; j < compared.length; j++) {
    for (let i = 0; i < j; i++) pushEdge(edges, faces, compared[i] ?? 0, compared[j] ?? 0);
  }
  return { edges, complete: true };
}

/** Adds the edge of two faces if they are alike enough. */
export function pushEdge(
  edges: EdgeColumns,
  faces: readonly Comparable[],
  a: number,
  b: number,
): void {
  const similarity = likeness(faces[a], faces[b]);
  if (similarity >= leastSimilarity) edges.push(a, b, similarity);
}

/** Cosine of two faces in single precision, as it is kept; -1 where they cannot be compared. */
export function likeness(a: Comparable | undefined, b: Comparable | undefined): number {
  return a && b && a.model === b.model ? Math.fround(cosine(a.embedding, b.embedding)) : -1;
}
