/** What a file is, by its first bytes; names and extensions are never asked. */
export interface Sniffed {
  /** `jpeg`, `png`, `heic`, ... for an image we may be able to read; else what it is, in a few words for a person. */
  readonly format: string;
  readonly kind: 'image' | 'other';
}

/** How many leading bytes `sniff` looks at. */
export const sniffLength = 4096;

/**
 * Recognises a file by its first bytes.
 *
 * @param bytes the whole file or at least its first `sniffLength` bytes
 * @returns null when nothing is recognised; then the file may still be an image without a signature, such as TGA
 */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const at = (offset: number, text: string): boolean => {
    for (let i = 0; i < text.length; i++) {
      if (bytes[offset + i] !== text.charCodeAt(i)) return false;
    }
    return true;
  };
  if (at(0, '\xff\xd8\xff')) return image('jpeg');
  if (at(0, '\x89PNG\r\n\x1a\n')) return image('png');
  if (at(0, 'GIF87a') || at(0, 'GIF89a')) return image('gif');
  if (at(0, 'RIFF') && at(8, 'WEBP')) return image('webp');
  if (at(4, 'ftyp')) return isoMedia(bytes);
  return null;
}

const image = (format: string): Sniffed => ({ format, kind: 'image' });

function isoMedia(bytes: Uint8Array): Sniffed {
  const brand = String.fromCharCode(...bytes.subarray(8, 12));
  return image(brand === 'avif' ? 'avif' : 'heic');
}
