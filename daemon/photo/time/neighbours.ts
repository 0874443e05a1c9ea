import type { AlbumPhoto, TimeStatement } from '../../contract/photo.ts';

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
  const rows = new Map<string, Counted[]>();
  for (const photo of photos) {
    const counted = countOf(photo);
    if (counted !== null) rows.set(counted.row, [...(rows.get(counted.row) ?? []), counted]);
  }
  const found = new Map<string, TimeStatement>();
  for (const row of rows.values()) {
    row.sort((a, b) => a.number - b.number);
    row.forEach(({ photo, number }, at) => {
      if (dayOf(photo) !== null) return;
      const before = row.slice(0, at).findLast((one) => dayOf(one.photo) !== null);
      const after = row.slice(at + 1).find((one) => dayOf(one.photo) !== null);
      if (before === undefined || after === undefined) return;
      const day = dayOf(before.photo);
      if (day === null || day !== dayOf(after.photo)) return;
      if (after.number - before.number > widestGap || number === before.number) return;
      found.set(photo.path, {
        source: 'neighbours',
        field: 'names',
        local: day,
        precision: 'day',
        offset: null,
      });
    });
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
