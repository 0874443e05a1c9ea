import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawPath } from '../../daemon/shared/rawPath.ts';
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

test('follows links that lead out of the album only where it is told to, and tells of the others', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'photoblog-elsewhere-'));
  await writeFile(join(elsewhere, 'far.jpg'), jpeg);
  await symlink(elsewhere, join(folder, 'more'));
  await symlink(join(elsewhere, 'far.jpg'), join(folder, 'one.jpg'));
  const { photos, problems } = await discover(folder);
  expect(photos).toEqual([]);
  expect(problems.map(({ path, problem }) => [path, problem.code])).toEqual([
    ['more', 'discover/left-out'],
    ['one.jpg', 'discover/left-out'],
  ]);
  const all = await discover(folder, undefined, 'everywhere');
  expect(all.photos.map(({ path }) => path)).toEqual(['more/far.jpg']);
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

test('lists a photo whose name is not UTF-8, spelt so that it leads back to the file', async () => {
  await writeFile(
    Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.jpg')]),
    'x',
  );
  const [path = ''] = await found();
  expect(path).toBe('caf\udce9.jpg');
  expect(readFileSync(rawPath(join(folder, path)), 'utf8')).toBe('x');
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

/** What is told of files and folders that are no photos, `path: message`. */
async function leftOut(): Promise<string[]> {
  const { problems } = await discover(folder);
  return problems
    .filter(({ problem }) => problem.code === 'discover/left-out')
    .map(({ path, problem }) => `${path}: ${problem.message}`);
}

test.each([
  '#recycle',
  '$RECYCLE.BIN',
  '@Recycle',
  '@__thumb',
  '#snapshot',
  'System Volume Information',
  'Trash',
  'Lightroom Previews.lrdata',
  'My.photoslibrary/resources',
  'CaptureOne/Cache',
])('does not look into %s, and says so once', async (name) => {
  await make('keep.jpg', `${name}/a.jpg`, `${name}/deep/b.jpg`);
  expect(await found()).toEqual(['keep.jpg']);
  expect(await leftOut()).toEqual([
    expect.stringMatching(/with 2 pictures is left out: (it|another program) /),
  ]);
});

test('takes numbered copies for safety copies only beside their original', async () => {
  await make('a.jpg', 'a.jpg.1', 'b.jpg.1', 'b.jpg.2');
  const { photos } = await discover(folder);
  expect(photos.map(({ path }) => path)).not.toContain('a.jpg.1');
});

test('tells of hidden and foreign bins for the pictures in them', async () => {
  await make('a.jpg', '.Trash-1000/b.jpg', 'Papierkorb/c.jpg', '.stversions/d.jpg', '.git/e.txt');
  const { photos, problems } = await discover(folder);
  expect(photos.map(({ path }) => path)).toEqual(['a.jpg']);
  expect(problems.map(({ path }) => path).sort()).toEqual(
    ['.stversions', '.Trash-1000', 'Papierkorb'].sort(),
  );
});

test('looks into the originals of a library', async () => {
  await make('My.photoslibrary/originals/a.jpg');
  expect(await found()).toEqual(['My.photoslibrary/originals/a.jpg']);
});

test('takes no safety, conflict or half copy for a photo, each told once, and keeps what has no original', async () => {
  await make('IMG_1.jpg', 'IMG_1.jpg_original', 'IMG_1.jpg~', 'IMG_1.jpg.bak', 'lone.jpg_original');
  await make(
    'IMG_1.sync-conflict-20190504-120000-ABCDEFG.jpg',
    'half.jpg.part',
    'x.jpg.crdownload',
  );
  await make(
    'IMG_1 (In Konflikt stehende Kopie von Anna 2019-05-04).jpg',
    'Anna (Berlin 2019-05-04).jpg',
  );
  expect(await found()).toEqual(['Anna (Berlin 2019-05-04).jpg', 'IMG_1.jpg', 'lone.jpg_original']);
  expect(await leftOut()).toHaveLength(7);
});

test('takes no small copies for photos where they are called as those beside them', async () => {
  await make('IMG_1.jpg', 'IMG_2.jpg', 'thumbs/IMG_1.jpg', 'thumbs/IMG_2.jpg', 'web/other.jpg');
  expect(await found()).toEqual(['IMG_1.jpg', 'IMG_2.jpg', 'web/other.jpg']);
  expect(await leftOut()).toEqual([expect.stringMatching(/^thumbs: .*small copies/)]);
});

test('uses the folder that was named though .nomedia is in it, and tells why others are left out', async () => {
  await make('a.jpg', 'sub/b.jpg');
  await writeFile(join(folder, '.nomedia'), '');
  await writeFile(join(folder, 'sub/.nomedia'), '');
  expect(await found()).toEqual(['a.jpg']);
  expect(await leftOut()).toEqual([
    expect.stringMatching(/^: \.nomedia .* because you named it/),
    expect.stringMatching(/^sub: .*\.nomedia/),
  ]);
});

test('counts videos and tells that they are not read', async () => {
  await make('a.jpg', 'b.mp4', 'c/d.MOV');
  expect(await leftOut()).toEqual([': 2 videos are not read: a post is made of photos']);
});

test('finds the files that say something about a photo', async () => {
  await make('IMG_1.jpg', 'IMG_1.jpg.supplemental-metadata.json', 'IMG_1(1).jpg');
  await make(
    'IMG_1.jpg.supplemental-metadata(1).json',
    'IMG_1.xmp',
    '.picasa.ini',
    'IMG_1-bearbeitet.jpg',
  );
  await make(
    'a_very_long_name_that_goes_on_and_on_until_it_is.jpg',
    'a_very_long_name_that_goes_on_and_on_until_it_.json',
  );
  const { photos } = await discover(folder);
  const takeout = Object.fromEntries(
    photos.map(({ path, sidecars }) => [path, sidecars.takeout?.slice(folder.length + 1) ?? null]),
  );
  expect(takeout).toEqual({
    'IMG_1.jpg': 'IMG_1.jpg.supplemental-metadata.json',
    'IMG_1(1).jpg': 'IMG_1.jpg.supplemental-metadata(1).json',
    'IMG_1-bearbeitet.jpg': 'IMG_1.jpg.supplemental-metadata.json',
    'a_very_long_name_that_goes_on_and_on_until_it_is.jpg':
      'a_very_long_name_that_goes_on_and_on_until_it_.json',
  });
});

test('tells of what is hidden, half there, deleted lately or only in iCloud, each once with its reason', async () => {
  const out = {
    '.recycle/a.jpg': /^The folder \.recycle .*hidden/,
    '.SynologyWorkingDirectory/a.jpg': /hidden/,
    '.hidden.jpg': /hidden/,
    '.trashed-1700000000-IMG_9.jpg': /deleted/,
    '.pending-1700000000-IMG_8.jpg': /not finished/,
    '.IMG_7.HEIC.icloud': /iCloud/,
    'IMG_6.jpg.download/IMG_6.jpg': /not finished/,
    'Zuletzt gelöscht/a.jpg': /deleted/,
    'Supprimés récemment/a.jpg': /deleted/,
    '最近删除/a.jpg': /deleted/,
    'Bin/a.jpg': /deleted/,
    'Android/data/org.app/a.jpg': /another program/,
    'a-DESKTOP-4F2K9QZ.jpg': /conflict copy of a\.jpg/,
    'a-Annas-MacBook-Pro.jpg': /conflict copy of a\.jpg/,
    'a [conflicted].jpg': /conflict copy of a\.jpg/,
    'a_sfconflict.jpg': /conflict copy of a\.jpg/,
  } as const;
  await make('a.jpg', 'whole.jpg.icloud', 'Android/media/WhatsApp/b.jpg', ...Object.keys(out));
  // Notes of macOS and placeholders of no pictures are nobody's loss.
  await make('._a.jpg', '.notes.txt.icloud');
  await make('b-Anna.jpg', 'c [1].jpg', 'Binz/a.jpg');
  const { photos, problems } = await discover(folder);
  expect(photos.map(({ path }) => path)).toEqual([
    'a.jpg',
    'Android/media/WhatsApp/b.jpg',
    'b-Anna.jpg',
    'Binz/a.jpg',
    'c [1].jpg',
    'whole.jpg.icloud',
  ]);
  const told = problems.map(({ problem }) => problem.message);
  for (const reason of Object.values(out))
    expect(told.filter((text) => reason.test(text)).length).toBeGreaterThan(0);
  expect(told).toHaveLength(Object.keys(out).length);
});
