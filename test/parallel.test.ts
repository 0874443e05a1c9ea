import { expect, test } from 'vitest';
import { inParallel } from '../daemon/parallel.ts';

const never = new AbortController().signal;

/** Work whose items end when told to. */
function gates() {
  const open = new Map<number, () => void>();
  let running = 0;
  let peak = 0;
  const work = async (item: number): Promise<number> => {
    peak = Math.max(peak, ++running);
    await new Promise<void>((resolve) => open.set(item, resolve));
    running--;
    return item * 10;
  };
  return { work, open: (item: number) => open.get(item)?.(), peak: () => peak };
}

test('yields results as they come, not in the order of the items', async () => {
  const { work, open } = gates();
  const results = inParallel([1, 2], 2, work, never);
  const first = results.next();
  await Promise.resolve();
  open(2);
  expect((await first).value).toBe(20);
  open(1);
  expect((await results.next()).value).toBe(10);
  expect((await results.next()).done).toBe(true);
});

test('never has more than the limit in flight', async () => {
  const { work, open, peak } = gates();
  const seen: number[] = [];
  const opening = setInterval(() => {
    for (let item = 0; item < 20; item++) open(item);
  }, 1);
  for await (const result of inParallel(
    Array.from({ length: 20 }, (_, i) => i),
    3,
    work,
    never,
  )) {
    seen.push(result);
  }
  clearInterval(opening);
  expect(peak()).toBe(3);
  expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i * 10));
});

test('ends with the first error, after what was in flight has settled', async () => {
  let settled = false;
  const work = async (item: string): Promise<string> => {
    if (item === 'bad') throw new Error('no good');
    await new Promise((resolve) => setTimeout(resolve, 5));
    settled = true;
    return item;
  };
  const results = inParallel(['slow', 'bad', 'never started'], 2, work, never);
  await expect(results.next()).rejects.toThrow('no good');
  expect(settled).toBe(true);
});

test('stops with the abort reason', async () => {
  const controller = new AbortController();
  const results = inParallel([1, 2, 3], 1, (item) => Promise.resolve(item), controller.signal);
  expect((await results.next()).value).toBe(1);
  controller.abort(new Error('cancelled by the user'));
  await expect(results.next()).rejects.toThrow('cancelled by the user');
});
