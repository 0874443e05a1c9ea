import type { PhotoLook, RgbImage } from '../contract/photo.ts';
import { curvaturesAtOnce, greysAtOnce, measurePrograms } from './measureProgram.ts';

/**
 * Cells along a side in which everything is summed up, in one pass: what divides it by 4, 8 and 9 has the same borders.
 */
const fine = 72;

/** Channels that are summed up in a cell: red, green, blue, grey. */
const sums = 4;

/**
 * Measures a photo as a picture, for choosing the best of several.
 *
 * @param image upright, about 640 px on its long side, so that numbers compare among photos
 */
export function measureLook(image: RgbImage): PhotoLook {
  const { width, height } = image;
  const { grey, cells, clipped } = sumUp(image);
  const light = meansOf(cells, image, 1, 1)[3] ?? 0;
  return {
    dhash: differenceHash(meansOf(cells, image, 9, 8)),
    vhash: verticalHash(meansOf(cells, image, 8, 9)),
    sharpness: laplacianVariance(grey, width, height),
    brightness: light,
    clippedShare: clipped / grey.length,
    grid: colourGrid(meansOf(cells, image, 4, 4)),
  };
}

/** Grey levels, the sums of all channels in each fine cell, and how many pixels are as good as black or white. */
function sumUp({ width, height, data }: RgbImage): {
  readonly grey: Uint8Array;
  readonly cells: Float64Array;
  readonly clipped: number;
} {
  const grey = new Uint8Array(width * height);
  const cells = new Float64Array(fine * fine * sums);
  const edges = Int32Array.from({ length: fine + 1 }, (_, column) => edge(column, fine, width));
  // A row of colours, and its grey levels behind them, are added to sums of as many numbers.
  const room = Math.ceil(width / greysAtOnce) * greysAtOnce;
  const [greyAt, sumsAt] = [3 * room, 4 * room];
  const { bytes, greyRow, addRow, countExtremes } = measurePrograms(sumsAt + 2 * sumsAt);
  const rowSums = new Uint16Array(bytes.buffer, sumsAt, sumsAt);
  // Beyond the end of the row is nothing that counts.
  bytes.fill(128, width * 3, greyAt);
  let clipped = 0;
  for (let row = 0; row < fine; row++) {
    const bottom = edge(row + 1, fine, height);
    rowSums.fill(0);
    for (let y = edge(row, fine, height); y < bottom; y++) {
      bytes.set(data.subarray(y * width * 3, (y + 1) * width * 3));
      greyRow(greyAt, sumsAt, 0);
      addRow(sumsAt, sumsAt + 2 * sumsAt, 0);
      clipped += countExtremes(greyAt, sumsAt);
      grey.set(bytes.subarray(greyAt, greyAt + width), y * width);
    }
    addCells(rowSums, greyAt, edges, cells.subarray(row * fine * sums, (row + 1) * fine * sums));
  }
  return { grey, cells, clipped };
}

/** Adds up the columns of each cell of a row. @param greyAt where grey levels begin among `rowSums` */
function addCells(
  rowSums: Uint16Array,
  greyAt: number,
  edges: Int32Array,
  cells: Float64Array,
): void {
  for (let column = 0, cell = 0; column < fine; column++, cell += sums) {
    const end = edges[column + 1] ?? 0;
    let [reds, greens, blues, greys] = [0, 0, 0, 0];
    for (let i = edges[column] ?? 0; i < end; i++) {
      reds += rowSums[3 * i] ?? 0;
      greens += rowSums[3 * i + 1] ?? 0;
      blues += rowSums[3 * i + 2] ?? 0;
      greys += rowSums[greyAt + i] ?? 0;
    }
    cells.set([reds, greens, blues, greys], cell);
  }
}

/** The first pixel of one of some equal parts of a side. */
const edge = (index: number, parts: number, size: number): number =>
  Math.ceil((index * size) / parts);

/**
 * Means of all channels in each cell of a coarser grid, row-major, channel by channel in each cell.
 *
 * @param columns rows parts of 72
 */
