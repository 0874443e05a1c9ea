import onnxProto from 'onnx-proto';
import { expect, test } from 'vitest';
import { levelWeights } from '../../scripts/models/levelWeights.mjs';

const { onnx } = onnxProto;
const { FLOAT, UINT8 } = onnx.TensorProto.DataType;

const modelOf = (values: readonly number[]) =>
  onnx.ModelProto.create({
    graph: {
      initializer: [
        {
          name: 'weights',
          dims: [values.length],
          dataType: FLOAT,
          rawData: new Uint8Array(Float32Array.from(values).buffer),
        },
      ],
      node: [{ opType: 'Add', input: ['x', 'weights'], output: ['sum'] }],
    },
  });

test('weights at 256 equal distances take a byte each, and the graph makes them what they were', () => {
  // As TensorFlow.js stores them: level * scale + min, not every level taken.
  const [scale, min] = [0.0123, -1.7];
  const levels = Array.from({ length: 2000 }, (_, i) => (i * 37) % 251);
  const model = modelOf(levels.map((level) => level * scale + min));
  levelWeights(model);
  const constants = new Map(model.graph!.initializer!.map((tensor) => [tensor.name, tensor]));
  const stored = constants.get('weights_levels');
  expect(stored?.dataType).toBe(UINT8);
  const [step, least] = ['step', 'least'].map(
    (name) => constants.get(`weights_${name}`)!.floatData![0]!,
  );
  const back = Array.from(stored!.rawData!, (level) => level * step! + least!);
  for (const [i, value] of back.entries()) expect(value).toBeCloseTo(levels[i]! * scale + min, 5);
  expect(model.graph!.node!.map(({ opType }) => opType)).toEqual(['Cast', 'Mul', 'Add', 'Add']);
  expect(model.graph!.node!.at(-2)!.output).toEqual(['weights']);
});

test('weights of other values stay as they are', () => {
  const model = modelOf(Array.from({ length: 2000 }, (_, i) => Math.sin(i)));
  levelWeights(model);
  expect(model.graph!.initializer!.map(({ name }) => name)).toEqual(['weights']);
  expect(model.graph!.node).toHaveLength(1);
});
