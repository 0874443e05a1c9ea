import type { Region } from '../contract/album.ts';
import type { HiddenFaces } from './copies/blurFaces.ts';
import type { PageCopiesTask } from './copies/pageCopies.ts';
import type { Photo } from '../contract/photo.ts';

/** What a worker process is asked to do with one photo. */
export interface PhotoTask {
  /** Absolute path. */
  readonly file: string;
  /** `skip`: no detection, the user declined face recognition. */
  readonly faces: 'find' | 'skip';
  /** `make`: a web-ready copy is wanted in the cache as well. */
  readonly webCopy: 'make' | 'none';
  /** `look`: what the senses of sight/ see is wanted as well. Absent: it is told only where it is known. */
  readonly see?: 'look';
  /** A copy in which these faces cannot be recognised is wanted as well, and nothing else that is not known already. */
  readonly hidden?: HiddenFaces & {
    /** Of the photo the boxes are of: nothing is written where the file holds another by now. */
    readonly sha256: string;
    /** Absolute path of the copy. */
    readonly target: string;
  };
  /** Faces the user drew, in parts of the upright photo: what is known of the photo is known of them, too. */
  readonly drawn?: readonly Region[];
  /** Nothing but a smaller copy of the file is wanted. */
  readonly shrink?: SmallCopy;
  /** Nothing but copies for a page are wanted; the result tells the size of the largest, or why there are none. */
  readonly page?: PageCopiesTask;
}

/** A smaller copy of a picture. */
export interface SmallCopy {
  /** Long side in pixels, at most. */
  readonly side: number;
  /** Absolute path of the copy: a JPEG, or a WebP where it ends so. */
  readonly target: string;
  /** Clockwise, in degrees. */
  readonly turn?: 90 | 180 | 270;
}

/** What became of one photo. */
export interface PhotoResult {
  readonly photo: Photo;
  /** The photo's content was known already and was not decoded. */
  readonly cached: boolean;
}

/** Worker to pool, one for each task. */
export interface WorkerAnswer {
  readonly result: PhotoResult;
  /** Memory of the worker process in bytes after the task. */
  readonly rss: number;
}
