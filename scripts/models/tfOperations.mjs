// @ts-check
import { Buffer } from 'node:buffer';

/** @typedef {import('./tensors.mjs').Tensor} Tensor */
/** @typedef {import('./convertTfjs.mjs').TfNode} TfNode */
/** @typedef {import('./convertTfjs.mjs').TfAttribute} TfAttribute */
/** @typedef {import('./convertTfjs.mjs').Value} Value */
/** @typedef {import('./convertTfjs.mjs').Conversion} Conversion */
/** @typedef {(conversion: Conversion, node: TfNode) => Value | readonly Value[]} Rule */

/** @param {string} name @returns {Value} */
const live = (name) => ({ kind: 'live', name });

/** @param {readonly number[]} dims @param {Float32Array | Int32Array} data @returns {Value} */
const constant = (dims, data) => ({ kind: 'constant', tensor: { dims, data } });

/** @param {TfAttribute | undefined} attribute */
const integersOf = (attribute) => (attribute?.list?.i ?? []).map(Number);

/** @param {TfAttribute | undefined} attribute */
const textOf = (attribute) => Buffer.from(attribute?.s ?? '', 'base64').toString();

/** @param {TfNode} node @param {number} index */
const inputOf = (node, index) => node.input?.[index] ?? '';

/**
 * How each operation of TensorFlow is written in ONNX; by TensorFlow's name. Pictures are NHWC there and NCHW in ONNX: each
 * convolution is put between two transpositions, most of which ONNX Runtime takes out again.
 *
 * @type {Readonly<Record<string, Rule>>}
 */
export const operations = {
  Const(conversion, { name }) {
    const tensor = conversion.weight(name);
    if (!tensor) throw new Error(`there is no weight ${name}`);
    return { kind: 'constant', tensor };
  },
  Identity: (conversion, node) => conversion.value(inputOf(node, 0)),
  Conv2D: (conversion, node) => convolution(conversion, node, 'full'),
  _FusedConv2D: (conversion, node) => convolution(conversion, node, 'full'),
  DepthwiseConv2dNative: (conversion, node) => convolution(conversion, node, 'depthwise'),
  FusedDepthwiseConv2dNative: (conversion, node) => convolution(conversion, node, 'depthwise'),
  FusedBatchNorm: batchNormalization,
  FusedBatchNormV3: batchNormalization,
  MatMul: matrixProduct,
  _FusedMatMul: matrixProduct,
  BiasAdd: binary('Add'),
  Add: binary('Add'),
  AddV2: binary('Add'),
  AddN: (conversion, node) =>
    live(
      (node.input ?? [])
        .map((input) => conversion.live(input))
        .reduce((a, b) => conversion.graph.add('Add', [a, b])),
    ),
  Sub: binary('Sub'),
  Mul: binary('Mul'),
  Relu: unary('Relu'),
  Sigmoid: unary('Sigmoid'),
  Relu6: (conversion, node) => live(clipAt6(conversion, conversion.live(inputOf(node, 0)))),
  Softmax: (conversion, node) =>
    live(conversion.graph.add('Softmax', [conversion.live(inputOf(node, 0))], { axis: -1 })),
  LeakyRelu: (conversion, node) => {
    const alpha = { float: node.attr?.['alpha']?.f ?? 0.2 };
    return live(conversion.graph.add('LeakyRelu', [conversion.live(inputOf(node, 0))], { alpha }));
  },
  Prelu(conversion, node) {
    const { graph } = conversion;
    const planes = graph.channelsFirst(conversion.live(inputOf(node, 0)));
    const { data } = conversion.constant(inputOf(node, 1));
    return live(graph.channelsLast(leakyPlanes(conversion, planes, data)));
  },
  MaxPool: pool('MaxPool'),
  AvgPool: pool('AveragePool'),
  Mean(conversion, node) {
    const axes = Array.from(conversion.constant(inputOf(node, 1)).data);
    const keepdims = node.attr?.['keep_dims']?.b === true ? 1 : 0;
    return live(
      conversion.graph.add('ReduceMean', [conversion.live(inputOf(node, 0))], { axes, keepdims }),
    );
  },
  Pad: padding,
  PadV2: padding,
  Reshape(conversion, node) {
    const shape = Array.from(conversion.constant(inputOf(node, 1)).data);
    // As many rows as come in: a detector's boxes, of which a smaller picture has fewer.
    if (shape[0] === 0 && !shape.includes(-1)) shape[1] = -1;
    const { graph } = conversion;
    return live(graph.add('Reshape', [conversion.live(inputOf(node, 0)), graph.integers(shape)]));
  },
  Squeeze(conversion, node) {
    const axes = integersOf(node.attr?.['squeeze_dims'] ?? node.attr?.['axis']);
    const { graph } = conversion;
    return live(graph.add('Squeeze', [conversion.live(inputOf(node, 0)), graph.integers(axes)]));
  },
  ConcatV2(conversion, node) {
    const inputs = node.input ?? [];
    const [axis = 0] = conversion.constant(inputs.at(-1)).data;
    const parts = inputs.slice(0, -1).map((input) => conversion.live(input));
    return live(conversion.graph.add('Concat', parts, { axis }));
  },
  // Of a shape only the batch is ever asked; 0 lets ONNX keep whatever comes in.
  Shape: () => constant([4], Int32Array.of(0, -1, -1, -1)),
  StridedSlice(conversion, node) {
    const { data } = conversion.constant(inputOf(node, 0));
    const [index = 0] = conversion.constant(inputOf(node, 1)).data;
    if (data[index] !== 0) throw new Error(`${node.name} asks for a size that is not known`);
    return constant([], Int32Array.of(0));
  },
  Pack(conversion, node) {
    const parts = (node.input ?? []).map((input) => conversion.constant(input).data[0] ?? 0);
    return constant([parts.length], Int32Array.from(parts));
  },
};

