import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { profileOf } from '../../../../daemon/photo/decode/cicp.ts';
import { openPhoto } from '../../../../daemon/photo/decode/decode.ts';
import { decodeHeic } from '../../../../daemon/photo/decode/heif/heic.ts';
import { colourCoding, factorsOf } from '../../../../daemon/photo/decode/heif/colourCoding.ts';
import { shrinkPlanes } from '../../../../daemon/photo/decode/heif/planes.ts';
import { assetPath } from '../../../../daemon/shared/paths.ts';
import { readHeifInfo } from '../../../../daemon/photo/decode/heif/isobmff.ts';
import { orient } from '../../../../daemon/photo/decode/orient.ts';
import type { RgbImage } from '../../../../daemon/contract/photo.ts';
import { toSrgb } from '../../../../daemon/photo/decode/sharp.ts';
import { sniff } from '../../../../daemon/photo/decode/sniff.ts';
import {
  damagedCopies,
  clap,
  type CodedPicture,
  grid,
  heif,
  imir,
  irot,
  ispe,
  type Item,
  nclx,
  prof,
  type Property,
  sampleTile,
} from '../../../fixtures/heif.ts';
import { difference, pixelAt } from '../../../fixtures/pictures.ts';
import { hasProgram } from '../../../fixtures/programs.ts';

let tiles: CodedPicture[];
let plain: RgbImage;
beforeAll(async () => {
  tiles = await Promise.all([0, 1, 2, 3].map(sampleTile));
  plain = await (await openPhoto(single())).at(512);
});

const item = ({ configuration, data, width, height }: CodedPicture, ...more: Property[]): Item => ({
  type: 'hvc1',
  properties: [configuration, ispe(width, height), ...more],
  data,
});

/** A file of one image. */
const single = (...more: Property[]): Buffer => heif([item(tiles[0]!, ...more)], 0);

const decoded = async (bytes: Uint8Array): Promise<RgbImage> => (await openPhoto(bytes)).at(5000);

describe('turning and mirroring', () => {
  // EXIF's orientation that does the same: irot turns anticlockwise.
  test.each([
    ['irot 0', [irot(0)], 1],
    ['irot 1', [irot(1)], 8],
    ['irot 2', [irot(2)], 3],
    ['irot 3', [irot(3)], 6],
    ['imir left and right', [imir(1)], 2],
    ['imir top and bottom', [imir(0)], 4],
  ] as const)('%s is applied once', async (_name, properties, orientation) => {
    expect(difference(await decoded(single(...properties)), orient(plain, orientation))).toBe(0);
  });

  test('EXIF orientation beside it is not applied again', async () => {
    const exif = exifWithOrientation(6);
    const described: Item = { type: 'Exif', properties: [], data: exif, describes: 0 };
    const bytes = heif([item(tiles[0]!, irot(3)), described], 0);
    expect(difference(await decoded(bytes), orient(plain, 6))).toBe(0);
    const without = heif([item(tiles[0]!), described], 0);
    expect(difference(await decoded(without), plain)).toBe(0);
  });

  test('a clean aperture crops', async () => {
    const image = await decoded(single(clap(400, 200)));
    expect([image.width, image.height]).toEqual([400, 200]);
    expect(pixelAt(image, 10, 10)).toEqual(pixelAt(plain, 66, 166));
    const turned = await decoded(single(clap(400, 200), irot(3)));
    expect(difference(turned, orient(image, 6))).toBe(0);
  });
});

test('the primary image is decoded, wherever it stands', async () => {
  const bytes = heif([item(tiles[1]!), item(tiles[2]!), item(tiles[0]!)], 2);
  expect(difference(await decoded(bytes), plain)).toBe(0);
});

test('a grid of tiles is put together', async () => {
  const bytes = gridOfFour();
  const image = await decoded(bytes);
  expect([image.width, image.height]).toEqual([1000, 1000]);
  const corner = await sharp(image.data, { raw: { width: 1000, height: 1000, channels: 3 } })
    .extract({ left: 0, top: 0, width: 512, height: 512 })
    .raw()
    .toBuffer();
  expect(difference({ ...plain, data: corner }, plain)).toBe(0);
});

function gridOfFour(...more: Property[]): Buffer {
  const whole: Item = {
    type: 'grid',
    properties: [ispe(1000, 1000)],
    data: grid(2, 2, 1000, 1000),
    parts: [1, 2, 3, 4],
  };
  return heif([whole, ...tiles.map((tile) => item(tile, ...more))], 0);
}

test('of a grid whose last tile is cut off the others are kept', async () => {
  const bytes = gridOfFour();
  const photo = await openPhoto(bytes.subarray(0, bytes.length - tiles[3]!.data.length));
  expect(photo.problems).toMatchObject([{ code: 'decode/truncated', severity: 'warning' }]);
  expect(photo.problems[0]!.message).toMatch(/about 2\d %/);
  const image = await photo.at(1000);
  expect(pixelAt(image, 900, 900)).toEqual([128, 128, 128]);
  expect(pixelAt(image, 900, 100)).not.toEqual([128, 128, 128]);
});