function meansOf(
  cells: Float64Array,
  { width, height }: Pick<RgbImage, 'width' | 'height'>,
  columns: number,
  rows: number,
): Float64Array {
  const means = new Float64Array(columns * rows * sums);
  const [tall, broad] = [fine / rows, (fine / columns) * sums];
  for (let row = 0; row < rows; row++) {
    const high = edge(row + 1, rows, height) - edge(row, rows, height);
    for (let column = 0; column < columns; column++) {
      const wide = edge(column + 1, columns, width) - edge(column, columns, width);
      const count = Math.max(1, high * wide);
      for (let channel = 0; channel < sums; channel++) {
        let sum = 0;
        for (let line = row * tall; line < (row + 1) * tall; line++) {
          const end = line * fine * sums + (column + 1) * broad;
          for (let at = end - broad + channel; at < end; at += sums) sum += cells[at] ?? 0;
        }
        means[(row * columns + column) * sums + channel] = sum / count;
      }
    }
  }
  return means;
}

/** Grey levels 0..255 of an RGB picture, by the weights of ITU-R BT.601. */
export function toGrey({ width, height, data }: RgbImage): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    grey[i] = greyOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
  }
  return grey;
}

const greyOf = (red: number, green: number, blue: number): number =>
  (red * 77 + green * 150 + blue * 29 + 128) >> 8;

/**
 * How sharp a picture is: the variance of its Laplacian (Pech-Pacheco et al., 2000, ICPR).
 *
 * @param grey row-major grey levels 0..255, length `width * height`; sums of a row have room for 8,000 of them
 * @returns 0 for a picture of one colour, or smaller than 3x3
 */
export function laplacianVariance(grey: Uint8Array, width: number, height: number): number {
  const count = Math.max(0, width - 2) * Math.max(0, height - 2);
  if (count === 0) return 0;
  const { bytes, curvatureOfRow } = measurePrograms(totalsBytes + grey.length);
  const totals = new Int32Array(bytes.buffer, 0, totalsBytes / 4);
  bytes.set(grey, totalsBytes);
  const byVectors = width - 2 - ((width - 2) % curvaturesAtOnce);
  let [sum, squares] = [0, 0];
  for (let y = 1; y < height - 1; y++) {
    const start = y * width;
    if (byVectors > 0) {
      const left = totalsBytes + start;
      curvatureOfRow(left, left + byVectors, left + 1 - width, left + 1 + width, 0);
      for (let i = 0; i < 4; i++) {
        sum += totals[i] ?? 0;
        squares += totals[i + 4] ?? 0;
      }
    }
    for (let i = start + 1 + byVectors; i < start + width - 1; i++) {
      const beside = (grey[i - 1] ?? 0) + (grey[i + 1] ?? 0);
      const value = 4 * (grey[i] ?? 0) - beside - (grey[i - width] ?? 0) - (grey[i + width] ?? 0);
      sum += value;
      squares += value * value;
    }
  }
  return squares / count - (sum / count) ** 2;
}

/** Before the grey levels, in the memory of the programs: what is summed up in a row. */
const totalsBytes = 32;

/** Whether each cell of a 9x8 grid is darker than its right neighbour, as 16 hex digits. */
function differenceHash(means: Float64Array): string {
  let bits = 0n;
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      const darker = greyIn(means, row * 9 + column) < greyIn(means, row * 9 + column + 1);
      bits = (bits << 1n) | (darker ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

/** Whether each cell of an 8x9 grid is darker than the one below, column by column, as 16 hex digits. */
function verticalHash(means: Float64Array): string {
  let bits = 0n;
  for (let column = 0; column < 8; column++) {
    for (let row = 0; row < 8; row++) {
      const darker = greyIn(means, row * 8 + column) < greyIn(means, (row + 1) * 8 + column);
      bits = (bits << 1n) | (darker ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

const greyIn = (means: Float64Array, cell: number): number => means[cell * sums + 3] ?? 0;

/** Mean `r, g, b` of each cell of a grid, row-major, rounded. */
function colourGrid(means: Float64Array): number[] {
  return Array.from(
    means.filter((_, at) => at % sums !== 3),
    Math.round,
  );
}
