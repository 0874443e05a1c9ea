import type { Message } from '../../shared/words/message.ts';
import type { AlbumPhoto } from '../../contract/photo.ts';
import type { Box, Turn } from '../../contract/photo.ts';
import type { PhotoLook } from '../../contract/photo.ts';
import type { Sight } from '../../contract/sight.ts';
import type { Person } from '../../contract/person.ts';
import type { PictureKind } from '../../photo/find/pictureKind.ts';
import type { StoryOptions } from '../../contract/protocol.ts';
import type { Position } from './distance.ts';
import type { FactGraph } from './facts.ts';
import type { Observation } from './facts.ts';
import type { Place } from './facts.ts';
import type { Season } from './facts.ts';
import type { Sun } from './facts.ts';

/** Names the place of a position, to the town or only to the next city; pure once loaded, see places.ts. */
export type FindPlace = (lat: number, lon: number, detail: 'exact' | 'coarse') => Place;

/** What the user decided about photos; lasts over runs. */
export interface PhotoChoices {
  /** Content hashes to be used instead of their near-duplicates; of two for one group the later counts. */
  readonly use?: ReadonlySet<string>;
  /** Content hashes to be left out of the draft altogether. */
  readonly leaveOut?: ReadonlySet<string>;
  /** Content hash of the photo that stands for the whole. */
  readonly lead?: string;
  /** Words below photos, by content hash; empty for none. */
  readonly captions?: ReadonlyMap<string, string>;
  /** What the user decided about chapters and order, one after the other. */
  readonly order?: readonly OrderStep[];
}

/** One decision about chapters and order; photos by content hash. */
export type OrderStep =
  /** Puts a photo right before or after another one, in that one's chapter. */
  | {
      readonly kind: 'move';
      readonly photo: string;
      readonly to: 'before' | 'after';
      readonly other: string;
    }
  /** A chapter begins with this photo; or the one that does goes on from the chapter before. */
  | { readonly kind: 'split' | 'join'; readonly photo: string };

/** Everything a story is made from. */
export interface StoryInput {
  /** Base name of the album's folder. */
  readonly folderName: string;
  /** All photos of the album, failed ones too, in any order. */
  readonly photos: readonly AlbumPhoto[];
  /** People of the library or the album; only their faces in these photos count. */
  readonly people: readonly Person[];
  readonly options: StoryOptions;
  /** null: no place is told. */
  readonly findPlace: FindPlace | null;
  /** By content hash of the photo. */
  readonly observations?: ReadonlyMap<string, Observation>;
  readonly choices?: PhotoChoices;
  /** Sentences or words the user vouched for ("it is true"). */
  readonly claims?: readonly string[];
  /** Numbers of placeholders that people without a name have from earlier drafts, by person id. */
  readonly numbers?: ReadonlyMap<string, number>;
}

/** The options with every default filled in. */
export type StoryStyle = Required<Omit<StoryOptions, 'writer' | 'map'>>;

/** The shape of the whole: decides how it opens and how chapters are called. */
export type Arc = 'day' | 'trip' | 'event' | 'portrait' | 'mixed';

/** How a person may be spoken of. */
export type Naming =
  /** By `label`, which is a name the user gave. */
  | 'name'
  /** By `label`, a placeholder such as `@person-1` that the user can rename. */
  | 'placeholder'
  /** As "a friend". */
  | 'friend'
  /** Only as one of a number of people. */
  | 'count';

/** Somebody in the album. */
export interface CastMember {
  /** Person id. */
  readonly id: string;
  readonly naming: Naming;
  /** A name, initials or `@person-1`; null where the person is not to be called anything. */
  readonly label: string | null;
  /** Paths of the usable photos that show the person, in the story's order. */
  readonly photos: readonly string[];
}

/** A face in a chosen photo, for prompts and counting. */
export interface ShotFace {
  readonly face: string;
  /** null: nobody the album knows again. */
  readonly person: string | null;
  readonly box: Box;
  /** Where the nose points, as seen in the picture; null when straight ahead or unknown. */
  readonly turned: 'left' | 'right' | null;
  /** It is seen too little of to be recognised: small, blurred, from the side or not surely. Absent elsewhere. */
  readonly unclear?: true;
}

