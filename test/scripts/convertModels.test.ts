import onnxProto from 'onnx-proto';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { convertGraph } from '../../scripts/models/convertTfjs.mjs';
import { listOf, wordOf } from '../../scripts/models/liteAsGraph.mjs';
import { fromHalf, readWeights, toHalf } from '../../scripts/models/tensors.mjs';

const { onnx } = onnxProto;

// Values of IEEE 754-2008, binary16, as its tables give them.
test.each([
  [0x3c00, 1],
  [0xc000, -2],
  [0x7bff, 65504],
  [0x0400, 2 ** -14],
  [0x0001, 2 ** -24],
  [0x3555, 0.333251953125],
])('half %i is %f, both ways', (bits, value) => {
  expect(fromHalf(bits)).toBe(value);
  expect(toHalf(value)).toBe(bits);
});

test('every finite half survives, and what is none is refused', () => {
  for (let bits = 0; bits < 0x10000; bits++) {
    const value = fromHalf(bits);
    if (Number.isFinite(value)) expect(toHalf(value)).toBe(bits);
  }
  for (const value of [1 / 3, 65520, 1e-9, Infinity]) expect(toHalf(value)).toBeNull();
});

test('weights of a linear scale are brought back to numbers, and a file that ends early is an error', () => {
  const entry = {
    name: 'a',
    shape: [2],
    dtype: 'float32',
    quantization: { dtype: 'uint8', scale: 0.5, min: -1 },
  };
  expect(readWeights([entry], Buffer.of(0, 4)).get('a')?.data).toEqual(Float32Array.of(-1, 1));
  expect(() => readWeights([entry], Buffer.of(0))).toThrow('ends before a');
});

/** A picture of two pixels as a network is given it that adds up its channels, each with a weight. */
const summed = (channels: 'rgb' | 'bgr' | 'grey', weights: readonly number[]) =>
  convertGraph(
    [
      { name: 'input', op: 'Placeholder' },
      { name: 'weights', op: 'Const' },
      {
        name: 'sum',
        op: 'Conv2D',
        input: ['input', 'weights'],
        attr: { strides: listOf([1, 1, 1, 1]), padding: wordOf('VALID') },
      },
    ],
    new Map([['weights', { dims: [1, 1, weights.length, 1], data: Float32Array.from(weights) }]]),
    {
      input: 'input',
      pixels: { size: [1, 2], mean: [10, 20, 30], scale: [0.5, 0.25, 2], channels },
      outputs: { sum: 'sum' },
    },
  );

// Red, green and blue of two pixels become 20, 10, 20 and 0, 5, -20.
const twoPixels = Uint8Array.of(50, 60, 40, 10, 40, 20);

test.each([
  ['rgb', [1, 100, 10_000], [201_020, -199_500]],
  ['bgr', [1, 100, 10_000], [201_020, 480]],
  ['grey', [1], [0.299 * 20 + 0.587 * 10 + 0.114 * 20, 0.587 * 5 - 0.114 * 20]],
] as const)(
  'a converted network takes the bytes of a picture as %s',
  async (channels, weights, sums) => {
    const bytes = onnx.ModelProto.encode(summed(channels, weights)).finish();
    const session = await InferenceSession.create(bytes);
    const { sum } = await session.run({ pixels: new Tensor('uint8', twoPixels, [1, 1, 2, 3]) });
    const numbers = sum?.data;
    expect(numbers).toHaveLength(2);
    sums.forEach((value, index) => {
      expect(numbers?.[index]).toBeCloseTo(value, 3);
    });
  },
);

test('pictures are put in order as bytes, before anything is calculated, and once', () => {
  const { node } = summed('rgb', [1, 1, 1]).graph ?? {};
  expect(node?.map(({ opType }) => opType)).toEqual([
    ...['Transpose', 'Cast', 'Sub', 'Mul', 'Conv', 'Transpose', 'Identity'],
  ]);
});
