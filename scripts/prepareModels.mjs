// @ts-check
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import onnxProto from 'onnx-proto';
import { convertedModels } from './models/convertModels.mjs';
import { foldScalars } from './models/foldScalars.mjs';
import { addIntegers, floatsOf, node } from './models/graphEdits.mjs';
import { halveWeights } from './models/halveWeights.mjs';
import { depictionWeights } from './models/depictionWeights.mjs';
import { judgeLayers } from './models/judgeLayers.mjs';
import { leanDetector } from './models/leanDetector.mjs';
import { levelWeights } from './models/levelWeights.mjs';

const { onnx } = onnxProto;

/** @typedef {import('onnx-proto').onnx.ModelProto} Model */
/** @typedef {import('onnx-proto').onnx.INodeProto} Node */

/** Counts up whenever an edit below changes, so that prepared files of an earlier edition are made again. */
const edition = 11;

/**
 * Weights nearer to zero than this are taken for zero. Training leaves such: their sum changes no result, but a product with
 * them can be a subnormal number, for which processors leave their fast path (58.7 ms a face instead of 6.9 on an Intel Xeon).
 */
const negligible = 1e-12;

/**
 * What preparing found in one model.
 *
 * @typedef {object} Cleaned
 * @property {string} name
 * @property {number} weights set to zero
 * @property {number} before milliseconds of one run with them
 * @property {number} after milliseconds of one run without
 */

/**
 * A model and how it comes to be as the program wants it.
 *
 * @typedef {object} PreparedModel
 * @property {string} name of `models/NAME.prepared.onnx`
 * @property {readonly string[]} sources files below `models/`
 * @property {(files: readonly Buffer[]) => Model} read
 */

/**
 * Models whose weights are stored in half precision. Boxes of things are then the same to a hundredth, and what is read is the
 * same to the letter: docs/seeing.md.
 */
const halved = new Set(['coco', 'iris', 'letters', 'lines']);

/** Models whose weights were published as 256 levels each and are stored so again; what is left of them is halved. */
const levelled = new Set(['recognition']);

/** @type {readonly { name: string, edit: (model: Model) => void }[]} */
const editedModels = [
  {
    name: 'lines',
    edit(model) {
      // In this order for blue, green and red, as it was trained.
      const normalise = {
        mean: [123.675, 116.28, 103.53],
        scale: [1 / 58.395, 1 / 57.12, 1 / 57.375],
      };
      takeBytes(model, ['batch', 'height', 'width', 3], { ...normalise, channels: 'bgr' });
      nameOutput(model, 'map');
      foldScalars(model);
    },
  },
  {
    name: 'letters',
    edit(model) {
      takeBytes(model, ['batch', 48, 'width', 3], {
        mean: 127.5,
        scale: 1 / 127.5,
        channels: 'bgr',
      });
      surestOnly(model);
      foldScalars(model);
    },
  },
  {
    name: 'retinaface',
    edit(model) {
      // Mean and scale are part of this graph already.
      takeBytes(model, ['batch', 'height', 'width', 3], null);
      leanDetector(model);
      freeOutputs(model);
    },
  },
  {
    name: 'arcface',
    edit(model) {
      takeBytes(model, ['batch', 112, 112, 3], { mean: 127.5, scale: 1 / 128 });
      replacePRelu(model);
      freeBatchOfReshapes(model);
      freeOutputs(model);
      judgeLayers(model, 'depicted', depictionWeights);
    },
  },
];

/** @type {readonly PreparedModel[]} */
const models = [
  ...editedModels.map(({ name, edit }) => ({
    name,
    sources: [`${name}.onnx`],
    /** @param {readonly Buffer[]} files */
    read: ([file = Buffer.of()]) => {
      const model = onnx.ModelProto.decode(file);
      edit(model);
      return model;
    },
  })),
  ...convertedModels.map(({ name, sources, convert }) => ({ name, sources, read: convert })),
];

/** Below `models/`: whatever prepared models are made from. */
export const modelSources = models.flatMap(({ sources }) => sources);

/**
 * Rewrites the fetched models for speed, and those of other formats to ONNX: `models/NAME.prepared.onnx`. A model that was not
 * fetched, none of whose files is there, is not made.
 *
 * The prepared models take `uint8 [batch, height, width, 3]` (RGB, 0..255) instead of normalised float planes, any batch
 * size, and (the detector) any height and width that are multiples of 32. Weights too small to matter are zero. Numbers out are
 * the same to rounding. A prepared file that is already right is left alone; otherwise it is written beside its place and renamed.
 *
 * @param {string} assetsDir the folder that holds `models/`
 * @param {(cleaned: Cleaned) => void} [report] is told of each model written in which weights were set to zero
 * @returns {Promise<readonly string[]>} absolute paths of the files written, `[]` when all were right
 */
