import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installRoot } from '../../daemon/shared/paths.ts';
import { checkPlace, throughPlace } from '../../daemon/draft/writablePlace.ts';

test('a place that is not there yet is fine where its folder is, and nothing is made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'photoblog-place-'));
  await checkPlace(join(folder, 'a', 'b', 'blog'));
  expect(await readdir(folder)).toEqual([]);
});

test('a read-only place is told with the way out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'photoblog-place-'));
  await chmod(folder, 0o555);
  expect(await asNobody(join(folder, 'blog'))).toMatchObject({
    kind: 'placeNotWritable',
    message: expect.stringContaining('-o FOLDER') as string,
  });
});

/** What is said of a place to somebody who may not write everywhere, as root may. */
async function asNobody(place: string): Promise<unknown> {
  if (process.getuid?.() !== 0) return checkPlace(place).catch((error: unknown) => error);
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { checkPlace } from './daemon/draft/writablePlace.ts';
        checkPlace(process.argv[2]).catch(({ kind, message }) => console.log(JSON.stringify({ kind, message })));
      `,
      resolveDir: installRoot,
      loader: 'ts',
    },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const input = outputFiles[0]?.text ?? '';
  const nobody = { uid: 65_534, gid: 65_534, cwd: '/', encoding: 'utf8', input } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-', place], nobody));
}

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
