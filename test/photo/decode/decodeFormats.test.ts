import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import {
  ImageMagick,
  initializeImageMagick,
  MagickFormat,
  MagickReadSettings,
} from '@imagemagick/magick-wasm';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { DecodeError, openPhoto } from '../../../daemon/photo/decode/decode.ts';
import {
  difference,
  farthest,
  quarterColours,
  quarteredPicture,
  quarters,
  sharpOf,
} from '../../fixtures/pictures.ts';

const picture = quarteredPicture(64, 48);

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm');
  await initializeImageMagick(await readFile(path));
});

/** The picture as ImageMagick writes it. */
function written(format: MagickFormat): Uint8Array {
  const raw = new MagickReadSettings({ format: MagickFormat.Rgb, width: 64, height: 48, depth: 8 });
  return ImageMagick.read(picture.data, raw, (image) => {
    image.quality = 95;
    return image.write(format, (bytes) => new Uint8Array(bytes));
  });
}

describe('formats written by sharp', () => {
  test.each(['jpeg', 'png', 'webp', 'tiff', 'gif', 'avif'] as const)('%s', async (format) => {
    const photo = await openPhoto(
      await sharpOf(picture).toFormat(format, { quality: 95 }).toBuffer(),
    );
    expect([photo.format, photo.width, photo.height]).toEqual([format, 64, 48]);
    expect([photo.problems, photo.recovered]).toEqual([[], false]);
    expect(farthest(quarterColours(await photo.at(64)), quarters)).toBeLessThan(12);
  });
});

describe('formats written by ImageMagick', () => {
  test.each([
    ['bmp', MagickFormat.Bmp, 0],
    ['bmp', MagickFormat.Bmp3, 0],
    ['jxl', MagickFormat.Jxl, 12],
    ['psd', MagickFormat.Psd, 0],
    ['ico', MagickFormat.Ico, 0],
    ['tga', MagickFormat.Tga, 0],
    ['pcx', MagickFormat.Pcx, 0],
    ['pnm', MagickFormat.Ppm, 0],
    ['jp2', MagickFormat.Jp2, 12],
    ['exr', MagickFormat.Exr, 2],
    ['hdr', MagickFormat.Hdr, 12],
    ['qoi', MagickFormat.Qoi, 0],
    ['dds', MagickFormat.Dds, 2],
    ['sgi', MagickFormat.Sgi, 0],
    ['farbfeld', MagickFormat.Farbfeld, 0],
    ['tiff', MagickFormat.Tiff, 0],
    ['jpeg', MagickFormat.Jpeg, 12],
  ] as const)('%s (%s)', async (format, magickFormat, tolerance) => {
    const photo = await openPhoto(written(magickFormat));
    expect([photo.format, photo.width, photo.height]).toEqual([format, 64, 48]);
    expect(photo.problems).toEqual([]);
    expect(farthest(quarterColours(await photo.at(64)), quarters)).toBeLessThanOrEqual(tolerance);
  });
});

describe('size', () => {
  test.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'a %s is had at any size, never enlarged',
    async (format) => {
      const bytes = await sharpOf(quarteredPicture(2000, 1500))
        .toFormat(format, format === 'avif' ? { effort: 0 } : {})
        .toBuffer();
      const photo = await openPhoto(bytes);
      for (const [side, width, height] of [
        [1, 1, 1],
        [100, 100, 75],
        [1280, 1280, 960],
        [1281, 1281, 961],
        [2000, 2000, 1500],
        [9000, 2000, 1500],
        [Infinity, 2000, 1500],
      ] as const) {
        const image = await photo.at(side);
        expect([image.width, image.height]).toEqual([width, height]);
        expect(image.data.length).toBe(width * height * 3);
        if (width > 1) expect(farthest(quarterColours(image), quarters)).toBeLessThan(14);
      }
    },
  );

  test('one pixel, one row and one column are photos too', async () => {
    for (const [width, height] of [
      [1, 1],
      [700, 1],
      [1, 700],
    ] as const) {
      const photo = await openPhoto(
        await sharpOf(quarteredPicture(width, height)).png().toBuffer(),
      );
      const image = await photo.at(100);
      expect([photo.width, photo.height]).toEqual([width, height]);
      expect(Math.max(image.width, image.height)).toBe(Math.min(100, Math.max(width, height)));
      expect(Math.min(image.width, image.height)).toBe(1);
    }
  });
});

