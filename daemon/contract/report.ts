import type { Face, Photo, TimeWitness, Turn } from './photo.ts';
import type { Problem } from './problem.ts';

/** A face as reports and `analyze --json` show it; the embedding only in the latter. */
export interface FaceReport extends Omit<Face, 'embedding' | 'second' | 'quality' | 'panel'> {
  /** Person id; null while nobody else looks like this face, or when the face is too poor to group. */
  readonly person: string | null;
  readonly embedding?: readonly number[];
}

/** Where a photo was taken, as reports show it. */
export interface ReportedPlace {
  readonly town: string | null;
  readonly country: string | null;
}

/** A witness as reports show it: why it is believed or not, in the words of whoever asked. */
export interface ToldWitness extends Omit<TimeWitness, 'reason'> {
  readonly reason: string;
}

/** A photo as reports and `analyze --json` show it. */
export interface PhotoReport extends Pick<
  Photo,
  'sha256' | 'outcome' | 'format' | 'width' | 'height' | 'problems'
> {
  /** Relative to the album's folder, `/` between parts. */
  readonly path: string;
  /** Wall clock where the photo was taken, ISO 8601 as precise as it is known: with offset, without, `2019-05-04`, `2010-05`, `2010`; null when unknown. */
  readonly takenAt: string | null;
  /** Why that time is believed, and what was not; absent where nothing says a time. */
  readonly time?: readonly ToldWitness[];
  /** `[latitude, longitude]` in degrees. */
  readonly gps: readonly [number, number] | null;
  /** The photographer's own words: the description, else the title; null when there are none. */
  readonly caption: string | null;
  readonly keywords: readonly string[];
  /** By the position; country as ISO 3166-1 alpha-2, such as `PT`; no town where none is near. */
  readonly place: ReportedPlace | null;
  readonly faces: readonly FaceReport[];
  /** What is in the picture, surest first; labels as in docs/seeing.md. Empty when nothing is sure, or nobody looked. */
  readonly sees: readonly { readonly label: string; readonly score: number }[];
  /** Faces that smile, at least. */
  readonly smiles: number;
  /** Outdoors, by day; false when that cannot be told. */
  readonly daylight: boolean;
  /** Legible lettering in the picture. */
  readonly lettering: readonly string[];
  /** How far the picture was turned clockwise to stand upright, in degrees, beyond what its metadata says. */
  readonly turned: Turn;
  /** Why the photo is in the draft's text, in its gallery or left out; absent from `analyze`. */
  readonly chosen?: {
    readonly role: 'chapter' | 'gallery' | 'left-out';
    readonly reason: string;
    /** Only where the user left it out. */
    readonly by?: 'you';
  };
}

/** The account of one run: every image file of the folder is in `photos` exactly once. */
export interface Report {
  /** Absolute. */
  readonly folder: string;
  /** Absolute path of the draft's `index.md`; null when none was written. */
  readonly draft: string | null;
  readonly writer: 'builtin' | 'ollama' | null;
  readonly photos: readonly PhotoReport[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly faces: readonly string[];
    /** Paths of this album's photos that show the person. */
    readonly photos: readonly string[];
  }[];
  readonly totals: {
    readonly photos: number;
    readonly ok: number;
    readonly recovered: number;
    readonly failed: number;
    /** Taken from the cache without decoding. */
    readonly cached: number;
    readonly faces: number;
    readonly people: number;
    readonly stored: number;
    readonly unsent: number;
  };
  /** Wall-clock milliseconds of each part of the run. */
  readonly timings: Readonly<Record<'analyse' | 'people' | 'store' | 'write' | 'total', number>>;
  /** Problems of the run as a whole, such as a model that failed. */
  readonly problems: readonly Problem[];
}
