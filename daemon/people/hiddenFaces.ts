import type { HiddenFaces } from '../photo/copies/blurFaces.ts';
import type { Box } from '../contract/photo.ts';
import type { LibraryGrouping } from './grouping/groupLibrary.ts';
import { protectedFaces } from './protectedFaces.ts';

/**
 * Where in each photo faces are that must not be recognisable in anything that is published.
 *
 * @param photos SHA-256 of the photos at hand
 * @returns by SHA-256 of one of them; null where everybody may be seen
 */
export function hiddenFaces(
  grouping: LibraryGrouping,
  photos: ReadonlySet<string>,
): (sha256: string) => HiddenFaces | null {
  const ids = protectedFaces(grouping, photos);
  if (ids.size === 0) return () => null;
  const hidden = new Map<string, { boxes: Box[]; others: Box[] }>();
  for (const { id, photo, box } of grouping.faces) {
    if (!photos.has(photo)) continue;
    const entry = hidden.get(photo) ?? { boxes: [], others: [] };
    (ids.has(id) ? entry.boxes : entry.others).push(box);
    hidden.set(photo, entry);
  }
  return (sha256) => {
    const entry = hidden.get(sha256);
    return entry && entry.boxes.length > 0 ? entry : null;
  };
}
