import { expect, test } from 'vitest';
import { blockAt, placeForBlock } from '../../extension/pictures/blockAt.ts';

const put = (text: string): string => {
  const offset = text.indexOf('|');
  const whole = text.replace('|', '');
  return whole.slice(0, offset) + blockAt(whole, offset, 'X') + whole.slice(offset);
};

test.each([
  ['|', 'X\n'],
  ['one|', 'one\n\nX\n'],
  ['one|\n', 'one\n\nX\n'],
  ['one|\ntwo', 'one\n\nX\n\ntwo'],
  ['one|\n\ntwo', 'one\n\nX\n\ntwo'],
  ['one\n|\ntwo', 'one\n\nX\n\ntwo'],
  ['one\n\n|two', 'one\n\nX\n\ntwo'],
  ['on|e', 'on\n\nX\n\ne'],
  ['one|\r\n\r\ntwo', 'one\n\nX\r\n\r\ntwo'],
])('what is put into %j is a paragraph of its own', (text, expected) => {
  expect(put(text)).toBe(expected);
});

test.each([
  ['one|\n\ntwo', 'one|\n\ntwo'],
  ['o|ne\n\ntwo', 'one|\n\ntwo'],
  [
    '![o|ne](a.jpg)\n![two](b.jpg)\n*three*\n\nfour',
    '![one](a.jpg)\n![two](b.jpg)\n*three*|\n\nfour',
  ],
  ['one\n|\ntwo', 'one\n|\ntwo'],
  ['on|e\n', 'one|\n'],
  ['on|e', 'one|'],
  ['---\nti|tle: A\n---\n\none', '---\ntitle: A\n---|\n\none'],
  ['o|ne\r\n\r\ntwo', 'one|\r\n\r\ntwo'],
])('nothing is torn apart by a picture that comes into %j', (text, expected) => {
  const offset = text.indexOf('|');
  const whole = text.replace('|', '');
  const at = placeForBlock(whole, offset);
  expect(`${whole.slice(0, at)}|${whole.slice(at)}`).toBe(expected);
});
