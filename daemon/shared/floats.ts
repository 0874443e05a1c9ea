/** Floats as text: their bytes (float32, little-endian) in base64. */
export function encodeFloats(floats: Float32Array): string {
  return Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength).toString('base64');
}

/** What `encodeFloats` was given. */
export function decodeFloats(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  // A Buffer from the pool may start at any byte; a Float32Array needs a multiple of four.
  return new Float32Array(new Uint8Array(bytes).buffer);
}

/**
 * The direction of the sum of vectors of one length, as a vector of L2 norm 1; zeros where they cancel out, or there are none.
 */
export function meanDirection(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  let squares = 0;
  for (const value of sum) squares += value * value;
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  return sum.map((value) => value * scale);
}
