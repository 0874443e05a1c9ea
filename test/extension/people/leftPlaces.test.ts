import { expect, test } from 'vitest';
import { leftPlaces } from '../../../extension/people/leftPlaces.ts';

const was = '# A day\n\nTia hums.\n\nTia wrote this.\n';
const edits = [2, 4].map((line) => ({
  range: { start: { line, character: 0 }, end: { line, character: 3 } },
  newText: 'Mia',
}));
const lines = (is: string): readonly number[] =>
  leftPlaces(edits, was, is).map(({ range }) => range.start.line);

test('places are where they were in a text that nobody has touched', () => {
  expect(leftPlaces(edits, was, was)).toBe(edits);
});

test('places move with their lines, and are dropped with words that read otherwise by now', () => {
  expect(lines(`New.\n\n${was}`)).toEqual([4, 6]);
  expect(lines(was.replace('Tia hums', 'Mia hums'))).toEqual([4]);
  expect(lines(was.replaceAll('\n', '\r\n'))).toEqual([2, 4]);
  expect(lines('')).toEqual([]);
});

test('of lines that read the same the nearest is meant', () => {
  expect(lines(`Tia wrote this.\n\n${was}`)).toEqual([4, 6]);
});
