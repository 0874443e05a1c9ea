import type { Edges } from './edgeColumns.ts';
import { createCandidateHeap } from './candidateHeap.ts';
import type { Ordinariness } from './ordinariness.ts';
import { samePicture } from './samePhoto.ts';

/**
 * Faces that look so much alike that they are one person, as indexes in ascending order. A person may have several
 * appearances, as child and as adult.
 */
export type Appearance = readonly number[];

/** What two appearances are asked before they become one. */
export interface MergeRules {
  /**
   * The cosine that two appearances need: of their mean directions where each has two pictures, else on average of all pairs.
   *
   * @param sizes numbers of pictures of each: copies of one picture show no more than one of them does
   * @param poorness mean poorness of the faces of each, 0 (exemplars) .. 1
   * @param ordinariness how much each is like everybody: its mean direction, or its faces on average
   * @param second the same cosine by the second network; null where it has not seen all of them
   */
  readonly needed: (
    sizes: readonly [number, number],
    poorness: readonly [number, number],
    ordinariness: readonly [Ordinariness, Ordinariness],
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
  /** How much each is like everybody, see ordinariness.ts. */
  readonly ordinariness: readonly Ordinariness[];
  readonly edges: Edges;
}

interface Group {
  /** Of all groups there ever were, in the order in which they were made. */
  readonly number: number;
  /** Sum of the embeddings: the mean cosine of two groups is the product of their sums over the number of pairs. */
  readonly sum: Sum;
  /** Of that sum: it is the shorter, the less alike the faces are. */
  readonly length: number;
  /** The same of what the second network makes of them; null where it has not seen all. */
  readonly second: Sum | null;
  /** Of that sum; 0 where it is missing. */
  readonly secondLength: number;
  /** Ascending; the first names the group. */
  readonly faces: readonly number[];
  /** How many different pictures the faces are from: at most as many as there are faces. */
  readonly pictures: number;
  /** Of all faces together. */
  readonly poorness: number;
  /** Of all faces together. */
  readonly ordinariness: Ordinariness;
  /** Names of the groups with at least one edge to this one. */
  readonly neighbours: Set<number>;
}

/** In double precision, single faces as well: products of one kind of numbers with themselves take a third of the time. */
type Sum = Float64Array;

/**
 * Joins appearances that belong together, the surest pair first: agglomerative clustering with average linkage, which unlike
 * single linkage is not led from one person to the next by a few faces in between, and by mean directions where both have several pictures.
 *
 * The result depends on the set of faces and edges, not on their order.
 *
 * @param given to start from: single faces, or what an earlier call returned
 * @returns every face of `given` in exactly one appearance, in the order of their first faces
 */
export function joinAppearances(
  given: readonly Appearance[],
  { embeddings, seconds, poorness, ordinariness, edges }: AppearanceInput,
  rules: MergeRules,
): readonly Appearance[] {
  /** By name; those that have become part of another are missing. */
  const groups = new Map<number, Group>();
  const groupOf = new Map<number, Group>();
  /** By number, the groups there ever were: their names, and those that are still there. */
  const names: number[] = [];
  const present: (Group | undefined)[] = [];
  const add = (group: Group): void => {
    groups.set(nameOf(group), group);
    names.push(nameOf(group));
    present.push(group);
  };
  for (const faces of [...given].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    const group: Group = {
      number: present.length,
      ...sumsOf(
        faces.map((face) => embeddings[face] ?? new Float32Array()),
        faces.map((face) => seconds[face]),
      ),
      faces,
      pictures: faces.length,
      poorness: faces.reduce((sum, face) => sum + (poorness[face] ?? 1), 0),
      ordinariness: added(faces.flatMap((face) => ordinariness[face] ?? [])),
      neighbours: new Set(),
    };
    add(group);
    for (const face of faces) groupOf.set(face, group);
  }
  const candidates = createCandidateHeap((group) => names[group] ?? -1);
  const consider = (a: Group, b: Group, likeness = likenessOf(a, b)): void => {
    const margin = likeness - neededBy(a, b, rules);
    if (margin < 0) return;
    if (nameOf(a) < nameOf(b)) candidates.push(margin, a.number, b.number);
    else candidates.push(margin, b.number, a.number);
  };
  for (const { a, b, similarity } of edges) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other || one.neighbours.has(nameOf(other))) continue;
    one.neighbours.add(nameOf(other));
    other.neighbours.add(nameOf(one));
    const areSingle = one.faces.length === 1 && other.faces.length === 1;
    consider(one, other, areSingle ? similarity : likenessOf(one, other));
  }

  for (let next = candidates.pop(); next !== undefined; next = candidates.pop()) {
    const [a, b] = [present[next.a], present[next.b]];
    // One of them may have become part of another group since.
    if (!a || !b) continue;
    if (!rules.unite(nameOf(a), nameOf(b))) continue;
    const joined = join(a, b, present.length);
    groups.delete(nameOf(b));
    [present[a.number], present[b.number]] = [undefined, undefined];
    add(joined);
    for (const name of b.neighbours) {
      const other = groups.get(name)?.neighbours;
      other?.delete(nameOf(b));
      other?.add(nameOf(a));
    }
    joined.neighbours.delete(nameOf(a));
    joined.neighbours.delete(nameOf(b));
    for (const name of joined.neighbours) {
      const other = groups.get(name);
      if (other) consider(joined, other);
    }
  }
  return [...groups.values()].map(({ faces }) => faces).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function meanCosine(a: Group, b: Group): number {
  return dot(a.sum, b.sum) / (a.faces.length * b.faces.length);
}

