import { describe, expect, test } from 'vitest';
import { openPhoto } from '../../../../daemon/photo/decode/decode.ts';
import type { RgbImage } from '../../../../daemon/contract/photo.ts';
import { profileOf } from '../../../../daemon/photo/decode/cicp.ts';
import { toSrgb } from '../../../../daemon/photo/decode/sharp.ts';
import {
  detailedPicture,
  difference,
  pixelAt,
  quarteredPicture,
  sharpOf,
} from '../../../fixtures/pictures.ts';

// The fields are those of BITMAPINFOHEADER and its relatives (Microsoft, "Bitmap Header Types"); the decoder was also
// compared, pixel by pixel, with the reference pictures of bmpsuite.

interface Options {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly pixels: Buffer;
  readonly headerSize?: number;
  readonly compression?: number;
  /** Blue, green, red (and nothing) of each entry. */
  readonly palette?: Buffer;
  readonly colours?: number;
  /** Red, green, blue, alpha. */
  readonly masks?: readonly number[];
  readonly icc?: Uint8Array;
  readonly planes?: number;
}

function bitmap({
  width,
  height,
  bits,
  pixels,
  headerSize = 40,
  compression = 0,
  palette = Buffer.alloc(0),
  colours = 0,
  masks = [],
  icc,
  planes = 1,
}: Options): Buffer {
  const header = Buffer.alloc(headerSize);
  header.writeUInt32LE(headerSize, 0);
  if (headerSize === 12) {
    header.writeUInt16LE(width, 4);
    header.writeUInt16LE(height, 6);
    header.writeUInt16LE(planes, 8);
    header.writeUInt16LE(bits, 10);
  } else {
    header.writeInt32LE(width, 4);
    header.writeInt32LE(height, 8);
    header.writeUInt16LE(planes, 12);
    header.writeUInt16LE(bits, 14);
    header.writeUInt32LE(compression, 16);
    header.writeUInt32LE(colours, 32);
  }
  const after = Buffer.alloc(headerSize > 40 ? 0 : masks.length * 4);
  masks.forEach((mask, i) => {
    if (headerSize > 40) header.writeUInt32LE(mask, 40 + 4 * i);
    else after.writeUInt32LE(mask, 4 * i);
  });
  const pixelsAt = 14 + headerSize + after.length + palette.length;
  if (icc) {
    header.write('DEBM', 56, 'latin1');
    header.writeUInt32LE(pixelsAt - 14 + pixels.length, 112);
    header.writeUInt32LE(icc.length, 116);
  }
  const file = Buffer.alloc(14);
  file.write('BM');
  file.writeUInt32LE(pixelsAt, 10);
  return Buffer.concat([file, header, after, palette, pixels, icc ?? Buffer.alloc(0)]);
}

/** Rows of a picture, bottom up, each pixel as so many bytes, each row filled to four. */
function rows(image: RgbImage, bytes: number, pixel: (rgb: readonly number[]) => number): Buffer {
  const stride = Math.ceil((image.width * bytes) / 4) * 4;
  const data = Buffer.alloc(stride * image.height);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const value = pixel(pixelAt(image, x, image.height - 1 - y));
      data.writeUIntLE(value, y * stride + x * bytes, bytes);
    }
  }
  return data;
}

const picture = detailedPicture(23, 17);
const size = { width: 23, height: 17 };
const bgr = ([r, g, b]: readonly number[]): number => r! * 65_536 + g! * 256 + b!;

async function decode(bytes: Buffer): Promise<RgbImage> {
  const photo = await openPhoto(bytes);
  expect(photo.format).toBe('bmp');
  expect(photo.problems).toEqual([]);
  return photo.at(1000);
}

