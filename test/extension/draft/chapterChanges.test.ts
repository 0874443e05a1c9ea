import { describe, expect, test } from 'vitest';
import { chapterChanges, withChaptersOf } from '../../../extension/draft/chapterChanges.ts';

const chapter = (anchor: string, text: string): string =>
  `<!-- photoblog:chapter ${anchor} -->\n## ${anchor.toUpperCase()}\n\n${text}\n`;
const draft = (...parts: string[]): string => parts.join('\n');

const head = '---\ntitle: A\n---\n';
const before = draft(head, chapter('a', 'One.'), chapter('b', 'Two.'), chapter('c', 'Three.'));
const after = draft(
  head,
  chapter('a', 'One, anew.'),
  chapter('c', 'Three.'),
  chapter('d', 'Four.'),
);

describe('two versions of a draft', () => {
  test('are compared chapter by chapter', () => {
    expect(chapterChanges(before, after)).toEqual([
      { anchor: 'a', kind: 'changed', heading: 'A' },
      { anchor: 'b', kind: 'removed', heading: 'B' },
      { anchor: 'd', kind: 'added', heading: 'D' },
    ]);
    expect(chapterChanges(before, before.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('give the newer one when no chapter is kept, and the older one when all are', () => {
    expect(withChaptersOf(before, after, new Set())).toBe(after);
    expect(withChaptersOf(before, after, new Set(['a', 'b', 'd']))).toBe(before);
  });

  test('give a chapter that is kept at its place', () => {
    expect(withChaptersOf(before, after, new Set(['b']))).toBe(
      draft(
        head,
        chapter('a', 'One, anew.'),
        chapter('b', 'Two.'),
        chapter('c', 'Three.'),
        chapter('d', 'Four.'),
      ),
    );
  });
});
