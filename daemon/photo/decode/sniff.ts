import type { WordKey } from '../../shared/words/en.ts';
import { readHeifInfo } from './heif/isobmff.ts';
import { readTiff, tiffTag } from './tiff/tiff.ts';

/** What a file is, by its content. */
export type Sniffed =
  /** An image, whether or not it can be decoded: `jpeg`, `png`, `webp`, `tiff`, `gif`, `avif`, `heic`, `bmp`, `jxl`, `psd`, `raw`, ... */
  | { readonly kind: 'image'; readonly format: string }
  /** Something else, by what it is called: `kind.pdf` is "a PDF document". */
  | { readonly kind: 'other'; readonly name: OtherKind };

/** What a file can be that is no image. */
export type OtherKind = Extract<WordKey, `kind.${string}`>;

/** How many leading bytes tell what a file is, in all but a few raw formats. */
export const sniffLength = 65_536;

/**
 * Recognises a file by its first bytes; its name is never asked.
 *
 * @param bytes the whole file, or its first `sniffLength` bytes
 * @returns null when nothing is recognised: it may still be an image of a format without signature, such as TGA
 */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const match = signatures.find(([, offset, text]) => has(bytes, offset, text));
  const bySignature = match === undefined ? null : confirm(match[0], bytes);
  if (bySignature !== null) return bySignature;
  if (looksLikeText(bytes)) return sniffText(bytes);
  if (isDib(bytes)) return image('bmp');
  return isTga(bytes) ? image('tga') : null;
}

/** Looks closer where a signature is short, or stands for several formats; null when it was chance. */
function confirm(what: string, bytes: Uint8Array): Sniffed | null {
  switch (what) {
    case 'iso-media':
      return sniffIsoMedia(bytes);
    case 'tiff':
      return image(isRawTiff(bytes) ? 'raw' : 'tiff');
    case 'bmp':
      return isBmp(bytes) ? image('bmp') : null;
    case 'ico':
      return isIcon(bytes) ? image('ico') : null;
    case 'pnm':
      return isPnm(bytes) ? image('pnm') : null;
    default:
      return isOther(what) ? { kind: 'other', name: what } : image(what);
  }
}

const image = (format: string): Sniffed => ({ kind: 'image', format });

function isOther(what: string): what is OtherKind {
  return what.startsWith('kind.');
}

