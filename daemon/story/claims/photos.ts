import type { BasisPhoto, ClaimBasis } from './basis.ts';
import type { Mention } from './mentions.ts';

/** A photo whose time is known. */
export type DatedPhoto = BasisPhoto & { readonly at: string };

/** The photos whose time is known. */
export function datedPhotos({ photos = [] }: Pick<ClaimBasis, 'photos'>): readonly DatedPhoto[] {
  return photos.filter((photo): photo is DatedPhoto => photo.at !== null);
}

/**
 * The days of photos whose time is known, each once, in order.
 *
 * @param dayOf the calendar's day of a time, or the story's
 */
export function daysOf(
  photos: readonly BasisPhoto[],
  dayOf: (local: string) => string,
): readonly string[] {
  return [...new Set(photos.flatMap(({ at }) => (at === null ? [] : [dayOf(at)])))].toSorted();
}

/** The photos whose place is known. */
export function placedPhotos({ photos = [] }: ClaimBasis): readonly BasisPhoto[] {
  return photos.filter(({ site }) => site !== null);
}

/** Whether a photo was taken at a place; false where its place is unknown, or without a photo. */
export function isAt(photo: BasisPhoto | undefined, { sites }: Pick<Mention, 'sites'>): boolean {
  return photo !== undefined && photo.site !== null && sites.has(photo.site);
}

/** Whether everybody of a list is in a photo. */
export function shows({ who }: BasisPhoto, people: readonly string[]): boolean {
  return people.every((one) => who.includes(one));
}

/** A photo at a place with the one before it, which was taken elsewhere. */
export interface Arrival<Photo extends BasisPhoto> {
  readonly photo: Photo;
  /** Where it stands in the list. */
  readonly index: number;
  /** Absent where the story begins at the place. */
  readonly before: Photo | undefined;
}

/**
 * The first photo of every stay at a place.
 *
 * @param photos in order; those without a place end a stay
 */
export function arrivalsAt<Photo extends BasisPhoto>(
  photos: readonly Photo[],
  place: Pick<Mention, 'sites'>,
): readonly Arrival<Photo>[] {
  return photos.flatMap((photo, index) => {
    const before = photos[index - 1];
    return isAt(photo, place) && !isAt(before, place) ? [{ photo, index, before }] : [];
  });
}
