/** Bytes of a PNG's texts, profiles and the like that decoders and readers of metadata are given. */
const mostCarried = 16 * 1024 * 1024;
/** Where there are more, bytes of one that may stay. */
const mostOfOne = 1024 * 1024;

/**
 * A PNG without the large ones of the chunks that are not its picture, if they are more than any program writes: each is
 * copied several times before it can be judged.
 *
 * @param bytes a whole file of any format, untrusted
 * @returns the same bytes where there is nothing to leave out
 */
export function leanPng(bytes: Buffer): Buffer {
  if (bytes.length <= mostCarried || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n')
    return bytes;
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let carried = 0;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) break;
    // By the specification, a small first letter: not needed to show the picture.
    const isCarried = ((bytes[at + 4] ?? 0) & 0x20) !== 0;
    if (isCarried) carried += length;
    if (!isCarried || length <= mostOfOne) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return carried <= mostCarried ? bytes : Buffer.concat([...kept, bytes.subarray(at)]);
}