export async function prepareModels(assetsDir, report) {
  const written = [];
  for (const { name, sources, read } of models) {
    const files = sources.map((source) => join(assetsDir, 'models', source));
    if (!files.some(existsSync)) continue;
    const parts = await Promise.all(files.map((file) => readFile(file)));
    const target = join(assetsDir, 'models', `${name}.prepared.onnx`);
    const digest = createHash('sha256');
    for (const part of parts) digest.update(part);
    const stamp = `${digest.digest('hex')} edition ${edition}`;
    if (await holds(target, stamp)) continue;
    const model = read(parts);
    const before = report && onnx.ModelProto.encode(model).finish();
    const weights = cleanWeights(model);
    if (levelled.has(name)) levelWeights(model);
    if (halved.has(name) || levelled.has(name)) halveWeights(model);
    if (before && weights > 0) {
      const after = onnx.ModelProto.encode(model).finish();
      report({ name, weights, before: await timeOf(before), after: await timeOf(after) });
    }
    model.metadataProps = [{ key: 'prepared-from', value: stamp }];
    const temporary = `${target}.${process.pid}.part`;
    try {
      await writeFile(temporary, onnx.ModelProto.encode(model).finish());
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    written.push(target);
  }
  return written;
}

/**
 * The stamp is the last field of the file, so a truncated file does not hold it either.
 *
 * @param {string} file
 * @param {string} stamp
 */
async function holds(file, stamp) {
  try {
    return (await readFile(file)).subarray(-1024).includes(stamp);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Replaces the input by bytes as a decoder gives them: casting and transposing inside the graph is far quicker than in JavaScript.
 *
 * @param {Model} model
 * @param {readonly (string | number)[]} shape
 * @param {{ mean: number | readonly number[], scale: number | readonly number[], channels?: 'rgb' | 'bgr' } | null} normalise
 */
function takeBytes(model, shape, normalise) {
  const graph = graphOf(model);
  const constants = new Set((graph.initializer ?? []).map((tensor) => tensor.name));
  const input = (graph.input ?? []).find((value) => !constants.has(value.name));
  if (!input?.name) throw new Error('the model has no input');
  const planes = input.name;
  // Transposed as bytes: a quarter of the memory traffic of floats.
  /** @type {Node[]} */
  const nodes = [
    node('Transpose', ['pixels'], 'pixels_planes', [
      { name: 'perm', type: onnx.AttributeProto.AttributeType.INTS, ints: [0, 3, 1, 2] },
    ]),
  ];
  const toFloat = [
    { name: 'to', type: onnx.AttributeProto.AttributeType.INT, i: onnx.TensorProto.DataType.FLOAT },
  ];
  if (normalise) {
    addChannels(graph, 'pixels_mean', normalise.mean);
    addChannels(graph, 'pixels_scale', normalise.scale);
    const ordered = normalise.channels === 'bgr' ? 'pixels_ordered' : 'pixels_planes';
    if (normalise.channels === 'bgr') {
      addIntegers(graph, 'pixels_order', [2, 1, 0]);
      nodes.push(
        node('Gather', ['pixels_planes', 'pixels_order'], ordered, [
          { name: 'axis', type: onnx.AttributeProto.AttributeType.INT, i: 1 },
        ]),
      );
    }
    nodes.push(node('Cast', [ordered], 'pixels_float', toFloat));
    nodes.push(node('Sub', ['pixels_float', 'pixels_mean'], 'pixels_centred'));
    nodes.push(node('Mul', ['pixels_centred', 'pixels_scale'], planes));
  } else {
    nodes.push(node('Cast', ['pixels_planes'], planes, toFloat));
  }
  graph.input = [
    {
      name: 'pixels',
      type: { tensorType: { elemType: onnx.TensorProto.DataType.UINT8, shape: shapeOf(shape) } },
    },
    ...(graph.input ?? []).filter((value) => value !== input),
  ];
  graph.node = [...nodes, ...(graph.node ?? [])];
}

/**
 * PRelu(x) = slope * x + Relu((1 - slope) * x) where no slope is beyond 1, as two convolutions of one pixel: they stay in the layout
 * that ONNX Runtime's convolutions have among themselves, and Relu becomes part of one. Its own PRelu, and sums and products, need
 * the planes put back in order before and after: half of the embedder's time went into that, a fourth of which is left.
 *
 * @param {Model} model
 */
function replacePRelu(model) {
  const graph = graphOf(model);
  /** @type {Set<string>} */
  const done = new Set();
  graph.node = (graph.node ?? []).flatMap((old) => {
    const [x, slope] = old.input ?? [];
    const out = old.output?.[0];
    if (old.opType !== 'PRelu' || !x || !slope || !out) return [old];
    const slopes = floatsOf(graph, slope);
    done.add(slope);
    addKernels(graph, `${out}_slope`, slopes);
    addKernels(
      graph,
      `${out}_rest`,
      slopes.map((value) => 1 - value),
    );
    const { INT, INTS } = onnx.AttributeProto.AttributeType;
    const each = [
      { name: 'group', type: INT, i: slopes.length },
      { name: 'kernel_shape', type: INTS, ints: [1, 1] },
    ];
    const [rest, above] = [`${out}_rest`, `${out}_above`];
    const restOfAbove = slopes.every((value) => value <= 1)
      ? [
          node('Conv', [x, rest], `${out}_restOfAll`, each),
          node('Relu', [`${out}_restOfAll`], `${out}_restOfAbove`),
        ]
      : [node('Relu', [x], above), node('Conv', [above, rest], `${out}_restOfAbove`, each)];
    return [
      ...restOfAbove,
      node('Conv', [x, `${out}_slope`], `${out}_leak`, each),
      node('Add', [`${out}_leak`, `${out}_restOfAbove`], out),
    ];
  });
  graph.initializer = (graph.initializer ?? []).filter(({ name }) => !done.has(name ?? ''));
  graph.input = (graph.input ?? []).filter(({ name }) => !done.has(name ?? ''));
}

/**
 * One number for each plane, as a convolution of one pixel wants them.
 *
 * @param {import('onnx-proto').onnx.IGraphProto} graph
 * @param {string} name
 * @param {readonly number[]} values
 */
function addKernels(graph, name, values) {
  const dims = [values.length, 1, 1, 1];
  graph.initializer = [
    ...(graph.initializer ?? []),
    { name, dims, dataType: onnx.TensorProto.DataType.FLOAT, floatData: [...values] },
  ];
}

/**
 * A constant `[1, ...]` as the shape of a Reshape becomes `[0, ...]`, which keeps the batch that comes in.
 *
 * @param {Model} model
 */
function freeBatchOfReshapes(model) {
  const graph = graphOf(model);
  for (const { input } of (graph.node ?? []).filter(({ opType }) => opType === 'Reshape')) {
    const shape = (graph.initializer ?? []).find(({ name }) => name === input?.[1]);
    if (!shape) continue;
    const { rawData } = shape;
    const values = rawData?.length
      ? new BigInt64Array(Uint8Array.from(rawData).buffer)
      : BigInt64Array.from(shape.int64Data ?? [], (value) => BigInt(value.toString()));
    if (values[0] !== 1n) throw new Error(`unexpected Reshape to [${values.join(', ')}]`);
    values[0] = 0n;
    shape.int64Data = [];
    shape.rawData = new Uint8Array(values.buffer);
  }
}

/**
 * Removes the declared shapes of the outputs, which ONNX Runtime would otherwise compare with the real ones and warn.
 *
 * @param {Model} model
 */
function freeOutputs(model) {
  for (const output of graphOf(model).output ?? []) {
    if (output.type?.tensorType) output.type.tensorType.shape = null;
  }
}

/**
 * Sets every weight that is too small to matter to zero: in initializers and in constants, wherever the graph has them.
 *
 * @param {Model} model
 * @returns {number} how many were not zero before
 */
export function cleanWeights(model) {
  return cleanGraph(graphOf(model));
}

/**
 * @param {import('onnx-proto').onnx.IGraphProto} graph
 * @returns {number}
 */
function cleanGraph(graph) {
  let cleaned = 0;
  for (const tensor of graph.initializer ?? []) cleaned += cleanTensor(tensor);
  for (const { attribute } of graph.node ?? []) {
    for (const { t, tensors, g, graphs } of attribute ?? []) {
      for (const tensor of [...(t ? [t] : []), ...(tensors ?? [])]) cleaned += cleanTensor(tensor);
      for (const inner of [...(g ? [g] : []), ...(graphs ?? [])]) cleaned += cleanGraph(inner);
    }
  }
  return cleaned;
}

/** @param {import('onnx-proto').onnx.ITensorProto} tensor */
function cleanTensor(tensor) {
  if (tensor.dataType !== onnx.TensorProto.DataType.FLOAT) return 0;
  let cleaned = 0;
  /** @param {number} value */
  const clean = (value) => {
    if (value === 0 || Math.abs(value) >= negligible) return value;
    cleaned++;
    return 0;
  };
  if (tensor.rawData?.length) {
    // A copy: what was decoded is a part of the whole file, at any address.
    const raw = Uint8Array.from(tensor.rawData);
    const view = new DataView(raw.buffer);
    for (let at = 0; at + 4 <= raw.length; at += 4) {
      view.setFloat32(at, clean(view.getFloat32(at, true)), true);
    }
    if (cleaned > 0) tensor.rawData = raw;
  } else if (tensor.floatData?.length) {
    tensor.floatData = Array.from(tensor.floatData, clean);
  }
  return cleaned;
}

/**
 * Milliseconds of one run of a prepared model on one small picture: the median of some.
 *
 * @param {Uint8Array} model
 */
async function timeOf(model) {
  // Read by the native library while it loads.
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const shape = shapeOfInput(model);
  const pixels = Uint8Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => i % 251);
  /** @type {number[]} */
  const times = [];
  for (let i = 0; i < 9; i++) {
    const started = performance.now();
    await session.run({ pixels: new Tensor('uint8', pixels, shape) });
    times.push(performance.now() - started);
  }
  await session.release();
  return times.sort((a, b) => a - b)[4] ?? NaN;
}

/**
 * The shape of `pixels`, where the model leaves it open one picture of 160 px: a multiple of 32, as detectors want.
 *
 * @param {Uint8Array} model
 */
function shapeOfInput(model) {
  const inputs = graphOf(onnx.ModelProto.decode(model)).input ?? [];
  const dims = inputs.find(({ name }) => name === 'pixels')?.type?.tensorType?.shape?.dim ?? [];
  return dims.map(({ dimValue, dimParam }) => {
    if (!dimParam) return Number(dimValue);
    return dimParam === 'batch' ? 1 : 160;
  });
}

/** @param {Model} model */
function graphOf(model) {
  if (!model.graph) throw new Error('the model has no graph');
  return model.graph;
}

/**
 * A number, or one for each plane of the picture.
 *
 * @param {import('onnx-proto').onnx.IGraphProto} graph
 * @param {string} name
 * @param {number | readonly number[]} value
 */
function addChannels(graph, name, value) {
  const floatData = typeof value === 'number' ? [value] : [...value];
  const dims = typeof value === 'number' ? [] : [floatData.length, 1, 1];
  graph.initializer = [
    ...(graph.initializer ?? []),
    { name, dims, dataType: onnx.TensorProto.DataType.FLOAT, floatData },
  ];
}

/**
 * @param {Model} model of one output
 * @param {string} name of it from now on
 */
function nameOutput(model, name) {
  const graph = graphOf(model);
  const old = graph.output?.[0]?.name ?? '';
  graph.node = [...(graph.node ?? []), node('Identity', [old], name)];
  const type = { tensorType: { elemType: onnx.TensorProto.DataType.FLOAT } };
  graph.output = [{ name, type }];
}

/**
 * Instead of how likely each of thousands of letters is at every step: the likeliest, and how likely it is.
 *
 * @param {Model} model
 */
function surestOnly(model) {
  const graph = graphOf(model);
  const likely = graph.output?.[0]?.name ?? '';
  const { INT, INTS } = onnx.AttributeProto.AttributeType;
  const { FLOAT } = onnx.TensorProto.DataType;
  graph.node = [
    ...(graph.node ?? []),
    node('ArgMax', [likely], 'letter_index', [
      { name: 'axis', type: INT, i: 2 },
      { name: 'keepdims', type: INT, i: 0 },
    ]),
    node('Cast', ['letter_index'], 'letter', [{ name: 'to', type: INT, i: FLOAT }]),
    node('ReduceMax', [likely], 'likely', [
      { name: 'axes', type: INTS, ints: [2] },
      { name: 'keepdims', type: INT, i: 0 },
    ]),
  ];
  graph.output = ['letter', 'likely'].map((name) => ({
    name,
    type: { tensorType: { elemType: FLOAT } },
  }));
}

/** @param {readonly (string | number)[]} dims */
function shapeOf(dims) {
  return {
    dim: dims.map((dim) => (typeof dim === 'string' ? { dimParam: dim } : { dimValue: dim })),
  };
}
