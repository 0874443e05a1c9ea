import type { Landmarks, Point, RgbImage } from './photo.ts';

/** Side of an aligned face in pixels. */
export const alignedSide = 112;

/** Where ArcFace (Deng et al., 2019, arXiv:1801.07698) expects the five landmarks in a 112x112 face, as indices of pixels. */
const template: Landmarks = [
  [38.2946, 51.6963],
  [73.5318, 51.5014],
  [56.0252, 71.7366],
  [41.5493, 92.3655],
  [70.7299, 92.2041],
];

/** The map `x' = a x - b y + tx`, `y' = b x + a y + ty`: rotation, uniform scale and shift. */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly tx: number;
  readonly ty: number;
}

/**
 * The similarity that brings points closest to their targets in the sense of least squares (Umeyama, 1991, TPAMI 13(4)).
 *
 * In the plane it has this closed form; a mirroring is never part of it. Points that all coincide give NaN.
 */
export function fitSimilarity(from: readonly Point[], to: readonly Point[]): Similarity {
  const n = Math.min(from.length, to.length);
  let fx = 0;
  let fy = 0;
  let gx = 0;
  let gy = 0;
  for (let i = 0; i < n; i++) {
    const [x, y] = from[i] ?? [NaN, NaN];
    const [u, v] = to[i] ?? [NaN, NaN];
    fx += x / n;
    fy += y / n;
    gx += u / n;
    gy += v / n;
  }
  let spread = 0;
  let dot = 0;
  let cross = 0;
  for (let i = 0; i < n; i++) {
    const [px, py] = from[i] ?? [NaN, NaN];
    const [qu, qv] = to[i] ?? [NaN, NaN];
    const x = px - fx;
    const y = py - fy;
    const u = qu - gx;
    const v = qv - gy;
    spread += x * x + y * y;
    dot += x * u + y * v;
    cross += x * v - y * u;
  }
  const a = dot / spread;
  const b = cross / spread;
  return { a, b, tx: gx - (a * fx - b * fy), ty: gy - (b * fx + a * fy) };
}

/**
 * The map from an image to the aligned face, both in pixels with the origin at the corner of the first pixel.
 *
 * @param landmarks in pixels of the image
 */
export function faceTransform(landmarks: Landmarks): Similarity {
  return fitSimilarity(
    landmarks,
    template.map(([x, y]) => [x + 0.5, y + 0.5] as const),
  );
}

/**
 * Cuts an aligned face out of an image, bilinearly.
 *
 * @param similarity from the image to the face
 * @returns RGB, row-major, length `112 * 112 * 3`; what lies outside the image is the image mirrored at its border, which
 *   completes a face that the border cuts in two
 */
export function warpFace(image: RgbImage, similarity: Similarity): Uint8Array {
  const { width, height, data } = image;
  const { a, b, tx, ty } = similarity;
  const scale = a * a + b * b;
  const ia = a / scale;
  const ib = b / scale;
  const out = new Uint8Array(alignedSide * alignedSide * 3);
  let at = 0;
  for (let row = 0; row < alignedSide; row++) {
    for (let column = 0; column < alignedSide; column++) {
      const u = column + 0.5 - tx;
      const v = row + 0.5 - ty;
      const x = ia * u + ib * v - 0.5;
      const y = ia * v - ib * u - 0.5;
      const x0 = Math.floor(x);
      const y0 = Math.floor(y);
      const right = x - x0;
      const down = y - y0;
      const xa = reflect(x0, width) * 3;
      const xb = reflect(x0 + 1, width) * 3;
      const ya = reflect(y0, height) * width * 3;
      const yb = reflect(y0 + 1, height) * width * 3;
      for (let channel = 0; channel < 3; channel++) {
        const top =
          (data[ya + xa + channel] ?? 0) * (1 - right) + (data[ya + xb + channel] ?? 0) * right;
        const bottom =
          (data[yb + xa + channel] ?? 0) * (1 - right) + (data[yb + xb + channel] ?? 0) * right;
        out[at++] = top * (1 - down) + bottom * down + 0.5;
      }
    }
  }
  return out;
}

/** The index of the pixel that a mirror at either border shows; indices far outside end at the border. */
function reflect(index: number, size: number): number {
  const mirrored = index < 0 ? -1 - index : index >= size ? 2 * size - 1 - index : index;
  return mirrored < 0 ? 0 : mirrored >= size ? size - 1 : mirrored;
}
