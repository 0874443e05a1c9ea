import type { DOMParser } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { asBuffer } from '../asBuffer.ts';
import { withoutPicture } from '../decode/jpeg.ts';
import { findPreview } from '../decode/preview.ts';
import { findBlocks, isTiff, pngStart, type CarriedBlocks } from './containers.ts';
import { mendLatin } from './encodings.ts';
import { decodeIptc } from './iptcText.ts';
import type { RawFacts } from './oldRaws.ts';
import { plainXml } from './plainXml.ts';

/** The blocks of metadata that are read; each has names of its own. */
export type TagGroup = 'exif' | 'iptc' | 'xmp' | 'pngText';

/** What a file's metadata hold, by the names ExifReader gives: `exif` `DateTimeOriginal`, `iptc` `Keywords`, ... */
export interface Tags {
  /** The texts of a tag, untrusted and as written; `[]` when it is absent or not text. */
  texts(group: TagGroup, name: string): readonly string[];
  /** The structures of an XMP tag, the texts of their fields by name; `[]` when it is absent or has none. */
  structures(name: string): readonly Readonly<Record<string, string>>[];
  /** The numbers of an EXIF tag, fractions divided out (NaN for a division by zero); `[]` when it is absent. */
  numbers(name: string): readonly number[];
  /** Of the EXIF block. */
  readonly byteOrder: 'big' | 'little' | null;
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
  const file = asBuffer(bytes);
  let found = (await load(asPlainTiff(file))) ?? {};
  const searched = isComplete(found) ? file : withoutPicture(file);
  let order = orderIn(searched);
  const isPng = file.toString('latin1', 0, 8) === pngStart;
  if (isPng || !isComplete(found) || hasUnreadXmp(found, searched)) {
    const blocks = findSafely(searched);
    order ??= blocks.exif.map(orderOf).find((one) => one !== null) ?? null;
    for (const part of [
      ...blocks.exif,
      ...blocks.iptc.map(wrapIptc),
      ...blocks.xmp.map(wrapXmp),
      ...previewOf(file),
    ]) {
      const groups = await load(part);
      if (groups !== null) found = fillIn(found, groups);
    }
    if (blocks.raw !== null) found = fillIn(found, { exif: asExif(blocks.raw) });
  }
  return tagsOf(found, order);
}

/**
 * Reads a packet of XMP that stands in a file of its own.
 *
 * @returns empty tags when it is none; never throws
 */
export async function readXmp(xmp: string): Promise<Tags> {
  return tagsOf((await load(wrapXmp(xmp))) ?? {}, null);
}

/** JPEG, PNG, WebP, TIFF and HEIC are read whole; where nothing came of that, the blocks are looked for. */
function isComplete({ exif = {}, xmp = {}, iptc = {} }: Groups): boolean {
  return exif['DateTimeOriginal'] !== undefined || isRead(xmp) || isRead(iptc);
}

/** ExifReader hands over the text of a packet also where it could read nothing in it. */
const isRead = (group: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(group).some((name) => name !== '_raw');

/** ExifReader knows XMP in UTF-8, under its own mark and wrapper; the standard allows UTF-16, and old programs name both otherwise. */
function hasUnreadXmp({ xmp = {} }: Groups, file: Buffer): boolean {
  if (isRead(xmp)) return false;
  const head = file.subarray(0, jpegHead);
  return ['http://ns.adobe.com/xap/1.0/\0', '<x:xmpmeta', '<x:xapmeta'].some((mark) =>
    head.includes(mark),
  );
}

/** Metadata of a JPEG stand before its picture. */
const jpegHead = 300_000;

/** What is known stays; what is not is added. */
function fillIn(found: Groups, more: Groups): Groups {
  return {
    exif: { ...more.exif, ...found.exif },
    iptc: { ...more.iptc, ...found.iptc },
    xmp: { ...more.xmp, ...found.xmp },
    pngText: { ...more.pngText, ...found.pngText },
  };
}

/** Olympus and Panasonic raw files are TIFFs under another number. */
function asPlainTiff(file: Buffer): Buffer {
  const start = file.toString('latin1', 0, 4);
  if (/^(IIR[OS]|IIU\0)/.test(start))
    return Buffer.concat([Buffer.from('II*\0'), file.subarray(4)]);
  if (start.startsWith('MMOR')) return Buffer.concat([Buffer.from('MM\0*'), file.subarray(4)]);
  return file;
}

function findSafely(file: Buffer): CarriedBlocks {
  try {
    return findBlocks(file);
  } catch {
    // Whatever lengths of a hostile file lead to means the same: nothing can be learnt from it.
    return { exif: [], xmp: [], iptc: [], raw: null };
  }
}

/** Fujifilm's raw files keep everything in the preview. */
function previewOf(file: Buffer): readonly Uint8Array[] {
  const preview = /^(FUJIFILM|FOVb)/.test(file.toString('latin1', 0, 8)) ? findPreview(file) : null;
  return preview === null ? [] : [preview.jpeg];
}

/** A PNG that holds nothing but XMP, for a reader of files. */
function wrapXmp(xmp: string): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name), data, Buffer.alloc(4)]);
    whole.writeUInt32BE(data.length, 0);
    return whole;
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG that holds nothing but IPTC records. */
function wrapIptc(records: Uint8Array): Uint8Array {
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(records.length, 0);
  const data = Buffer.concat([head, size, records, Buffer.alloc(records.length % 2)]);
  const marker = Buffer.from([0xff, 0xed, 0, 0]);
  if (data.length > 65_000) return new Uint8Array();
  marker.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), marker, data, Buffer.from([0xff, 0xd9])]);
}

