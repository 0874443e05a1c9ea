import type { Box, Detector, Landmarks } from '../../../contract/photo.ts';

/** What a detector believes to be a face, before anything is checked: its box may be impossible. */
export interface Candidate {
  /** `[x, y, width, height]`, in pixels of the image searched; may reach beyond it. */
  readonly box: Box;
  /** 0..1 */
  readonly score: number;
  readonly detector: Detector;
  readonly landmarks: Landmarks | null;
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
