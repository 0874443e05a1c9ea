import { copyFile, mkdir, mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifReader from 'exifreader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaemon, type Daemon } from '../../daemon/daemon.ts';
import { parseManifest } from '../../daemon/draft/manifest.ts';
import { toUri } from '../../daemon/contract/uri.ts';

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples');
const signal = new AbortController().signal;
let daemon: Daemon;
let album: string;
let elsewhere: string;
let draft: string;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'photoblog-insert-'));
  [album, elsewhere] = [join(root, 'album'), join(root, 'elsewhere')];
  draft = join(album, 'blog', 'index.md');
  await mkdir(album);
  await mkdir(elsewhere);
  for (const name of ['test1.jpg', 'test3.jpg'])
    await copyFile(join(samples, 'exif', name), join(album, name));
  await copyFile(join(samples, 'heic', 'img.HEIC'), join(elsewhere, 'img.HEIC'));
  daemon = openDaemon(join(root, 'home'));
  const request = { folder: album, faces: false, story: { writer: 'builtin' } } as const;
  await allOf(daemon.generate(request, {}, signal));
}, 120_000);

afterAll(() => {
  daemon.close();
});

async function allOf(events: AsyncIterable<unknown>): Promise<void> {
  for await (const event of events) expect(event).toBeDefined();
}

const insert = (...photos: string[]): ReturnType<NonNullable<Daemon['pictures']>['insert']> =>
  daemon.pictures.insert({ draft, photos }, {}, signal);

test('a HEIC from anywhere comes beside the draft as a JPEG without metadata, told from its facts', async () => {
  const photo = join(elsewhere, 'img.HEIC');
  const before = await stat(photo);
  const { inserted, left } = await insert(toUri(photo));
  expect(left).toEqual([]);
  expect(inserted).toMatchObject([{ photo: toUri(photo), image: 'img.jpg' }]);
  // ExifTool: GPS 49.83 N 24.04 E, which is Lviv; taken 2022:09:20.
  expect(inserted[0]?.caption).toMatch(/20 September 2022.*Lviv/);
  const copy = await readFile(join(album, 'blog', 'img.jpg'));
  expect([copy[0], copy[1]]).toEqual([0xff, 0xd8]);
  const { exif, gps, xmp } = exifReader.load(copy, { expanded: true });
  expect([exif, gps, xmp]).toEqual([undefined, undefined, undefined]);
  expect((await stat(photo)).mtimeMs).toBe(before.mtimeMs);
  const manifest = parseManifest(await readFile(join(album, 'blog', '.photoblog.json'), 'utf8'));
  expect(manifest?.photos.find(({ image }) => image === 'img.jpg')).toMatchObject({
    byHand: true,
    place: { town: 'Lviv' },
  });
}, 60_000);

test('a photo that lies beside the draft already is not copied again', async () => {
  const before = await readdir(join(album, 'blog'));
  const { inserted } = await insert(join(album, 'test1.jpg'), join(elsewhere, 'img.HEIC'));
  expect(inserted.map(({ image }) => image)).toEqual(['test1.jpg', 'img.jpg']);
  expect(await readdir(join(album, 'blog'))).toEqual(before);
});

test('what is no photo is told of, and the others come all the same', async () => {
  const { inserted, left } = await insert(join(album, 'gone.jpg'), join(album, 'test3.jpg'));
  expect(inserted).toHaveLength(1);
  expect(left).toMatchObject([{ photo: join(album, 'gone.jpg') }]);
  expect(left[0]?.reason).toContain('gone.jpg');
});

test('regenerating keeps a photo that the text shows', async () => {
  await writeFile(draft, `${await readFile(draft, 'utf8')}\n![Lviv](img.jpg)\n`);
  const request = {
    folder: album,
    faces: false,
    regenerate: true,
    story: { writer: 'builtin' },
  } as const;
  await allOf(daemon.generate(request, {}, signal));
  expect(await readFile(draft, 'utf8')).toContain('(img.jpg)');
  expect(await readdir(join(album, 'blog'))).toContain('img.jpg');
}, 60_000);

test.each([
  ['', ['test1.jpg', 'test3.jpg']],
  ['san francisco', ['test3.jpg']],
  // 22 km from there, and 6 from this town.
  ['bolinas', ['test1.jpg']],
  ['Photos from Februar 2013', ['test1.jpg']],
  ['décembre', ['test3.jpg']],
  ['2012-12', ['test3.jpg']],
  ['TEST1', ['test1.jpg']],
  ['Paris', []],
])('%j is looked for by place, time and name', async (query, expected) => {
  const { photos, total } = await daemon.pictures.search({ query }, {}, signal);
  expect(photos.map(({ path }) => path).sort()).toEqual(expected);
  expect(total).toBe(expected.length);
});
