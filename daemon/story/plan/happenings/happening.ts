import type { Who } from '../company.ts';
import type { Place } from '../facts.ts';
import type { Timed } from './timed.ts';
import type { Holiday } from '../holidays.ts';

/**
 * Something that can be told of a chapter. Computed from all its photos, shown or not: a draft tells the event,
 * not the choice of pictures.
 */
export type Happening = Timed &
  /** The photographer's own words about one photo, in `row` photos one after the other. */
  (
    | {
        readonly kind: 'words';
        readonly text: string;
        readonly row: number;
        /** Those in the picture whom the words do not name; of a crowd nobody, and all are `others`. */
        readonly who: readonly Who[];
        readonly others: number;
        /** The last photo of the story. */
        readonly last: boolean;
      }
    /** The first sightings of these people lie within `minutes`; `until` is the last of them. 2 or more. */
    | {
        readonly kind: 'gathering';
        readonly who: readonly Who[];
        readonly minutes: number;
        readonly until: string;
        /** Seen before in the story, and all of them in the chapter before. */
        readonly again: boolean;
        /** In one picture, from the first on. */
        readonly together: boolean;
        /** Nothing of the story is before it. */
        readonly opens: boolean;
      }
    /** First seen in the whole story, some time after the others. */
    /** `alone`: nobody has been told before. */
    | { readonly kind: 'newcomer'; readonly who: Who; readonly alone: boolean }
    /** The fullest picture; `everybody`: those in it are all whom the album knows. */
    | {
        readonly kind: 'crowd';
        readonly everybody: boolean;
        readonly count: number;
        readonly who: readonly Who[];
        readonly others: number;
      }
    /** From one place to another within the chapter; `left` is the last photo before. */
    | {
        readonly kind: 'move';
        readonly from: Place;
        readonly place: Place;
        readonly km: number;
        readonly left: string;
        readonly day: string | null;
        readonly back: boolean;
      }
    /** Nobody took a photo from `from` to `local`. */
    | { readonly kind: 'pause'; readonly minutes: number; readonly from: string }
    /** The sun: not up yet, or down already. */
    | { readonly kind: 'light'; readonly light: 'before-sunrise' | 'after-sunset' }
    /** A day with a name. */
    | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly country: string | null }
    /** In `count` of all `of` photos of the story. */
    | {
        readonly kind: 'present';
        readonly who: Who;
        readonly count: number;
        readonly of: number;
        /** More often than anybody else who is told. */
        readonly most: boolean;
      }
    /** Seen in the first and in the last `minutes` of an event. */
    | { readonly kind: 'throughout'; readonly who: readonly Who[]; readonly minutes: number }
    /** Within an hour from then on, `count` of all `of` photos were taken. */
    | { readonly kind: 'peak'; readonly count: number; readonly of: number }
    /** The highest photo of the album, and the lowest where it was of the same day, in metres above the sea. */
    | { readonly kind: 'height'; readonly low: number | null; readonly high: number }
    /** From the lowest photo of a day up to the highest, in metres above the sea. */
    | { readonly kind: 'climb'; readonly low: number; readonly high: number }
    /** Two people in one picture again and again: in `count` of `of` photos of a chapter. */
    | {
        readonly kind: 'pair';
        readonly who: readonly Who[];
        readonly count: number;
        readonly of: number;
      }
    /** Who is in the pictures of a day from `local` to `until`, most often seen first. */
    | { readonly kind: 'around'; readonly who: readonly Who[]; readonly until: string }
    /** The last photo of a day of a journey. */
    | { readonly kind: 'evening'; readonly who: readonly Who[]; readonly others: number }
    /** The clock is so many hours on (or back, below 0) from the chapter before. */
    | { readonly kind: 'clocks'; readonly hours: number; readonly from: Place }
    /** A sentence of a vision model that is sure of it. */
    | { readonly kind: 'observed'; readonly text: string }
    /** What is to be seen, and in how many of `of` photos. */
    | {
        readonly kind: 'seen';
        readonly label: string;
        readonly count: number;
        readonly of: number;
        /** Counted over the whole album, which is one event. */
        readonly everywhere: boolean;
      }
    /** What stands in a picture, as written. */
    | { readonly kind: 'lettering'; readonly text: string }
    /** Everybody smiles in a picture of `count` people; `last` of the story. */
    | { readonly kind: 'smiles'; readonly count: number; readonly last: boolean }
    /** A keyword of the photographer's, on `count` photos. */
    | { readonly kind: 'keyword'; readonly words: readonly string[]; readonly count: number }
    /** Every one of the `count` photos shows this one person. */
    | { readonly kind: 'portrait'; readonly who: Who; readonly count: number }
    /** `count` photos within `minutes`. */
    | { readonly kind: 'pace'; readonly count: number; readonly minutes: number }
    /** Undated pictures: how many are of one person, of two, of more. */
    | {
        readonly kind: 'mix';
        readonly solo: number;
        readonly pairs: number;
        readonly groups: number;
        readonly of: number;
      }
    /** The last photo of the story. */
    | {
        readonly kind: 'end';
        readonly who: readonly Who[];
        readonly others: number;
        /** Since the first photo of the story; null over a night. */
        readonly minutes: number | null;
        /** Of a journey from town to town; null where it was none. */
        readonly journey: { readonly days: number; readonly towns: number } | null;
      }
  );

export type HappeningKind = Happening['kind'];

/** The happenings of one kind. */
export type HappeningOf<Kind extends HappeningKind> = Extract<Happening, { readonly kind: Kind }>;
