/** Hands out what was pushed, greatest first. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

/** An empty binary heap. @param precedes whether `a` is to come out before `b`; a strict total order for a fixed sequence */
export function createHeap<T>(precedes: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  return {
    push: (item) => {
      let at = items.push(item) - 1;
      while (at > 0) {
        const above = (at - 1) >> 1;
        const parent = items[above];
        if (parent === undefined || !precedes(item, parent)) break;
        items[at] = parent;
        at = above;
      }
      items[at] = item;
    },
    pop: () => {
      const top = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        const [left, right] = [items[child], items[child + 1]];
        if (left === undefined) break;
        if (right !== undefined && precedes(right, left)) child++;
        const greatest = items[child];
        if (greatest === undefined || !precedes(greatest, last)) break;
        items[at] = greatest;
        at = child;
      }
      items[at] = last;
      return top;
    },
  };
}
