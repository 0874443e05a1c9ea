import { expect, test } from 'vitest';
import { inParallel } from '../../daemon/shared/parallel.ts';

const never = new AbortController().signal;

/** The results alone, in the order they come. */
async function* results<Item, Result>(
  ...args: Parameters<typeof inParallel<Item, Result>>
): AsyncGenerator<Result> {
  for await (const step of inParallel(...args)) if (step.kind === 'done') yield step.result;
}

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
  const got = results([1, 2], 2, work, never);
  const first = got.next();
  await new Promise(setImmediate);
  open(2);
  expect((await first).value).toBe(20);
  open(1);
  expect((await got.next()).value).toBe(10);
  expect((await got.next()).done).toBe(true);
});

test('tells of each start before anything of it is done', async () => {
  const steps: string[] = [];
  for await (const step of inParallel(['a', 'b', 'c'], 2, (item) => Promise.resolve(item), never)) {
    steps.push(step.kind === 'started' ? `start ${step.item}` : `done ${step.result}`);
  }
  expect(steps.slice(0, 3)).toEqual(['start a', 'start b', 'done a']);
  expect(steps.toSorted()).toEqual(['done a', 'done b', 'done c', 'start a', 'start b', 'start c']);
});

test('never has more than the limit in flight', async () => {
  const { work, open, peak } = gates();
  const items = Array.from({ length: 20 }, (_, i) => i);
  const opening = setInterval(() => {
    for (const item of items) open(item);
  }, 1);
  const seen: number[] = [];
  for await (const result of results(items, 3, work, never)) seen.push(result);
  clearInterval(opening);
  expect(peak()).toBe(3);
  expect(seen.sort((a, b) => a - b)).toEqual(items.map((item) => item * 10));
});

test('ends with the first error, after what was in flight has settled', async () => {
  let settled = false;
  const work = async (item: string): Promise<string> => {
    if (item === 'bad') throw new Error('no good');
    await new Promise((resolve) => setTimeout(resolve, 5));
    settled = true;
    return item;
  };
  await expect(results(['slow', 'bad', 'never started'], 2, work, never).next()).rejects.toThrow(
    'no good',
  );
  expect(settled).toBe(true);
});

test('stops with the abort reason', async () => {
  const controller = new AbortController();
  const got = results([1, 2, 3], 1, (item) => Promise.resolve(item), controller.signal);
  expect((await got.next()).value).toBe(1);
  controller.abort(new Error('cancelled by the user'));
  await expect(got.next()).rejects.toThrow('cancelled by the user');
});
