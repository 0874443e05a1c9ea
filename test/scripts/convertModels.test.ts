import { expect, test } from 'vitest';
import { fromHalf, readWeights, toHalf } from '../../scripts/models/tensors.mjs';

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