/** @param {string} operation @returns {Rule} */
function unary(operation) {
  return (conversion, node) =>
    live(conversion.graph.add(operation, [conversion.live(inputOf(node, 0))]));
}

/** @param {string} operation @returns {Rule} */
function binary(operation) {
  return (conversion, node) =>
    live(
      conversion.graph.add(operation, [
        conversion.live(inputOf(node, 0)),
        conversion.live(inputOf(node, 1)),
      ]),
    );
}

/** @param {Conversion} conversion @param {string} x */
const clipAt6 = ({ graph }, x) =>
  graph.add('Clip', [x, graph.floats([0], []), graph.floats([6], [])]);

/**
 * PRelu(x) = Relu(x) - slope * Relu(-x): ONNX Runtime has quick kernels for the right side and a slow one for the left.
 *
 * @param {Conversion} conversion
 * @param {string} x
 * @param {string} slope
 */
function leaky({ graph }, x, slope) {
  const below = graph.add('Relu', [graph.add('Neg', [x])]);
  return graph.add('Sub', [graph.add('Relu', [x]), graph.add('Mul', [below, slope])]);
}

/**
 * The same of planes: PRelu(x) = slope * x + Relu((1 - slope) * x) where no slope is beyond 1, as two convolutions of one pixel.
 * They stay in the layout that ONNX Runtime's convolutions have among themselves, and Relu becomes part of one; everything else
 * needs the planes put back in order before and after.
 *
 * @param {Conversion} conversion
 * @param {string} x planes
 * @param {Tensor['data']} slopes one a plane
 */
function leakyPlanes({ graph }, x, slopes) {
  const scaled = (/** @type {string} */ planes, /** @type {readonly number[]} */ by) =>
    graph.add('Conv', [planes, graph.floats(by, [by.length, 1, 1, 1])], {
      group: by.length,
      kernel_shape: [1, 1],
    });
  const slope = [...slopes];
  const rest = slope.map((value) => 1 - value);
  const above = slope.every((value) => value <= 1)
    ? graph.add('Relu', [scaled(x, rest)])
    : scaled(graph.add('Relu', [x]), rest);
  return graph.add('Add', [scaled(x, slope), above]);
}

/** @param {TfNode} node */
const fusedIn = (node) =>
  (node.attr?.['fused_ops']?.list?.s ?? []).map((text) => Buffer.from(text, 'base64').toString());

/**
 * Bias and activation that were fused into an operation: the bias is its next input, and so is the slope of a Prelu.
 *
 * @param {Conversion} conversion
 * @param {TfNode} node
 * @param {(bias: string | null) => string} make
 * @param {(x: string, slope: Tensor) => string} leak
 */
function withFused(conversion, node, make, leak) {
  const extra = (node.input ?? []).slice(2);
  const fused = fusedIn(node);
  /** @type {string | null} */
  let bias = null;
  if (fused[0] === 'BiasAdd') {
    const { data } = conversion.constant(extra.shift());
    bias = conversion.graph.floats(data, [data.length]);
  }
  let x = make(bias);
  for (const activation of fused) {
    if (activation === 'Relu') x = conversion.graph.add('Relu', [x]);
    else if (activation === 'Relu6') x = clipAt6(conversion, x);
    else if (activation === 'Prelu') x = leak(x, conversion.constant(extra.shift()));
    else if (activation !== 'BiasAdd') throw new Error(`${node.name} fuses ${activation}`);
  }
  return x;
}

/**
 * @param {Conversion} conversion
 * @param {TfNode} node
 * @param {'full' | 'depthwise'} kind
 */
