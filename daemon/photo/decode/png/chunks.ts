import { crc32 } from 'node:zlib';
import { asBuffer } from '../../asBuffer.ts';

/** A chunk of a PNG (PNG, third edition, 5.3). */
export interface Chunk {
  readonly type: string;
  readonly body: Buffer;
  /** Whether the file has all of it. */
  readonly isWhole: boolean;
}

/** The chunks of a PNG in their order, as far as they can be followed; none of what is no PNG. */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const file = asBuffer(bytes);
  for (let at = 8; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) return;
    const body = file.subarray(at + 8, at + 8 + length);
    yield { type, body, isWhole: body.length === length };
    at += 12 + length;
  }
}

/** A chunk as it stands in a file: length, type, content and checksum. */
export function chunk(type: string, body: Buffer): Buffer {
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(body, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, body.length + 8)), body.length + 8);
  return framed;
}
