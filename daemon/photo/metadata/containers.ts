import { brotliDecompressSync } from 'node:zlib';
import { asBuffer } from '../asBuffer.ts';
import { readCrw, readX3f, type RawFacts } from './oldRaws.ts';
import { pngProfiles } from './pngProfiles.ts';

/** Blocks of metadata found in a file, each as its own format defines it. */
export interface CarriedBlocks {
  /** EXIF, beginning with its TIFF header. */
  readonly exif: readonly Uint8Array[];
  /** XMP packets. */
  readonly xmp: readonly string[];
  /** IPTC records. */
  readonly iptc: readonly Uint8Array[];
  /** What raw formats without EXIF say in fields of their own. */
  readonly raw: RawFacts | null;
}

/** XMP and EXIF that were compressed are at most this large. */
const maxInflated = 4_000_000;

/** How much of a file of unknown build is searched. */
const searched = 8_000_000;

/**
 * Finds metadata in files whose build ExifReader does not know: Photoshop, JPEG 2000, GIF, JPEG XL with compressed boxes,
 * Canon's CR3 and CRW, Minolta's MRW, Sigma's X3F, profiles in a PNG's texts; in all others by the marks the blocks
 * begin with.
 *
 * @param bytes the whole file, untrusted
 * @throws RangeError where a length leads out of the file
 */
export function findBlocks(bytes: Uint8Array): CarriedBlocks {
  const file = asBuffer(bytes);
  const start = file.toString('latin1', 0, 16);
  if (start.startsWith('8BPS')) return fromResources(photoshopResources(file));
  if (start.startsWith('GIF8')) return only({ xmp: gifXmp(file) });
  if (start.startsWith('\0MRM')) return only({ exif: minoltaExif(file) });
  if (start.startsWith(pngStart)) return fromProfiles(pngProfiles(file));
  if (start.startsWith('II\x1a\0\0\0HEAPCCDR')) {
    return { ...byMarks(file.subarray(-searched)), raw: readCrw(file) };
  }
  const marked = byMarks(file.subarray(0, searched));
  if (start.startsWith('FOVb')) return { ...marked, raw: readX3f(file) };
  if (/^(jP {2}|JXL |ftyp)/.test(start.slice(4))) {
    const boxed = fromBoxes(file);
    return boxed.exif.length + boxed.xmp.length > 0 ? boxed : marked;
  }
  return marked;
}

const nothing: CarriedBlocks = { exif: [], xmp: [], iptc: [], raw: null };

const only = (found: Partial<CarriedBlocks>): CarriedBlocks => ({ ...nothing, ...found });

/** Photoshop's image resources by their number; the section follows the header and the palette. */
function photoshopResources(file: Buffer): Map<number, Buffer> {
  const palette = file.readUInt32BE(26);
  const at = 30 + palette;
  return resourcesIn(file.subarray(at + 4, at + 4 + file.readUInt32BE(at)));
}

/** What stands before a resource: Photoshop's mark, or that of a program that wrote it into Photoshop's file (Exiv2 bug 800). */
const resourceMark = /^(8BIM|AgHg|DCSR|PHUT|MeSa)$/;

/** The mark, number, padded name, length, padded data; over and over. */
function resourcesIn(section: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = 0;
  while (at + 12 <= section.length && resourceMark.test(section.toString('latin1', at, at + 4))) {
    const id = section.readUInt16BE(at + 4);
    const name = section.readUInt8(at + 6) + 1;
    const data = at + 6 + name + (name % 2);
    if (data + 4 > section.length) break;
    const length = section.readUInt32BE(data);
    if (!found.has(id)) found.set(id, section.subarray(data + 4, data + 4 + length));
    at = data + 4 + length + (length % 2);
  }
  return found;
}

function fromResources(resources: Map<number, Buffer>): CarriedBlocks {
  const one = (id: number): readonly Buffer[] => {
    const data = resources.get(id);
    return data === undefined ? [] : [data];
  };
  return {
    exif: one(0x0422),
    xmp: one(0x0424).map((data) => data.toString('utf8')),
    iptc: one(0x0404),
    raw: null,
  };
}

/** What a PNG begins with. */
export const pngStart = '\x89PNG\r\n\x1a\n';

/** Their names say what they hold; blocks of Photoshop's may be around IPTC. */
function fromProfiles(profiles: ReadonlyMap<string, Buffer>): CarriedBlocks {
  const one = (...names: readonly string[]): readonly Buffer[] =>
    names.flatMap((name) => profiles.get(name) ?? []);
  return {
    exif: one('exif', 'app1').map(afterMark),
    xmp: one('xmp').map((data) => data.toString('utf8')),
    iptc: one('iptc', '8bim').map(iptcIn),
    raw: null,
  };
}

/** The records, out of Photoshop's block if they are in one. */
function iptcIn(data: Buffer): Buffer {
  return data.toString('latin1', 0, 4) === '8BIM'
    ? (resourcesIn(data).get(0x0404) ?? Buffer.alloc(0))
    : data;
}

/** GIF keeps XMP as it is, in an application extension, with a ramp of bytes behind that makes readers find the end. */
function gifXmp(file: Buffer): readonly string[] {
  const at = file.indexOf('\x21\xff\x0bXMP DataXMP', 0, 'latin1');
  if (at < 0) return [];
  const end = file.indexOf(Buffer.from([0x01, 0xff, 0xfe, 0xfd]), at);
  return end < 0 ? [] : [file.toString('utf8', at + 14, end)];
}

