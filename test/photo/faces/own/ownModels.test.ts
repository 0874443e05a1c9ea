import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RgbImage } from '../../../../daemon/contract/photo.ts';
import type { Candidate } from '../../../../daemon/photo/faces/candidates/candidate.ts';
import { createViews } from '../../../../daemon/photo/faces/views.ts';
import { loadEmbedder } from '../../../../daemon/photo/faces/embedding/embed.ts';
import { loadRetinaFace } from '../../../../daemon/photo/faces/retinaface.ts';
import { ModelFault } from '../../../../daemon/photo/faces/own/modelFault.ts';
import { loadOwnDetector } from '../../../../daemon/photo/faces/own/ownDetector.ts';
import { loadOwnEmbedder } from '../../../../daemon/photo/faces/own/ownEmbedder.ts';
import { chooseFaceModels } from '../../../../daemon/photo/faceModels.ts';
import { assetPath } from '../../../../daemon/shared/paths.ts';
import { openPhoto } from '../../../../daemon/photo/decode/decode.ts';
import { constantNetwork, onnxFile, type SmallNetwork } from '../../support/onnxFile.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-own-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const picture = (width: number, height = width): RgbImage => ({
  width,
  height,
  data: new Uint8Array(width * height * 3),
});

/** A table of `rows` by `columns`, zero but for one row. */
function table(
  rows: number,
  columns: number,
  [at, values]: readonly [number, readonly number[]] = [0, []],
  rank: 2 | 3 = 3,
): { readonly dims: readonly number[]; readonly data: Float32Array } {
  const data = new Float32Array(rows * columns);
  data.set(values, at * columns);
  return { dims: rank === 3 ? [1, rows, columns] : [rows, columns], data };
}

/** With numbers to three places. */
function rounded({ box, score, detector, landmarks }: Candidate): unknown {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    detector,
    score: round(score),
    box: box.map(round),
    landmarks: landmarks?.map((point) => point.map(round)),
  };
}

/** Five points, in units of a tenth of the box to begin with, or of the cell. */
const points = [-2, -2, 2, -2, 0, 0, -1, 2, 1, 2];

/** The formulas of the papers and programs that published the detectors, by hand. */
const detectors = {
  biubug6: {
    title: 'RetinaFace (biubug6)',
    // Cell (3, 2) of 8 px, the second of its boxes, of 32 px: centre (28, 20).
    outputs: {
      output0: table(168, 4, [(2 * 8 + 3) * 2 + 1, [0.5, -0.5, 0, 1]]),
      conf: (() => {
        const { dims, data } = table(168, 2, [(2 * 8 + 3) * 2 + 1, [0.1, 0.9]]);
        for (let row = 0; row < 168; row++) if (row !== 39) data[row * 2] = 1;
        return { dims, data };
      })(),
      landms: table(168, 10, [(2 * 8 + 3) * 2 + 1, points]),
    },
    found: {
      detector: 'retinaface',
      score: 0.9,
      // Centre 28 + 0.5 * 0.1 * 32 = 29.6 and 18.4; sides 32 and 32 * e^0.2 = 39.085.
      box: [13.6, -1.142, 32, 39.085],
      landmarks: [
        [21.6, 13.6],
        [34.4, 13.6],
        [28, 20],
        [24.8, 26.4],
        [31.2, 26.4],
      ],
    },
  },
  scrfd: {
    title: 'SCRFD',
    // The second face of cell (1, 2) of 16 px: centre (16, 32).
    outputs: {
      score_8: table(128, 1, [0, []], 2),
      score_16: table(32, 1, [(2 * 4 + 1) * 2 + 1, [0.8]], 2),
      score_32: table(8, 1, [0, []], 2),
      bbox_8: table(128, 4, [0, []], 2),
      bbox_16: table(32, 4, [(2 * 4 + 1) * 2 + 1, [0.5, 1, 1.5, 2]], 2),
      bbox_32: table(8, 4, [0, []], 2),
      kps_8: table(128, 10, [0, []], 2),
      kps_16: table(32, 10, [(2 * 4 + 1) * 2 + 1, points.map((value) => value / 10)], 2),
      kps_32: table(8, 10, [0, []], 2),
    },
    found: {
      detector: 'scrfd',
      score: 0.8,
      box: [8, 16, 32, 48],
      landmarks: [
        [12.8, 28.8],
        [19.2, 28.8],
        [16, 32],
        [14.4, 35.2],
        [17.6, 35.2],
      ],
    },
  },
  yunet: {
    title: 'YuNet',
    // Cell (5, 3) of 8 px.
    outputs: {
      cls_8: table(64, 1, [3 * 8 + 5, [0.81]]),
      cls_16: table(16, 1),
      cls_32: table(4, 1),
      obj_8: table(64, 1, [3 * 8 + 5, [1]]),
      obj_16: table(16, 1),
      obj_32: table(4, 1),
      bbox_8: table(64, 4, [3 * 8 + 5, [0.5, 0.25, Math.log(4), Math.log(5)]]),
      bbox_16: table(16, 4),
      bbox_32: table(4, 4),
      kps_8: table(64, 10, [3 * 8 + 5, points.map((value) => value / 10)]),
      kps_16: table(16, 10),
      kps_32: table(4, 10),
    },
    found: {
      detector: 'yunet',
      score: 0.9,
      // Centre (5.5 * 8, 3.25 * 8) = (44, 26), sides 32 and 40.
      box: [28, 6, 32, 40],
      landmarks: [
        [38.4, 22.4],
        [41.6, 22.4],
        [40, 24],
        [39.2, 25.6],
        [40.8, 25.6],
      ],
    },
  },
} as const;

