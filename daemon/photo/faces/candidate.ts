import type { Box, Detector, Landmarks } from '../../contract/photo.ts';

/** What a detector believes to be a face, before anything is checked: its box may be impossible. */
export interface Candidate {
  /** `[x, y, width, height]`, in pixels of the image searched; may reach beyond it. */
  readonly box: Box;
  /** 0..1 */
  readonly score: number;
  readonly detector: Detector;
  readonly landmarks: Landmarks | null;
}

/** Intersection over union of two boxes, 0..1. */
export function overlap(a: Box, b: Box): number {
  const shared = sharedArea(a, b);
  return shared === 0 ? 0 : shared / (a[2] * a[3] + b[2] * b[3] - shared);
}

/** The part of the smaller box that lies in the other, 0..1. */
export function containment(a: Box, b: Box): number {
  const shared = sharedArea(a, b);
  return shared === 0 ? 0 : shared / Math.min(a[2] * a[3], b[2] * b[3]);
}

/**
 * Non-maximum suppression: of candidates that overlap by more than `maxOverlap`, the best stays.
 *
 * @returns best score first
 */
export function suppress(
  candidates: readonly Candidate[],
  maxOverlap: number,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (kept.every(({ box }) => overlap(box, candidate.box) <= maxOverlap)) kept.push(candidate);
  }
  return kept;
}

/** Moves and scales a candidate: `x * scale + dx`, `y * scale + dy`. */
export function transform(candidate: Candidate, scale: number, dx = 0, dy = 0): Candidate {
  const [x, y, width, height] = candidate.box;
  const move = ([px, py]: readonly [number, number]): readonly [number, number] => [
    px * scale + dx,
    py * scale + dy,
  ];
  const { landmarks } = candidate;
  return {
    ...candidate,
    box: [x * scale + dx, y * scale + dy, width * scale, height * scale],
    landmarks: landmarks && [
      move(landmarks[0]),
      move(landmarks[1]),
      move(landmarks[2]),
      move(landmarks[3]),
      move(landmarks[4]),
    ],
  };
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return width > 0 && height > 0 ? width * height : 0;
}
