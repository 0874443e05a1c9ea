import type { Box, Landmarks } from '../../contract/photo.ts';
import { fitSimilarity, type Similarity } from './similarityTransform.ts';

/** Side of an aligned face in pixels. */
export const alignedSide = 112;

/** Where ArcFace (Deng et al., 2019, arXiv:1801.07698) expects the five landmarks in a 112x112 face, as indices of pixels. */
export const template: Landmarks = [
  [38.2946, 51.6963],
  [73.5318, 51.5014],
  [56.0252, 71.7366],
  [41.5493, 92.3655],
  [70.7299, 92.2041],
];

/**
 * The map from an image to its face turned upright and brought to size, both with the origin at the corner of the first pixel.
 *
 * @param landmarks in pixels of the image
 * @param side of the square that the face is to be cut to, the face at its centre
 * @param zoom 1 is the size ArcFace expects: eyes 35 px apart
 */
export function faceTransform(landmarks: Landmarks, side = alignedSide, zoom = 1): Similarity {
  const place = (value: number): number => (value + 0.5 - alignedSide / 2) * zoom + side / 2;
  return fitSimilarity(
    landmarks,
    template.map(([x, y]) => [place(x), place(y)] as const),
  );
}

/** The map that brings a box to the centre of a square without turning it, its longer side `size` pixels long. */
export function boxTransform([x, y, width, height]: Box, side: number, size: number): Similarity {
  const scale = size / Math.max(width, height);
  return {
    a: scale,
    b: 0,
    tx: side / 2 - scale * (x + width / 2),
    ty: side / 2 - scale * (y + height / 2),
  };
}
