import { asBuffer } from '../asBuffer.ts';
import { headerSegments } from './jpeg.ts';
import { readTiff } from './tiff/tiff.ts';

/** Number of pictures, and their list (CIPA DC-007, 5.2.3). */
const entriesTag = 0xb002;
const entryBytes = 16;

/** Kinds of a multi-frame picture: panorama, two eyes, several angles; small copies and gain maps are other kinds. */
const isPicture = (kind: number): boolean => kind >= 0x02_0001 && kind <= 0x02_0003;

/**
 * How many pictures of their own a JPEG has behind it, as cameras with two lenses or a burst in a file write them.
 *
 * @param bytes of the whole file, untrusted
 */
export function framesBehind(bytes: Uint8Array): number {
  const file = asBuffer(bytes);
  for (const { marker, at, end } of headerSegments(bytes)) {
    const isList = marker === 0xe2 && file.toString('latin1', at + 4, at + 8) === 'MPF\0';
    if (isList) return count(file.subarray(at + 8, end));
  }
  return 0;
}

function count(list: Buffer): number {
  const isLittle = list[0] === 0x49;
  const entries = readTiff(list)[0]?.tags.get(entriesTag) ?? [];
  const bytes = Buffer.from(entries);
  let pictures = 0;
  for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
    const attribute = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    if (isPicture(attribute & 0xff_ffff)) pictures++;
  }
  return Math.max(0, pictures - 1);
}
