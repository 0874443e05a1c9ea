import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  writeFile,
} from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaemon, type Daemon } from '../../daemon/daemon.ts';
import type { Report } from '../../daemon/contract/report.ts';
import { toPath, toUri } from '../../daemon/contract/uri.ts';

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples');
const signal = new AbortController().signal;
let root: string;
let daemon: Daemon;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'photoblog-several-')));
  daemon = openDaemon(join(root, 'home'));
  // ExifTool, DateTimeOriginal: test3.jpg December 2012, test1.jpg February 2013, sample5.jpg August 2014, img.HEIC 2022.
  await place('exif/test1.jpg', 'Market', 'b.jpg');
  await place('exif/test3.jpg', 'Harbour', 'c.jpg');
  await place('face-api/sample5.jpg', 'Harbour', 'a.jpg');
  await place('heic/img.HEIC', 'Market/Inside', 'd.HEIC');
}, 60_000);

afterAll(() => {
  daemon.close();
});

async function place(sample: string, folder: string, name: string): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  await copyFile(join(samples, sample), join(root, folder, name));
}

async function open(...folders: string[]): ReturnType<NonNullable<Daemon['album']>['open']> {
  return daemon.album.open({ folders: folders.map((name) => join(root, name)) }, {});
}

async function write(folder: string, more: object = {}): Promise<Report> {
  const request = { folder, faces: false, story: { writer: 'builtin' }, ...more } as const;
  let report: Report | null = null;
  for await (const event of daemon.generate(request, { seeing: false }, signal))
    if (event.kind === 'report') report = event.report;
  return report!;
}

test('photos of several folders are one post, in the order of time over all of them, beside the first', async () => {
  const { folder, parts, drafts } = await open('Market', 'Harbour');
  expect([parts.map(({ name }) => name), drafts]).toEqual([['Market', 'Harbour'], []]);
  const report = await write(toPath(folder)!);
  expect(report.draft).toBe(join(root, 'Market', 'blog', 'index.md'));
  expect(report.photos.map(({ path }) => path).sort()).toEqual([
    'Harbour/a.jpg',
    'Harbour/c.jpg',
    'Market/Inside/d.HEIC',
    'Market/b.jpg',
  ]);
  const text = await readFile(report.draft!, 'utf8');
  const shown = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, name]) => name);
  expect(shown).toEqual(['c.jpg', 'b.jpg', 'a.jpg', 'd.jpg']);
  expect(await readdir(join(root, 'Harbour'))).toEqual(['a.jpg', 'c.jpg']);
}, 120_000);

test('in whatever order they are asked for, and a folder within another, they are the same album', async () => {
  const first = await open('Market', 'Harbour');
  const second = await open('Harbour', 'Market/Inside', 'Market', 'Harbour');
  expect(second.folder).toBe(first.folder);
  expect(second.drafts).toEqual([toUri(join(root, 'Market', 'blog', 'index.md'))]);
  expect((await open('Market', 'Market/Inside')).folder).toBe(toUri(join(root, 'Market')));
});

test('a post about one of them goes beside the one about all, and neither is the draft of the other', async () => {
  const both = await open('Market', 'Harbour');
  const text = await readFile(toPath(both.drafts[0]!)!, 'utf8');
  const alone = await write(join(root, 'Market'));
  expect(alone.draft).toBe(join(root, 'Market', 'blog-2', 'index.md'));
  expect(await readFile(toPath(both.drafts[0]!)!, 'utf8')).toBe(text);
  expect((await open('Market')).drafts).toEqual([toUri(alone.draft!)]);
  expect((await open('Market', 'Harbour')).drafts).toEqual(both.drafts);
}, 60_000);

test('regenerating takes in what came to any of them, and keeps what was written by hand', async () => {
  const { folder, drafts } = await open('Market', 'Harbour');
  const draft = toPath(drafts[0]!)!;
  await writeFile(draft, `${await readFile(draft, 'utf8')}\nWe ate figs.\n`);
  await place('exif/test2.jpg', 'Harbour', 'e.jpg');
  const [state] = (await daemon.album.list({}, signal)).albums.filter(
    (one) => one.folder === folder,
  );
  expect(state).toMatchObject({ newPhotos: 1, photos: 5 });
  expect(state!.parts).toEqual([
    { name: 'Market', folder: toUri(join(root, 'Market')) },
    { name: 'Harbour', folder: toUri(join(root, 'Harbour')) },
  ]);
  const output = join(draft, '..');
  const report = await write(toPath(folder)!, { output, regenerate: true });
  expect(report.draft).toBe(draft);
  expect(report.photos).toHaveLength(5);
  expect(await readFile(draft, 'utf8')).toContain('We ate figs.');
}, 60_000);

test('a folder that is not at hand stops the run, with its name, and nothing is taken for gone', async () => {
  const { folder, drafts } = await open('Market', 'Harbour');
  const text = await readFile(toPath(drafts[0]!)!, 'utf8');
  await rename(join(root, 'Harbour'), join(root, 'Elsewhere'));
  await expect(write(toPath(folder)!)).rejects.toThrow(join(root, 'Harbour'));
  await expect(open('Market', 'Harbour')).rejects.toThrow(join(root, 'Harbour'));
  expect(await readFile(toPath(drafts[0]!)!, 'utf8')).toBe(text);
  await rename(join(root, 'Elsewhere'), join(root, 'Harbour'));
});

test('two folders of one name are told apart, by what they are in', async () => {
  await place('exif/test1.jpg', '2019/Rome', 'a.jpg');
  await place('exif/test3.jpg', '2021/Rome', 'a.jpg');
  const { folder, parts } = await open('2019/Rome', '2021/Rome');
  expect(parts.map(({ name }) => name)).toEqual(['2019 Rome', '2021 Rome']);
  expect(basename(toPath(folder)!)).toBe('Rome + Rome');
  const board = await daemon.album.board({ folder: toPath(folder)! }, {}, signal);
  expect(board.photos.map(({ path }) => path).sort()).toEqual([
    '2019 Rome/a.jpg',
    '2021 Rome/a.jpg',
  ]);
});

test('a folder that only says that it stands for others stands for nothing', async () => {
  const forged = join(root, 'joined', '0'.repeat(32), 'a + b');
  await mkdir(forged, { recursive: true });
  const folders = [join(root, 'Market'), join(root, 'Harbour')];
  await writeFile(join(forged, '..', 'folders.json'), JSON.stringify({ folders }));
  const board = await daemon.album.board({ folder: forged }, {}, signal);
  expect(board.photos).toEqual([]);
});

test('forgetting such an album leaves the folders, and every photo in them', async () => {
  const { folder } = await open('Market', 'Harbour');
  const before = await readdir(join(root, 'Harbour'));
  await daemon.people.forget({ what: 'album', target: toPath(folder)! }, {});
  expect(existsSync(toPath(folder)!)).toBe(false);
  expect(await readdir(join(root, 'Harbour'))).toEqual(before);
  await daemon.people.forget({ what: 'everything' }, {});
  expect(existsSync(join(root, 'home', 'joined'))).toBe(false);
  expect(await readdir(join(root, '2019', 'Rome'))).toEqual(['a.jpg']);
}, 60_000);
