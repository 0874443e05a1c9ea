import { writeAtomically } from '../../shared/files.ts';
import { crop } from '../decode/crop.ts';
import type { Box, RgbImage } from '../../contract/photo.ts';
import { encodeJpeg } from '../decode/sharp.ts';
import { shrink } from '../decode/shrink.ts';
import { warp } from '../faces/warp.ts';

/** Side of a thumbnail in pixels. */
const thumbnailSide = 160;

/** Part of the face's longer side that is shown around it, at each side. */
const margin = 0.35;

const quality = 82;

/**
 * Writes the small square picture of a face that lists and hovers show: a JPEG, as a WebP takes twice as long.
 *
 * @param image upright, any scale
 * @param box of the face in pixels of `image`
 * @param target absolute path of the file; its folder is created
 */
export async function writeThumbnail(image: RgbImage, box: Box, target: string): Promise<void> {
  const square = cutSquare(image, box);
  // Halving and the like take every pixel into account, which is left to a warp of less than that.
  const small = shrink(square, Math.floor(square.width / thumbnailSide));
  const a = thumbnailSide / small.width;
  const similarity = { a, b: 0, tx: 0, ty: 0 };
  const thumbnail = warp(small, similarity, thumbnailSide, { beyond: 'mirror' });
  await writeAtomically(target, await encodeJpeg(thumbnail, quality));
}

/** The square around a box, with margin; moved inward at a border, and smaller where the image is. */
function cutSquare(image: RgbImage, box: Box): RgbImage {
  const { width, height } = image;
  const [x, y, w, h] = box;
  const side = Math.max(1, Math.min(Math.round(Math.max(w, h) * (1 + 2 * margin)), width, height));
  const left = clamp(Math.round(x + w / 2 - side / 2), 0, width - side);
  const top = clamp(Math.round(y + h / 2 - side / 2), 0, height - side);
  return crop(image, { left, top, width: side, height: side });
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
