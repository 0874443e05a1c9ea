import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discover } from '../../daemon/photo/discover.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-discover-'));
});
afterEach(() => rm(folder, { recursive: true }));

const jpeg = Buffer.from('ffd8ffe000104a46494600', 'hex');

async function make(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), jpeg);
  }
}

async function found(): Promise<string[]> {
  return (await discover(folder)).photos.map(({ path }) => path);
}

test('finds photos by their endings, of any case, in natural order', async () => {
  await make('IMG_10.jpg', 'IMG_2.JPG', 'b/1.heic', 'b/a/2.HEIF', 'c.Tiff', 'a.bmp', 'x.cr2');
  expect(await found()).toEqual([
    'a.bmp',
    'b/1.heic',
    'b/a/2.HEIF',
    'c.Tiff',
    'IMG_2.JPG',
    'IMG_10.jpg',
    'x.cr2',
  ]);
});

test('finds photos without an ending or with an unknown one by their content', async () => {
  await make('no ending', 'photo.backup');
  await writeFile(join(folder, 'notes.backup'), 'just text');
  await writeFile(join(folder, 'empty'), '');
  expect(await found()).toEqual(['no ending', 'photo.backup']);
});

test('takes no video, text or sidecar for a photo', async () => {
  await make('a.mp4', 'a.mov', 'a.xmp', 'a.txt', 'a.aae', 'index.md');
  expect(await found()).toEqual([]);
});

test('leaves out hidden files, drafts of its own, and folders their owner keeps out of galleries', async () => {
  await make(
    'in.jpg',
    '.hidden.jpg',
    '.git/a.jpg',
    'blog/a.jpg',
    'private/a.jpg',
    'x/private/a.jpg',
  );
  await make('node_modules/a.jpg', '__MACOSX/a.jpg');
  await writeFile(join(folder, 'blog/.photoblog.json'), '{}');
  await writeFile(join(folder, 'private/.nomedia'), '');
  await writeFile(join(folder, 'x/private/.noimage'), '');
  expect(await found()).toEqual(['in.jpg']);
});

test('survives links in circles, lists what several links lead to once, and prefers the real file', async () => {
  await make('z/real.jpg');
  await symlink('..', join(folder, 'z', 'up'));
  await symlink('z', join(folder, 'again'));
  await symlink('loop', join(folder, 'loop'));
  await symlink(join('z', 'real.jpg'), join(folder, 'a link.jpg'));
  expect(await found()).toEqual(['z/real.jpg']);
});

test('finds photos behind links to other places', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'photoblog-elsewhere-'));
  await writeFile(join(elsewhere, 'far.jpg'), jpeg);
  await symlink(elsewhere, join(folder, 'more'));
  expect(await found()).toEqual(['more/far.jpg']);
  await rm(elsewhere, { recursive: true });
});

test('lists two hard links to one photo as the two files they are', async () => {
  await make('a.jpg');
  await link(join(folder, 'a.jpg'), join(folder, 'b.jpg'));
  expect(await found()).toEqual(['a.jpg', 'b.jpg']);
});

test('lists a photo whose link leads nowhere, so that it is reported', async () => {
  await symlink('gone.jpg', join(folder, 'link.jpg'));
  expect(await found()).toEqual(['link.jpg']);
});

test.each([
  'Été à l’aube 🌅.jpg',
  'E\u0301te\u0301.jpg',
  'new\nline.jpg',
  '-rf.jpg',
  'a\\b.jpg',
  '$(touch x).jpg',
  'CON.jpg',
  `${'n'.repeat(250)}.jpg`,
])('keeps the name %j exactly', async (name) => {
  await make(name);
  expect(await found()).toEqual([name]);
});

test('lists a photo whose name is not UTF-8', async () => {
  execFileSync('bash', ['-c', 'printf x > "$1"/$\'caf\\xe9.jpg\'', '-', folder]);
  expect(await found()).toEqual(['caf\ufffd.jpg']);
});

test('opens no pipe, even one named like a photo', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.jpg'), join(folder, 'pipe')]);
  await make('a.jpg');
  expect(await found()).toEqual(['a.jpg']);
});

test('says which folder cannot be read, and goes on', async () => {
  await make('deep/a.jpg', 'a.jpg');
  let path = 'deep';
  for (let i = 0; i < 70; i++) path += '/d';
  await make(`${path}/too deep.jpg`);
  const { photos, problems } = await discover(folder);
  expect(photos.map((photo) => photo.path)).toEqual(['a.jpg', 'deep/a.jpg']);
  expect(problems).toHaveLength(1);
  expect(problems[0]!.problem.code).toBe('discover/unreadable');
});

test('a folder that is gone is a problem, not an exception', async () => {
  const { problems } = await discover(join(folder, 'missing'));
  expect(problems.map(({ problem }) => problem.code)).toEqual(['discover/unreadable']);
});

test('stops when told to', async () => {
  await make('a.jpg');
  await expect(discover(folder, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});
