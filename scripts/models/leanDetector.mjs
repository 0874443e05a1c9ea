// @ts-check
import { constantOf, floatsOf, usersOf } from './graphEdits.mjs';

/** @typedef {import('onnx-proto').onnx.IGraphProto} Graph */
/** @typedef {import('onnx-proto').onnx.INodeProto} Node */

/**
 * Takes two kinds of passes over whole planes out of a network. Not one number of its results changes.
 *
 * - A product of the picture with a power of two, which the weights of the first convolution take over: nothing is rounded.
 * - Relu of several planes put together: of each before that, ONNX Runtime makes it a part of the convolution they come from.
 *
 * @param {import('onnx-proto').onnx.ModelProto} model
 */
export function leanDetector({ graph }) {
  if (!graph) throw new Error('the model has no graph');
  for (const node of graph.node ?? []) {
    if (node.opType === 'Mul') scaleWeights(graph, node);
    if (node.opType === 'Relu') moveBeforeConcat(graph, node);
  }
}

/** @param {Graph} graph @param {Node} product */
function scaleWeights(graph, product) {
  const [planes = '', factor = ''] = product.input ?? [];
  const [next, ...others] = usersOf(graph, product.output?.[0] ?? '');
  const [, kernels = ''] = next?.input ?? [];
  const [scale = NaN, ...more] = floatsOf(graph, factor);
  if (next?.opType !== 'Conv' || others.length > 0 || more.length > 0) return;
  if (!Number.isInteger(Math.log2(scale))) return;
  const weights = constantOf(graph, kernels);
  if (!weights) return;
  const scaled = Float32Array.from(floatsOf(graph, kernels), (weight) => weight * scale);
  weights.floatData = [];
  weights.rawData = new Uint8Array(scaled.buffer);
  next.input = [planes, ...(next.input ?? []).slice(1)];
  graph.node = (graph.node ?? []).filter((node) => node !== product);
  // ONNX Runtime warns of a constant that nothing uses.
  graph.initializer = (graph.initializer ?? []).filter(({ name }) => name !== factor);
  graph.input = (graph.input ?? []).filter(({ name }) => name !== factor);
}

/** @param {Graph} graph @param {Node} relu */
function moveBeforeConcat(graph, relu) {
  const [together = ''] = relu.input ?? [];
  const concat = (graph.node ?? []).find(({ output }) => output?.includes(together));
  if (concat?.opType !== 'Concat' || usersOf(graph, together).length > 1) return;
  const before = (concat.input ?? []).map((input) => ({
    opType: 'Relu',
    name: `prepared_${input}_above`,
    input: [input],
    output: [`${input}_above`],
  }));
  const after = {
    ...concat,
    input: before.flatMap(({ output }) => output),
    output: relu.output ?? [],
  };
  graph.node = (graph.node ?? []).flatMap((node) => {
    if (node === relu) return [];
    return node === concat ? [...before, after] : [node];
  });
}
