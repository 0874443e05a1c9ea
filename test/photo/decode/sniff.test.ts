import { describe, expect, test } from 'vitest';
import { formatSamples } from '../../../daemon/doctor/formatSamples.ts';
import { sniff } from '../../../daemon/photo/decode/sniff.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each(Object.entries(formatSamples))('a %s is known by its content', (format, base64) => {
  expect(sniff(Buffer.from(base64, 'base64'))).toEqual({ kind: 'image', format });
});

describe('signatures', () => {
  test.each([
    ['jpeg', '\xff\xd8\xff\xe1'],
    ['tiff', 'II*\0\x08\0\0\0'],
    ['tiff', 'MM\0*\0\0\0\x08'],
    ['tiff', 'II+\0\x08\0\0\0'],
    ['jxl', '\xff\x0a\0\0'],
    ['jxl', '\0\0\0\x0cJXL \r\n\x87\n'],
    ['jp2', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['raw', 'II*\0\x10\0\0\0CR\x02\0'],
    ['raw', 'FUJIFILMCCD-RAW 0201'],
    ['raw', 'IIU\0\x08\0\0\0'],
    ['raw', '\0\0\0\x18ftypcrx \0\0\0\x01crx isom'],
    ['exr', 'v/1\x01'],
    ['pnm', 'P6\n4 4\n255\n'],
    ['qoi', 'qoif'],
  ])('%s', (format, start) => {
    expect(sniff(latin(start))).toEqual({ kind: 'image', format });
  });

  test.each([
    ['kind.text', 'BMW is a maker of cars'],
    ['kind.text', 'P5 is a name, too'],
    ['kind.video', '\0\0\0\x18ftypmp42\0\0\0\0isommp42'],
    ['kind.video', '\x1aE\xdf\xa3'],
    ['kind.sound', 'ID3\x04\0'],
    ['kind.program', '\x7fELF\x02'],
  ])('%s is no image', (name, start) => {
    expect(sniff(latin(start))).toEqual({ kind: 'other', name });
  });

  test.each([
    '',
    '\xff',
    'BM',
    '\0\0\x01\0',
    'RIFF',
    '\0\0\0\x04ftyp',
    'II',
    '\x93\xfa\x01\x02\x03',
  ])('nothing is known of %j', (start) => {
    expect(sniff(latin(start))?.kind).not.toBe('image');
  });
});

test('any bytes get an answer', () => {
  for (let value = 0; value < 256; value++) {
    for (const length of [1, 4, 12, 30, 200]) sniff(Buffer.alloc(length, value));
  }
});
