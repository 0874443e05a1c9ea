import type { WordKey } from '../../shared/words/en.ts';
import { readFile, stat } from 'node:fs/promises';
import { readTags, type TagGroup } from '../../photo/metadata/tags.ts';

/** Images read for this; larger ones are no web copies of ours, and reading them at every keystroke would be felt. */
const maxBytes = 64 * 1024 * 1024;

/** Answers by file and state of the file. */
const known = new Map<string, { readonly stamp: string; readonly found: readonly WordKey[] }>();

const mostKnown = 2000;

/** EXIF and XMP tags that tell who or which camera, by what they tell. */
const tellingTags: readonly (readonly [WordKey, TagGroup, readonly string[]])[] = [
  [
    'private.serial',
    'exif',
    ['BodySerialNumber', 'LensSerialNumber', 'CameraSerialNumber', 'SerialNumber'],
  ],
  ['private.serial', 'xmp', ['SerialNumber', 'LensSerialNumber', 'BodySerialNumber']],
  ['private.owner', 'exif', ['CameraOwnerName', 'OwnerName', 'Artist', 'XPAuthor']],
  ['private.owner', 'xmp', ['OwnerName', 'creator']],
  ['private.owner', 'iptc', ['By-line']],
];

/**
 * What an image file tells beyond its picture.
 *
 * @returns what is told, as sentences to be said, such as `['private.gps', 'private.serial']`; `[]` for a clean one, and for one that cannot be read
 */
export async function privateMetadata(file: string): Promise<readonly WordKey[]> {
  const info = await stat(file).catch(() => null);
  // Files of the kernel have no size, and reading some of them never ends.
  if (!info?.isFile() || info.size === 0 || info.size > maxBytes) return [];
  const stamp = `${info.mtimeMs} ${info.size}`;
  const before = known.get(file);
  if (before?.stamp === stamp) return before.found;
  const bytes = await readFile(file).catch(() => null);
  const found = bytes === null ? [] : await findPrivate(bytes);
  if (known.size >= mostKnown) known.clear();
  known.set(file, { stamp, found });
  return found;
}

async function findPrivate(bytes: Buffer): Promise<readonly WordKey[]> {
  const tags = await readTags(bytes);
  const hasGps = ['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude'].some(
    (name) => tags.numbers(name).length > 0 || tags.texts('xmp', name).length > 0,
  );
  const telling = tellingTags.flatMap(([what, group, names]) =>
    names.some((name) => tags.texts(group, name).some((text) => text.trim() !== '')) ? [what] : [],
  );
  const found: WordKey[] = [
    ...(hasGps ? (['private.gps'] as const) : []),
    ...telling,
    ...(hasPreview(bytes) ? (['private.preview'] as const) : []),
  ];
  return [...new Set(found)];
}

/** A picture within the metadata of a JPEG: it may show what was cut off or blurred in the picture itself. */
function hasPreview(bytes: Buffer): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes.readUInt16BE(at);
    // Start of scan: the picture itself.
    if (marker === 0xffda || marker < 0xff00) return false;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const isMetadata = marker >= 0xffe1 && marker <= 0xffef;
    if (isMetadata && bytes.subarray(at + 4, end).includes('\u00ff\u00d8\u00ff', 0, 'latin1'))
      return true;
    at = end;
  }
  return false;
}
