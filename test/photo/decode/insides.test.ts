import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { framesBehind } from '../../../daemon/photo/decode/mpo.ts';
import { pagesBeside, readTiff } from '../../../daemon/photo/decode/tiff/tiff.ts';
import { mastersBeside } from '../../../daemon/photo/decode/heif/masters.ts';
import { hasProgram } from '../../fixtures/programs.ts';
import { pixelAt } from '../../fixtures/pictures.ts';

const plain = (background: string): Sharp =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } });

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeUInt32BE(value, 4 * i));
  return bytes;
};

/** A chunk with its checksum, made by Node's own CRC. */
function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), body, numbers(crc32(body))]);
}

const scene = plain('#305090').composite([
  { input: { create: { width: 30, height: 20, channels: 3, background: '#e0a020' } } },
]);

describe('an animation', () => {
  test.each(['gif', 'webp'] as const)(
    '%s that begins with an empty frame shows the next',
    async (format) => {
      const frames = [await plain('#fff').png().toBuffer(), await scene.clone().png().toBuffer()];
      const bytes = await sharp(frames, { join: { animated: true } })
        .toFormat(format, { delay: [100, 100] })
        .toBuffer();
      const picture = await (await openPhoto(bytes)).at(64);
      const [red = 0, green = 0, blue = 0] = pixelAt(picture, 5, 44);
      // #305090, as far as the formats keep it.
      expect(
        [Math.abs(red - 48), Math.abs(green - 80), Math.abs(blue - 144)].every((off) => off < 30),
      ).toBe(true);
      expect([picture.width, picture.height]).toEqual([64, 48]);
    },
  );
});

