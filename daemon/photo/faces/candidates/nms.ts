import type { Candidate } from './candidate.ts';
import { iou } from './iou.ts';

/**
 * Non-maximum suppression: of two candidates whose IoU is above `maxIou`, the better stays.
 *
 * @returns best score first
 */
export function nonMaximumSuppression(
  candidates: readonly Candidate[],
  maxIou: number,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (kept.every(({ box }) => iou(box, candidate.box) <= maxIou)) kept.push(candidate);
  }
  return kept;
}
