import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Box } from '../../../daemon/contract/photo.ts';
import { writeThumbnail } from '../../../daemon/photo/copies/thumbnail.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-thumbnail-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A grey picture of 1200 x 900 with an orange face that fills its box. */
function withFace([x, y, width, height]: Box) {
  const image = { width: 1200, height: 900, data: new Uint8Array(1200 * 900 * 3).fill(90) };
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      image.data.set([230, 140, 60], (row * 1200 + column) * 3);
    }
  }
  return image;
}

async function thumbnailOf(box: Box) {
  const target = join(folder, 'face.jpg');
  await writeThumbnail(withFace(box), box, target);
  const bytes = await readFile(target);
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return {
    bytes,
    info,
    at: (x: number, y: number) => [...data.subarray((y * 160 + x) * 3, (y * 160 + x + 1) * 3)],
  };
}

const near = (colour: readonly number[]) =>
  colour.map((value) => expect.closeTo(value, -1.5) as number);

test.each([20, 94, 190, 400])(
  'a face of %i px is in the middle, with room around it',
  async (side) => {
    const { info, at } = await thumbnailOf([300, 250, side, side]);
    expect(info).toMatchObject({ width: 160, height: 160, channels: 3 });
    // The face takes 1 of 1.7 parts: 94 of 160 px, from 33 to 127.
    for (const inside of [38, 80, 122]) expect(at(inside, 80)).toEqual(near([230, 140, 60]));
    for (const outside of [10, 26, 134, 150]) expect(at(80, outside)).toEqual(near([90, 90, 90]));
  },
);

test('at a border of the picture what is shown is moved inward', async () => {
  const { at } = await thumbnailOf([0, 700, 200, 200]);
  expect(at(5, 155)).toEqual(near([230, 140, 60]));
  expect(at(155, 5)).toEqual(near([90, 90, 90]));
});

test('it is a JPEG without metadata', async () => {
  const { bytes } = await thumbnailOf([300, 250, 100, 100]);
  const { format, exif, icc } = await sharp(bytes).metadata();
  expect({ format, exif, icc }).toEqual({ format: 'jpeg', exif: undefined, icc: undefined });
});
