import { deflateSync, crc32 } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { formatSamples } from '../../../daemon/doctor/formatSamples.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { DecodeError, openPhoto, sizeProblem } from '../../../daemon/photo/decode/decode.ts';
import { visibleShare } from '../../../daemon/photo/decode/blankEdge.ts';
import { limitMemory } from '../../../daemon/photo/decode/wasmMemory.ts';
import type { Problem } from '../../../daemon/contract/problem.ts';
import {
  detailedPicture,
  difference,
  pixelAt,
  plainPicture,
  randomFrom,
  sharpOf,
} from '../../fixtures/pictures.ts';

const picture = detailedPicture(320, 240);

const jpeg = (): Promise<Buffer> => sharpOf(picture).jpeg({ quality: 90 }).toBuffer();
const png = (): Promise<Buffer> => sharpOf(picture).png().toBuffer();
const gif = (): Promise<Buffer> => sharpOf(picture).gif({ dither: 0 }).toBuffer();
const bmp = (): Promise<Buffer> => Promise.resolve(bitmap(320, 240));

const cut = (bytes: Buffer, share: number): Buffer =>
  bytes.subarray(0, Math.floor(bytes.length * share));

async function problemOf(bytes: Uint8Array): Promise<Problem> {
  const outcome = await openPhoto(bytes).catch((error: unknown) => error);
  if (outcome instanceof DecodeError) return outcome.problem;
  if (outcome instanceof Error) throw outcome;
  throw new Error('the photo was opened');
}

describe('a file that ends too early', () => {
  test.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['GIF', gif],
    ['BMP', bmp],
  ])('%s: what is there is used, and the rest shows nothing', async (_name, encode) => {
    const whole = await (await openPhoto(await encode())).at(320);
    const photo = await openPhoto(cut(await encode(), 0.6));
    expect(photo.recovered).toBe(true);
    expect(photo.problems).toMatchObject([{ code: 'decode/truncated', severity: 'warning' }]);
    expect([photo.width, photo.height]).toEqual([320, 240]);
    const image = await photo.at(320);
    // Bitmaps are stored from the bottom up.
    const isBmp = encode === bmp;
    const [held, missing] = isBmp ? [200, 20] : [40, 220];
    for (let x = 10; x < 320; x += 30)
      expect(pixelAt(image, x, held)).toEqual(pixelAt(whole, x, held));
    expect(new Set([10, 100, 300].map((x) => pixelAt(image, x, missing).join())).size).toBe(1);
    const told = /about (\d+) % of it is missing/.exec(photo.problems[0]!.message);
    expect(Number(told?.[1])).toBeGreaterThan(25);
    expect(Number(told?.[1])).toBeLessThan(50);
  });

  test('a turned JPEG loses what was stored last, wherever that is', async () => {
    const bytes = await sharpOf(picture).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const photo = await openPhoto(cut(bytes, 0.5));
    expect([photo.width, photo.height]).toEqual([240, 320]);
    const share = visibleShare(await photo.at(320));
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  });

  test('a progressive JPEG keeps the whole picture, less sharp', async () => {
    const bytes = await sharpOf(picture).jpeg({ progressive: true }).toBuffer();
    const photo = await openPhoto(cut(bytes, 0.5));
    expect(photo.problems).toMatchObject([{ code: 'decode/truncated', severity: 'warning' }]);
    expect(difference(await photo.at(320), picture)).toBeLessThan(25);
  });

  test('a JPEG whose end is zeros, as a stopped download leaves it', async () => {
    const bytes = await jpeg();
    const photo = await openPhoto(
      Buffer.concat([cut(bytes, 0.6), Buffer.alloc(bytes.length * 0.4)]),
    );
    expect(photo.problems).toMatchObject([{ code: 'decode/truncated', severity: 'warning' }]);
    expect(visibleShare(await photo.at(320))).toBeLessThan(0.75);
  });

  test.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['BMP', bmp],
  ])('%s: with too little to be of use it is lost', async (_name, encode) => {
    for (const share of [0.15, 0.05, 0.01]) {
      const problem = await problemOf(cut(await encode(), share));
      expect(problem).toMatchObject({ code: 'decode/truncated', severity: 'error' });
      expect(problem.message).toMatch(/ends too early/);
    }
  });

  test('a HEIC of tiles keeps the tiles it has', async () => {
    const bytes = await readFile(assetPath('samples/heic/img.HEIC'));
    const photo = await openPhoto(bytes.subarray(0, bytes.length * 0.6));
    expect([photo.width, photo.height]).toEqual([2962, 3809]);
    expect(photo.problems).toMatchObject([{ code: 'decode/truncated', severity: 'warning' }]);
    const whole = await (await openPhoto(bytes)).at(200);
    const part = await photo.at(200);
    const top = (image: typeof part) => ({
      ...image,
      height: 80,
      data: image.data.subarray(0, 80 * image.width * 3),
    });
    // Handwriting, shrunk from one size in one case and from two in the other.
    expect(difference(top(part), top(whole))).toBeLessThan(2);
    expect(pixelAt(part, 100, 195)).toEqual([128, 128, 128]);
    expect((await problemOf(bytes.subarray(0, bytes.length * 0.1))).code).toBe('decode/truncated');
  }, 60_000);

  test.each(Object.entries(formatSamples))(
    '%s: every cut gives a photo or a reason',
    async (_name, base64) => {
      const bytes = Buffer.from(base64, 'base64');
      for (let length = 0; length < bytes.length; length += Math.max(1, bytes.length >> 5)) {
        const outcome = await openPhoto(bytes.subarray(0, length)).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DecodeError);
      }
    },
  );
});

