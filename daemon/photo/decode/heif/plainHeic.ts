import heicDecode from 'heic-decode/lib.js';
import type { RgbImage } from '../../../contract/photo.ts';
import { flattenRow, newLibheif } from './heic.ts';

/**
 * Decodes the first image of a HEIC file as heic-decode does, which knows nothing of brands, primary images and profiles:
 * for files in which nothing better can be read.
 *
 * @throws Error of heic-decode, or of a decoder that crashed
 */
export async function decodePlainHeic(bytes: Uint8Array): Promise<RgbImage> {
  // Of its own engine: nothing is known of what the last file did to a shared one.
  const { width, height, data } = await heicDecode(await newLibheif()).one({ buffer: bytes });
  const rgb = new Uint8Array(width * height * 3);
  flattenRow(data, rgb, 0);
  return { width, height, data: rgb };
}
