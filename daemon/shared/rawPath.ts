/**
 * Names of files are bytes. Those that are no UTF-8 (old archives, old disks) are spelt here with a lone surrogate for
 * each byte that does not fit, U+DC80 to U+DCFF, as Python does: every such string leads back to the same bytes.
 */

/** Spells the bytes of a name. */
export function spellName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text).equals(bytes)) return text;
  let name = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    name +=
      length === 0
        ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
        : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return name;
}

/** What the file system takes: the string itself, or its bytes where it spells some that are no UTF-8. */
export function rawPath(path: string): string | Buffer {
  if (!/[\udc80-\udcff]/u.test(path)) return path;
  const parts = Array.from(path, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(letter);
  });
  return Buffer.concat(parts);
}

/** Bytes of the well-formed sequence at a position; 0 when there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const part = bytes.subarray(at, at + length);
  return length > 0 && part.length === length && Buffer.from(part.toString('utf8')).equals(part)
    ? length
    : 0;
}
