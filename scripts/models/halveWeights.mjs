// @ts-check
import onnxProto from 'onnx-proto';

const { onnx } = onnxProto;

/** @typedef {import('onnx-proto').onnx.ModelProto} Model */
/** @typedef {import('onnx-proto').onnx.ITensorProto} Tensor */

const { FLOAT, FLOAT16 } = onnx.TensorProto.DataType;

/** Shorter constants are shapes, means and the like: nothing is gained with them. */
const leastLength = 64;

/** The largest number in half precision. */
const largest = 65_504;

/**
 * Stores the weights of a model in half precision, rounded to the nearest, each followed by a cast back: ONNX Runtime folds
 * that while it loads, so that a run costs what it did and only the file is half as large.
 *
 * @param {Model} model
 */
export function halveWeights(model) {
  const graph = model.graph;
  if (!graph) throw new Error('the model has no graph');
  /** @type {import('onnx-proto').onnx.INodeProto[]} */
  const casts = [];
  /** @type {Tensor[]} */
  const constants = [];
  /** @param {Tensor} tensor @param {string} name */
  const take = (tensor, name) => {
    const rawData = halved(tensor);
    if (rawData === null) return false;
    constants.push({ name: `${name}_half`, dims: tensor.dims ?? [], dataType: FLOAT16, rawData });
    casts.push({
      opType: 'Cast',
      name: `${name}_cast`,
      input: [`${name}_half`],
      output: [name],
      attribute: [{ name: 'to', type: onnx.AttributeProto.AttributeType.INT, i: FLOAT }],
    });
    return true;
  };
  const initializer = (graph.initializer ?? []).filter(
    (tensor) => !take(tensor, tensor.name ?? ''),
  );
  const node = (graph.node ?? []).filter(({ opType, attribute, output }) => {
    const tensor = opType === 'Constant' ? attribute?.[0]?.t : null;
    return !tensor || !take(tensor, output?.[0] ?? '');
  });
  graph.initializer = [...initializer, ...constants];
  graph.node = [...casts, ...node];
}

/**
 * The bytes of a tensor in half precision; null where it is short, no tensor of floats, or holds more than half precision can.
 *
 * @param {Tensor} tensor
 */
function halved({ dataType, rawData, floatData }) {
  if (dataType !== FLOAT) return null;
  const values = rawData?.length
    ? new Float32Array(Uint8Array.from(rawData).buffer)
    : Float32Array.from(floatData ?? []);
  if (values.length < leastLength || values.some((value) => !(Math.abs(value) <= largest)))
    return null;
  return new Uint8Array(Uint16Array.from(values, nearestHalf).buffer);
}

/**
 * The 16 bits of the half-precision float nearest to a number (IEEE 754, ties to even).
 *
 * @param {number} value of at most 65504 either way
 */
export function nearestHalf(value) {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size < 2 ** -25) return sign;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const exact = size / 2 ** (exponent - 10);
  const floor = Math.floor(exact);
  const isUp = exact - floor > 0.5 || (exact - floor === 0.5 && floor % 2 === 1);
  // One more of the last place may be the next power of two: the carry goes into the exponent by itself.
  const units = floor + (isUp ? 1 : 0);
  return sign | (exponent === -14 ? units : ((exponent + 14) << 10) + units);
}
