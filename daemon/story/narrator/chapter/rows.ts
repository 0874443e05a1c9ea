import { isCaption, isSameStretch, shareOfRow, type Caption } from './captionRow.ts';
import type { ChapterTask } from './chapterTask.ts';
import { readsAsSentence } from '../saying.ts';
import { namesIn } from '../../plan/cast.ts';
import { storyDayOf } from '../../plan/clock.ts';
import type { Happening } from '../../plan/happenings/happening.ts';

/** Whether two happenings may share a sentence. */
export type Joins = (a: Happening, b: Happening) => boolean;

/** Most newcomers or keywords of one sentence, and most captions without a time. */
const mostItems = 4;
const mostUndated = 6;

/** Those that go into the next sentence of a queue, one at least. */
export function takeRow(queue: readonly Happening[], joins: Joins): readonly Happening[] {
  const [one, next] = queue;
  if (!one) return [];
  const alone = rowLength(queue, joins);
  // Two of one day, each alone in its part of it, would read as a list.
  const isTwo = alone === 1 && rowLength(queue.slice(1), joins) === 1 && isPair(one, next);
  const row = isTwo ? 2 : alone;
  const most =
    one.kind !== 'words' ? mostItems : one.instant === null ? mostUndated : shareOfRow(row);
  return queue.slice(0, Math.min(row, most));
}

/** How many at the beginning may share a sentence, were it as long as one likes; 1 at least. */
function rowLength(queue: readonly Happening[], joins: Joins): number {
  const [one] = queue;
  const same = queue.findIndex((other) => !one || !joins(one, other));
  return same < 0 ? queue.length : Math.max(1, same);
}

function isPair(a: Happening, b: Happening | undefined): boolean {
  const isBare = (one: Happening): one is Caption =>
    isCaption(one) && !one.last && one.who.length + one.others === 0;
  return (
    b !== undefined &&
    isBare(a) &&
    isBare(b) &&
    storyDayOf(a.local) === storyDayOf(b.local) &&
    !isSameStretch(a, b)
  );
}

/**
 * Whether two happenings may share a sentence: not words of a picture in which somebody new is seen, or a crowd, and not
 * those that are a sentence themselves.
 */
export function joinerOf({ happenings, plan }: ChapterTask): Joins {
  const names = namesIn(plan.cast);
  const arrivals = new Set(
    happenings.flatMap(({ kind, photos }) => (kind === 'newcomer' ? photos : [])),
  );
  const isAlone = (one: Happening): boolean =>
    one.kind === 'words' &&
    one.instant !== null &&
    ((one.who.length === 0 && one.others > 0) ||
      readsAsSentence(one.text, names) ||
      one.photos.some((path) => arrivals.has(path)));
  return (a, b) => a === b || (!isAlone(a) && !isAlone(b) && isAlike(a, b));
}

function isAlike(a: Happening, b: Happening): boolean {
  if (a.kind === 'words' && b.kind === 'words' && a.instant === null && b.instant === null)
    return true;
  if (a.kind === 'keyword') return b.kind === 'keyword';
  if (a.instant === null || b.instant === null) return false;
  if (a.kind === 'newcomer') return b.kind === 'newcomer';
  return isCaption(a) && isCaption(b) && !a.last && !b.last && isSameStretch(a, b);
}
