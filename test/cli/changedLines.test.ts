import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { changedLines } from '../../daemon/cli/changedLines.ts';
import { freshHomes } from '../support/freshHomes.ts';

const freshFolder = freshHomes();

const before = ['# Rome', '', 'With Ana and Ben. Ana smiles.', '![Ana](1.jpg)', '', 'The end.', ''];

let file: string;

beforeEach(async () => {
  file = join(await freshFolder('changed-lines'), 'index.md');
});

/** An edit within lines, from 0. */
function edit(from: readonly [number, number], to: readonly [number, number], newText: string) {
  const [start, end] = [from, to].map(([line, character]) => ({ line, character }));
  return { range: { start: start!, end: end! }, newText };
}

const change = (...edits: ReturnType<typeof edit>[]) => ({
  draft: pathToFileURL(file).href,
  edits,
});

describe('what changes in a draft is told', () => {
  test('by the line as it will read, once, however many of its words change', async () => {
    await writeFile(file, before.join('\n'));
    const words = change(edit([2, 5], [2, 16], 'Ben'), edit([2, 17], [2, 29], ''));
    expect(await changedLines(words, false)).toEqual([`${file}:3: With Ben.`]);
  });

  test('by its place before, while nothing is done, and by its new one afterwards', async () => {
    await writeFile(file, before.join('\n'));
    const lines = change(edit([2, 0], [4, 0], ''), edit([5, 4], [5, 7], 'good end'));
    expect(await changedLines(lines, false)).toEqual([
      `${file}:3: the line is removed`,
      `${file}:6: The good end.`,
    ]);
    await writeFile(file, ['# Rome', '', '', 'The good end.', ''].join('\n'));
    expect(await changedLines(lines, true)).toEqual([
      `${file}:3: the line is removed`,
      `${file}:4: The good end.`,
    ]);
  });

  test('with lines that come to it, and no more of a long one than fits', async () => {
    await writeFile(file, before.join('\n'));
    const more = change(edit([5, 8], [5, 8], `\n${'Goodbye. '.repeat(40)}`));
    const [told = ''] = await changedLines(more, false);
    expect(told).toMatch(/index\.md:6: The end\. Goodbye\..* …$/);
    expect(told.length).toBeLessThan(file.length + 180);
  });

  test('by the words alone where the file cannot be read', async () => {
    expect(await changedLines(change(edit([2, 5], [2, 8], 'somebody')), false)).toEqual([
      `${file}:3:6: somebody`,
    ]);
  });
});
