import { asBuffer } from '../asBuffer.ts';
import { readTiff, tiffTag } from './tiff/tiff.ts';

/** A JPEG stream inside some bytes. */
export interface JpegStream {
  readonly from: number;
  /** After the end-of-image marker, or the end of the bytes when there is none. */
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** Whether the end-of-image marker is there. */
  readonly complete: boolean;
  /** EXIF orientation 1..8 of its own; null when it has none. */
  readonly orientation: number | null;
}

/** Markers without a length (ITU-T T.81, table B.1): restarts, start of image, TEM. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;

/** Baseline, extended and progressive Huffman; the lossless kinds are sensor data of raw files. */
const pictureFrames = new Set([0xc0, 0xc1, 0xc2]);

/**
 * Follows the markers of a JPEG (ITU-T T.81, annex B).
 *
 * @param from where its start-of-image marker is
 * @returns null when this is no JPEG, or not one that shows a picture
 */
export function readJpeg(bytes: Uint8Array, from: number): JpegStream | null {
  const byte = (at: number): number => bytes[at] ?? 0;
  const u16 = (at: number): number => byte(at) * 256 + byte(at + 1);
  if (u16(from) !== 0xffd8) return null;
  let at = from + 2;
  let size: { readonly width: number; readonly height: number } | null = null;
  let orientation: number | null = null;
  const ended = (to: number, complete: boolean): JpegStream | null =>
    size === null ? null : { from, to, ...size, complete, orientation };
  while (at + 2 <= bytes.length) {
    if (byte(at) !== 0xff) {
      // Junk between segments: decoders look for the next marker.
      at = bytes.indexOf(0xff, at);
      if (at < 0) break;
    }
    const marker = byte(at + 1);
    if (marker === 0) {
      at += 2;
      continue;
    }
    if (marker === 0xd9) return ended(at + 2, true);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    const length = u16(at + 2);
    if (length < 2) return ended(bytes.length, false);
    if (pictureFrames.has(marker)) size = { height: u16(at + 5), width: u16(at + 7) };
    else if (marker === 0xc3) return null;
    else if (marker === 0xe1) orientation ??= exifOrientation(bytes, at + 4, at + 2 + length);
    at += 2 + length;
    if (marker === startOfScan) at = endOfScan(bytes, at);
  }
  return ended(bytes.length, false);
}

/**
 * Whether a JPEG's picture ends with its end-of-image marker; damage before that does not matter.
 *
 * The marker cannot occur inside entropy-coded data, but before them, in an embedded thumbnail.
 */
export function hasEnd(bytes: Uint8Array): boolean {
  return pictureIn(bytes) !== null;
}

/**
 * A JPEG without its entropy-coded data, in which no metadata can be: they are nearly all of it, and take long to search.
 *
 * @param bytes a whole file of any format, untrusted
 * @returns the file itself where it is none, or has no end
 */
export function withoutPicture(bytes: Uint8Array): Buffer {
  const file = asBuffer(bytes);
  const picture = file[0] === 0xff && file[1] === 0xd8 ? pictureIn(file) : null;
  if (picture === null) return file;
  return Buffer.concat([file.subarray(0, picture.from), file.subarray(picture.to)]);
}

/** Where the entropy-coded data of a JPEG begin, and its end-of-image marker is; null where either is missing. */
function pictureIn(bytes: Uint8Array): { readonly from: number; readonly to: number } | null {
  for (const { marker, end } of headerSegments(bytes)) {
    if (marker !== startOfScan) continue;
    const to = asBuffer(bytes).indexOf(endOfImage, end);
    return to < 0 ? null : { from: end, to };
  }
  return null;
}

const endOfImage = Buffer.from([0xff, 0xd9]);

/** A segment of a JPEG's header: from its marker to where the next one is due, which may be beyond the file's end. */
export interface JpegSegment {
  readonly marker: number;
  readonly at: number;
  readonly end: number;
}

/** The marker of what follows the header: entropy-coded data. */
export const startOfScan = 0xda;

/**
 * The segments of a JPEG up to and with the start of its first scan; what stands between them is passed over.
 *
 * @param bytes of the whole file, untrusted
 */
export function* headerSegments(bytes: Uint8Array): Generator<JpegSegment> {
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0 || marker === 0xff || isBare(marker)) {
      at += 1;
      continue;
    }
    const end = at + 2 + Math.max(2, (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0));
    yield { marker, at, end };
    if (marker === startOfScan) return;
    at = end;
  }
}

/** Skips entropy-coded data: to the next marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

function exifOrientation(bytes: Uint8Array, from: number, to: number): number | null {
  if (Buffer.from(bytes.subarray(from, from + 6)).toString('latin1') !== 'Exif\0\0') return null;
  const value = readTiff(bytes.subarray(from + 6, to))[0]?.tags.get(tiffTag.orientation)?.[0];
  return value !== undefined && value >= 1 && value <= 8 ? value : null;
}
