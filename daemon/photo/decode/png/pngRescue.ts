import { asBuffer } from '../../asBuffer.ts';
import { message } from '../../../shared/words/message.ts';
import { DecoderFault } from '../decoderFault.ts';
import { constants, createInflate, deflateSync } from 'node:zlib';
import { chunk, chunksOf } from './chunks.ts';

/** A damaged PNG made whole. */
export interface RescuedPng {
  /** A valid PNG; rows that the damaged one does not hold are grey or black. */
  readonly png: Uint8Array;
  /** Share of the rows that it does hold, 0..1. */
  readonly share: number;
}

/** Bytes of a decompressed picture up to which a rescue is tried. */
const maxRescue = 400_000_000;

const channelsOfColourType: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

/**
 * Makes a valid PNG of the rows that can be decompressed from a truncated or corrupt one (ISO/IEC 15948).
 *
 * Needed because libvips repeats rows from the top of a PNG that ends too early.
 *
 * @param accept is asked for the size before anything is decompressed, and may throw
 * @throws DecoderFault when the header is missing, or the picture is interlaced and so has no rows to speak of; what `accept` throws
 */
export async function rescuePng(
  bytes: Uint8Array,
  accept: (width: number, height: number) => void,
): Promise<RescuedPng> {
  const file = asBuffer(bytes);
  const { header, before, data } = readChunks(file);
  if (header.length < 13) throw new DecoderFault(message('decode.headerMissing'));
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  accept(width, height);
  const [depth = 0, colourType = 0, , , interlace = 0] = header.subarray(8);
  const channels = channelsOfColourType.get(colourType);
  if (channels === undefined)
    throw new DecoderFault(message('decode.colourType', { number: colourType }));
  if (interlace !== 0) throw new DecoderFault(message('decode.interlaced'));
  const rowBytes = 1 + Math.ceil((width * channels * depth) / 8);
  const length = rowBytes * height;
  if (length === 0 || length > maxRescue)
    throw new DecoderFault(message('decode.tooLargeToRestore'));

  const rows = Buffer.alloc(length, depth >= 8 && colourType !== 3 ? 128 : 0);
  const held = await inflateInto(data, rows);
  for (let row = 0; row < height; row++) {
    const at = row * rowBytes;
    // Beyond the data, and where damage made nonsense of it, a row is taken as it is: filter 0.
    if (at >= held || (rows[at] ?? 0) > 4) rows[at] = 0;
  }
  const png = Buffer.concat([
    file.subarray(0, 8),
    chunk('IHDR', header),
    ...before,
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { png, share: held / length };
}

/** Chunks that bear on the picture; all others may be broken themselves. */
const keptChunks = new Set(['PLTE', 'tRNS', 'iCCP', 'sRGB', 'gAMA', 'cHRM', 'eXIf']);

function readChunks(file: Buffer): {
  readonly header: Buffer;
  readonly before: readonly Buffer[];
  readonly data: Buffer;
} {
  let header: Buffer = Buffer.alloc(0);
  const before: Buffer[] = [];
  const data: Buffer[] = [];
  for (const { type, body, isWhole } of chunksOf(file)) {
    if (type === 'IEND') break;
    if (type === 'IHDR') header = body;
    else if (type === 'IDAT') data.push(body);
    else if (keptChunks.has(type) && isWhole) before.push(chunk(type, body));
  }
  return { header, before, data: Buffer.concat(data) };
}

/** Decompresses as much as can be had; returns the number of bytes. */
async function inflateInto(data: Buffer, target: Buffer): Promise<number> {
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  let length = 0;
  inflate.end(data);
  try {
    for await (const part of inflate) {
      if (!Buffer.isBuffer(part)) break;
      length += part.copy(target, length);
      if (length === target.length) break;
    }
  } catch (error) {
    // What came out before the damage is what is wanted.
    if (!(error instanceof Error)) throw error;
  }
  inflate.destroy();
  return length;
}
