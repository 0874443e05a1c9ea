import { expect, test } from 'vitest';
import type { RgbImage } from '../../../daemon/contract/photo.ts';
import { squareAround } from '../../../daemon/photo/sight/closer.ts';
import { findThings } from '../../../daemon/photo/sight/objects.ts';
import { lookAt, type Sighting, type ThingDetector } from '../../../daemon/photo/sight/ssd.ts';

/** A picture of one grey level: what the detectors below are shown is told from it. */
function grey(level: number, width = 640, height = 480): RgbImage {
  return { width, height, data: new Uint8Array(width * height * 3).fill(level) };
}

const wholeLevel = 0;
const nearLevel = 200;

/** Sees one thing in the middle: how surely, follows from whether all of the picture or a part of the detailed one is shown. */
function detector(labels: readonly string[], whole: number, near: number): ThingDetector {
  return ({ image }) => {
    const isNear = image.data[0] === nearLevel;
    const [from, to] = isNear ? [1 / 6, 5 / 6] : [0.45, 0.55];
    const seen = (label: string): Sighting => ({
      label,
      score: isNear ? near : whole,
      area: [from, from, to, to],
    });
    return Promise.resolve(labels.map(seen));
  };
}

async function told(coco: ThingDetector, openImages: ThingDetector): Promise<readonly string[]> {
  const detailed = (): Promise<RgbImage> => Promise.resolve(grey(nearLevel, 1280, 1280));
  const { things } = await findThings({ coco, openImages }, grey(wholeLevel), detailed);
  return things.map(({ label }) => label);
}

test('what is too small in all of the picture is told where both are sure of it from near', async () => {
  expect(await told(detector(['cup'], 0.5, 0.95), detector(['Mug'], 0.3, 0.66))).toEqual(['cup']);
});

test('from near, too, one detector alone tells nothing', async () => {
  expect(await told(detector(['cup'], 0.5, 0.95), detector(['Mug'], 0.3, 0.3))).toEqual([]);
  expect(await told(detector(['cup'], 0.5, 0.6), detector(['Mug'], 0.3, 0.95))).toEqual([]);
});

test('nor is a thing told where the second sees another as surely', async () => {
  const both = detector(['Bicycle', 'Stationary bicycle'], 0.3, 0.8);
  expect(await told(detector(['bicycle'], 0.5, 0.95), both)).toEqual([]);
});

test('a closer look is not taken where all of the picture tells the thing, or shows none', async () => {
  const refused = (): Promise<RgbImage> => Promise.reject(new Error('asked for more pixels'));
  const coco = detector(['cup'], 0.9, 0);
  const openImages = detector(['Mug'], 0.9, 0);
  const { things } = await findThings({ coco, openImages }, grey(wholeLevel), refused);
  expect(things.map(({ label }) => label)).toEqual(['cup']);
  const nobody: ThingDetector = () => Promise.resolve([]);
  const none = await findThings({ coco: nobody, openImages }, grey(wholeLevel), refused);
  expect(none.things).toEqual([]);
});

test('a closer look holds the thing and half as much again around it, as far as the picture goes', async () => {
  const middle = await squareAround(grey(0, 1000, 1000), [0.4, 0.45, 0.6, 0.55]);
  // 200 pixels wide, so 300 around it: 50 on each side, and 100 above and below.
  expect(middle.area.map((part) => Number(part.toFixed(3)))).toEqual([0.167, 0.333, 0.833, 0.667]);
  const corner = await squareAround(grey(0, 1000, 1000), [0, 0, 0.2, 0.2]);
  expect(corner.area.map((part) => Number(part.toFixed(3)))).toEqual([0, 0, 0.8, 0.8]);
  expect([corner.square.widen, corner.square.heighten]).toEqual([1, 1]);
});

test('a thing that a detector sees several times at one place is one', async () => {
  const area = [0.1, 0.1, 0.6, 0.6] as const;
  const twice: ThingDetector = () =>
    Promise.resolve([
      { label: 'cup', score: 0.5, area: [0.12, 0.1, 0.62, 0.6] },
      { label: 'cup', score: 0.9, area },
    ]);
  const square = { image: grey(0, 300, 300), widen: 1, heighten: 1, mirrored: false };
  expect(await lookAt(twice, square)).toEqual([{ label: 'cup', score: 0.9, area }]);
});

test('persons are counted in the look that shows most of them', async () => {
  const persons: readonly Sighting[] = [
    { label: 'person', score: 0.9, area: [0, 0, 0.3, 1] },
    { label: 'person', score: 0.6, area: [0.6, 0, 0.9, 1] },
  ];
  const cup: Sighting = { label: 'cup', score: 0.25, area: [0.4, 0.4, 0.5, 0.5] };
  const inSqueezed: ThingDetector = ({ heighten }) =>
    Promise.resolve([cup, ...(heighten > 1 ? persons.slice(1) : persons)]);
  const openImages = detector([], 0, 0);
  const refused = (): Promise<RgbImage> => Promise.reject(new Error('asked for more pixels'));
  const found = await findThings({ coco: inSqueezed, openImages }, grey(wholeLevel), refused);
  expect(found.persons).toBe(2);
});

test.each([
  ['one above the other are one', [0.1, 0, 0.4, 0.5], [0.1, 0.55, 0.45, 1], 1],
  ['one far behind the other is not counted', [0.1, 0, 0.5, 1], [0.7, 0.4, 0.75, 0.6], 1],
  ['arm in arm are two', [0.1, 0, 0.5, 1], [0.4, 0.05, 0.8, 1], 2],
] as const)('of two persons %s', async (_, a, b, count) => {
  const persons: readonly Sighting[] = [
    { label: 'person', score: 0.9, area: a },
    { label: 'person', score: 0.8, area: b },
  ];
  const coco: ThingDetector = () => Promise.resolve(persons);
  const openImages = detector([], 0, 0);
  const refused = (): Promise<RgbImage> => Promise.reject(new Error('asked for more pixels'));
  const found = await findThings({ coco, openImages }, grey(wholeLevel), refused);
  expect(found.persons).toBe(count);
});
