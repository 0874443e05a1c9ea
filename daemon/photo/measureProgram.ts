import {
  compileProgram,
  constant,
  createGrowingMemory,
  get,
  type GrowingMemory,
  integer,
  loadVector,
  set,
  simd,
  startProgram,
  step,
  type,
  upTo,
} from '../shared/wasmProgram.ts';
import { addingProgram } from './decode/shrink.ts';

/** Pixels that `greyRow` makes at once, the last ones beyond the end of a row. */
export const greysAtOnce = 16;

/** Pixels of which `curvatureOfRow` sums up the Laplacian at once: none beyond its end, which is a multiple of it away. */
export const curvaturesAtOnce = 8;

/** What pictures are measured by, in programs for their vectors: a picture of 640 px takes a third of JavaScript's time. */
export interface MeasurePrograms {
  readonly room: GrowingMemory;
  /** Grey levels of a row of red, green and blue, by the weights of `greyOf`. Addresses: of the result, of its end, of the row. */
  readonly greyRow: (...addresses: readonly number[]) => number;
  /** Adds a row to sums of 16 bits, sixteen at once. Addresses: of the sums, of their end, of the row. */
  readonly addRow: (...addresses: readonly number[]) => number;
  /** How many bytes of a row are below 4 or above 251, sixteen at once. Addresses: of the row, of its end. */
  readonly countExtremes: (...addresses: readonly number[]) => number;
  /**
   * The Laplacian along a row of grey levels, added up in four integers of 32 bits, and its squares in four behind them. Addresses: of the
   * pixel left of the first one, of the one left of the end, above the first one, below it, and where the sums go.
   */
  readonly curvatureOfRow: (...addresses: readonly number[]) => number;
}

let started: MeasurePrograms | null = null;

/** The programs, and their memory: with at least so many bytes. */
export function measurePrograms(
  bytesNeeded: number,
): MeasurePrograms & { readonly bytes: Uint8Array } {
  started ??= start();
  return { ...started, bytes: started.room.atLeast(bytesNeeded) };
}

function start(): MeasurePrograms {
  const room = createGrowingMemory();
  const run = (program: WebAssembly.Module) => startProgram(program, room.memory);
  return {
    room,
    greyRow: run(greyProgram()),
    addRow: run(addingProgram()),
    countExtremes: run(extremesProgram()),
    curvatureOfRow: run(curvatureProgram()),
  };
}

/** Operations on vectors, as the WebAssembly core specification (5.4.8) numbers them. */
const vector = {
  loadBytesAsShorts: 2,
  store: 11,
  shuffle: 13,
  bytes: 15,
  shorts: 16,
  atLeastBytes: 44,
  bitsOfBytes: 100,
  bytesOfShorts: 102,
  subtractBytes: 113,
  lowShorts: 137,
  highShorts: 138,
  shiftShortsLeft: 139,
  shiftShorts: 141,
  addShorts: 142,
  subtractShorts: 145,
  multiplyShorts: 149,
  addIntegers: 174,
  sumOfProducts: 186,
} as const;

const shorts = (value: number): number[] => [...constant(value), ...simd(vector.shorts)];
const bytesOf = (value: number): number[] => [...constant(value), ...simd(vector.bytes)];

/** Sixteen pixels at once. */
function greyProgram(): WebAssembly.Module {
  const [out, end, from] = [0, 1, 2];
  const channels = [3, 4, 5] as const;
  const weights = [77, 150, 29] as const;
  // Of 48 bytes two vectors are put together at a time: the third has its bytes numbered from 16 on as well.
  const fromTwo = (channel: number): number[] =>
    Array.from({ length: 16 }, (_, i) => Math.min(3 * i + channel, 31));
  const withThird = (channel: number): number[] =>
    Array.from({ length: 16 }, (_, i) => (3 * i + channel < 32 ? i : 3 * i + channel - 16));
  const pick = (channel: number): number[] => [
    ...[...get(from), ...loadVector(), ...get(from), ...loadVector(16)],
    ...[...simd(vector.shuffle), ...fromTwo(channel)],
    ...[...get(from), ...loadVector(32), ...simd(vector.shuffle), ...withThird(channel)],
  ];
  const grey = (widen: number): number[] => [
    ...shorts(128),
    ...channels.flatMap((channel, i) => [
      ...[...get(channel), ...simd(widen), ...shorts(weights[i] ?? 0)],
      ...[...simd(vector.multiplyShorts), ...simd(vector.addShorts)],
    ]),
    ...[...constant(8), ...simd(vector.shiftShorts)],
  ];
  return compileProgram({
    parameters: 3,
    returns: 'nothing',
    locals: [[3, type.v128]],
    body: upTo(
      ...[out, end],
      ...channels.flatMap((channel, i) => [...pick(i), ...set(channel)]),
      ...[...get(out), ...grey(vector.lowShorts), ...grey(vector.highShorts)],
      ...[...simd(vector.bytesOfShorts), ...simd(vector.store), 0, 0],
      ...[...step(from, 48), ...step(out, 16)],
    ),
  });
}

/** Sixteen bytes at once. */
function extremesProgram(): WebAssembly.Module {
  const [at, end, count] = [0, 1, 2];
  // Without a sign, four less than 0 to 3 are 252 to 255, and than 252 to 255 are 248 to 251.
  const extremes = [...get(at), ...loadVector(), ...bytesOf(4), ...simd(vector.subtractBytes)];
  return compileProgram({
    parameters: 2,
    returns: 'integer',
    locals: [[1, type.i32]],
    body: [
      ...upTo(
        ...[at, end],
        ...[
          ...extremes,
          ...bytesOf(248),
          ...simd(vector.atLeastBytes),
          ...simd(vector.bitsOfBytes),
        ],
        ...[integer.countOnes, ...get(count), integer.add, ...set(count)],
        ...step(at, 16),
      ),
      ...get(count),
    ],
  });
}

/** Eight pixels at once. */
function curvatureProgram(): WebAssembly.Module {
  const [left, end, above, below, sums] = [0, 1, 2, 3, 4];
  const [value, sum, squares] = [5, 6, 7];
  const level = (row: number, offset: number): number[] => [
    ...[...get(row), ...simd(vector.loadBytesAsShorts), 0, offset],
  ];
  const less = (levels: number[]): number[] => [...levels, ...simd(vector.subtractShorts)];
  const add = (products: number[], to: number): number[] => [
    ...[...products, ...simd(vector.sumOfProducts), ...get(to)],
    ...[...simd(vector.addIntegers), ...set(to)],
  ];
  const store = (local: number, offset: number): number[] => [
    ...[...get(sums), ...get(local), ...simd(vector.store), 0, offset],
  ];
  return compileProgram({
    parameters: 5,
    returns: 'nothing',
    locals: [[3, type.v128]],
    body: [
      ...upTo(
        ...[left, end],
        ...[...level(left, 1), ...constant(2), ...simd(vector.shiftShortsLeft)],
        ...[...less(level(left, 0)), ...less(level(left, 2))],
        ...[...less(level(above, 0)), ...less(level(below, 0)), ...set(value)],
        ...add([...get(value), ...shorts(1)], sum),
        ...add([...get(value), ...get(value)], squares),
        ...[...step(above, 8), ...step(below, 8), ...step(left, 8)],
      ),
      ...[...store(sum, 0), ...store(squares, 16)],
    ],
  });
}