test('of a single image that is cut off the upper part is kept', async () => {
  const bytes = single();
  const photo = await openPhoto(bytes.subarray(0, bytes.length - (tiles[0]!.data.length >> 1)));
  expect(photo.problems).toMatchObject([{ code: 'decode/truncated', severity: 'warning' }]);
  const image = await photo.at(512);
  expect(pixelAt(image, 250, 40)).toEqual(pixelAt(plain, 250, 40));
  expect(pixelAt(image, 250, 505)).toEqual([128, 128, 128]);
});

test('after a crash or a refusal the next file is decoded as before', async () => {
  const broken = Buffer.from(single());
  broken.fill(0xff, broken.length - tiles[0]!.data.length);
  await openPhoto(broken).catch(() => null);
  await openPhoto(single(ispe(60_000, 60_000))).catch(() => null);
  expect(difference(await decoded(single()), plain)).toBe(0);
});

test('a picture whose primary image is beyond reading is the first that can be read', async () => {
  const broken = { ...tiles[1]!, data: Buffer.alloc(tiles[1]!.data.length, 0x55) };
  const bytes = heif([item(tiles[0]!), item(broken)], 1);
  const photo = await openPhoto(bytes);
  expect(photo.problems).toMatchObject([{ code: 'decode/corrupt', severity: 'warning' }]);
  expect(difference(await photo.at(512), plain)).toBeLessThan(1);
});

test.skipIf(!hasProgram('heif-convert'))(
  'a phone photo has the pixels that heif-convert gives (skipped without libheif-examples)',
  async () => {
    const file = assetPath('samples/heic/img.HEIC');
    const { picture } = await decodeHeic(await readFile(file), () => undefined);
    if (picture.kind !== 'planes') throw new Error('no planes');
    const png = join(await mkdtemp(join(tmpdir(), 'heic-')), 'phone.png');
    execFileSync('heif-convert', [file, png]);
    const judge = await sharp(await readFile(png), { ignoreIcc: true })
      .raw()
      .toBuffer();
    const { width, height } = picture.planes;
    const full = shrinkPlanes(picture.planes, 1);
    expect(difference(full, { width, height, data: judge })).toBeLessThan(0.2);
    const half = shrinkPlanes(picture.planes, 2);
    let sum = 0;
    for (let y = 0, at = 0; y < half.height; y++) {
      for (let x = 0; x < half.width; x++) {
        for (let channel = 0; channel < 3; channel++, at++) {
          const from = (2 * y * width + 2 * x) * 3 + channel;
          const four = [from, from + 3, from + width * 3, from + width * 3 + 3];
          const mean = four.reduce((all, i) => all + (judge[i] ?? 0), 0) / 4;
          sum += Math.abs(mean - (half.data[at] ?? 0));
        }
      }
    }
    expect(sum / half.data.length).toBeLessThan(0.6);
  },
  60_000,
);

describe('planes', () => {
  // Colours of bars as ITU-R BT.601 and BT.709 tables have them: 8 bits, limited and full range.
  test.each([
    ['BT.601, limited', 6, false, [81, 90, 240], [255, 0, 0]],
    ['BT.601, limited', 6, false, [145, 54, 34], [0, 255, 0]],
    ['BT.601, full', 6, true, [76, 85, 255], [254, 0, 0]],
    ['BT.709, limited', 1, false, [63, 102, 240], [255, 0, 0]],
    ['BT.709, limited', 1, false, [32, 240, 118], [0, 0, 255]],
    ['unspecified is BT.601', 2, true, [255, 128, 128], [255, 255, 255]],
  ] as const)('%s', (_name, matrix, fullRange, [y, cb, cr], expected) => {
    const coding = colourCoding(matrix, fullRange);
    if (coding === null) throw new Error('unknown');
    const plane = (value: number, side: number) => ({
      data: new Uint8Array(side * side).fill(value),
      stride: side,
    });
    const planes = {
      width: 8,
      height: 8,
      luma: plane(y, 8),
      blue: plane(cb, 4),
      red: plane(cr, 4),
      coding,
    };
    for (const by of [1, 2, 4, 8] as const) {
      const colour = pixelAt(shrinkPlanes(planes, by), 0, 0);
      for (const [i, value] of expected.entries()) {
        expect(Math.abs((colour[i] ?? 0) - value), `${colour.join()} by ${by}`).toBeLessThan(3);
      }
    }
  });

  // As libheif and FFmpeg do it: the mean of four, then the sums of ISO/IEC 23091-2 in whole numbers, halves upward.
  test.each([
    [1, true, 64, 48],
    [1, false, 37, 21],
    [6, true, 2, 2],
    [9, false, 130, 7],
    [6, false, 17, 1],
    [6, true, 1, 3],
  ] as const)(
    'matrix %i, full range %s, at half of %i x %i pixels',
    (matrix, fullRange, width, height) => {
      const coding = colourCoding(matrix, fullRange);
      if (coding === null) throw new Error('unknown');
      let seed = 1;
      const plane = (columns: number, rows: number, stride = columns + 3) => ({
        data: Uint8Array.from(
          { length: stride * rows },
          () => (seed = (seed * 16807) % 2147483647) & 255,
        ),
        stride,
      });
      const [columns, rows] = [Math.ceil(width / 2), Math.ceil(height / 2)];
      const planes = {
        ...{ width, height, coding },
        ...{ luma: plane(width, height), blue: plane(columns, rows), red: plane(columns, rows) },
      };
      const half = shrinkPlanes(planes, 2);
      const [across, down] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
      expect([half.width, half.height, half.data.length]).toEqual([
        across,
        down,
        across * down * 3,
      ]);
      const { luma, black, redOfRed, greenOfRed, greenOfBlue, blueOfBlue } = factorsOf(coding);
      const expected: number[] = [];
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          const at = (row: number, column: number): number =>
            planes.luma.data[
              Math.min(row, height - 1) * planes.luma.stride +
                Math.min(column, planes.luma.stride - 1)
            ]!;
          const four =
            at(2 * y, 2 * x) +
            at(2 * y, 2 * x + 1) +
            at(2 * y + 1, 2 * x) +
            at(2 * y + 1, 2 * x + 1);
          const light = (Math.floor((four + 2) / 4) - black) * luma;
          const cb = planes.blue.data[y * planes.blue.stride + x]! - 128;
          const cr = planes.red.data[y * planes.red.stride + x]! - 128;
          for (const sum of [
            light + cr * redOfRed,
            light + cr * greenOfRed + cb * greenOfBlue,
            light + cb * blueOfBlue,
          ])
            expected.push(Math.max(0, Math.min(255, Math.floor(sum / 65536 + 0.5))));
        }
      }
      expect([...half.data]).toEqual(expected);
    },
  );

  test('other codings of colour are left to libheif', () => {
    expect(colourCoding(0, true)).toBeNull();
    expect(colourCoding(14, true)).toBeNull();
  });
});

