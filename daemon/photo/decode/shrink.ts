import type { RgbImage } from '../../contract/photo.ts';
import { crop, type Region } from './crop.ts';

/**
 * An image at an integer part of its size, as `shrinkPart`.
 *
 * @param by at least 1; the image itself for 1, and where it has fewer pixels than `by` in a direction
 */
export function shrink(image: RgbImage, by: number): RgbImage {
  const { width, height } = image;
  if (by <= 1 || width < by || height < by) return image;
  return shrinkPart(image, { left: 0, top: 0, width, height }, by);
}

/**
 * A part of an image at an integer part of its size, each pixel the mean of `by` x `by`; rows and columns left over are dropped.
 *
 * @param region inside the image
 * @param by at least 1, and no more than the region's sides
 */
export function shrinkPart(image: RgbImage, region: Region, by: number): RgbImage {
  if (by <= 1) return crop(image, region);
  const width = Math.floor(region.width / by);
  const height = Math.floor(region.height / by);
  const { data } = image;
  const start = (region.top * image.width + region.left) * 3;
  const stride = image.width * 3;
  const out = new Uint8Array(width * height * 3);
  if (by === 2) {
    halve(data, { start, stride, width, height }, out);
    return { width, height, data: out };
  }
  const count = by * by;
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 3) {
      let [red, green, blue] = [0, 0, 0];
      for (let row = 0; row < by; row++) {
        let at = start + (y * by + row) * stride + x * by * 3;
        for (let column = 0; column < by; column++, at += 3) {
          red += data[at] ?? 0;
          green += data[at + 1] ?? 0;
          blue += data[at + 2] ?? 0;
        }
      }
      out[to] = red / count + 0.5;
      out[to + 1] = green / count + 0.5;
      out[to + 2] = blue / count + 0.5;
    }
  }
  return { width, height, data: out };
}

/** As `shrinkPart` by two, which is what is wanted most, in a third of the time. */
function halve(
  data: Uint8Array,
  at: { readonly start: number; readonly stride: number } & Pick<RgbImage, 'width' | 'height'>,
  out: Uint8Array,
): void {
  const { start, stride, width, height } = at;
  for (let y = 0, to = 0; y < height; y++) {
    let above = start + 2 * y * stride;
    let below = above + stride;
    const end = to + width * 3;
    for (; to < end; to += 3, above += 6, below += 6) {
      const red =
        (data[above] ?? 0) + (data[above + 3] ?? 0) + (data[below] ?? 0) + (data[below + 3] ?? 0);
      const green =
        (data[above + 1] ?? 0) +
        (data[above + 4] ?? 0) +
        (data[below + 1] ?? 0) +
        (data[below + 4] ?? 0);
      const blue =
        (data[above + 2] ?? 0) +
        (data[above + 5] ?? 0) +
        (data[below + 2] ?? 0) +
        (data[below + 5] ?? 0);
      out[to] = (red + 2) >> 2;
      out[to + 1] = (green + 2) >> 2;
      out[to + 2] = (blue + 2) >> 2;
    }
  }
}
