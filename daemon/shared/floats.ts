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
