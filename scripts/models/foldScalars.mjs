// @ts-check
import onnxProto from 'onnx-proto';
import {
  addFloats,
  dropUnused,
  floatsOf,
  makerOf,
  nameConstants,
  node,
  rename,
  replace,
  usersOf,
  weightsOf,
} from './graphEdits.mjs';

const { FLOAT, INT, INTS } = onnxProto.onnx.AttributeProto.AttributeType;

/** @typedef {import('onnx-proto').onnx.IGraphProto} Graph */
/** @typedef {import('onnx-proto').onnx.INodeProto} Node */

/**
 * Products and sums with one number each that a value goes through.
 *
 * @typedef {object} Affine
 * @property {number} scale
 * @property {number} shift
 * @property {readonly Node[]} passes in their order, `[]` for none
 * @property {string} output of the last pass, or the value itself
 */

/**
 * Takes passes over whole planes out of PP-OCR's networks (PP-LCNetV3), each of whose convolutions is followed by a product and a
 * sum with one number, a hard swish in four passes, and a product and a sum again. Results are the same to rounding.
 *
 * - Products and sums become part of the weights before or after them. Before a convolution that pads with zeros a sum cannot: it
 *   is a convolution of one pixel then, which stays in the layout that ONNX Runtime's convolutions have among themselves.
 * - Hard swish becomes x * HardSigmoid(x), which ONNX Runtime makes part of the convolution before it.
 * - x + x * s becomes x * (1 + s), where s is one number for each plane.
 *
 * @param {import('onnx-proto').onnx.ModelProto} model
 */
export function foldScalars({ graph }) {
  if (!graph) throw new Error('the model has no graph');
  nameConstants(graph);
  for (const one of graph.node ?? []) if (one.opType === 'Conv') foldAfter(graph, one);
  for (const one of graph.node ?? []) if (one.opType === 'Clip') foldHardSwish(graph, one);
  for (const one of graph.node ?? []) if (one.opType === 'Add') foldGate(graph, one);
  dropUnused(graph);
}

/**
 * What follows a convolution becomes part of its weights.
 *
 * @param {Graph} graph
 * @param {Node} conv
 */
function foldAfter(graph, conv) {
  const own = conv.output?.[0] ?? '';
  const { scale, shift, passes, output } = affineAfter(graph, own);
  if (passes.length === 0) return;
  const { weights, biases } = weightsOf(graph, conv);
  setWeights(graph, conv, {
    weights: weights.map((weight) => weight * scale),
    biases: biases.map((bias) => bias * scale + shift),
  });
  replace(graph, passes, []);
  rename(graph, output, own);
}

/**
 * Makes x * Clip(x + 3, 0, 6) / 6 what it is short for, and what follows it part of the next weights.
 *
 * @param {Graph} graph
 * @param {Node} clip
 */
function foldHardSwish(graph, clip) {
  const sum = makerOf(graph, clip.input?.[0] ?? '');
  const [product] = usersOf(graph, clip.output?.[0] ?? '');
  const [quotient] = usersOf(graph, product?.output?.[0] ?? '');
  if (sum?.opType !== 'Add' || product?.opType !== 'Mul' || quotient?.opType !== 'Div') return;
  const [x = ''] = sum.input ?? [];
  const after = affineAfter(graph, quotient.output?.[0] ?? '');
  const users = usersOf(graph, after.output);
  const [gate, swish, shifted] = [`${x}_gate`, `${x}_swish`, `${x}_shifted`];
  const nodes = [
    node('HardSigmoid', [x], gate, [
      { name: 'alpha', type: FLOAT, f: 1 / 6 },
      { name: 'beta', type: FLOAT, f: 0.5 },
    ]),
    node('Mul', [x, gate], swish),
  ];
  const isFolded = users.every((user) => user.opType === 'Conv' && !isPadded(user));
  if (isFolded) for (const user of users) foldBefore(graph, user, after);
  else nodes.push(shiftOf(graph, x, after, [swish, shifted]));
  replace(graph, [sum, clip, product, quotient, ...after.passes], nodes);
  rename(graph, after.output, isFolded ? swish : shifted);
}

