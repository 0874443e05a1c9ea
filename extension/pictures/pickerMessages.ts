import type { FoundPicture } from '../../daemon/contract/pictures.ts';

/** A photo of the picker; `thumbnail` is what `asWebviewUri` gave. */
export interface PickerItem extends FoundPicture {
  /** Name of its album. */
  readonly album: string;
  /** When it was taken, in words. */
  readonly when: string;
}

/** What the extension tells the picker. */
export type ToPicker =
  | {
      readonly kind: 'found';
      readonly photos: readonly PickerItem[];
      /** What there is to say of all of them, a line each. */
      readonly summary: readonly string[];
      /** How many photos there are, in words. */
      readonly count: string;
    }
  | {
      readonly kind: 'thumbnails';
      readonly photos: readonly { readonly photo: string; readonly thumbnail: string | null }[];
    }
  /** Said by screen readers, and shown. */
  | { readonly kind: 'announce'; readonly text: string };

/** What the picker tells the extension. */
export type FromPicker =
  | { readonly kind: 'search'; readonly query: string; readonly everywhere: boolean }
  | { readonly kind: 'thumbnails'; readonly photos: readonly string[] }
  | { readonly kind: 'insert'; readonly photos: readonly string[] }
  | { readonly kind: 'open'; readonly photo: string }
  | { readonly kind: 'browse' };

/** Everything the picker says by itself, in the user's language. */
export interface PickerWords {
  readonly title: string;
  readonly search: string;
  readonly searchHint: string;
  readonly where: string;
  readonly thisAlbum: string;
  readonly allAlbums: string;
  readonly insert: string;
  readonly browse: string;
  readonly keys: string;
  readonly nothing: string;
  readonly photos: string;
}
