import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { isMissing } from '../shared/files.ts';
import { maxBytes } from '../photo/decode/limits.ts';
import { readTags } from '../photo/metadata/tags.ts';
import { readPicasaIni, type PicasaFaces } from './picasa.ts';
import type { RegionList } from './region.ts';
import { maxXmpLength, parseXmp } from './xmp.ts';
import { readXmpRegions } from './xmpRegions.ts';
import { say } from '../shared/words/say.ts';

/** Names that other programs have written about one photo. */
export interface PhotoNames {
  /** Each with where it was read: the photo itself, a sidecar, Picasa's list. */
  readonly lists: readonly RegionList[];
  /** EXIF's, 1..8. */
  readonly orientation: number;
  /** Files that could not be understood, with the reason. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

/** Packets of XMP looked at in one file: previews have theirs, too. */
const maxPackets = 4;

/** Reads what other programs have written about the photos of an album; remembers Picasa's lists of its folders. */
export function createNameReader(): (file: string) => Promise<PhotoNames> {
  const picasa = new Map<string, Promise<PicasaFaces>>();
  const facesOf = (folder: string): Promise<PicasaFaces> => {
    const known = picasa.get(folder) ?? readPicasa(folder);
    picasa.set(folder, known);
    return known;
  };
  return async (file) => {
    const bytes = await readFile(file);
    const tags = await readTags(bytes);
    const orientation = tags.numbers('Orientation')[0] ?? 1;
    const lists: RegionList[] = [];
    const problems: { file: string; reason: string }[] = [];
    const take = (text: string, from: string): void => {
      const document = parseXmp(text);
      if (document) lists.push(readXmpRegions(document));
      else problems.push({ file: from, reason: whyNot(text) });
    };
    for (const packet of packetsIn(bytes)) take(packet, file);
    for (const sidecar of await sidecarsOf(file)) take(await readText(sidecar), sidecar);
    const regions = (await facesOf(dirname(file))).get(nameOf(file)) ?? [];
    if (regions.length > 0) lists.push({ regions, drawnOn: null, namesOnly: [] });
    return { lists, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, problems };
  };
}

function whyNot(text: string): string {
  if (text.length > maxXmpLength) return say('import.xmpTooLong', { most: maxXmpLength });
  return /<!(?:DOCTYPE|ENTITY)/i.test(text) ? say('import.xmpEntities') : say('import.xmpDamaged');
}

/** XMP lies in every format as plain text between its own tags (XMP specification part 3, packet scanning). */
function* packetsIn(bytes: Buffer): Generator<string> {
  let from = 0;
  for (let n = 0; n < maxPackets; n++) {
    const start = bytes.indexOf('<x:xmpmeta', from, 'latin1');
    if (start < 0) return;
    const end = bytes.indexOf('</x:xmpmeta>', start, 'latin1');
    if (end < 0) return;
    from = end + '</x:xmpmeta>'.length;
    yield bytes.toString('utf8', start, Math.min(from, start + 4 * maxXmpLength + 4));
  }
}

/** `IMG_1.jpg.xmp` (digiKam, darktable) and `IMG_1.xmp` (Adobe), in whatever case. */
export async function sidecarsOf(file: string): Promise<readonly string[]> {
  const name = nameOf(file);
  const wanted = new Set([`${name}.xmp`, `${name.replace(/\.[^.]+$/, '')}.xmp`]);
  const found = (await namesIn(dirname(file))).filter((other) => wanted.has(fold(other)));
  const paths: string[] = [];
  for (const other of found) {
    const path = join(dirname(file), other);
    const info = await lstat(path);
    if (info.isFile() && info.size <= Math.min(maxBytes, 4 * maxXmpLength)) paths.push(path);
  }
  return paths.sort();
}

async function readPicasa(folder: string): Promise<PicasaFaces> {
  for (const name of ['.picasa.ini', 'Picasa.ini', 'picasa.ini']) {
    try {
      const path = join(folder, name);
      if ((await lstat(path)).isFile()) return readPicasaIni(await readText(path));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return new Map();
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return bytes[0] === 0xff && bytes[1] === 0xfe
    ? bytes.toString('utf16le', 2)
    : bytes.toString('utf8');
}

const listed = new Map<string, { readonly at: number; readonly names: readonly string[] }>();

/** A folder of thousands of photos is not listed for each of them anew. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const known = listed.get(folder);
  const at = (await lstat(folder)).mtimeMs;
  if (known?.at === at) return known.names;
  const names = (await readdir(folder)).filter((name) => /\.xmp$/i.test(name));
  if (listed.size > 100) listed.clear();
  listed.set(folder, { at, names });
  return names;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

function nameOf(file: string): string {
  return fold(basename(file));
}