describe.each(Object.entries(detectors))('%s', (name, { title, outputs, found }) => {
  test('is recognised by its outputs, and its numbers are read as its makers read them', async () => {
    const file = await fileOf(`${name}.bin`, constantNetwork([1, 3, 64, 64], outputs));
    const detector = await loadOwnDetector(file);
    expect(detector.title).toBe(title);
    expect((await detector.find(picture(64), 0.5)).map(rounded)).toEqual([found]);
  });

  test('of one size only sees larger pictures smaller, and tells where faces are in the larger', async () => {
    const file = await fileOf(`${name}-large.onnx`, constantNetwork([1, 3, 64, 64], outputs));
    const detector = await loadOwnDetector(file);
    expect(detector.maxSide).toBe(64);
    const [[face]] = (await detector.findEach([picture(128, 96)], 0.5)) as [[Candidate]];
    expect(face.box.map(Math.round)).toEqual(found.box.map((value) => Math.round(value * 2)));
  });

  test('is recognised whatever its outputs are called, and in whatever order they come', async () => {
    const renamed = Object.fromEntries(
      Object.entries(outputs)
        .reverse()
        .map(([, output], index) => [String(500 + index), output]),
    );
    const file = await fileOf(`${name}-names.onnx`, constantNetwork([1, 3, 64, 64], renamed));
    expect((await loadOwnDetector(file)).title).toBe(title);
  });
});

describe('the detector that comes along, under another name', () => {
  test.each(['retinaface.onnx', 'retinaface.prepared.onnx'])(
    'is recognised and finds the same faces (%s)',
    async (asset) => {
      const file = join(folder, `mine-${asset}`);
      await copyFile(assetPath(`models/${asset}`), file);
      const own = await loadOwnDetector(file);
      expect(own.title).toBe('RetinaFace (InsightFace)');
      const photo = await openPhoto(await readFile(assetPath('samples/face-api/sample4.jpg')));
      const { image } = await createViews(photo).at(640);
      const bundled = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
      const [mine, theirs] = [await own.find(image, 0.5), await bundled.find(image, 0.5)];
      expect(mine.length).toBeGreaterThan(2);
      expect(mine.length).toBe(theirs.length);
      mine.forEach(({ box }, index) => {
        box.forEach((value, k) => {
          expect(Math.abs(value - theirs[index]!.box[k]!)).toBeLessThan(1);
        });
      });
    },
  );
});

