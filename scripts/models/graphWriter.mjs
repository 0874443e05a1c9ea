// @ts-check
import { Buffer } from 'node:buffer';
import onnxProto from 'onnx-proto';
import { toHalf } from './tensors.mjs';

const { onnx } = onnxProto;

/** @typedef {import('./tensors.mjs').Tensor} Tensor */
/** @typedef {import('onnx-proto').onnx.ModelProto} Model */
/** @typedef {import('onnx-proto').onnx.INodeProto} Node */
/** @typedef {string | number | readonly number[] | { readonly float: number }} AttributeValue integers, unless wrapped */

/**
 * How the bytes of a picture become the numbers a network was trained with: `(value - mean) * scale`, by channel.
 *
 * @typedef {object} PixelInput
 * @property {readonly [height: number | string, width: number | string]} size a name where it is free
 * @property {readonly [number, number, number]} mean of red, green, blue
 * @property {readonly [number, number, number]} scale
 * @property {'rgb' | 'bgr' | 'grey'} [channels] default `rgb`; `grey` is one channel, weighed as in ITU-R BT.601
 */

const { FLOAT, FLOAT16, INT64, UINT8 } = onnx.TensorProto.DataType;
const kinds = onnx.AttributeProto.AttributeType;

/** Builds one ONNX graph. */
export class GraphWriter {
  /** @type {Node[]} */
  #nodes = [];
  /** @type {import('onnx-proto').onnx.ITensorProto[]} */
  #constants = [];
  /** @type {import('onnx-proto').onnx.IValueInfoProto[]} */
  #inputs = [];
  #count = 0;
  /** The picture as planes, and in the order that TensorFlow's operations have. */
  #picture = { planes: '', channelsLast: '' };

  /**
   * Adds an operation.
   *
   * @param {string} operation as ONNX calls it
   * @param {readonly string[]} inputs
   * @param {Readonly<Record<string, AttributeValue>>} [attributes]
   * @returns {string} name of its output
   */
  add(operation, inputs, attributes = {}) {
    const [output = ''] = this.addMany(operation, inputs, attributes, 1);
    return output;
  }

