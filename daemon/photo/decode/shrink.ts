import type { RgbImage } from '../../contract/photo.ts';
import {
  compileProgram,
  constant,
  createGrowingMemory,
  get,
  type GrowingMemory,
  loadVector,
  set,
  simd,
  startProgram,
  step,
  type,
  upTo,
} from '../../shared/wasmProgram.ts';
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
 * Rows are added up by vectors of programs in WebAssembly, in a quarter of JavaScript's time.
 *
 * @param region inside the image
 * @param by at least 1, and no more than the region's sides
 */
export function shrinkPart(image: RgbImage, region: Region, by: number): RgbImage {
  if (by <= 1) return crop(image, region);
  const width = Math.floor(region.width / by);
  const height = Math.floor(region.height / by);
  const data = new Uint8Array(width * height * 3);
  const stride = image.width * 3;
  const start = (region.top * image.width + region.left) * 3;
  const source = { data: image.data, start, stride };
  if (by === 2) halve(source, width, data);
  else average(source, width, by, data);
  return { width, height, data };
}

/** Where rows begin in an image. */
interface Source {
  readonly data: Uint8Array;
  readonly start: number;
  readonly stride: number;
}

/** Means of two by two, rounded, halves upward. */
function halve({ data, start, stride }: Source, width: number, out: Uint8Array): void {
  const [taken, made] = [padded(width * 6), padded(width * 3)];
  const { bytes, halveRow } = programs(2 * taken + made);
  const result = bytes.subarray(2 * taken, 2 * taken + width * 3);
  for (let to = 0, from = start; to < out.length; to += width * 3, from += 2 * stride) {
    bytes.set(data.subarray(from, from + width * 6), 0);
    bytes.set(data.subarray(from + stride, from + stride + width * 6), taken);
    halveRow(2 * taken, 2 * taken + width * 3, 0, taken);
    out.set(result, to);
  }
}

/** So many rows at most are added up in 16 bits. */
const mostRows = 256;

/** Means of `by` times `by`, rounded, halves upward. */
function average(
  { data, start, stride }: Source,
  width: number,
  by: number,
  out: Uint8Array,
): void {
  const length = width * by * 3;
  const row = padded(length);
  const { bytes, addRow } = programs(3 * row);
  const sums = new Uint16Array(bytes.buffer, row, length);
  const totals = new Uint32Array(width * 3);
  const count = by * by;
  for (let to = 0, from = start; to < out.length; to += width * 3) {
    totals.fill(0);
    for (let done = 0; done < by; done += mostRows) {
      sums.fill(0);
      for (let i = done; i < Math.min(by, done + mostRows); i++, from += stride) {
        bytes.set(data.subarray(from, from + length), 0);
        addRow(row, row + 2 * length, 0);
      }
      addColumns(sums, by, totals);
    }
    for (let i = 0; i < totals.length; i++) out[to + i] = (totals[i] ?? 0) / count + 0.5;
  }
}

/** Adds `by` pixels of sums at a time to one of totals. */
function addColumns(sums: Uint16Array, by: number, totals: Uint32Array): void {
  for (let to = 0, at = 0; to < totals.length; to += 3) {
    let [red, green, blue] = [0, 0, 0];
    for (const end = at + by * 3; at < end; at += 3) {
      red += sums[at] ?? 0;
      green += sums[at + 1] ?? 0;
      blue += sums[at + 2] ?? 0;
    }
    totals[to] = (totals[to] ?? 0) + red;
    totals[to + 1] = (totals[to + 1] ?? 0) + green;
    totals[to + 2] = (totals[to + 2] ?? 0) + blue;
  }
}

/** Bytes of a row, and room for what vectors read and write beyond its end. */
const padded = (length: number): number => Math.ceil(length / 16) * 16 + 32;

interface Programs {
  readonly room: GrowingMemory;
  /** Halves two rows. Addresses: where the result goes, where it ends at the latest, both rows. */
  readonly halveRow: (...addresses: readonly number[]) => number;
  /** Adds a row to sums of 16 bits. Addresses: the sums, their end, the row. */
  readonly addRow: (...addresses: readonly number[]) => number;
}

let started: Programs | null = null;

function programs(bytesNeeded: number): Programs & { readonly bytes: Uint8Array } {
  started ??= start();
  return { ...started, bytes: started.room.atLeast(bytesNeeded) };
}

function start(): Programs {
  const room = createGrowingMemory();
  return {
    room,
    halveRow: startProgram(halvingProgram(), room.memory),
    addRow: startProgram(addingProgram(), room.memory),
  };
}

/** Operations on vectors, as the WebAssembly core specification (5.4.8) numbers them. */
const vector = {
  store: 11,
  shuffle: 13,
  shorts: 16,
  bytesOfShorts: 102,
  lowShorts: 137,
  highShorts: 138,
  shiftShorts: 141,
  addShorts: 142,
} as const;

/** Four pixels of the result at once: of eight of a row those at even places and those at odd ones, both in two vectors. */
function halvingProgram(): WebAssembly.Module {
  const [out, end, above, below] = [0, 1, 2, 3];
  const halves = [4, 5, 6, 7] as const;
  // The second vector is loaded from the eighth byte on, and its bytes are numbered from 16 on.
  const lanes = (first: number): number[] =>
    Array.from({ length: 16 }, (_, i) => {
      const byte = i < 12 ? Math.floor(i / 3) * 6 + (i % 3) + first : 0;
      return byte < 16 ? byte : byte + 8;
    });
  const pick = (row: number, first: number): number[] => [
    ...[...get(row), ...loadVector(), ...get(row), ...loadVector(8)],
    ...[...simd(vector.shuffle), ...lanes(first)],
  ];
  const [evenAbove, oddAbove, evenBelow, oddBelow] = halves;
  const mean = (widen: number): number[] => [
    ...[...constant(2), ...simd(vector.shorts)],
    ...halves.flatMap((half) => [...get(half), ...simd(widen), ...simd(vector.addShorts)]),
    ...[...constant(2), ...simd(vector.shiftShorts)],
  ];
  return compileProgram({
    parameters: 4,
    returns: 'nothing',
    locals: [[4, type.v128]],
    body: upTo(
      ...[out, end],
      ...[...pick(above, 0), ...set(evenAbove), ...pick(above, 3), ...set(oddAbove)],
      ...[...pick(below, 0), ...set(evenBelow), ...pick(below, 3), ...set(oddBelow)],
      ...[...get(out), ...mean(vector.lowShorts), ...mean(vector.highShorts)],
      ...[...simd(vector.bytesOfShorts), ...simd(vector.store), 0, 0],
      ...[...step(above, 24), ...step(below, 24), ...step(out, 12)],
    ),
  });
}

/** A program that adds the bytes of a row, sixteen at once, to sums of 16 bits. Its parameters: see `Programs.addRow`. */
export function addingProgram(): WebAssembly.Module {
  const [sums, end, row] = [0, 1, 2];
  const add = (widen: number, offset: number): number[] => [
    ...[...get(sums), ...get(sums), ...loadVector(offset), ...get(row), ...loadVector()],
    ...[...simd(widen), ...simd(vector.addShorts), ...simd(vector.store), 0, offset],
  ];
  return compileProgram({
    parameters: 3,
    returns: 'nothing',
    locals: [],
    body: upTo(
      ...[sums, end],
      ...[...add(vector.lowShorts, 0), ...add(vector.highShorts, 16)],
      ...[...step(row, 16), ...step(sums, 32)],
    ),
  });
}
