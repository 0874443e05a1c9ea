import { message, type Message } from '../../../shared/words/message.ts';

/** Where the bits of one channel are in a pixel. */
export interface BmpMask {
  readonly shift: number;
  /** Number of bits; 0 when the channel is absent. */
  readonly bits: number;
}

/** The header of a Windows or OS/2 bitmap. */
export interface BmpHeader {
  readonly width: number;
  readonly height: number;
  /** 1, 2, 4, 8, 16, 24, 32 or 64. */
  readonly bits: number;
  readonly topDown: boolean;
  /** Plain rows, run-length coded rows, or a whole JPEG or PNG. */
  readonly coding: 'plain' | 'runs' | 'jpeg' | 'png';
  /** Red, green and blue of the palette, three bytes each; empty without palette. */
  readonly palette: Uint8Array;
  /** Red, green, blue and alpha of pixels without palette. */
  readonly masks: readonly [BmpMask, BmpMask, BmpMask, BmpMask];
  /** Where the pixels begin. */
  readonly pixelsAt: number;
  readonly icc: Uint8Array | null;
}

const rgb = 0;
const rle8 = 1;
const rle4 = 2;
const bitFields = 3;
const jpeg = 4;
const png = 5;
const alphaBitFields = 6;

/** Fields of Windows' header, also at their places in OS/2's second one; its first has shorter sizes and nothing else. */
const windowsHeader = 40;
const oldHeader = 12;
const os2Header = 64;

/**
 * Reads the header of a bitmap (BITMAPINFOHEADER and its relatives), tolerant of what has no bearing on the picture.
 *
 * @param bytes the file; one without the leading file header, as clipboards keep it (`.dib`), too
 * @returns what is wrong when no picture can follow
 */
export function readBmpHeader(bytes: Uint8Array): BmpHeader | Message {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0);
  const u32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0);
  const i32 = (at: number): number => (at + 4 <= bytes.length ? view.getInt32(at, true) : 0);
  // An OS/2 bitmap array is a list of bitmaps: the first one counts.
  const file = u16(0) === 0x4142 ? 14 : 0;
  const hasFileHeader = u16(file) === 0x4d42;
  const at = hasFileHeader ? file + 14 : 0;
  const size = u32(at);
  const isOld = size === oldHeader;
  const field = (offset: number): number => (offset + 4 <= size ? u32(at + offset) : 0);

  const width = isOld ? u16(at + 4) : i32(at + 4);
  const storedHeight = isOld ? u16(at + 6) : i32(at + 8);
  const height = Math.abs(storedHeight);
  if (width <= 0 || height === 0) return message('decode.sizeOf', { width, height: storedHeight });
  const bits = isOld ? u16(at + 10) : u16(at + 14);
  const compression = isOld ? rgb : field(16);
  const coding = codingOf(compression, bits, size);
  if (coding === null) {
    const what = message('decode.compression', { number: compression });
    return message('decode.notSupported', { what });
  }
  if (coding !== 'jpeg' && coding !== 'png' && ![1, 2, 4, 8, 16, 24, 32, 64].includes(bits)) {
    return message('decode.bitsAPixel', { bits });
  }

  const hasMasks =
    coding === 'plain' && (compression === bitFields || compression === alphaBitFields);
  // The oldest header with masks has them behind itself, the later ones inside.
  const maskCount = !hasMasks || size > windowsHeader ? 0 : compression === bitFields ? 3 : 4;
  const afterHeader = at + size + maskCount * 4;
  const entrySize = isOld ? 3 : 4;
  const declared = isOld ? 0 : field(32);
  const most = bits <= 8 ? 1 << bits : 0;
  const stated = hasFileHeader ? u32(file + 10) : 0;
  // What the file says of its palette's length is often wrong: the pixels' place bounds it.
  const room = stated > afterHeader ? Math.floor((stated - afterHeader) / entrySize) : most;
  const entries = Math.min(most, room, declared > 0 && declared <= most ? declared : most);
  const palette = readPalette(bytes, afterHeader, entries, entrySize);
  const skipped = (declared > 0 ? Math.min(declared, 1 << 16) : entries) * entrySize;
  const pixelsAt = stated > 0 && stated < bytes.length ? stated : afterHeader + skipped;
  return {
    width,
    height,
    bits,
    topDown: !isOld && storedHeight < 0,
    coding,
    palette,
    masks: hasMasks
      ? [mask(u32(at + 40)), mask(u32(at + 44)), mask(u32(at + 48)), alphaMask()]
      : defaultMasks(bits),
    pixelsAt,
    icc: profile(),
  };

  function alphaMask(): BmpMask {
    return mask(size >= 56 || compression === alphaBitFields ? u32(at + 52) : 0);
  }

  function profile(): Uint8Array | null {
    const embedded = 0x4d424544;
    if (size < 124 || field(56) !== embedded) return null;
    const from = at + field(112);
    const length = field(116);
    return length >= 128 && from + length <= bytes.length
      ? bytes.subarray(from, from + length)
      : null;
  }
}

function codingOf(compression: number, bits: number, size: number): BmpHeader['coding'] | null {
  // OS/2 uses the numbers of masks and JPEG for codings of its own.
  const isOs2 = size === os2Header;
  switch (compression) {
    case rgb:
      return 'plain';
    case rle8:
      return bits === 8 ? 'runs' : null;
    case rle4:
      return bits === 4 ? 'runs' : null;
    case bitFields:
      return isOs2 ? null : 'plain';
    case alphaBitFields:
      return 'plain';
    case jpeg:
      if (isOs2) return bits === 24 ? 'runs' : null;
      return 'jpeg';
    case png:
      return 'png';
    default:
      return null;
  }
}

function readPalette(bytes: Uint8Array, from: number, entries: number, size: number): Uint8Array {
  const palette = new Uint8Array(entries * 3);
  for (let i = 0; i < entries; i++) {
    for (let channel = 0; channel < 3; channel++) {
      palette[i * 3 + channel] = bytes[from + i * size + 2 - channel] ?? 0;
    }
  }
  return palette;
}

function defaultMasks(bits: number): BmpHeader['masks'] {
  return bits === 16
    ? [mask(0x7c00), mask(0x3e0), mask(0x1f), mask(0)]
    : [mask(0xff0000), mask(0xff00), mask(0xff), mask(0)];
}

function mask(value: number): BmpMask {
  if (value === 0) return { shift: 0, bits: 0 };
  const shift = 31 - Math.clz32(value & -value);
  return { shift, bits: 32 - Math.clz32(value >>> shift) };
}
