// @ts-check

/**
 * The numbers of one constant of a network.
 *
 * @typedef {object} Tensor
 * @property {readonly number[]} dims
 * @property {Float32Array | Int32Array} data row-major
 */

/**
 * One weight as a TensorFlow.js manifest describes it.
 *
 * @typedef {object} WeightEntry
 * @property {string} name
 * @property {readonly number[]} shape
 * @property {string} dtype
 * @property {{ readonly dtype: string, readonly scale?: number, readonly min?: number }} [quantization]
 */

/** @type {Readonly<Record<string, number>>} */
const bytesOf = { float32: 4, int32: 4, float16: 2, uint16: 2, uint8: 1, bool: 1 };

/**
 * Reads the weights of a TensorFlow.js model, whatever they were stored as: float32, float16, or integers of a linear scale.
 *
 * @param {readonly WeightEntry[]} entries in the order they lie in the file
 * @param {Buffer} bytes all shards, one after the other
 * @returns {Map<string, Tensor>}
 */
export function readWeights(entries, bytes) {
  /** @type {Map<string, Tensor>} */
  const weights = new Map();
  let at = 0;
  for (const { name, shape, dtype, quantization } of entries) {
    const stored = quantization?.dtype ?? dtype;
    const size = bytesOf[stored];
    if (size === undefined) throw new Error(`${name} is stored as ${stored}, which is not known`);
    const length = shape.reduce((product, side) => product * side, 1) * size;
    const raw = new Uint8Array(bytes.subarray(at, at + length)).buffer;
    if (raw.byteLength < length) throw new Error(`the file of weights ends before ${name}`);
    at += length;
    weights.set(name, { dims: shape, data: numbersOf(raw, stored, dtype, quantization) });
  }
  return weights;
}

/**
 * @param {ArrayBuffer} raw
 * @param {string} stored
 * @param {string} dtype
 * @param {WeightEntry['quantization']} quantization
 */
function numbersOf(raw, stored, dtype, quantization) {
  switch (stored) {
    case 'float32':
      return new Float32Array(raw);
    case 'int32':
      return new Int32Array(raw);
    case 'bool':
      return Int32Array.from(new Uint8Array(raw));
    case 'float16':
      return Float32Array.from(new Uint16Array(raw), fromHalf);
    default: {
      const { scale = 1, min = 0 } = quantization ?? {};
      const levels = stored === 'uint8' ? new Uint8Array(raw) : new Uint16Array(raw);
      const valueOf = (/** @type {number} */ level) => level * scale + min;
      return dtype === 'int32'
        ? Int32Array.from(levels, (level) => Math.round(valueOf(level)))
        : Float32Array.from(levels, valueOf);
    }
  }
}

/**
 * The number that the 16 bits of an IEEE 754 half-precision float mean.
 *
 * @param {number} bits 0..65535
 */
export function fromHalf(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/**
 * The bits of a number as half-precision float; null when it cannot be stored so without loss.
 *
 * @param {number} value
 * @returns {number | null}
 */
export function toHalf(value) {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size === 0) return sign;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const units = size / 2 ** (exponent - 10);
  if (!Number.isInteger(units) || units >= 2048 || exponent > 15) return null;
  return sign | (units < 1024 ? units : ((exponent + 15) << 10) | (units - 1024));
}
