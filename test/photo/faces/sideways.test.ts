import { expect, test } from 'vitest';
import type { RgbImage } from '../../../daemon/contract/photo.ts';
import { picturesOf } from '../../../daemon/photo/decode/pictures.ts';
import type { RetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import { likelyTurn } from '../../../daemon/photo/faces/sideways.ts';
import { createViews } from '../../../daemon/photo/faces/views.ts';

const [width, height] = [1200, 900];
const none = () => Promise.reject(new Error('nothing is decoded'));

/** Black, with a white quarter at the upper left. */
const working: RgbImage = {
  ...{ width, height },
  data: new Uint8Array(width * height * 3).map((_, at) => {
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    return x < width / 2 && y < height / 2 ? 255 : 0;
  }),
};
const pictures = picturesOf({ width, height, working, icc: null, render: none, region: none });

/** Where the white quarter is when the photo is turned. */
const corners = { 90: [0.75, 0.25], 180: [0.75, 0.75], 270: [0.25, 0.75] } as const;
type Turn = keyof typeof corners;

/** Asks which way to turn a photo of a detector that sees a face of this score in each direction. @returns the answer, and the longer side of what was searched */
async function ask(scores: Readonly<Record<Turn, number>>) {
  const searched: number[] = [];
  const detector: RetinaFace = {
    find(image, minScore) {
      searched.push(Math.max(image.width, image.height));
      const turn = ([90, 180, 270] as const).find((each) => isWhite(image, corners[each]));
      const score = turn === undefined ? 0 : scores[turn];
      const face = {
        box: [10, 10, 20, 20],
        score,
        detector: 'retinaface',
        landmarks: null,
      } as const;
      return Promise.resolve(score >= minScore ? [face] : []);
    },
    findEach: none,
  };
  const turn = await likelyTurn(detector, createViews({ ...pictures, width, height }), []);
  return { turn, searched };
}

function isWhite(image: RgbImage, [x, y]: readonly [number, number]): boolean {
  const at = Math.floor(y * image.height) * image.width + Math.floor(x * image.width);
  return (image.data[at * 3] ?? 0) > 128;
}

test('a photo is searched no closer where a face shows in one direction and nothing in the others', async () => {
  expect(await ask({ 90: 0.9, 180: 0, 270: 0.01 })).toEqual({
    turn: 90,
    searched: [256, 256, 256, 416],
  });
});

test('directions that both show something are held against each other closer', async () => {
  expect(await ask({ 90: 0.9, 180: 0, 270: 0.95 })).toEqual({
    turn: 270,
    searched: [256, 256, 256, 416, 416, 960, 960],
  });
});

test('a photo that shows nothing in any direction stays as it is', async () => {
  expect(await ask({ 90: 0, 180: 0.01, 270: 0 })).toEqual({
    turn: null,
    searched: [256, 256, 256],
  });
});
