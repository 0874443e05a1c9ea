import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assetPath } from '../../daemon/shared/paths.ts';
import { prepareModels } from '../../scripts/prepareModels.mjs';

let assets: string;
const file = (name: string): string => join(assets, 'models', `${name}.onnx`);

beforeAll(async () => {
  assets = await mkdtemp(join(tmpdir(), 'photoblog-models-'));
  await mkdir(join(assets, 'models'));
  for (const name of ['retinaface', 'arcface']) {
    await copyFile(assetPath(`models/${name}.onnx`), file(name));
  }
  await prepareModels(assets);
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
