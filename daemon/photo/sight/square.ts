import type { RgbImage } from '../../contract/photo.ts';
import { resize } from '../decode/sharp.ts';

/** A picture brought to the square a network takes, or to a part of it. */
export interface Square {
  readonly image: RgbImage;
  /** Sides of it as parts of the sides of the picture in it, at least 1. */
  readonly widen: number;
  readonly heighten: number;
  /** Left and right are exchanged. */
  readonly mirrored: boolean;
}

/**
 * `fill`: squeezed to the square. `pad`: in its own proportions, with grey bars at right and below. `trim`: so, and bars no broader
 * than they must be for a network of strides of up to 64 pixels to see the picture as in the square.
 */
export type Fitting = 'fill' | 'pad' | 'trim';

/** A side that is shorter by a multiple of this is halved six times with the same remainders. */
const sameHalves = 64;

/** Grey of the bars, as detectors are trained with. */
const bar = 114;

/** Brings a picture to a square of `side` pixels. */
export async function toSquare(image: RgbImage, side: number, fitting: Fitting): Promise<Square> {
  const scale = side / Math.max(image.width, image.height);
  const width = fitting === 'fill' ? side : Math.max(1, Math.round(image.width * scale));
  const height = fitting === 'fill' ? side : Math.max(1, Math.round(image.height * scale));
  const { data: small } = await resize(image, width, height);
  const sideFor = (length: number): number =>
    fitting === 'trim' ? side - Math.floor((side - length) / sameHalves) * sameHalves : side;
  const [across, down] = [sideFor(width), sideFor(height)];
  const data = new Uint8Array(across * down * 3).fill(bar);
  for (let y = 0; y < height; y++) {
    data.set(small.subarray(y * width * 3, (y + 1) * width * 3), y * across * 3);
  }
  return {
    image: { width: across, height: down, data },
    widen: across / width,
    heighten: down / height,
    mirrored: false,
  };
}

/** The same square with left and right of the picture in it exchanged; the bars stay where they are. */
export function mirrored(square: Square): Square {
  const { image, widen, mirrored: isMirrored } = square;
  const width = Math.round(image.width / widen);
  const data = image.data.slice();
  for (let y = 0; y < image.height; y++) {
    const row = y * image.width;
    for (let x = 0; x < width; x++) {
      const from = (row + width - 1 - x) * 3;
      const to = (row + x) * 3;
      data[to] = image.data[from] ?? 0;
      data[to + 1] = image.data[from + 1] ?? 0;
      data[to + 2] = image.data[from + 2] ?? 0;
    }
  }
  return { ...square, image: { ...image, data }, mirrored: !isMirrored };
}
