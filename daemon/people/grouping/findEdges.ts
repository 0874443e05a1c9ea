import { setImmediate as nextTurn } from 'node:timers/promises';
import { DaemonError } from '../../contract/errors.ts';
import { compareText } from '../../shared/compareText.ts';
import { edgeKey, readEdges, writeEdges } from './edgeFile.ts';
import {
  edgeColumns,
  filterEdges,
  surestFirst,
  type EdgeColumns,
  type Edges,
} from './edgeColumns.ts';
import { leastSimilarity, pushEdge, type Comparable, type EdgeSource } from './edges.ts';
import { createLikePairs, maxOthers } from './likePairs.ts';
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
  const edges = translated(known.edges, kept);
  const fresh = sorted.flatMap((_, index) => (compared.has(index) ? [] : [index]));
  let partial = known.partial && compared.size > 0;

  const old = [...compared];
  if (fresh.length > 0) {
    await compare(sorted, fresh, fresh, edges, signal);
    const isAnswered =
      fresh.length * old.length > maxPairs &&
      (await askStore(sorted, fresh, old, { store, edges, signal }));
    if (!isAnswered) await compare(sorted, fresh, old, edges, signal);
    partial ||= isAnswered;
  }
  const limited = limitEdges(edges, sorted.length);
  partial ||= limited.length < edges.length;
  if (fresh.length > 0 || compared.size < known.keys.length) {
    await writeEdges(path, { keys, edges: limited, partial });
  }
  return sourceOf(sorted, limited, partial);
}

/**
 * Compares each of `some` with each of `others`; a face in both meets no pair twice.
 *
 * @param edges takes what is found
 */
async function compare(
  faces: readonly Comparable[],
  some: readonly number[],
  others: readonly number[],
  edges: EdgeColumns,
  signal: AbortSignal,
): Promise<void> {
  const lengths = [...new Set([...some, ...others])].map((i) => faces[i]?.embedding.length ?? 0);
  // It tells which may be alike; whether they are, the cosine says.
  const pairs = createLikePairs(Math.max(0, ...lengths), leastSimilarity);
  let lastPause = performance.now();
  for (let first = 0; first < others.length; first += maxOthers) {
    const part = others.slice(first, first + maxOthers);
    pairs.load(part.flatMap((b) => faces[b]?.embedding ?? []));
    for (const [position, a] of some.entries()) {
      if (some === others && position <= first) continue;
      for (const index of pairs.find(faces[a]?.embedding ?? new Float32Array())) {
        const isMet = some === others && first + index >= position;
        if (!isMet) pushEdge(edges, faces, a, part[index] ?? 0);
      }
      if (performance.now() - lastPause > 20) {
        await nextTurn();
        signal.throwIfAborted();
        lastPause = performance.now();
      }
    }
  }
}

interface AskOptions {
  readonly store: Pick<FaceStore, 'neighbours'>;
  /** Takes what is found. */
  readonly edges: EdgeColumns;
  readonly signal: AbortSignal;
}

/** @returns false if the store cannot be asked */
async function askStore(
  faces: readonly Comparable[],
  fresh: readonly number[],
  old: readonly number[],
  { store, edges, signal }: AskOptions,
): Promise<boolean> {
  const indexOf = new Map(old.map((index) => [faces[index]?.id, index]));
  try {
    const lists = await store.neighbours(
      fresh.map((index) => faces[index]?.embedding ?? new Float32Array()),
      // A little lower, as the store rounds differently: what counts is our own number.
      { limit: nearest, minSimilarity: leastSimilarity - 0.001 },
      signal,
    );
    for (const [position, a] of fresh.entries()) {
      for (const { id } of lists[position] ?? []) {
        const b = indexOf.get(id);
        if (b !== undefined) pushEdge(edges, faces, a, b);
      }
    }
    return true;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DaemonError) return false;
    throw error;
  }
}

/** Keeps an edge if it is among the nearest of one of its faces. */
function limitEdges(edges: Edges, faceCount: number): Edges {
  if (edges.length <= nearest) return edges;
  const taken = new Int32Array(faceCount);
  return filterEdges(surestFirst(edges), ({ a, b }) => {
    const isNear = (taken[a] ?? 0) < nearest || (taken[b] ?? 0) < nearest;
    taken[a] = (taken[a] ?? 0) + 1;
    taken[b] = (taken[b] ?? 0) + 1;
    return isNear;
  });
}

function sourceOf(sorted: readonly Comparable[], edges: Edges, partial: boolean): EdgeSource {
  return (faces, include) => {
    const indexOf = new Map(faces.map(({ id }, index) => [id, index]));
    const wanted = sorted.map(({ id }) => {
      const index = indexOf.get(id);
      return index !== undefined && include(index) ? index : undefined;
    });
    return { edges: translated(edges, wanted), complete: !partial };
  };
}

/** The same edges by other indexes. @param indexes by present index; undefined for faces whose edges are not wanted */
function translated(edges: Edges, indexes: readonly (number | undefined)[]): EdgeColumns {
  const found = edgeColumns(edges.length);
  for (const edge of edges) {
    const [a, b] = [indexes[edge.a], indexes[edge.b]];
    if (a !== undefined && b !== undefined) found.push(a, b, edge.similarity);
  }
  return found;
}
