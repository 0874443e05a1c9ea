import { writeAtomically } from '../../shared/files.ts';
import { crop } from '../decode/crop.ts';
import type { Box, RgbImage } from '../../contract/photo.ts';
import { encodeWebp } from '../decode/sharp.ts';

/** Side of a thumbnail in pixels. */
const thumbnailSide = 160;

/** Part of the face's longer side that is shown around it, at each side. */
const margin = 0.35;

const quality = 80;

/**
 * Writes the small square picture of a face that lists and hovers show.
 *
 * @param image upright, any scale
 * @param box of the face in pixels of `image`
 * @param target absolute path of the WebP file; its folder is created
 */
export async function writeThumbnail(image: RgbImage, box: Box, target: string): Promise<void> {
  await writeAtomically(target, await encodeWebp(cutSquare(image, box), thumbnailSide, quality));
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