/** First match wins; what is called a kind is not an image. */
const signatures: readonly (readonly [what: string, offset: number, text: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBP'],
  ['iso-media', 4, 'ftyp'],
  ['raw', 0, 'II*\0\x10\0\0\0CR'],
  ['raw', 0, 'IIRO'],
  ['raw', 0, 'IIRS'],
  ['raw', 0, 'MMOR'],
  ['raw', 0, 'IIU\0'],
  ['raw', 0, 'FUJIFILMCCD-RAW'],
  ['raw', 6, 'HEAPCCDR'],
  ['raw', 0, 'FOVb'],
  ['raw', 0, '\0MRM'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['tiff', 0, 'II+\0'],
  ['tiff', 0, 'MM\0+'],
  ['jxl', 0, '\xff\x0a'],
  ['jxl', 0, '\0\0\0\x0cJXL \r\n\x87\n'],
  ['jp2', 0, '\0\0\0\x0cjP  \r\n\x87\n'],
  ['jp2', 0, '\xff\x4f\xff\x51'],
  ['psd', 0, '8BPS'],
  ['bmp', 0, 'BM'],
  ['bmp', 0, 'BA'],
  ['exr', 0, 'v/1\x01'],
  ['hdr', 0, '#?RADIANCE'],
  ['hdr', 0, '#?RGBE'],
  ['dpx', 0, 'SDPX'],
  ['dpx', 0, 'XPDS'],
  ['qoi', 0, 'qoif'],
  ['farbfeld', 0, 'farbfeld'],
  ['xcf', 0, 'gimp xcf '],
  ['dds', 0, 'DDS \x7c\0\0\0'],
  ['dicom', 128, 'DICM'],
  ['jng', 0, '\x8bJNG\r\n\x1a\n'],
  ['mng', 0, '\x8aMNG\r\n\x1a\n'],
  ['sun', 0, '\x59\xa6\x6a\x95'],
  ['jxr', 0, 'II\xbc\x01'],
  ['bpg', 0, 'BPG\xfb'],
  ['flif', 0, 'FLIF'],
  ['icns', 0, 'icns'],
  ['fits', 0, 'SIMPLE  ='],
  ['miff', 0, 'id=ImageMagick'],
  ['xpm', 0, '/* XPM */'],
  ['sgi', 0, '\x01\xda\x00'],
  ['sgi', 0, '\x01\xda\x01'],
  ['pcx', 0, '\x0a\x05\x01'],
  ['pcx', 0, '\x0a\x03\x01'],
  ['pcx', 0, '\x0a\x02\x01'],
  ['ico', 0, '\0\0\x01\0'],
  ['ico', 0, '\0\0\x02\0'],
  ...['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'PF', 'Pf'].map(
    (text): readonly [string, number, string] => ['pnm', 0, text],
  ),
  ['kind.pdf', 0, '%PDF'],
  ['kind.postscript', 0, '%!PS'],
  ['kind.postscript', 0, '\xc5\xd0\xd3\xc6'],
  ['kind.zip', 0, 'PK\x03\x04'],
  ['kind.office', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['kind.archive', 0, '\x1f\x8b'],
  ['kind.archive', 0, 'BZh'],
  ['kind.archive', 0, '\xfd7zXZ'],
  ['kind.sevenZip', 0, '7z\xbc\xaf\x27\x1c'],
  ['kind.rar', 0, 'Rar!\x1a\x07'],
  ['kind.video', 0, '\x1aE\xdf\xa3'],
  ['kind.video', 8, 'AVI '],
  ['kind.video', 0, '\0\0\x01\xba'],
  ['kind.video', 0, 'FLV\x01'],
  ['kind.video', 0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['kind.video', 4, 'moov'],
  ['kind.video', 4, 'mdat'],
  ['kind.video', 4, 'wide'],
  ['kind.sound', 8, 'WAVE'],
  ['kind.sound', 0, 'ID3'],
  ['kind.sound', 0, 'OggS'],
  ['kind.sound', 0, 'fLaC'],
  ['kind.appleDouble', 0, '\0\x05\x16\x07'],
  ['kind.program', 0, '\x7fELF'],
  ['kind.program', 0, 'MZ'],
  ['kind.sqlite', 0, 'SQLite format 3'],
];

function has(bytes: Uint8Array, offset: number, text: string): boolean {
  if (offset + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) {
    if (bytes[offset + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

const avifBrands = new Set(['avif', 'avis']);
const hevcBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const heifBrands = new Set([
  'mif1',
  'mif2',
  'mif3',
  'msf1',
  'miaf',
  '1pic',
  'jpeg',
  'jpgs',
  'avci',
  'vvic',
]);

/** Phones name the coding by brand; where only the container is named (`mif1`), the primary image's own coding decides. */
function sniffIsoMedia(bytes: Uint8Array): Sniffed {
  const info = readHeifInfo(bytes);
  if (info === null) return { kind: 'other', name: 'kind.video' };
  const { majorBrand, brands, codec } = info;
  if (majorBrand.startsWith('crx')) return image('raw');
  if (majorBrand.startsWith('jp2')) return image('jp2');
  if (codec === 'av01') return image('avif');
  if (codec === 'hvc1') return image('heic');
  if (avifBrands.has(majorBrand)) return image('avif');
  if (hevcBrands.has(majorBrand)) return image('heic');
  if (brands.some((brand) => avifBrands.has(brand))) return image('avif');
  if (brands.some((brand) => hevcBrands.has(brand))) return image('heic');
  if (brands.some((brand) => heifBrands.has(brand))) return image('heif');
  return { kind: 'other', name: 'kind.video' };
}

/** Colour filter arrays and the compressions only cameras use. */
const rawPhotometric = new Set([32803, 34892]);
const rawCompression = new Set([32767, 32769, 32770, 32772, 34713, 34892, 65000, 65535]);

function isRawTiff(bytes: Uint8Array): boolean {
  return readTiff(bytes).some(
    ({ tags }) =>
      tags.has(tiffTag.dngVersion) ||
      rawPhotometric.has(tags.get(tiffTag.photometric)?.[0] ?? 0) ||
      rawCompression.has(tags.get(tiffTag.compression)?.[0] ?? 0),
  );
}

/** `BM` begins many a text: the size of the second header must be one of those that exist. */
function isBmp(bytes: Uint8Array): boolean {
  const at = has(bytes, 0, 'BA') ? 14 : 0;
  if (at > 0 && !has(bytes, at, 'BM')) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < at + 18) return false;
  const size = view.getUint32(at + 14, true);
  return size === 12 || (size >= 16 && size <= 256 && size % 2 === 0);
}

/** A bitmap without its file header, as clipboards keep it: header size, size, one plane, a usual number of bits. */
function isDib(bytes: Uint8Array): boolean {
  if (bytes.length < 40) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    view.getUint32(0, true) === 40 &&
    view.getInt32(4, true) > 0 &&
    view.getUint16(12, true) === 1 &&
    [1, 4, 8, 16, 24, 32].includes(view.getUint16(14, true)) &&
    view.getUint32(16, true) <= 3
  );
}

/** TGA has no signature: every field of its header must make sense. */
function isTga(bytes: Uint8Array): boolean {
  if (bytes.length < 18) return false;
  const [, mapKind = 0, kind = 0] = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mapLength = view.getUint16(5, true);
  const mapBits = view.getUint8(7);
  const bits = view.getUint8(16);
  const indexed = kind === 1 || kind === 9;
  const grey = kind === 3 || kind === 11;
  const colour = kind === 2 || kind === 10;
  return (
    (indexed || grey || colour) &&
    (mapKind === 1 ? mapLength > 0 && [15, 16, 24, 32].includes(mapBits) : mapKind === 0) &&
    (!indexed || mapKind === 1) &&
    view.getUint16(12, true) > 0 &&
    view.getUint16(14, true) > 0 &&
    (colour ? [15, 16, 24, 32] : [8, 16]).includes(bits) &&
    (view.getUint8(17) & 0xc0) === 0
  );
}

/** `P5` is also an ordinary word: a size, a comment or a field must follow. */
function isPnm(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 80)).toString('latin1');
  return /^P[1-6Ff]\s*(#|\s\d)|^P7\n(#|[A-Z]+)/.test(start);
}

/** An icon's directory has few entries, each with a zero byte at a fixed place. */
function isIcon(bytes: Uint8Array): boolean {
  const count = (bytes[4] ?? 0) + 256 * (bytes[5] ?? 0);
  return count > 0 && count < 64 && bytes[9] === 0 && bytes.length >= 22;
}

/** Valid UTF-8 without control characters, in its first bytes. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 512);
  if (start.length < 4 || start.some((byte) => byte < 32 && (byte < 9 || byte > 13))) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function sniffText(bytes: Uint8Array): Sniffed {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('utf8').trimStart().toLowerCase();
  if (/^(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?(<!doctype svg[^>]*>\s*)?<svg/.test(start)) {
    return { kind: 'other', name: 'kind.svg' };
  }
  if (/^<(!doctype html|html)/.test(start)) return { kind: 'other', name: 'kind.webPage' };
  return { kind: 'other', name: 'kind.text' };
}
