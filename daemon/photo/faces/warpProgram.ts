import type { RgbImage } from '../../contract/photo.ts';
import {
  code,
  compileProgram,
  constant,
  createGrowingMemory,
  get,
  type GrowingMemory,
  integer,
  set,
  simd,
  startProgram,
  step,
  type,
  upTo,
} from '../../shared/wasmProgram.ts';
import type { Similarity } from './similarityTransform.ts';

/**
 * Cuts a square out of an image, bilinearly, where all of it lies well inside.
 *
 * It is a program in WebAssembly, for its vectors: the channels of a pixel at once, in little more than half of JavaScript's time.
 * Sums have the precision of 32 bits: of a million numbers seven differ by one level.
 *
 * @param inverse from the square to the image
 * @param side of the square in pixels
 * @returns null where any of it lies at the border or beyond
 */
export function cutInside(image: RgbImage, inverse: Similarity, side: number): Uint8Array | null {
  const part = partOf(image, inverse, side);
  if (part === null) return null;
  const { left, top, width, height } = part;
  const rowBytes = width * 3;
  const outAt = numbersBytes;
  const sourceAt = outAt + side * 3 + spare;
  const { room, run } = (started ??= start());
  const bytes = room.atLeast(sourceAt + rowBytes * height + spare);
  const numbers = new Float64Array(bytes.buffer, 0, numbersBytes / 8);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * image.width + left) * 3;
    bytes.set(image.data.subarray(from, from + rowBytes), sourceAt + y * rowBytes);
  }
  const { a, b, tx, ty } = inverse;
  numbers.set([a, b, tx, ty]);
  const out = new Uint8Array(side * side * 3);
  const row = bytes.subarray(outAt, outAt + side * 3);
  // Where the first pixel of the whole image would be.
  const origin = sourceAt - top * rowBytes - left * 3;
  for (let y = 0; y < side; y++) {
    numbers[4] = y + 0.5;
    run(outAt, outAt + side * 3, origin, rowBytes);
    out.set(row, y * side * 3);
  }
  return out;
}

/** Far more than sums are rounded by, in pixels. */
const slack = 1e-6;

/** The pixels that a square is made of; null where some of them are missing. */
function partOf(image: RgbImage, { a, b, tx, ty }: Similarity, side: number) {
  const ends = [0.5, side - 0.5];
  const xs = ends.flatMap((u) => ends.map((v) => a * u - b * v + tx - 0.5));
  const ys = ends.flatMap((u) => ends.map((v) => b * u + a * v + ty - 0.5));
  const [minX, maxX, minY, maxY] = [
    Math.min(...xs) - slack,
    Math.max(...xs) + slack,
    Math.min(...ys) - slack,
    Math.max(...ys) + slack,
  ];
  const isInside = minX >= 0 && minY >= 0 && maxX < image.width - 1 && maxY < image.height - 1;
  if (!isInside) return null;
  const [left, top] = [Math.floor(minX), Math.floor(minY)];
  return { left, top, width: Math.floor(maxX) + 2 - left, height: Math.floor(maxY) + 2 - top };
}

/** The similarity, and the middle of the row: five numbers of 64 bits at the beginning of the memory, and room for a sixth. */
const numbersBytes = 48;

/** What vectors read and write beyond an end, in bytes. */
const spare = 16;

interface Program {
  readonly room: GrowingMemory;
  /** Makes one row. Addresses: where it goes, where it ends, the image's first pixel; and bytes of a row of the image. */
  readonly run: (...parameters: readonly number[]) => number;
}

let started: Program | null = null;

function start(): Program {
  const room = createGrowingMemory();
  return { room, run: startProgram(rowProgram(), room.memory) };
}

