import type { Season, Sun } from '../plan/facts.ts';
import type { Holiday } from '../plan/holidays.ts';

/**
 * All that a text may say, as plain data: can be kept with a draft, so that the draft is checked again while it is edited.
 */
export interface ClaimBasis {
  /** How people are called. */
  readonly names: readonly string[];
  /** Somebody may be called a friend. */
  readonly friends: boolean;
  /** Names of places in both languages, and of cameras: words with a capital letter that are known. */
  readonly places: readonly string[];
  /** `2016-03-04`, `2016-03` or `2016`. */
  readonly dates: readonly string[];
  /** Wall-clock times of photos to the minute, `2016-03-04T12:33`, in order. */
  readonly moments: readonly string[];
  readonly seasons: readonly Season[];
  readonly suns: readonly Sun[];
  /** Moments of photos with the sun near the horizon, like `moments`; absent in drafts of earlier versions. */
  readonly lowSuns?: readonly string[];
  /** Lengths of stretches of time, in minutes. */
  readonly durations: readonly number[];
  readonly km: readonly number[];
  /** Heights above the sea, in metres. */
  readonly heights?: readonly number[];
  /** Days with a name. */
  readonly holidays?: readonly Holiday[];
  /** How many photos, chapters or places. */
  readonly counts: readonly number[];
  /** How many people. */
  readonly crowds: readonly number[];
  /** The photographer's and the user's words: whatever they say may be said. */
  readonly said: readonly string[];
  /** What a vision model believes to see: supports numbers and things, never names, places, dates or relations. */
  readonly seen: readonly string[];
  /** Lettering in photos: may be quoted. */
  readonly lettering: readonly string[];
  /** The places of the photos, each by all its names; absent in drafts of earlier versions. */
  readonly sites?: readonly (readonly string[])[];
  /** By how many hours the time of day changed on the way, forward where positive; absent in drafts of earlier versions. */
  readonly clockChanges?: readonly number[];
  /** Every photo of the album in the story's order; absent in drafts of earlier versions. */
  readonly photos?: readonly BasisPhoto[];
  /** Kilometres as the crow flies between two of `sites`; absent in drafts of earlier versions. */
  readonly legs?: readonly Leg[];
  /** How many countries and towns the album has, and what is told of; absent in drafts of earlier versions. */
  readonly countries?: readonly number[];
  readonly towns?: readonly number[];
}

/** How far two sites lie apart. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  readonly km: number;
}

/** What order, counts and company are checked against. */
export interface BasisPhoto {
  /** Wall-clock time to the minute; null when unknown. */
  readonly at: string | null;
  /** Labels of those who are in it. */
  readonly who: readonly string[];
  readonly faces: number;
  /** Index in `sites`; null when unknown. */
  readonly site: number | null;
  /** Labels of those who smile, and whether everybody does who is to be seen, two at least; absent where nobody looked. */
  readonly smiling?: readonly string[];
  readonly allSmile?: boolean;
  /** English words for the things that were seen in it; absent where none were, and in drafts of earlier versions. */
  readonly sees?: readonly string[];
  /** How the sun stood; absent where nobody knows, and in drafts of earlier versions. */
  readonly sun?: Sun;
  /** When the sun rises and sets that day, in minutes from the photo on; absent where unknown or where it does not, and in drafts of earlier versions. */
  readonly sunHours?: readonly [rise: number, set: number];
  /** Metres above the sea; absent where unknown, and in drafts of earlier versions. */
  readonly height?: number;
  /** What the photographer wrote of it; absent where nothing was, and in drafts of earlier versions. */
  readonly words?: string;
  /** Its keywords, and what the folder within the album is called that it lies in; absent where it has none, and in drafts of earlier versions. */
  readonly keywords?: readonly string[];
  /** Whether it is one of those told of: all of them, or a chapter's. */
  readonly own: boolean;
}
