/** What small programs in WebAssembly are written with, as the WebAssembly core specification (5.3 to 5.5) numbers it. */

/** Types of values. */
export const type = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

/** Where a block has no result. */
export const noResult = 0x40;

export const code = {
  loop: 0x03,
  if: 0x04,
  end: 0x0b,
  branchIf: 0x0d,
  drop: 0x1a,
  get: 0x20,
  set: 0x21,
  tee: 0x22,
} as const;

/** Operations on integers of 32 bits. */
export const integer = {
  store: 0x36,
  less: 0x49,
  countOnes: 0x69,
  add: 0x6a,
  multiply: 0x6c,
  shiftLeft: 0x74,
} as const;

export const get = (local: number): number[] => [code.get, local];
export const set = (local: number): number[] => [code.set, local];

/** An integer of 32 bits. */
export const constant = (value: number): number[] => [0x41, ...signed(value)];

/** Adds to a local. */
export const step = (local: number, by: number): number[] => [
  ...[...get(local), ...constant(by), integer.add, ...set(local)],
];

/** Runs a body, at least once, and again as long as the local `at` is less than `end`, both without a sign. */
export const upTo = (at: number, end: number, ...body: number[]): number[] => [
  ...[code.loop, noResult, ...body, ...get(at), ...get(end), integer.less, code.branchIf, 0],
  code.end,
];

/** An operation on vectors of 128 bits. */
export const simd = (operation: number): number[] => [0xfd, ...unsigned(operation)];

/** Pushes a vector from the address on the stack and an offset. */
export const loadVector = (offset = 0): number[] => [...simd(0), 4, ...unsigned(offset)];

/** LEB128 without a sign (5.2.2). */
export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))];
}

/** The same with a sign, of numbers that are not negative. */
const signed = (value: number): number[] =>
  value < 64 ? [value] : [(value % 128) + 128, ...signed(Math.floor(value / 128))];

/** A program with one function. */
export interface ProgramParts {
  /** How many parameters the function has, integers of 32 bits all of them. */
  readonly parameters: number;
  /** Whether it returns such an integer. */
  readonly returns: 'integer' | 'nothing';
  /** Other locals, how many of each type; they are numbered on from the parameters. */
  readonly locals: readonly (readonly [count: number, type: number])[];
  /** Without the end of the function. */
  readonly body: readonly number[];
}

/** How many pages of memory so many bytes take. */
export const pagesOf = (bytes: number): number => Math.ceil(bytes / 65_536);

/** Memory for programs, from which nothing is kept from one use to the next. */
export interface GrowingMemory {
  readonly memory: WebAssembly.Memory;
  /** All of it, with at least so many bytes; what was given before may be of no use any more. */
  readonly atLeast: (bytes: number) => Uint8Array;
}

/** Memory that is as large as the largest use. */
export function createGrowingMemory(): GrowingMemory {
  const memory = new WebAssembly.Memory({ initial: 1 });
  let all = new Uint8Array(memory.buffer);
  return {
    memory,
    atLeast(bytes) {
      const missing = bytes - all.length;
      if (missing > 0) {
        memory.grow(pagesOf(missing));
        all = new Uint8Array(memory.buffer);
      }
      return all;
    },
  };
}

/** Puts a program together that works on a memory it is given. */
export function compileProgram({
  parameters,
  returns,
  locals,
  body,
}: ProgramParts): WebAssembly.Module {
  const integers = (count: number): number[] => [count, ...Array<number>(count).fill(type.i32)];
  const inner = [locals.length, ...locals.flat(), ...body, code.end];
  return new WebAssembly.Module(
    Uint8Array.from([
      ...[0, ...text('asm'), 1, 0, 0, 0],
      ...section(1, [1, 0x60, ...integers(parameters), ...integers(returns === 'integer' ? 1 : 0)]),
      ...section(2, [1, ...named('host'), ...named('memory'), 2, 0, 1]),
      ...section(3, [1, 0]),
      ...section(7, [1, ...named('run'), 0, 0]),
      ...section(10, [1, ...unsigned(inner.length), ...inner]),
    ]),
  );
}

/** Starts such a program. @returns its function; 0 where it returns nothing */
export function startProgram(
  program: WebAssembly.Module,
  memory: WebAssembly.Memory,
): (...parameters: readonly number[]) => number {
  const { run } = new WebAssembly.Instance(program, { host: { memory } }).exports;
  if (typeof run !== 'function') throw new Error('the program has no function');
  return (...parameters) => Number(Reflect.apply(run, undefined, parameters) ?? 0);
}

const text = (name: string): number[] => [...Buffer.from(name, 'latin1')];

const named = (name: string): number[] => [name.length, ...text(name)];

const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
];
