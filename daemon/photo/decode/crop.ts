import type { RgbImage } from '../../contract/photo.ts';

/** A part of an image, in pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Copies a part of an image; `region` lies inside it. */
export function crop({ width: stride, data }: RgbImage, region: Region): RgbImage {
  const { left, top, width, height } = region;
  const out = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * stride + left) * 3;
    out.set(data.subarray(from, from + width * 3), y * width * 3);
  }
  return { width, height, data: out };
}
