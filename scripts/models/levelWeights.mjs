// @ts-check
import onnxProto from 'onnx-proto';

const { onnx } = onnxProto;

/** @typedef {import('onnx-proto').onnx.ModelProto} Model */
/** @typedef {import('onnx-proto').onnx.INodeProto} Node */
/** @typedef {import('onnx-proto').onnx.ITensorProto} Tensor */

const { FLOAT, UINT8 } = onnx.TensorProto.DataType;

/** Shorter constants are not worth four operations. */
const leastLength = 1024;

/** How far a weight may lie from a level, as a part of the distance of two. */
const tolerance = 0.01;

/**
 * Stores weights that take at most 256 values at equal distances as bytes, which are multiplied and shifted to what they were:
 * ONNX Runtime folds that while it loads, so that a run costs what it did and the file is a quarter as large.
 *
 * @param {Model} model
 */
export function levelWeights(model) {
  const graph = model.graph;
  if (!graph) throw new Error('the model has no graph');
  /** @type {Node[]} */
  const nodes = [];
  graph.initializer = (graph.initializer ?? []).flatMap((tensor) => {
    const found = levelsOf(tensor);
    if (!found) return [tensor];
    const name = tensor.name ?? '';
    const scalar = (/** @type {string} */ what, /** @type {number} */ value) => ({
      name: `${name}_${what}`,
      dims: [],
      dataType: FLOAT,
      floatData: [value],
    });
    nodes.push(
      {
        opType: 'Cast',
        name: `${name}_cast`,
        input: [`${name}_levels`],
        output: [`${name}_float`],
        attribute: [{ name: 'to', type: onnx.AttributeProto.AttributeType.INT, i: FLOAT }],
      },
      ...binary('Mul', name, `${name}_float`, 'step', `${name}_scaled`),
      ...binary('Add', name, `${name}_scaled`, 'least', name),
    );
    return [
      {
        name: `${name}_levels`,
        dims: tensor.dims ?? [],
        dataType: UINT8,
        rawData: found.levels,
      },
      scalar('step', found.step),
      scalar('least', found.least),
    ];
  });
  graph.node = [...nodes, ...(graph.node ?? [])];
}

/**
 * @param {string} opType
 * @param {string} name
 * @param {string} x
 * @param {string} by
 * @param {string} output
 * @returns {Node[]}
 */
function binary(opType, name, x, by, output) {
  return [{ opType, name: `${output}_made`, input: [x, `${name}_${by}`], output: [output] }];
}

/**
 * The levels of a tensor of floats; null where it is short or has others.
 *
 * @param {Tensor} tensor
 */
function levelsOf({ dataType, rawData }) {
  if (dataType !== FLOAT || !rawData?.length) return null;
  const values = new Float32Array(Uint8Array.from(rawData).buffer);
  if (values.length < leastLength) return null;
  const distinct = Float32Array.from(new Set(values)).sort();
  const [least = 0, last = distinct.at(-1) ?? 0] = [distinct[0]];
  if (distinct.length < 2 || distinct.length > 256) return null;
  const gaps = distinct.subarray(1).map((value, index) => value - (distinct[index] ?? 0));
  const rough = Math.min(...gaps);
  // The smallest gap is rounded; over the whole range that matters little.
  const step = (last - least) / Math.round((last - least) / rough);
  const places = distinct.map((value) => (value - least) / step);
  const fit = places.every((place) => Math.abs(place - Math.round(place)) <= tolerance);
  if (!fit || (places.at(-1) ?? 0) > 255.5) return null;
  const levels = Uint8Array.from(values, (value) => Math.round((value - least) / step));
  return { levels, step, least };
}
