// @ts-check
import { Buffer } from 'node:buffer';
import { convertGraph } from './convertTfjs.mjs';
import { expressionNet, recognitionNet } from './faceApiNets.mjs';
import { liteAsGraph } from './liteAsGraph.mjs';
import { readWeights } from './tensors.mjs';

/** @typedef {import('./graphWriter.mjs').PixelInput} PixelInput */
/** @typedef {import('./convertTfjs.mjs').TfNode} TfNode */
/** @typedef {import('./tensors.mjs').WeightEntry} WeightEntry */
/** @typedef {import('onnx-proto').onnx.ModelProto} Model */

/**
 * A model that comes in another format than ONNX.
 *
 * @typedef {object} ConvertedModel
 * @property {string} name of `models/NAME.prepared.onnx`
 * @property {readonly string[]} sources files below `models/`, all of which decide what comes out
 * @property {(files: readonly Buffer[]) => Model} convert from these files
 */

/** @type {(mean: number, scale: number) => Pick<PixelInput, 'mean' | 'scale'>} */
const alike = (mean, scale) => ({ mean: [mean, mean, mean], scale: [scale, scale, scale] });

/** Where the detector of the MediaPipe package lies in the file that holds all its parts: the first of them, after a header. */
const openImagesPart = { start: 184, end: 9_987_912 };

/** @type {readonly ConvertedModel[]} */
export const convertedModels = [
  {
    name: 'coco',
    sources: ['coco/model.json', ...[1, 2, 3, 4, 5].map((shard) => `coco/group1-shard${shard}of5`)],
    convert: ([json, ...shards]) =>
      convertTfjs(json, Buffer.concat(shards), {
        // The loop before it resizes, and what follows the outputs suppresses doubles: both are done outside.
        input: 'Preprocessor/sub',
        // Made for 300 pixels a side: a face with what is around it is looked at in fewer.
        pixels: { size: ['height', 'width'], ...alike(127.5, 1 / 127.5) },
        outputs: { scores: 'Postprocessor/convert_scores', boxes: 'Squeeze' },
      }),
  },
  {
    name: 'openImages',
    sources: ['openImages.packed'],
    convert: ([packed = Buffer.of()]) => {
      const { start, end } = openImagesPart;
      const { nodes, weights, input, outputs } = liteAsGraph(packed.subarray(start, end));
      const [boxes = '', scores = ''] = outputs;
      return convertGraph(nodes, weights, {
        input,
        pixels: { size: [300, 300], ...alike(127.5, 1 / 127.5) },
        outputs: { scores, boxes },
      });
    },
  },
  {
    name: 'mesh',
    sources: ['mesh.json', 'mesh.bin'],
    convert: ([json, weights]) =>
      convertTfjs(json, weights, {
        input: 'input_1',
        pixels: { size: [192, 192], ...alike(0, 1 / 255) },
        outputs: { points: 'Identity_2', face: 'Identity_1' },
      }),
  },
  {
    name: 'iris',
    sources: ['iris.json', 'iris.bin'],
    convert: ([json, weights]) =>
      convertTfjs(json, weights, {
        input: 'input_1',
        pixels: { size: [64, 64], ...alike(0, 1 / 255) },
        outputs: { points: 'Identity' },
      }),
  },
  {
    name: 'emotion',
    sources: ['emotion.json', 'emotion.bin'],
    convert: ([json, weights]) =>
      convertTfjs(json, weights, {
        input: 'input_1',
        pixels: { size: [64, 64], ...alike(127.5, 1 / 127.5), channels: 'grey' },
        outputs: { probabilities: 'Identity' },
      }),
  },
  {
    name: 'expression',
    sources: ['expression.json', 'expression.bin'],
    convert: ([manifest, weights]) => {
      const plan = expressionNet(readManifest(manifest, weights));
      const scale = 1 / 255;
      return convertGraph(plan.nodes, plan.weights, {
        input: 'input',
        pixels: {
          size: [112, 112],
          mean: [122.782, 117.001, 104.298],
          scale: [scale, scale, scale],
        },
        outputs: { probabilities: 'probabilities' },
      });
    },
  },
  {
    name: 'recognition',
    sources: ['recognition.json', 'recognition.bin'],
    convert: ([manifest, weights]) => {
      const plan = recognitionNet(readManifest(manifest, weights));
      const scale = 1 / 256;
      return convertGraph(plan.nodes, plan.weights, {
        input: 'input',
        pixels: {
          size: [150, 150],
          mean: [122.782, 117.001, 104.298],
          scale: [scale, scale, scale],
        },
        outputs: { embedding: 'embedding' },
      });
    },
  },
];

/**
 * @param {Buffer | undefined} json
 * @param {Buffer | undefined} bytes
 * @param {Parameters<typeof convertGraph>[2]} options
 */
function convertTfjs(json, bytes, options) {
  /** @type {{ modelTopology: { node: TfNode[] }, weightsManifest: { weights: WeightEntry[] }[] }} */
  const { modelTopology, weightsManifest } = JSON.parse(String(json));
  const entries = weightsManifest.flatMap(({ weights }) => weights);
  return convertGraph(modelTopology.node, readWeights(entries, bytes ?? Buffer.of()), options);
}

/**
 * @param {Buffer | undefined} json
 * @param {Buffer | undefined} bytes
 */
function readManifest(json, bytes) {
  /** @type {readonly { weights: WeightEntry[] }[]} */
  const manifest = JSON.parse(String(json));
  return readWeights(
    manifest.flatMap(({ weights }) => weights),
    bytes ?? Buffer.of(),
  );
}
