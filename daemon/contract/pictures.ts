/** Pictures that are looked for, and put into a draft. */

export interface InsertPhotosParams {
  /** URI of the draft's `index.md`. */
  readonly draft: string;
  /** `file:` URIs or absolute paths of photos, of the draft's album or from anywhere; they are only read. */
  readonly photos: readonly string[];
}

/** A photo that now lies beside a draft. */
export interface InsertedPhoto {
  /** As it was asked for. */
  readonly photo: string;
  /** File name of the copy beside the draft. */
  readonly image: string;
  /** The words from facts, as plain text; `caption` is '' where nothing is known that the picture does not show. */
  readonly alt: string;
  readonly caption: string;
  /** The image with its caption, as the draft's other images are written. */
  readonly markdown: string;
}

export interface InsertPhotosResult {
  /** In the order asked for. */
  readonly inserted: readonly InsertedPhoto[];
  /** Photos that could not be put in, and why. */
  readonly left: readonly { readonly photo: string; readonly reason: string }[];
}

export interface SearchPhotosParams {
  /** Words that must all be told of a photo: people, places, times, file names; '' for all photos. */
  readonly query: string;
  /** `file:` URI or path of an album; default every album that a draft was written about. */
  readonly folder?: string;
  /** Id of a person: only photos that show her or him. */
  readonly person?: string;
  /** Photos in the answer at most; default 200. */
  readonly limit?: number;
}

/** A photo that was found. */
export interface FoundPicture {
  /** `file:` URI of the photo. */
  readonly photo: string;
  /** `file:` URI of its album. */
  readonly folder: string;
  /** Relative to the album's folder. */
  readonly path: string;
  /** ISO 8601 wall-clock time; null when unknown. */
  readonly takenAt: string | null;
  /** `Rome, Italy`; null when unknown. */
  readonly place: string | null;
  /** Names of people in it. */
  readonly people: readonly string[];
  /** `file:` URI of a WebP of at most 320 px; null while there is none. */
  readonly thumbnail: string | null;
}

export interface SearchPhotosResult {
  /** How many there are, also beyond the limit. */
  readonly total: number;
  /** By album, in the order they were taken. */
  readonly photos: readonly FoundPicture[];
}
