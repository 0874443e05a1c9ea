import { describe, expect, test } from 'vitest';
import type { RgbImage } from '../../daemon/contract/photo.ts';
import { measureLook } from '../../daemon/photo/imageMeasures.ts';

type Colour = readonly [red: number, green: number, blue: number];

function picture(width: number, height: number, at: (x: number, y: number) => Colour): RgbImage {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set(at(x, y), (y * width + x) * 3);
  return { width, height, data };
}

const grey = (value: number): Colour => [value, value, value];

describe('a picture is measured', () => {
  test('of one colour as one of that brightness, with nothing sharp and no cell darker than its neighbour', () => {
    for (const [width, height] of [
      [640, 480],
      [71, 73],
      [1, 1],
    ] as const) {
      const look = measureLook(picture(width, height, () => grey(77)));
      expect(look).toMatchObject({ brightness: 77, clippedShare: 0, sharpness: 0 });
      expect([look.dhash, look.vhash]).toEqual(['0'.repeat(16), '0'.repeat(16)]);
    }
  });

  test('that grows lighter to the right by one hash, and downwards by the other', () => {
    const right = measureLook(picture(640, 427, (x) => grey(x >> 2)));
    const down = measureLook(picture(427, 640, (_, y) => grey(y >> 2)));
    expect([right.dhash, right.vhash]).toEqual(['f'.repeat(16), '0'.repeat(16)]);
    expect([down.dhash, down.vhash]).toEqual(['0'.repeat(16), 'f'.repeat(16)]);
  });

  test('by the mean colour of each of sixteen parts, row by row', () => {
    const { grid } = measureLook(
      picture(640, 480, (x, y) => [10 * Math.floor(x / 160), 20 * Math.floor(y / 120), 5]),
    );
    const expected = [0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3].flatMap((column) => [10 * column, 20 * row, 5]),
    );
    expect(grid).toEqual(expected);
  });

  test('by the part of it that is as good as black or white', () => {
    const quarter = picture(400, 300, (x, y) => grey(x < 200 && y < 150 ? 255 : 128));
    expect(measureLook(quarter).clippedShare).toBe(0.25);
  });

  test('by the variance of its Laplacian: of a checkerboard 4 times its contrast, squared', () => {
    // Of each inner pixel and its four neighbours of the other colour: plus or minus 4 * 100, as often one as the other.
    const board = picture(10, 10, (x, y) => grey((x + y) % 2 === 0 ? 150 : 50));
    expect(measureLook(board).sharpness).toBe((4 * 100) ** 2);
  });

  test.each([
    [640, 427],
    [71, 90],
    [10, 200],
    [5, 4],
  ])('by the same numbers as one pixel after the other, %i x %i', (width, height) => {
    const noise = picture(width, height, (x, y) => {
      const level = (x * x * 31 + y * y * 17 + x * y * 7) % 256;
      return [level, (level * 3) % 256, 255 - level];
    });
    const levels = Array.from({ length: width * height }, (_, i) => {
      const [red = 0, green = 0, blue = 0] = noise.data.subarray(3 * i, 3 * i + 3);
      return Math.floor((77 * red + 150 * green + 29 * blue + 128) / 256);
    });
    const curvatures: number[] = [];
    for (let y = 1; y < height - 1; y++)
      for (let x = 1; x < width - 1; x++) {
        const at = (column: number, row: number): number => levels[row * width + column]!;
        const beside = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
        curvatures.push(4 * at(x, y) - beside);
      }
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const middle = mean(curvatures);
    const spread = mean(curvatures.map((value) => (value - middle) ** 2));
    const look = measureLook(noise);
    expect(look.brightness).toBeCloseTo(mean(levels), 9);
    const extremes = levels.filter((level) => level < 4 || level > 251);
    expect(look.clippedShare).toBe(extremes.length / levels.length);
    expect(look.sharpness / spread).toBeCloseTo(1, 9);
  });
});