describe('the gamma of a PNG', () => {
  /** A PNG with a gAMA chunk, and others, before its picture. */
  async function withGamma(
    colour: string,
    gamma: number | null,
    ...more: readonly (readonly [string, Buffer])[]
  ) {
    const png = await plain(colour).png().toBuffer();
    const own = gamma === null ? [] : [pngChunk('gAMA', numbers(Math.round(gamma * 100_000)))];
    const chunks = [...more.map(([type, data]) => pngChunk(type, data)), ...own];
    return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);
  }
  const shown = async (bytes: Buffer): Promise<readonly number[]> =>
    pixelAt(await (await openPhoto(bytes)).at(64), 9, 9);

  test('is applied: linear samples look as light as they are', async () => {
    // (138 / 255) ** (1 / 2.2) * 255, and so on.
    const wanted = [193, 46, 28];
    const found = await shown(await withGamma('rgb(138,6,2)', 1));
    expect(found.map((level, i) => Math.abs(level - (wanted[i] ?? 0)) <= 3)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('is left alone where it is a screen’s, or the colours are told otherwise', async () => {
    expect(await shown(await withGamma('rgb(138,6,2)', 0.45455))).toEqual([138, 6, 2]);
    const srgb = ['sRGB', Buffer.from([0])] as const;
    expect(await shown(await withGamma('rgb(138,6,2)', 1, srgb))).toEqual([138, 6, 2]);
  });
});

describe('the primaries of a PNG', () => {
  const adobe = numbers(31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000);
  const withPrimaries = async (...more: readonly Buffer[]): Promise<readonly number[]> => {
    const png = await plain('rgb(60,180,60)').png().toBuffer();
    const all = [pngChunk('cHRM', adobe), ...more];
    const bytes = Buffer.concat([png.subarray(0, 33), ...all, png.subarray(33)]);
    return pixelAt(await (await openPhoto(bytes)).at(64), 9, 9);
  };

  test('are applied: what is green in Adobe RGB is more so in sRGB', async () => {
    // The matrices of the two (lindbloom.com): red = 1.3984 r - 0.3984 g of the light, which is below 0 here.
    const [red = 255, green = 0] = await withPrimaries(pngChunk('gAMA', numbers(45455)));
    expect(red).toBe(0);
    expect(Math.abs(green - 180)).toBeLessThan(3);
  });

  test('are left alone where the colours are told otherwise, or are none', async () => {
    expect(await withPrimaries(pngChunk('sRGB', Buffer.from([0])))).toEqual([60, 180, 60]);
    const none = pngChunk('cHRM', numbers(0, 0, 0, 0, 0, 0, 0, 0));
    expect(await withPrimaries(none)).toEqual([60, 180, 60]);
  });
});

describe('frames and pages that show nothing', () => {
  test('an animated PNG shows its first frame that is not empty', async () => {
    const asRgb = (image: Sharp) => image.removeAlpha().png({ palette: false }).toBuffer();
    const [blank, picture] = await Promise.all([asRgb(plain('#fff')), asRgb(scene.clone())]);
    const control = (number: number): Buffer =>
      pngChunk('fcTL', Buffer.concat([numbers(number, 64, 48, 0, 0), Buffer.alloc(6)]));
    const dataOf = (png: Buffer): Buffer => {
      const at = png.indexOf('IDAT');
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    const animated = Buffer.concat([
      picture.subarray(0, 33),
      pngChunk('acTL', numbers(2, 0)),
      control(0),
      pngChunk('IDAT', dataOf(blank)),
      control(1),
      pngChunk('fdAT', Buffer.concat([numbers(2), dataOf(picture)])),
      pngChunk('IEND', Buffer.alloc(0)),
    ]);
    expect(pixelAt(await (await openPhoto(animated)).at(64), 5, 44)).toEqual([0x30, 0x50, 0x90]);
  });

  test('a scan whose first sheet is empty shows the next (needs convert)', async ({ skip }) => {
    if (!hasProgram('convert')) return skip('there is no convert on this computer');
    const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
    const [blank, picture, scan] = ['a.png', 'b.png', 'c.tif'].map((name) => join(folder, name));
    await plain('#fff').toFile(blank ?? '');
    await scene.clone().toFile(picture ?? '');
    execFileSync('convert', [blank ?? '', picture ?? '', scan ?? '']);
    const bytes = readFileSync(scan ?? '');
    expect(pixelAt(await (await openPhoto(bytes)).at(64), 5, 44)).toEqual([0x30, 0x50, 0x90]);
    expect(pagesBeside(readTiff(bytes))).toBe(1);
  });
});

describe('a JPEG of several frames', () => {
  /** A list of pictures (CIPA DC-007): little-endian, of these kinds. */
  function listed(kinds: readonly number[]): Buffer {
    const list = Buffer.alloc(8 + 2 + 12 + 4 + 16 * kinds.length);
    list.write('II*\0', 'latin1');
    list.writeUInt32LE(8, 4);
    list.writeUInt16LE(1, 8);
    list.writeUInt16LE(0xb002, 10);
    list.writeUInt16LE(7, 12);
    list.writeUInt32LE(16 * kinds.length, 14);
    list.writeUInt32LE(26, 18);
    kinds.forEach((kind, i) => list.writeUInt32LE(kind, 26 + 16 * i));
    const body = Buffer.concat([Buffer.from('MPF\0', 'latin1'), list]);
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe2, 0, body.length + 2]);
    return Buffer.concat([head, body, Buffer.from([0xff, 0xda])]);
  }

  test.each([
    ['two eyes', [0x2002_0002, 0x02_0002], 1],
    ['a panorama of three', [0x02_0001, 0x02_0001, 0x02_0001], 2],
    ['a small copy for television', [0x2003_0000, 0x01_0001], 0],
    ['a gain map', [0x2003_0000, 0], 0],
  ])('%s', (_, kinds, more) => {
    expect(framesBehind(listed(kinds))).toBe(more);
  });
});

describe('pictures beside the primary one', () => {
  test('are counted in a HEIC of several (needs heif-enc)', async ({ skip }) => {
    if (!hasProgram('heif-enc')) return skip('there is no heif-enc on this computer');
    const folder = mkdtempSync(join(tmpdir(), 'masters-'));
    const files = await Promise.all(
      ['#305090', '#903050', '#509030'].map(async (colour, i) => {
        const file = join(folder, `${i}.png`);
        await plain(colour).toFile(file);
        return file;
      }),
    );
    for (const count of [1, 3]) {
      const heic = join(folder, `${count}.heic`);
      execFileSync('heif-enc', [...files.slice(0, count), '-o', heic]);
      expect(mastersBeside(readFileSync(heic))).toBe(count - 1);
    }
  });

  test('are none in nonsense', () => {
    expect(mastersBeside(Buffer.from('no picture at all'))).toBe(0);
  });
});
