import type { Region } from '../contract/album.ts';
import type { HiddenFaces } from './copies/blurFaces.ts';
import type { PageCopiesTask } from './copies/pageCopies.ts';
import type { Message } from '../shared/words/message.ts';
import type { ModelFault } from './modelFault.ts';
import type { Photo, PhotoMetadata } from '../contract/photo.ts';

/** What a worker process is asked to do with one photo. */
export type PhotoTask = AnalyzeTask | HideTask | DrawnTask | ShrinkTask | PageTask;

/** Everything that can be told about the photo is wanted; what is known already is not found out again. */
export interface AnalyzeTask {
  readonly kind: 'analyze';
  /** Absolute path. */
  readonly file: string;
  /** `skip`: no detection, the user declined face recognition. */
  readonly faces: 'find' | 'skip';
  /** `make`: a web-ready copy is wanted in the cache as well. */
  readonly webCopy: 'make' | 'none';
  /** `look`: what the senses of sight/ see is wanted as well. Absent: it is told only where it is known. */
  readonly see?: 'look';
}

/** A copy in which some faces cannot be recognised is wanted. */
export interface HideTask {
  readonly kind: 'hide';
  /** Absolute path. */
  readonly file: string;
  readonly faces: AnalyzeTask['faces'];
  readonly hidden: HiddenFaces;
  /** Of the photo the boxes are of: nothing is written where the file holds another by now. */
  readonly sha256: string;
  /** Absolute path of the copy. */
  readonly target: string;
}

/** Faces the user drew are to be known as those that were found are. */
export interface DrawnTask {
  readonly kind: 'drawn';
  /** Absolute path. */
  readonly file: string;
  /** In parts of the upright photo. */
  readonly regions: readonly Region[];
}

/** A smaller copy of the file is wanted, and nothing else. */
export interface ShrinkTask {
  readonly kind: 'shrink';
  /** Absolute path. */
  readonly file: string;
  readonly copy: SmallCopy;
}

/** Copies for a page are wanted, and nothing else; the result tells the size of the largest, or why there are none. */
export interface PageTask {
  readonly kind: 'page';
  /** Absolute path. */
  readonly file: string;
  readonly page: PageCopiesTask;
}

/** A smaller copy of a picture. */
export interface SmallCopy {
  /** Long side in pixels, at most. */
  readonly side: number;
  /** Absolute path of the copy, a JPEG. */
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

/** Pool to worker: a photo to work on, leave to take the memory that was asked for, or what to load before the first photo. */
export type ToWorker =
  | { readonly kind: 'task'; readonly task: PhotoTask }
  | { readonly kind: 'granted' }
  | { readonly kind: 'prepare'; readonly faces: 'find' | 'skip' };

/** Worker to pool. */
export type FromWorker =
  MemoryWish | Learnt | Children | WorkerAnswer | WorkerRefusal | WorkerUnfit;

/** What was learnt cannot be kept: no photo is to blame, and the next one would fare no better. */
export interface WorkerRefusal {
  readonly kind: 'refused';
  /** Of the file system, such as `ENOSPC`. */
  readonly code: string;
  readonly reason: string;
  /** Of the file that could not be written; null where the error does not say. */
  readonly path: string | null;
}

/** A model of the installation cannot be used: as well no fault of the photo's. */
export interface WorkerUnfit {
  readonly kind: 'unfit';
  readonly fault: ModelFault['kind'];
  readonly told: Message;
}

/** The photo in work will take this much memory, in bytes, all in all; the worker waits for leave. */
export interface MemoryWish {
  readonly kind: 'wish';
  readonly bytes: number;
}

/** What is known of the photo in work before it is decoded, should that never end. */
export interface Learnt {
  readonly kind: 'learnt';
  readonly sha256: string;
  readonly metadata: PhotoMetadata;
}

/** The processes that the worker has decode for it, all of them: they end with it. */
export interface Children {
  readonly kind: 'children';
  readonly pids: readonly number[];
}

/** One for each task. */
export interface WorkerAnswer {
  readonly kind: 'answer';
  readonly result: PhotoResult;
  /** Memory of the worker process in bytes after the task. */
  readonly rss: number;
}
