import type { HeifInfo } from '../heif/isobmff.ts';

/**
 * The colours a PNG gives by number, in its cICP chunk, as screenshots of high dynamic range do (PNG, third edition).
 *
 * @returns null without such a chunk
 */
export function pngCicp(bytes: Uint8Array): HeifInfo['nclx'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (type === 'cICP') {
      return { primaries: view.getUint8(at + 8), transfer: view.getUint8(at + 9) };
    }
    // It stands before the picture.
    if (type === 'IDAT') return null;
  }
  return null;
}
