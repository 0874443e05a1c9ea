import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeResult } from '../../daemon/cli/writeResult.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-result-'));
});

const begins = /^\{\s*"folder"/;

test('a result goes into a new file, and again into the same one', async () => {
  const file = join(folder, 'report.json');
  await writeResult(file, '{ "folder": 1 }', begins);
  await writeResult(file, '{ "folder": 2 }', begins);
  expect(await readFile(file, 'utf8')).toBe('{ "folder": 2 }');
});

test.each(['\u00ff\u00d8\u00ff\u00e1 a photo', '{ "name": "a package" }', 'notes'])(
  'a file that holds %j is refused and stays as it is',
  async (content) => {
    const file = join(folder, 'mine');
    await writeFile(file, content);
    await symlink(file, join(folder, 'link'));
    for (const name of ['mine', 'link'])
      await expect(writeResult(join(folder, name), '{ "folder": 1 }', begins)).rejects.toThrow(
        /is none of Photo Blog’s; name another file/,
      );
    expect(await readFile(file, 'utf8')).toBe(content);
  },
);

test.skipIf(process.platform === 'win32')('a device is written to, not replaced', async () => {
  const link = join(folder, 'null');
  await symlink('/dev/null', link);
  await writeResult(link, '{ "folder": 1 }', begins);
  expect(await readFile(link, 'utf8')).toBe('');
});