describe('colour', () => {
  test('an embedded profile is applied', async () => {
    const p3 = profileOf(12, 13)!;
    const expected = await toSrgb(plain, p3);
    expect(difference(expected, plain)).toBeGreaterThan(1);
    // Two colour engines round differently.
    expect(difference(await decoded(single(prof(p3))), expected)).toBeLessThan(0.1);
  });

  test('Display P3 by number is applied, to a grid also if only its tiles say so', async () => {
    const expected = await toSrgb(plain, profileOf(12, 13)!);
    expect(difference(await decoded(single(nclx(12, 13, 6))), expected)).toBeLessThan(1);
    expect(readHeifInfo(gridOfFour(nclx(12, 13, 6)))?.nclx).toEqual({
      primaries: 12,
      transfer: 13,
    });
  });

  test('sRGB by number changes nothing', async () => {
    expect(difference(await decoded(single(nclx(1, 13, 6))), plain)).toBeLessThan(1);
  });
});

describe('brands', () => {
  test.each([
    ['heic', ['mif1', 'heic']],
    ['heix', ['mif1', 'heix']],
    ['heim', ['heim']],
    ['heis', ['heis']],
    ['mif1', ['heic']],
    ['mif1', ['mif1']],
    ['msf1', ['msf1', 'hevc', 'mif1']],
    ['hevm', ['hevm']],
    ['1pic', ['1pic']],
    ['isom', ['mif1', 'heic']],
  ])('%s with %j is decoded', async (brand, compatible) => {
    const bytes = heif([item(tiles[0]!)], 0, brand, compatible);
    expect(sniff(bytes)).toEqual({ kind: 'image', format: 'heic' });
    expect(difference(await decoded(bytes), plain)).toBe(0);
  });

  test('an AVIF under the general brand is an AVIF', async () => {
    const bytes = await sharp(plain.data, { raw: { width: 512, height: 512, channels: 3 } })
      .avif()
      .toBuffer();
    bytes.write('mif1', 8, 'latin1');
    const photo = await openPhoto(bytes);
    expect(photo.format).toBe('avif');
    expect(difference(await photo.at(512), plain)).toBeLessThan(6);
  });
});

test('the boxes are read without decoding', () => {
  const bytes = gridOfFour();
  expect(readHeifInfo(bytes)).toEqual({
    majorBrand: 'heic',
    brands: ['heic', 'mif1', 'heic'],
    codec: 'hvc1',
    isSequence: false,
    nclx: null,
    size: { width: 1000, height: 1000 },
    turned: false,
    orientation: 1,
    aperture: null,
    neededBytes: bytes.length,
  });
  expect(readHeifInfo(Buffer.from('no boxes at all'))).toBeNull();
});

test('boxes of any nonsense are survived', () => {
  const bytes = gridOfFour().subarray(0, 1200);
  for (const damaged of damagedCopies(bytes)) readHeifInfo(damaged);
});

/** The content of an Exif item: four bytes of offset, then a TIFF with one tag. */
function exifWithOrientation(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0\x08\0\0\0\x01\0', 'latin1');
  tiff.writeUInt16LE(274, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.alloc(4), tiff]);
}