/** A usable photo, chosen or not, as the story knows it. */
export interface Shot {
  readonly path: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  /** How the picture is turned to be shown, clockwise; absent where it is not. Sizes and boxes are of the picture so turned. */
  readonly turn?: Turn;
  /** Left to right. */
  readonly faces: readonly ShotFace[];
  /** All faces found, those of passers-by included; at least `faces.length`. */
  readonly facesFound: number;
  /** Near-duplicates it stands for, best first, without itself. */
  readonly alternates: readonly string[];
  /** Why it was chosen, for hover and report, such as `sharpest of 4 nearly identical frames`; null where nothing chose it. */
  readonly reason: Message | null;
  /** ISO wall-clock time without zone; null when unknown. */
  readonly local: string | null;
  /** The day, month or year of a photo of which no hour is known, `2023-03-14`; absent elsewhere. */
  readonly date?: string;
  /** Milliseconds for ordering over zones; null when unknown. */
  readonly instant: number | null;
  /** `+09:00`; null when unknown. */
  readonly offset: string | null;
  readonly place: Place | null;
  /** Taken from a plane: what lies below is no place of the photo. Absent elsewhere, and where places are not to be told. */
  readonly aloft?: true;
  /** Metres above the sea; null when unknown, and where places are not to be told. */
  readonly altitude: number | null;
  /** For distances only; never to be printed. Null when places are not to be told. */
  readonly position: Position | null;
  readonly sun: Sun | null;
  /** The photographer's own words about this photo, credible and cleaned but untrusted; null when there are none. */
  readonly words: string | null;
  /** The photographer's emojis in place of words, untrusted; absent elsewhere. */
  readonly signs?: string;
  /** The user's own words below it, empty for none; absent where the program finds them. */
  readonly caption?: string;
  /** The photographer's keywords that may be told; untrusted. */
  readonly keywords: readonly string[];
  readonly look: PhotoLook | null;
  /** What small local networks saw; null while nobody has asked them. */
  readonly sight: Sight | null;
  readonly observation: Observation | null;
}

/** How a chapter follows from the one before it; null fields are unknown. */
export interface Transition {
  readonly gapMinutes: number | null;
  readonly km: number | null;
  /** Calendar days between the last photo before and the first of this one. */
  readonly days: number | null;
}

/** Photos that belong together in time, place or folder. */
export interface Chapter {
  /** Stable id of the section in the draft, such as `c-1f0a9b3c`: derived from its first photo's content. */
  readonly anchor: string;
  /** Paths of all its usable photos in order, chosen or not. */
  readonly photos: readonly string[];
  /**
   * Those of scenes with all that is known of them: what is told of the chapter is told and counted from these. Where there
   * is nothing but screenshots, receipts and the like, all.
   */
  readonly moments: readonly Shot[];
  /** The chosen ones, in the order they are shown. */
  readonly shots: readonly Shot[];
  /** ISO wall-clock times of the first and last dated photo; null when none is dated. */
  readonly span: { readonly start: string; readonly end: string } | null;
  /** From the first dated photo to the last, true over time zones; null when none is dated. */
  readonly minutes: number | null;
  /** As everybody would call it; null when unknown. */
  readonly season: Season | null;
  /** As somebody may call it. */
  readonly seasons: readonly Season[];
  /** Distinct places in order of the first visit. */
  readonly places: readonly Place[];
  /** Ids of the cast seen, most often seen first. */
  readonly people: readonly string[];
  /** Label of the sub-folder all its photos share, without dates; null when there is none. */
  readonly folder: string | null;
  /** The date in that sub-folder's name, `2016`, `2016-03` or `2016-03-04`, else the one its photos share where no time of day is known; null when there is none. */
  readonly folderDate: string | null;
  /** null for the first chapter. */
  readonly transition: Transition | null;
}

/** A photo that is not in the text. */
export interface Unused {
  readonly path: string;
  readonly sha256: string | null;
  readonly reason: Message;
}

/** What the draft will contain, all of it decided; a writer only adds the words. */
export interface StoryPlan {
  readonly folderName: string;
  /** The folder's name without dates and separators; null when nothing readable is left (`DCIM`, `100APPLE`). */
  readonly folderLabel: string | null;
  /** The date in the folder's name, `2016`, `2016-03` or `2016-03-04`; null when there is none. */
  readonly folderDate: string | null;
  readonly arc: Arc;
  readonly style: StoryStyle;
  readonly facts: FactGraph;
  readonly cast: readonly CastMember[];
  /** Words of names that must not appear in anything taken from files, lower case. */
  readonly privateNames: readonly string[];
  /** At least one unless the album has no usable photo. */
  readonly chapters: readonly Chapter[];
  /** What else is in the chapters that no moment is of: screenshots, receipts and what is passed on, one each. */
  readonly oddments: readonly PictureKind[];
  /** Usable photos shown small at the end, in the story's order; of thousands a choice. */
  readonly gallery: readonly Shot[];
  /** Failed photos, photos of people who must not be shown, those the user took out, and what would be too many. */
  readonly leftOut: readonly Unused[];
  /** Path of the photo that stands for the whole; null when there is none. */
  readonly cover: string | null;
  /** First and last day as `2016-03-04`; null when of no photo the day is known. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** Months and years of photos whose day is not known, as far as they lie outside of `dates`, sorted. */
  readonly around: readonly string[];
}
