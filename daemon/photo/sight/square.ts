import type { RgbImage } from '../../contract/photo.ts';

/** A picture brought to the square a network takes. */
export interface Square {
  readonly image: RgbImage;
  /** Sides of the square as parts of the sides of the picture in it, at least 1. */
  readonly widen: number;
  readonly heighten: number;
  /** Left and right are exchanged. */
  readonly mirrored: boolean;
}

/** `fill`: squeezed to the square. `pad`: in its own proportions, with grey bars at right and below. */
export type Fitting = 'fill' | 'pad';

/** Grey of the bars, as detectors are trained with. */
const bar = 114;

/** Brings a picture to a square of `side` pixels. */
export function toSquare(
  image: RgbImage,
  side: number,
  fitting: Fitting,
  look: 'plain' | 'mirrored',
): Square {
  const scale = side / Math.max(image.width, image.height);
  const width = fitting === 'fill' ? side : Math.max(1, Math.round(image.width * scale));
  const height = fitting === 'fill' ? side : Math.max(1, Math.round(image.height * scale));
  const small = resize(image, width, height);
  const data = new Uint8Array(side * side * 3).fill(bar);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + (look === 'mirrored' ? width - 1 - x : x)) * 3;
      const to = (y * side + x) * 3;
      data[to] = small[from] ?? 0;
      data[to + 1] = small[from + 1] ?? 0;
      data[to + 2] = small[from + 2] ?? 0;
    }
  }
  return {
    image: { width: side, height: side, data },
    widen: side / width,
    heighten: side / height,
    mirrored: look === 'mirrored',
  };
}

/** Means over the area of each new pixel, and between pixels where the picture grows; RGB, row-major. */
export function resize(image: RgbImage, width: number, height: number): Uint8Array {
  const columns = weightsOf(image.width, width);
  const rows = weightsOf(image.height, height);
  const rowLength = width * 3;
  // First along the rows, then down the columns.
  const wide = new Float32Array(image.height * rowLength);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < width; x++) {
      const { first, weights } = columns[x] ?? none;
      let [red, green, blue] = [0, 0, 0];
      let at = (y * image.width + first) * 3;
      for (const weight of weights) {
        red += weight * (image.data[at] ?? 0);
        green += weight * (image.data[at + 1] ?? 0);
        blue += weight * (image.data[at + 2] ?? 0);
        at += 3;
      }
      const to = y * rowLength + x * 3;
      wide[to] = red;
      wide[to + 1] = green;
      wide[to + 2] = blue;
    }
  }
  const out = new Uint8Array(height * rowLength);
  for (let y = 0; y < height; y++) {
    const { first, weights } = rows[y] ?? none;
    for (let i = 0; i < rowLength; i++) {
      let sum = 0;
      let at = first * rowLength + i;
      for (const weight of weights) {
        sum += weight * (wide[at] ?? 0);
        at += rowLength;
      }
      out[y * rowLength + i] = sum + 0.5;
    }
  }
  return out;
}

interface Weights {
  /** Index of the first old pixel. */
  readonly first: number;
  /** Of it and those that follow; their sum is 1. */
  readonly weights: readonly number[];
}

const none: Weights = { first: 0, weights: [] };

/** The triangle filter, as wide as a new pixel where the picture shrinks: what libvips and Pillow call linear. */
function weightsOf(from: number, to: number): readonly Weights[] {
  const scale = from / to;
  const reach = Math.max(1, scale);
  return Array.from({ length: to }, (_, index) => {
    const centre = (index + 0.5) * scale - 0.5;
    const first = Math.max(0, Math.ceil(centre - reach));
    const last = Math.min(from - 1, Math.floor(centre + reach));
    const raw = Array.from({ length: last - first + 1 }, (__, i) =>
      Math.max(0, 1 - Math.abs(first + i - centre) / reach),
    );
    const sum = raw.reduce((total, weight) => total + weight, 0);
    return { first, weights: raw.map((weight) => weight / sum) };
  });
}