function convolution(conversion, node, kind) {
  const { graph } = conversion;
  const filter = conversion.constant(inputOf(node, 1));
  const [height = 0, width = 0, inputs = 0, outputs = 0] = filter.dims;
  const dims =
    kind === 'full' ? [outputs, inputs, height, width] : [inputs * outputs, 1, height, width];
  const dilations = integersOf(node.attr?.['dilations']).slice(1, 3);
  const explicit = integersOf(node.attr?.['explicit_paddings']);
  const attributes = {
    strides: integersOf(node.attr?.['strides']).slice(1, 3),
    ...(dilations.length > 0 ? { dilations } : {}),
    group: kind === 'full' ? 1 : inputs,
    kernel_shape: [height, width],
    ...paddingOf(textOf(node.attr?.['padding']), explicit),
  };
  const x = graph.channelsFirst(conversion.live(inputOf(node, 0)));
  const weights = graph.floats(transposeFilter(filter, kind), dims);
  const convolved = withFused(
    conversion,
    node,
    (bias) => graph.add('Conv', [x, weights, ...(bias === null ? [] : [bias])], attributes),
    (planes, { data }) => leakyPlanes(conversion, planes, data),
  );
  return live(graph.channelsLast(convolved));
}

/**
 * @param {string} padding
 * @param {readonly number[]} explicit before and after each of batch, height, width and channels
 * @returns {Readonly<Record<string, string | readonly number[]>>}
 */
function paddingOf(padding, explicit) {
  if (padding === 'SAME') return { auto_pad: 'SAME_UPPER' };
  if (padding !== 'EXPLICIT') return { auto_pad: 'VALID' };
  return { pads: [2, 4, 3, 5].map((index) => explicit[index] ?? 0) };
}

/**
 * From height, width, inputs, outputs to outputs, inputs, height, width.
 *
 * @param {Tensor} filter
 * @param {'full' | 'depthwise'} kind
 */
function transposeFilter({ dims, data }, kind) {
  const [height = 0, width = 0, inputs = 0, outputs = 0] = dims;
  const out = new Float32Array(data.length);
  let from = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let i = 0; i < inputs; i++) {
        for (let o = 0; o < outputs; o++, from++) {
          const row = kind === 'full' ? o * inputs + i : i * outputs + o;
          out[(row * height + y) * width + x] = data[from] ?? 0;
        }
      }
    }
  }
  return out;
}

/** @type {Rule} */
function batchNormalization(conversion, node) {
  const { graph } = conversion;
  const constants = [1, 2, 3, 4].map((index) => {
    const { data } = conversion.constant(inputOf(node, index));
    return graph.floats(data, [data.length]);
  });
  const epsilon = { float: node.attr?.['epsilon']?.f ?? 1e-4 };
  const x = graph.channelsFirst(conversion.live(inputOf(node, 0)));
  return live(graph.channelsLast(graph.add('BatchNormalization', [x, ...constants], { epsilon })));
}

/** @type {Rule} */
function matrixProduct(conversion, node) {
  const { graph } = conversion;
  if (node.attr?.['transpose_a']?.b === true) throw new Error(`${node.name} is transposed`);
  const { dims, data } = conversion.constant(inputOf(node, 1));
  const transB = node.attr?.['transpose_b']?.b === true ? 1 : 0;
  const inputs = [conversion.live(inputOf(node, 0)), graph.floats(data, dims)];
  return live(
    withFused(
      conversion,
      node,
      (bias) => graph.add('Gemm', bias === null ? inputs : [...inputs, bias], { transB }),
      (x, { data: slope }) => leaky(conversion, x, graph.floats(slope, [slope.length])),
    ),
  );
}

/** @param {string} operation @returns {Rule} */
function pool(operation) {
  return (conversion, node) => {
    const { graph } = conversion;
    const x = graph.channelsFirst(conversion.live(inputOf(node, 0)));
    const pooled = graph.add(operation, [x], {
      kernel_shape: integersOf(node.attr?.['ksize']).slice(1, 3),
      strides: integersOf(node.attr?.['strides']).slice(1, 3),
      auto_pad: textOf(node.attr?.['padding']) === 'SAME' ? 'SAME_UPPER' : 'VALID',
    });
    return live(graph.channelsLast(pooled));
  };
}

/** @type {Rule} */
function padding(conversion, node) {
  const { graph } = conversion;
  const { dims, data } = conversion.constant(inputOf(node, 1));
  const sides = Array.from({ length: dims[0] ?? 0 }, (_, axis) => axis);
  const pads = [0, 1].flatMap((end) => sides.map((axis) => data[axis * 2 + end] ?? 0));
  const [fill = 0] = node.input?.[2] === undefined ? [0] : conversion.constant(node.input[2]).data;
  const inputs = [
    conversion.live(inputOf(node, 0)),
    graph.integers(pads),
    graph.floats([fill], []),
  ];
  return live(graph.add('Pad', inputs, { mode: 'constant' }));
}
