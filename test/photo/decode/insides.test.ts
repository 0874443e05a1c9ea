import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { mastersBeside } from '../../../daemon/photo/decode/heif/masters.ts';
import { hasProgram } from '../../fixtures/programs.ts';
import { pixelAt } from '../../fixtures/pictures.ts';

const plain = (background: string): Sharp =>
  sharp({ create: { width: 64, height: 48, channels: 3, background } });

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
    gamma: number,
    ...more: readonly (readonly [string, Buffer])[]
  ) {
    const png = await plain(colour).png().toBuffer();
    const value = Buffer.alloc(4);
    value.writeUInt32BE(Math.round(gamma * 100_000));
    const chunks = ([...more, ['gAMA', value]] as const).map(([type, data]) => {
      const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      const ends = Buffer.alloc(8);
      ends.writeUInt32BE(data.length);
      ends.writeUInt32BE(crc32(body), 4);
      return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
    });
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
