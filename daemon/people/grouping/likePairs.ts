import {
  code,
  compileProgram,
  constant,
  get,
  integer,
  loadVector,
  noResult,
  pagesOf,
  set,
  simd,
  startProgram,
  type,
  unsigned,
} from '../../shared/wasmProgram.ts';

/**
 * Finds which vectors of a large number may be alike, some fifteen times as fast as by cosines one by one: by the vectors of a
 * program in WebAssembly, in single precision.
 */
export interface LikePairs {
  /** Takes other vectors to compare with, at most `maxOthers`. */
  load(others: readonly Float32Array[]): void;
  /**
   * @returns indexes in what was loaded, ascending, of all vectors whose product with this one is at least the limit, and of some
   *   whose product is a little less
   */
  find(one: Float32Array): readonly number[];
}

/** Vectors that are compared with at a time: of 512 numbers they stay in the processor's second cache. */
export const maxOthers = 256;

/** What a sum of some hundred products of numbers below 1 may lose in single precision, many times over. */
const margin = 1e-4;

/** Numbers that go through at once, and vectors that one is compared with at once, so that it is read once for all of them. */
const [lanes, rows] = [4, 4];

/**
 * Makes the program.
 *
 * @param length of the longest vector; shorter ones count as ended by zeros
 * @param limit above 0
 */
export function createLikePairs(length: number, limit: number): LikePairs {
  const padded = Math.max(lanes, Math.ceil(length / lanes) * lanes);
  const rowBytes = padded * 4;
  const othersAt = rowBytes;
  const foundAt = othersAt + maxOthers * rowBytes;
  const memory = new WebAssembly.Memory({ initial: pagesOf(foundAt + maxOthers * 4) });
  const run = startProgram(program(rowBytes, limit - margin), memory);
  const numbers = new Float32Array(memory.buffer);
  const found = new Uint32Array(memory.buffer, foundAt, maxOthers);
  let end = othersAt;
  return {
    load(others) {
      numbers.fill(0, othersAt / 4, foundAt / 4);
      others.forEach((other, index) => {
        numbers.set(other, (othersAt + index * rowBytes) / 4);
      });
      end = othersAt + Math.ceil(others.length / rows) * rows * rowBytes;
    },
    find(one) {
      numbers.fill(0, 0, padded);
      numbers.set(one, 0);
      if (end === othersAt) return [];
      const count = (run(0, othersAt, end, foundAt) - foundAt) / 4;
      return Array.from(found.subarray(0, count), (at) => (at - othersAt) / rowBytes);
    },
  };
}

const float = { constant: 0x43, atLeast: 0x60, add: 0x92 } as const;
const vector = { constant: 12, lane: 31, add: 228, multiply: 230 } as const;

/**
 * A function of four addresses: of a vector, of the first of those it is compared with, of their end, and of where the addresses
 * of those go that may be like it. It returns the end of the latter.
 */
function program(rowBytes: number, limit: number): WebAssembly.Module {
  const [one, others, end, out, at, other, values] = [0, 1, 2, 3, 4, 5, 6];
  const each = Array.from({ length: rows }, (_, row) => ({ row, sum: values + 1 + row }));
  const advance = (local: number, bytes: number): number[] => [
    ...[...get(local), ...constant(bytes), integer.add, code.tee, local],
  ];
  const zero = [...simd(vector.constant), ...Array<number>(16).fill(0)];
  const lane = (sum: number, index: number): number[] => [
    ...[...get(sum), ...simd(vector.lane), index],
  ];
  const total = (sum: number): number[] => [
    ...lane(sum, 0),
    ...[1, 2, 3].flatMap((index) => [...lane(sum, index), float.add]),
  ];
  return compileProgram({
    parameters: 4,
    returns: 'integer',
    locals: [
      [2, type.i32],
      [1 + rows, type.v128],
    ],
    body: [
      ...[code.loop, noResult],
      ...[...get(one), ...set(at), ...get(others), ...set(other)],
      ...each.flatMap(({ sum }) => [...zero, ...set(sum)]),
      ...[code.loop, noResult],
      ...[...get(at), ...loadVector(), ...set(values)],
      ...each.flatMap(({ row, sum }) => [
        ...[...get(sum), ...get(values), ...get(other), ...loadVector(row * rowBytes)],
        ...[...simd(vector.multiply), ...simd(vector.add), ...set(sum)],
      ]),
      ...[...advance(other, lanes * 4), code.drop],
      ...[...advance(at, lanes * 4), ...get(one), ...constant(rowBytes), integer.add],
      ...[integer.less, code.branchIf, 0, code.end],
      ...each.flatMap(({ row, sum }) => [
        ...[...total(sum), float.constant, ...single(limit), float.atLeast],
        ...[code.if, noResult],
        ...[...get(out), ...get(others), ...constant(row * rowBytes), integer.add],
        ...[integer.store, 2, ...unsigned(0)],
        ...[...advance(out, 4), code.drop, code.end],
      ]),
      ...[...advance(others, rows * rowBytes), ...get(end), integer.less],
      ...[code.branchIf, 0, code.end],
      ...get(out),
    ],
  });
}

/** The bytes of a number in single precision. */
const single = (value: number): readonly number[] => [
  ...new Uint8Array(Float32Array.of(value).buffer),
];