describe('a damaged file', () => {
  test('noise in a JPEG costs a part of it', async () => {
    const bytes = Buffer.from(await jpeg());
    for (let at = bytes.length >> 1; at < (bytes.length >> 1) + 40; at++) bytes[at] = 0xff;
    const photo = await openPhoto(bytes);
    expect(photo.problems).toMatchObject([{ code: 'decode/corrupt', severity: 'warning' }]);
    expect(photo.recovered).toBe(true);
  });

  test('a wrong checksum in a PNG costs nothing but is told', async () => {
    const bytes = Buffer.from(await png());
    const at = bytes.indexOf('IDAT') - 4;
    bytes[at + 8 + bytes.readUInt32BE(at)]! ^= 1;
    const photo = await openPhoto(bytes);
    expect(photo.problems).toMatchObject([{ code: 'decode/corrupt', severity: 'warning' }]);
    expect(difference(await photo.at(320), picture)).toBe(0);
  });

  test('a few bytes too many between the segments of a JPEG are no problem', async () => {
    const bytes = await jpeg();
    const photo = await openPhoto(
      Buffer.concat([bytes.subarray(0, 20), Buffer.from([1, 2, 3]), bytes.subarray(20)]),
    );
    expect(photo.problems).toEqual([]);
  });

  test('nor are they in a photo that is all black', async () => {
    const bytes = await sharpOf(plainPicture(64, 48, [0, 0, 0]))
      .jpeg()
      .toBuffer();
    const odd = Buffer.concat([bytes.subarray(0, 20), Buffer.from([1, 2, 3]), bytes.subarray(20)]);
    expect((await openPhoto(odd)).problems).toEqual([]);
    expect((await openPhoto(bytes)).problems).toEqual([]);
  });

  test('what follows the end of a JPEG, such as the video of a motion photo, is no problem', async () => {
    const photo = await openPhoto(Buffer.concat([await jpeg(), Buffer.alloc(5000, 'ftypmp42')]));
    expect(photo.problems).toEqual([]);
  });

  test.each([
    ['nothing at all', Buffer.alloc(0), 'decode/corrupt'],
    ['nothing but zeros', Buffer.alloc(5000), 'decode/corrupt'],
    ['the beginning of a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'decode/truncated'],
    [
      'a PNG that is one in name',
      Buffer.from('\x89PNG\r\n\x1a\nnonsense, and a lot of it', 'latin1'),
      'decode/truncated',
    ],
    [
      'a HEIC that is one in name',
      Buffer.concat([
        Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
        Buffer.alloc(99, 7),
      ]),
      'decode/truncated',
    ],
    [
      'a raw file that is one in name',
      Buffer.from('II*\0\x10\0\0\0CR\x02\0\0\0\0\0\0\0\0\0', 'latin1'),
      'decode/corrupt',
    ],
  ])('%s fails with a reason', async (_name, bytes, code) => {
    expect(await problemOf(bytes)).toMatchObject({ code, severity: 'error' });
  });
});

describe('limits', () => {
  test('a PNG of a few bytes that says it has 3600 megapixels is not begun', async () => {
    const problem = await problemOf(pngClaiming(60_000, 60_000));
    expect(problem).toMatchObject({ code: 'decode/too-large', severity: 'error' });
    expect(problem.message).toContain('60000 x 60000');
  });

  test.each([
    [
      'JPEG',
      async () => {
        const bytes = Buffer.from(await jpeg());
        const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
        bytes.writeUInt16BE(65_000, at + 5);
        bytes.writeUInt16BE(65_000, at + 7);
        return bytes;
      },
    ],
    [
      'GIF',
      () => {
        const size = '\xff\xff\xff\xff';
        const screen = `GIF89a${size}\x80\0\0\0\0\0\xff\xff\xff`;
        return Promise.resolve(
          Buffer.from(`${screen},\0\0\0\0${size}\0\x02\x02D\x01\0;`, 'latin1'),
        );
      },
    ],
    [
      'BMP',
      () => {
        const bytes = bitmap(320, 240);
        bytes.writeInt32LE(3_000_000, 18);
        bytes.writeInt32LE(2_000_000, 22);
        return Promise.resolve(bytes);
      },
    ],
    [
      'PSD',
      () => {
        const bytes = Buffer.from(formatSamples.psd, 'base64');
        bytes.writeUInt32BE(29_000, 14);
        bytes.writeUInt32BE(29_000, 18);
        return Promise.resolve(bytes);
      },
    ],
  ])('a %s that claims too much is not begun', async (_name, make) => {
    expect((await problemOf(await make())).code).toBe('decode/too-large');
  });

  test('a bitmap that cannot hold what it claims takes no memory', async () => {
    const bytes = bitmap(320, 240);
    bytes.writeInt32LE(30_000, 18);
    bytes.writeInt32LE(8_000, 22);
    const before = process.memoryUsage().arrayBuffers;
    expect((await problemOf(bytes)).code).toBe('decode/truncated');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test('a file too long is refused by its size alone', () => {
    expect(sizeProblem(1)).toBeNull();
    expect(sizeProblem(512 * 1024 * 1024)).toBeNull();
    expect(sizeProblem(512 * 1024 * 1024 + 1)).toMatchObject({ code: 'decode/too-large' });
    expect(sizeProblem(0)).toMatchObject({ code: 'decode/corrupt' });
  });
});

test('random damage never leads to anything but a photo or a DecodeError, and never hangs', async () => {
  const random = randomFrom(20);
  const seeds = [
    ...Object.values(formatSamples).map((base64) => Buffer.from(base64, 'base64')),
    cut(await jpeg(), 1),
    bitmap(40, 30),
  ];
  for (let round = 0; round < 120; round++) {
    const bytes = Buffer.from(seeds[round % seeds.length]!);
    for (let i = 0; i < 1 + random() * 6; i++)
      bytes[Math.floor(random() * Math.min(bytes.length, 600))] = random() * 256;
    const outcome = await openPhoto(bytes).catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(DecodeError);
      expect(outcome.message).toMatch(/^\S[^\n]*[^.\s]$/);
    }
  }
}, 120_000);

test('a module of WebAssembly cannot take more memory than it is allowed', async () => {
  // (module (memory (export "memory") 1 65536)), assembled by hand.
  const wasm = Buffer.from('0061736d010000000506010101808004070a01066d656d6f72790200', 'hex');
  limitMemory(wasm, 3 * 65_536);
  const { instance } = await WebAssembly.instantiate(wasm);
  const { memory } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('no memory');
  memory.grow(2);
  expect(() => memory.grow(1)).toThrow();
  expect(() => {
    limitMemory(Buffer.from('0061736d01000000', 'hex'), 65_536);
  }).toThrow('no memory');
});

test('an image of one colour shows nothing, one with detail everything', () => {
  expect(visibleShare(plainPicture(30, 20, [128, 128, 128]))).toBe(0);
  expect(visibleShare(picture)).toBe(1);
});

/** A header and hardly any data. */
function pngClaiming(width: number, height: number): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(type), body, Buffer.alloc(4)]);
    framed.writeUInt32BE(body.length, 0);
    framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
    return framed;
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An uncompressed bitmap of 24 bits, rows from the bottom up. */
function bitmap(width: number, height: number): Buffer {
  const image = detailedPicture(width, height);
  const stride = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + stride * height);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r, g, b] = pixelAt(image, x, height - 1 - y);
      bytes.set([b!, g!, r!], 54 + y * stride + x * 3);
    }
  }
  return bytes;
}
