import { cellMeans } from './decode/cellMeans.ts';
import type { PhotoLook, RgbImage } from '../contract/photo.ts';

/**
 * Measures a photo as a picture, for choosing the best of several.
 *
 * @param image upright, about 640 px on its long side, so that numbers compare among photos
 */
export function measureLook(image: RgbImage): PhotoLook {
  const grey = toGrey(image);
  const { width, height } = image;
  let sum = 0;
  let clipped = 0;
  for (let i = 0; i < grey.length; i++) {
    const value = grey[i] ?? 0;
    sum += value;
    if (value < 4 || value > 251) clipped++;
  }
  return {
    dhash: differenceHash(grey, width, height),
    vhash: verticalHash(grey, width, height),
    sharpness: laplacianVariance(grey, width, height),
    brightness: sum / grey.length,
    clippedShare: clipped / grey.length,
    grid: colourGrid(image, 4),
  };
}

/** Grey levels 0..255 of an RGB picture, by the weights of ITU-R BT.601. */
export function toGrey({ width, height, data }: RgbImage): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    grey[i] =
      ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29 + 128) >> 8;
  }
  return grey;
}

/**
 * How sharp a picture is: the variance of its Laplacian (Pech-Pacheco et al., 2000, ICPR).
 *
 * @param grey row-major grey levels 0..255, length `width * height`
 * @returns 0 for a picture of one colour, or smaller than 3x3
 */
export function laplacianVariance(grey: Uint8Array, width: number, height: number): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const value =
        4 * (grey[i] ?? 0) -
        (grey[i - 1] ?? 0) -
        (grey[i + 1] ?? 0) -
        (grey[i - width] ?? 0) -
        (grey[i + width] ?? 0);
      sum += value;
      squares += value * value;
      count++;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

/** Whether each cell of a 9x8 grid is darker than its right neighbour, as 16 hex digits. */
function differenceHash(grey: Uint8Array, width: number, height: number): string {
  const cells = cellMeans({ width, height, data: grey }, 9, 8, 1);
  let bits = 0n;
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      const darker = (cells[row * 9 + column] ?? 0) < (cells[row * 9 + column + 1] ?? 0);
      bits = (bits << 1n) | (darker ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

/** Whether each cell of an 8x9 grid is darker than the one below, column by column, as 16 hex digits. */
function verticalHash(grey: Uint8Array, width: number, height: number): string {
  const cells = cellMeans({ width, height, data: grey }, 8, 9, 1);
  let bits = 0n;
  for (let column = 0; column < 8; column++) {
    for (let row = 0; row < 8; row++) {
      const darker = (cells[row * 8 + column] ?? 0) < (cells[(row + 1) * 8 + column] ?? 0);
      bits = (bits << 1n) | (darker ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

/** Mean `r, g, b` of each cell of a square grid, row-major, rounded. */
function colourGrid(image: RgbImage, side: number): number[] {
  return Array.from(cellMeans(image, side, side, 3), Math.round);
}
