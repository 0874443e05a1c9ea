/**
 * What must be one person and what must not, closed under both: if a and b are one and b and c are not,
 * then a and c are not. Items are numbered from 0.
 */
export interface Constraints {
  /** Any item of the group that must be one person with this one; the same for all of the group. */
  readonly groupOf: (item: number) => number;
  /** Joins two groups; false, and nothing happens, if they must not be one person. */
  readonly link: (a: number, b: number) => boolean;
  /** Keeps two groups apart; false, and nothing happens, if they are one. */
  readonly separate: (a: number, b: number) => boolean;
  readonly areApart: (a: number, b: number) => boolean;
  /** The groups that must not be one person with this item's. */
  readonly apartFrom: (item: number) => ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();

/** Starts with every item on its own and nobody kept apart. Nearly constant time an operation (union by size). */
export function createConstraints(count: number): Constraints {
  const parent = Int32Array.from({ length: count }, (_, item) => item);
  const size = new Int32Array(count).fill(1);
  const apart = new Map<number, Set<number>>();

  const groupOf = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let next = item; next !== root;) {
      const above = parent[next] ?? root;
      parent[next] = root;
      next = above;
    }
    return root;
  };
  const apartOf = (group: number): Set<number> => {
    const known = apart.get(group);
    if (known) return known;
    const made = new Set<number>();
    apart.set(group, made);
    return made;
  };
  const areApart = (a: number, b: number): boolean =>
    apart.get(groupOf(a))?.has(groupOf(b)) ?? false;

  return {
    groupOf,
    areApart,
    apartFrom: (item) => apart.get(groupOf(item)) ?? nobody,
    separate: (a, b) => {
      const [x, y] = [groupOf(a), groupOf(b)];
      if (x === y) return false;
      apartOf(x).add(y);
      apartOf(y).add(x);
      return true;
    },
    link: (a, b) => {
      const [x, y] = [groupOf(a), groupOf(b)];
      if (x === y) return true;
      if (areApart(x, y)) return false;
      const [large, small] = (size[x] ?? 0) >= (size[y] ?? 0) ? [x, y] : [y, x];
      parent[small] = large;
      size[large] = (size[large] ?? 0) + (size[small] ?? 0);
      for (const other of apart.get(small) ?? nobody) {
        apart.get(other)?.delete(small);
        apartOf(other).add(large);
        apartOf(large).add(other);
      }
      apart.delete(small);
      return true;
    },
  };
}