describe('several images in one file', () => {
  test('of an animation the first', async () => {
    const frames = Buffer.concat([picture.data, Buffer.alloc(picture.data.length)]);
    const animation = sharp(frames, {
      raw: { width: 64, height: 96, channels: 3, pageHeight: 48 },
    });
    for (const bytes of [
      await animation.clone().gif().toBuffer(),
      await animation.clone().webp({ quality: 95 }).toBuffer(),
    ]) {
      expect((await sharp(bytes).metadata()).pages).toBe(2);
      const photo = await openPhoto(bytes);
      expect([photo.width, photo.height]).toEqual([64, 48]);
      expect(farthest(quarterColours(await photo.at(64)), quarters)).toBeLessThan(12);
    }
  });

  test('of a TIFF the first page', async () => {
    const bytes = twoPages(await tiff(64, 48), await tiff(60, 40));
    expect((await openPhoto(bytes)).width).toBe(64);
  });

  test('of a TIFF that begins with a thumbnail the photo itself', async () => {
    const bytes = twoPages(await tiff(16, 12), await tiff(64, 48));
    const photo = await openPhoto(bytes);
    expect([photo.width, photo.height]).toEqual([64, 48]);
    expect(farthest(quarterColours(await photo.at(64)), quarters)).toBe(0);
  });
});

const tiff = (width: number, height: number): Promise<Buffer> =>
  sharpOf(quarteredPicture(width, height)).tiff({ compression: 'none' }).toBuffer();

/** Appends a little-endian TIFF as second page: its offsets move by the length of the first (TIFF 6.0, section 2). */
function twoPages(first: Buffer, second: Buffer): Buffer {
  const joined = Buffer.concat([first, Buffer.alloc(first.length % 2), second]);
  const shift = joined.length - second.length;
  const directory = shift + second.readUInt32LE(4);
  const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
  for (let i = 0; i < joined.readUInt16LE(directory); i++) {
    const entry = directory + 2 + 12 * i;
    const [tag, type] = [joined.readUInt16LE(entry), joined.readUInt16LE(entry + 2)];
    const size = (sizes[type] ?? 1) * joined.readUInt32LE(entry + 4);
    const isOffset = tag === 273 || tag === 324;
    if (size > 4) {
      const at = joined.readUInt32LE(entry + 8) + shift;
      joined.writeUInt32LE(at, entry + 8);
      if (isOffset)
        for (let j = 0; j < size; j += 4)
          joined.writeUInt32LE(joined.readUInt32LE(at + j) + shift, at + j);
    } else if (isOffset) joined.writeUInt32LE(joined.readUInt32LE(entry + 8) + shift, entry + 8);
  }
  const firstDirectory = first.readUInt32LE(4);
  joined.writeUInt32LE(directory, firstDirectory + 2 + 12 * first.readUInt16LE(firstDirectory));
  return joined;
}

describe('what a file is decides, not its name', () => {
  test.each([
    ['a PDF document', Buffer.from('%PDF-1.7\n')],
    ['a text file', Buffer.from('Dear diary, today we went to the sea.')],
    ['a web page', Buffer.from('<!DOCTYPE html><html><body>404</body></html>')],
    [
      'an SVG drawing',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a ZIP archive', Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaaaaaa', 'latin1')],
    ['a video', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1')],
    ['a video', Buffer.from('\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'latin1')],
    ['no image format', Buffer.from([7, 1, 250, 3, 0, 9, 200, 1, 1, 1, 1, 1])],
    ['a script for ImageMagick', Buffer.from('push graphic-context\nviewbox 0 0 640 480\n')],
  ])('%s is unsupported', async (what, bytes) => {
    const error = await failure(bytes);
    expect(error.problem).toMatchObject({ code: 'decode/unsupported', severity: 'error' });
    if (!what.includes('script')) expect(error.message).toContain(what);
    expect(error.format).toBeNull();
  });

  test('a HEIC from a phone', async () => {
    const bytes = await readFile(assetPath('samples/heic/img.HEIC'));
    const photo = await openPhoto(bytes);
    expect([photo.format, photo.width, photo.height]).toEqual(['heic', 2962, 3809]);
    expect(photo.problems).toEqual([]);
    const [small, large] = [await photo.at(100), await photo.at(2000)];
    const shrunk = await sharpOf(large).resize(small.width, small.height).raw().toBuffer();
    expect(difference(small, { ...small, data: shrunk })).toBeLessThan(3);
  });
});

async function failure(bytes: Uint8Array): Promise<DecodeError> {
  const error: unknown = await openPhoto(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof DecodeError)) throw new Error('no DecodeError');
  return error;
}
