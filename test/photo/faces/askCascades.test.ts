import { expect, test } from 'vitest';
import type { Box, RgbImage } from '../../../daemon/contract/photo.ts';
import { picturesOf } from '../../../daemon/photo/decode/pictures.ts';
import { askCascades } from '../../../daemon/photo/faces/askCascades.ts';
import type { Candidate } from '../../../daemon/photo/faces/candidates/candidate.ts';
import type { RetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import { createViews } from '../../../daemon/photo/faces/views.ts';

const [width, height] = [400, 300];
const working: RgbImage = { width, height, data: new Uint8Array(width * height * 3) };
const none = () => Promise.reject(new Error('nothing is decoded'));
const pictures = picturesOf({ width, height, working, icc: null, render: none, region: none });
const views = createViews({ ...pictures, width, height });

const spotAt = (box: Box): Candidate => ({
  box,
  score: 0.05,
  detector: 'retinaface',
  landmarks: null,
});

/** Asks about spots with a detector that sees as much in the middle of every square. @returns how many squares it was asked about, and whether cascades were */
async function ask(score: number, spots: readonly Candidate[]) {
  const asked: number[] = [];
  let areCascadesAsked = false;
  const detector: RetinaFace = {
    find: none,
    findEach: (images) => {
      asked.push(images.length);
      return Promise.resolve(images.map(() => [{ ...spotAt([50, 50, 60, 60]), score }]));
    },
  };
  const cascades = () => {
    areCascadesAsked = true;
    return Promise.resolve({ find: () => [] });
  };
  await askCascades(cascades, detector, views, spots);
  return { asked, areCascadesAsked };
}

const spots = [spotAt([100, 100, 40, 40]), spotAt([250, 150, 40, 40])];

test('spots in which hardly anything is seen are not looked at in a mirror', async () => {
  expect(await ask(0.04, spots)).toEqual({ asked: [2, 2], areCascadesAsked: false });
});

test('spots in which something is seen are, and no cascade is asked without promise', async () => {
  expect(await ask(0.06, spots)).toEqual({ asked: [2, 2, 2, 2], areCascadesAsked: false });
});

test('the first spot of promise is enough for the cascades to be asked', async () => {
  expect(await ask(0.2, spots)).toEqual({ asked: [2, 2], areCascadesAsked: true });
});
