import { expect, test } from 'vitest';
import { blockAt } from '../../extension/pictures/blockAt.ts';

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