/** Operations as the WebAssembly core specification (5.4) numbers them. */
const double = {
  load: 0x2b,
  constant: 0x44,
  floor: 0x9c,
  add: 0xa0,
  subtract: 0xa1,
  multiply: 0xa2,
  toInteger: 0xaa,
  toSingle: 0xb6,
} as const;
const vector = {
  integers: 17,
  single: 19,
  storeInteger: 90,
  loadInteger: 92,
  bytesOfShorts: 102,
  shortsOfIntegers: 134,
  shortsOfBytes: 137,
  integersOfShorts: 169,
  addSingles: 228,
  multiplySingles: 230,
  integersOfSingles: 249,
  singlesOfIntegers: 250,
} as const;

/** One row of the square, pixel by pixel. */
function rowProgram(): WebAssembly.Module {
  const [out, end, origin, stride] = [0, 1, 2, 3];
  const at = 4;
  const [u, x, y, dx, dy] = [5, 6, 7, 8, 9];
  const [a, b, tx, ty, v] = [0, 8, 16, 24, 32];
  const stored = (offset: number): number[] => [...constant(0), double.load, 0, offset];
  const value = (of: number): number[] => [
    double.constant,
    ...new Uint8Array(Float64Array.of(of).buffer),
  ];
  const product = (p: number[], q: number[]): number[] => [...p, ...q, double.multiply];
  /** Where a place is on one axis: its pixel in `whole`, and how far it is from that in `share`. */
  const place = (sum: number[], shift: number, whole: number, share: number): number[] => [
    ...[...sum, ...stored(shift), double.add, ...value(0.5), double.subtract, code.tee, share],
    ...[double.floor, ...set(whole), ...get(share), ...get(whole), double.subtract, ...set(share)],
  ];
  const rest = (share: number): number[] => [...value(1), ...get(share), double.subtract];
  /** The channels of a pixel, times its weight. */
  const part = (address: number[], offset: number, weight: number[]): number[] => [
    ...[...address, ...simd(vector.loadInteger), 0, offset],
    ...[...simd(vector.shortsOfBytes), ...simd(vector.integersOfShorts)],
    ...simd(vector.singlesOfIntegers),
    ...[...weight, double.toSingle, ...simd(vector.single), ...simd(vector.multiplySingles)],
  ];
  const below = [...get(at), ...get(stride), integer.add];
  return compileProgram({
    parameters: 4,
    returns: 'nothing',
    locals: [
      [1, type.i32],
      [5, type.f64],
    ],
    body: [
      ...[...value(0.5), ...set(u)],
      ...upTo(
        ...[out, end],
        ...place(
          [...product(stored(a), get(u)), ...product(stored(b), stored(v)), double.subtract],
          ...([tx, x, dx] as const),
        ),
        ...place(
          [...product(stored(b), get(u)), ...product(stored(a), stored(v)), double.add],
          ...([ty, y, dy] as const),
        ),
        ...[
          ...get(origin),
          ...get(y),
          double.toInteger,
          ...get(stride),
          integer.multiply,
          integer.add,
        ],
        ...[...get(x), double.toInteger, ...constant(3), integer.multiply, integer.add, ...set(at)],
        ...[...get(out)],
        ...part(get(at), 0, product(rest(dx), rest(dy))),
        ...[...part(get(at), 3, product(get(dx), rest(dy))), ...simd(vector.addSingles)],
        ...[...part(below, 0, product(rest(dx), get(dy))), ...simd(vector.addSingles)],
        ...[...part(below, 3, product(get(dx), get(dy))), ...simd(vector.addSingles)],
        ...[...value(0.5), double.toSingle, ...simd(vector.single), ...simd(vector.addSingles)],
        ...[...simd(vector.integersOfSingles)],
        ...[...constant(0), ...simd(vector.integers), ...simd(vector.shortsOfIntegers)],
        ...[...constant(0), ...simd(vector.integers), ...simd(vector.bytesOfShorts)],
        ...[...simd(vector.storeInteger), 0, 0, 0],
        ...[...get(u), ...value(1), double.add, ...set(u)],
        ...step(out, 3),
      ),
    ],
  });
}
