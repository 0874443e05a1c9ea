import { readBmpHeader } from './bmp/bmpHeader.ts';
import { readHeifInfo } from './heif/isobmff.ts';
import { hasEnd } from './jpeg.ts';
import { readTiff, tiffTag } from './tiff/tiff.ts';

/**
 * Whether a file ends before its own structure says it should, as after an interrupted copy or download.
 *
 * Asked where decoding failed, to tell a truncated photo from a corrupt one.
 *
 * @param format as `sniff` names it
 */
export function isCutShort(format: string, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (format) {
    case 'jpeg':
      return !hasEnd(bytes);
    case 'png':
      return !endsWithChunk(view);
    case 'gif':
      return bytes[lastByteAt(bytes)] !== 0x3b;
    case 'webp':
      return bytes.length < 12 || view.getUint32(4, true) + 8 > bytes.length;
    case 'bmp':
      return bytes.length < 26 || bmpEnd(bytes) > bytes.length;
    case 'tiff':
    case 'raw':
      return tiffEnd(bytes) > bytes.length;
    case 'heic':
    case 'heif':
    case 'avif':
      return (
        (readHeifInfo(bytes)?.neededBytes ?? 0) > bytes.length || boxesEnd(view) > bytes.length
      );
    case 'jxl':
    case 'jp2':
      return bytes[0] === 0 && boxesEnd(view) > bytes.length;
    case 'qoi':
      return bytes.length < 22 || bytes[bytes.length - 1] !== 1;
    default:
      return false;
  }
}

/** The last byte that is not zero: some programs allocate the whole file before they fill it. */
function lastByteAt(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && bytes[at] === 0) at--;
  return at;
}

/** Whether a PNG's chunks lead to its last one. */
function endsWithChunk(view: DataView): boolean {
  let at = 8;
  while (at + 12 <= view.byteLength) {
    const isEnd = view.getUint32(at + 4) === 0x49454e44;
    at += 12 + view.getUint32(at);
    if (isEnd) return at <= view.byteLength;
  }
  return false;
}

/** Where a bitmap must end; 0 for run-length coded ones, which do not say. */
function bmpEnd(bytes: Uint8Array): number {
  const header = readBmpHeader(bytes);
  if ('key' in header || header.coding !== 'plain') return 0;
  const { width, height, bits, pixelsAt } = header;
  return pixelsAt + Math.ceil((width * bits) / 32) * 4 * height;
}

function tiffEnd(bytes: Uint8Array): number {
  const directories = readTiff(bytes);
  if (directories.length === 0) return bytes.length < 8 || bytes[0] === bytes[1] ? Infinity : 0;
  let end = 0;
  for (const { tags } of directories) {
    for (const [offsetTag, countTag] of [
      [tiffTag.stripOffsets, tiffTag.stripByteCounts],
      [tiffTag.tileOffsets, tiffTag.tileByteCounts],
    ] as const) {
      const counts = tags.get(countTag) ?? [];
      for (const [i, offset] of (tags.get(offsetTag) ?? []).entries()) {
        end = Math.max(end, offset + (counts[i] ?? 0));
      }
    }
  }
  return end;
}

/** Where the top-level boxes of an ISO base media file end. */
function boxesEnd(view: DataView): number {
  let at = 0;
  while (at + 8 <= view.byteLength) {
    const size = view.getUint32(at);
    // What has no name is no box, but damage.
    if (size === 0 || !isName(view, at + 4)) return view.byteLength;
    const wide = size === 1 && at + 16 <= view.byteLength;
    const step = wide ? Number(view.getBigUint64(at + 8)) : size;
    if (step < 8) return view.byteLength;
    at += step;
  }
  return at;
}

function isName(view: DataView, at: number): boolean {
  return [0, 1, 2, 3].every((i) => view.getUint8(at + i) >= 32 && view.getUint8(at + i) < 127);
}
