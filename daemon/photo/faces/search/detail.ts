import type { Region } from '../../decode/crop.ts';
import type { RgbImage } from '../../../contract/photo.ts';

/** Side of a block in pixels. */
export const block = 32;

/** Curvature of brightness, in grey levels, that only detail as small as a pixel has. */
const fineCurvature = 20;

/**
 * Of the 256 pixels looked at in a block, this many must be detailed.
 *
 * Measured: faces of 14 to 25 px have at least 33, blocks of sky, blur, walls and enlarged photos hardly ever one.
 */
const minFine = 12;

/** Around detail, in blocks: the face around the eyes. */
const margin = 1;

/**
 * The smallest rectangle of a region that holds all its fine detail, with a margin of 32 px; null when there is none.
 *
 * What was visible at a smaller scale has been searched there; only detail of this scale can be a face that was not.
 */
export function detailedPart(image: RgbImage, region: Region): Region | null {
  const columns = Math.ceil(region.width / block);
  const rows = Math.ceil(region.height / block);
  let [left, top, right, bottom] = [columns, rows, -1, -1];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      // Inside the rectangle so far there is nothing to learn.
      const inside = column >= left && column <= right && row >= top && row <= bottom;
      if (inside || !isDetailed(image, region, column * block, row * block)) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
  }
  if (right < 0) return null;
  const x0 = Math.max(0, (left - margin) * block);
  const y0 = Math.max(0, (top - margin) * block);
  const x1 = Math.min(region.width, (right + 1 + margin) * block);
  const y1 = Math.min(region.height, (bottom + 1 + margin) * block);
  return { left: region.left + x0, top: region.top + y0, width: x1 - x0, height: y1 - y0 };
}

/** Whether a block, `x`, `y` in a region of the image, has detail as fine as its pixels. @param least of 256 pixels */
export function isDetailed(
  image: RgbImage,
  region: Region,
  x: number,
  y: number,
  least = minFine,
): boolean {
  const { width, height, data } = image;
  const x0 = Math.max(1, region.left + x);
  const y0 = Math.max(1, region.top + y);
  const x1 = Math.min(width - 1, region.left + Math.min(x + block, region.width));
  const y1 = Math.min(height - 1, region.top + Math.min(y + block, region.height));
  const stride = width * 3;
  let fine = 0;
  for (let row = y0; row < y1; row += 2) {
    // Green stands for brightness.
    let at = row * stride + x0 * 3 + 1;
    for (let column = x0; column < x1; column += 2, at += 6) {
      const twice = 2 * (data[at] ?? 0);
      const across = twice - (data[at - 3] ?? 0) - (data[at + 3] ?? 0);
      const down = twice - (data[at - stride] ?? 0) - (data[at + stride] ?? 0);
      if (Math.abs(across) + Math.abs(down) > fineCurvature) fine++;
    }
    if (fine >= least) return true;
  }
  return false;
}
