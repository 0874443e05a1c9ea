import type { PhotoLook } from '../../contract/photo.ts';
import type { Item } from './items.ts';

/** How far back in the story's order a near-duplicate may lie. */
const windowSize = 12;

/**
 * Collects nearly identical photos: the same scene at about the same time with the same people.
 *
 * @param items in the story's order
 * @returns groups in order of their first photo; each photo is in exactly one
 */
export function groupSimilar(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    // Compared with the group's first photo only, so that a slow pan does not chain into one group.
    const home = groups
      .slice(-windowSize)
      .reverse()
      .find(([first]) => first !== undefined && areSimilar(first, item));
    if (home) home.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** True when two photos show so nearly the same that one of them is enough. */
function areSimilar(a: Item, b: Item): boolean {
  const first = a.photo.look;
  const second = b.photo.look;
  if (!first || !second || differInPeople(a, b)) return false;
  if (a.width > a.height !== b.width > b.height) return false;
  const allowed = allowance(a, b);
  if (allowed === null) return false;
  return (
    (allowed.moment === 'same' && areOneExposedTwice(first, second)) ||
    (hashDistance(first.dhash, second.dhash) <= allowed.bits &&
      gridDistance(first, second) <= allowed.levels)
  );
}

/** Of 18 pictures a quarter and twice as bright as the original all differ by less, in either hash. */
const mostBitsOfLight = 11;

/** Whether two frames show the same in another light, as when somebody tries exposures: what is light beside what is dark stays so. */
function areOneExposedTwice(a: PhotoLook, b: PhotoLook): boolean {
  if (a.vhash === undefined || b.vhash === undefined) return false;
  const bits = [hashDistance(a.dhash, b.dhash), hashDistance(a.vhash, b.vhash)];
  return bits.every((distance) => distance <= mostBitsOfLight);
}

/** Frames this near in time are of one moment. */
export const oneMomentMs = 20_000;

interface Allowance {
  /** `same`: taken within seconds; photos of which only the day is known may be of any moment of it. */
  readonly moment?: 'same' | 'unknown';
  readonly bits: number;
  readonly levels: number;
}

/** The further apart in time, the more alike two frames must be; after a quarter of an hour they are two moments. */
function allowance(a: Item, b: Item): Allowance | null {
  if (a.instant === null || b.instant === null) {
    return a.instant === b.instant && a.folder === b.folder ? { bits: 6, levels: 9 } : null;
  }
  const apart = Math.abs(a.instant - b.instant);
  const seconds = apart / 1000;
  const isTimed = a.local !== null && b.local !== null;
  if (apart <= oneMomentMs) return { moment: isTimed ? 'same' : 'unknown', bits: 14, levels: 18 };
  if (seconds <= 120) return { bits: 10, levels: 14 };
  return seconds <= 900 ? { bits: 6, levels: 9 } : null;
}

function differInPeople(a: Item, b: Item): boolean {
  if (Math.abs(a.faces.length - b.faces.length) > 1) return true;
  // A face that is turned away may be missing in one frame; somebody else in its place is another picture.
  const onlyA = a.people.some((person) => !b.people.includes(person));
  const onlyB = b.people.some((person) => !a.people.includes(person));
  return onlyA && onlyB;
}

/**
 * Differing bits of two difference hashes.
 *
 * @param a 16 hex digits
 * @returns 0..64
 */
export function hashDistance(a: string, b: string): number {
  let bits = 0;
  for (let i = 0; i < 16; i += 8) {
    let word = parseInt(a.slice(i, i + 8), 16) ^ parseInt(b.slice(i, i + 8), 16);
    for (; word !== 0; word &= word - 1) bits += 1;
  }
  return bits;
}

/** Mean difference of two colour grids in levels, 0..255. */
export function gridDistance(a: PhotoLook, b: PhotoLook): number {
  const total = a.grid.reduce((sum, level, i) => sum + Math.abs(level - (b.grid[i] ?? 0)), 0);
  return total / Math.max(1, a.grid.length);
}
