import {
  code,
  compileProgram,
  constant,
  get,
  loadVector,
  set,
  simd,
  step,
  type,
  upTo,
} from '../../../shared/wasmProgram.ts';
import { factorBits, type Factors } from './colourCoding.ts';

/** Pixels of a result that are made at once. */
export const pixelsAtOnce = 8;

/** Operations on vectors, as the WebAssembly core specification (5.4.8) numbers them. */
const vector = {
  loadBytesAsShorts: 2,
  store: 11,
  shuffle: 13,
  shorts: 16,
  integers: 17,
  storeHalf: 91,
  bytesOfShorts: 102,
  addPairsOfBytes: 125,
  shortsOfIntegers: 133,
  shiftShorts: 141,
  addShorts: 142,
  subtractShorts: 145,
  lowIntegers: 167,
  highIntegers: 168,
  shiftIntegers: 172,
  addIntegers: 174,
  subtractIntegers: 177,
  multiplyIntegers: 181,
} as const;

/**
 * The program that makes one row of red, green and blue of two rows of brightness and one of each difference of colour.
 *
 * Its parameters are addresses: where the result goes, where it ends at the latest, both rows of brightness, blue, red. `pixelsAtOnce`
 * pixels are made at once, the last ones beyond the end. Numbers are those of the same sums without vectors.
 */
export function halvingProgram(factors: Factors): WebAssembly.Module {
  const [out, end, above, below, blue, red] = [0, 1, 2, 3, 4, 5];
  const [light, cb, cr] = [6, 7, 8];
  const [someLight, someBlue, someRed] = [9, 10, 11];
  const [reds, greens, blues, both] = [12, 13, 14, 15];
  const shorts = (value: number): number[] => [...constant(value), ...simd(vector.shorts)];
  const integers = (value: number): number[] => [...constant(value), ...simd(vector.integers)];
  const pairsAt = (row: number): number[] => [
    ...get(row),
    ...loadVector(),
    ...simd(vector.addPairsOfBytes),
  ];
  const difference = (at: number, into: number): number[] => [
    ...[...get(at), ...simd(vector.loadBytesAsShorts), 0, 0],
    ...[...shorts(128), ...simd(vector.subtractShorts), ...set(into)],
  ];
  const times = (of: number, factor: number): number[] => [
    ...[...get(of), ...integers(Math.abs(factor)), ...simd(vector.multiplyIntegers)],
    ...simd(factor < 0 ? vector.subtractIntegers : vector.addIntegers),
  ];
  const cut = [...constant(factorBits), ...simd(vector.shiftIntegers)];
  /** Four pixels' values of one colour on the stack. */
  const colour = (...parts: readonly number[][]): number[] => [
    ...get(someLight),
    ...parts.flat(),
    ...cut,
  ];
  const redOfSome = colour(times(someRed, factors.redOfRed));
  const greenOfSome = colour(
    times(someRed, factors.greenOfRed),
    times(someBlue, factors.greenOfBlue),
  );
  const blueOfSome = colour(times(someBlue, factors.blueOfBlue));
  const half = (widen: number): number[] => [
    ...[...get(light), ...simd(widen), ...integers(factors.luma), ...simd(vector.multiplyIntegers)],
    ...[...integers(1 << (factorBits - 1)), ...simd(vector.addIntegers), ...set(someLight)],
    ...[...get(cb), ...simd(widen), ...set(someBlue)],
    ...[...get(cr), ...simd(widen), ...set(someRed)],
  ];
  const join = (first: number): number[] => [
    ...[...get(first), code.get, both, ...simd(vector.shortsOfIntegers), ...set(first)],
  ];
  const inBytes = (first: number, second: number): number[] => [
    ...[...get(first), ...get(second), ...simd(vector.bytesOfShorts)],
  ];
  const mix = (lanes: readonly number[]): number[] => [
    ...[...inBytes(reds, greens), ...inBytes(blues, blues)],
    ...[...simd(vector.shuffle), ...lanes],
  ];
  // Bytes 0 to 7 are red, 8 to 15 green, 16 to 23 blue.
  const lanes = Array.from({ length: 32 }, (_, i) =>
    i < 24 ? Math.floor(i / 3) + (i % 3) * pixelsAtOnce : 0,
  );
  return compileProgram({
    parameters: 6,
    returns: 'nothing',
    locals: [[10, type.v128]],
    body: upTo(
      ...[out, end],
      ...[...pairsAt(above), ...pairsAt(below), ...simd(vector.addShorts)],
      ...[...shorts(2), ...simd(vector.addShorts), ...constant(2), ...simd(vector.shiftShorts)],
      ...[...shorts(factors.black), ...simd(vector.subtractShorts), ...set(light)],
      ...[...difference(blue, cb), ...difference(red, cr)],
      ...half(vector.lowIntegers),
      ...[...redOfSome, ...set(reds), ...greenOfSome, ...set(greens), ...blueOfSome, ...set(blues)],
      ...half(vector.highIntegers),
      ...[...redOfSome, ...set(both), ...join(reds)],
      ...[...greenOfSome, ...set(both), ...join(greens)],
      ...[...blueOfSome, ...set(both), ...join(blues)],
      ...[...get(out), ...mix(lanes.slice(0, 16)), ...simd(vector.store), 0, 0],
      ...[...get(out), ...mix(lanes.slice(16)), ...simd(vector.storeHalf), 0, 16, 0],
      ...[...step(above, 16), ...step(below, 16), ...step(blue, 8), ...step(red, 8)],
      ...step(out, 24),
    ),
  });
}
