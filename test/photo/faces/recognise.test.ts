import { beforeAll, expect, test } from 'vitest';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { loadEmbedder, type Embedder } from '../../../daemon/photo/faces/embedding/embed.ts';
import type { FoundFace } from '../../../daemon/photo/faces/detect.ts';
import { recogniseFaces } from '../../../daemon/photo/faces/recognise.ts';
import { createViews, type Views } from '../../../daemon/photo/faces/views.ts';
import { loadRetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';
import type { Face } from '../../../daemon/contract/photo.ts';
import { cosine, sample, toJpeg } from '../support/photos.ts';

const first = assetPath('models/arcface.prepared.onnx');
const second = assetPath('models/recognition.prepared.onnx');
let views: Views;
let three: readonly FoundFace[];
let both: Embedder;

beforeAll(async () => {
  views = createViews(await openPhoto(await toJpeg(sample('tracking/faces.jpg'))));
  const { image } = await views.at(600);
  const retinaFace = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
  const found = await retinaFace.find(image, 0.9);
  three = found.slice(0, 3).map((face) => ({ ...face, clipped: false }));
  both = await loadEmbedder(first, second);
});

const recognise = (faces: readonly FoundFace[], embedder = both): Promise<readonly Face[]> =>
  recogniseFaces(() => Promise.resolve(embedder), views, 'sha', faces);

test('the second network is shown the faces that can be grouped, and each keeps what it says of that face', async () => {
  const all = await recognise(three);
  expect(all.every((face) => face.second?.length === 128)).toBe(true);
  // The one in the middle may be no face at all.
  const some = await recognise(three.map((face, i) => (i === 1 ? { ...face, score: 0.6 } : face)));
  expect(some[1]?.second).toBeUndefined();
  for (const i of [0, 2]) expect(cosine(some[i]!.second!, all[i]!.second!)).toBeCloseTo(1, 4);
  expect(cosine(some[0]!.second!, all[2]!.second!)).toBeLessThan(0.9);
});

test('an embedder without a second network says nothing of one', async () => {
  const faces = await recognise(three, await loadEmbedder(first));
  expect(faces).toHaveLength(3);
  for (const face of faces) {
    expect(face).not.toHaveProperty('second');
    expect(face.quality).not.toHaveProperty('strength');
  }
});
