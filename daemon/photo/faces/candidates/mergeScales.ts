import type { Landmarks } from '../../../contract/photo.ts';
import type { Candidate } from './candidate.ts';
import { nonMaximumSuppression } from './nms.ts';
import { iou } from './iou.ts';

/** What one search of a photo found. */
export interface Pass {
  /** Pixels of the full-size photo per pixel of the image searched. */
  readonly scale: number;
  /** In pixels of the full-size photo. */
  readonly found: readonly Candidate[];
}

/** A place where at least one search saw a face. */
export interface MergedCandidate extends Candidate {
  readonly landmarks: Landmarks;
  /** How sure all searches are together, 0..1. */
  readonly agreement: number;
}

/** Longer side in pixels of the faces that a search cannot miss for their size, by the way the detector was trained. */
const visibleSize = { min: 20, max: 420 };

/**
 * Merges what searches at several scales found.
 *
 * A thing that is a face at one scale and none at another, though of a size to be seen at both, is hardly one: a bowl of
 * soup scored 0.90 at 1280 px and nothing at 640 and 2448.
 *
 * @returns best agreement first; none overlaps another by more than 0.4
 */
export function mergeScales(passes: readonly Pass[]): readonly MergedCandidate[] {
  const kept = nonMaximumSuppression(
    passes.flatMap(({ found }) => found),
    0.4,
  );
  return kept
    .flatMap((candidate): readonly MergedCandidate[] => {
      const { landmarks } = candidate;
      // RetinaFace always gives landmarks.
      return landmarks
        ? [{ ...candidate, landmarks, agreement: agreementOn(candidate, passes) }]
        : [];
    })
    .sort((a, b) => b.agreement - a.agreement);
}

function agreementOn({ box, score: best }: Candidate, passes: readonly Pass[]): number {
  const opinions = passes.flatMap(({ scale, found }) => {
    const size = Math.max(box[2], box[3]) / scale;
    if (size < visibleSize.min || size > visibleSize.max) return [];
    const same = found.filter((other) => iou(other.box, box) > 0.4);
    return [Math.max(0, ...same.map(({ score }) => score))];
  });
  if (opinions.length === 0) return best;
  const mean = opinions.reduce((sum, score) => sum + score, 0) / opinions.length;
  return (mean + best) / 2;
}
