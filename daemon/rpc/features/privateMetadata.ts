import { readFile, stat } from 'node:fs/promises';
import { readTags } from '../../photo/metadata/tags.ts';

/** Images read for this; larger ones are no web copies of ours, and reading them at every keystroke would be felt. */
const maxBytes = 64 * 1024 * 1024;

/** Answers by file and state of the file. */
const known = new Map<string, { readonly stamp: string; readonly found: readonly string[] }>();

const mostKnown = 2000;

/** EXIF and XMP tags that tell who or which camera, by what they tell. */
const tellingTags = [
  [
    'a serial number',
    'exif',
    ['BodySerialNumber', 'LensSerialNumber', 'CameraSerialNumber', 'SerialNumber'],
  ],
  ['a serial number', 'xmp', ['SerialNumber', 'LensSerialNumber', 'BodySerialNumber']],
  ['the owner’s name', 'exif', ['CameraOwnerName', 'OwnerName', 'Artist', 'XPAuthor']],
  ['the owner’s name', 'xmp', ['OwnerName', 'creator']],
  ['the owner’s name', 'iptc', ['By-line']],
] as const;

/**
 * What an image file tells beyond its picture.
 *
 * @returns such as `['a GPS position', 'a serial number']`; `[]` for a clean one, and for one that cannot be read
 */
export async function privateMetadata(file: string): Promise<readonly string[]> {
  const info = await stat(file).catch(() => null);
  if (!info?.isFile() || info.size > maxBytes) return [];
  const stamp = `${info.mtimeMs} ${info.size}`;
  const before = known.get(file);
  if (before?.stamp === stamp) return before.found;
  const bytes = await readFile(file).catch(() => null);
  const found = bytes === null ? [] : await findPrivate(bytes);
  if (known.size >= mostKnown) known.clear();
  known.set(file, { stamp, found });
  return found;
}

async function findPrivate(bytes: Buffer): Promise<readonly string[]> {
  const tags = await readTags(bytes);
  const hasGps = ['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude'].some(
    (name) => tags.numbers(name).length > 0 || tags.texts('xmp', name).length > 0,
  );
  const telling = tellingTags.flatMap(([what, group, names]) =>
    names.some((name) => tags.texts(group, name).some((text) => text.trim() !== '')) ? [what] : [],
  );
  const found = [
    ...(hasGps ? ['a GPS position'] : []),
    ...telling,
    ...(hasPreview(bytes) ? ['an embedded preview'] : []),
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
