import type { Item } from './items.ts';
import type { Move, PhotoChoices } from './storyPlan.ts';

/** The order of a story as its user wants it. */
export interface UserOrder {
  /** Photos a chapter, in the order they are told. */
  readonly chapters: readonly (readonly Item[])[];
  /** Paths of photos that stand where their clock does not put them: nothing may be said of when they come. */
  readonly displaced: ReadonlySet<string>;
}

/**
 * Applies what the user decided about chapters and order: boundaries first, then moves in the order they were made.
 * Decisions about photos that are not there any more have no effect.
 *
 * @param chapters as time, place and folder make them
 */
export function inUsersOrder(
  chapters: readonly (readonly Item[])[],
  { boundaries = new Map(), moves = [] }: Pick<PhotoChoices, 'boundaries' | 'moves'>,
): UserOrder {
  if (boundaries.size === 0 && moves.length === 0) return { chapters, displaced: new Set() };
  const parts: Item[][] = [];
  for (const chapter of chapters) {
    for (const [index, item] of chapter.entries()) {
      const wish = boundaries.get(item.sha256);
      const isFirst = index === 0;
      const begins = isFirst ? wish !== 'join' || parts.length === 0 : wish === 'split';
      const current = parts.at(-1);
      if (begins || !current) parts.push([item]);
      else current.push(item);
    }
  }
  for (const move of moves) apply(move, parts);
  const told = parts.filter((part) => part.length > 0);
  return { chapters: told, displaced: displacedOf(told) };
}

function apply({ photo, to, other }: Move, parts: Item[][]): void {
  const from = parts.find((part) => part.some(({ sha256 }) => sha256 === photo));
  const target = parts.find((part) => part.some(({ sha256 }) => sha256 === other));
  if (!from || !target || photo === other) return;
  const [item] = from.splice(
    from.findIndex(({ sha256 }) => sha256 === photo),
    1,
  );
  if (!item) return;
  const at = target.findIndex(({ sha256 }) => sha256 === other);
  target.splice(to === 'before' ? at : at + 1, 0, item);
}

/** As few photos as must be taken away for the clock to run forward through the rest. */
function displacedOf(chapters: readonly (readonly Item[])[]): ReadonlySet<string> {
  const dated = chapters.flat().filter((item) => item.instant !== null);
  const times = dated.map(({ instant }) => instant ?? 0);
  // Longest non-decreasing subsequence: `ends[n]` is the index with which one of length n + 1 ends lowest.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, time] of times.entries()) {
    let length = ends.length;
    while (length > 0 && (times[ends[length - 1] ?? 0] ?? 0) > time) length -= 1;
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const inOrder = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) inOrder.add(at);
  return new Set(dated.flatMap(({ path }, index) => (inOrder.has(index) ? [] : [path])));
}
