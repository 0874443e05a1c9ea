import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { profileOf, srgbProfile } from '../../../daemon/photo/decode/cicp.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { isRgbProfile, isSrgb } from '../../../daemon/photo/decode/icc.ts';
import { rgbTiff } from '../../../daemon/photo/decode/tiff/rgbTiff.ts';
import { toSrgb } from '../../../daemon/photo/decode/sharp.ts';
import sharp from 'sharp';
import {
  farthest,
  pixelAt,
  plainPicture,
  quarterColours,
  quarteredPicture,
  quarters,
  sharpOf,
} from '../../fixtures/pictures.ts';

const picture = quarteredPicture(80, 60);

/** Colours that ink can print. */
const dull = [
  [150, 120, 110],
  [120, 140, 120],
  [110, 120, 150],
  [190, 185, 170],
] as const;

const inks = quarteredPicture(80, 60, dull);

const decode = async (bytes: Uint8Array) => (await openPhoto(bytes)).at(80);

type Triple = readonly [number, number, number];

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Linear Display P3 and BT.2020 to linear sRGB (CSS Color 4, sample code; ITU-R BT.2087). */
const toLinearSrgb = {
  p3: [
    [1.2249401762805598, -0.2249401762805598, 0],
    [-0.0420569547096881, 1.0420569547096881, 0],
    [-0.0196375545903344, -0.0786360455506319, 1.0982736001409663],
  ],
  rec2020: [
    [1.660491002108434, -0.5876411387885495, -0.0728498633198845],
    [-0.1245504745915957, 1.1328998971259596, -0.0083494226043638],
    [-0.0181507633549053, -0.1005788980080074, 1.1187296613629127],
  ],
} as const;

function inSrgb(gamut: keyof typeof toLinearSrgb, colour: Triple): number[] {
  const light = colour.map((value) => linear(value / 255));
  return toLinearSrgb[gamut].map(([r, g, b]) => {
    const sum = r * light[0]! + g * light[1]! + b * light[2]!;
    return Math.round(255 * encoded(Math.min(1, Math.max(0, sum))));
  });
}

const colours: readonly Triple[] = [
  [200, 100, 50],
  [128, 128, 128],
  [90, 140, 120],
  [60, 70, 160],
  [255, 255, 255],
  [0, 0, 0],
];

describe('colour profiles', () => {
  test.each(colours)('Display P3 %i %i %i becomes the same colour in sRGB', async (...colour) => {
    const image = await decode(rgbTiff(plainPicture(8, 8, colour), profileOf(12, 13)!));
    expect(farthest([pixelAt(image, 4, 4)], [inSrgb('p3', colour)])).toBeLessThanOrEqual(2);
  });

  test.each(colours)('BT.2020 %i %i %i becomes the same colour in sRGB', async (...colour) => {
    const image = await decode(rgbTiff(plainPicture(8, 8, colour), profileOf(9, 1)!));
    expect(farthest([pixelAt(image, 4, 4)], [inSrgb('rec2020', colour)])).toBeLessThanOrEqual(2);
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'a %s stored in Display P3 comes out as it was',
    async (format) => {
      const bytes = await sharpOf(picture)
        .withIccProfile('p3')
        .toFormat(format, { quality: 95 })
        .toBuffer();
      const asStored = await sharp(bytes, { ignoreIcc: true }).raw().toBuffer();
      const untouched = { width: 80, height: 60, data: asStored };
      expect(farthest(quarterColours(untouched), quarters)).toBeGreaterThan(15);
      expect(farthest(quarterColours(await decode(bytes)), quarters)).toBeLessThan(10);
    },
  );

  test('sixteen bits in Display P3', async () => {
    const bytes = await sharpOf(picture)
      .toColourspace('rgb16')
      .withIccProfile('p3')
      .png()
      .toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe('ushort');
    expect(farthest(quarterColours(await decode(bytes)), quarters)).toBeLessThan(4);
  });

  test('a profile that is nonsense changes nothing', async () => {
    const nonsense = Buffer.alloc(600, 7);
    nonsense.write('RGB ', 16, 'latin1');
    const image = await decode(rgbTiff(picture, nonsense));
    expect(farthest(quarterColours(image), quarters)).toBeLessThan(2);
  });

  test('sRGB is recognised by its numbers, whoever wrote the profile', async () => {
    const { icc } = await sharp(
      await sharpOf(picture).withIccProfile('srgb').png().toBuffer(),
    ).metadata();
    expect(isSrgb(icc!)).toBe(true);
    expect(isSrgb(srgbProfile())).toBe(true);
    expect(isSrgb(profileOf(12, 13)!)).toBe(false);
    // The colours of sRGB under another curve.
    expect(isSrgb(profileOf(1, 4)!)).toBe(false);
    expect(isRgbProfile(icc!.subarray(0, 20))).toBe(false);
    for (let length = 128; length < icc!.length; length += 37) {
      expect(typeof isSrgb(icc!.subarray(0, length))).toBe('boolean');
    }
  });
});

describe('colours by number (CICP)', () => {
  test.each([
    [1, 13],
    [1, 1],
    [2, 2],
    [6, 6],
    [200, 200],
  ])('primaries %i with transfer %i need no conversion', (primaries, transfer) => {
    expect(profileOf(primaries, transfer)).toBeNull();
  });

  test.each([16, 18])(
    'high dynamic range %i keeps black, and paper white stays light',
    async (transfer) => {
      const profile = profileOf(9, transfer)!;
      const grey = async (value: number): Promise<number> =>
        (await toSrgb(plainPicture(4, 4, [value, value, value]), profile)).data[0]!;
      expect(await grey(0)).toBe(0);
      expect(await grey(255)).toBe(255);
      // 203 nits: 58 % of the PQ signal, 75 % of the HLG signal (ITU-R BT.2408).
      const paper = await grey(Math.round(255 * (transfer === 16 ? 0.58 : 0.75)));
      expect(paper).toBeGreaterThan(215);
      expect(paper).toBeLessThan(245);
      // 18 % grey, 26 nits: 38 % of either signal.
      const middle = await grey(Math.round(255 * 0.38));
      expect(middle).toBeGreaterThan(80);
      expect(middle).toBeLessThan(140);
    },
  );
});

test('a PNG with a cICP chunk is in those colours', async () => {
  const plain = await sharpOf(picture).png().toBuffer();
  const chunk = Buffer.from('\0\0\0\x04cICP\x0c\x0d\0\x01\0\0\0\0', 'latin1');
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 12)), 12);
  const bytes = Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
  const expected = await toSrgb(picture, profileOf(12, 13)!);
  expect(farthest(quarterColours(await decode(bytes)), quarterColours(expected))).toBeLessThan(2);
  expect(farthest(quarterColours(expected), quarters)).toBeGreaterThan(10);
});

