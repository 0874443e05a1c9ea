import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../daemon/shared/files.ts';
import { makePrivate } from '../../daemon/shared/privateFolder.ts';

test.skipIf(process.platform === 'win32')(
  'a data folder that was there before is readable by its owner only, with all of ours that is in it and comes into it; what is not ours keeps its rights',
  async () => {
    const home = join(await mkdtemp(join(tmpdir(), 'photoblog-private-')), 'home');
    await mkdir(join(home, 'cache', 'faces'), { recursive: true });
    await writeFile(join(home, 'cache', 'faces', 'f.webp'), 'x');
    for (const path of [home, join(home, 'cache'), join(home, 'cache', 'faces')])
      await chmod(path, 0o755);
    await chmod(join(home, 'cache', 'faces', 'f.webp'), 0o644);
    const umask = process.umask(0);
    try {
      await mkdir(join(home, 'photos'), { mode: 0o755 });
      await writeFile(join(home, 'photos', 'mine.jpg'), 'x', { mode: 0o644 });
      makePrivate(home);
      expect((await stat(join(home, 'photos', 'mine.jpg'))).mode & 0o777).toBe(0o644);
      await rm(join(home, 'photos'), { recursive: true });
      await writeAtomically(join(home, 'new', 'deep', 'file.json'), '{}');
    } finally {
      process.umask(umask);
    }
    const names = ['', ...(await readdir(home, { recursive: true }))];
    const modes = await Promise.all(
      names.map(async (name) => [name, (await stat(join(home, name))).mode & 0o077] as const),
    );
    expect(modes.length).toBe(7);
    expect(modes.filter(([, others]) => others !== 0)).toEqual([]);
  },
);

test.runIf(process.platform === 'linux')(
  'a place where no folder can be is an error, not a wait',
  () => {
    expect(() => {
      makePrivate('/proc/x/h');
    }).toThrow(/ENOENT|EACCES/);
  },
);
