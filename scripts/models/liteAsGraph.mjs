// @ts-check
import { Buffer } from 'node:buffer';
import { readTflite } from './readTflite.mjs';
import { fromHalf } from './tensors.mjs';

/** @typedef {import('./tensors.mjs').Tensor} Tensor */
/** @typedef {import('./convertTfjs.mjs').TfNode} TfNode */
/** @typedef {import('./convertTfjs.mjs').TfAttribute} TfAttribute */

/** @param {string} text */
const base64 = (text) => Buffer.from(text).toString('base64');

/** @param {readonly number[]} numbers @returns {TfAttribute} */
export const listOf = (numbers) => ({ list: { i: numbers } });

/** @param {string} text @returns {TfAttribute} */
export const wordOf = (text) => ({ s: base64(text) });

/** @param {readonly string[]} words @returns {TfAttribute} */
const wordsOf = (words) => ({ list: { s: words.map(base64) } });

/** Activations that are fused into operations, as the schema numbers them. @type {Readonly<Record<number, readonly string[]>>} */
const activations = { 0: [], 1: ['Relu'], 3: ['Relu6'] };

const code = { add: 0, concatenation: 2, convolution: 3, depthwise: 4, dequantize: 6, reshape: 22 };

/**
 * A TensorFlow Lite model in the form of a TensorFlow graph, which one converter then serves. It knows the six operations that
 * a detector of the SSD family has.
 *
 * @param {Buffer} file
 * @returns {{ nodes: readonly TfNode[], weights: ReadonlyMap<string, Tensor>, input: string, outputs: readonly string[] }}
 */
export function liteAsGraph(file) {
  const model = readTflite(file);
  /** @type {TfNode[]} */
  const nodes = [];
  /** @type {Map<string, Tensor>} */
  const weights = new Map();
  /** @type {Map<number, Float32Array | Int32Array>} */
  const dequantized = new Map();

  /** @param {number | undefined} index */
  const nameOf = (index) => `tensor${index ?? -1}`;
  /** @param {number | undefined} index */
  const shapeOf = (index) => model.tensors[index ?? -1]?.shape ?? [];
  /** @param {number | undefined} index */
  const numbersOf = (index = -1) => {
    const known = dequantized.get(index);
    if (known) return known;
    const tensor = model.tensors[index];
    if (!tensor?.data) throw new Error(`tensor ${index} is not constant`);
    const bytes = new Uint8Array(tensor.data).buffer;
    if (tensor.type === 1) return Float32Array.from(new Uint16Array(bytes), fromHalf);
    return tensor.type === 2 ? new Int32Array(bytes) : new Float32Array(bytes);
  };
  /** @param {string} name @param {readonly number[]} dims @param {Float32Array | Int32Array} data */
  const addConstant = (name, dims, data) => {
    weights.set(name, { dims, data });
    nodes.push({ name, op: 'Const' });
    return name;
  };

  for (const operation of model.operations) {
    const [x, filter, bias] = operation.inputs;
    const [y] = operation.outputs;
    const name = nameOf(y);
    const isDepthwise = operation.code === code.depthwise;
    switch (operation.code) {
      case code.dequantize:
        dequantized.set(y ?? -1, numbersOf(x));
        break;
      case code.convolution:
      case code.depthwise: {
        const [outputs = 0, height = 0, width = 0, inputs = 0] = shapeOf(filter);
        const fused = activations[operation.option(isDepthwise ? 4 : 3)];
        if (!fused) throw new Error(`${name} has an activation that is not known`);
        const kernel = isDepthwise
          ? addConstant(`${name}/filter`, [height, width, inputs, 1], numbersOf(filter))
          : addConstant(
              `${name}/filter`,
              [height, width, inputs, outputs],
              outputsLast(numbersOf(filter), outputs),
            );
        const offset = addConstant(`${name}/bias`, shapeOf(bias), numbersOf(bias));
        const [down, along] = [
          operation.option(2, 'integer', 1),
          operation.option(1, 'integer', 1),
        ];
        nodes.push({
          name,
          op: isDepthwise ? 'FusedDepthwiseConv2dNative' : '_FusedConv2D',
          input: [nameOf(x), kernel, offset],
          attr: {
            strides: listOf([1, down, along, 1]),
            padding: wordOf(operation.option(0) === 0 ? 'SAME' : 'VALID'),
            fused_ops: wordsOf(['BiasAdd', ...fused]),
          },
        });
        break;
      }
      case code.add: {
        const [activation] = activations[operation.option(0)] ?? [];
        const sum = activation === undefined ? name : `${name}/sum`;
        nodes.push({ name: sum, op: 'Add', input: operation.inputs.map(nameOf) });
        if (activation !== undefined) nodes.push({ name, op: activation, input: [sum] });
        break;
      }
      case code.reshape: {
        // The first side is the batch: 0 keeps what comes in.
        const shape = addConstant(
          `${name}/shape`,
          [shapeOf(y).length],
          Int32Array.from([0, ...shapeOf(y).slice(1)]),
        );
        nodes.push({ name, op: 'Reshape', input: [nameOf(x), shape] });
        break;
      }
      case code.concatenation: {
        const axis = addConstant(`${name}/axis`, [], Int32Array.of(1));
        nodes.push({ name, op: 'ConcatV2', input: [...operation.inputs.map(nameOf), axis] });
        break;
      }
      default:
        throw new Error(`operation ${operation.code} is not known`);
    }
  }
  return { nodes, weights, input: nameOf(model.inputs[0]), outputs: model.outputs.map(nameOf) };
}

/**
 * From outputs, height, width, inputs to height, width, inputs, outputs.
 *
 * @param {Float32Array | Int32Array} data
 * @param {number} outputs
 */
function outputsLast(data, outputs) {
  const rest = data.length / outputs;
  const out = new Float32Array(data.length);
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < rest; i++) out[i * outputs + o] = data[o * rest + i] ?? 0;
  }
  return out;
}
