import { headerSegments, startOfScan } from './jpeg.ts';

/** Bytes of a JPEG's application segments and comments that decoders and readers of metadata are given. */
const mostCarried = 16 * 1024 * 1024;

/**
 * A JPEG without what it carries beside its picture, if that is more than any camera writes: decoders keep every such
 * segment several times. Exif, the first XMP, ICC profiles, IPTC and what colours depend on stay.
 *
 * @param bytes a whole file of any format, untrusted
 * @returns the same bytes where there is nothing to leave out
 */
export function leanJpeg(bytes: Buffer): Buffer {
  if (bytes.length <= mostCarried || bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  const seen = new Set<string>();
  let carried = 0;
  let rest = 2;
  for (const { marker, at, end } of headerSegments(bytes)) {
    rest = marker === startOfScan ? at : end;
    if (marker === startOfScan) break;
    const segment = bytes.subarray(at, end);
    const isCarried = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (isCarried) carried += segment.length;
    if (!isCarried || isNeeded(marker, segment, seen)) kept.push(segment);
  }
  return carried <= mostCarried ? bytes : Buffer.concat([...kept, bytes.subarray(rest)]);
}

function isNeeded(marker: number, segment: Buffer, seen: Set<string>): boolean {
  const name = segment.toString('latin1', 4, 33);
  // Profiles have numbered parts, 255 at most.
  const part = name.startsWith('ICC_PROFILE\0') ? `icc ${segment[16] ?? 0}` : null;
  if (part !== null || marker === 0xee || marker === 0xe0) {
    const which = part ?? String(marker);
    if (seen.has(which)) return false;
    seen.add(which);
    return true;
  }
  const kind = ['Exif\0', 'http://ns.adobe.com/xap/1.0/\0', 'Photoshop 3.0\0'].find((start) =>
    name.startsWith(start),
  );
  if (kind === undefined || seen.has(kind)) return false;
  seen.add(kind);
  return true;
}
