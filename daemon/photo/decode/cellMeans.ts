import type { RgbImage } from '../../contract/photo.ts';

/** Bytes of one or more channels for each pixel. */
type Plane = Pick<RgbImage, 'width' | 'height' | 'data'>;

/** Mean of each cell of a grid over a picture of interleaved channels; row-major, channel by channel in each cell. */
export function cellMeans(
  { width, height, data }: Plane,
  columns: number,
  rows: number,
  channels: number,
): Float64Array {
  const means = new Float64Array(columns * rows * channels);
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = span(row, rows, height);
    for (let column = 0; column < columns; column++) {
      const [left, right] = span(column, columns, width);
      const count = Math.max(1, (bottom - top) * (right - left));
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let y = top; y < bottom; y++) {
          const end = (y * width + right) * channels;
          for (let at = (y * width + left) * channels + channel; at < end; at += channels) {
            sum += data[at] ?? 0;
          }
        }
        means[(row * columns + column) * channels + channel] = sum / count;
      }
    }
  }
  return means;
}

/** The pixels of one of some equal parts of a side: from the first up to the second, excluded. */
function span(index: number, parts: number, size: number): readonly [number, number] {
  return [Math.ceil((index * size) / parts), Math.ceil(((index + 1) * size) / parts)];
}
