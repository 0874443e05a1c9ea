import { distanceKm } from '../distance.ts';
import type { Place } from '../facts.ts';
import type { Shot, StoryPlan } from '../storyPlan.ts';

/** When something happened: the wall clock of the photo that shows it; null for undated photos. */
export interface Timed {
  readonly local: string | null;
  /** Milliseconds, for the order; null for what is about the chapter as a whole. */
  readonly instant: number | null;
  /** Paths of the photos that show it; empty where it is about all. */
  readonly photos: readonly string[];
}

/** Dated, in order of time. */
export type Dated = Shot & { readonly local: string; readonly instant: number };

/** The dated photos, earliest first. */
export function datedOf(photos: readonly Shot[]): readonly Dated[] {
  return photos
    .filter((photo): photo is Dated => photo.local !== null && photo.instant !== null)
    .sort((a, b) => a.instant - b.instant);
}

/** The same of a whole story. */
export function datedMoments({ chapters }: Pick<StoryPlan, 'chapters'>): readonly Dated[] {
  return datedOf(chapters.flatMap(({ moments }) => moments));
}

export const of = (photo: Shot): Timed => ({
  local: photo.local,
  instant: photo.local === null ? null : photo.instant,
  photos: [photo.path],
});

export const about = (photos: readonly Shot[]): Timed => ({
  local: null,
  instant: null,
  photos: photos.map(({ path }) => path),
});

/** Equal for two photos from the same town or country. */
export function placeKey(place: Place | null): string {
  return place === null ? '' : `${place.country ?? ''} ${place.id ?? ''}`;
}

/** Whether a place has a name that is news after another: where there is no town, a country is one when it is entered. */
export function isNamedAfter(place: Place | null, before: Place | null): boolean {
  return place !== null && (place.town !== null || place.country !== before?.country);
}

/** Whether a place is in a country where nothing before it is from, though where that was is known. */
export function isFirstIn({ country }: Place, earlier: readonly Shot[]): boolean {
  const known = earlier.flatMap(({ place }) => place?.country ?? []);
  return country !== null && known.length > 0 && !known.includes(country);
}

/** Up to this far apart two photos near a town are at the same spot. */
const sameSpotKm = 3;

/** Whether somebody is back where an earlier photo is from: in the same town, or near it at the same spot. */
export function isBackAt(photo: Shot, earlier: readonly Shot[]): boolean {
  const key = placeKey(photo.place);
  const there = earlier.filter(({ place }) => place !== null && placeKey(place) === key);
  if (photo.place?.kind !== 'near') return there.length > 0;
  const { position } = photo;
  return there.some(
    (other) =>
      position !== null &&
      other.position !== null &&
      distanceKm(position, other.position) <= sameSpotKm,
  );
}

/** Fewer captions are no course of anything. */
const leastCaptions = 5;

/** What the photographer wrote, in order of time; `[]` where that is little, or where not all photos have their time. */
export function courseOfCaptions(photos: readonly Shot[]): readonly string[] {
  if (photos.some(({ instant }) => instant === null)) return [];
  const captions = datedOf(photos).flatMap(({ words }) => words ?? []);
  return new Set(captions.map(wordsKey)).size < leastCaptions ? [] : captions;
}

/** Case and punctuation make no other words. */
export function wordsKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
