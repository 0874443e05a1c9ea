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
});
