import { expect, test } from 'vitest';
import { edgeColumns, surestFirst } from '../../../daemon/people/grouping/edgeColumns.ts';
import { createLikePairs, maxOthers } from '../../../daemon/people/grouping/likePairs.ts';
import { dot, embeddingOf, randomIdentity, seeded } from '../support/synthetic.ts';

/** Nothing that is this much below the limit is called alike. */
const slack = 2e-4;

test('finds every vector that is alike enough, and hardly one more', () => {
  const random = seeded(4);
  const one = randomIdentity(random);
  const others = Array.from({ length: maxOthers }, () => embeddingOf(one, random(), random));
  const pairs = createLikePairs(512, 0.3);
  // What was loaded before, and is longer, is gone.
  for (const count of [maxOthers, 203, 1, 0]) {
    pairs.load(others.slice(0, count));
    const found = pairs.find(one);
    const products = others.slice(0, count).map((other) => dot(one, other));
    expect(found).toEqual([...found].sort((x, y) => x - y));
    expect(new Set(found).size).toBe(found.length);
    products.forEach((product, index) => {
      if (product >= 0.3) expect(found).toContain(index);
      if (product < 0.3 - slack) expect(found).not.toContain(index);
    });
  }
});

test('a vector exactly at the limit is found', () => {
  const pairs = createLikePairs(4, 0.3);
  pairs.load([
    Float32Array.of(0.3, 0, 0, 0),
    Float32Array.of(0, 0, 0, 0.3),
    Float32Array.of(0.2, 0.05, 0.05, 0),
  ]);
  expect(pairs.find(Float32Array.of(1, 0, 0, 0))).toEqual([0]);
  expect(pairs.find(Float32Array.of(1, 1, 1, 1))).toEqual([0, 1, 2]);
});

test('vectors of other lengths count as ended by zeros', () => {
  const pairs = createLikePairs(7, 0.3);
  pairs.load([Float32Array.of(1, 0, 0), Float32Array.of(0, 0, 0, 0, 0, 0, 1)]);
  expect(pairs.find(Float32Array.of(0, 0, 0, 0, 0, 0, 1))).toEqual([1]);
  expect(pairs.find(Float32Array.of(1))).toEqual([0]);
});

test('the surest edges come first, of equals those of the first faces', () => {
  const random = seeded(9);
  const edges = edgeColumns();
  const expected = Array.from({ length: 5000 }, () => {
    const [a, b] = [Math.floor(random() * 500), 500 + Math.floor(random() * 500)];
    // Few enough values for many to be equal.
    return { a, b, similarity: Math.fround(0.3 + Math.floor(random() * 300) / 428) };
  });
  for (const { a, b, similarity } of expected) edges.push(b, a, similarity);
  expected.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  expect([...surestFirst(edges)]).toEqual(expected);
});
