import type { Region } from '../crop.ts';
import type { RgbImage } from '../../../contract/photo.ts';

/** One component of a picture, 8 bits a sample, row-major. */
export interface Plane {
  readonly data: Uint8Array;
  /** Bytes from one row to the next. */
  readonly stride: number;
}

/** A picture as HEVC codes it: brightness, and two differences of colour at half its size (4:2:0, sides rounded up). */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly luma: Plane;
  readonly blue: Plane;
  readonly red: Plane;
  readonly coding: ColourCoding;
}

/** How red, green and blue became the planes (ISO/IEC 23091-2). */
export interface ColourCoding {
  /** MatrixCoefficients: 1, 5, 6 or 9. */
  readonly matrix: number;
  /** All values are used; else brightness is 16 to 235 and the differences 16 to 240. */
  readonly fullRange: boolean;
}

/** Weights of red and blue in brightness, by MatrixCoefficients (ISO/IEC 23091-2, table 4). */
const weights: ReadonlyMap<number, { readonly red: number; readonly blue: number }> = new Map([
  [1, { red: 0.2126, blue: 0.0722 }],
  [5, { red: 0.299, blue: 0.114 }],
  [6, { red: 0.299, blue: 0.114 }],
  [9, { red: 0.2627, blue: 0.0593 }],
]);

/** 2, unspecified, is read as 6, like all decoders do. */
const unspecified = 2;

/** The coding of planes with these numbers; null where colours are coded in a way this file does not know. */
export function colourCoding(matrix: number, fullRange: boolean): ColourCoding | null {
  const known = matrix === unspecified ? 6 : matrix;
  return weights.has(known) ? { matrix: known, fullRange } : null;
}

/** Fixed-point factors have this many bits behind the point. */
const bits = 16;

interface Factors {
  readonly luma: number;
  readonly black: number;
  readonly redOfRed: number;
  readonly greenOfRed: number;
  readonly greenOfBlue: number;
  readonly blueOfBlue: number;
}

function factorsOf({ matrix, fullRange }: ColourCoding): Factors {
  const { red, blue } = weights.get(matrix) ?? { red: 0.299, blue: 0.114 };
  const green = 1 - red - blue;
  const fixed = (value: number): number => Math.round(value * 2 ** bits);
  const chroma = fullRange ? 1 : 255 / 224;
  return {
    luma: fixed(fullRange ? 1 : 255 / 219),
    black: fullRange ? 0 : 16,
    redOfRed: fixed(2 * (1 - red) * chroma),
    greenOfRed: fixed((-2 * (1 - red) * red * chroma) / green),
    greenOfBlue: fixed((-2 * (1 - blue) * blue * chroma) / green),
    blueOfBlue: fixed(2 * (1 - blue) * chroma),
  };
}

/**
 * A picture at an integer part of its size, in red, green and blue: shrunk before it is converted, so that the picture in
 * full size never exists in colour.
 *
 * @param by 1, 2, 4 or 8; rows and columns left over are dropped
 */
export function shrinkPlanes(planes: Planes, by: 1 | 2 | 4 | 8): RgbImage {
  const width = Math.max(1, Math.floor(planes.width / by));
  const height = Math.max(1, Math.floor(planes.height / by));
  if (by === 1) return cutPlanes(planes, { left: 0, top: 0, width, height });
  const chroma = { width, height, by: by / 2 };
  return convert(
    mean(planes.luma, { width, height, by }),
    { blue: mean(planes.blue, chroma), red: mean(planes.red, chroma), step: 0 },
    { left: 0, top: 0, width, height },
    planes.coding,
  );
}

/** A part of a picture in red, green and blue, at full size; each difference of colour is that of four pixels. */
export function cutPlanes(planes: Planes, region: Region): RgbImage {
  const { luma, blue, red, coding } = planes;
  return convert(luma, { blue, red, step: 1 }, region, coding);
}

/** Means of `by` x `by` samples, `width` x `height` of them. */
function mean(
  { data, stride }: Plane,
  { width, height, by }: { readonly width: number; readonly height: number; readonly by: number },
): Plane {
  if (by === 1) return { data, stride };
  const out = new Uint8Array(width * height);
  const count = by * by;
  if (by === 2) {
    for (let y = 0, to = 0; y < height; y++) {
      let at = 2 * y * stride;
      for (let x = 0; x < width; x++, at += 2, to++) {
        const above = (data[at] ?? 0) + (data[at + 1] ?? 0);
        const below = (data[at + stride] ?? 0) + (data[at + stride + 1] ?? 0);
        out[to] = (above + below + 2) >> 2;
      }
    }
    return { data: out, stride: width };
  }
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to++) {
      let sum = count >> 1;
      for (let row = 0; row < by; row++) {
        const at = (y * by + row) * stride + x * by;
        for (let column = 0; column < by; column++) sum += data[at + column] ?? 0;
      }
      out[to] = sum / count;
    }
  }
  return { data: out, stride: width };
}

interface Chroma {
  readonly blue: Plane;
  readonly red: Plane;
  /** 1: half as many samples as pixels in either direction; 0: as many. */
  readonly step: 0 | 1;
}

function convert(
  luma: Plane,
  { blue, red, step }: Chroma,
  { left, top, width, height }: Region,
  coding: ColourCoding,
): RgbImage {
  const factors = factorsOf(coding);
  const { black, redOfRed, greenOfRed, greenOfBlue, blueOfBlue } = factors;
  const half = 1 << (bits - 1);
  const out = new Uint8ClampedArray(width * height * 3);
  for (let y = 0, to = 0; y < height; y++) {
    const lumaAt = (top + y) * luma.stride + left;
    const row = (top + y) >> step;
    const [blueAt, redAt] = [row * blue.stride, row * red.stride];
    for (let x = 0; x < width; x++, to += 3) {
      const column = (left + x) >> step;
      const light = ((luma.data[lumaAt + x] ?? 0) - black) * factors.luma + half;
      const cb = (blue.data[blueAt + column] ?? 0) - 128;
      const cr = (red.data[redAt + column] ?? 0) - 128;
      out[to] = (light + cr * redOfRed) >> bits;
      out[to + 1] = (light + cr * greenOfRed + cb * greenOfBlue) >> bits;
      out[to + 2] = (light + cb * blueOfBlue) >> bits;
    }
  }
  return { width, height, data: new Uint8Array(out.buffer) };
}
