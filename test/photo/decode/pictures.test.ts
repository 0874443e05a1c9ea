import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { profileOf } from '../../../daemon/photo/decode/cicp.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { convertByMatrix } from '../../../daemon/photo/decode/matrixProfile.ts';
import { toSrgb } from '../../../daemon/photo/decode/sharp.ts';
import { readSample } from '../support/photos.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A real photo of 4001 x 2999 stored pixels, so that no reduction divides it, turned by EXIF where that is asked for. */
async function largePhoto(orientation = 1): Promise<Buffer> {
  return sharp(await readSample('material-kit/studio-5.jpg'))
    .resize(4001, 2999, { fit: 'fill' })
    .withMetadata({ orientation })
    .jpeg({ quality: 90 })
    .toBuffer();
}

const same = (path: string, isUnchanged = true) => ({
  path,
  isUnchanged: () => Promise.resolve(isUnchanged),
  reserve: () => Promise.resolve(),
});

function meanDifference(a: Uint8Array, b: Uint8Array): number {
  expect(a).toHaveLength(b.length);
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
}

test.each([1, 6, 7])(
  'a JPEG decoded from its file is the one in its bytes, orientation %i',
  async (o) => {
    const bytes = await largePhoto(o);
    const path = join(folder, `photo [${o}].jpg`);
    await writeFile(path, bytes);
    const [quick, plain] = [await openPhoto(bytes, same(path)), await openPhoto(bytes)];
    expect([quick.width, quick.height]).toEqual(o === 1 ? [4001, 2999] : [2999, 4001]);
    expect([plain.width, plain.height]).toEqual([quick.width, quick.height]);
    expect(quick.decodedSide).toBe(2001);
    for (const side of [1600, 640]) {
      const [a, b] = [await quick.at(side), await plain.at(side)];
      expect([a.width, a.height]).toEqual([b.width, b.height]);
      expect(meanDifference(a.data, b.data)).toBeLessThan(1.5);
    }
  },
);

test('a file that has changed since, or is gone, or has a name libvips would misread, is decoded from its bytes', async () => {
  const bytes = await largePhoto();
  const expected = await (await openPhoto(bytes)).at(320);
  const path = join(folder, 'other.jpg');
  await writeFile(path, await sharp(bytes).negate().jpeg().toBuffer());
  const bracket = join(folder, 'odd[shrink=8]');
  await writeFile(bracket, bytes);
  for (const file of [same(path, false), same(join(folder, 'gone.jpg')), same(bracket)]) {
    const image = await (await openPhoto(bytes, file)).at(320);
    expect(meanDifference(image.data, expected.data)).toBe(0);
  }
});

test.each([1, 3, 6])(
  'a part is what a plain crop of the upright photo shows, orientation %i',
  async (orientation) => {
    const bytes = await largePhoto(orientation);
    const photo = await openPhoto(bytes);
    const region = { left: 901, top: 1203, width: 400, height: 300 };
    // sharp's own rotation, then its own crop: no line of ours.
    const upright = await sharp(bytes).rotate().toBuffer();
    const expected = await sharp(upright).extract(region).raw().toBuffer();
    const fine = await (
      await photo.detail({ left: 600, top: 1000, width: 1000, height: 900 })
    )(region);
    expect(fine).toMatchObject({ scale: 1, left: 901, top: 1203 });
    expect(meanDifference(fine.image.data, expected)).toBeLessThan(2);
    const coarse = await photo.cut(region);
    expect(coarse.scale).toBeCloseTo(2, 2);
    const half = await sharp(coarse.image.data, {
      raw: { width: coarse.image.width, height: coarse.image.height, channels: 3 },
    })
      .resize(400, 300, { fit: 'fill' })
      .raw()
      .toBuffer();
    expect(meanDifference(half, expected)).toBeLessThan(4);
  },
);

test.each([
  ['Display P3', profileOf(12, 13)],
  ['BT.2020', profileOf(9, 1)],
  ['BT.2020, HLG', profileOf(9, 18)],
])('%s is converted as by LittleCMS', async (_, icc) => {
  const side = 64;
  const data = Uint8Array.from({ length: side * side * 3 }, (_, i) => (i * 7919) % 256);
  const image = { width: side, height: side, data };
  const own = convertByMatrix(image, icc!);
  const theirs = await toSrgb(image, icc!);
  const differences = own!.data.map((value, i) => Math.abs(value - theirs.data[i]!));
  expect(Math.max(...differences)).toBeLessThanOrEqual(3);
  expect(meanDifference(own!.data, theirs.data)).toBeLessThan(0.4);
});

test('a profile that is no matrix is left to others', async () => {
  const { icc } = await sharp({
    create: { width: 8, height: 8, channels: 3, background: 'red' },
  })
    .toColourspace('cmyk')
    .withIccProfile('cmyk')
    .jpeg()
    .toBuffer()
    .then((bytes) => sharp(bytes).metadata());
  const image = { width: 1, height: 1, data: new Uint8Array(3) };
  expect(convertByMatrix(image, icc!)).toBeNull();
  expect(convertByMatrix(image, profileOf(12, 13)!.subarray(0, 150))).toBeNull();
});
