import { expect, test } from 'vitest';
import {
  isAgreed,
  isAgreedFromNear,
  rivalsOf,
  sayable,
} from '../../../daemon/photo/sight/thingLabels.ts';

const labels = [...sayable.keys()];

test('nothing is told that one detector sees alone, however sure it is', () => {
  for (const label of labels) {
    expect(isAgreed(label, 1, 0.3), label).toBe(false);
    expect(isAgreed(label, 0.3, 1), label).toBe(false);
  }
});

test('everything is told that both detectors are sure of, and nothing that neither is', () => {
  for (const label of labels) {
    expect(isAgreed(label, 0.8, 0.8), label).toBe(true);
    expect(isAgreed(label, 0.45, 0.45), label).toBe(false);
  }
});

test('where one detector is very sure of a chair or a cup, the other need not be', () => {
  expect(isAgreed('chair', 0.75, 0.38)).toBe(true);
  expect(isAgreed('cup', 0.45, 0.58)).toBe(true);
});

test('a lion, as both saw one, is no dog; the least sure of the dogs that were seen is one', () => {
  expect(isAgreed('dog', 0.86, 0.71)).toBe(false);
  expect(isAgreed('dog', 0.92, 0.79)).toBe(true);
});

test('a keyboard, as both saw one, is no laptop; laptops seen half by one of them are', () => {
  expect(isAgreed('laptop', 0.7, 0.62)).toBe(false);
  expect(isAgreed('laptop', 0.91, 0.49)).toBe(true);
});

test('a chair beside a table speaks against no table, but a bottle in the place of a chair against the chair', () => {
  expect(rivalsOf('dining table')).not.toContain('Chair');
  expect(rivalsOf('chair')).toContain('Bottle');
  for (const label of labels) {
    for (const own of sayable.get(label) ?? []) expect(rivalsOf(label)).not.toContain(own);
  }
});

test('from near, one detector alone tells nothing; a cup in a hand is told, a feathered hat is none', () => {
  for (const label of labels) {
    expect(isAgreedFromNear(label, 1, 0.55), label).toBe(false);
    expect(isAgreedFromNear(label, 0.75, 1), label).toBe(false);
  }
  expect(isAgreedFromNear('cup', 0.97, 0.66)).toBe(true);
  expect(isAgreedFromNear('cup', 0.76, 0.6)).toBe(false);
});

test('from near, no animal is told: a lion is a dog to both, however sure they must be', () => {
  expect(isAgreedFromNear('dog', 0.98, 0.83)).toBe(false);
  expect(isAgreedFromNear('cat', 1, 1)).toBe(false);
});