describe('pixels without palette', () => {
  test.each([
    ['24 bits', { bits: 24, pixels: rows(picture, 3, bgr) }],
    ['24 bits, OS/2', { bits: 24, headerSize: 12, pixels: rows(picture, 3, bgr) }],
    ['24 bits, OS/2 version 2', { bits: 24, headerSize: 64, pixels: rows(picture, 3, bgr) }],
    [
      '24 bits, with a palette nobody needs',
      { bits: 24, palette: Buffer.alloc(1024), colours: 256, pixels: rows(picture, 3, bgr) },
    ],
    [
      '32 bits, the fourth byte nonsense',
      { bits: 32, pixels: rows(picture, 4, (rgb) => bgr(rgb) + 0x7b000000) },
    ],
    [
      '32 bits, masks behind the header',
      {
        bits: 32,
        compression: 3,
        masks: [0xff, 0xff00, 0xff0000],
        pixels: rows(picture, 4, ([r, g, b]) => r! + g! * 256 + b! * 65_536),
      },
    ],
    [
      '32 bits, version 5, opaque',
      {
        bits: 32,
        headerSize: 124,
        compression: 3,
        masks: [0xff0000, 0xff00, 0xff, 0xff000000],
        pixels: rows(picture, 4, (rgb) => bgr(rgb) + 0xff000000),
      },
    ],
    [
      '32 bits, version 4, alpha left empty',
      {
        bits: 32,
        headerSize: 108,
        compression: 3,
        masks: [0xff0000, 0xff00, 0xff, 0xff000000],
        pixels: rows(picture, 4, bgr),
      },
    ],
    ['planes left empty', { bits: 24, planes: 0, pixels: rows(picture, 3, bgr) }],
  ] as const)('%s', async (_name, options) => {
    expect(difference(await decode(bitmap({ ...size, ...options })), picture)).toBe(0);
  });

  test('rows from the top down', async () => {
    const stride = 72;
    const upsideDown = rows(picture, 3, bgr);
    const pixels = Buffer.concat(
      Array.from({ length: 17 }, (_, y) =>
        upsideDown.subarray((16 - y) * stride, (17 - y) * stride),
      ),
    );
    expect(
      difference(await decode(bitmap({ width: 23, height: -17, bits: 24, pixels })), picture),
    ).toBe(0);
  });

  test('16 bits, five for each colour, or six for green', async () => {
    const five = rows(picture, 2, ([r, g, b]) => ((r! >> 3) << 10) + ((g! >> 3) << 5) + (b! >> 3));
    const six = rows(picture, 2, ([r, g, b]) => ((r! >> 3) << 11) + ((g! >> 2) << 5) + (b! >> 3));
    expect(
      difference(await decode(bitmap({ ...size, bits: 16, pixels: five })), picture),
    ).toBeLessThan(5);
    const image = await decode(
      bitmap({ ...size, bits: 16, compression: 3, masks: [0xf800, 0x7e0, 0x1f], pixels: six }),
    );
    expect(difference(image, picture)).toBeLessThan(5);
    const white = bitmap({
      width: 1,
      height: 1,
      bits: 16,
      pixels: Buffer.from([0xff, 0x7f, 0, 0]),
    });
    expect(pixelAt(await decode(white), 0, 0)).toEqual([255, 255, 255]);
  });

  test('what is half transparent is mixed with white', async () => {
    const pixels = Buffer.from([0, 0, 200, 128]);
    const bytes = bitmap({
      width: 1,
      height: 1,
      bits: 32,
      headerSize: 108,
      compression: 3,
      masks: [0xff0000, 0xff00, 0xff, 0xff000000],
      pixels,
    });
    expect(pixelAt(await decode(bytes), 0, 0)).toEqual([227, 127, 127]);
  });

  test('64 bits of linear light', async () => {
    const pixels = Buffer.alloc(8);
    // 1.0, 0.2159 and 0 are 255, 128 and 0 in sRGB; 8192 is 1.
    [0, 1768, 8192, 8192].forEach((value, i) => pixels.writeInt16LE(value, 2 * i));
    expect(pixelAt(await decode(bitmap({ width: 1, height: 1, bits: 64, pixels })), 0, 0)).toEqual([
      255, 128, 0,
    ]);
  });

  test('an embedded profile is applied', async () => {
    const icc = profileOf(12, 13)!;
    const image = await decode(
      bitmap({ ...size, bits: 24, headerSize: 124, pixels: rows(picture, 3, bgr), icc }),
    );
    // Two colour engines round differently.
    expect(difference(image, await toSrgb(picture, icc))).toBeLessThan(0.1);
  });
});

describe('palettes', () => {
  const palette = Buffer.from([0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0]);
  const colours = [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [255, 255, 255],
  ];

  test.each([
    [8, Buffer.from([0, 1, 2, 3])],
    [4, Buffer.from([0x01, 0x23, 0, 0])],
    [2, Buffer.from([0x1b, 0, 0, 0])],
  ])('%i bits', async (bits, pixels) => {
    const image = await decode(bitmap({ width: 4, height: 1, bits, colours: 4, palette, pixels }));
    expect([0, 1, 2, 3].map((x) => pixelAt(image, x, 0))).toEqual(colours);
  });

  test('1 bit, in colours of its own', async () => {
    const image = await decode(
      bitmap({
        width: 4,
        height: 1,
        bits: 1,
        palette: palette.subarray(0, 8),
        pixels: Buffer.from([0x50, 0, 0, 0]),
      }),
    );
    expect([0, 1, 2, 3].map((x) => pixelAt(image, x, 0))).toEqual([
      colours[0],
      colours[1],
      colours[0],
      colours[1],
    ]);
  });

  test('of three bytes an entry in OS/2', async () => {
    const three = Buffer.from([0, 0, 255, 0, 255, 0]);
    const image = await decode(
      bitmap({
        width: 2,
        height: 1,
        bits: 1,
        headerSize: 12,
        palette: three,
        pixels: Buffer.from([0x40, 0, 0, 0]),
      }),
    );
    expect([0, 1].map((x) => pixelAt(image, x, 0))).toEqual([colours[0], colours[1]]);
  });

  test.each([0, 3, 4, 300, 70_000])('of four entries that the header calls %i', async (count) => {
    const image = await decode(
      bitmap({
        width: 4,
        height: 1,
        bits: 8,
        colours: count,
        palette,
        pixels: Buffer.from([0, 1, 2, 0]),
      }),
    );
    expect([0, 1, 2].map((x) => pixelAt(image, x, 0))).toEqual(colours.slice(0, 3));
  });
});

