import { nameCamera } from './camera.ts';
import { readCaptureTime } from './captureTime.ts';
import { readGps } from './gps.ts';
import type { PhotoMetadata } from '../../contract/photo.ts';
import { readTags, type Tags } from './tags.ts';
import { zoneAt } from './timeZone.ts';
import { cleanKeywords, cleanWords } from './words.ts';

/** What the file itself cannot tell. */
export interface MetadataOptions {
  /** Milliseconds since 1970: times of capture more than a day later are dropped. */
  readonly nowMs?: number;
}

/**
 * Reads what a photo's own metadata says (EXIF, IPTC, XMP), as far as it is credible; never throws.
 *
 * @param bytes the whole file, of any format
 * @returns null fields where the file says nothing or nonsense
 */
export async function readMetadata(
  bytes: Uint8Array,
  options: MetadataOptions = {},
): Promise<PhotoMetadata> {
  const tags = await readTags(bytes);
  const gps = readGps(tags);
  const zone = gps === null ? null : zoneAt(gps.lat, gps.lon);
  const words = (candidates: readonly string[]): string | null =>
    candidates.map(cleanWords).find((text) => text !== null) ?? null;
  const title = words([
    ...tags.texts('xmp', 'title'),
    ...tags.texts('iptc', 'Object Name'),
    ...tags.texts('exif', 'XPTitle'),
    ...tags.texts('pngText', 'Title'),
  ]);
  const description = words([
    ...tags.texts('xmp', 'description'),
    ...tags.texts('iptc', 'Caption/Abstract'),
    ...tags.texts('exif', 'ImageDescription'),
    ...userComment(tags),
    ...tags.texts('exif', 'XPComment'),
    ...tags.texts('exif', 'XPSubject'),
    ...tags.texts('pngText', 'Description'),
  ]);
  const first = (name: string): string | null => tags.texts('exif', name)[0] ?? null;
  return {
    takenAt: readCaptureTime(tags, { zone, ...options }),
    gps,
    camera: nameCamera(first('Make'), first('Model'), first('LensModel')),
    // Programs that know one field only write the same into both.
    title: title === description ? null : title,
    description,
    keywords: cleanKeywords([
      ...tags.texts('xmp', 'subject'),
      ...tags.texts('iptc', 'Keywords'),
      ...tags.texts('exif', 'XPKeywords').flatMap((text) => text.split(';')),
    ]),
  };
}

/** EXIF's comment begins with the name of its encoding; that of Unicode is in the byte order of whoever wrote it. */
function userComment(tags: Tags): readonly string[] {
  const bytes = Buffer.from(tags.numbers('UserComment').map((value) => value & 255));
  const encoding = bytes.toString('latin1', 0, 8).replaceAll('\0', '').trim();
  const text = bytes.subarray(8);
  switch (encoding) {
    case 'UNICODE': {
      const bigEndian = text[0] === 0 || (text[0] === 0xfe && text[1] === 0xff);
      const even = text.subarray(0, text.length - (text.length % 2));
      return [(bigEndian ? Buffer.from(even).swap16() : even).toString('utf16le')];
    }
    case 'ASCII':
    case '':
      return [text.toString('utf8')];
    default:
      return [];
  }
}
