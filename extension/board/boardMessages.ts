import type {
  AlbumDecision,
  BoardFace,
  BoardPhoto,
  BoardResult,
} from '../../daemon/contract/album.ts';

/** A face of the board, with what `asWebviewUri` gave for its picture. */
export interface BoardFaceItem extends BoardFace {
  readonly thumbnail: string;
}

/** A photo of the board; `thumbnail` is what `asWebviewUri` gave. */
export interface BoardItem extends Omit<BoardPhoto, 'faces'> {
  readonly faces: readonly BoardFaceItem[];
}

/** An album as the board shows it. */
export interface BoardView extends Omit<BoardResult, 'photos'> {
  /** Name of the album's folder. */
  readonly title: string;
  readonly photos: readonly BoardItem[];
  /** Names that were given to people, for the fields where faces are named. */
  readonly names: readonly string[];
  /** What undo would take back, and redo bring again, in words; null for nothing. */
  readonly undoText: string | null;
  readonly redoText: string | null;
}

/** A photo that was looked at while a draft is being made. */
export type SeenItem = Pick<BoardItem, 'path' | 'sha256' | 'takenAt' | 'problems' | 'thumbnail'> & {
  readonly isFailed: boolean;
};

/** What the extension tells the board. */
export type ToBoard =
  | { readonly kind: 'board'; readonly board: BoardView }
  | { readonly kind: 'seen'; readonly photos: readonly SeenItem[] }
  | {
      readonly kind: 'thumbnails';
      readonly photos: readonly { readonly path: string; readonly thumbnail: string | null }[];
    }
  /** The large picture of a photo; null when it cannot be shown. */
  | { readonly kind: 'picture'; readonly path: string; readonly image: string | null }
  /** How far a run is, in one line; null when none goes on. */
  | { readonly kind: 'running'; readonly line: string | null }
  /** What was decided is kept; what undo would take back and redo bring again from now on, in words. */
  | { readonly kind: 'kept'; readonly undoText: string | null; readonly redoText: string | null }
  /** What the draft needs to follow the decisions; null when it does. */
  | { readonly kind: 'note'; readonly text: string | null }
  /** Said by screen readers, and shown for a moment. */
  | { readonly kind: 'announce'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };

/** What the board tells the extension. */
export type FromBoard =
  | { readonly kind: 'ready' | 'undo' | 'redo' | 'generate' | 'draft' | 'people' }
  /** The page has the focus of the keyboard now, or has it no more. */
  | { readonly kind: 'focus'; readonly has: boolean }
  | { readonly kind: 'decide'; readonly decisions: readonly AlbumDecision[] }
  | { readonly kind: 'thumbnails'; readonly photos: readonly string[] }
  | { readonly kind: 'picture' | 'open' | 'again'; readonly photo: string }
  | { readonly kind: 'name'; readonly person: string; readonly name: string };

/** Everything the board says by itself, in the user's language; `{0}` is filled in by the board. */
export interface BoardWords {
  readonly photos: string;
  readonly loading: string;
  readonly empty: string;
  readonly noPhoto: string;
  readonly show: string;
  readonly filters: {
    readonly all: string;
    readonly text: string;
    readonly gallery: string;
    readonly out: string;
    readonly problems: string;
  };
  readonly counts: string;
  readonly size: string;
  readonly undo: string;
  readonly redo: string;
  readonly generate: string;
  readonly regenerate: string;
  readonly openDraft: string;
  readonly people: string;
  readonly keys: string;
  readonly keyList: readonly string[];
  readonly roles: {
    readonly chapter: string;
    readonly gallery: string;
    readonly leftOut: string;
    readonly failed: string;
    readonly waiting: string;
  };
  readonly notInPost: string;
  readonly waiting: string;
  readonly failed: string;
  readonly lead: string;
  readonly alike: string;
  readonly alikeOf: string;
  readonly oneFace: string;
  readonly faces: string;
  readonly useInText: string;
  readonly leaveOut: string;
  readonly takeBack: string;
  readonly makeLead: string;
  readonly unmakeLead: string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly earlier: string;
  readonly later: string;
  readonly split: string;
  readonly join: string;
  readonly caption: string;
  readonly captionHint: string;
  readonly captionAuto: string;
  readonly whoIsIt: string;
  readonly nameOf: string;
  readonly drawFace: string;
  readonly drawHint: string;
  readonly drawKeys: string;
  readonly cancel: string;
  readonly open: string;
  readonly again: string;
  readonly clock: string;
  readonly clockHint: string;
  readonly clockField: string;
  readonly clockBack: string;
  readonly clockOn: string;
  readonly clockSet: string;
  readonly details: string;
  readonly selected: string;
  readonly noSelection: string;
}
