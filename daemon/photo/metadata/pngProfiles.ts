import { inflateSync } from 'node:zlib';

/** Profiles are hex text: programs write some kilobytes, twice. */
const maxInflated = 4_000_000;

/** A PNG has few chunks of text. */
const maxProfiles = 20;

/**
 * The profiles that ImageMagick, ExifTool and others put into text chunks of a PNG: `Raw profile type iptc`, hex digits
 * after a name and a length, compressed or not.
 *
 * @param file a PNG, untrusted
 * @returns by the name of the profile, lower case (`iptc`, `8bim`, `exif`, `xmp`, `app1`)
 * @throws RangeError where a length leads out of the file; zlib's errors
 */
export function pngProfiles(file: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at + 12 <= file.length && found.size < maxProfiles;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (type === 'zTXt' || type === 'tEXt') {
      const end = content.indexOf(0);
      const [, name] =
        /^raw profile type (\w+)$/i.exec(content.toString('latin1', 0, Math.max(0, end))) ?? [];
      if (name !== undefined) {
        const text =
          type === 'tEXt'
            ? content.subarray(end + 1)
            : inflateSync(content.subarray(end + 2), { maxOutputLength: maxInflated });
        const data = fromHex(text.toString('latin1'));
        if (data !== null) found.set(name.toLowerCase(), data);
      }
    }
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return found;
}

/** A line with the name, one with the length, lines of hex. */
function fromHex(text: string): Buffer | null {
  const match = /^\s*\S[^\n]*\n\s*\d+\s+([\da-f\s]+)$/i.exec(text);
  return match === null ? null : Buffer.from((match[1] ?? '').replace(/\s+/g, ''), 'hex');
}
