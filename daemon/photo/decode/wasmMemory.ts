/** Identifier of the memory section (WebAssembly core specification, 5.5.8). */
const memorySection = 5;
const headerLength = 8;
const hasMaximum = 1;

/**
 * Lowers how far the memory of a WebAssembly module may grow, in place.
 *
 * A hostile picture of a few bytes can make a decoder ask for all the 4 GB there are; with a limit it is told no and
 * reports an error.
 *
 * @param wasm a module in binary form that defines its own memory
 * @param bytes of memory, a multiple of 65536
 * @throws Error when the module has no memory with a maximum
 */
export function limitMemory(wasm: Uint8Array, bytes: number): void {
  let at = headerLength;
  const unsigned = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = wasm[at++] ?? 0;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < wasm.length) {
    const id = wasm[at++];
    const length = unsigned();
    const next = at + length;
    if (id === memorySection) {
      const count = unsigned();
      const flags = unsigned();
      unsigned();
      if (count === 1 && (flags & hasMaximum) === 1) {
        writeSameLength(wasm, at, bytes / 65_536);
        return;
      }
    }
    at = next;
  }
  throw new Error('the module has no memory with a maximum');
}

/** Overwrites a LEB128 number by another, in as many bytes: leading zeros are allowed. */
function writeSameLength(wasm: Uint8Array, at: number, value: number): void {
  for (let rest = value; ; at++) {
    const more = (wasm[at] ?? 0) & 128;
    wasm[at] = (rest % 128) | more;
    rest = Math.floor(rest / 128);
    if (more === 0) {
      if (rest > 0) throw new Error('the number does not fit');
      return;
    }
  }
}
