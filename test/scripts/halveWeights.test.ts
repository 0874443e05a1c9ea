import onnxProto from 'onnx-proto';
import { expect, test } from 'vitest';
import { halveWeights, nearestHalf } from '../../scripts/models/halveWeights.mjs';
import { toHalf } from '../../scripts/models/tensors.mjs';

const { onnx } = onnxProto;
const { FLOAT, FLOAT16 } = onnx.TensorProto.DataType;

// Examples of IEEE 754 binary16: https://en.wikipedia.org/wiki/Half-precision_floating-point_format
test.each([
  [0, 0x0000],
  [-0, 0x8000],
  [1, 0x3c00],
  [-2, 0xc000],
  [1 / 3, 0x3555],
  [0.1, 0x2e66],
  [65504, 0x7bff],
  [2 ** -14, 0x0400],
  [2 ** -24, 0x0001],
  [2 ** -26, 0x0000],
  // Ties go to the even one, and a carry into the exponent.
  [1 + 2 ** -11, 0x3c00],
  [1 + 3 * 2 ** -11, 0x3c02],
  [2 - 2 ** -12, 0x4000],
])('%d is nearest to 0x%s', (value, bits) => {
  expect(nearestHalf(value)).toBe(bits);
});

test('what half precision holds exactly stays as it is', () => {
  for (let value = -40; value <= 40; value += 0.03125)
    expect(nearestHalf(value)).toBe(toHalf(value));
});

test('weights take half the place, and the graph casts them back', () => {
  const weights = Float32Array.from({ length: 100 }, (_, i) => i / 7);
  const model = onnx.ModelProto.create({
    graph: {
      initializer: [
        { name: 'long', dims: [100], dataType: FLOAT, rawData: new Uint8Array(weights.buffer) },
        { name: 'short', dims: [2], dataType: FLOAT, floatData: [1, 2] },
        { name: 'large', dims: [70], dataType: FLOAT, floatData: new Array<number>(70).fill(1e6) },
      ],
      node: [
        {
          opType: 'Constant',
          output: ['constant'],
          attribute: [
            {
              name: 'value',
              t: { dims: [70], dataType: FLOAT, floatData: new Array<number>(70).fill(0.5) },
            },
          ],
        },
        { opType: 'Add', input: ['long', 'constant'], output: ['sum'] },
      ],
    },
  });
  halveWeights(model);
  const { initializer, node } = model.graph!;
  const types = (initializer ?? []).map(({ name, dataType }) => [name, dataType]);
  expect(types).toEqual([
    ['short', FLOAT],
    ['large', FLOAT],
    ['long_half', FLOAT16],
    ['constant_half', FLOAT16],
  ]);
  expect(initializer![2]!.rawData).toHaveLength(200);
  expect((node ?? []).map(({ opType, output }) => [opType, output?.[0]])).toEqual([
    ['Cast', 'long'],
    ['Cast', 'constant'],
    ['Add', 'sum'],
  ]);
});
