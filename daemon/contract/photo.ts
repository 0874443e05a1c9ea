import type { Message } from '../shared/words/message.ts';
import type { Problem } from './problem.ts';
import type { Sight } from './sight.ts';

/** `[x, y, width, height]` in pixels of the upright photo at full size, origin top left. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** `[x, y]` in pixels of the upright photo at full size. */
export type Point = readonly [x: number, y: number];

/** Left eye, right eye, nose tip, left and right mouth corner, as seen in the picture (RetinaFace's order). */
export type Landmarks = readonly [Point, Point, Point, Point, Point];

/** Which detector found a face; `drawn`: the user did. */
export type Detector =
  'retinaface' | 'scrfd' | 'yunet' | 'opencv-frontal' | 'opencv-profile' | 'drawn';

/** Pixels as every stage takes them: what OpenCV calls an image, in RGB order. */
export interface RgbImage {
  readonly width: number;
  readonly height: number;
  /** Upright sRGB, 8 bits, interleaved R G B, row-major, length `width * height * 3`. */
  readonly data: Uint8Array;
}

/** How good a picture of a face is; decides what the face may be used for. */
export interface FaceQuality {
  /** Shorter side of the box, in pixels of the full-size photo. */
  readonly size: number;
  /** Variance of the Laplacian over the aligned 112x112 crop in grey levels (0..255); blurred below about 30. */
  readonly sharpness: number;
  /** Head turn estimated from the landmarks, -1 (full profile left) .. 0 (frontal) .. 1; null without landmarks. */
  readonly yaw: number | null;
  /** Eyes' line against the horizontal, in degrees, positive clockwise; null without landmarks. */
  readonly roll: number | null;
  /** L2 norm of what the embedder makes of it: 1.8 (hard to recognise) .. 4.2; absent beside an embedder of the user's own. */
  readonly strength?: number;
}

/** What shows a face that is nobody's own: a statue, doll or mask, a drawing or painting, a poster or screen. */
export type Depiction = 'figure' | 'drawing' | 'picture';

/** How far a picture was turned clockwise to stand upright, in degrees, beyond what its metadata says. */
export type Turn = 0 | 90 | 180 | 270;

/** One face in one photo. */
export interface Face {
  /** UUIDv5 of the photo's content hash and the rounded box: the same face has the same id on every run. */
  readonly id: string;
  /** Inside the photo, of positive size. */
  readonly box: Box;
  /** 0..1 */
  readonly score: number;
  readonly detector: Detector;
  /** null where only a cascade saw the face; then the embedding is of an unaligned crop. */
  readonly landmarks: Landmarks | null;
  /** The detector's box reached beyond the border and was cut there. */
  readonly clipped: boolean;
  readonly quality: FaceQuality;
  /** What only shows a face; such a face is no person of the library by itself. Absent for a face in the flesh. */
  readonly depiction?: Depiction;
  /** Where straight seams divide the photo, as in a collage: which part the face lies in. Absent where all lie in one. */
  readonly panel?: number;
  /** ArcFace, 512 numbers of L2 norm 1. */
  readonly embedding: Float32Array;
  /** Another network's, 128 numbers of L2 norm 1. Absent without landmarks, and beside an embedder of the user's own. */
  readonly second?: Float32Array;
}

/** How exactly a time is known. */
export type TimePrecision = 'second' | 'day' | 'month' | 'year';

/** What may say when a photo was taken. */
export type TimeSource =
  | 'exif'
  | 'raw'
  | 'xmp'
  | 'iptc'
  | 'png'
  | 'gps'
  | 'filename'
  | 'sidecar'
  | 'folder'
  | 'neighbours'
  | 'user';

/** One statement about when a photo was taken, and what was made of it. */
export interface TimeWitness {
  readonly source: TimeSource;
  /** The field it stands in, such as `DateTimeOriginal`; a file's name for sidecars. */
  readonly field: string;
  /** The time as this witness gives it, ISO 8601, as precise as it is. */
  readonly says: string;
  /** `believed`: the time told is this one; `used`: it gave the offset or bore the time out. */
  readonly verdict: 'believed' | 'used' | 'doubted' | 'rejected';
  /** Why; a fragment for people, such as `the clock was never set`. */
  readonly reason: Message;
}

/** What one field, name or file says about when a photo was taken. */
export interface TimeStatement {
  readonly source: TimeSource;
  /** The field, such as `DateTimeOriginal`. */
  readonly field: string;
  /** As in `CaptureTime`: as precise as it is said. */
  readonly local: string;
  readonly precision: TimePrecision;
  /** The statement's own: `+09:00`; null when it says none. */
  readonly offset: string | null;
  /** The clock is that of Greenwich, wherever the photo was taken: only the instant is known. */
  readonly utc?: true;
}

/** What made a file, as far as it matters for its clock. */
export interface Device {
  /** A camera or phone took the scene itself; scanners and programs did not. */
  readonly kind: 'camera' | 'scanner' | 'unknown';
  /** There are exposure data: a digital camera wrote the file, be it of a slide. */
  readonly exposed: boolean;
  /** A program that changes pictures has written the file. */
  readonly edited: boolean;
  /** A phone or computer says that it is a picture of its screen. */
  readonly screen?: true;
}

