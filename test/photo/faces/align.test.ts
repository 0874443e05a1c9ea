import { mirrorImage } from '../../../daemon/photo/copies/turn.ts';
import { describe, expect, test } from 'vitest';
import { alignedSide, boxTransform, faceTransform } from '../../../daemon/photo/faces/align.ts';
import type { Landmarks, Point, RgbImage } from '../../../daemon/contract/photo.ts';
import {
  fitSimilarity,
  invert,
  mapPoint,
  type Similarity,
} from '../../../daemon/photo/faces/similarityTransform.ts';
import { warp } from '../../../daemon/photo/faces/warp.ts';

/** ArcFace's template as indices of pixels, and landmarks, with the solution by NumPy's SVD of Umeyama's equations 40 to 43. */
const template: Landmarks = [
  [38.2946, 51.6963],
  [73.5318, 51.5014],
  [56.0252, 71.7366],
  [41.5493, 92.3655],
  [70.7299, 92.2041],
];
const golden: [string, Landmarks, Similarity][] = [
  [
    'a small turn',
    [
      [120.5, 80.25],
      [160.75, 90.5],
      [135, 112],
      [112.5, 130.25],
      [148, 139.5],
    ],
    { a: 0.79013681, b: -0.184455101, tx: -71.301145909, ty: 9.556660314 },
  ],
  [
    'lying on the side, large',
    [
      [1000, 700],
      [1090, 560],
      [1130, 660],
      [1150, 790],
      [1230, 690],
    ],
    { a: 0.130591147, b: 0.175320609, tx: 28.982089749, ty: -213.260282366 },
  ],
  [
    'a few pixels',
    [
      [10, 12],
      [14, 12.5],
      [15.5, 15],
      [10.5, 18],
      [14.5, 18.5],
    ],
    { a: 6.114972951, b: 0.026781967, tx: -22.449905164, ty: -21.39229623 },
  ],
];

describe('the similarity of least squares', () => {
  test.each(golden)('agrees with the singular value decomposition: %s', (_, from, expected) => {
    const found = fitSimilarity(from, template);
    for (const key of ['a', 'b', 'tx', 'ty'] as const) {
      expect(found[key]).toBeCloseTo(expected[key], 6);
    }
  });

  test('finds a similarity that exists exactly, and never mirrors', () => {
    const known = { a: 0.6, b: 0.8, tx: 5, ty: -7 };
    const points: Point[] = [
      [0, 0],
      [10, 0],
      [3, 8],
    ];
    const found = fitSimilarity(
      points,
      points.map((point) => mapPoint(known, point)),
    );
    expect(found.a).toBeCloseTo(0.6);
    expect(found.b).toBeCloseTo(0.8);
    const mirrored = points.map(([x, y]): Point => [-x, y]);
    const { a, b } = fitSimilarity(points, mirrored);
    // A rotation and scale has determinant a² + b²: it cannot be negative; the fit is poor instead.
    expect(Math.hypot(a, b)).toBeLessThan(1);
  });

  test('is undone by its inverse', () => {
    const similarity = { a: 0.3, b: -1.2, tx: 40, ty: 11 };
    const [x, y] = mapPoint(invert(similarity), mapPoint(similarity, [12.5, -3]));
    expect(x).toBeCloseTo(12.5);
    expect(y).toBeCloseTo(-3);
  });
});

describe('an aligned face', () => {
  test('has eyes, nose and mouth where ArcFace expects them', () => {
    // A picture whose red tells x and whose green tells y: bilinear sampling of it is exact.
    const image = ramp(240, 200);
    const landmarks: Landmarks = [
      [90, 70],
      [130, 74],
      [110, 95],
      [92, 112],
      [126, 116],
    ];
    const { a, b, tx, ty } = fitSimilarity(
      landmarks.map(([x, y]): Point => [x - 0.5, y - 0.5]),
      template,
    );
    const face = warp(image, faceTransform(landmarks), alignedSide).data;
    for (const [column, row] of [
      [38, 52],
      [74, 52],
      [56, 72],
      [41, 92],
      [71, 92],
    ] as const) {
      const u = column - tx;
      const v = row - ty;
      const x = (a * u + b * v) / (a * a + b * b);
      const y = (a * v - b * u) / (a * a + b * b);
      const at = (row * alignedSide + column) * 3;
      expect(face[at]).toBeCloseTo(x, -0.2);
      expect(Math.abs(face[at]! - x)).toBeLessThanOrEqual(0.51);
      expect(Math.abs(face[at + 1]! - y)).toBeLessThanOrEqual(0.51);
    }
  });

  test('is the image itself where nothing is to be moved', () => {
    const image = ramp(112, 112);
    expect(warp(image, { a: 1, b: 0, tx: 0, ty: 0 }, alignedSide).data).toEqual(image.data);
  });

  test('is black beyond the border, or completed by the mirror where that is asked for', () => {
    const image = ramp(200, 150);
    const shift = { a: 1, b: 0, tx: 56, ty: 0 };
    const black = warp(image, shift, alignedSide).data;
    expect([black[0], black[1], black[55 * 3], black[55 * 3 + 1]]).toEqual([0, 0, 0, 0]);
    expect(black[57 * 3]).toBe(1);
    const half = warp(image, shift, alignedSide, { beyond: 'mirror' }).data;
    for (const distance of [0, 1, 30, 55]) {
      const row = 20 * alignedSide;
      expect(half[(row + 55 - distance) * 3]).toBe(half[(row + 56 + distance) * 3]);
    }
  });

  test('gives the same of a square that is not turned, and of one turned by nothing that matters', () => {
    const image = ramp(90, 70);
    for (const [a, tx, ty] of [
      [1.7, -20, 4],
      [0.6, 30, 25],
      [3.1, -160, -90],
    ] as const) {
      const upright = warp(image, { a, b: 0, tx, ty }, alignedSide, { beyond: 'mirror' }).data;
      const turned = warp(image, { a, b: 1e-12, tx, ty }, alignedSide, { beyond: 'mirror' }).data;
      expect(upright.every((value, i) => Math.abs(value - (turned[i] ?? NaN)) <= 1)).toBe(true);
    }
  });

  test('can be mirrored', () => {
    const mirrored = mirrorImage(ramp(112, 112)).data;
    for (const column of [0, 1, 50, 111]) expect(mirrored[column * 3]).toBe(111 - column);
  });
});

test('a box without landmarks comes to the centre, its longer side as long as asked', () => {
  const similarity = boxTransform([100, 40, 60, 80], 112, 96);
  expect(mapPoint(similarity, [130, 80])).toEqual([56, 56]);
  const [, top] = mapPoint(similarity, [130, 40]);
  const [, bottom] = mapPoint(similarity, [130, 120]);
  expect(bottom - top).toBeCloseTo(96);
});

/** Red is the column, green the row. */
function ramp(width: number, height: number): RgbImage {
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    data[i * 3] = i % width;
    data[i * 3 + 1] = Math.floor(i / width);
  }
  return { width, height, data };
}
