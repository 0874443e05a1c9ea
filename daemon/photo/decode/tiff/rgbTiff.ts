import type { RgbImage } from '../../../contract/photo.ts';

const short = 3;
const long = 4;
const undefinedBytes = 7;

/**
 * An uncompressed RGB TIFF (TIFF 6.0) with a colour profile: the way to hand pixels and their profile to a decoder.
 *
 * @param icc an ICC profile
 */
export function rgbTiff(image: RgbImage, icc: Uint8Array): Uint8Array {
  const entryCount = 10;
  const bitsAt = 8 + 2 + entryCount * 12 + 4;
  const iccAt = bitsAt + 6;
  const pixelsAt = iccAt + icc.length + (icc.length % 2);
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, long, 1, image.width],
    [257, long, 1, image.height],
    [258, short, 3, bitsAt],
    [259, short, 1, 1],
    [262, short, 1, 2],
    [273, long, 1, pixelsAt],
    [277, short, 1, 3],
    [278, long, 1, image.height],
    [279, long, 1, image.data.length],
    [34675, undefinedBytes, icc.length, iccAt],
  ];
  const bytes = Buffer.allocUnsafe(pixelsAt + image.data.length);
  bytes.fill(0, 0, pixelsAt);
  bytes.write('II*\0\x08', 0, 'latin1');
  bytes.writeUInt16LE(entryCount, 8);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  for (let channel = 0; channel < 3; channel++) bytes.writeUInt16LE(8, bitsAt + 2 * channel);
  bytes.set(icc, iccAt);
  bytes.set(image.data, pixelsAt);
  return bytes;
}