describe('a file that is no detector of a known kind', () => {
  const { biubug6, scrfd } = detectors;
  test.each<[string, Uint8Array, string]>([
    ['text', new TextEncoder().encode('no network'), 'ownModel.notLoaded'],
    [
      'other outputs',
      constantNetwork([1, 3, 64, 64], { boxes: table(7, 4), scores: table(7, 2) }),
      'ownModel.detectorUnknown',
    ],
    [
      'tables of another picture size',
      constantNetwork([1, 3, 96, 96], biubug6.outputs),
      'ownModel.detectorUnknown',
    ],
    [
      'SCRFD without landmarks',
      constantNetwork([1, 3, 64, 64], {
        a: scrfd.outputs.score_8,
        b: scrfd.outputs.score_16,
        c: scrfd.outputs.score_32,
        d: scrfd.outputs.bbox_8,
        e: scrfd.outputs.bbox_16,
        f: scrfd.outputs.bbox_32,
      }),
      'ownModel.detectorNoLandmarks',
    ],
    [
      'an input of one channel',
      constantNetwork([1, 1, 64, 64], scrfd.outputs),
      'ownModel.detectorInput',
    ],
    ['a batch', constantNetwork([8, 3, 64, 64], scrfd.outputs), 'ownModel.detectorInput'],
  ])('is refused and told why: %s', async (name, bytes, key) => {
    const file = await fileOf(`${name}.onnx`, bytes);
    await expect(loadOwnDetector(file)).rejects.toMatchObject({ fault: { key } });
    await expect(loadOwnDetector(file)).rejects.toBeInstanceOf(ModelFault);
  });
});

/** The means of the three planes times a table: 512 numbers that follow from the picture. */
function meansNetwork(
  numbers: number,
  dims: readonly (number | string)[] = ['N', 3, 112, 112],
  changes: Partial<SmallNetwork> = {},
): Uint8Array {
  const data = Float32Array.from({ length: 3 * numbers }, (_, i) => (i % 7) - 3 + (i % 3));
  return onnxFile({
    input: { name: 'x', dims },
    outputs: ['embedding'],
    constants: { table: { dims: [3, numbers], data } },
    nodes: [
      { operation: 'GlobalAveragePool', inputs: ['x'], output: 'means' },
      { operation: 'Flatten', inputs: ['means'], output: 'row', attributes: { axis: 1 } },
      { operation: 'MatMul', inputs: ['row', 'table'], output: 'embedding' },
    ],
    ...changes,
  });
}

