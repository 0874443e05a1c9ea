import type { AlbumPhoto, PhotoLook } from '../../contract/photo.ts';

/** Differing bits of two hashes, and mean difference of colours in levels, of one picture made smaller and saved again. */
const mostBits = 5;
const mostLevels = 5;

/** Two shapes are the same when rounding alone may have made the difference. */
const sameShape = 0.02;

/** What is said by nobody but the camera that took a photo is gone in a copy that a messenger or a program made. */
const bySomebodyElse = new Set(['filename', 'folder', 'neighbours', 'sidecar']);

/**
 * Copies of photos among the photos of an album: the same picture, not larger, without what the camera wrote, wherever it
 * lies and whatever its name says about the time (messengers write when it was sent); also where it lost its rotation.
 *
 * @returns path of the original, by the copy's path
 */
export function copiesAmong(photos: readonly AlbumPhoto[]): ReadonlyMap<string, string> {
  const bySize = photos
    .filter(({ look, width, outcome }) => look !== null && width !== null && outcome !== 'failed')
    .sort((a, b) => area(b) - area(a) || Number(isBare(a)) - Number(isBare(b)));
  const copies = new Map<string, string>();
  for (const [at, photo] of bySize.entries()) {
    if (!isBare(photo)) continue;
    const original = bySize
      .slice(0, at)
      .find((other) => !copies.has(other.path) && isCopy(photo, other));
    if (original !== undefined) copies.set(photo.path, original.path);
  }
  return copies;
}

const area = ({ width, height }: AlbumPhoto): number => (width ?? 0) * (height ?? 0);

/** Nothing of a camera is in the file. */
function isBare({ metadata: { camera, takenAt, gps } }: AlbumPhoto): boolean {
  return (
    camera === null && gps === null && (takenAt === null || bySomebodyElse.has(takenAt.source))
  );
}

function isCopy(copy: AlbumPhoto, original: AlbumPhoto): boolean {
  // Of two bare ones only the size can tell which is the copy.
  if (isBare(original) && area(copy) > 0.8 * area(original)) return false;
  const [shape = 0, other = 0] = [copy, original].map(({ width, height }) =>
    Math.log((width ?? 1) / (height ?? 1)),
  );
  const [a, b] = [copy.look, original.look];
  if (a === null || b === null) return false;
  return turnsOf(b).some(
    ({ onItsSide, dhash, grid }) =>
      Math.abs(shape - (onItsSide ? -other : other)) <= sameShape &&
      meanDifference(a.grid, grid) <= mostLevels &&
      differingBits(a.dhash, dhash) <= mostBits,
  );
}

function meanDifference(a: readonly number[], b: readonly number[]): number {
  let levels = 0;
  for (let i = 0; i < a.length; i++) levels += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return levels / Math.max(1, a.length);
}

/** How a picture looks in one of the four positions in which a copy without its orientation may be. */
interface TurnedLook extends Pick<PhotoLook, 'dhash' | 'grid'> {
  readonly onItsSide: boolean;
}

/**
 * A picture as it is, upside down, and turned to either side, by its measures alone: what is darker than its neighbour on
 * the right is lighter than the one on the left when it is turned around.
 */
function turnsOf(look: PhotoLook): readonly TurnedLook[] {
  const before = known.get(look);
  if (before !== undefined) return before;
  const turns = turn(look);
  known.set(look, turns);
  return turns;
}

/** Each picture is compared with many. */
const known = new WeakMap<PhotoLook, readonly TurnedLook[]>();

function turn({ dhash, vhash, grid }: PhotoLook): readonly TurnedLook[] {
  const cells = [0, 1, 2, 3];
  const turned = (from: (row: number, column: number) => number): readonly number[] =>
    cells.flatMap((row) =>
      cells.flatMap((column) => {
        const at = from(row, column) * 3;
        return grid.slice(at, at + 3);
      }),
    );
  const across = bitsOf(dhash);
  const around = hashOf((row, column) => across[(7 - row) * 8 + 7 - column] !== true);
  const upright = [
    { onItsSide: false, dhash, grid },
    { onItsSide: false, dhash: around, grid: turned((row, column) => (3 - row) * 4 + 3 - column) },
  ];
  if (vhash === undefined) return upright;
  const down = bitsOf(vhash);
  return [
    ...upright,
    {
      onItsSide: true,
      dhash: hashOf((row, column) => down[row * 8 + 7 - column] !== true),
      grid: turned((row, column) => (3 - column) * 4 + row),
    },
    {
      onItsSide: true,
      dhash: hashOf((row, column) => down[(7 - row) * 8 + column] === true),
      grid: turned((row, column) => column * 4 + 3 - row),
    },
  ];
}

/** 64 bits of 16 hex digits, row by row. */
function bitsOf(hash: string): readonly boolean[] {
  return Array.from(hash).flatMap((digit) =>
    [8, 4, 2, 1].map((bit) => (parseInt(digit, 16) & bit) !== 0),
  );
}

function hashOf(bit: (row: number, column: number) => boolean): string {
  const rows = Array.from({ length: 8 }, (_, row) => {
    const bits = Array.from({ length: 8 }, (__, column) => (bit(row, column) ? '1' : '0'));
    return parseInt(bits.join(''), 2).toString(16).padStart(2, '0');
  });
  return rows.join('');
}

/** Of two hashes of 16 hex digits. */
function differingBits(a: string, b: string): number {
  let bits = 0;
  for (let i = 0; i < 16; i += 8) {
    let word = parseInt(a.slice(i, i + 8), 16) ^ parseInt(b.slice(i, i + 8), 16);
    for (; word !== 0; word &= word - 1) bits += 1;
  }
  return bits;
}
