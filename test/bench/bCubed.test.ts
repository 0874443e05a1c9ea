import { expect, test } from 'vitest';
import { seeded } from '../people/support/synthetic.ts';
import { bCubed, confidence } from './bCubed.ts';

const faces = (text: string) =>
  text.split(' ').map((pair) => ({
    label: pair[0] === '-' ? null : (pair[0] ?? null),
    group: pair[1] ?? '',
  }));

// Worked by hand from the definition.
test.each([
  ['a1 a1 b2 b2', 1, 1],
  ['a1 a2 b3 b4', 1, 0.5],
  ['a1 a1 b1 b1', 0.5, 1],
  ['a1 a1 a1 b1', (3 * (3 / 4) + 1 / 4) / 4, 1],
  ['a1 a1 a2 b2', (1 + 1 + 1 / 2 + 1 / 2) / 4, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4],
  ['a1 -1', 0.5, 1],
])('%s: precision %f, recall %f', (text, precision, recall) => {
  const result = bCubed(faces(text));
  expect(result.precision).toBeCloseTo(precision, 10);
  expect(result.recall).toBeCloseTo(recall, 10);
});

test('with people who are all found the bounds are narrow, with one of two missed they are wide', () => {
  expect(confidence(faces('a1 a1 b2 b2'), seeded(1))).toEqual({
    precision: [1, 1],
    recall: [1, 1],
  });
  // Recall is 1 for a and 1/2 for b: whoever is drawn twice decides.
  expect(confidence(faces('a1 a1 b2 b3'), seeded(1))).toEqual({
    precision: [1, 1],
    recall: [0.5, 1],
  });
});
