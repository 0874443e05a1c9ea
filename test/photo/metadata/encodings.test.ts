import { describe, expect, test } from 'vitest';
import { decodeBytes, decodeComment } from '../../../daemon/photo/metadata/encodings.ts';
import { decodeIptc } from '../../../daemon/photo/metadata/iptcText.ts';

// The bytes were made by Python’s codecs.
const cp1251 = 'cbe5f2ede8e920e2e5f7e5f020f320f0e5eae8';
const cp1253 = 'cae1ebe7ecddf1e120c1e8deede1';
const cp1252 = '4772fcdf6520766f6d20466c75df209620e761207661';

describe('bytes that should be ASCII are read as what they can hardly help being', () => {
  test.each([
    [cp1251, 'Летний вечер у реки'],
    ['cae1ebe7ecddf1e12c20c1e8deede1', 'Καλημέρα, Αθήνα'],
    [cp1252, 'Grüße vom Fluß – ça va'],
    ['938c8b9e82cc8df7', '東京の桜'],
    ['c4d6dc', 'ÄÖÜ'],
  ])('%s: %s', (hex, text) => {
    expect(decodeBytes(Buffer.from(hex, 'hex'))).toBe(text);
  });
});

describe('IPTC is read in the character set it announces', () => {
  test.each([
    // ISO-IR 101, 144, 126 and 148; then UTF-8, UTF-16 and the sets of East Asia.
    ['1b2d42', 'aee0bbb520a3f364bc', 'Žŕťľ Łódź'],
    ['1b2d4c', 'bbd5e2ddd8d920d2d5e7d5e0', 'Летний вечер'],
    ['1b2e46', cp1253, 'Καλημέρα Αθήνα'],
    ['1b2d4d', 'ddfef0', 'İşğ'],
    ['1b2547', 'e69db1e4baac', '東京'],
    ['1b252f45', '67714eac', '東京'],
    ['1b242942', 'c5ecb5fe', '東京'],
    ['1b242943', 'bcadbfef', '서울'],
    // Windows' signs in a text that announces ISO 8859-2.
    ['1b2d42', '8e6c75f2', 'Žluň'],
    // Nothing announced, or Latin-1.
    ['', '4772fcdf65', 'Grüße'],
    ['1b2e41', '4772fcdf65', 'Grüße'],
  ])('%s, %s: %s', (escape, hex, text) => {
    expect(decodeIptc(Buffer.from(hex, 'hex'), Buffer.from(escape, 'hex'))).toBe(text);
  });
});

describe('a comment is read in the code it names', () => {
  const comment = (code: string, hex: string): Buffer =>
    Buffer.concat([Buffer.from(code.padEnd(8, '\0'), 'latin1'), Buffer.from(hex, 'hex')]);
  test.each([
    ['JIS', '1b2442456c357e1b2842', '東京'],
    ['JIS', 'c5ecb5fe', '東京'],
    ['JIS', '938c8b9e', '東京'],
    ['ASCII', cp1252, 'Grüße vom Fluß – ça va'],
    ['ASCII', cp1251, 'Летний вечер у реки'],
    ['ASCII', 'e69db1e4baac', '東京'],
    ['', 'e69db1e4baac', '東京'],
    ['UNICODE', 'feff67714eac', '東京'],
    ['UNICODE', 'fffe7167ac4e', '東京'],
    ['UNICODE', 'e69db1e4baac', '東京'],
  ])('%s %s: %s', (code, hex, text) => {
    expect(decodeComment(comment(code, hex), null)).toBe(text);
  });
});
