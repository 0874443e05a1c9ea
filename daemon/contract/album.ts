import type { Problem } from './problem.ts';

/** What becomes of a photo: shown instead of its near-duplicates, left out of drafts, or as the program finds best. */
export type PhotoChoice = 'use' | 'leave-out' | 'automatic';

/** Clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** Left, top, width and height as parts of the photo's, 0..1. */
export type Region = readonly [x: number, y: number, width: number, height: number];

/**
 * One decision by the user about an album; each becomes one line of its list of decisions.
 * A photo is named by its content hash, or by its path relative to the album.
 */
export type AlbumDecision =
  | { readonly kind: 'choose'; readonly photo: string; readonly choice: PhotoChoice }
  /** The photo that stands for the whole; null lets the program choose. */
  | { readonly kind: 'lead'; readonly photo: string | null }
  /** The words below a photo; empty for none, null for those the program finds. */
  | { readonly kind: 'caption'; readonly photo: string; readonly text: string | null }
  /** Turns a photo that lies on its side, from how it is shown now; its file stays as it is. */
  | { readonly kind: 'rotate'; readonly photo: string; readonly by: 90 | 180 | 270 }
  /** Puts a photo right before or after another one, in that one's chapter. */
  | {
      readonly kind: 'move';
      readonly photo: string;
      readonly to: 'before' | 'after';
      readonly other: string;
    }
  /** A chapter begins with this photo; or it does not, and goes on from the chapter before. */
  | { readonly kind: 'split'; readonly photo: string }
  | { readonly kind: 'join'; readonly photo: string }
  /** A face that was not found, in the photo as it is shown now. */
  | { readonly kind: 'face'; readonly photo: string; readonly region: Region }
  /** The clock of a camera of this album was wrong: so much is to be added; adds to what was decided before. */
  | {
      readonly kind: 'shift';
      readonly photo: null;
      /** Model, or make and model. */
      readonly camera: string;
      readonly minutes: number;
    };

/** A camera's clock that disagrees with another's, and how it would agree. */
export interface ClockProposal {
  /** Make and model. */
  readonly camera: string;
  /** The camera that is believed. */
  readonly other: string;
  /** To be added to what the camera's clock showed. */
  readonly minutes: number;
}

/** One face in a photo of the board. */
export interface BoardFace {
  readonly id: string;
  /** null: nobody who is known again. */
  readonly person: string | null;
  /** The person's name; null while there is none. */
  readonly name: string | null;
  /** In the photo as it is shown. */
  readonly region: Region;
}

/** Where a photo is: in the text, small at the end, left out, unreadable, or not looked at yet. */
export type BoardRole = 'chapter' | 'gallery' | 'left-out' | 'failed' | 'waiting';

/** One photo of the board. */
export interface BoardPhoto {
  /** Relative to the folder. */
  readonly path: string;
  /** Content hash; null while the photo was not read. */
  readonly sha256: string | null;
  readonly role: BoardRole;
  /** Anchor of the chapter it belongs to, also where the draft shows another frame or none; null for none. */
  readonly chapter: string | null;
  /** Why it is where it is: a sentence fragment. */
  readonly reason: string;
  /** What the user decided about it. */
  readonly choice: PhotoChoice;
  /** Path of the photo that stands for it among near-duplicates; null when it stands for itself. */
  readonly alike: string | null;
  readonly isLead: boolean;
  readonly caption: string;
  /** Whether the caption is the user's own. */
  readonly isOwnCaption: boolean;
  readonly turn: Turn;
  /** Size in pixels as it is shown; null when unknown. */
  readonly width: number | null;
  readonly height: number | null;
  /** ISO 8601 wall-clock time, with offset when known; null when unknown. */
  readonly takenAt: string | null;
  readonly camera: string | null;
  readonly faces: readonly BoardFace[];
  readonly problems: readonly Problem[];
  /** `file:` URI of a WebP of at most 320 px, not turned; null while there is none. */
  readonly thumbnail: string | null;
}

/** A chapter of the board. */
export interface BoardChapter {
  readonly anchor: string;
  /** As the draft has it, or would have it. */
  readonly heading: string;
  /** Paths of all its photos, in order. */
  readonly photos: readonly string[];
}

