import type { BoardFace } from '../../daemon/contract/album.ts';

/** What the extension tells the photo editor. */
export type ToPhotoPage = PhotoPageState;

/** Everything there is to see of a photo. */
export interface PhotoPageState {
  /** What `asWebviewUri` gave for the picture; null while there is none. */
  readonly image: string | null;
  /** `in-part`: the file itself is shown as far as it goes; it may be that nothing of it can be. */
  readonly state: 'shown' | 'in-part' | 'unreadable';
  /** What is wrong with the photo, one sentence each. */
  readonly problems: readonly string[];
  readonly mark: PhotoMark | null;
  /** What is known of it: a word and what it says. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly faces: readonly BoardFace[];
  /** Names that were given to people. */
  readonly names: readonly string[];
  /** Its place in its folder, in words: `3 of 41`; null when it is alone there. */
  readonly position: string | null;
}

/** A face to be pointed out. */
export interface PhotoMark {
  /** Whose face it is. */
  readonly label: string;
  /** Left, top, width and height as parts of the upright photo's, 0..1. */
  readonly region: readonly [x: number, y: number, width: number, height: number];
}

/** What the photo editor tells the extension. */
export type FromPhotoPage =
  | { readonly kind: 'ready' | 'next' | 'previous' }
  | { readonly kind: 'name'; readonly person: string; readonly name: string }
  | { readonly kind: 'act'; readonly command: string };

/** Everything the page says by itself, in the user's language. */
export interface PhotoWords {
  readonly loading: string;
  readonly unreadable: string;
  readonly inPart: string;
  /** Name of the photo, for those who do not see it. */
  readonly alt: string;
  /** `Face of {0}` */
  readonly faceOf: string;
  readonly unknownFace: string;
  readonly next: string;
  readonly previous: string;
  readonly larger: string;
  readonly smaller: string;
  readonly fit: string;
  readonly faces: string;
  readonly facts: string;
  readonly whoIsIt: string;
  readonly noFaces: string;
  readonly sameNameAs: string;
  readonly keys: string;
  /** What can be done about a problem. */
  readonly actions: readonly { readonly title: string; readonly command: string }[];
}
