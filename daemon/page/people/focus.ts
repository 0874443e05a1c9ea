import { turnBox } from '../../photo/copies/turn.ts';
import type { PhotoCache } from '../../photo/cache.ts';
import type { DraftSource } from '../draftSource.ts';

/** What of a lead picture's height can be seen where it is cut, about. */
const seen = 0.65;

/** Where in what can be seen faces had best be: a little above the middle. */
const best = 0.42;

/**
 * Where to cut a picture that is shown wider than it is, so that nobody loses their head.
 *
 * @param image as the draft writes it
 * @returns percents from the top, as `object-position` has them; null where no faces are known
 */
export async function focusOf(
  { manifest, grouping }: Pick<DraftSource, 'manifest' | 'grouping'>,
  cache: Pick<PhotoCache, 'readSize'>,
  image: string,
): Promise<number | null> {
  const entry = manifest?.photos.find((photo) => photo.image === image);
  if (!entry) return null;
  const boxes = grouping.faces.flatMap(({ photo, box }) => (photo === entry.sha256 ? [box] : []));
  if (boxes.length === 0) return null;
  const size = await cache.readSize(entry.sha256);
  if (size === null) return null;
  const [width, height] = size;
  const turn = entry.turn ?? 0;
  const tall = turn === 90 || turn === 270 ? width : height;
  const upright = boxes.map((box) => turnBox(box, [width, height], turn));
  const top = Math.min(...upright.map(([, y]) => y)) / tall;
  const bottom = Math.max(...upright.map(([, y, , h]) => y + h)) / tall;
  // Of people from top to bottom, those at the top: hair is above a face's box.
  const middle = bottom - top > seen ? top + seen / 2 - 0.05 : (top + bottom) / 2;
  const part = (middle - best * seen) / (1 - seen);
  return Math.round(100 * Math.min(1, Math.max(0, part)));
}
