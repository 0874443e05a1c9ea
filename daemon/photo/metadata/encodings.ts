/**
 * Decodes bytes that should be ASCII: UTF-8 where they are that, Japanese where they can hardly be anything else, else
 * Windows-1252, which is what programs that write neither mean.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const text = strictly('utf-8', bytes);
  if (text !== null) return text;
  const latin = otherAlphabet(bytes) ?? windows1252(bytes);
  const japanese = strictly('shift_jis', bytes);
  if (japanese === null) return latin;
  const high = Array.from(latin).filter((letter) => letter > '\u007f');
  const words = high.filter((letter) => /\p{L}/u.test(letter)).length;
  const kana = (japanese.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu) ?? [])
    .length;
  const half = (japanese.match(/[\uff61-\uff9f]/g) ?? []).length;
  // Letters of two bytes, and in the other reading mostly signs.
  return kana >= 2 && half === 0 && kana * 3 >= high.length && words < high.length * 0.75
    ? japanese
    : latin;
}

/** Code pages of other alphabets, and the vowels by which a reading proves right. */
const alphabets: readonly (readonly [string, RegExp])[] = [
  ['windows-1251', /[аеиоуыэюяіє]/giu],
  ['windows-1253', /[αεηιουωάέήίόύώ]/giu],
];

/** Text nearly all of whose letters lie beyond ASCII is of no language that is written in Latin ones. */
function otherAlphabet(bytes: Uint8Array): string | null {
  const high = bytes.filter((byte) => byte >= 0xc0 || byte === 0xb8 || byte === 0xa8).length;
  const ascii = bytes.filter((byte) => /[A-Za-z]/.test(String.fromCharCode(byte))).length;
  if (high < 6 || high < 4 * ascii) return null;
  const share = (text: string, vowels: RegExp): number =>
    (text.match(vowels)?.length ?? 0) / (text.match(/\p{L}/gu)?.length ?? 1);
  const [best] = alphabets
    .map(([encoding, vowels]) => {
      const text = new TextDecoder(encoding).decode(bytes);
      return { text, share: share(text, vowels) };
    })
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.3 && best.share < 0.65 ? best.text : null;
}

/** What stands at 0x80 to 0x9f: Node 20 decodes windows-1252 as if it were Latin-1. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => c1[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Text that was read byte by byte as Latin-1, as what it was meant to be; other text comes back as it is. */
export function mendLatin(text: string): string {
  // eslint-disable-next-line no-control-regex -- one byte each is what is looked for
  if (!/[\u0080-\u00ff]/.test(text) || !/^[\u0000-\u00ff]*$/.test(text)) return text;
  return decodeBytes(Buffer.from(text, 'latin1'));
}

/**
 * EXIF's UserComment: eight bytes name the code, the text follows.
 *
 * @param bytes the whole value
 * @param fileOrder byte order of the file; writers differ on whether it counts here
 * @returns the text; null when the code is unknown
 */
export function decodeComment(bytes: Buffer, fileOrder: 'big' | 'little' | null): string | null {
  const code = bytes.toString('latin1', 0, 8).replaceAll('\0', '').trim().toUpperCase();
  const text = trimmed(bytes.subarray(8));
  switch (code) {
    case 'UNICODE':
      return decodeUnicode(text, fileOrder);
    case 'JIS':
      return decodeJapanese(text);
    case 'ASCII':
    case '':
      return decodeBytes(until(text));
    default:
      // Some write the text alone.
      return /^[\x20-\x7e]{8}$/.test(bytes.toString('latin1', 0, 8))
        ? decodeBytes(until(trimmed(bytes)))
        : null;
  }
}

function decodeUnicode(text: Buffer, fileOrder: 'big' | 'little' | null): string {
  if (text[0] === 0xfe && text[1] === 0xff) return utf16(text.subarray(2), 'big');
  if (text[0] === 0xff && text[1] === 0xfe) return utf16(text.subarray(2), 'little');
  // EXIF 3.0 and careless programs: bytes of UTF-8 or ASCII under this name.
  const hasZero = text.includes(0);
  const utf8 = hasZero ? null : strictly('utf-8', text);
  if (
    utf8 !== null &&
    (text.length % 2 === 1 || /^[\x20-\x7e\s]+$/.test(utf8) || /[\u0080-\u{10ffff}]/u.test(utf8))
  ) {
    return utf8;
  }
  const [even, odd] = [distinct(text, 0), distinct(text, 1)];
  // The high bytes of one script are few, the low ones many.
  const order = even < odd ? 'big' : odd < even ? 'little' : (fileOrder ?? 'little');
  return utf16(text, order);
}

function distinct(bytes: Buffer, from: 0 | 1): number {
  const seen = new Set<number>();
  for (let i = from; i < bytes.length; i += 2) seen.add(bytes[i] ?? 0);
  return seen.size;
}

function utf16(bytes: Buffer, order: 'big' | 'little'): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (order === 'big' ? even.swap16() : even).toString('utf16le');
}

function decodeJapanese(text: Buffer): string {
  const bytes = until(text);
  if (bytes.includes(0x1b)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const euc = strictly('euc-jp', bytes);
  // Control characters are what the first bytes of Shift-JIS are in the other.
  const isEuc = euc !== null && !/[\u0080-\u009f]/.test(euc);
  return strictly('utf-8', bytes) ?? (isEuc ? euc : new TextDecoder('shift_jis').decode(bytes));
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Without the zeros and blanks that fill the field up. */
function trimmed(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 1 && bytes[end - 1] === 0 && bytes[end - 2] === 0) end -= 2;
  return bytes.subarray(0, end);
}

function until(bytes: Buffer): Buffer {
  const zero = bytes.indexOf(0);
  return zero < 0 ? bytes : bytes.subarray(0, zero);
}
