/** What becomes of an item, in order of happening. */
export type ParallelStep<Item, Result> =
  | { readonly kind: 'started'; readonly item: Item }
  | { readonly kind: 'done'; readonly item: Item; readonly result: Result };

/**
 * Runs `work` on the items with at most `limit` at a time and yields each start, and the results as they come.
 *
 * Nothing runs ahead of a slow consumer by more than `limit` items. The first rejection ends the run after
 * what is in flight has settled, as does the consumer leaving.
 *
 * @param limit at least 1
 * @throws the first error of `work`; the abort reason if `signal` aborts
 */
export async function* inParallel<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<ParallelStep<Item, Result>> {
  const running = new Map<number, Promise<{ key: number; item: Item; result: Result }>>();
  let key = 0;
  try {
    for (const item of items) {
      signal.throwIfAborted();
      const own = key++;
      const task = work(item).then((result) => ({ key: own, item, result }));
      // A task may fail while the consumer is busy; takeOne() will meet the failure then.
      task.catch(() => undefined);
      running.set(own, task);
      yield { kind: 'started', item };
      if (running.size >= limit) yield { kind: 'done', ...(await takeOne()) };
    }
    while (running.size > 0) yield { kind: 'done', ...(await takeOne()) };
  } finally {
    await Promise.allSettled(running.values());
  }

  async function takeOne(): Promise<{ readonly item: Item; readonly result: Result }> {
    const { key: finished, item, result } = await Promise.race(running.values());
    running.delete(finished);
    return { item, result };
  }
}
