/**
 * Works on items as they come, a few at a time, and gives the results as they are ready.
 *
 * Unlike `inParallel` the items may arrive over time: finished work does not wait for the next item.
 *
 * @param limit at least 1
 * @throws the first error of `work` or of the items, after what is in flight has settled
 */
export async function* overlap<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, undefined> {
  const source = iterate(items);
  const running = new Map<number, Promise<Event<Item, Result>>>();
  let key = 0;
  let next: Promise<Event<Item, Result>> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!ended && running.size < limit)
        next ??= source
          .next()
          .then((step) =>
            step.done === true ? { kind: 'end' } : { kind: 'item', item: step.value },
          );
      const waiting = [...running.values(), ...(next ? [next] : [])];
      if (waiting.length === 0) return;
      const event = await Promise.race(waiting);
      switch (event.kind) {
        case 'end':
          ended = true;
          next = null;
          break;
        case 'item': {
          next = null;
          const own = key++;
          const task = work(event.item).then((result): Event<Item, Result> => ({
            kind: 'result',
            key: own,
            result,
          }));
          // It may fail while the consumer is busy; the next race meets the failure.
          task.catch(() => undefined);
          running.set(own, task);
          break;
        }
        case 'result':
          running.delete(event.key);
          yield event.result;
          break;
      }
    }
  } finally {
    next?.catch(() => undefined);
    await Promise.allSettled(running.values());
    // Not awaited: a source that waits for its next item would not end before it came.
    if (!ended) source.return?.(undefined).catch(() => undefined);
  }
}

type Event<Item, Result> =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'end' }
  | { readonly kind: 'result'; readonly key: number; readonly result: Result };

function iterate<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncIterator<Item> {
  if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]();
  const source = items[Symbol.iterator]();
  return { next: () => Promise.resolve(source.next()) };
}
