// @ts-check
import onnxProto from 'onnx-proto';

const { onnx } = onnxProto;

/** @typedef {import('onnx-proto').onnx.IGraphProto} Graph */
/** @typedef {import('onnx-proto').onnx.INodeProto} Node */

/**
 * A node with one output, named after it.
 *
 * @param {string} opType
 * @param {readonly string[]} input
 * @param {string} output
 * @param {import('onnx-proto').onnx.IAttributeProto[]} attribute
 * @returns {Node}
 */
export function node(opType, input, output, attribute = []) {
  return { opType, name: `prepared_${output}`, input: [...input], output: [output], attribute };
}

/**
 * The nodes that a value goes into.
 *
 * @param {Graph} graph
 * @param {string} value
 * @returns {readonly Node[]}
 */
export function usersOf(graph, value) {
  return (graph.node ?? []).filter(({ input }) => input?.includes(value));
}

/**
 * The node that a value comes from; none for constants and inputs.
 *
 * @param {Graph} graph
 * @param {string} value
 */
export function makerOf(graph, value) {
  return (graph.node ?? []).find(({ output }) => output?.includes(value));
}

/**
 * Puts nodes in the place of the first of others.
 *
 * @param {Graph} graph
 * @param {readonly Node[]} old at least one
 * @param {readonly Node[]} nodes
 */
export function replace(graph, old, nodes) {
  const gone = new Set(old);
  const [first] = old;
  graph.node = (graph.node ?? []).flatMap((one) => {
    if (one === first) return nodes;
    return gone.has(one) ? [] : [one];
  });
}

/**
 * Lets all nodes that use one value use another.
 *
 * @param {Graph} graph
 * @param {string} from
 * @param {string} to
 */
export function rename(graph, from, to) {
  for (const user of usersOf(graph, from)) {
    user.input = (user.input ?? []).map((name) => (name === from ? to : name));
  }
}

/**
 * Constants that are nodes become the graph's own, where the other functions find them.
 *
 * @param {Graph} graph
 */
export function nameConstants(graph) {
  const nodes = graph.node ?? [];
  const tensors = nodes.flatMap(({ opType, attribute, output }) => {
    const tensor = opType === 'Constant' ? attribute?.[0]?.t : null;
    return tensor ? [{ ...tensor, name: output?.[0] ?? '' }] : [];
  });
  graph.initializer = [...(graph.initializer ?? []), ...tensors];
  graph.node = nodes.filter(({ opType }) => opType !== 'Constant');
}

/**
 * Removes constants that nothing uses, of which ONNX Runtime would warn.
 *
 * @param {Graph} graph
 */
export function dropUnused(graph) {
  const used = new Set((graph.node ?? []).flatMap(({ input }) => input ?? []));
  graph.initializer = (graph.initializer ?? []).filter(({ name }) => used.has(name ?? ''));
}

/**
 * @param {Graph} graph
 * @param {string} name
 */
export const constantOf = (graph, name) =>
  (graph.initializer ?? []).find(
    (one) => one.name === name && one.dataType === onnx.TensorProto.DataType.FLOAT,
  );

/**
 * @param {Graph} graph
 * @param {string} name
 * @returns {readonly number[]} none where there is no such constant
 */
export function floatsOf(graph, name) {
  const { rawData, floatData } = constantOf(graph, name) ?? {};
  return rawData?.length
    ? [...new Float32Array(Uint8Array.from(rawData).buffer)]
    : [...(floatData ?? [])];
}

/**
 * Adds a constant, in the place of one of its name.
 *
 * @param {Graph} graph
 * @param {string} name
 * @param {readonly number[]} dims
 * @param {readonly number[]} values
 */
export function addFloats(graph, name, dims, values) {
  const others = (graph.initializer ?? []).filter((one) => one.name !== name);
  const dataType = onnx.TensorProto.DataType.FLOAT;
  graph.initializer = [...others, { name, dims: [...dims], dataType, floatData: [...values] }];
}

/**
 * Adds a constant of one axis.
 *
 * @param {Graph} graph
 * @param {string} name
 * @param {readonly number[]} values whole
 */
export function addIntegers(graph, name, values) {
  const rawData = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  graph.initializer = [
    ...(graph.initializer ?? []),
    { name, dims: [values.length], dataType: onnx.TensorProto.DataType.INT64, rawData },
  ];
}

/**
 * The weights of a convolution, kernel after kernel, with their shape, and one bias for each kernel.
 *
 * @param {Graph} graph
 * @param {Node | undefined} conv
 * @throws {Error} where it is none, or has no constant weights
 */
export function weightsOf(graph, conv) {
  const [, kernels = '', bias = ''] = conv?.input ?? [];
  const dims = (constantOf(graph, kernels)?.dims ?? []).map(Number);
  const [count] = dims;
  if (count === undefined) throw new Error(`${conv?.name} has no weights`);
  const biases = floatsOf(graph, bias);
  return {
    dims,
    weights: floatsOf(graph, kernels),
    /** @type {readonly number[]} */
    biases: biases.length > 0 ? biases : Array(count).fill(0),
  };
}
