import { nameCamera } from './camera.ts';
import { readGps } from './gps.ts';
import type { PhotoMetadata } from '../../contract/photo.ts';
import { readTags, readXmp, type Tags } from './tags.ts';
import { decodeComment } from './encodings.ts';
import { deviceOf, timesOf } from '../time/fileTimes.ts';
import { hear } from '../time/captureTime.ts';
import { cleanKeywords, cleanWords } from './words.ts';
import { readWrittenPlace } from './writtenPlace.ts';

/** What the file itself cannot tell. */
export interface MetadataOptions {
  /** Milliseconds since 1970: times of capture more than a day later are not believed. Default: now. */
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
  return metadataOf(await readTags(bytes), options);
}

/**
 * The same of a packet of XMP that stands in a file of its own.
 *
 * @param xmp untrusted
 */
export async function readXmpMetadata(xmp: string): Promise<PhotoMetadata> {
  return metadataOf(await readXmp(xmp), {});
}

async function metadataOf(
  tags: Tags,
  { nowMs = Date.now() }: MetadataOptions,
): Promise<PhotoMetadata> {
  const gps = readGps(tags);
  // The boundaries of countries and zones take as long to load as a small photo to decode.
  const zone = gps === null ? null : (await import('../time/timeZone.ts')).zoneAt(gps.lat, gps.lon);
  const words = (candidates: readonly string[]): string | null =>
    candidates.map(cleanWords).find((text) => text !== null) ?? null;
  const title = words([
    ...tags.texts('xmp', 'title'),
    ...tags.texts('iptc', 'Object Name'),
    ...tags.texts('exif', 'XPTitle'),
    ...tags.texts('pngText', 'Title'),
    ...tags.texts('xmp', 'Headline'),
    ...tags.texts('iptc', 'Headline'),
  ]);
  const description = words([
    ...tags.texts('xmp', 'description'),
    ...tags.texts('iptc', 'Caption/Abstract'),
    ...tags.texts('exif', 'ImageDescription'),
    ...userComment(tags),
    ...tags.texts('exif', 'XPComment'),
    ...tags.texts('exif', 'XPSubject'),
    ...tags.texts('pngText', 'Description'),
    ...tags.texts('xmp', 'caption'),
    ...tags.texts('xmp', 'AltTextAccessibility'),
    ...tags.texts('xmp', 'ExtDescrAccessibility'),
  ]);
  const first = (name: string): string | null => tags.texts('exif', name)[0] ?? null;
  const written = readWrittenPlace(tags);
  const [times, device] = [timesOf(tags), deviceOf(tags)];
  return {
    takenAt: hear(times, { zone, device, nowMs }),
    times,
    device,
    gps,
    camera: nameCamera(
      first('Make'),
      first('Model'),
      first('LensModel'),
      first('BodySerialNumber') ?? tags.texts('xmp', 'SerialNumber')[0] ?? null,
    ),
    // Programs that know one field only write the same into both.
    title: title === description ? null : title,
    description,
    keywords: keywordsOf(tags),
    ...(written === null ? {} : { written }),
    rating: ratingOf(tags),
  };
}

function userComment(tags: Tags): readonly string[] {
  const bytes = Buffer.from(tags.numbers('UserComment').map((value) => value & 255));
  const text = decodeComment(bytes, tags.byteOrder);
  return text === null ? [] : [text];
}

/** Keywords, the event, and who is said to be there; of keywords in a tree the leaves, where there are no others. */
function keywordsOf(tags: Tags): readonly string[] {
  const plain = cleanKeywords([
    ...tags.texts('xmp', 'subject'),
    ...tags.texts('iptc', 'Keywords'),
    ...tags.texts('exif', 'XPKeywords').flatMap((text) => text.split(';')),
  ]);
  const leaf = (path: string): string => path.split(/[|/]/).at(-1) ?? '';
  const leaves = ['hierarchicalSubject', 'TagsList'].flatMap((name) =>
    tags.texts('xmp', name).map(leaf),
  );
  return cleanKeywords([
    ...(plain.length > 0 ? plain : leaves),
    ...tags.texts('xmp', 'Event'),
    ...tags.texts('xmp', 'PersonInImage'),
  ]);
}

/** XMP's rating counts before that of Windows. */
function ratingOf(tags: Tags): number | null {
  const written = [...tags.texts('xmp', 'Rating').map(Number), ...tags.numbers('Rating')];
  const rating = written.find((value) => value >= -1 && value <= 5);
  return rating === undefined ? null : Math.round(rating);
}
