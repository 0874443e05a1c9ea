import type { Region } from '../crop.ts';
import type { RgbImage } from '../../../contract/photo.ts';
import { pagesOf, startProgram } from '../../../shared/wasmProgram.ts';
import { type ColourCoding, factorBits, factorsOf } from './colourCoding.ts';
import { halvingProgram, pixelsAtOnce } from './planesProgram.ts';

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
  if (by === 2) return halvePlanes(planes);
  const chroma = { width, height, by: by / 2 };
  return convert(
    mean(planes.luma, { width, height, by }),
    { blue: mean(planes.blue, chroma), red: mean(planes.red, chroma), step: 0 },
    { left: 0, top: 0, width, height },
    planes.coding,
  );
}

/**
 * Planes as a picture of half their size in red, green and blue; a row or column left over is dropped.
 *
 * It is a program in WebAssembly, for its vectors: 12 megapixels take a seventh of what they take in JavaScript.
 */
function halvePlanes({ width, height, luma, blue, red, coding }: Planes): RgbImage {
  const [columns, rows] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  // Made pixelsAtOnce by pixelsAtOnce, beyond the end of the row as well.
  const room = Math.ceil(columns / pixelsAtOnce) * pixelsAtOnce;
  const [above, below, blueAt, redAt, out] = [0, 2 * room, 4 * room, 5 * room, 6 * room];
  const memory = new WebAssembly.Memory({ initial: pagesOf(9 * room) });
  const bytes = new Uint8Array(memory.buffer);
  const run = startProgram(programOf(coding), memory);
  const data = new Uint8Array(columns * rows * 3);
  const result = bytes.subarray(out, out + columns * 3);
  const take = ({ data: from, stride }: Plane, row: number, length: number, to: number): void => {
    bytes.set(from.subarray(row * stride, row * stride + length), to);
  };
  for (let row = 0; row < rows; row++) {
    take(luma, 2 * row, 2 * columns, above);
    // A picture of one row is its own second one.
    take(luma, Math.min(2 * row + 1, height - 1), 2 * columns, below);
    take(blue, row, columns, blueAt);
    take(red, row, columns, redAt);
    run(out, out + columns * 3, above, below, blueAt, redAt);
    data.set(result, row * columns * 3);
  }
  return { width: columns, height: rows, data };
}

const programs = new Map<string, WebAssembly.Module>();

function programOf(coding: ColourCoding): WebAssembly.Module {
  const key = `${coding.matrix} ${String(coding.fullRange)}`;
  const program = programs.get(key) ?? halvingProgram(factorsOf(coding));
  programs.set(key, program);
  return program;
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
  const half = 1 << (factorBits - 1);
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
      out[to] = (light + cr * redOfRed) >> factorBits;
      out[to + 1] = (light + cr * greenOfRed + cb * greenOfBlue) >> factorBits;
      out[to + 2] = (light + cb * blueOfBlue) >> factorBits;
    }
  }
  return { width, height, data: new Uint8Array(out.buffer) };
}
