import type { Sharp } from 'sharp';
import { expect, test } from 'vitest';
import {
  saturationOf,
  withoutColouredLight,
} from '../../../../daemon/photo/faces/search/colouredLight.ts';
import { createViews, type Views } from '../../../../daemon/photo/faces/views.ts';
import { openPhoto } from '../../../../daemon/photo/decode/decode.ts';
import { openAnalyzer } from '../../support/analyzer.ts';
import { iou, sample } from '../../support/photos.ts';

const analyzer = openAnalyzer();

/** What a stage lit in blue leaves of a picture. */
const blueLight: Parameters<Sharp['recomb']>[0] = [
  [0.054, 0.06, 0.024],
  [0.06, 0.13, 0.04],
  [0.3, 0.5, 0.35],
];

const portrait = (): Sharp =>
  sample('facial-recognition/tara-3.jpg').resize(800, 800, { fit: 'inside' }).removeAlpha();

test('a face in blue light is found where it is without', async () => {
  const [clear] = (await analyzer.analyze(await portrait().jpeg().toBuffer())).faces;
  const { faces } = await analyzer.analyze(await portrait().recomb(blueLight).jpeg().toBuffer());
  expect(faces).toHaveLength(1);
  expect(iou(faces[0]!.box, clear!.box)).toBeGreaterThan(0.7);
});

test('a photo in coloured light is seen in the greys of its brightest channel, from black to white', async () => {
  const blue = await viewsOf(portrait().recomb(blueLight));
  const grey = await withoutColouredLight(blue);
  const { image } = await grey!.at(640);
  expect(saturationOf(image)).toBe(0);
  const own = (await blue.at(640)).image;
  expect(image.data.includes(255)).toBe(true);
  const [one, other] = [3 * 5000, 3 * 90_000];
  const isDarker = own.data[one + 2]! < own.data[other + 2]!;
  expect(image.data[one]! < image.data[other]!).toBe(isDarker);
});

test('a photo in ordinary light keeps its colours', async () => {
  expect(await withoutColouredLight(await viewsOf(portrait()))).toBeNull();
});

async function viewsOf(picture: Sharp): Promise<Views> {
  return createViews(await openPhoto(await picture.png().toBuffer()));
}
