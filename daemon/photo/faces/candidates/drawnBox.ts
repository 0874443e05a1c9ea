import type { Region } from '../../../contract/album.ts';
import type { Box } from '../../../contract/photo.ts';
import { iou } from './iou.ts';

/** Overlap from which on two boxes are of one face. */
const sameFace = 0.3;

/** Whether a face is the one that was drawn there. */
export function isDrawnAt(box: Box, region: Region, width: number, height: number): boolean {
  return iou(box, boxOf(region, width, height)) >= sameFace;
}

/**
 * What was drawn in a photo, in whole pixels, inside it.
 *
 * @param region in parts of the upright photo
 */
export function boxOf([x, y, w, h]: Region, width: number, height: number): Box {
  const left = Math.min(Math.max(0, Math.round(x * width)), width - 1);
  const top = Math.min(Math.max(0, Math.round(y * height)), height - 1);
  return [
    left,
    top,
    Math.max(1, Math.min(width - left, Math.round(w * width))),
    Math.max(1, Math.min(height - top, Math.round(h * height))),
  ];
}
