/** Where a format keeps width and height: two numbers at fixed places. */
interface Place {
  readonly width: number;
  readonly height: number;
  readonly bytes: 2 | 4;
  readonly order: 'big' | 'little';
}

const places: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['psd', { width: 18, height: 14, bytes: 4, order: 'big' }],
  ['qoi', { width: 4, height: 8, bytes: 4, order: 'big' }],
  ['farbfeld', { width: 8, height: 12, bytes: 4, order: 'big' }],
  ['sgi', { width: 6, height: 8, bytes: 2, order: 'big' }],
  ['sun', { width: 4, height: 8, bytes: 4, order: 'big' }],
  ['dds', { width: 16, height: 12, bytes: 4, order: 'little' }],
  ['tga', { width: 12, height: 14, bytes: 2, order: 'little' }],
]);

/**
 * The size that the header of a file claims, for formats where asking a decoder costs almost as much as decoding.
 *
 * @param format as `sniff` names it
 * @returns stored width and height in pixels; null for other formats and cut headers
 */
export function headerSize(
  bytes: Uint8Array,
  format: string,
): { readonly width: number; readonly height: number } | null {
  const place = places.get(format);
  if (place === undefined) return null;
  if (bytes.length < Math.max(place.width, place.height) + place.bytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (at: number): number =>
    place.bytes === 2
      ? view.getUint16(at, place.order === 'little')
      : view.getUint32(at, place.order === 'little');
  return { width: read(place.width), height: read(place.height) };
}
