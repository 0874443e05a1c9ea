import { link, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Daemon } from '../../daemon/daemon.ts';
import { exportDraft, testDaemon, writeDraft } from './pages.ts';

let daemon: Daemon;
beforeAll(async () => {
  daemon = await testDaemon();
});
afterAll(() => {
  daemon.close();
});

test('a picture that was removed from a page is there again after the next export', async () => {
  const draft = await writeDraft('# A day\n\nWords.\n\n![One](a.jpg)\n', { 'a.jpg': { seed: 3 } });
  const { dir } = await exportDraft(daemon, draft);
  const before = (await readdir(join(dir, 'images'))).sort();
  await rm(join(dir, 'images', before[0]!));
  await exportDraft(daemon, draft, { output: dir });
  expect((await readdir(join(dir, 'images'))).sort()).toEqual(before);
});

test.each(['symbolic', 'hard'])(
  'a %s link in the place of a picture is never written through: what it leads to is as it was',
  async (kind) => {
    const draft = await writeDraft('# A day\n\nWords.\n\n![One](a.jpg)\n', {
      'a.jpg': { seed: 4 },
    });
    const { dir } = await exportDraft(daemon, draft);
    const original = join(await mkdtemp(join(tmpdir(), 'page-original-')), 'mine.jpg');
    await writeFile(original, 'mine');
    for (const name of await readdir(join(dir, 'images'))) {
      await rm(join(dir, 'images', name));
      await (kind === 'hard' ? link : symlink)(original, join(dir, 'images', name));
    }
    const again = exportDraft(daemon, draft, { output: dir });
    // A file with another content is one that its user has edited.
    if (kind === 'hard') expect((await again).changed).toBe(0);
    else await expect(again).rejects.toMatchObject({ kind: 'nothingToDo' });
    expect(await readFile(original, 'utf8')).toBe('mine');
  },
);
