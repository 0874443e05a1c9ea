import type { RgbImage } from '../../../contract/photo.ts';
import type { NetworkInput } from '../onnx.ts';

/** What a network was trained to be fed with: `(value - mean) / scale`, channel by channel. */
export interface Feed {
  readonly channels: 'rgb' | 'bgr';
  /** In the order of `channels`. */
  readonly mean: readonly [number, number, number];
  readonly scale: number;
}

/** A picture as a network takes it: one plane a channel, or pixel by pixel. */
export type Layout = 'planes' | 'pixels';

/** What an input of pictures takes; a side of null may be anything. */
export interface PictureInput {
  readonly layout: Layout;
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Reads the shape of an input as one of pictures of three channels.
 *
 * @returns null when it is none, or takes several pictures at once only
 */
export function pictureInput({ shape }: NetworkInput): PictureInput | null {
  if (shape.length !== 4) return null;
  const [batch, second = '', third = '', fourth = ''] = shape;
  if (typeof batch === 'number' && batch > 1) return null;
  const side = (size: number | string): number | null =>
    typeof size === 'number' && size > 0 ? size : null;
  if (side(fourth) === 3 && side(second) !== 3) {
    return { layout: 'pixels', height: side(second), width: side(third) };
  }
  if (side(second) !== 3 && side(second) !== null) return null;
  return { layout: 'planes', height: side(third), width: side(fourth) };
}

/** The sizes of a batch of one picture. */
export function dimsOf({ width, height }: RgbImage, layout: Layout): readonly number[] {
  return layout === 'planes' ? [1, 3, height, width] : [1, height, width, 3];
}

/** The numbers of one picture, for `dimsOf` it. */
export function toFloats(
  { width, height, data }: RgbImage,
  layout: Layout,
  { channels, mean, scale }: Feed,
): Float32Array {
  const cells = width * height;
  const floats = new Float32Array(cells * 3);
  for (let channel = 0; channel < 3; channel++) {
    const from = channels === 'rgb' ? channel : 2 - channel;
    const middle = mean[channel] ?? 0;
    for (let cell = 0; cell < cells; cell++) {
      const at = layout === 'planes' ? channel * cells + cell : cell * 3 + channel;
      floats[at] = ((data[cell * 3 + from] ?? 0) - middle) / scale;
    }
  }
  return floats;
}

/**
 * Brings a picture into a frame of another size: shrunk where it is larger, never enlarged, and black around it at the
 * right and at the bottom.
 *
 * @returns with the pixels of the picture per pixel of the frame
 */
export function fitInto(
  image: RgbImage,
  width: number,
  height: number,
): { readonly image: RgbImage; readonly scale: number } {
  const scale = Math.max(1, image.width / width, image.height / height);
  const data = new Uint8Array(width * height * 3);
  const columns = Math.min(width, Math.max(1, Math.round(image.width / scale)));
  const rows = Math.min(height, Math.max(1, Math.round(image.height / scale)));
  const bound = (n: number, size: number): number => Math.min(size, Math.round(n * scale));
  for (let row = 0; row < rows; row++) {
    const top = bound(row, image.height - 1);
    const bottom = Math.max(top + 1, bound(row + 1, image.height));
    for (let column = 0; column < columns; column++) {
      const left = bound(column, image.width - 1);
      const right = Math.max(left + 1, bound(column + 1, image.width));
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let y = top; y < bottom; y++)
          for (let x = left; x < right; x++)
            sum += image.data[(y * image.width + x) * 3 + channel] ?? 0;
        data[(row * width + column) * 3 + channel] = sum / ((bottom - top) * (right - left)) + 0.5;
      }
    }
  }
  return { image: { width, height, data }, scale };
}
