import type { RgbImage } from '../../contract/photo.ts';
import { crop } from '../decode/crop.ts';
import { ssdSide, type Area } from './ssd.ts';
import { toSquare, type Square } from './square.ts';

/** Side of what is looked at closer against the thing's longer side: what it stands on tells it, too. */
const surroundings = 1.5;

/**
 * Cuts a thing out of a picture with what is around it, for a detector to look at it alone.
 *
 * @param area of the thing, in parts of the picture's sides
 * @returns the square, and where in what it holds of the picture the thing is, in parts of that
 */
export async function squareAround(
  image: RgbImage,
  area: Area,
): Promise<{ readonly square: Square; readonly area: Area }> {
  const [x0, y0, x1, y1] = inPixels(area, image);
  const half = (surroundings * Math.max(x1 - x0, y1 - y0)) / 2;
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const left = Math.max(0, Math.floor(cx - half));
  const top = Math.max(0, Math.floor(cy - half));
  const width = Math.min(image.width, Math.max(left + 1, Math.ceil(cx + half))) - left;
  const height = Math.min(image.height, Math.max(top + 1, Math.ceil(cy + half))) - top;
  const part = crop(image, { left, top, width, height });
  return {
    square: await toSquare(part, ssdSide, 'pad'),
    area: [(x0 - left) / width, (y0 - top) / height, (x1 - left) / width, (y1 - top) / height],
  };
}

function inPixels([left, top, right, bottom]: Area, { width, height }: RgbImage): Area {
  return [left * width, top * height, right * width, bottom * height];
}