/** An album as its draft shows it, or would show it: a function of what is known and decided; nothing is decoded for it. */
export interface BoardResult {
  readonly folder: string;
  /** `file:` URI of the newest draft; null when there is none. */
  readonly draft: string | null;
  /** Who wrote the draft. */
  readonly writer: 'builtin' | 'ollama' | null;
  readonly chapters: readonly BoardChapter[];
  /** Those of chapters in the story's order, then all others by path. */
  readonly photos: readonly BoardPhoto[];
  /** What undo would take back and redo bring again; empty for nothing. */
  readonly undo: readonly AlbumDecision[];
  readonly redo: readonly AlbumDecision[];
}

export interface AlbumDecideParams {
  readonly folder: string;
  /** Taken back together by one undo. */
  readonly decisions: readonly AlbumDecision[];
}

export interface AlbumUndoParams {
  readonly folder: string;
}

export interface AlbumDecideResult {
  /** What was decided, taken back or brought again. */
  readonly decisions: readonly AlbumDecision[];
  /** What undo would take back and redo bring again from now on. */
  readonly undo: readonly AlbumDecision[];
  readonly redo: readonly AlbumDecision[];
}

export interface ThumbnailsParams {
  readonly folder: string;
  /** Relative to the folder. */
  readonly photos: readonly string[];
}

export interface ThumbnailsResult {
  /** In the order asked for; `thumbnail` is null for a photo that cannot be read. */
  readonly photos: readonly { readonly path: string; readonly thumbnail: string | null }[];
}

export interface UpdateDraftParams {
  /** URI of the draft's `index.md`. */
  readonly draft: string;
}

export interface UpdateDraftResult {
  /**
   * `updated`: the draft follows the decisions, what its user wrote in it is kept; `same`: it did already;
   * `by-model`: a model wrote it, and only generating it again brings it up to date; `unsaved`: the editor holds a text
   * that is not on disk yet.
   */
  readonly outcome: 'updated' | 'same' | 'by-model' | 'unsaved';
}

/** A draft of an album. */
export interface AlbumDraft {
  /** `file:` URI of `index.md`. */
  readonly draft: string;
  /** As its front matter says; empty when it says none. */
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
}

/** An album that a draft was written about, and what there is to do about it. */
export interface AlbumState {
  /** `file:` URI. */
  readonly folder: string;
  /** The folders of an album of several, and what paths of their photos begin with; empty for any other. */
  readonly parts: OpenAlbumResult['parts'];
  /** The one that was changed last first. */
  readonly drafts: readonly AlbumDraft[];
  /** Photos in the folder as it is now; null when the folder is not there. */
  readonly photos: number | null;
  /** Photos that came since it was looked at. */
  readonly newPhotos: number;
  /** Errors and warnings of its photos; those left out have none. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
  /** Paths of photos the user left out. */
  readonly leftOut: readonly string[];
  /** People without a name in at least two of its photos. */
  readonly unnamed: number;
}

export interface OpenAlbumParams {
  /** `file:` URIs or absolute paths; the draft of several goes beside the first by itself. */
  readonly folders: readonly string[];
}

/** What one folder is, or several together. */
export interface OpenAlbumResult {
  /** `file:` URI that every other method takes for this album. */
  readonly folder: string;
  /** The folders its photos are in, and what their paths in the album begin with; empty for a folder that is its own. */
  readonly parts: readonly { readonly name: string; readonly folder: string }[];
  /** `file:` URIs of the drafts about it, the newest first. */
  readonly drafts: readonly string[];
}

export interface AlbumListParams {
  /** `file:` URIs or paths of folders: the problems of photos in them are published as diagnostics once more. */
  readonly publish?: readonly string[];
}

export interface AlbumListResult {
  /** By the draft that was changed last, that album first. */
  readonly albums: readonly AlbumState[];
}

/** Value of a `$/progress` of `photosToken`: a photo as soon as it was looked at. */
export interface PhotoSeen {
  /** Relative to the folder. */
  readonly path: string;
  readonly sha256: string | null;
  readonly outcome: 'ok' | 'recovered' | 'failed';
  readonly takenAt: string | null;
  readonly problems: readonly Problem[];
  readonly thumbnail: string | null;
}
