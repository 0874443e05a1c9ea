import { assertUnreachable } from '../../contract/errors.ts';
import type { Item } from './items.ts';
import type { OrderStep } from './storyPlan.ts';

/** The order of a story as its user wants it. */
export interface UserOrder {
  /** Photos a chapter, in the order they are told. */
  readonly chapters: readonly (readonly Item[])[];
  /** Paths of photos that stand where their clock does not put them: nothing may be said of when they come. */
  readonly displaced: ReadonlySet<string>;
}

/**
 * Applies what the user decided about chapters and order, one decision after the other, each to what the ones before it
 * left. Decisions about photos that are not there any more have no effect.
 *
 * @param chapters as time, place and folder make them
 */
export function inUsersOrder(
  chapters: readonly (readonly Item[])[],
  steps: readonly OrderStep[],
): UserOrder {
  if (steps.length === 0) return { chapters, displaced: new Set() };
  const parts = chapters.map((chapter) => [...chapter]);
  for (const step of steps) apply(step, parts);
  const told = parts.filter((part) => part.length > 0);
  return { chapters: told, displaced: displacedOf(told) };
}

function apply(step: OrderStep, parts: Item[][]): void {
  const placeOf = (hash: string): readonly [chapter: number, at: number] | null => {
    for (const [chapter, part] of parts.entries()) {
      const at = part.findIndex(({ sha256 }) => sha256 === hash);
      if (at >= 0) return [chapter, at];
    }
    return null;
  };
  const place = placeOf(step.photo);
  if (!place) return;
  const [chapter, at] = place;
  const part = parts[chapter] ?? [];
  switch (step.kind) {
    case 'split':
      if (at > 0) parts.splice(chapter + 1, 0, part.splice(at));
      return;
    case 'join':
      if (at > 0 || chapter === 0) return;
      parts[chapter - 1]?.push(...part);
      parts.splice(chapter, 1);
      return;
    case 'move': {
      if (step.photo === step.other || !placeOf(step.other)) return;
      const moved = part.splice(at, 1);
      const [where, beside] = placeOf(step.other) ?? [chapter, at];
      parts[where]?.splice(step.to === 'before' ? beside : beside + 1, 0, ...moved);
      // An emptied chapter is none: what is joined goes on from the one before it.
      if (part.length === 0) parts.splice(chapter, 1);
      return;
    }
    default:
      assertUnreachable(step);
  }
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