function asExif({ time, make, model }: RawFacts): Readonly<Record<string, unknown>> {
  const tag = (value: string | null): unknown => (value === null ? undefined : { value: [value] });
  return {
    RawTimeStamp: tag(time),
    ...(make === null ? {} : { Make: tag(make) }),
    ...(model === null ? {} : { Model: tag(model) }),
  };
}

/** The order of bytes in the file's EXIF; null when there is none. */
function orderIn(file: Buffer): 'big' | 'little' | null {
  if (/^(II|MM)/.test(file.toString('latin1', 0, 2))) return orderOf(file);
  // HEIC keeps it anywhere, JPEG in front: the first mark with a TIFF behind it.
  for (const mark of ['Exif\0\0', 'eXIf', 'EXIF']) {
    for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) {
      // A JPEG XL box has four bytes of offset between, of which the mark covers two.
      const after = [0, 2, 4, 6].map((bytes) => at + mark.length + bytes);
      const tiff = after.find((start) => isTiff(file.subarray(start, start + 4)));
      if (tiff !== undefined) return orderOf(file.subarray(tiff));
    }
  }
  return null;
}

/** Of a block that begins with a TIFF's header. */
function orderOf(block: Uint8Array): 'big' | 'little' | null {
  const [first] = block;
  return first === 0x4d ? 'big' : first === 0x49 ? 'little' : null;
}

type Groups = Readonly<Partial<Record<TagGroup, Readonly<Record<string, unknown>>>>>;

async function load(bytes: Uint8Array): Promise<Groups | null> {
  const file = asBuffer(bytes);
  const groups = await read(file);
  if (parser !== null || !isParserMissed) return groups;
  // Most photos have no XMP, and a worker is ready sooner without what reads it.
  // A bundle has nothing of it but the default.
  const { default: xmldom } = await import('@xmldom/xmldom');
  parser ??= new xmldom.DOMParser({ onError: () => undefined });
  return read(file);
}

async function read(file: Buffer): Promise<Groups | null> {
  try {
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

/** Loaded for the first XMP that is met. Broken XML is met often and printed nowhere. */
let parser: DOMParser | null = null;

/** Whether there was XMP before there was a parser. */
let isParserMissed = false;

const boundedParser = {
  parseFromString(xml: string, type: string) {
    if (xml.length > maxXmp) throw new RangeError('the XMP is too long');
    if (parser === null) {
      isParserMissed = true;
      throw new Error('there is no parser yet');
    }
    return parser.parseFromString(plainXml(xml), type);
  },
};

function tagsOf(groups: Groups, byteOrder: Tags['byteOrder']): Tags {
  const escape = bytesOf(groups.iptc?.['Coded Character Set']) ?? new Uint8Array();
  return {
    byteOrder,
    texts: (group, name) => {
      if (group === 'iptc') {
        return asList(groups.iptc?.[name]).flatMap((tag) => {
          const bytes = bytesOf(tag);
          return bytes === null ? textsOf(tag) : short(decodeIptc(bytes, escape));
        });
      }
      const texts = asList(groups[group]?.[name]).flatMap(textsOf);
      // Windows' own tags are UTF-16 and cannot be misread.
      return group === 'exif' && !name.startsWith('XP') ? texts.map(mendLatin) : texts;
    },
    structures: (name) => asList(field(groups.xmp?.[name], 'value')).map(textsOfFields),
    numbers: (name) => numbersOf(field(groups.exif?.[name], 'value')),
  };
}

/** A value that is bytes; null for any other. */
function bytesOf(tag: unknown): Uint8Array | null {
  const value = field(tag, 'value');
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number')
    ? Uint8Array.from(value)
    : null;
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

function textsOfFields(structure: unknown): Readonly<Record<string, string>> {
  if (typeof structure !== 'object' || structure === null) return {};
  return Object.fromEntries(
    Object.entries(structure).flatMap(([name, tag]) => {
      const [text] = textsOf(tag);
      return text === undefined ? [] : [[name, text]];
    }),
  );
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
