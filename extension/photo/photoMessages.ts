/** What the extension tells the photo editor. */
export interface ToPhotoPage {
  /** What `asWebviewUri` gave for the picture; null while there is none. */
  readonly image: string | null;
  readonly state: 'shown' | 'unreadable';
  /** What is wrong with the photo, one sentence each. */
  readonly problems: readonly string[];
  readonly mark: PhotoMark | null;
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
  { readonly kind: 'ready' } | { readonly kind: 'act'; readonly command: string };

/** Everything the page says by itself, in the user's language. */
export interface PhotoWords {
  readonly loading: string;
  readonly unreadable: string;
  /** Name of the photo, for those who do not see it. */
  readonly alt: string;
  /** `Face of {0}` */
  readonly faceOf: string;
  /** What can be done about a problem. */
  readonly actions: readonly { readonly title: string; readonly command: string }[];
}
