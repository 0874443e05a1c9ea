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

  /** @param {string} name @param {'MaxPool' | 'AvgPool'} op @param {string} x @param {number} size of which every second is taken */
  pool(name, op, x, size) {
    return this.add(name, op, [x], {
      ksize: listOf([1, size, size, 1]),
      strides: listOf([1, 2, 2, 1]),
      padding: wordOf('VALID'),
    });
  }

  /** @param {string} name @param {string} x @param {readonly number[]} after zeros behind each axis */
  pad(name, x, after) {
    const pads = Int32Array.from(after.flatMap((zeros) => [0, zeros]));
    return this.add(name, 'Pad', [x, this.constant(`${name}/pads`, [after.length, 2], pads)]);
  }

  /** @param {string} filters name of the weights of a convolution @returns what comes out of it */
  channelsOf(filters) {
    return this.weights.get(filters)?.dims[3] ?? 0;
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

/** Residual blocks of the recognition net: name, and whether it halves the picture. */
const recognitionBlocks = /** @type {const} */ ([
  ['conv32_1', 'same'],
  ['conv32_2', 'same'],
  ['conv32_3', 'same'],
  ['conv64_down', 'halved'],
  ['conv64_1', 'same'],
  ['conv64_2', 'same'],
  ['conv64_3', 'same'],
  ['conv128_down', 'halved'],
  ['conv128_1', 'same'],
  ['conv128_2', 'same'],
  ['conv256_down', 'halved'],
  ['conv256_1', 'same'],
  ['conv256_2', 'same'],
  ['conv256_down_out', 'halved'],
]);

/**
 * The recognition net of dlib, a residual network of 29 layers. Output `embedding`: 128 numbers, of no particular length.
 *
 * @param {ReadonlyMap<string, Tensor>} weights
 */
export function recognitionNet(weights) {
  const plan = new LayerPlan(weights);
  const scaled = (
    /** @type {string} */ layer,
    /** @type {string} */ x,
    /** @type {number} */ stride,
  ) => {
    const padding = stride === 1 ? 'SAME' : 'VALID';
    const convolved = plan.convolution(`${layer}/c`, x, `${layer}/conv/filters`, stride, padding);
    const biased = plan.add(`${layer}/b`, 'BiasAdd', [convolved, `${layer}/conv/bias`]);
    const product = plan.add(`${layer}/p`, 'Mul', [biased, `${layer}/scale/weights`]);
    return plan.add(`${layer}/s`, 'Add', [product, `${layer}/scale/biases`]);
  };
  const first = plan.add('first', 'Relu', [scaled('conv32_down', 'input', 2)]);
  let x = plan.pool('pooled', 'MaxPool', first, 3);
  let side = 35;
  for (const [name, kind] of recognitionBlocks) {
    const isHalved = kind === 'halved';
    const half = plan.add(`${name}/r`, 'Relu', [scaled(`${name}/conv1`, x, isHalved ? 2 : 1)]);
    let out = scaled(`${name}/conv2`, half, 1);
    let before = x;
    if (isHalved) {
      before = plan.pool(`${name}/mean`, 'AvgPool', x, 2);
      const [pooled, convolved] = [Math.floor(side / 2), Math.floor((side - 3) / 2) + 1];
      if (pooled > convolved) out = plan.pad(`${name}/wider`, out, [0, 1, 1, 0]);
      side = pooled;
      // As many channels of zeros again.
      const channels = plan.channelsOf(`${name}/conv2/conv/filters`);
      if (name !== 'conv256_down_out')
        before = plan.pad(`${name}/deeper`, before, [0, 0, 0, channels / 2]);
    }
    x = plan.add(`${name}/out`, 'Relu', [plan.add(`${name}/sum`, 'Add', [before, out])]);
  }
  const axes = plan.constant('axes', [2], Int32Array.of(1, 2));
  plan.add('embedding', 'MatMul', [plan.add('mean', 'Mean', [x, axes]), 'fc']);
  return plan;
}