describe('ways to store colours', () => {
  test.each([
    ['16-bit PNG', () => sharpOf(picture).toColourspace('rgb16').png().toBuffer(), 2],
    ['16-bit TIFF', () => sharpOf(picture).toColourspace('rgb16').tiff().toBuffer(), 2],
    ['palette PNG', () => sharpOf(picture).png({ palette: true, colours: 8 }).toBuffer(), 8],
    ['GIF', () => sharpOf(picture).gif().toBuffer(), 8],
    [
      '10-bit AVIF',
      () => sharpOf(picture).heif({ compression: 'av1', bitdepth: 10 }).toBuffer(),
      8,
    ],
    ['progressive JPEG', () => sharpOf(picture).jpeg({ progressive: true }).toBuffer(), 12],
    ['4:4:4 JPEG', () => sharpOf(picture).jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(), 6],
    ['interlaced PNG', () => sharpOf(picture).png({ progressive: true }).toBuffer(), 0],
    ['lossless WebP', () => sharpOf(picture).webp({ lossless: true }).toBuffer(), 0],
    ['LZW TIFF', () => sharpOf(picture).tiff({ compression: 'lzw' }).toBuffer(), 0],
    ['tiled TIFF', () => sharpOf(picture).tiff({ tile: true, pyramid: true }).toBuffer(), 12],
    [
      'JPEG in TIFF',
      () => sharpOf(picture).tiff({ compression: 'jpeg', quality: 95 }).toBuffer(),
      12,
    ],
    ['Lab TIFF', () => sharpOf(picture).toColourspace('lab').tiff().toBuffer(), 8],
  ] as const)('%s', async (_name, encode, tolerance) => {
    const photo = await openPhoto(await encode());
    expect(photo.problems).toEqual([]);
    const image = await photo.at(80);
    expect(farthest(quarterColours(image), quarters)).toBeLessThanOrEqual(tolerance);
  });

  test.each([
    ['JPEG', () => sharpOf(inks).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
    [
      'JPEG with a profile',
      () => sharpOf(inks).withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer(),
    ],
    ['TIFF', () => sharpOf(inks).toColourspace('cmyk').tiff({ compression: 'lzw' }).toBuffer()],
  ] as const)('CMYK %s', async (_name, encode) => {
    const bytes = await encode();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    expect(farthest(quarterColours(await decode(bytes)), dull)).toBeLessThan(16);
  });

  test('grey becomes three equal channels', async () => {
    for (const bytes of [
      await sharpOf(picture).greyscale().jpeg().toBuffer(),
      await sharpOf(picture).greyscale().png().toBuffer(),
      await sharpOf(picture).greyscale().toColourspace('grey16').png().toBuffer(),
      await sharpOf(picture).greyscale().tiff().toBuffer(),
    ]) {
      const image = await decode(bytes);
      expect(image.data.length).toBe(80 * 60 * 3);
      const expected = await sharpOf(picture)
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      for (const [x, y] of [
        [20, 15],
        [60, 15],
        [20, 45],
        [60, 45],
      ] as const) {
        const grey = expected.data[(y * 80 + x) * expected.info.channels]!;
        expect(farthest([pixelAt(image, x, y)], [[grey, grey, grey]])).toBeLessThanOrEqual(3);
      }
    }
  });

  test('one bit a pixel becomes black and white', async () => {
    const bytes = await sharpOf(picture)
      .toColourspace('b-w')
      .threshold(150)
      .tiff({ bitdepth: 1, compression: 'ccittfax4' })
      .toBuffer();
    const image = await decode(bytes);
    expect(
      quarterColours(image)
        .flat()
        .every((value) => value === 0 || value === 255),
    ).toBe(true);
    expect(new Set(quarterColours(image).flat()).size).toBe(2);
  });

  test.each(['png', 'webp', 'avif', 'tiff', 'gif'] as const)(
    'what is transparent in a %s is seen on white',
    async (format) => {
      const rgba = Buffer.alloc(40 * 40 * 4);
      for (let i = 0; i < 1600; i++) rgba.set([10, 200, 30, i % 40 < 20 ? 0 : 255], i * 4);
      const bytes = await sharp(rgba, { raw: { width: 40, height: 40, channels: 4 } })
        .toFormat(format, format === 'tiff' ? { compression: 'lzw' } : { quality: 95 })
        .toBuffer();
      const image = await decode(bytes);
      expect(farthest([pixelAt(image, 10, 20)], [[255, 255, 255]])).toBeLessThan(4);
      expect(farthest([pixelAt(image, 30, 20)], [[10, 200, 30]])).toBeLessThan(14);
    },
  );
});