describe('run-length coding', () => {
  const palette = Buffer.from([0, 0, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 0]);
  const [black, red, green, blue, none] = [
    [0, 0, 0],
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [255, 255, 255],
  ];
  const row = (image: RgbImage, y: number): number[][] =>
    Array.from({ length: image.width }, (_, x) => pixelAt(image, x, y));

  test('8 bits: runs, literal pixels, moves and ends', async () => {
    const pixels = Buffer.from([3, 1, 0, 3, 2, 3, 2, 0, 0, 0, 0, 2, 4, 0, 2, 3, 0, 1]);
    const image = await decode(
      bitmap({ width: 6, height: 2, bits: 8, compression: 1, colours: 4, palette, pixels }),
    );
    expect(row(image, 1)).toEqual([red, red, red, green, blue, green]);
    expect(row(image, 0)).toEqual([none, none, none, none, blue, blue]);
  });

  test('4 bits', async () => {
    const pixels = Buffer.from([5, 0x12, 0, 3, 0x32, 0x10, 0, 1]);
    const image = await decode(
      bitmap({ width: 8, height: 1, bits: 4, compression: 2, colours: 4, palette, pixels }),
    );
    expect(row(image, 0)).toEqual([red, green, red, green, red, blue, green, red]);
  });

  test('rows that no longer come are told', async () => {
    const line = [6, 2, 0, 0];
    const pixels = Buffer.from([...line, ...line, ...line]);
    const photo = await openPhoto(
      bitmap({ width: 6, height: 5, bits: 8, compression: 1, colours: 4, palette, pixels }),
    );
    expect(photo.problems).toMatchObject([{ code: 'decode/truncated', severity: 'warning' }]);
    expect(photo.problems[0]!.message).toContain('40 %');
    expect(row(await photo.at(9), 4)).toEqual(Array(6).fill(green));
  });

  test('24 bits, OS/2', async () => {
    const pixels = Buffer.from([2, 0, 0, 255, 1, 0, 255, 0, 0, 1]);
    const image = await decode(
      bitmap({ width: 3, height: 1, bits: 24, headerSize: 64, compression: 4, pixels }),
    );
    expect(row(image, 0)).toEqual([red, red, green]);
  });

  test('runs beyond the border are cut and told', async () => {
    const pixels = Buffer.from([200, 1, 0, 1]);
    const photo = await openPhoto(
      bitmap({ width: 4, height: 1, bits: 8, compression: 1, colours: 4, palette, pixels }),
    );
    expect(photo.problems).toMatchObject([{ code: 'decode/corrupt', severity: 'warning' }]);
    expect(row(await photo.at(9), 0)).toEqual([red, red, red, red]);
    expect(black).toEqual([0, 0, 0]);
  });
});

describe('odd files', () => {
  test.each(['jpeg', 'png'] as const)('a %s inside a bitmap', async (format) => {
    const whole = quarteredPicture(40, 30);
    const pixels = await sharpOf(whole).toFormat(format).toBuffer();
    const image = await decode(
      bitmap({ width: 40, height: 30, bits: 0, compression: format === 'jpeg' ? 4 : 5, pixels }),
    );
    expect(difference(image, whole)).toBeLessThan(8);
  });

  test('a clipboard’s bitmap, without the file’s header', async () => {
    const bytes = bitmap({ ...size, bits: 24, pixels: rows(picture, 3, bgr) }).subarray(14);
    expect(difference(await decode(bytes), picture)).toBe(0);
  });

  test('an array of bitmaps, of which the first counts', async () => {
    const first = bitmap({ ...size, bits: 24, pixels: rows(picture, 3, bgr) });
    const header = Buffer.alloc(14);
    header.write('BA');
    first.writeUInt32LE(first.readUInt32LE(10) + 14, 10);
    expect(difference(await decode(Buffer.concat([header, first])), picture)).toBe(0);
  });

  test.each([
    ['a negative width', { width: -23 }],
    ['no height', { height: 0 }],
    ['13 bits', { bits: 13 }],
    ['a compression that does not exist', { compression: 99 }],
  ])('%s fails with a reason', async (_name, change) => {
    const bytes = bitmap({ ...size, bits: 24, pixels: rows(picture, 3, bgr), ...change });
    await expect(openPhoto(bytes)).rejects.toMatchObject({ problem: { severity: 'error' } });
  });
});
