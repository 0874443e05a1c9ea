import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { leanJpeg } from '../../../daemon/photo/decode/leanJpeg.ts';
import { leanPng } from '../../../daemon/photo/decode/png/leanPng.ts';
import { openPhoto, sizeProblem } from '../../../daemon/photo/decode/decode.ts';
import { mostBytesOf } from '../../../daemon/photo/decode/limits.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';

const sample = await readFile(assetPath('samples/face-api/sample1.jpg'));

/** The sample with so many segments of another kind of XMP than the first, 64 KB each. */
function laden(segments: number): Buffer {
  const segment = Buffer.alloc(65_537, 'A');
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(65_535, 2);
  segment.write('http://ns.adobe.com/xmp/extension/\0', 4, 'latin1');
  const many = Array.from({ length: segments }, () => segment);
  return Buffer.concat([sample.subarray(0, 2), ...many, sample.subarray(2)]);
}

test('what a JPEG carries beside its picture beyond any camera is left out; picture and Exif are the same', async () => {
  const lean = leanJpeg(laden(300));
  expect(lean.length).toBeLessThanOrEqual(sample.length);
  const pixels = (bytes: Buffer): Promise<Buffer> => sharp(bytes).rotate().raw().toBuffer();
  expect((await pixels(lean)).equals(await pixels(sample))).toBe(true);
  expect((await sharp(lean).metadata()).exif).toEqual((await sharp(sample).metadata()).exif);
});

test('a file of any other kind, and a JPEG with less, stays as it is', () => {
  for (const bytes of [sample, laden(200), Buffer.alloc(20e6), Buffer.alloc(20e6, 0xff)]) {
    expect(leanJpeg(bytes) === bytes).toBe(true);
  }
});

test('a HEIC too large for its decoders is refused before they copy it', async () => {
  const most = mostBytesOf.get('heic') ?? 0;
  expect(sizeProblem(most, most)).toBeNull();
  const heic = Buffer.alloc(most + 1);
  heic.write('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  await expect(openPhoto(heic)).rejects.toMatchObject({ problem: { code: 'decode/too-large' } });
});

test('a PNG with more beside its picture than any program writes is read without it', async () => {
  const picture = await sharp(sample).resize(40).png().toBuffer();
  const chunk = (type: string, length: number): Buffer => {
    const whole = Buffer.alloc(length + 12, 'A');
    whole.writeUInt32BE(length, 0);
    whole.write(type, 4, 'latin1');
    return whole;
  };
  // After signature and IHDR.
  const laden = (...chunks: readonly Buffer[]): Buffer =>
    Buffer.concat([picture.subarray(0, 33), ...chunks, picture.subarray(33)]);
  const small = chunk('tEXt', 1000);
  const lean = leanPng(laden(chunk('eXIf', 20e6), small, chunk('iTXt', 2e6)));
  expect(lean.equals(laden(small))).toBe(true);
  const fine = laden(chunk('eXIf', 16e6), small);
  expect(leanPng(fine) === fine).toBe(true);
});
