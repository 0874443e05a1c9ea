import { expect, test } from 'vitest';
import { shrink, shrinkPart } from '../../../daemon/photo/decode/shrink.ts';

let seed = 7;
const random = (): number => (seed = (seed * 16807) % 2147483647);
const picture = (width: number, height: number, value = () => random() & 255) => ({
  ...{ width, height },
  data: Uint8Array.from({ length: width * height * 3 }, value),
});

/** The mean of each square, halves upward, one pixel after the other. */
function means(image: ReturnType<typeof picture>, left: number, top: number, by: number) {
  return (column: number, row: number, channel: number): number => {
    let sum = 0;
    for (let y = 0; y < by; y++) {
      for (let x = 0; x < by; x++) {
        const at = (top + row * by + y) * image.width + left + column * by + x;
        sum += image.data[at * 3 + channel]!;
      }
    }
    return Math.floor(sum / (by * by) + 0.5);
  };
}

test.each([
  [1, 1, 1],
  [2, 2, 2],
  [9, 5, 2],
  [64, 33, 2],
  [131, 40, 3],
  [300, 31, 5],
  [17, 16, 16],
  [620, 310, 300],
])('each pixel of %i x %i shrunk is the mean of a square of %i', (width, height, by) => {
  const image = picture(width + 5, height + 2);
  const region = { left: 3, top: 1, width, height };
  const small = shrinkPart(image, region, by);
  const [columns, rows] = [Math.floor(width / by), Math.floor(height / by)];
  const mean = means(image, region.left, region.top, by);
  const expected = Array.from({ length: columns * rows * 3 }, (_, i) =>
    mean(Math.floor(i / 3) % columns, Math.floor(i / 3 / columns), i % 3),
  );
  expect([small.width, small.height]).toEqual([columns, rows]);
  expect([...small.data]).toEqual(expected);
});

test('white stays white, however much it is shrunk', () => {
  const white = picture(300, 600, () => 255);
  for (const by of [2, 3, 150, 300])
    expect(shrink(white, by).data.every((value) => value === 255)).toBe(true);
});

test('what has fewer pixels than it is to be divided by stays as it is', () => {
  const image = picture(4, 40);
  expect(shrink(image, 5)).toBe(image);
});

test('pictures of any size after each other do not show through', () => {
  for (const side of [700, 3, 90, 1200, 8]) {
    const grey = picture(side, 4, () => side % 256);
    expect(new Set(shrink(grey, 2).data)).toEqual(new Set([side % 256]));
  }
});