  /**
   * The same with several outputs.
   *
   * @param {string} operation
   * @param {readonly string[]} inputs
   * @param {Readonly<Record<string, AttributeValue>>} attributes
   * @param {number} outputs
   */
  addMany(operation, inputs, attributes, outputs) {
    const output = Array.from({ length: outputs }, () => this.#unique(operation));
    this.#nodes.push({
      opType: operation,
      name: output[0] ?? '',
      input: [...inputs],
      output,
      attribute: Object.entries(attributes).map(([name, value]) => attributeOf(name, value)),
    });
    return output;
  }

  /**
   * Adds constant floats; they take half the place where half precision holds each of them exactly.
   *
   * @param {ArrayLike<number>} data
   * @param {readonly number[]} dims
   * @returns {string} its name
   */
  floats(data, dims) {
    const name = this.#unique('weight');
    const halves = data.length < 64 ? null : halvesOf(data);
    const values = halves ?? Float32Array.from(data);
    const rawData = new Uint8Array(values.buffer);
    this.#constants.push({ name, dims: [...dims], dataType: halves ? FLOAT16 : FLOAT, rawData });
    return halves ? this.add('Cast', [name], { to: FLOAT }) : name;
  }

  /**
   * Adds constant integers, such as axes and shapes.
   *
   * @param {ArrayLike<number>} data
   * @returns {string} its name
   */
  integers(data) {
    const name = this.#unique('integers');
    const values = BigInt64Array.from(Array.from(data), (value) => BigInt(value));
    const rawData = new Uint8Array(values.buffer);
    this.#constants.push({ name, dims: [data.length], dataType: INT64, rawData });
    return name;
  }

  /**
   * Adds the input `pixels`, bytes `[batch, height, width, 3]` as a decoder gives them, and what the network wants of them.
   *
   * All of it is done on planes, into which bytes are put in order first: ONNX Runtime takes ten times as long for a product
   * with one number each for channels that are next to each other.
   *
   * @param {PixelInput} input
   * @returns {string} name of the floats, `[batch, height, width, channels]`; see `channelsFirst`
   */
  pixels({ size, mean, scale, channels = 'rgb' }) {
    const dims = ['batch', ...size, 3].map((side) =>
      typeof side === 'string' ? { dimParam: side } : { dimValue: side },
    );
    const type = { tensorType: { elemType: UINT8, shape: { dim: dims } } };
    this.#inputs.push({ name: 'pixels', type });
    let x = this.add('Transpose', ['pixels'], { perm: [0, 3, 1, 2] });
    x = this.add('Cast', [x], { to: FLOAT });
    const ofPlanes = [3, 1, 1];
    if (mean.some((value) => value !== 0)) x = this.add('Sub', [x, this.floats(mean, ofPlanes)]);
    x = this.add('Mul', [x, this.floats(scale, ofPlanes)]);
    if (channels === 'bgr') x = this.add('Gather', [x, this.integers([2, 1, 0])], { axis: 1 });
    if (channels === 'grey') {
      const weighed = this.add('Mul', [x, this.floats([0.299, 0.587, 0.114], ofPlanes)]);
      x = this.add('ReduceSum', [weighed, this.integers([1])], { keepdims: 1 });
    }
    this.#picture = { planes: x, channelsLast: this.channelsLast(x) };
    return this.#picture.channelsLast;
  }

  /**
   * Puts `[batch, height, width, channels]` into the order of ONNX's convolutions. Those of the picture are there already: there and
   * back again is no detour that ONNX Runtime would leave out, but one it moves to where products take long.
   *
   * @param {string} x
   * @returns {string} name of the planes
   */
  channelsFirst(x) {
    const { planes, channelsLast } = this.#picture;
    return x === channelsLast ? planes : this.add('Transpose', [x], { perm: [0, 3, 1, 2] });
  }

  /** @param {string} planes @returns {string} the same as `[batch, height, width, channels]` */
  channelsLast(planes) {
    return this.add('Transpose', [planes], { perm: [0, 2, 3, 1] });
  }

  /**
   * Ends the graph.
   *
   * @param {Readonly<Record<string, string>>} outputs what each output is called, and the value it has
   * @returns {Model}
   */
  finish(outputs) {
    const named = Object.entries(outputs);
    for (const [name, value] of named) {
      this.#nodes.push({ opType: 'Identity', name, input: [value], output: [name] });
    }
    // The picture in an order that nothing asked for.
    const used = new Set(this.#nodes.flatMap(({ input }) => input ?? []));
    const isUsed = (/** @type {Node} */ { name, output }) =>
      (name ?? '') in outputs || (output ?? []).some((one) => used.has(one));
    return onnx.ModelProto.create({
      irVersion: 7,
      opsetImport: [{ domain: '', version: 13 }],
      producerName: 'photoblog',
      graph: {
        name: 'converted',
        node: this.#nodes.filter(isUsed),
        initializer: this.#constants,
        input: this.#inputs,
        output: named.map(([name]) => ({ name, type: { tensorType: { elemType: FLOAT } } })),
      },
    });
  }

  /** @param {string} hint */
  #unique(hint) {
    this.#count += 1;
    return `${hint}_${this.#count}`;
  }
}

/**
 * @param {string} name
 * @param {AttributeValue} value
 * @returns {import('onnx-proto').onnx.IAttributeProto}
 */
function attributeOf(name, value) {
  if (typeof value === 'string') return { name, type: kinds.STRING, s: Buffer.from(value) };
  if (typeof value === 'number') return { name, type: kinds.INT, i: value };
  if ('float' in value) return { name, type: kinds.FLOAT, f: value.float };
  return { name, type: kinds.INTS, ints: [...value] };
}

/**
 * @param {ArrayLike<number>} data
 * @returns {Uint16Array | null}
 */
function halvesOf(data) {
  const halves = new Uint16Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const bits = toHalf(data[i] ?? 0);
    if (bits === null) return null;
    halves[i] = bits;
  }
  return halves;
}
