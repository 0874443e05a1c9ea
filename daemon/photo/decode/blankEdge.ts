import type { RgbImage } from '../../contract/photo.ts';

/**
 * How much of a damaged photo shows something: decoders leave what they could not read in one colour, at an edge.
 *
 * The edge may be any, as the image is upright and its rows may have been stored as columns.
 *
 * @returns share of the picture that is not such a blank band, 0..1; 1 when no edge is of one colour
 */
export function visibleShare(image: RgbImage): number {
  const { width, height } = image;
  const rows = (from: number, step: number): number =>
    blankLines(image, height, (line, i) => (from + line * step) * width + i, width);
  const columns = (from: number, step: number): number =>
    blankLines(image, width, (line, i) => i * width + from + line * step, height);
  const blank = Math.max(
    rows(height - 1, -1) / height,
    rows(0, 1) / height,
    columns(width - 1, -1) / width,
    columns(0, 1) / width,
  );
  return 1 - blank;
}

/** Levels by which the pixels of a blank picture may differ: a coder's noise. */
const noise = 6;

/** Whether a picture is of one colour all over. */
export function isBlank({ data }: RgbImage): boolean {
  for (let channel = 0; channel < 3; channel++) {
    let [min, max] = [255, 0];
    for (let i = channel; i < data.length; i += 3) {
      const level = data[i] ?? 0;
      if (level < min) min = level;
      if (level > max) max = level;
      if (max - min > noise) return false;
    }
  }
  return true;
}

/** Number of lines from an edge inwards that have the colour of the edge's first pixel throughout. */
function blankLines(
  { data }: RgbImage,
  lines: number,
  pixelAt: (line: number, i: number) => number,
  length: number,
): number {
  const first = pixelAt(0, 0) * 3;
  // Scaling and colour conversion may move a value by one.
  const isBlank = (at: number): boolean =>
    Math.abs((data[at] ?? 0) - (data[first] ?? 0)) <= 1 &&
    Math.abs((data[at + 1] ?? 0) - (data[first + 1] ?? 0)) <= 1 &&
    Math.abs((data[at + 2] ?? 0) - (data[first + 2] ?? 0)) <= 1;
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < length; i++) {
      if (!isBlank(pixelAt(line, i) * 3)) return line;
    }
  }
  return lines;
}
