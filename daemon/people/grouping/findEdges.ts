import { setImmediate as nextTurn } from 'node:timers/promises';
import { DaemonError } from '../../contract/errors.ts';
import { compareText } from '../../shared/compareText.ts';
import { edgeKey, readEdges, writeEdges } from './edgeFile.ts';
import { leastSimilarity, likeness, type Comparable, type Edge, type EdgeSource } from './edges.ts';
import type { FaceStore } from '../qdrant/faceStore.ts';
import { inDataFolder } from '../../shared/dataFolder.ts';

export interface FindEdgesOptions {
  /** Absolute path of the user's data folder, where what was compared is kept. */
  readonly home: string;
  /** Asked when there is too much to compare. */
  readonly store: Pick<FaceStore, 'neighbours'>;
  readonly signal: AbortSignal;
  /** How many pairs to compare by ourselves, about a microsecond each; default 2,000,000. */
  readonly maxPairs?: number;
}

/** Of a face with more neighbours, the nearest are kept: they are pictures of one person. */
const nearest = 128;

/**
 * Finds which faces are alike, comparing only those that are new since the last time: all with all, or in a
 * large library by asking the store for the nearest of each.
 *
 * @param faces that are good enough to be compared, each id once
 * @returns for `groupFaces`; faces it was not given have no edges
 * @throws the abort reason if `signal` aborts
 */
export async function findEdges(
  faces: readonly Comparable[],
  { home, store, signal, maxPairs = 2_000_000 }: FindEdgesOptions,
): Promise<EdgeSource> {
  const path = inDataFolder(home, 'library', 'edges');
  const sorted = [...faces].sort((a, b) => compareText(a.id, b.id));
  const keys = sorted.map(edgeKey);
  const known = await readEdges(path);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const kept = known.keys.map((key) => indexOf.get(key));
  const compared = new Set(kept.filter((index) => index !== undefined));
  let edges = known.edges.flatMap((edge) => {
    const [a, b] = [kept[edge.a], kept[edge.b]];
    return a === undefined || b === undefined ? [] : [ordered(a, b, edge.similarity)];
  });
  const fresh = sorted.flatMap((_, index) => (compared.has(index) ? [] : [index]));
  let partial = known.partial && compared.size > 0;

  const old = [...compared];
  if (fresh.length > 0) {
    const among = await compare(sorted, fresh, fresh, signal);
    const asked =
      fresh.length * old.length > maxPairs
        ? await askStore(sorted, fresh, old, store, signal)
        : null;
    edges = edges.concat(among, asked ?? (await compare(sorted, fresh, old, signal)));
    partial ||= asked !== null;
  }
  const limited = limitEdges(edges, sorted.length);
  partial ||= limited.length < edges.length;
  if (fresh.length > 0 || compared.size < known.keys.length) {
    await writeEdges(path, { keys, edges: limited, partial });
  }
  return sourceOf(sorted, limited, partial);
}

/** Compares each of `some` with each of `others`; a face in both meets no pair twice. */
async function compare(
  faces: readonly Comparable[],
  some: readonly number[],
  others: readonly number[],
  signal: AbortSignal,
): Promise<readonly Edge[]> {
  const edges: Edge[] = [];
  let lastPause = performance.now();
  for (const [position, a] of some.entries()) {
    for (const b of some === others ? others.slice(0, position) : others) {
      const similarity = likeness(faces[a], faces[b]);
      if (similarity >= leastSimilarity) edges.push(ordered(a, b, similarity));
    }
    if (performance.now() - lastPause > 20) {
      await nextTurn();
      signal.throwIfAborted();
      lastPause = performance.now();
    }
  }
  return edges;
}

/** @returns null if the store cannot be asked */
async function askStore(
  faces: readonly Comparable[],
  fresh: readonly number[],
  old: readonly number[],
  store: Pick<FaceStore, 'neighbours'>,
  signal: AbortSignal,
): Promise<readonly Edge[] | null> {
  const indexOf = new Map(old.map((index) => [faces[index]?.id, index]));
  try {
    const lists = await store.neighbours(
      fresh.map((index) => faces[index]?.embedding ?? new Float32Array()),
      // A little lower, as the store rounds differently: what counts is our own number.
      { limit: nearest, minSimilarity: leastSimilarity - 0.001 },
      signal,
    );
    return fresh.flatMap((a, position) =>
      (lists[position] ?? []).flatMap(({ id }) => {
        const b = indexOf.get(id);
        const similarity = b === undefined ? -1 : likeness(faces[a], faces[b]);
        return b === undefined || similarity < leastSimilarity ? [] : [ordered(a, b, similarity)];
      }),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DaemonError) return null;
    throw error;
  }
}

/** Keeps an edge if it is among the nearest of one of its faces. */
function limitEdges(edges: readonly Edge[], faceCount: number): readonly Edge[] {
  if (edges.length <= nearest) return edges;
  const taken = new Int32Array(faceCount);
  const surestFirst = edges.toSorted(
    (x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b,
  );
  return surestFirst.filter(({ a, b }) => {
    const isNear = (taken[a] ?? 0) < nearest || (taken[b] ?? 0) < nearest;
    taken[a] = (taken[a] ?? 0) + 1;
    taken[b] = (taken[b] ?? 0) + 1;
    return isNear;
  });
}

function sourceOf(
  sorted: readonly Comparable[],
  edges: readonly Edge[],
  partial: boolean,
): EdgeSource {
  return (faces, include) => {
    const indexOf = new Map(faces.map(({ id }, index) => [id, index]));
    const index = sorted.map(({ id }) => indexOf.get(id));
    const translated = edges.flatMap((edge) => {
      const [a, b] = [index[edge.a], index[edge.b]];
      const isWanted = a !== undefined && b !== undefined && include(a) && include(b);
      return isWanted ? [ordered(a, b, edge.similarity)] : [];
    });
    return { edges: translated, complete: !partial };
  };
}

function ordered(a: number, b: number, similarity: number): Edge {
  return a < b ? { a, b, similarity } : { a: b, b: a, similarity };
}