/**
 * How alike two groups are. The faces of one person differ, and the more of them there are, the less is a pair of them alike on
 * average beside what their mean directions are: these are compared as soon as there are some.
 */
function likenessOf(a: Group, b: Group): number {
  return areByMeans(a, b) ? dot(a.sum, b.sum) / (a.length * b.length) : meanCosine(a, b);
}

const areByMeans = (a: Group, b: Group): boolean => isSeveral([a.pictures, b.pictures]);

/** Whether both of two groups are of several pictures: such are compared by their mean directions. */
export function isSeveral([one, other]: readonly [number, number]): boolean {
  return Math.min(one, other) >= 2;
}

function neededBy(a: Group, b: Group, rules: MergeRules): number {
  const [one, other] = [a.faces.length, b.faces.length];
  const of = areByMeans(a, b) ? 'mean' : 'faces';
  const pairs = of === 'mean' ? a.secondLength * b.secondLength : one * other;
  const second = a.second && b.second ? dot(a.second, b.second) / pairs : null;
  return rules.needed(
    [a.pictures, b.pictures],
    [a.poorness / one, b.poorness / other],
    [ordinarinessOf(a, of), ordinarinessOf(b, of)],
    second,
  );
}

function ordinarinessOf(group: Group, of: 'mean' | 'faces'): Ordinariness {
  const { first, second } = group.ordinariness;
  const faces = group.faces.length;
  return of === 'mean'
    ? { first: first / group.length, second: second / (group.secondLength || faces) }
    : { first: first / faces, second: second / faces };
}

/** Makes one group of two, which may not be used after that. It is still its own neighbour if they were neighbours. */
function join(a: Group, b: Group, number: number): Group {
  // Into the larger one: neither group needs its own any more.
  const [neighbours, more] =
    a.neighbours.size < b.neighbours.size
      ? [b.neighbours, a.neighbours]
      : [a.neighbours, b.neighbours];
  for (const name of more) neighbours.add(name);
  const areCopies = meanCosine(a, b) >= samePicture;
  return {
    number,
    ...sumsOf([a.sum, b.sum], [a.second, b.second]),
    faces: [...a.faces, ...b.faces].sort((x, y) => x - y),
    pictures: areCopies ? Math.max(a.pictures, b.pictures) : a.pictures + b.pictures,
    poorness: a.poorness + b.poorness,
    ordinariness: added([a.ordinariness, b.ordinariness]),
    neighbours,
  };
}

function sumsOf(
  vectors: readonly (Float32Array | Sum)[],
  seconds: readonly (Float32Array | Sum | null | undefined)[],
): Pick<Group, 'sum' | 'length' | 'second' | 'secondLength'> {
  const [sum, second] = [sumOf(vectors), sumOfAll(seconds)];
  return { sum, length: lengthOf(sum), second, secondLength: second ? lengthOf(second) : 0 };
}

const lengthOf = (sum: Sum): number => Math.sqrt(dot(sum, sum));

function added(some: readonly Ordinariness[]): Ordinariness {
  return {
    first: some.reduce((sum, { first }) => sum + first, 0),
    second: some.reduce((sum, { second }) => sum + second, 0),
  };
}

/** The same, or null where one of them is missing. */
function sumOfAll(vectors: readonly (Float32Array | Sum | null | undefined)[]): Sum | null {
  const known = vectors.flatMap((vector) => vector ?? []);
  return known.length === vectors.length ? sumOf(known) : null;
}

function sumOf([first = new Float64Array(), ...rest]: readonly (Float32Array | Sum)[]): Sum {
  const sum = Float64Array.from(first);
  for (const vector of rest) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  return sum;
}

function nameOf({ faces }: Group): number {
  return faces[0] ?? -1;
}

/** The length is a multiple of four. */
function dot(a: Sum, b: Sum): number {
  // Four sums, because one addition would have to wait for the one before it.
  let [s, t, u, v] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i += 4) {
    s += (a[i] ?? 0) * (b[i] ?? 0);
    t += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
    u += (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
    v += (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  return s + t + u + v;
}
