import { beforeAll, describe, expect, test } from 'vitest';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { bearerOf } from '../../../daemon/photo/faces/bearer.ts';
import type { Embedder } from '../../../daemon/photo/faces/embedding/embed.ts';
import type { FoundFace } from '../../../daemon/photo/faces/detect.ts';
import { recogniseFaces } from '../../../daemon/photo/faces/recognise.ts';
import { createViews, type Views } from '../../../daemon/photo/faces/views.ts';
import type { Sighting, ThingDetector } from '../../../daemon/photo/sight/ssd.ts';
import { detailedPicture, sharpOf } from '../../fixtures/pictures.ts';

const image = { width: 400, height: 400, data: new Uint8Array(400 * 400 * 3) };
const box = [180, 100, 40, 50] as const;
const looking = (logOdds: number): Parameters<typeof bearerOf>[3] => ({ size: 50, logOdds });

/** A detector that sees these all over the square it is shown. */
const seeing =
  (seen: Readonly<Record<string, number>>): (() => Promise<ThingDetector>) =>
  () =>
    Promise.resolve(() => {
      const all = Object.entries(seen);
      return Promise.resolve(
        all.map(([label, score]): Sighting => ({ label, score, area: [0, 0, 1, 1] })),
      );
    });

const unasked = (): never => {
  throw new Error('nobody was to be asked');
};

describe('who has a face', () => {
  test.each([
    ['a cat that fills its surroundings', 0.9, { cat: 0.87, person: 0.04 }, 'animal'],
    ['a soft toy', 0.9, { 'teddy bear': 0.8 }, 'animal'],
    ['a person with a dog before the chest', 2, { dog: 0.9, person: 0.6 }, 'person'],
    ['somebody in a filtered picture', 2.5, { person: 0.6 }, 'person'],
    ['a flat drawing, around which nobody is', 2.2, {}, 'drawing'],
    ['somebody from the side, who looks painted', 3.4, { person: 0.92 }, 'person'],
    ['a painting of somebody, with a body', 3.4, { person: 0.6 }, 'drawing'],
    ['somebody close up, of whom no body is seen', 0.9, {}, 'person'],
  ])('%s', async (_, logOdds, seen: Readonly<Record<string, number>>, bearer) => {
    expect(await bearerOf(seeing(seen), image, box, looking(logOdds))).toBe(bearer);
  });

  test('is a person of whom the surest sighting leaves out the face, and another holds it', async () => {
    const twice: ThingDetector = () =>
      Promise.resolve([
        { label: 'person', score: 0.95, area: [0, 0.5, 1, 1] },
        { label: 'person', score: 0.6, area: [0, 0, 1, 1] },
      ]);
    expect(await bearerOf(() => Promise.resolve(twice), image, box, looking(2.5))).toBe('person');
  });

  test('is not asked of a face that does not look like a depiction', async () => {
    expect(await bearerOf(unasked, image, box, looking(-0.2))).toBe('person');
  });

  test('what is seen beside the face has no say in it', async () => {
    const beside: ThingDetector = () =>
      Promise.resolve([{ label: 'cat', score: 0.9, area: [0, 0, 0.3, 1] }]);
    expect(await bearerOf(() => Promise.resolve(beside), image, box, looking(0.9))).toBe('person');
  });
});

describe('of faces that are recognised', () => {
  let views: Views;
  beforeAll(async () => {
    views = createViews(
      await openPhoto(await sharpOf(detailedPicture(800, 400)).jpeg().toBuffer()),
    );
  });
  const faceAt = (x: number): FoundFace => ({
    box: [x, 60, 40, 50],
    score: 0.99,
    detector: 'retinaface',
    landmarks: [
      [x + 12, 80],
      [x + 28, 80],
      [x + 20, 90],
      [x + 13, 98],
      [x + 27, 98],
    ],
    clipped: false,
  });
  /** Says of each crop in turn how much it looks like a depiction. */
  const embedder = (...depicted: readonly number[]): Embedder => ({
    embed: (crops) =>
      Promise.resolve(
        crops.map((_, i) => ({
          embedding: new Float32Array(512).fill(1),
          depicted: depicted[Math.floor(i / 2)] ?? 0,
        })),
      ),
  });
  const recognise = (
    odds: readonly number[],
    seen: Readonly<Record<string, number>>,
  ): ReturnType<typeof recogniseFaces> =>
    recogniseFaces(
      () => Promise.resolve(embedder(...odds)),
      views,
      'sha',
      [faceAt(40), faceAt(140), faceAt(240)].slice(0, odds.length),
      seeing(seen),
    );

  test('an animal’s is left out, and the others keep what is theirs', async () => {
    const faces = await recognise([0.9, -2], { cat: 0.9 });
    expect(faces.map(({ box: [x] }) => x)).toEqual([140]);
  });

  test('one with nobody around it is marked as a drawing', async () => {
    const faces = await recognise([-2, 2], {});
    expect(faces.map(({ depiction }) => depiction)).toEqual([undefined, 'drawing']);
  });

  test.each([
    ['is small', { box: [40, 60, 20, 22] }, 0.9],
    ['is not sure', { score: 0.6 }, 0.9],
    ['is surely drawn', {}, 5],
  ] as const)('nobody is asked about one that %s', async (_, face, odds) => {
    const found = [{ ...faceAt(40), ...face }];
    const faces = await recogniseFaces(
      () => Promise.resolve(embedder(odds)),
      views,
      'sha',
      found,
      unasked,
    );
    expect(faces).toHaveLength(1);
  });

  test.each([
    ['kept where a person is surely seen around it', { person: 0.9 }, undefined],
    ['drawn where one is hardly seen', { person: 0.5 }, 'drawing'],
    ['drawn where an animal is', { cat: 0.9 }, 'drawing'],
  ] as const)('one that looks painted is %s', async (_, seen, depiction) => {
    const [face] = await recognise([4], seen);
    expect(face?.depiction).toBe(depiction);
  });

  test('what is beside a drawing is one, too, as far as it looks like one', async () => {
    const faces = await recognise([5, 1.2, 0.5], { person: 0.9 });
    expect(faces.map(({ depiction }) => depiction)).toEqual(['drawing', 'drawing', undefined]);
  });

  test('from end to end of a wide still, whose parts may show somebody twice', async () => {
    const wide = createViews(
      await openPhoto(await sharpOf(detailedPicture(1200, 400)).jpeg().toBuffer()),
    );
    const found = [faceAt(40), faceAt(1000)];
    const model = (): Promise<Embedder> => Promise.resolve(embedder(5, 1.2));
    const faces = await recogniseFaces(model, wide, 'sha', found);
    expect(faces.map(({ panel }) => panel)).toEqual([0, 2]);
    expect(faces.map(({ depiction }) => depiction)).toEqual(['drawing', 'drawing']);
  });

  test('but not beside somebody who is surely photographed', async () => {
    const faces = await recognise([5, 1.2, -3], { person: 0.9 });
    expect(faces.map(({ depiction }) => depiction)).toEqual(['drawing', undefined, undefined]);
  });
});
