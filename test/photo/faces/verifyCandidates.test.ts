import { expect, test } from 'vitest';
import type { Landmarks, RgbImage } from '../../../daemon/contract/photo.ts';
import { picturesOf } from '../../../daemon/photo/decode/pictures.ts';
import type { MergedCandidate } from '../../../daemon/photo/faces/candidates/mergeScales.ts';
import { createVerifier } from '../../../daemon/photo/faces/candidates/verifyCandidates.ts';
import type { RetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import { createViews } from '../../../daemon/photo/faces/views.ts';

const [width, height] = [400, 300];
const working: RgbImage = { width, height, data: new Uint8Array(width * height * 3) };
const none = () => Promise.reject(new Error('nothing is decoded'));
const pictures = picturesOf({ width, height, working, icc: null, render: none, region: none });
const views = createViews({ ...pictures, width, height });

const landmarks: Landmarks = [
  [25, 130],
  [55, 130],
  [40, 145],
  [28, 160],
  [52, 160],
];

/** Cut by the left border. */
function atBorder(agreement: number): MergedCandidate {
  const box = [0, 100, 80, 80] as const;
  return { box, score: agreement, detector: 'retinaface', landmarks, agreement };
}

/** Judges one candidate with a detector that sees so much in each look, one after the other. @returns the faces, and how many squares each look had */
async function judge(candidate: MergedCandidate, seen: readonly number[]) {
  const looks: number[] = [];
  const detector: RetinaFace = {
    find: none,
    findEach(images) {
      if (images.length === 0) return Promise.resolve([]);
      const score = seen[looks.length] ?? 0;
      looks.push(images.length);
      const found = { box: [32, 32, 96, 96], score, detector: 'retinaface', landmarks } as const;
      return Promise.resolve(images.map(() => [found]));
    },
  };
  const { faces } = await createVerifier(detector, views)([candidate]);
  return { scores: faces.map(({ score }) => score), looks };
}

test('of a sure face at the border only the landmarks are looked for again', async () => {
  expect(await judge(atBorder(0.9), [0.9])).toEqual({ scores: [0.9], looks: [1] });
});

test('a sure face at the border that its upright square does not show is asked about again, as it is and mirrored', async () => {
  expect(await judge(atBorder(0.9), [0.1, 0.8, 0.8])).toEqual({ scores: [0.9], looks: [1, 1, 1] });
  expect((await judge(atBorder(0.9), [0.1, 0.2, 0.2])).scores).toEqual([]);
});

test('a doubtful face is asked about before its landmarks are looked for', async () => {
  const { scores, looks } = await judge(atBorder(0.6), [0.8, 0.8, 0.9]);
  expect(looks).toEqual([1, 1, 1]);
  expect(scores[0]).toBeCloseTo(0.7, 9);
});
