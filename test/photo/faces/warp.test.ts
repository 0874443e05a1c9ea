import { expect, test } from 'vitest';
import { warp } from '../../../daemon/photo/faces/warp.ts';

let seed = 11;
const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
const [width, height] = [320, 240];
const image = {
  ...{ width, height },
  data: Uint8Array.from({ length: width * height * 3 }, () => Math.floor(random() * 256)),
};

/** The similarity that brings a point of the image to the middle of a square, at a scale and a turn in radians. */
function around([x, y]: readonly [number, number], side: number, scale: number, turn: number) {
  const [a, b] = [scale * Math.cos(turn), scale * Math.sin(turn)];
  return { a, b, tx: side / 2 - (a * x - b * y), ty: side / 2 - (b * x + a * y) };
}

/** Bilinear interpolation as any textbook has it, of a picture with black, or its mirror image, around it. */
function sample(x: number, y: number, channel: number, beyond: 'black' | 'mirror'): number {
  const mirrored = (i: number, size: number): number =>
    Math.max(0, Math.min(size - 1, i < 0 ? -1 - i : i >= size ? 2 * size - 1 - i : i));
  const at = (column: number, row: number): number =>
    image.data[(mirrored(row, height) * width + mirrored(column, width)) * 3 + channel]!;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (beyond === 'black' && (left < -1 || top < -1 || left >= width || top >= height)) return 0;
  const [dx, dy] = [x - left, y - top];
  const upper = at(left, top) * (1 - dx) + at(left + 1, top) * dx;
  const lower = at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx;
  return upper * (1 - dy) + lower * dy;
}

test.each([
  ['upright', 0, 'mirror'],
  ['upright', 0, 'black'],
  ['turned', 0.4, 'black'],
  ['on its head', 3.1, 'mirror'],
] as const)(
  'a square cut %s by %f, with %s around, has the mean of the four pixels nearest',
  (_, turn, beyond) => {
    let [differing, all] = [0, 0];
    for (let i = 0; i < 24; i++) {
      const side = [112, 160, 33][i % 3]!;
      const centre = [random() * width, random() * height] as const;
      const similarity = around(i % 2 === 0 ? [160, 120] : centre, side, 0.6 + 2 * random(), turn);
      const { a, b, tx, ty } = similarity;
      const cut = warp(image, similarity, side, { beyond });
      expect([cut.width, cut.height, cut.data.length]).toEqual([side, side, side * side * 3]);
      for (let row = 0, at = 0; row < side; row++) {
        for (let column = 0; column < side; column++) {
          const [u, v] = [column + 0.5 - tx, row + 0.5 - ty];
          const x = (a * u + b * v) / (a * a + b * b) - 0.5;
          const y = (a * v - b * u) / (a * a + b * b) - 0.5;
          for (let channel = 0; channel < 3; channel++, at++, all++) {
            const off = Math.abs(cut.data[at]! - sample(x, y, channel, beyond));
            // Rounding, and what black begins with at its very edge.
            if (off > 0.501) differing++;
          }
        }
      }
    }
    expect(differing / all).toBeLessThan(1e-4);
  },
);

test('squares of pictures of any size after each other do not show through', () => {
  for (const side of [900, 20, 400, 1300]) {
    const grey = {
      width: side,
      height: side,
      data: new Uint8Array(side * side * 3).fill(side % 256),
    };
    const square = warp(grey, around([side / 2, side / 2], 16, 16 / (side * 0.7), 0.1), 16);
    expect(new Set(square.data)).toEqual(new Set([side % 256]));
  }
});
