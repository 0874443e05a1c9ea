import { daysBetween, storyDayOf } from '../plan/clock.ts';
import type { BasisPhoto, ClaimBasis } from './basis.ts';
import { daysOf } from './photos.ts';

/** How many days and nights may be told of. */
export interface Stretches {
  /** Counted both as nights between and as days that take part. */
  readonly days: ReadonlySet<number>;
  readonly nights: ReadonlySet<number>;
  /** Days from one to a later one: `three days later`. */
  readonly apart: ReadonlySet<number>;
}

const known = new WeakMap<ClaimBasis, Stretches>();

/**
 * The stretches of days a story has: of all of it or of what is told of, from its first day to another, between two days with
 * photos that follow each other, and of every stay at a place.
 *
 * @returns null for drafts that know no photos
 */
export function stretchesOf(basis: ClaimBasis): Stretches | null {
  if (!basis.photos) return null;
  const ready = known.get(basis);
  if (ready) return ready;
  const days = new Set<number>();
  const nights = new Set<number>();
  const apart = new Set<number>();
  const add = (between: number): void => {
    nights.add(between);
    apart.add(between);
    days.add(between).add(between + 1);
  };
  for (const photos of [basis.photos, basis.photos.filter(({ own }) => own)]) {
    const all = daysOf(photos, storyDayOf);
    const [first = '', last = ''] = [all[0], all.at(-1)];
    if (first === '') continue;
    add(daysBetween(first, last));
    days.add(all.length);
    for (const [index, day] of all.entries()) {
      apart.add(daysBetween(first, day));
      days.add(daysBetween(first, day)).add(daysBetween(first, day) + 1);
      const before = all[index - 1];
      if (before !== undefined) add(daysBetween(before, day));
    }
    for (const stay of staysOf(photos)) add(stay);
  }
  const stretches = { days, nights, apart };
  known.set(basis, stretches);
  return stretches;
}

/** Nights from the first day at a place to the first at the next, or to the last day of all. */
function staysOf(photos: readonly BasisPhoto[]): readonly number[] {
  const placed = photos.flatMap(({ at, site }) =>
    at === null || site === null ? [] : [{ day: storyDayOf(at), site }],
  );
  const starts = placed.filter(
    ({ site }, index) => index === 0 || placed[index - 1]?.site !== site,
  );
  const last = placed.at(-1)?.day ?? '';
  return starts.flatMap(({ day, site }, index) => {
    const own = placed.filter((photo) => photo.site === site && photo.day >= day);
    const until = starts[index + 1]?.day ?? last;
    const ownLast = own.filter((photo) => photo.day <= until).at(-1)?.day ?? day;
    return [daysBetween(day, until), daysBetween(day, ownLast)];
  });
}