/** When a photo was taken, with the origin of each part. */
export interface CaptureTime {
  /**
   * Wall-clock time where the photo was taken, ISO 8601 without zone, as precise as it is known:
   * `2016-03-04T12:33:10` (with `.123` when known), `2016-03-04`, `2016-03` or `2016`.
   */
  readonly local: string;
  readonly precision: TimePrecision;
  /** `+09:00`; null when nothing says so, and where no time of day is known. */
  readonly offset: string | null;
  /** IANA zone from GPS, such as `Asia/Tokyo`; null without GPS. */
  readonly zone: string | null;
  /** Where `offset` came from. */
  readonly offsetSource: 'exif' | 'gps' | 'unknown';
  /** Where `local` came from. */
  readonly source: TimeSource;
  /** Everything that was said about it, the best first. */
  readonly witnesses: readonly TimeWitness[];
}

/** Nobody takes photos on the ground higher up: 300 m above the summit of Kilimanjaro. */
const planeAltitude = 6200;

/** Trains are slower, planes are faster, but for the minutes around take-off and landing; in km/h. */
export const planeSpeed = 400;

/** Whether a photo was taken from a plane: what lies below it is not where it was taken. */
export function isAloft(gps: NonNullable<PhotoMetadata['gps']>): boolean {
  const { altitude, kmh, aloft } = gps;
  if (aloft === true || (altitude ?? 0) >= planeAltitude) return true;
  return (kmh ?? 0) >= planeSpeed || ((kmh ?? 0) >= 200 && (altitude ?? 0) >= 3000);
}

/** What a photo's own metadata says; every field is null where it says nothing credible. */
export interface PhotoMetadata {
  readonly takenAt: CaptureTime | null;
  /** All statements of the file about its time, believed or not. */
  readonly times: readonly TimeStatement[];
  readonly device: Device;
  readonly gps: {
    readonly lat: number;
    readonly lon: number;
    readonly altitude: number | null;
    /** Over ground, as the receiver measured it. */
    readonly kmh?: number;
    /** By the photos before and after it was taken on the wing. */
    readonly aloft?: true;
  } | null;
  readonly camera: {
    readonly make: string | null;
    readonly model: string | null;
    readonly lens: string | null;
    /** Of its body, where the file has it: tells two cameras of a kind apart, and is told nowhere else. */
    readonly serial?: string;
  } | null;
  /** The photographer's own words: untrusted text, control characters removed, at most 2000 characters. */
  readonly title: string | null;
  readonly description: string | null;
  readonly keywords: readonly string[];
  /** Where it was taken in the photographer's words; absent where nothing is written. */
  readonly written?: WrittenPlace;
  /** Stars, 0..5, or -1 where the photographer rejected the photo; null when not rated. */
  readonly rating: number | null;
}

/** A place as a person wrote it into IPTC or XMP: untrusted text. */
export interface WrittenPlace {
  readonly town: string | null;
  /** Its name in any language, or its ISO 3166 code. */
  readonly country: string | null;
  /** Within the town, such as a square or a park. */
  readonly spot: string | null;
}

/** What the pixels say about a photo as a picture, measured on a copy of at most 640 px; used to choose among photos. */
export interface PhotoLook {
  /** 64-bit difference hash as 16 hex digits; near-duplicates differ in few bits. */
  readonly dhash: string;
  /** The same of each cell against the one below, column by column: with it the hash of the turned picture is known. */
  readonly vhash?: string;
  /** Variance of the Laplacian in grey levels; higher is sharper. */
  readonly sharpness: number;
  /** Mean grey level, 0..255. */
  readonly brightness: number;
  /** Share of pixels that are black or white without detail, 0..1. */
  readonly clippedShare: number;
  /** Mean colour `[r, g, b]` of a 4x4 grid, 48 numbers 0..255, row-major: a coarse fingerprint of the scene. */
  readonly grid: readonly number[];
}

/** `recovered`: usable, but something had to be worked around; its problems say what. */
export type Outcome = 'ok' | 'recovered' | 'failed';

/** Everything learnt from the bytes of one photo: a function of its content alone, cached under `sha256`. */
export interface Photo {
  /** Lower-case hex digest of the file's bytes; null when it could not be read. */
  readonly sha256: string | null;
  readonly outcome: Outcome;
  /** By content: `jpeg`, `png`, `webp`, `tiff`, `gif`, `avif`, `heic`, `bmp`, `jxl`, `psd`, `raw`, ...; null when unknown. */
  readonly format: string | null;
  /** Size of the upright photo in pixels; null when it could not be decoded. */
  readonly width: number | null;
  readonly height: number | null;
  readonly metadata: PhotoMetadata;
  readonly look: PhotoLook | null;
  /**
   * How the photo is shown, so that it stands upright; 0 for nearly all. Size and boxes are of the picture as its file has
   * it.
   */
  readonly turned: Turn;
  readonly faces: readonly Face[];
  /** What networks for objects, smiles and lettering saw; null while nobody has asked them. */
  readonly sight: Sight | null;
  readonly problems: readonly Problem[];
}

/** One photo of one album. */
export interface AlbumPhoto extends Photo {
  /** Relative to the album's folder, `/` between parts, exactly as the file system spells it. */
  readonly path: string;
}

/** Metadata of a file that says nothing. */
export const noMetadata: PhotoMetadata = {
  takenAt: null,
  times: [],
  device: { kind: 'unknown', exposed: false, edited: false },
  gps: null,
  camera: null,
  title: null,
  description: null,
  keywords: [],
  rating: null,
};

/** What is known of a photo that nobody has looked at. */
export const unseenPhoto: Photo = {
  sha256: null,
  outcome: 'ok',
  format: null,
  width: null,
  height: null,
  metadata: noMetadata,
  look: null,
  turned: 0,
  faces: [],
  sight: null,
  problems: [],
};
