import { message, type Message } from '../../../shared/words/message.ts';
import type { BmpHeader } from './bmpHeader.ts';

/** The picture that run-length coded data draw. */
export interface Runs {
  /** Palette index of each pixel, or blue, green and red where a pixel has 24 bits; rows as stored. */
  readonly pixels: Uint8Array;
  /** 1 where a pixel was drawn; the others are transparent. */
  readonly drawn: Uint8Array;
  /** Share of the rows that the data reach, 0..1. */
  readonly share: number;
  readonly flaw: Message | null;
}

/** Escape codes after a zero count. */
const endOfLine = 0;
const endOfPicture = 1;
const move = 2;

/** Draws run-length coded rows of 4, 8 or 24 bits a pixel; data beyond a border are dropped. */
export function drawRuns(bytes: Uint8Array, header: BmpHeader): Runs {
  const { width, height, bits, pixelsAt } = header;
  const channels = bits === 24 ? 3 : 1;
  const pixels = new Uint8Array(width * height * channels);
  const drawn = new Uint8Array(width * height);
  let flaw: Message | null = null;
  let at = pixelsAt;
  let x = 0;
  let y = 0;
  const put = (from: number, nibble: number): void => {
    if (x >= width || y >= height) {
      flaw ??= message('decode.runsBeyond');
      return;
    }
    const pixel = y * width + x;
    const byte = bytes[from] ?? 0;
    if (channels === 3) pixels.set(bytes.subarray(from, from + 3), pixel * 3);
    else pixels[pixel] = bits === 8 ? byte : nibble === 0 ? byte >> 4 : byte & 15;
    drawn[pixel] = 1;
    x++;
  };
  while (y < height) {
    if (at + 2 > bytes.length) {
      const share = (y + Math.min(1, x / width)) / height;
      return { pixels, drawn, share, flaw };
    }
    const count = bytes[at] ?? 0;
    const code = bytes[at + 1] ?? 0;
    if (count > 0) {
      for (let i = 0; i < count; i++) put(at + 1, i & 1);
      at += 1 + (channels === 3 ? 3 : 1);
    } else if (code === endOfLine) {
      x = 0;
      y++;
      at += 2;
    } else if (code === endOfPicture) {
      break;
    } else if (code === move) {
      x += bytes[at + 2] ?? 0;
      y += bytes[at + 3] ?? 0;
      at += 4;
    } else {
      const size = bits === 4 ? Math.ceil(code / 2) : code * channels;
      for (let i = 0; i < code; i++) {
        const from = at + 2 + (bits === 4 ? i >> 1 : i * channels);
        if (from < bytes.length) put(from, i & 1);
      }
      at += 2 + size + (size & 1);
    }
  }
  return { pixels, drawn, share: 1, flaw };
}
