import type { AlbumPhoto, TimeStatement } from '../../contract/photo.ts';
import { groupBy } from '../../shared/groupBy.ts';

/** Numbers between two photos whose days are known, at most: beyond, a day may lie between. */
const widestGap = 12;

/** A photo with its place in a camera's count. */
interface Counted {
  readonly photo: AlbumPhoto;
  /** Folder and what stands around the number. */
  readonly row: string;
  readonly number: number;
}

/**
 * What the photos before and after one, by the number in its name, say about its day: cameras count, and two photos of
 * one day have what lies between them taken on that day.
 *
 * @returns by path, for photos of which nothing better than a year or month is known
 */
export function daysOfNeighbours(
  photos: readonly AlbumPhoto[],
): ReadonlyMap<string, TimeStatement> {
  const counted = photos.map(countOf).filter((one) => one !== null);
  const found = new Map<string, TimeStatement>();
  for (const row of groupBy(counted, (one) => one.row).values()) {
    const inOrder = row.toSorted((a, b) => a.number - b.number);
    const witnesses = inOrder.filter(({ photo }) => dayOf(photo) !== null);
    let next = 0;
    for (const { photo, number } of inOrder) {
      if (dayOf(photo) !== null) {
        next++;
        continue;
      }
      const before = witnesses[next - 1];
      const after = witnesses[next];
      if (before === undefined || after === undefined) continue;
      const day = dayOf(before.photo);
      if (day === null || day !== dayOf(after.photo)) continue;
      if (after.number - before.number > widestGap || number === before.number) continue;
      found.set(photo.path, {
        source: 'neighbours',
        field: 'names',
        local: day,
        precision: 'day',
        offset: null,
      });
    }
  }
  return found;
}

/** The day a photo is believed to be of; one that was itself concluded is no witness. */
function dayOf({ metadata: { takenAt } }: AlbumPhoto): string | null {
  if (takenAt === null || takenAt.source === 'folder' || takenAt.source === 'neighbours')
    return null;
  return takenAt.precision === 'second' || takenAt.precision === 'day'
    ? takenAt.local.slice(0, 10)
    : null;
}

/** `DSC_0412.jpg` is number 412 of `DSC_`; three digits at least, as small numbers are anybody's. */
function countOf(photo: AlbumPhoto): Counted | null {
  const match = /^(.*?)(\d{3,6})(\.[^./]+)$/.exec(photo.path);
  if (match === null) return null;
  const [, before = '', digits = ''] = match;
  return { photo, row: `${before} ${digits.length}`, number: Number(digits) };
}
