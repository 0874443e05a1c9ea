import type { AlbumPhoto } from '../../contract/photo.ts';
import { distanceKm, type Position } from '../../story/plan/distance.ts';
import { wallMinutes } from './sameMoment.ts';

/** Where somebody was, and when. */
interface Fix {
  readonly at: Position;
  readonly minutes: number;
}

/** Whole and half hours, as zones make them, in minutes. */
export const zoneShifts = Array.from({ length: 57 }, (_, i) => (i - 28) * 30);

/** Photos of one moment lie no farther apart, in minutes. */
const oneMoment = 12;

/** Two who are together are no farther apart, in kilometres; who is farther away is elsewhere. */
const togetherKm = 0.4;
const elsewhereKm = 3;

/** So many places must be common before a shift is believed, and so many contradict the clocks as they are. */
const fewestPlaces = 4;
const fewestContradictions = 2;

/**
 * The shift with which two cameras were at the same places at the same times, where they cannot have been as they are.
 *
 * @param ahead minutes by which the first camera's clock is to be corrected first
 * @returns minutes to add to the second; null when nothing speaks for a shift
 */
export function shiftOfTracks(
  first: readonly AlbumPhoto[],
  second: readonly AlbumPhoto[],
  ahead: number,
): number | null {
  const [mine, others] = [fixesOf(first, -ahead), fixesOf(second, 0)];
  if (mine.length < fewestPlaces || others.length < fewestPlaces) return null;
  const now = compare(mine, others, 0);
  if (now.places > 0 || now.elsewhere < fewestContradictions) return null;
  const found = zoneShifts
    .map((minutes) => ({ minutes, ...compare(mine, others, minutes) }))
    .filter(({ places, elsewhere }) => places >= fewestPlaces && elsewhere === 0);
  // Neighbouring half hours fit too where somebody stayed; two that lie apart prove nothing.
  const best = found.reduce<(typeof found)[number] | null>(
    (most, one) => (most === null || one.places > most.places ? one : most),
    null,
  );
  if (best === null) return null;
  const isAlone = found.every(({ minutes }) => Math.abs(minutes - best.minutes) <= 30);
  return isAlone ? best.minutes : null;
}

function fixesOf(photos: readonly AlbumPhoto[], ahead: number): readonly Fix[] {
  return photos.flatMap((photo) => {
    const { gps } = photo.metadata;
    return gps === null ? [] : [{ at: gps, minutes: wallMinutes(photo) + ahead }];
  });
}

/** How many places two were at together, and how many photos show them apart, with the second set by so much. */
function compare(
  mine: readonly Fix[],
  others: readonly Fix[],
  shift: number,
): { readonly places: number; readonly elsewhere: number } {
  const places: Position[] = [];
  let elsewhere = 0;
  for (const { at, minutes } of others) {
    const near = mine.filter((one) => Math.abs(one.minutes - minutes - shift) <= oneMoment);
    if (near.length === 0) continue;
    const km = Math.min(...near.map((one) => distanceKm(one.at, at)));
    if (km > elsewhereKm) elsewhere++;
    else if (km <= togetherKm && places.every((place) => distanceKm(place, at) > elsewhereKm))
      places.push(at);
  }
  return { places: places.length, elsewhere };
}
