import { message, type Message } from '../../../shared/words/message.ts';
import { DecoderFault } from '../decoderFault.ts';
import { type BmpHeader, type BmpMask, readBmpHeader } from './bmpHeader.ts';
import { drawRuns } from './bmpRuns.ts';
import { usefulShare } from '../limits.ts';
import type { RgbImage } from '../../../contract/photo.ts';

/** A decoded bitmap, or the JPEG or PNG that one was put around. */
export type Bmp =
  | {
      readonly kind: 'image';
      readonly image: RgbImage;
      /** The embedded colour profile, not yet applied. */
      readonly icc: Uint8Array | null;
      /** Share of the rows that the file holds, 0..1; the others are grey. */
      readonly share: number;
      /** What is wrong with the file although it was decoded; null when nothing is. */
      readonly flaw: Message | null;
    }
  | { readonly kind: 'wrapped'; readonly format: 'jpeg' | 'png'; readonly bytes: Uint8Array };

const missingGrey = 128;

/**
 * Decodes a Windows or OS/2 bitmap: 1 to 64 bits a pixel, any masks and palettes, run-length coding, either row order.
 *
 * Done here because other decoders refuse what is merely odd about such files; and rows that are missing at the end of
 * a file cost only those rows.
 *
 * @param accept is asked for the size before anything is decoded, and may throw
 * @throws DecoderFault, or what `accept` throws
 */
export function decodeBmp(bytes: Uint8Array, accept: (width: number, height: number) => void): Bmp {
  const header = readBmpHeader(bytes);
  if ('key' in header) throw new DecoderFault(header);
  const { width, height, coding, icc, pixelsAt } = header;
  if (coding === 'jpeg' || coding === 'png') {
    return { kind: 'wrapped', format: coding, bytes: bytes.subarray(pixelsAt) };
  }
  accept(width, height);
  if (!holdsEnough(bytes.length - pixelsAt, header))
    throw new DecoderFault(message('decode.tooFewData'));
  const data = new Uint8Array(width * height * 3);
  const { share, flaw } =
    coding === 'runs' ? paintRuns(bytes, header, data) : paintRows(bytes, header, data);
  return { kind: 'image', image: { width, height, data }, icc, share, flaw };
}

/** Whether this many bytes can hold a useful part of the picture: asked before memory is taken for all of it. */
function holdsEnough(length: number, { width, height, bits, coding }: BmpHeader): boolean {
  const needed = width * height * usefulShare;
  // Two bytes of run-length coding make at most 255 pixels.
  return coding === 'runs' ? length * 127.5 >= needed : (length * 8) / bits >= needed;
}

interface Painted {
  readonly share: number;
  readonly flaw: Message | null;
}

function paintRuns(bytes: Uint8Array, header: BmpHeader, data: Uint8Array): Painted {
  const { width, height, bits, palette } = header;
  const { pixels, drawn, share, flaw } = drawRuns(bytes, header);
  for (let row = 0, at = 0; row < height; row++) {
    let to = rowStart(header, row);
    for (let x = 0; x < width; x++, at++, to += 3) {
      const index = (pixels[at] ?? 0) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const value = bits === 24 ? pixels[at * 3 + 2 - channel] : palette[index + channel];
        // Pixels that no run draws are transparent.
        data[to + channel] = drawn[at] === 0 ? 255 : (value ?? 0);
      }
    }
  }
  return { share, flaw };
}

function paintRows(bytes: Uint8Array, header: BmpHeader, data: Uint8Array): Painted {
  const { width, height, bits, pixelsAt } = header;
  const stride = Math.ceil((width * bits) / 32) * 4;
  const whole = Math.floor((bytes.length - pixelsAt) / stride);
  // The last row of a file often lacks its padding.
  const rest = bytes.length - pixelsAt - whole * stride;
  const rows = Math.min(height, rest * 8 >= width * bits ? whole + 1 : whole);
  if (rows < height) data.fill(missingGrey);
  const paint = painter(bytes, header, stride, rows, data);
  for (let row = 0; row < rows; row++) paint(pixelsAt + row * stride, rowStart(header, row));
  return { share: rows / height, flaw: null };
}

