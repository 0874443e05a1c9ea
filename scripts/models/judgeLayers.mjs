// @ts-check
import onnxProto from 'onnx-proto';

const { onnx } = onnxProto;

/** @typedef {import('onnx-proto').onnx.INodeProto} Node */

/**
 * What speaks for something in a network's inner layers, as log-odds: weights of the means of a layer's channels over the picture,
 * then of their spreads.
 *
 * @typedef {object} LayerWeights
 * @property {number} bias
 * @property {readonly { output: string, means: readonly number[], spreads: readonly number[] }[]} layers
 */

/**
 * Gives a network one output more, of shape `[batch, 1]`: the log-odds of something, by means and spreads of what its inner layers
 * hold. That costs nothing beside the layers themselves.
 *
 * @param {import('onnx-proto').onnx.ModelProto} model
 * @param {string} name of the output
 * @param {LayerWeights} judged
 * @throws {Error} when the model has no such layers
 */
export function judgeLayers(model, name, { layers, bias }) {
  const { graph } = model;
  if (!graph) throw new Error('a model without a graph');
  const { FLOAT } = onnx.TensorProto.DataType;
  const nodes = graph.node ?? [];
  const added = layers.flatMap(({ output }) => {
    if (!nodes.some((one) => one.output?.includes(output))) {
      throw new Error(`the network has no layer ${output}, by which ${name} is judged`);
    }
    return measuring(output);
  });
  const measures = layers.flatMap(({ output }) => [`${output}_means`, `${output}_spreads`]);
  const weights = layers.flatMap(({ means, spreads }) => [...means, ...spreads]);
  graph.initializer = [
    ...(graph.initializer ?? []),
    { name: `${name}_weights`, dataType: FLOAT, dims: [weights.length, 1], floatData: weights },
    { name: `${name}_bias`, dataType: FLOAT, dims: [1], floatData: [bias] },
  ];
  const axis = { name: 'axis', type: onnx.AttributeProto.AttributeType.INT, i: 1 };
  graph.node = [
    ...nodes,
    ...added,
    node('Concat', measures, `${name}_measures`, [axis]),
    node('MatMul', [`${name}_measures`, `${name}_weights`], `${name}_sum`),
    node('Add', [`${name}_sum`, `${name}_bias`], name),
  ];
  graph.output = [...(graph.output ?? []), { name, type: { tensorType: { elemType: FLOAT } } }];
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
