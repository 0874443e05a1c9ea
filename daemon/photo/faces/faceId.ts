import { createHash } from 'node:crypto';
import type { Box } from '../../contract/photo.ts';

/** The namespace of our face ids; any change of it would make all faces new ones. */
const namespace = Buffer.from('7c0f8b1e5a3d4c6ab9e21f4d6a8c3b57', 'hex');

/**
 * The id of a face: UUIDv5 (RFC 9562, section 5.5) of the photo's content and the box in whole pixels.
 *
 * @param sha256 of the photo, hex
 */
export function faceId(sha256: string, box: Box): string {
  const name = `${sha256}/${box.map(Math.round).join(',')}`;
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
