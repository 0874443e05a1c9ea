import { describe, expect, test } from 'vitest';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { findPreview } from '../../../daemon/photo/decode/preview.ts';
import { readTiff, tiffTag } from '../../../daemon/photo/decode/tiff/tiff.ts';
import {
  farthest,
  quarterColours,
  quarteredPicture,
  quarters,
  sharpOf,
} from '../../fixtures/pictures.ts';
import { makeDng } from '../../fixtures/raw.ts';

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Four quarters as a sensor sees them. */
const quartered = (width: number, height: number) => (x: number, y: number) =>
  quarters[(y * 2 >= height ? 2 : 0) + (x * 2 >= width ? 1 : 0)]!.map(
    (value) => 0.8 * linear(value / 255),
  );

const preview = (width: number, height: number): Promise<Buffer> =>
  sharpOf(quarteredPicture(width, height)).jpeg({ quality: 92 }).toBuffer();

/** Which of red, green and blue is strongest in each quarter. */
const strongest = (colours: readonly (readonly number[])[]): number[] =>
  colours.map((colour) => colour.indexOf(Math.max(...colour)));

describe('without a preview', () => {
  test('the raw data are developed', async () => {
    const photo = await openPhoto(makeDng(160, 120, quartered(160, 120)));
    expect([photo.format, photo.width, photo.height]).toEqual(['raw', 160, 120]);
    expect(photo.problems).toEqual([]);
    const colours = quarterColours(await photo.at(160));
    expect(strongest(colours)).toEqual(strongest(quarters));
  });

  test('and turned upright', async () => {
    const photo = await openPhoto(makeDng(160, 120, quartered(160, 120), { orientation: 6 }));
    expect([photo.width, photo.height]).toEqual([120, 160]);
    const [tl, tr, bl, br] = strongest(quarters);
    // The stored top is on the right.
    expect(strongest(quarterColours(await photo.at(160)))).toEqual([bl, tl, br, tr]);
  });

  test('data that end too early are told', async () => {
    const whole = makeDng(160, 120, quartered(160, 120));
    const directoryAt = whole.readUInt32LE(4);
    // The directory moves before the data, so that it is not what is lost.
    const table = Buffer.from(whole.subarray(directoryAt));
    const moved = Buffer.concat([
      Buffer.from('II*\0\x08\0\0\0', 'latin1'),
      table,
      whole.subarray(8, directoryAt),
    ]);
    const shift = 8 - directoryAt;
    for (let i = 0; i < table.readUInt16LE(0); i++) {
      const entry = 8 + 2 + 12 * i;
      const tag = moved.readUInt16LE(entry);
      const size =
        [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8][moved.readUInt16LE(entry + 2)]! *
        moved.readUInt32LE(entry + 4);
      const value = moved.readUInt32LE(entry + 8);
      if (tag === 273) moved.writeUInt32LE(value + table.length, entry + 8);
      else if (size > 4) moved.writeUInt32LE(value + shift, entry + 8);
    }
    expect((await openPhoto(moved)).problems).toEqual([]);
    await expect(openPhoto(moved.subarray(0, moved.length * 0.7))).rejects.toMatchObject({
      problem: { code: 'decode/truncated', severity: 'error' },
    });
  });
});

describe('with a large preview', () => {
  test('that is taken: the camera’s own picture', async () => {
    const bytes = makeDng(64, 48, quartered(64, 48), { preview: await preview(1800, 1200) });
    const photo = await openPhoto(bytes);
    expect([photo.format, photo.width, photo.height]).toEqual(['raw', 1800, 1200]);
    expect([photo.problems, photo.recovered]).toEqual([[], false]);
    expect(farthest(quarterColours(await photo.at(400)), quarters)).toBeLessThan(10);
  });

  test('it is turned as the raw file says', async () => {
    const bytes = makeDng(64, 48, quartered(64, 48), {
      orientation: 8,
      preview: await preview(1800, 1200),
    });
    const photo = await openPhoto(bytes);
    expect([photo.width, photo.height]).toEqual([1200, 1800]);
    const [tl, tr, bl, br] = quarters;
    for (const side of [400, 1800]) {
      const image = await photo.at(side);
      // The stored top is on the left, stored right on top.
      expect(farthest(quarterColours(image), [tr, br, tl, bl])).toBeLessThan(10);
    }
  });

  test('unless its own EXIF says so already', async () => {
    const turned = await sharpOf(quarteredPicture(1800, 1200))
      .withMetadata({ orientation: 8 })
      .jpeg()
      .toBuffer();
    const photo = await openPhoto(
      makeDng(64, 48, quartered(64, 48), { orientation: 8, preview: turned }),
    );
    expect([photo.width, photo.height]).toEqual([1200, 1800]);
    const [tl, tr, bl, br] = quarters;
    expect(farthest(quarterColours(await photo.at(400)), [tr, br, tl, bl])).toBeLessThan(14);
  });
});

