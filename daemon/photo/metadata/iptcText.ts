import { decodeBytes } from './encodings.ts';

/** Parts of ISO/IEC 8859 (and Thailand's own) by the last letter of the escape that calls for them, as ISO-IR lists them. */
const latinSets: Readonly<Record<string, string>> = {
  A: 'iso-8859-1',
  B: 'iso-8859-2',
  C: 'iso-8859-3',
  D: 'iso-8859-4',
  F: 'iso-8859-7',
  G: 'iso-8859-6',
  H: 'iso-8859-8',
  L: 'iso-8859-5',
  M: 'iso-8859-9',
  T: 'windows-874',
  V: 'iso-8859-10',
  Y: 'iso-8859-13',
  _: 'iso-8859-14',
  b: 'iso-8859-15',
  f: 'iso-8859-16',
};

/** What Windows' programs write that announce a part of ISO 8859: signs where that has control characters. */
const windowsSets: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
};

const eastAsianSets: Readonly<Record<string, string>> = { A: 'gbk', B: 'euc-jp', C: 'euc-kr' };

/**
 * Decodes one text of IPTC's records.
 *
 * @param bytes as they stand in the record
 * @param escape the value of 1:90, Coded Character Set: an escape sequence of ISO/IEC 2022; empty when there is none
 */
export function decodeIptc(bytes: Uint8Array, escape: Uint8Array): string {
  const called = setOf(Buffer.from(escape).toString('latin1').split('\u001b').at(-1) ?? '');
  if (called === null) return decodeBytes(bytes);
  if (called === 'utf-16be') {
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return even.swap16().toString('utf16le');
  }
  const hasSigns = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return new TextDecoder((hasSigns ? windowsSets[called] : undefined) ?? called).decode(bytes);
}

/** The encoding that is called for behind the escape character; null for UTF-8, Latin-1 and what is not known, which bytes tell themselves. */
function setOf(escape: string): string | null {
  const [, single] = /^[-./]([A-Z_bf])/.exec(escape) ?? [];
  if (single !== undefined) return single === 'A' ? null : (latinSets[single] ?? null);
  if (/^%\/[@CEJKL]/.test(escape)) return 'utf-16be';
  const [, double] = /^\$[()*+]?([ABC])/.exec(escape) ?? [];
  return double === undefined ? null : (eastAsianSets[double] ?? null);
}
