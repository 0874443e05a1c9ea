// @ts-check
import { listOf, wordOf } from './liteAsGraph.mjs';

/** @typedef {import('./tensors.mjs').Tensor} Tensor */
/** @typedef {import('./convertTfjs.mjs').TfNode} TfNode */
/** @typedef {import('./convertTfjs.mjs').TfAttribute} TfAttribute */

/**
 * Face-api.js publishes weights alone; the layers they belong to are written down here, as its source lays them out, in the form
 * of a TensorFlow graph.
 */
class LayerPlan {
  /** @type {TfNode[]} */
  nodes = [{ name: 'input', op: 'Placeholder' }];

  /**
   * @param {ReadonlyMap<string, Tensor>} weights of the manifest
   */
  constructor(weights) {
    this.weights = new Map(weights);
    for (const name of weights.keys()) this.nodes.push({ name, op: 'Const' });
  }

  /**
   * @param {string} name
   * @param {readonly number[]} dims
   * @param {Float32Array | Int32Array} data
   */
  constant(name, dims, data) {
    this.weights.set(name, { dims, data });
    this.nodes.push({ name, op: 'Const' });
    return name;
  }

  /**
   * @param {string} name
   * @param {string} op
   * @param {readonly string[]} input
   * @param {Readonly<Record<string, TfAttribute>>} [attr]
   */
  add(name, op, input, attr = {}) {
    this.nodes.push({ name, op, input, attr });
    return name;
  }

  /**
   * @param {string} name
   * @param {string} x
   * @param {string} filter
   * @param {number} stride
   * @param {'SAME' | 'VALID'} [padding]
   */
  convolution(name, x, filter, stride, padding = 'SAME') {
    return this.add(name, 'Conv2D', [x, filter], {
      strides: listOf([1, stride, stride, 1]),
      padding: wordOf(padding),
    });
  }

  /**
   * @param {string} name
   * @param {string} x
   * @param {string} layer prefix of its weights
   * @param {number} stride
   */
  separable(name, x, layer, stride) {
    const deep = this.add(
      `${name}/deep`,
      'DepthwiseConv2dNative',
      [x, `${layer}/depthwise_filter`],
      { strides: listOf([1, stride, stride, 1]), padding: wordOf('SAME') },
    );
    const point = this.convolution(`${name}/point`, deep, `${layer}/pointwise_filter`, 1);
    return this.add(`${name}/biased`, 'BiasAdd', [point, `${layer}/bias`]);
  }

  /** @param {string} x @param {string} layer @param {number} stride @param {'SAME' | 'VALID'} [padding] */
  full(x, layer, stride, padding) {
    const convolved = this.convolution(`${layer}/full`, x, `${layer}/filters`, stride, padding);
    return this.add(`${layer}/full/biased`, 'BiasAdd', [convolved, `${layer}/bias`]);
  }

  /** @param {readonly string[]} terms */
  sum(terms) {
    return terms.reduce((a, b) => this.add(`${a}+${b}`, 'Add', [a, b]));
  }
}

/**
 * The expression net: four densely connected blocks, mean, one matrix, softmax. Output `probabilities`: neutral, happy, sad,
 * angry, fearful, disgusted, surprised.
 *
 * @param {ReadonlyMap<string, Tensor>} weights
 */
export function expressionNet(weights) {
  const plan = new LayerPlan(weights);
  let x = 'input';
  for (let block = 0; block < 4; block++) {
    const at = `dense${block}`;
    const first =
      block === 0 ? plan.full(x, `${at}/conv0`, 2) : plan.separable(`${at}/0`, x, `${at}/conv0`, 2);
    const parts = [plan.add(`${at}/r0`, 'Relu', [first])];
    let last = parts[0] ?? first;
    for (let layer = 1; layer < 4; layer++) {
      parts.push(plan.separable(`${at}/${layer}`, last, `${at}/conv${layer}`, 1));
      last = plan.add(`${at}/r${layer}`, 'Relu', [plan.sum(parts)]);
    }
    x = last;
  }
  const axes = plan.constant('axes', [2], Int32Array.of(1, 2));
  const mean = plan.add('mean', 'Mean', [x, axes]);
  const product = plan.add('product', 'MatMul', [mean, 'fc/weights']);
  plan.add('probabilities', 'Softmax', [plan.add('biased', 'BiasAdd', [product, 'fc/bias'])]);
  return plan;
}
