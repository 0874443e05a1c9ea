import type { HeifInfo } from '../heif/isobmff.ts';
import { chunksOf } from './chunks.ts';

/**
 * The colours a PNG gives by number, in its cICP chunk, as screenshots of high dynamic range do (PNG, third edition).
 *
 * @returns null without such a chunk
 */
export function pngCicp(bytes: Uint8Array): HeifInfo['nclx'] {
  for (const { type, body } of chunksOf(bytes)) {
    if (type === 'cICP' && body.length >= 2) {
      return { primaries: body.readUInt8(0), transfer: body.readUInt8(1) };
    }
    // It stands before the picture.
    if (type === 'IDAT') return null;
  }
  return null;
}
