import { DOMParser } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { findPreview } from '../decode/preview.ts';

/** The blocks of metadata that are read; each has names of its own. */
export type TagGroup = 'exif' | 'iptc' | 'xmp' | 'pngText';

/** What a file's metadata hold, by the names ExifReader gives: `exif` `DateTimeOriginal`, `iptc` `Keywords`, ... */
export interface Tags {
  /** The texts of a tag, untrusted and as written; `[]` when it is absent or not text. */
  texts(group: TagGroup, name: string): readonly string[];
  /** The numbers of an EXIF tag, fractions divided out (NaN for a division by zero); `[]` when it is absent. */
  numbers(name: string): readonly number[];
}

/** Longer values are data rather than words. */
const maxLength = 20_000;

/**
 * Reads the metadata of an image file of any format.
 *
 * @param bytes the whole file
 * @returns empty tags when there are none or they cannot be read; never throws
 */
export async function readTags(bytes: Uint8Array): Promise<Tags> {
  let found: Groups = {};
  for (const source of sources(bytes)) {
    const groups = await load(source);
    if (groups === null) continue;
    found = { ...groups, exif: { ...found.exif, ...groups.exif } };
    if (source === bytes) break;
  }
  return tagsOf(found);
}

/** The file itself, else the parts of it that ExifReader can read. */
function* sources(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.toString('latin1', 0, 16);
  // Olympus and Panasonic raw files are TIFFs under another number.
  if (/^(IIR[OS]|IIU\0)/.test(start)) yield Buffer.concat([Buffer.from('II*\0'), file.subarray(4)]);
  if (start.startsWith('MMOR')) yield Buffer.concat([Buffer.from('MM\0*'), file.subarray(4)]);
  if (start.startsWith('ftypcrx', 4)) {
    // Canon's CR3 keeps each directory in a box of its own.
    for (const box of ['CMT1', 'CMT2']) {
      const at = file.subarray(0, 1_000_000).indexOf(box, 0, 'latin1');
      if (at >= 4) yield file.subarray(at + 4, at - 4 + file.readUInt32BE(at - 4));
    }
  }
  if (start.startsWith('FUJIFILM')) {
    const preview = findPreview(bytes);
    if (preview !== null) yield preview.jpeg;
  }
}

type Groups = Readonly<Partial<Record<TagGroup, Readonly<Record<string, unknown>>>>>;

async function load(bytes: Uint8Array): Promise<Groups | null> {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { exif, iptc, xmp, pngText } = await ExifReader.load(file, {
      expanded: true,
      async: true,
      domParser: boundedParser,
    });
    return { exif: { ...exif }, iptc: { ...iptc }, xmp: { ...xmp }, pngText: { ...pngText } };
  } catch {
    // Whatever a hostile file makes ExifReader throw means the same: nothing can be learnt from it.
    return null;
  }
}

/** Characters of XMP that are parsed: programs write a tenth, and hostile megabytes would take a minute. */
const maxXmp = 500_000;

/** Broken XML is met often and printed nowhere. */
const parser = new DOMParser({ onError: () => undefined });

const boundedParser = {
  parseFromString(xml: string, type: string) {
    if (xml.length > maxXmp) throw new RangeError('the XMP is too long');
    return parser.parseFromString(xml, type);
  },
};

function tagsOf(groups: Groups): Tags {
  return {
    texts: (group, name) => asList(groups[group]?.[name]).flatMap(textsOf),
    numbers: (name) => numbersOf(field(groups.exif?.[name], 'value')),
  };
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textsOf(tag: unknown): readonly string[] {
  const value = field(tag, 'value');
  const description = field(tag, 'description');
  // XMP lists are tags in a tag.
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    const items = value.flatMap((item) => (isTag(item) ? textsOf(item) : []));
    if (items.length > 0) return items;
  }
  if (typeof value === 'string') return short(value);
  if (Array.isArray(value) && typeof value[0] === 'string') return short(value.join(' '));
  return typeof description === 'string' ? short(description) : [];
}

const isTag = (value: unknown): boolean => field(value, 'value') !== undefined;

/** What ExifReader writes where it could not read a value, and where a text is in the default language. */
const placeholders = new Set(['<faulty value>', 'x-default']);

const short = (text: string): readonly string[] =>
  text.length > maxLength || placeholders.has(text) ? [] : [text];

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (!Array.isArray(value)) return [];
  // A single fraction comes as a pair, several as a list of pairs.
  const isFraction = value.length === 2 && value.every((part) => typeof part === 'number');
  if (isFraction) return [Number(value[0]) / Number(value[1])];
  return value.map((item: unknown) =>
    Array.isArray(item) ? Number(item[0]) / Number(item[1]) : Number(item),
  );
}
