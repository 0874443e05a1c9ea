import type { AlbumPhoto } from './photo.ts';
import type { Person } from './person.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/**
 * What happens in a run, in order. Progress bar, JSON-RPC notifications and diagnostics are renderings of this one stream.
 */
export type AlbumEvent =
  /** The folder was read; `total` files will each give one `photo` event. */
  | { readonly kind: 'discovered'; readonly total: number }
  /** A photo is about to be analysed. */
  | { readonly kind: 'started'; readonly path: string }
  /** A photo is done, whatever its outcome; `done` counts up to `total`. */
  | {
      readonly kind: 'photo';
      readonly photo: AlbumPhoto;
      readonly cached: boolean;
      /** Absolute path of its small picture; absent where there is none. */
      readonly thumbnail?: string;
      readonly done: number;
      readonly total: number;
    }
  /** Grouping is done: the people of this album. */
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  /** Faces were sent to Qdrant (or not, and why). */
  | {
      readonly kind: 'stored';
      readonly stored: number;
      readonly unsent: number;
      readonly problem: Problem | null;
    }
  /** A vision model described a photo. */
  | {
      readonly kind: 'described';
      readonly path: string;
      readonly done: number;
      readonly total: number;
    }
  /** The draft has been placed: text pieces follow. `path` is the absolute path of `index.md`. */
  | { readonly kind: 'draft'; readonly path: string }
  /** The next piece of the draft; the pieces in order are the draft. */
  | { readonly kind: 'text'; readonly text: string }
  /** Something about the run, or about a `path` that is no photo, such as a folder that cannot be read. */
  | { readonly kind: 'problem'; readonly problem: Problem; readonly path: string | null }
  /** The last event of every run that was not cancelled. */
  | { readonly kind: 'report'; readonly report: Report };
