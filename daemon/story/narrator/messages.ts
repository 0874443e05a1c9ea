import type { Place, Season, Sun } from '../plan/facts.ts';

import type { Arc, StoryStyle } from '../plan/storyPlan.ts';

/** Somebody the prose may speak of. */
export type Who =
  | { readonly kind: 'label'; readonly label: string }
  /** Not to be called by name. */
  | { readonly kind: 'friend' };

/** Whether two people of a picture are one that it shows twice, as in a mirror. */
export function isOnePerson(a: Who | null, b: Who | null): boolean {
  return a?.kind === 'label' && b?.kind === 'label' && a.label === b.label;
}

/** How a chapter follows the one before it, with all that its first sentence may mention. */
export interface Opening {
  readonly kind: 'opening';
  readonly how:
    | 'start'
    | 'same-day'
    /** The same calendar day, after midnight. */
    | 'past-midnight'
    | 'next-day'
    | 'days-later'
    /** The clock went back on the way: the same day, or even an earlier one, begins again. */
    | 'clock-back';
  /** First photo; ISO wall-clock. */
  readonly local: string;
  /** Another year than before. */
  readonly tellYear: boolean;
  /** How much of the date of the very first photo the standfirst leaves to tell. */
  readonly tellDate: 'full' | 'weekday' | 'none';
  readonly place: Place | null;
  /** Where the chapter before ended, if the place changed and both are known. */
  readonly from: Place | null;
  /** The place was told in an earlier chapter, but not in the one before. */
  readonly again: boolean;
  readonly km: number | null;
  readonly gapMinutes: number | null;
  readonly days: number | null;
  /** Whom the first photo of the story shows; empty in later chapters. */
  readonly who: readonly Who[];
  readonly others: number;
}

/** How one step of a scene differs from the one before it. */
export type StepHow =
  /** The first people of the scene. */
  | 'state'
  /** `added` came to those who were there. */
  | 'join'
  /** Other people than before. */
  | 'swap'
  /** Some of those before are no longer in the picture. */
  | 'fewer';

/** When a step happens, seen from the one before it. */
export type Lead =
  | { readonly kind: 'later'; readonly minutes: number; readonly local: string }
  /** At this time, where nothing was told that it could be later than. */
  | { readonly kind: 'clock'; readonly local: string }
  /** Another day than before. */
  | { readonly kind: 'day'; readonly local: string; readonly as: 'weekday' | 'date' }
  /** The light has changed since. */
  | { readonly kind: 'sun'; readonly sun: Sun; readonly half: 'am' | 'pm' }
  /** How the chapter follows the one before, where that is nothing but a time. */
  | { readonly kind: 'opening'; readonly opening: Opening; readonly photos: 'one' | 'more' };

/** Who is in a picture, and how that came about. */
export interface Step {
  readonly how: StepHow;
  /** Those who are called something; at most three. */
  readonly who: readonly Who[];
  /** People beyond `who`. */
  readonly others: number;
  /** Those of `who` who were not there before; for `join`. */
  readonly added: readonly Who[];
  /** Those of `who` who appear for the first time in the whole story. */
  readonly fresh: readonly Who[];
  /** Those of `who` who were missing for some chapters. */
  readonly back: readonly Who[];
  /** null: at the same time as what was said before, or unknown. */
  readonly lead: Lead | null;
}

/** One thing to be said; a language turns it into a sentence or two. */
export type Message =
  | Opening
  /** A place but no time. */
  | {
      readonly kind: 'place-only';
      readonly place: Place;
      readonly from: Place | null;
      /** `some`: later photos of the chapter are from elsewhere. */
      readonly photos: 'all' | 'some';
    }
  /** Who is before the camera, one after the other; one to three steps. */
  | { readonly kind: 'scene'; readonly steps: readonly Step[] }
  /** In every one of `of` photos shown; 2 or more. */
  | { readonly kind: 'throughout'; readonly who: readonly Who[]; readonly of: number }
  /** In `count` of the `of` photos shown, more often than anyone else. */
  | { readonly kind: 'often'; readonly who: Who; readonly count: number; readonly of: number }
  /** Undated: each of these, two to four, has at least one picture alone. */
  | { readonly kind: 'each'; readonly who: readonly Who[] }
  /** Undated pictures of people who are only counted: how many are of one person, of two, of more. */
  | {
      readonly kind: 'mix';
      readonly of: number;
      readonly solo: number;
      readonly pairs: number;
      /** Pictures of three people or more, and the smallest and largest number in them. */
      readonly groups: { readonly count: number; readonly least: number; readonly most: number };
    }
  /** Undated: the next `count` pictures, two or more, show this person alone. */
  | { readonly kind: 'row'; readonly who: Who; readonly count: number }
  /** The fullest picture of undated ones. */
  | { readonly kind: 'fullest'; readonly who: readonly Who[]; readonly others: number }
  /** What the sun does. */
  | {
      readonly kind: 'light';
      readonly sun: Sun;
      readonly half: 'am' | 'pm';
      /** null when the time has just been told. */
      readonly local: string | null;
    }
  /** Some time without a photo, and nobody to be seen after it. */
  | { readonly kind: 'pause'; readonly local: string; readonly minutes: number }
  /** `count` photos within `minutes`. */
  | { readonly kind: 'pace'; readonly count: number; readonly minutes: number }
  /** Another place within the chapter. */
  | {
      readonly kind: 'move';
      readonly place: Place;
      readonly from: Place;
      readonly km: number | null;
      readonly local: string | null;
      /** Told when it is another day than before. */
      readonly day: Extract<Lead, { kind: 'day' }> | null;
    }
  /** All photos show one person; of `all`, `shown` are in the text and the rest at the end. */
  | {
      readonly kind: 'portrait';
      readonly who: Who | null;
      readonly shown: number;
      readonly all: number;
    }
  /** A sentence of a vision model, sure enough to be told. */
  | { readonly kind: 'observed'; readonly text: string }
  /** The last photo of the story. */
  | {
      readonly kind: 'end';
      readonly local: string;
      readonly who: readonly Who[];
      readonly others: number;
    };

