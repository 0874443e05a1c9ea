import { iou } from '../../photo/faces/candidates/iou.ts';
import type { Box, FaceQuality } from '../../contract/photo.ts';
import { cosine } from './edges.ts';

/** A face of a photo, as far as it matters whether two of one photo may be one person. */
export interface PhotoFace {
  readonly box: Box;
  readonly quality: FaceQuality;
}

/** Intersection over union from which two boxes are two findings of one face. */
const sameFaceOverlap = 0.5;

/**
 * The least cosine of a picture shown twice: a photo mirrored as a whole gave 0.87 at least over 500 faces, two
 * people in one photo 0.48 at most, and identical twins stay below this.
 */
const samePictureSimilarity = 0.8;

/** From this cosine on two faces are one picture: copies of other sizes and qualities are 0.96 and more alike. */
export const samePicture = 0.93;

/** The least cosine of a face and its reflection, which the camera sees from another side. */
const reflectionSimilarity = 0.65;

/**
 * Whether two faces of one photo may be one person: found twice, a picture shown twice, or seen in a mirror as well.
 *
 * @param similarity cosine of their embeddings
 */
export function mayBeOnePerson(a: PhotoFace, b: PhotoFace, similarity: number): boolean {
  return (
    iou(a.box, b.box) >= sameFaceOverlap ||
    similarity >= samePictureSimilarity ||
    (similarity >= reflectionSimilarity && lookOppositeWays(a.quality.yaw, b.quality.yaw))
  );
}

/** In a photo of several people no two are this much alike (0.48 at most), unless by birth. */
const alike = 0.55;
/** Faces of one person, hard ones among them, are this much alike on average; those of a family much less. */
const alikeOnAverage = 0.42;

/** A photo with more faces than this is a crowd: looking at each pair would take longer than it is worth. */
const mostFaces = 40;

/**
 * Whether the faces of one photo show it to be a collage, a strip, a sheet of portraits or a screenshot of several pictures:
 * then it says nothing about who is who. Two faces alone tell nothing, they may be twins.
 *
 * @param embeddings of its faces
 */
export function isCompositeOf(embeddings: readonly Float32Array[]): boolean {
  if (embeddings.length < 3 || embeddings.length > mostFaces) return false;
  const likenesses = embeddings.flatMap((a, index) =>
    embeddings.slice(0, index).map((b) => cosine(a, b)),
  );
  const sum = likenesses.reduce((total, likeness) => total + likeness, 0);
  const pairs = likenesses.filter((likeness) => likeness >= alike).length;
  return sum >= alikeOnAverage * likenesses.length || pairs >= 2;
}

/** A mirror turns left into right: two frontal faces tell nothing, and count as two people. */
function lookOppositeWays(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) >= 0.3 && Math.abs(a + b) <= 0.3;
}
