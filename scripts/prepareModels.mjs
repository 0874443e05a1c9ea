// @ts-check
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import onnxProto from 'onnx-proto';

const { onnx } = onnxProto;

/** @typedef {import('onnx-proto').onnx.ModelProto} Model */
/** @typedef {import('onnx-proto').onnx.INodeProto} Node */

/** Counts up whenever an edit below changes, so that prepared files of an earlier edition are made again. */
const edition = 2;

/** @type {readonly { name: string, edit: (model: Model) => void }[]} */
const models = [
  {
    name: 'retinaface',
    edit(model) {
      // Mean and scale are part of this graph already.
      takeBytes(model, ['batch', 'height', 'width', 3], null);
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
    },
  },
];

/**
 * Rewrites the two fetched models for speed: `models/NAME.onnx` to `models/NAME.prepared.onnx`.
 *
 * The prepared models take `uint8 [batch, height, width, 3]` (RGB, 0..255) instead of normalised float planes, any batch
 * size, and (the detector) any height and width that are multiples of 32. Numbers out are the same to rounding. A prepared
 * file that is already right is left alone; otherwise it is written beside its place and renamed.
 *
 * @param {string} assetsDir the folder that holds `models/`
 * @returns {Promise<readonly string[]>} absolute paths of the files written, `[]` when all were right
 */
export async function prepareModels(assetsDir) {
  const written = [];
  for (const { name, edit } of models) {
    const source = await readFile(join(assetsDir, 'models', `${name}.onnx`));
    const target = join(assetsDir, 'models', `${name}.prepared.onnx`);
    const stamp = `${createHash('sha256').update(source).digest('hex')} edition ${edition}`;
    if (await holds(target, stamp)) continue;
    const model = onnx.ModelProto.decode(source);
    edit(model);
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
 * @param {{ mean: number, scale: number } | null} normalise
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
    addScalar(graph, 'pixels_mean', normalise.mean);
    addScalar(graph, 'pixels_scale', normalise.scale);
    nodes.push(node('Cast', ['pixels_planes'], 'pixels_float', toFloat));
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
 * PRelu(x) = Relu(x) - slope * Relu(-x): ONNX Runtime has quick kernels for the right side and a slow one for the left.
 *
 * @param {Model} model
 */
function replacePRelu(model) {
  const graph = graphOf(model);
  graph.node = (graph.node ?? []).flatMap((old) => {
    const [x, slope] = old.input ?? [];
    const out = old.output?.[0];
    if (old.opType !== 'PRelu' || !x || !slope || !out) return [old];
    return [
      node('Relu', [x], `${out}_above`),
      node('Neg', [x], `${out}_negated`),
      node('Relu', [`${out}_negated`], `${out}_below`),
      node('Mul', [`${out}_below`, slope], `${out}_leak`),
      node('Sub', [`${out}_above`, `${out}_leak`], out),
    ];
  });
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

/** @param {Model} model */
function graphOf(model) {
  if (!model.graph) throw new Error('the model has no graph');
  return model.graph;
}

/**
 * @param {string} opType
 * @param {string[]} input
 * @param {string} output
 * @param {import('onnx-proto').onnx.IAttributeProto[]} attribute
 * @returns {Node}
 */
function node(opType, input, output, attribute = []) {
  return { opType, name: `prepared_${output}`, input, output: [output], attribute };
}

/**
 * @param {import('onnx-proto').onnx.IGraphProto} graph
 * @param {string} name
 * @param {number} value
 */
function addScalar(graph, name, value) {
  graph.initializer = [
    ...(graph.initializer ?? []),
    { name, dims: [], dataType: onnx.TensorProto.DataType.FLOAT, floatData: [value] },
  ];
}

/** @param {readonly (string | number)[]} dims */
function shapeOf(dims) {
  return {
    dim: dims.map((dim) => (typeof dim === 'string' ? { dimParam: dim } : { dimValue: dim })),
  };
}
