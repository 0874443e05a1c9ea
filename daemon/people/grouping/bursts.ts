import { tally } from '../../shared/groupBy.ts';
import { iou } from '../../photo/faces/candidates/iou.ts';
import { compareText } from '../../shared/compareText.ts';
import type { CaptureTime } from '../../contract/photo.ts';
import type { LibraryFace } from '../libraryFace.ts';
import { cosine, likeness } from './edges.ts';

/** Two findings of what is most likely one face, in photos taken one after the other. */
export interface BurstPair {
  readonly a: number;
  readonly b: number;
  /** Cosine by the embedder. */
  readonly similarity: number;
}

/** How long after a photo another may be taken, in milliseconds: clocks of most cameras tell seconds only. */
const longestPause = 2000;
/** So many photos after each are looked at: in one of a burst a face may not be found. */
const photosAhead = 3;
/** More photos of one second are no burst: a clock stood still, or a program has written one time into all. */
const mostOfOneSecond = 30;
/** Intersection over union of two boxes from which they are at one place. */
const samePlace = 0.5;
/**
 * The least sum of both networks' cosines of two faces at one place: somebody else may have stepped there. One in 700 of 207,000 pairs of
 * two people's faces reaches it, hard ones among them, and 94 in 100 of one person's.
 */
const leastBoth = 0.8;
/** The least cosine where the second network has not seen both: one in 560 pairs of two people's faces reaches it. */
const leastAlike = 0.4;

/** What a camera itself writes, or the name it gives; a person or a program may give one time to a whole album. */
const sourcesOfCameras: ReadonlySet<CaptureTime['source']> = new Set(['exif', 'raw', 'filename']);

interface Moment {
  readonly photo: string;
  readonly path: string;
  /** Milliseconds by the camera's own clock. */
  readonly at: number;
  readonly faces: number[];
}

/**
 * Finds faces that stay where they are while a camera takes one photo after the other: what spoils one of them, a hand or a turned
 * head, is often not in the next.
 *
 * @param faces each id once
 * @param isSeen which faces may belong to somebody, by index
 * @returns the most alike first
 */
export function findBurstPairs(
  faces: readonly LibraryFace[],
  isSeen: (face: number) => boolean,
): readonly BurstPair[] {
  const pairs = camerasOf(faces, isSeen).flatMap((moments) =>
    moments.flatMap((one, index) =>
      moments
        .slice(index + 1, index + 1 + photosAhead)
        .filter((next) => next.at - one.at <= longestPause)
        .flatMap((next) => pairsOf(one, next, faces)),
    ),
  );
  return pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
}

/** The photos of one camera, album and size together, in the order in which they were taken. */
function camerasOf(
  faces: readonly LibraryFace[],
  isSeen: (face: number) => boolean,
): readonly (readonly Moment[])[] {
  const cameras = new Map<string, Map<string, Moment>>();
  faces.forEach(({ photo, photoSize, takenAt, camera, places: [{ album, path }] }, face) => {
    const at = clockOf(takenAt);
    if (at === null || !isSeen(face)) return;
    const key = JSON.stringify([album, camera, photoSize]);
    const moments = cameras.get(key) ?? new Map<string, Moment>();
    cameras.set(key, moments);
    const known = moments.get(photo);
    if (known) known.faces.push(face);
    else moments.set(photo, { photo, path, at, faces: [face] });
  });
  return [...cameras.values()].map((moments) => {
    const taken = [...moments.values()].sort((x, y) => x.at - y.at || compareText(x.path, y.path));
    const ofSecond = tally(taken.map(({ at }) => secondOf(at)));
    return taken.filter(({ at }) => (ofSecond.get(secondOf(at)) ?? 0) <= mostOfOneSecond);
  });
}

function secondOf(at: number): number {
  return Math.floor(at / 1000);
}

/** Milliseconds by the clock on the wall; null where a camera has not told the second. */
function clockOf(taken: CaptureTime | null): number | null {
  if (taken?.precision !== 'second' || !sourcesOfCameras.has(taken.source)) return null;
  return Date.parse(`${taken.local}Z`);
}

/** Each face of one photo with the one of the next that is at its place, where neither has a nearer one. */
function pairsOf(one: Moment, next: Moment, faces: readonly LibraryFace[]): readonly BurstPair[] {
  return one.faces.flatMap((a) => {
    const b = nearestTo(a, next.faces, faces);
    if (b === undefined || nearestTo(b, one.faces, faces) !== a) return [];
    const similarity = likeness(faces[a], faces[b]);
    const [second, other] = [faces[a]?.second, faces[b]?.second];
    const isAlike =
      second && other ? similarity + cosine(second, other) >= leastBoth : similarity >= leastAlike;
    return isAlike ? [{ a, b, similarity }] : [];
  });
}

function nearestTo(
  face: number,
  others: readonly number[],
  faces: readonly LibraryFace[],
): number | undefined {
  const overlap = (other: number): number => {
    const [box, otherBox] = [faces[face]?.box, faces[other]?.box];
    return box && otherBox ? iou(box, otherBox) : 0;
  };
  return others
    .filter((other) => overlap(other) >= samePlace)
    .toSorted((x, y) => overlap(y) - overlap(x))[0];
}
