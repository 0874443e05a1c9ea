import type { Edge } from './edges.ts';
import { createHeap } from './heap.ts';

/**
 * Faces that look so much alike that they are one person, as indexes in ascending order. A person may have several
 * appearances, as child and as adult.
 */
export type Appearance = readonly number[];

/** What two appearances are asked before they become one. */
export interface MergeRules {
  /**
   * The mean cosine that two appearances need.
   *
   * @param sizes numbers of faces of each
   * @param poorness mean poorness of the faces of each, 0 (exemplars) .. 1
   * @param second the mean cosine by the second network; null where it has not seen all of them
   */
  readonly needed: (
    sizes: readonly [number, number],
    poorness: readonly [number, number],
    second: number | null,
  ) => number;
  /**
   * Makes one person of the two that these faces belong to; false, and nothing happens, if they must not be one.
   * Once false, always false.
   */
  readonly unite: (a: number, b: number) => boolean;
}

export interface AppearanceInput {
  /** By index; all of the same length. */
  readonly embeddings: readonly Float32Array[];
  /** What the second network makes of each, where it has seen it. */
  readonly seconds: readonly (Float32Array | undefined)[];
  /** 0 for an exemplar, 1 for a face that is just good enough. */
  readonly poorness: readonly number[];
  readonly edges: readonly Edge[];
}

interface Group {
  /** Sum of the embeddings: the mean cosine of two groups is the product of their sums over the number of pairs. */
  readonly sum: Sum;
  /** The same of what the second network makes of them; null where it has not seen all. */
  readonly second: Sum | null;
  /** Ascending; the first names the group. */
  readonly faces: readonly number[];
  /** Of all faces together. */
  readonly poorness: number;
  /** Names of the groups with at least one edge to this one. */
  readonly neighbours: Set<number>;
}

type Sum = Float64Array | Float32Array;

interface Candidate {
  readonly a: Group;
  readonly b: Group;
  /** How far the mean cosine exceeds what is needed. */
  readonly margin: number;
}

/**
 * Joins appearances that belong together, the surest pair first: agglomerative clustering with average linkage, which unlike
 * single linkage is not led from one person to the next by a few faces in between.
 *
 * The result depends on the set of faces and edges, not on their order.
 *
 * @param given to start from: single faces, or what an earlier call returned
 * @returns every face of `given` in exactly one appearance, in the order of their first faces
 */
export function joinAppearances(
  given: readonly Appearance[],
  { embeddings, seconds, poorness, edges }: AppearanceInput,
  rules: MergeRules,
): readonly Appearance[] {
  const groups = new Map<number, Group>();
  const groupOf = new Map<number, Group>();
  for (const faces of [...given].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    const group: Group = {
      sum: sumOf(faces.map((face) => embeddings[face] ?? new Float32Array())),
      second: sumOfAll(faces.map((face) => seconds[face])),
      faces,
      poorness: faces.reduce((sum, face) => sum + (poorness[face] ?? 1), 0),
      neighbours: new Set(),
    };
    groups.set(nameOf(group), group);
    for (const face of faces) groupOf.set(face, group);
  }
  const candidates = createHeap<Candidate>(isSurer);
  const consider = (a: Group, b: Group, mean = meanCosine(a, b)): void => {
    const margin = mean - neededBy(a, b, rules);
    if (margin >= 0)
      candidates.push(nameOf(a) < nameOf(b) ? { a, b, margin } : { a: b, b: a, margin });
  };
  for (const { a, b, similarity } of edges) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other || one.neighbours.has(nameOf(other))) continue;
    one.neighbours.add(nameOf(other));
    other.neighbours.add(nameOf(one));
    const areSingle = one.faces.length === 1 && other.faces.length === 1;
    consider(one, other, areSingle ? similarity : meanCosine(one, other));
  }

  for (let next = candidates.pop(); next !== undefined; next = candidates.pop()) {
    const { a, b } = next;
    // One of them may have become part of another group since.
    if (groups.get(nameOf(a)) !== a || groups.get(nameOf(b)) !== b) continue;
    if (!rules.unite(nameOf(a), nameOf(b))) continue;
    const joined = join(a, b);
    groups.delete(nameOf(b));
    groups.set(nameOf(a), joined);
    for (const name of joined.neighbours) {
      const other = groups.get(name);
      if (!other) continue;
      other.neighbours.delete(nameOf(b));
      other.neighbours.add(nameOf(a));
      consider(joined, other);
    }
  }
  return [...groups.values()].map(({ faces }) => faces).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function meanCosine(a: Group, b: Group): number {
  return dot(a.sum, b.sum) / (a.faces.length * b.faces.length);
}

function neededBy(a: Group, b: Group, rules: MergeRules): number {
  const sizes = [a.faces.length, b.faces.length] as const;
  const second = a.second && b.second ? dot(a.second, b.second) / (sizes[0] * sizes[1]) : null;
  return rules.needed(sizes, [a.poorness / sizes[0], b.poorness / sizes[1]], second);
}

function join(a: Group, b: Group): Group {
  const neighbours = new Set([...a.neighbours, ...b.neighbours]);
  neighbours.delete(nameOf(a));
  neighbours.delete(nameOf(b));
  return {
    sum: sumOf([a.sum, b.sum]),
    second: sumOfAll([a.second, b.second]),
    faces: [...a.faces, ...b.faces].sort((x, y) => x - y),
    poorness: a.poorness + b.poorness,
    neighbours,
  };
}

/** The same, or null where one of them is missing. */
function sumOfAll(vectors: readonly (Sum | null | undefined)[]): Sum | null {
  const present = vectors.flatMap((vector) => vector ?? []);
  return present.length === vectors.length ? sumOf(present) : null;
}

/** Of a single vector itself, of more in double precision. */
function sumOf(vectors: readonly Sum[]): Sum {
  const [first = new Float64Array(), ...rest] = vectors;
  if (rest.length === 0) return first;
  const sum = Float64Array.from(first);
  for (const vector of rest) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  return sum;
}

function nameOf({ faces }: Group): number {
  return faces[0] ?? -1;
}

function isSurer(one: Candidate, other: Candidate): boolean {
  if (one.margin !== other.margin) return one.margin > other.margin;
  const [a, b] = [nameOf(one.a), nameOf(other.a)];
  return a !== b ? a < b : nameOf(one.b) < nameOf(other.b);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
