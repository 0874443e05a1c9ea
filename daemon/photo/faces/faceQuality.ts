import { alignedSide } from './align.ts';
import { laplacianVariance, toGrey } from '../imageMeasures.ts';
import type { Box, Face, FaceQuality, Landmarks } from '../../contract/photo.ts';

/**
 * Measures how good a picture of a face is.
 *
 * @param crop the aligned face: RGB, row-major, length `112 * 112 * 3`
 */
export function measureFace(
  { box, landmarks }: { readonly box: Box; readonly landmarks: Landmarks | null },
  crop: Uint8Array,
): FaceQuality {
  const grey = toGrey({ width: alignedSide, height: alignedSide, data: crop });
  return {
    size: Math.min(box[2], box[3]),
    sharpness: laplacianVariance(grey, alignedSide, alignedSide),
    yaw: landmarks && yawOf(landmarks),
    roll: landmarks && rollOf(landmarks),
  };
}

/** Why a face cannot be recognised by an embedding. */
export type Shortcoming = 'no-landmarks' | 'unsure' | 'below-24-pixels' | 'blurred' | 'turned-away';

/**
 * What keeps a face from being recognised: limits found on 1,600 faces of stock photos. Icons and buttons are taken for faces
 * below 24 px and a score of 0.7, and look alike; faces seen from the side have landmarks on one line, and look alike as well
 * (cosines to 0.89).
 *
 * @returns the first of them; null for a face that can be recognised
 */
export function shortcomingOf(
  face: Pick<Face, 'score' | 'landmarks' | 'quality'>,
): Shortcoming | null {
  return shortcomingsOf(face)[0] ?? null;
}

/** All of them. */
export function shortcomingsOf({
  score,
  landmarks,
  quality,
}: Pick<Face, 'score' | 'landmarks' | 'quality'>): readonly Shortcoming[] {
  const found: readonly (readonly [Shortcoming, boolean])[] = [
    ['no-landmarks', landmarks === null],
    ['unsure', score < 0.7],
    ['below-24-pixels', quality.size < 24],
    ['blurred', quality.sharpness < 4],
    ['turned-away', Math.abs(quality.yaw ?? 1) >= 0.9],
  ];
  return found.flatMap(([name, isSo]) => (isSo ? [name] : []));
}

/** Where the nose lies between the eyes, along their line: -1 at the left eye or beyond, 1 at the right one. */
function yawOf([left, right, nose]: Landmarks): number {
  const eyes = [right[0] - left[0], right[1] - left[1]] as const;
  const along = (nose[0] - left[0]) * eyes[0] + (nose[1] - left[1]) * eyes[1];
  const share = along / (eyes[0] ** 2 + eyes[1] ** 2);
  return Math.max(-1, Math.min(1, 2 * share - 1));
}

/** The angle of the eyes' line in degrees, -180..180, positive clockwise since y points down. */
export function rollOf([left, right]: Landmarks): number {
  return (Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI;
}
