import { mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPlace, throughPlace } from '../../daemon/draft/writablePlace.ts';

test('a place that is not there yet is fine where its folder is, and nothing is made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'photoblog-place-'));
  await checkPlace(join(folder, 'a', 'b', 'blog'));
  expect(await readdir(folder)).toEqual([]);
});

// Root may write anywhere.
test.runIf(process.platform === 'linux' && process.getuid?.() !== 0)(
  'a read-only place is told with the way out',
  async () => {
    await expect(checkPlace('/proc/blog')).rejects.toMatchObject({
      kind: 'placeNotWritable',
      message: expect.stringContaining('-o FOLDER') as string,
    });
  },
);

test.each(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT'])('%s becomes one sentence', async (code) => {
  const failing = (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
  await expect(throughPlace('/x/blog', failing)).rejects.toMatchObject({
    kind: 'placeNotWritable',
    message: expect.stringMatching(/\/x\/blog.*save the draft elsewhere/) as string,
  });
});

test('another error stays what it is', async () => {
  const bug = new Error('a bug');
  await expect(throughPlace('/x', () => Promise.reject(bug))).rejects.toBe(bug);
});

test('a file in the way is no place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'photoblog-place-'));
  await writeFile(join(folder, 'file'), '');
  await mkdir(join(folder, 'real'));
  await symlink(join(folder, 'real'), join(folder, 'link'));
  await expect(
    throughPlace(folder, () => mkdir(join(folder, 'file', 'blog'))),
  ).rejects.toMatchObject({ kind: 'placeNotWritable' });
});