export type MessageKind = Message['kind'];

/** What a heading may be made of. */
export interface HeadingFacts {
  readonly index: number;
  readonly arc: Arc;
  readonly folder: string | null;
  readonly folderDate: string | null;
  readonly places: readonly Place[];
  readonly start: string | null;
  readonly end: string | null;
  /** All dated photos of the story are from one day. */
  readonly oneDay: boolean;
  /** The story is too long for weekdays to mean anything. */
  readonly byMonth: boolean;
  /** The story has more than one place. */
  readonly travels: boolean;
  /** Other chapters are from the same place or day. */
  readonly sharesPlace: boolean;
  readonly sharesDay: boolean;
  readonly who: readonly Who[];
  /** Largest number of people in one photo shown. */
  readonly faces: number;
  readonly photos: number;
}

/** What title and standfirst are made of. */
export interface AlbumFacts {
  readonly arc: Arc;
  readonly folder: string | null;
  readonly folderDate: string | null;
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** Wall-clock of first and last photo when all are from one day. */
  readonly hours: { readonly start: string; readonly end: string } | null;
  /** Of all chapters; null when they differ or it is unknown. */
  readonly season: Season | null;
  /** Towns of the chapters in order, most photographed first; countries of those that are certain. */
  readonly places: readonly Place[];
  readonly countries: readonly string[];
  /** Photos in the draft, gallery included. */
  readonly photos: number;
  /** People called by a name, then those by a placeholder, most photos first. */
  readonly who: readonly Who[];
  readonly named: number;
  /** Largest number of people in one photo. */
  readonly faces: number;
  /** More people are in the photos than `who`. */
  readonly more: boolean;
  /** Share of the photos that show one of `who`, 0..1. */
  readonly told: number;
}

/** What a caption may say; null or empty where it is unknown or has just been said. */
export interface CaptionFacts {
  readonly words: string | null;
  readonly who: readonly Who[];
  /** People beyond `who`. */
  readonly others: number;
  readonly local: string | null;
  /** The chapter covers several days, or even weeks, so the day is told. */
  readonly tellDay: 'none' | 'weekday' | 'date';
  readonly place: Place | null;
  readonly sun: Sun | null;
}

/** One person of a picture, left to right. */
export interface AltPerson {
  /** null: not to be called anything. */
  readonly who: Who | null;
  /** Where the nose points, as seen in the picture; null when straight ahead or unknown. */
  readonly turned: 'left' | 'right' | null;
}

/** What an alternative text may say: only what is to be seen. */
export interface AltFacts {
  readonly people: readonly AltPerson[];
  /** Height of the largest face in that of the photo, 0..1. */
  readonly closeness: number;
  /** Where the only person is, or null when there are several. */
  readonly side: 'left' | 'centre' | 'right' | null;
  readonly tones: { readonly above: Tone; readonly below: Tone } | null;
  readonly monochrome: boolean;
  readonly shape: 'tall' | 'wide' | 'square' | 'panorama';
  readonly observation: string | null;
  /** The observation is a guess. */
  readonly unsure: boolean;
}

/** A colour as one would name it. */
export type Tone =
  | 'black'
  | 'dark-grey'
  | 'grey'
  | 'light-grey'
  | 'white'
  | 'red'
  | 'orange'
  | 'brown'
  | 'yellow'
  | 'green'
  | 'dark-green'
  | 'turquoise'
  | 'blue'
  | 'dark-blue'
  | 'light-blue'
  | 'purple'
  | 'pink'
  | 'beige';

/** One entry of "who is in it". */
export interface WhoFacts {
  readonly who: Who;
  /** Photos with the person, and in all. */
  readonly count: number;
  readonly of: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Days of the whole album; null when nothing is dated. */
  readonly albumSpan: { readonly first: string; readonly last: string } | null;
  /** Where the person's own photos are from. */
  readonly places: readonly Place[];
  /** Most often seen with. */
  readonly with: { readonly who: Who; readonly count: number } | null;
}

/** A voice: what the options ask for. */
export type Voice = Pick<StoryStyle, 'person' | 'tone'>;

/** Alternatives for one message; `toned` are those that only this tone would use, and are preferred. */
export interface Sayings {
  readonly toned: readonly string[];
  /** At least one. */
  readonly plain: readonly string[];
}

/** Turns what is to be said into a language. Every list holds alternatives of equal meaning, at least one. */
export interface Teller {
  readonly say: (message: Message, voice: Voice) => Sayings;
  readonly heading: (facts: HeadingFacts) => readonly string[];
  readonly title: (facts: AlbumFacts) => readonly string[];
  readonly standfirst: (facts: AlbumFacts, voice: Voice) => readonly string[];
  /** Empty where nothing is known. */
  readonly caption: (facts: CaptionFacts) => readonly string[];
  readonly alt: (facts: AltFacts) => string;
  readonly whoLine: (facts: WhoFacts) => readonly string[];
  readonly whoHeading: string;
  readonly galleryHeading: string;
  /** Words that stand for a number, a day or a month: repeating them is no repetition. */
  readonly neutralWords: ReadonlySet<string>;
}
