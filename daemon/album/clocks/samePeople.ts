import type { AlbumPhoto, Face } from '../../contract/photo.ts';
import { isOneFace, momentsOf, wallMinutes, type Link } from './sameMoment.ts';
import { zoneShifts } from './tracks.ts';

/** Two who photograph the same people do so within so many minutes. */
const oneMoment = 4;

/** So many moments must show the same people before a shift is believed, of two people at least. */
const fewestMoments = 5;
const fewestPeople = 2;

/** No shift brings photos together that are farther apart, in minutes. */
const farthest = Math.max(...zoneShifts) + oneMoment;

/** At least so many of the photos that both cameras took at a time must show the same people. */
const leastShare = 0.75;

/** Any other shift may explain at most so many of the moments, as a share. */
const mostElsewhere = 0.4;

/** More people in one photo are a crowd that anybody may be in. */
const mostFaces = 4;

/** So many photos of the second camera are compared: more make nothing surer. */
const mostCompared = 100;

/** A photo of a few people, and when it was taken, in minutes since 1970. */
export interface Seen {
  readonly photo: AlbumPhoto;
  readonly minutes: number;
}

/**
 * @param shift minutes by which the camera's clock is to be set
 * @returns nothing for a photo without people, or of a crowd
 */
export function seenIn(photo: AlbumPhoto, shift: number): readonly Seen[] {
  const { length } = photo.faces;
  return length === 0 || length > mostFaces ? [] : [{ photo, minutes: wallMinutes(photo) + shift }];
}

/**
 * The shift with which two cameras photographed the same people at the same times, where no other shift, and their clocks as
 * they are, explains it half as well: one person may be photographed all day, several one after the other in the same order
 * are not by chance.
 *
 * @param first photos of cameras that are believed, their clocks set right
 * @returns minutes to add to the second; null when nothing speaks for a shift
 */
export function shiftOfPeople(
  first: readonly Seen[],
  second: readonly AlbumPhoto[],
): number | null {
  const seen = second.flatMap((photo) => seenIn(photo, 0));
  const step = Math.ceil(seen.length / mostCompared);
  const pairs = seen
    .filter((_, index) => index % step === 0)
    .flatMap((b) => first.filter((a) => mayMeet(a, b)).map((a) => pairOf(a, b)));
  const found = zoneShifts
    .map((minutes) => ({ minutes, ...explained(pairs, minutes) }))
    .toSorted((one, two) => two.moments - one.moments);
  const [best] = found;
  if (best === undefined || best.minutes === 0) return null;
  if (best.moments < fewestMoments || best.people < fewestPeople || best.share < leastShare)
    return null;
  const isAlone = found.every(
    ({ minutes, moments }) => minutes === best.minutes || moments <= best.moments * mostElsewhere,
  );
  return isAlone ? best.minutes : null;
}

/** Two photos, and the first face of somebody whom both show; null where they show nobody in common. */
type Pair = Link & { readonly who: Face | null };

/** Whether some shift brings two photos together: faces of no others need be compared. */
function mayMeet(a: Seen, b: Seen): boolean {
  return Math.abs(b.minutes - a.minutes) <= farthest;
}

function pairOf(a: Seen, b: Seen): Pair {
  const who = b.photo.faces.find((face) => a.photo.faces.some((other) => isOneFace(face, other)));
  return { a: a.photo, b: b.photo, apart: b.minutes - a.minutes, who: who ?? null };
}

/** How many moments a shift explains, of how many people, and the share of photos taken at a time that show the same people. */
function explained(
  pairs: readonly Pair[],
  minutes: number,
): { readonly moments: number; readonly people: number; readonly share: number } {
  const near = pairs.filter(({ apart }) => Math.abs(apart + minutes) <= oneMoment);
  const met = near.filter(({ who }) => who !== null);
  const people: Face[] = [];
  for (const { who } of met) {
    if (who && !people.some((other) => isOneFace(who, other))) people.push(who);
  }
  const all = new Set(near.map(({ b }) => b));
  return {
    moments: momentsOf(met),
    people: people.length,
    share: all.size === 0 ? 0 : new Set(met.map(({ b }) => b)).size / all.size,
  };
}
