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
export function toSquare(image: RgbImage, side: number, fitting: Fitting): Square {
  const scale = side / Math.max(image.width, image.height);
  const width = fitting === 'fill' ? side : Math.max(1, Math.round(image.width * scale));
  const height = fitting === 'fill' ? side : Math.max(1, Math.round(image.height * scale));
  const small = resize(image, width, height);
  const data = new Uint8Array(side * side * 3).fill(bar);
  for (let y = 0; y < height; y++) {
    data.set(small.subarray(y * width * 3, (y + 1) * width * 3), y * side * 3);
  }
  return {
    image: { width: side, height: side, data },
    widen: side / width,
    heighten: side / height,
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

/** Means over the area of each new pixel, and between pixels where the picture grows; RGB, row-major. */
export function resize(image: RgbImage, width: number, height: number): Uint8Array {
  const columns = weightsOf(image.width, width);
  const rows = weightsOf(image.height, height);
  const rowLength = width * 3;
  // First along the rows, then down the columns. Plain loops over flat arrays: this is a third of what seeing would cost.
  const wide = new Float32Array(image.height * rowLength);
  for (let y = 0; y < image.height; y++) alongRow(image, y, columns, wide.subarray(y * rowLength));
  const out = new Uint8Array(height * rowLength);
  const sums = new Float64Array(rowLength);
  for (let y = 0; y < height; y++) {
    sums.fill(0.5);
    const start = (rows.firsts[y] ?? 0) * rowLength;
    const { from, to } = spanOf(rows, y);
    for (let k = from; k < to; k++) {
      const weight = rows.weights[k] ?? 0;
      const row = start + (k - from) * rowLength;
      for (let i = 0; i < rowLength; i++) sums[i] = (sums[i] ?? 0) + weight * (wide[row + i] ?? 0);
    }
    for (let i = 0; i < rowLength; i++) out[y * rowLength + i] = sums[i] ?? 0;
  }
  return out;
}

/** One row of a picture at its new width. */
function alongRow(
  { width, data }: RgbImage,
  y: number,
  columns: Weights,
  into: Float32Array,
): void {
  for (let x = 0; x < columns.firsts.length; x++) {
    let [red, green, blue] = [0, 0, 0];
    let at = (y * width + (columns.firsts[x] ?? 0)) * 3;
    const { from, to } = spanOf(columns, x);
    for (let k = from; k < to; k++) {
      const weight = columns.weights[k] ?? 0;
      red += weight * (data[at] ?? 0);
      green += weight * (data[at + 1] ?? 0);
      blue += weight * (data[at + 2] ?? 0);
      at += 3;
    }
    into[x * 3] = red;
    into[x * 3 + 1] = green;
    into[x * 3 + 2] = blue;
  }
}

/** What new pixels are made of. */
interface Weights {
  /** Index of the first old pixel of each new one. */
  readonly firsts: Int32Array;
  /** Where the weights of each new pixel begin in `weights`; those of one sum up to 1. */
  readonly begins: Int32Array;
  readonly weights: Float64Array;
}

function spanOf({ begins, weights }: Weights, index: number): { from: number; to: number } {
  return { from: begins[index] ?? 0, to: begins[index + 1] ?? weights.length };
}

/** The triangle filter, as wide as a new pixel where the picture shrinks: what libvips and Pillow call linear. */
function weightsOf(from: number, to: number): Weights {
  const scale = from / to;
  const reach = Math.max(1, scale);
  const each = Array.from({ length: to }, (_, index) => {
    const centre = (index + 0.5) * scale - 0.5;
    const first = Math.max(0, Math.ceil(centre - reach));
    const last = Math.min(from - 1, Math.floor(centre + reach));
    const raw = Array.from({ length: last - first + 1 }, (__, i) =>
      Math.max(0, 1 - Math.abs(first + i - centre) / reach),
    );
    const sum = raw.reduce((total, weight) => total + weight, 0);
    return { first, weights: raw.map((weight) => weight / sum) };
  });
  let total = 0;
  const begins = each.map(({ weights }) => {
    const begin = total;
    total += weights.length;
    return begin;
  });
  return {
    firsts: Int32Array.from(each, ({ first }) => first),
    begins: Int32Array.from(begins),
    weights: Float64Array.from(each.flatMap(({ weights }) => weights)),
  };
}
