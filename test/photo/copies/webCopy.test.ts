import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { writeWebCopy } from '../../../daemon/photo/copies/webCopy.ts';
import {
  farthest,
  quarterColours,
  quarteredPicture,
  quarters,
  sharpOf,
} from '../../fixtures/pictures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-web-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function copyOf(bytes: Uint8Array): Promise<Buffer> {
  const target = join(folder, 'a/b/copy.jpg');
  await writeWebCopy(await openPhoto(bytes), target);
  // Nothing else is left behind.
  expect(await readdir(join(folder, 'a/b'))).toEqual(['copy.jpg']);
  return readFile(target);
}

/** The markers of a JPEG before its first scan. */
function markersOf(jpeg: Buffer): number[] {
  const markers: number[] = [];
  for (
    let at = 2;
    jpeg[at] === 0xff && jpeg[at + 1] !== 0xda;
    at += 2 + jpeg.readUInt16BE(at + 2)
  ) {
    markers.push(jpeg[at + 1]!);
  }
  return markers;
}

test.each(['jpeg-exif/IMG_0001.JPG', 'react-exif-autorotate-image/img.jpg', 'heic/img.HEIC'])(
  '%s: nothing of who, where and with what is in the copy',
  async (name) => {
    const original = await readFile(assetPath(`samples/${name}`));
    const copy = await copyOf(original);
    const { format, width, height, exif, icc, xmp, iptc, orientation } =
      await sharp(copy).metadata();
    expect([format, exif, icc, xmp, iptc, orientation]).toEqual([
      'jpeg',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Math.max(width, height)).toBe(1600);
    // No EXIF, XMP, IPTC, comment or maker's data: they all live in such segments.
    expect(
      markersOf(copy).filter((marker) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe),
    ).toEqual([]);
    expect(original.includes('Apple')).toBe(true);
    expect(copy.includes('Apple')).toBe(false);
  },
);

test('the copy is upright and in sRGB', async () => {
  const turned = await sharpOf(quarteredPicture(120, 80))
    .rotate(90)
    .withIccProfile('p3')
    .withMetadata({ orientation: 8 })
    .jpeg({ quality: 95 })
    .toBuffer();
  const copy = await copyOf(turned);
  const { data, info } = await sharp(copy).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([120, 80]);
  expect(farthest(quarterColours({ width: 120, height: 80, data }), quarters)).toBeLessThan(14);
});

test('a small photo is not enlarged', async () => {
  const copy = await copyOf(await sharpOf(quarteredPicture(120, 80)).png().toBuffer());
  expect(await sharp(copy).metadata()).toMatchObject({ width: 120, height: 80 });
});