test('with a small preview and raw data nobody can develop, the preview is used and told', async () => {
  const bytes = makeDng(64, 48, quartered(64, 48), {
    compression: 34_713,
    preview: await preview(320, 240),
  });
  const photo = await openPhoto(bytes);
  expect([photo.width, photo.height, photo.recovered]).toEqual([320, 240, true]);
  expect(photo.problems).toMatchObject([{ code: 'decode/unsupported', severity: 'warning' }]);
  expect(photo.problems[0]!.message).toContain('320 x 240');
});

test('the largest complete picture is found, whatever else looks like one', async () => {
  const [small, large] = [await preview(160, 120), await preview(640, 480)];
  const cut = (await preview(900, 600)).subarray(0, 2000);
  const chance = Buffer.from('ffd8ffe0ffd8ff00ffd8ffc3001108', 'hex');
  const bytes = Buffer.concat([chance, small, Buffer.alloc(50, 0xff), large, chance, small, cut]);
  expect(findPreview(bytes)).toMatchObject({ width: 640, height: 480, orientation: 1 });
  expect(findPreview(Buffer.alloc(1000, 0xff))).toBeNull();
  expect(findPreview(Buffer.alloc(0))).toBeNull();
});

describe('directories of a TIFF', () => {
  test('are read in either byte order', () => {
    const bytes = makeDng(64, 48, quartered(64, 48), { orientation: 3 });
    const [first] = readTiff(bytes);
    expect(first?.tags.get(tiffTag.orientation)).toEqual([3]);
    expect(first?.texts.get(tiffTag.make)).toBe('Nobody\0');
    const big = Buffer.from(
      'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0',
      'latin1',
    );
    expect(readTiff(big)[0]?.tags.get(tiffTag.orientation)).toEqual([6]);
  });

  test('that lead in a circle are read once', () => {
    const loop = Buffer.from(
      'II*\0\x08\0\0\0\x01\0\x4a\x01\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0',
      'latin1',
    );
    expect(readTiff(loop)).toHaveLength(1);
  });

  test('of any nonsense are survived', () => {
    const bytes = makeDng(8, 8, quartered(8, 8));
    for (let at = 4; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = 255;
      readTiff(changed);
      readTiff(bytes.subarray(0, at));
    }
    expect(readTiff(Buffer.from('II*\0'))).toEqual([]);
  });
});

test('a TIFF nobody can decode stands with its thumbnail, and says so', async () => {
  const bytes = makeDng(64, 48, quartered(64, 48), {
    compression: 34_925,
    preview: await preview(320, 240),
  });
  // Without the mark of a DNG, and black is zero instead of a mosaic: LZMA in an ordinary TIFF.
  const directoryAt = bytes.readUInt32LE(4);
  for (let i = 0; i < bytes.readUInt16LE(directoryAt); i++) {
    const entry = directoryAt + 2 + 12 * i;
    const tag = bytes.readUInt16LE(entry);
    if (tag === 262) bytes.writeUInt32LE(1, entry + 8);
    if (tag === 50_706) bytes.writeUInt16LE(50_705, entry);
  }
  const photo = await openPhoto(bytes);
  expect([photo.format, photo.width, photo.recovered]).toEqual(['tiff', 320, true]);
  expect(photo.problems).toMatchObject([{ code: 'decode/unsupported', severity: 'warning' }]);
});
