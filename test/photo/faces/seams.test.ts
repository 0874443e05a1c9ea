import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { RgbImage } from '../../../daemon/contract/photo.ts';
import { findSeams, panelAt, sweptSeams } from '../../../daemon/photo/faces/seams.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';

const names = ['emily-1', 'laura-2', 'jessica-3', 'tara-4'];

/** Sample photos side by side, some 640 px long. */
async function sheetOf(columns: number, rows: number, gap = 0): Promise<RgbImage> {
  const [width, height] = [Math.floor(640 / columns), Math.floor(480 / rows)];
  const tiles = await Promise.all(
    Array.from({ length: columns * rows }, async (_, i) => ({
      input: await sharp(
        await readFile(assetPath(`samples/facial-recognition/${names[i % names.length]}.jpg`)),
      )
        .resize(width - gap, height - gap, { fit: 'cover' })
        .png()
        .toBuffer(),
      left: (i % columns) * width,
      top: Math.floor(i / columns) * height,
    })),
  );
  const size = { width: columns * width, height: rows * height } as const;
  return pixelsOf(
    await sharp({ create: { ...size, channels: 3, background: '#fff' } })
      .composite(tiles)
      .jpeg({ quality: 90 })
      .toBuffer(),
  );
}

async function pixelsOf(bytes: Buffer): Promise<RgbImage> {
  const { data, info } = await sharp(bytes)
    .resize(640, 640, { fit: 'inside' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

test.each([0, 6])(
  'two pictures side by side have a seam between them, with a gap of %i',
  async (gap) => {
    const { upright } = await sheetOf(2, 1, gap).then(findSeams);
    expect(upright).toHaveLength(1);
    expect(upright[0]).toBeCloseTo(0.5, 1);
  },
);

test('a strip has level seams', async () => {
  const { upright, level } = findSeams(await sheetOf(1, 3, 6));
  expect(upright).toEqual([]);
  expect(level).toHaveLength(2);
});

test('a sheet of four is divided into four', async () => {
  const seams = findSeams(await sheetOf(2, 2, 6));
  const panels = [
    [0.2, 0.2],
    [0.8, 0.2],
    [0.2, 0.8],
    [0.8, 0.8],
  ].map(([x, y]) => panelAt(seams, x!, y!));
  expect(new Set(panels).size).toBe(4);
  expect(panelAt(seams, 0.3, 0.4)).toBe(panels[0]);
});

test.each(['tracking/faces.jpg', 'face-api/sample1.jpg'])(
  'people in one picture have no seam between them: %s',
  async (name) => {
    const photo = await pixelsOf(await readFile(assetPath(`samples/${name}`)));
    expect(findSeams(photo)).toEqual({ upright: [], level: [] });
  },
);

test('a panorama without a seam is divided into parts as long as it is high; other photos are not', () => {
  expect(sweptSeams(6000, 2000)).toEqual({ upright: [1 / 3, 2 / 3], level: [] });
  expect(sweptSeams(1000, 2500)).toEqual({ upright: [], level: [0.4, 0.8] });
  expect(sweptSeams(4000, 2250)).toEqual({ upright: [], level: [] });
});
