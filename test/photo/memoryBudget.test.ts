import { expect, test } from 'vitest';
import { costOf, memoryBudget, mostPixels } from '../../daemon/photo/decode/limits.ts';
import { createMemoryBudget } from '../../daemon/photo/memoryBudget.ts';

test('what fits is granted at once, what does not waits until enough is given back, in order', () => {
  const budget = createMemoryBudget<string>(100);
  const granted: string[] = [];
  const ask = (who: string, bytes: number) => {
    budget.ask(who, bytes, () => granted.push(who));
  };
  ask('a', 60);
  ask('b', 30);
  ask('c', 20);
  ask('d', 5);
  expect(granted).toEqual(['a', 'b']);
  budget.release('b');
  expect(granted).toEqual(['a', 'b', 'c', 'd']);
});

test('whoever asks for more than there is waits until nobody else works, and whoever gives up is forgotten', () => {
  const budget = createMemoryBudget<string>(100);
  const granted: string[] = [];
  budget.ask('a', 10, () => granted.push('a'));
  budget.ask('b', 500, () => granted.push('b'));
  budget.ask('c', 200, () => granted.push('c'));
  expect(granted).toEqual(['a']);
  budget.release('b');
  budget.release('a');
  expect(granted).toEqual(['a', 'c']);
});

test('those who have some and want more do not wait for each other for ever', () => {
  const budget = createMemoryBudget<string>(100);
  const granted: string[] = [];
  budget.ask('a', 50, () => granted.push('a'));
  budget.ask('b', 50, () => granted.push('b'));
  budget.ask('a', 90, () => granted.push('a more'));
  budget.ask('b', 90, () => granted.push('b more'));
  expect(granted).toEqual(['a', 'b', 'a more']);
  budget.release('a');
  expect(granted).toEqual(['a', 'b', 'a more', 'b more']);
});

test('the budget is a quarter of the memory, at most 1.1 GB, or what is set', () => {
  expect(memoryBudget({})).toBeLessThanOrEqual(1100 * 2 ** 20);
  expect(memoryBudget({ PHOTOBLOG_MEMORY: '300' })).toBe(300 * 2 ** 20);
  for (const nonsense of ['', 'much', '-5', '0']) {
    expect(memoryBudget({ PHOTOBLOG_MEMORY: nonsense })).toBe(memoryBudget({}));
  }
  expect(mostPixels(costOf('heic'), { PHOTOBLOG_MEMORY: '110' })).toBe(20 * 2 ** 20);
  expect(mostPixels(costOf('jpeg'), {})).toBe(250_000_000);
});
