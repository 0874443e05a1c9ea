import { cellMeans } from '../decode/cellMeans.ts';
import { crop } from '../decode/crop.ts';
import type { Box, RgbImage } from '../../contract/photo.ts';

/** What is to be made unrecognisable, in pixels of the upright photo at full size. */
export interface HiddenFaces {
  /** Not empty. */
  readonly boxes: readonly Box[];
  /** Faces of others, which stay as they are where they lie beside those. */
  readonly others: readonly Box[];
}

/** Part of a face's longer side that is covered around it: a detector's box ends at hairline and chin. */
const margin = 0.25;

/** Colours that are left of a face in each direction; faces are told apart from about 10 on. */
const cells = 6;

/**
 * Replaces faces by a few colours each that run into one another; nothing leads back to what was there.
 *
 * Pure. Nothing else in the image changes.
 *
 * @param fullWidth of the photo the boxes are of, in pixels; the image may be smaller
 */
export function hideFaces(
  image: RgbImage,
  { boxes, others }: HiddenFaces,
  fullWidth: number,
): RgbImage {
  const scale = image.width / fullWidth;
  const toImage = (box: Box): Area => areaOf(box, 0, scale, image);
  const spared = others.map(toImage);
  // Of what is there before any is covered: two faces side by side do not change each other.
  const data = image.data.slice();
  for (const box of boxes) {
    const own = toImage(box);
    const isSpared = (x: number, y: number): boolean =>
      !isIn(own, x, y) && spared.some((area) => isIn(area, x, y));
    cover(image, data, areaOf(box, margin, scale, image), isSpared);
  }
  return { ...image, data };
}

/** Whole pixels, from the first to before the last. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function areaOf([x, y, width, height]: Box, around: number, scale: number, image: RgbImage): Area {
  const more = Math.max(width, height) * around;
  return {
    left: Math.max(0, Math.floor((x - more) * scale)),
    top: Math.max(0, Math.floor((y - more) * scale)),
    right: Math.min(image.width, Math.ceil((x + width + more) * scale)),
    bottom: Math.min(image.height, Math.ceil((y + height + more) * scale)),
  };
}

function isIn({ left, top, right, bottom }: Area, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

function cover(
  image: RgbImage,
  target: Uint8Array,
  area: Area,
  isSpared: (x: number, y: number) => boolean,
): void {
  const [wide, high] = [area.right - area.left, area.bottom - area.top];
  if (wide <= 0 || high <= 0) return;
  const side = Math.max(wide, high) / cells;
  const [columns, rows] = [Math.ceil(wide / side), Math.ceil(high / side)];
  const part = crop(image, { left: area.left, top: area.top, width: wide, height: high });
  const means = cellMeans(part, columns, rows, 3);
  const mean = (column: number, row: number, channel: number): number =>
    means[(clamp(row, rows) * columns + clamp(column, columns)) * 3 + channel] ?? 0;
  for (let y = area.top; y < area.bottom; y++) {
    const v = ((y + 0.5 - area.top) / high) * rows - 0.5;
    const [row, down] = [Math.floor(v), v - Math.floor(v)];
    for (let x = area.left; x < area.right; x++) {
      if (isSpared(x, y)) continue;
      const u = ((x + 0.5 - area.left) / wide) * columns - 0.5;
      const [column, right] = [Math.floor(u), u - Math.floor(u)];
      for (let channel = 0; channel < 3; channel++) {
        const above =
          mean(column, row, channel) * (1 - right) + mean(column + 1, row, channel) * right;
        const below =
          mean(column, row + 1, channel) * (1 - right) + mean(column + 1, row + 1, channel) * right;
        target[(y * image.width + x) * 3 + channel] = Math.round(above * (1 - down) + below * down);
      }
    }
  }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
