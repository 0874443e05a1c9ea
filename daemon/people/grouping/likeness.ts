import { meanDirection } from '../../shared/floats.ts';
import type { LibraryFace } from '../libraryFace.ts';
import type { Appearance } from './appearances.ts';
import type { Edges } from './edgeColumns.ts';
import { cosine } from './edges.ts';
import { samePicture } from './samePhoto.ts';

/** From so many good faces on their mean direction shows somebody by the embedder alone better than any of them does. */
const leastFaces = 4;
/** By both networks so many pictures will do. With two, strangers were taken for each other in every second of 120 libraries. */
const leastPictures = 3;
/** So much less counts what both find alike there: the fewer pictures, the more is chance. */
const lessOfFew = 0.08;

/** By both networks somebody is known by faces as well that have one small fault: cut, small or a little blurred. */
const mostPoorness = 0.3;

/**
 * Only of faces that are hard to recognise the second network is heard: of those that are seen well, the embedder would have told.
 * Half of the faces of ordinary photos are above 3.3, half of those with a hand, hair or a shadow before them below 2.8.
 */
const mostStrength = 3;

/**
 * What the second network says counts so much beside the embedder. Of 1,876 hard faces of somebody and 67,500 of strangers, 0.860
 * are known at three wrong in 10,000, and 0.844 when both count the same; of other people, on whom nothing was chosen, 0.925 and 0.911.
 */
export const secondWeight = 0.7;

/** Somebody whom others may be known as: an appearance of three pictures and more. */
export interface Known {
  /** Of the appearance. */
  readonly index: number;
  /** The mean direction of the good faces; null where they are too few. */
  readonly mean: Float32Array | null;
  /** The same with those as well that have one small fault. */
  readonly fairMean: Float32Array;
  /** The same of what the second network makes of them; undefined where that is not known of each. */
  readonly second: Float32Array | undefined;
  /** How well its faces can be recognised, see `FaceQuality.strength`: their mean. */
  readonly strength: number;
  /** Whether these are fewer than the embedder alone needs. */
  readonly areFew: boolean;
}

/** Faces that may be somebody's. */
export interface Candidate {
  /** Of the appearance; -1 for a face that is in none. */
  readonly index: number;
  readonly members: readonly number[];
  readonly embedding: Float32Array;
  readonly second: Float32Array | undefined;
  /** As that of `Known`. */
  readonly strength: number;
  /** By index of the appearance, the likeness of the most similar of its faces; undefined where none is somewhat similar. */
  readonly near: ReadonlyMap<number, number> | undefined;
}

/** How much a candidate is like somebody. */
export interface Likeness {
  /** Of an appearance. */
  readonly index: number;
  /** Cosine by the embedder with the good faces; -1 where they are too few. */
  readonly first: number;
  /** The same with those as well that have one small fault. */
  readonly fair: number;
  /** That and the second network's cosine, see `bothOf`. */
  readonly both: number;
}

/** Everybody of three fair pictures and more. */
export function knownAmong(
  appearances: readonly Appearance[],
  faces: readonly LibraryFace[],
  poornessOf: (face: number) => number,
): readonly Known[] {
  return appearances.flatMap((appearance, index) => {
    const [good = [], fair = []] = [0, mostPoorness].map((most) =>
      appearance.filter((face) => poornessOf(face) <= most),
    );
    if (!areSeveral(fair, faces)) return [];
    return [
      {
        index,
        mean: good.length >= leastFaces ? meanOf(good, faces) : null,
        fairMean: meanOf(fair, faces),
        second: secondMeanOf(fair, faces),
        strength: strengthOf(fair, faces),
        areFew: fair.length < leastFaces,
      },
    ];
  });
}