/** Minolta's blocks: a name with a zero in front, a length; `TTW` is a TIFF. */
function minoltaExif(file: Buffer): readonly Uint8Array[] {
  const end = Math.min(file.length, 8 + file.readUInt32BE(4));
  for (let at = 8; at + 8 <= end; at += 8 + file.readUInt32BE(at + 4)) {
    if (file.toString('latin1', at, at + 4) === '\0TTW') {
      return [file.subarray(at + 8, at + 8 + file.readUInt32BE(at + 4))];
    }
  }
  return [];
}

const uuids = {
  xmp: 'be7acfcb97a942e89c71999491e3afac',
  /** `JpgTiffExif->JP2` */
  exif: '4a706754696666457869662d3e4a5032',
  iptc: '33c7a4d2b81d4723a0baf1a3e097ad38',
} as const;

/** Boxes of ISO media files, JPEG 2000 and JPEG XL: length, name, content. */
function fromBoxes(file: Buffer): CarriedBlocks {
  const found = { exif: [] as Uint8Array[], xmp: [] as string[], iptc: [] as Uint8Array[] };
  const take = (name: string, content: Buffer): void => {
    switch (name) {
      case 'Exif':
        found.exif.push(content.subarray(4 + content.readUInt32BE(0)));
        break;
      case 'xml ':
        found.xmp.push(content.toString('utf8'));
        break;
      case 'brob':
        take(
          content.toString('latin1', 0, 4),
          brotliDecompressSync(content.subarray(4), { maxOutputLength: maxInflated }),
        );
        break;
      case 'uuid': {
        const id = content.toString('hex', 0, 16);
        const data = content.subarray(16);
        if (id === uuids.xmp) found.xmp.push(data.toString('utf8'));
        else if (id === uuids.exif) found.exif.push(afterMark(data));
        else if (id === uuids.iptc) found.iptc.push(data);
        break;
      }
    }
  };
  for (let at = 0; at + 8 <= file.length;) {
    const short = file.readUInt32BE(at);
    const isLong = short === 1;
    const length = isLong ? Number(file.readBigUInt64BE(at + 8)) : short || file.length - at;
    const name = file.toString('latin1', at + 4, at + 8);
    if (length < 8) break;
    const content = file.subarray(at + (isLong ? 16 : 8), at + length);
    if (['Exif', 'xml ', 'brob', 'uuid'].includes(name) && content.length >= 8) take(name, content);
    at += length;
  }
  // Canon's CR3 keeps each directory in a box of its own, deeper down.
  for (const box of ['CMT1', 'CMT2', 'CMT4']) {
    const at = file.subarray(0, 1_000_000).indexOf(box, 0, 'latin1');
    if (at >= 4) found.exif.push(file.subarray(at + 4, at - 4 + file.readUInt32BE(at - 4)));
  }
  return { ...found, raw: null };
}

const exifMark = Buffer.from('Exif\0\0');

function afterMark(data: Buffer): Buffer {
  return data.subarray(0, 6).equals(exifMark) ? data.subarray(6) : data;
}

/** Wherever a block begins as only such blocks do. */
function byMarks(file: Buffer): CarriedBlocks {
  const exif: Uint8Array[] = [];
  for (
    let at = file.indexOf(exifMark);
    at >= 0 && exif.length < 1;
    at = file.indexOf(exifMark, at + 1)
  ) {
    if (isTiff(file.subarray(at + 6, at + 10))) exif.push(file.subarray(at + 6));
  }
  return { exif, xmp: xmpIn(file), iptc: trailingIptc(file), raw: null };
}

/** The first packet, in whichever of Unicode's encodings the standard allows and programs use. */
function xmpIn(file: Buffer): readonly string[] {
  const [packet] = packetsIn(file, 'xmpmeta');
  if (packet !== undefined) return [packet];
  // Photoshop 7 and its time call the wrapper otherwise; what is in it is the same.
  return packetsIn(file, 'xapmeta').map((old) => old.replaceAll('x:xapmeta', 'x:xmpmeta'));
}

function packetsIn(file: Buffer, wrapper: 'xmpmeta' | 'xapmeta'): readonly string[] {
  const [open, close] = [`<x:${wrapper}`, `</x:${wrapper}>`];
  for (const encoding of ['utf8', 'utf16le', 'utf16be'] as const) {
    const encode = (text: string): Buffer =>
      encoding === 'utf16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, encoding);
    const begin = file.indexOf(encode(open));
    const end = begin < 0 ? -1 : file.indexOf(encode(close), begin);
    if (end < 0) continue;
    const packet = Buffer.from(file.subarray(begin, end + encode(close).length));
    return [
      encoding === 'utf16be' ? packet.swap16().toString('utf16le') : packet.toString(encoding),
    ];
  }
  return [];
}

/** How far from its end a file is searched for records that programs append (AFCP, FotoStation). */
const trailer = 200_000;

/** IPTC behind the picture: at least two records in a row, as nothing else looks. */
function trailingIptc(file: Buffer): readonly Buffer[] {
  const end = file.subarray(-trailer);
  for (
    let at = end.indexOf('\x1c\x02', 0, 'latin1');
    at >= 0;
    at = end.indexOf('\x1c\x02', at + 1, 'latin1')
  ) {
    let next = at;
    let records = 0;
    while (next + 5 <= end.length && end.readUInt8(next) === 0x1c && end.readUInt8(next + 1) <= 9) {
      const length = end.readUInt16BE(next + 3);
      if (length >= 0x8000 || next + 5 + length > end.length) break;
      next += 5 + length;
      records++;
    }
    if (records >= 2) return [end.subarray(at, next)];
  }
  return [];
}

/** The byte order mark and number of a TIFF. */
export function isTiff(start: Uint8Array): boolean {
  return /^(II\*\0|MM\0\*)/.test(Buffer.from(start.subarray(0, 4)).toString('latin1'));
}
