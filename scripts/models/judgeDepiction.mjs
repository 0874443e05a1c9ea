// @ts-check
import onnxProto from 'onnx-proto';
import { depictionWeights } from './depictionWeights.mjs';

const { onnx } = onnxProto;

/** @typedef {import('onnx-proto').onnx.INodeProto} Node */

/**
 * Gives the face embedder one output more, `depicted` of shape `[batch, 1]`: the log-odds that a face is drawn or painted, by
 * means and spreads of what its inner layers hold. That costs nothing beside the layers themselves.
 *
 * @param {import('onnx-proto').onnx.ModelProto} model
 * @throws {Error} when the model has no such layers
 */
export function judgeDepiction(model) {
  const { graph } = model;
  if (!graph) throw new Error('a model without a graph');
  const { FLOAT } = onnx.TensorProto.DataType;
  const nodes = graph.node ?? [];
  const { layers, bias } = depictionWeights;
  const added = layers.flatMap(({ output }) => {
    if (!nodes.some((one) => one.output?.includes(output))) {
      throw new Error(`the face embedder has no layer ${output}`);
    }
    return measuring(output);
  });
  const measures = layers.flatMap(({ output }) => [`${output}_means`, `${output}_spreads`]);
  const weights = layers.flatMap(({ means, spreads }) => [...means, ...spreads]);
  graph.initializer = [
    ...(graph.initializer ?? []),
    { name: 'depicted_weights', dataType: FLOAT, dims: [weights.length, 1], floatData: weights },
    { name: 'depicted_bias', dataType: FLOAT, dims: [1], floatData: [bias] },
  ];
  const axis = { name: 'axis', type: onnx.AttributeProto.AttributeType.INT, i: 1 };
  graph.node = [
    ...nodes,
    ...added,
    node('Concat', measures, 'depicted_measures', [axis]),
    node('MatMul', ['depicted_measures', 'depicted_weights'], 'depicted_sum'),
    node('Add', ['depicted_sum', 'depicted_bias'], 'depicted'),
  ];
  graph.output = [
    ...(graph.output ?? []),
    { name: 'depicted', type: { tensorType: { elemType: FLOAT } } },
  ];
}

/**
 * Mean and standard deviation of each channel over the picture.
 *
 * @param {string} layer
 * @returns {readonly Node[]}
 */
function measuring(layer) {
  const { INT, INTS } = onnx.AttributeProto.AttributeType;
  const overPicture = [
    { name: 'axes', type: INTS, ints: [2, 3] },
    { name: 'keepdims', type: INT, i: 0 },
  ];
  return [
    node('ReduceMean', [layer], `${layer}_means`, overPicture),
    node('Mul', [layer, layer], `${layer}_squares`),
    node('ReduceMean', [`${layer}_squares`], `${layer}_square_means`, overPicture),
    node('Mul', [`${layer}_means`, `${layer}_means`], `${layer}_mean_squares`),
    node('Sub', [`${layer}_square_means`, `${layer}_mean_squares`], `${layer}_variances`),
    // Rounding may leave less than nothing.
    node('Relu', [`${layer}_variances`], `${layer}_variances_kept`),
    node('Sqrt', [`${layer}_variances_kept`], `${layer}_spreads`),
  ];
}

/**
 * @param {string} opType
 * @param {string[]} input
 * @param {string} output
 * @param {import('onnx-proto').onnx.IAttributeProto[]} [attribute]
 * @returns {Node}
 */
function node(opType, input, output, attribute = []) {
  return { opType, name: `judged_${output}`, input, output: [output], attribute };
}