/** @param near by face, see `Candidate.near` */
export function candidateOf(
  index: number,
  members: readonly number[],
  faces: readonly LibraryFace[],
  near: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Candidate {
  const [first, ...others] = members;
  const own = faces[first ?? -1];
  const isOne = own && others.length === 0;
  return {
    ...{ index, members },
    embedding: isOne ? own.embedding : meanOf(members, faces),
    second: isOne ? own.second : secondMeanOf(members, faces),
    strength: strengthOf(members, faces),
    near: nearestOf(members, near),
  };
}

function nearestOf(
  members: readonly number[],
  near: ReadonlyMap<number, ReadonlyMap<number, number>>,
): ReadonlyMap<number, number> | undefined {
  const maps = members.flatMap((face) => near.get(face) ?? []);
  if (maps.length < 2) return maps[0];
  const nearest = new Map<number, number>();
  for (const map of maps) {
    for (const [index, likeness] of map) {
      nearest.set(index, Math.max(likeness, nearest.get(index) ?? -1));
    }
  }
  return nearest;
}

/** How much a candidate is like everybody who is known. */
export function likenessesOf(
  { embedding, second, strength, near, index: own }: Candidate,
  known: readonly Known[],
): readonly Likeness[] {
  const isWeak = isHard({ strength });
  // Whom the embedder finds least like it, the second network may find most like it.
  return known
    .filter(({ index }) => index !== own && (isWeak || near === undefined || near.has(index)))
    .map(({ index, mean, fairMean, second: other, areFew }) => {
      const fair = cosine(embedding, fairMean);
      return {
        index,
        first: mean ? cosine(embedding, mean) : -1,
        fair,
        both: bothOf(fair, second, other) - (areFew ? lessOfFew : 0),
      };
    });
}

/** The sum of both networks' cosines, the second's weighed; -2, what nobody can reach, where it has not seen both. */
export function bothOf(
  first: number,
  second: Float32Array | undefined,
  other: Float32Array | undefined,
): number {
  return second && other ? first + secondWeight * cosine(second, other) : -2;
}

/** Whether faces are hard to recognise. */
export function isHard({ strength }: { readonly strength: number }): boolean {
  return strength < mostStrength;
}

/** How well faces can be recognised on average; infinite where that of one is not known. */
export function strengthOf(members: readonly number[], faces: readonly LibraryFace[]): number {
  const all = members.map((face) => faces[face]?.quality.strength ?? Infinity);
  return all.reduce((sum, one) => sum + one, 0) / members.length;
}

/** Whether faces are of as many pictures as somebody may be known by: copies of one show no more than it does. */
function areSeveral(members: readonly number[], faces: readonly LibraryFace[]): boolean {
  const pictures: Float32Array[] = [];
  for (const member of members) {
    const embedding = faces[member]?.embedding;
    if (!embedding || pictures.some((other) => cosine(other, embedding) >= samePicture)) continue;
    if (pictures.push(embedding) === leastPictures) return true;
  }
  return false;
}

/** By face, the appearances with at least one face somewhat like it, and how much the most similar is. */
export function neighboursOf(
  edges: Edges,
  appearances: readonly Appearance[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const appearanceOf = new Map(
    appearances.flatMap((appearance, index) => appearance.map((face) => [face, index] as const)),
  );
  const neighbours = new Map<number, Map<number, number>>();
  const add = (face: number, other: number, similarity: number): void => {
    const appearance = appearanceOf.get(other);
    if (appearance === undefined || appearance === appearanceOf.get(face)) return;
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
function meanOf(members: readonly number[], faces: readonly LibraryFace[]): Float32Array {
  return meanDirection(members.flatMap((face) => faces[face]?.embedding ?? []));
}

/** The same of what the second network makes of them; undefined where that is not known of each. */
export function secondMeanOf(
  members: readonly number[],
  faces: readonly LibraryFace[],
): Float32Array | undefined {
  const seconds = members.flatMap((face) => faces[face]?.second ?? []);
  return seconds.length > 0 && seconds.length === members.length
    ? meanDirection(seconds)
    : undefined;
}