/**
 * What all of a convolution's input went through becomes part of its weights.
 *
 * @param {Graph} graph
 * @param {Node} conv that pads with nothing
 * @param {Affine} before
 */
function foldBefore(graph, conv, { scale, shift }) {
  const { weights, biases } = weightsOf(graph, conv);
  const each = weights.length / biases.length;
  setWeights(graph, conv, {
    weights: weights.map((weight) => weight * scale),
    biases: biases.map((bias, plane) => {
      const own = weights.slice(plane * each, (plane + 1) * each);
      return bias + shift * own.reduce((sum, weight) => sum + weight, 0);
    }),
  });
}

/**
 * A convolution of one pixel that does the same with every plane.
 *
 * @param {Graph} graph
 * @param {string} conv output of the convolution that made these planes
 * @param {Affine} affine
 * @param {readonly [input: string, output: string]} names
 */
function shiftOf(graph, conv, { scale, shift }, [input, output]) {
  const planes = weightsOf(graph, makerOf(graph, conv)).biases.length;
  const [weights, biases] = [`${output}_weights`, `${output}_biases`];
  addFloats(graph, weights, [planes, 1, 1, 1], Array(planes).fill(scale));
  addFloats(graph, biases, [planes], Array(planes).fill(shift));
  return node('Conv', [input, weights, biases], output, [
    { name: 'group', type: INT, i: planes },
    { name: 'kernel_shape', type: INTS, ints: [1, 1] },
  ]);
}

/**
 * Adds one to the factors instead of adding what was multiplied.
 *
 * @param {Graph} graph
 * @param {Node} sum
 */
function foldGate(graph, sum) {
  const [x = '', scaled = ''] = sum.input ?? [];
  const product = makerOf(graph, scaled);
  const [same, gate = ''] = product?.input ?? [];
  if (product?.opType !== 'Mul' || same !== x || usersOf(graph, scaled).length > 1) return;
  if (makerOf(graph, gate)?.opType !== 'HardSigmoid') return;
  const [one, more] = [`${scaled}_one`, `${scaled}_more`];
  addFloats(graph, one, [1], [1]);
  const factors = node('Add', [gate, one], more);
  replace(graph, [product, sum], [factors, node('Mul', [x, more], sum.output?.[0] ?? '')]);
}

/**
 * As far as nothing else uses what is between the passes.
 *
 * @param {Graph} graph
 * @param {string} value
 * @returns {Affine}
 */
function affineAfter(graph, value) {
  let [scale, shift, output] = [1, 0, value];
  /** @type {Node[]} */
  const passes = [];
  for (;;) {
    const [next, ...others] = usersOf(graph, output);
    const numbers = (next?.input ?? []).flatMap((name) => floatsOf(graph, name));
    const [number = NaN] = numbers;
    if (others.length > 0 || numbers.length !== 1) break;
    if (next?.opType === 'Mul') [scale, shift] = [scale * number, shift * number];
    else if (next?.opType === 'Add') shift += number;
    else break;
    passes.push(next);
    output = next.output?.[0] ?? '';
  }
  return { scale, shift, passes, output };
}

/** @param {Node} conv */
const isPadded = ({ attribute }) =>
  attribute?.some(({ name, ints }) => name === 'pads' && ints?.some((pad) => Number(pad) > 0)) ??
  false;

/**
 * @param {Graph} graph
 * @param {Node} conv
 * @param {Omit<ReturnType<typeof weightsOf>, 'dims'>} changed
 */
function setWeights(graph, conv, { weights, biases }) {
  const { dims } = weightsOf(graph, conv);
  const [x = ''] = conv.input ?? [];
  const own = conv.output?.[0] ?? '';
  conv.input = [x, `${own}_weights`, `${own}_biases`];
  addFloats(graph, `${own}_weights`, dims, weights);
  addFloats(graph, `${own}_biases`, [biases.length], biases);
}