/** Where a stored row goes: rows are stored from the bottom up unless the header says otherwise. */
const rowStart = ({ width, height, topDown }: BmpHeader, row: number): number =>
  (topDown ? row : height - 1 - row) * width * 3;

/** Paints the row of pixels that is stored at `from` to `to` in the picture. */
type Painter = (from: number, to: number) => void;

function painter(
  bytes: Uint8Array,
  header: BmpHeader,
  stride: number,
  rows: number,
  data: Uint8Array,
): Painter {
  const { width, bits, palette, masks } = header;
  const byte = (at: number): number => bytes[at] ?? 0;
  if (bits <= 8) {
    const mask = (1 << bits) - 1;
    return (from, to) => {
      for (let x = 0; x < width; x++, to += 3) {
        const bit = x * bits;
        const index = ((byte(from + (bit >> 3)) >> (8 - bits - (bit & 7))) & mask) * 3;
        for (let channel = 0; channel < 3; channel++) {
          data[to + channel] = palette[index + channel] ?? 0;
        }
      }
    };
  }
  if (bits === 24) {
    return (from, to) => {
      for (const end = to + width * 3; to < end; from += 3, to += 3) {
        data[to] = byte(from + 2);
        data[to + 1] = byte(from + 1);
        data[to + 2] = byte(from);
      }
    };
  }
  if (bits === 64) return wideRows(bytes, width, data);
  const size = bits / 8;
  const pixel = (at: number): number =>
    byte(at) | (byte(at + 1) << 8) | (size === 4 ? (byte(at + 2) << 16) | (byte(at + 3) << 24) : 0);
  const [red, green, blue, alpha] = masks.map(scaleToByte);
  const opacity =
    masks[3].bits > 0 && hasAlpha(header, stride, rows, (at) => alpha?.(pixel(at)) ?? 0)
      ? alpha
      : undefined;
  return (from, to) => {
    for (let x = 0; x < width; x++, from += size, to += 3) {
      const value = pixel(from);
      const opaque = opacity?.(value) ?? 255;
      data[to] = onWhite(red?.(value) ?? 0, opaque);
      data[to + 1] = onWhite(green?.(value) ?? 0, opaque);
      data[to + 2] = onWhite(blue?.(value) ?? 0, opaque);
    }
  };
}

/** Many programs leave the alpha channel empty: then it means nothing. */
function hasAlpha(
  { width, bits, pixelsAt }: BmpHeader,
  stride: number,
  rows: number,
  alphaAt: (at: number) => number,
): boolean {
  for (let row = 0; row < rows; row++) {
    for (let x = 0; x < width; x++) {
      if (alphaAt(pixelsAt + row * stride + (x * bits) / 8) !== 0) return true;
    }
  }
  return false;
}

/** 64 bits a pixel: blue, green, red and alpha as signed 2.13 fixed point, linear light. */
function wideRows(bytes: Uint8Array, width: number, data: Uint8Array): Painter {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unit = (at: number): number =>
    at + 2 <= bytes.length ? Math.min(1, Math.max(0, view.getInt16(at, true) / 8192)) : 0;
  const encode = (light: number): number =>
    Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  return (from, to) => {
    for (let x = 0; x < width; x++, from += 8, to += 3) {
      const opaque = 255 * unit(from + 6);
      data[to] = onWhite(encode(unit(from + 4)), opaque);
      data[to + 1] = onWhite(encode(unit(from + 2)), opaque);
      data[to + 2] = onWhite(encode(unit(from)), opaque);
    }
  };
}

/** Takes one channel out of a pixel, spread over 0..255. */
function scaleToByte({ shift, bits }: BmpMask): (pixel: number) => number {
  if (bits === 0) return () => 0;
  const most = 2 ** bits - 1;
  return (pixel) => Math.round((((pixel >>> shift) & most) * 255) / most);
}

const onWhite = (value: number, opaque: number): number =>
  opaque === 255 ? value : Math.round((value * opaque + 255 * (255 - opaque)) / 255);
