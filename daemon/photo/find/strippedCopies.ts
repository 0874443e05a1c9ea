import type { AlbumPhoto } from '../../contract/photo.ts';

/** Differing bits of two hashes, and mean difference of colours in levels, of one picture made smaller and saved again. */
const mostBits = 5;
const mostLevels = 5;

/** Two shapes are the same when rounding alone may have made the difference. */
const sameShape = 0.02;

/** What is said by nobody but the camera that took a photo is gone in a copy that a messenger or a program made. */
const bySomebodyElse = new Set(['filename', 'folder', 'neighbours', 'sidecar']);

/**
 * Copies of photos among the photos of an album: the same picture, not larger, without what the camera wrote, wherever it
 * lies and whatever its name says about the time (messengers write when it was sent).
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
  const [shape, other] = [copy, original].map(({ width, height }) =>
    Math.log((width ?? 1) / (height ?? 1)),
  );
  if (Math.abs((shape ?? 0) - (other ?? 0)) > sameShape) return false;
  const [a, b] = [copy.look, original.look];
  if (a === null || b === null) return false;
  let levels = 0;
  for (let i = 0; i < a.grid.length; i++) levels += Math.abs((a.grid[i] ?? 0) - (b.grid[i] ?? 0));
  if (levels / Math.max(1, a.grid.length) > mostLevels) return false;
  return differingBits(a.dhash, b.dhash) <= mostBits;
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