describe('an embedder', () => {
  const red = new Uint8Array(112 * 112 * 3).map((_, i) => (i % 3 === 0 ? 255 : 0));

  test('of any name is recognised by its 512 numbers, which come with the length of one', async () => {
    const embedder = await loadOwnEmbedder(await fileOf('means.onnx', meansNetwork(512)));
    const [{ embedding } = { embedding: new Float32Array() }] = await embedder.embed([red]);
    expect(embedding).toHaveLength(512);
    expect(Math.hypot(...embedding)).toBeCloseTo(1, 5);
    // Fed with (255 - 127.5) / 127.5 = 1 for red and -1 for green and blue.
    const table = Float32Array.from({ length: 3 * 512 }, (_, i) => (i % 7) - 3 + (i % 3));
    const expected = Array.from({ length: 512 }, (_, k) => {
      return table[k]! - table[512 + k]! - table[1024 + k]!;
    });
    const length = Math.hypot(...expected);
    expected.forEach((value, k) => {
      expect(embedding[k]).toBeCloseTo(value / length, 4);
    });
  });

  test('that subtracts and scales by itself, before anything else, gets plain pixels', async () => {
    const one = (value: number) => ({ dims: [1], data: Float32Array.of(value) });
    const data = Float32Array.from({ length: 3 * 512 }, (_, i) => (i % 7) - 3 + (i % 3));
    const withConv = meansNetwork(512, ['N', 3, 112, 112], {
      constants: {
        table: { dims: [3, 512], data },
        mean: one(127.5),
        scale: one(1 / 127.5),
        same: { dims: [3, 1, 1, 1], data: Float32Array.of(1, 1, 1) },
      },
      nodes: [
        { operation: 'Sub', inputs: ['x', 'mean'], output: 'centred' },
        { operation: 'Mul', inputs: ['centred', 'scale'], output: 'scaled' },
        {
          operation: 'Conv',
          inputs: ['scaled', 'same'],
          output: 'first',
          attributes: { group: 3 },
        },
        { operation: 'GlobalAveragePool', inputs: ['first'], output: 'means' },
        { operation: 'Flatten', inputs: ['means'], output: 'row', attributes: { axis: 1 } },
        { operation: 'MatMul', inputs: ['row', 'table'], output: 'embedding' },
      ],
    });
    const plain = await loadOwnEmbedder(await fileOf('plain.onnx', meansNetwork(512)));
    const summed = await loadOwnEmbedder(await fileOf('summed.onnx', withConv));
    const [a, b] = [
      (await plain.embed([red]))[0]!.embedding,
      (await summed.embed([red]))[0]!.embedding,
    ];
    a.forEach((value, k) => {
      expect(b[k]).toBeCloseTo(value, 4);
    });
  });

  test.each(['arcface.onnx', 'arcface.prepared.onnx'])(
    'that comes along gives the same under another name (%s)',
    async (asset) => {
      const file = join(folder, `other-${asset}`);
      await copyFile(assetPath(`models/${asset}`), file);
      const face = new Uint8Array(112 * 112 * 3).map((_, i) => (i * 37) % 256);
      const own = (await (await loadOwnEmbedder(file)).embed([face]))[0]!.embedding;
      const bundled = await loadEmbedder(assetPath('models/arcface.prepared.onnx'));
      const same = (await bundled.embed([face]))[0]!.embedding;
      const cosine = own.reduce((sum, value, k) => sum + value * same[k]!, 0);
      expect(cosine).toBeGreaterThan(0.999);
    },
  );

  test.each<[string, Uint8Array, string]>([
    ['128 numbers', meansNetwork(128), 'ownModel.embedderOutput'],
    ['pictures of 160 px', meansNetwork(512, ['N', 3, 160, 160]), 'ownModel.embedderInput'],
    [
      'nothing but zeros',
      meansNetwork(512, ['N', 3, 112, 112], {
        constants: { table: { dims: [3, 512], data: new Float32Array(3 * 512) } },
      }),
      'ownModel.embedderSilent',
    ],
    ['damaged', meansNetwork(512).subarray(0, 900), 'ownModel.notLoaded'],
  ])('is refused and told why: %s', async (name, bytes, key) => {
    const file = await fileOf(`${name}.onnx`, bytes);
    await expect(loadOwnEmbedder(file)).rejects.toMatchObject({ fault: { key } });
  });
});

describe('the choice of models', () => {
  test('is told by the content of the files: other files, other key and other collection', async () => {
    const one = await fileOf('one.onnx', meansNetwork(512));
    const two = await fileOf('two.onnx', meansNetwork(512, ['batch', 3, 112, 112]));
    const copy = await fileOf('copy.onnx', meansNetwork(512));
    const of = (env: NodeJS.ProcessEnv) => chooseFaceModels(env);
    const none = of({});
    expect(none).toMatchObject({ key: '', embedding: 'mobilefacenet-512', fault: null });
    const first = of({ PHOTOBLOG_EMBEDDER: one });
    expect(first.embedding).toMatch(/^own-[0-9a-f]{16}$/);
    expect(of({ PHOTOBLOG_EMBEDDER: copy })).toMatchObject({
      key: first.key,
      embedding: first.embedding,
    });
    const others = [of({ PHOTOBLOG_EMBEDDER: two }), of({ PHOTOBLOG_DETECTOR: one }), first, none];
    expect(new Set(others.map(({ key }) => key)).size).toBe(4);
    // Another detector alone gives faces that can be compared.
    expect(of({ PHOTOBLOG_DETECTOR: one }).embedding).toBe(none.embedding);
  });

  test.each(['missing.onnx', '.'])('that cannot be read is a fault, not a crash: %s', (name) => {
    const { fault, key } = chooseFaceModels({ PHOTOBLOG_DETECTOR: join(folder, name) });
    expect(fault).not.toBeNull();
    expect(key).toBe('unusable');
  });
});
