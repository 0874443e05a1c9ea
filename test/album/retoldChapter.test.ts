import { copyFile, mkdir, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoryOptions } from '../../daemon/contract/protocol.ts';
import { openDaemon, type Daemon } from '../../daemon/daemon.ts';

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples');
const signal = new AbortController().signal;
let daemon: Daemon;
let draft: string;
/** The chapter with most photos: five of two countries, taken over four years. */
let chapter: string;
let before: string;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'photoblog-retold-'));
  const album = join(root, 'album');
  draft = join(album, 'blog', 'index.md');
  await mkdir(album);
  for (const folder of ['exif', 'jpeg-exif', 'heic', 'react-exif-autorotate-image'])
    for (const name of await readdir(join(samples, folder)))
      await copyFile(join(samples, folder, name), join(album, `${folder}-${name}`));
  daemon = openDaemon(join(root, 'home'));
  const request = { folder: album, faces: false, story: { writer: 'builtin' } } as const;
  let isReported = false;
  for await (const { kind } of daemon.generate(request, { seeing: false }, signal))
    isReported ||= kind === 'report';
  expect(isReported).toBe(true);
  const parts = (await readFile(draft, 'utf8')).split('<!-- photoblog:chapter ').slice(1);
  const [largest = ''] = parts.toSorted((a, b) => images(b).length - images(a).length);
  chapter = largest.slice(0, largest.indexOf(' '));
  before = `<!-- photoblog:chapter ${largest}`;
}, 120_000);

afterAll(() => {
  daemon.close();
});

const images = (text: string): readonly string[] =>
  [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, name]) => name ?? '');

/** Words of the paragraphs, without headings, pictures and captions. */
const prose = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /^[\p{L}“]/u.test(line))
    .flatMap((line) => line.split(' '));

async function told(story: StoryOptions): Promise<string> {
  return (await daemon.rewrite({ draft, chapter, story }, { seeing: false }, signal)).text;
}

test('told shorter, a chapter has fewer words and the same photos in the same order', async () => {
  const short = await told({ length: 'short' });
  expect(images(before)).toHaveLength(6);
  expect(images(short)).toEqual(images(before));
  expect(prose(short).length).toBeLessThan(prose(before).length);
}, 60_000);

test('told longer, it keeps its photos, too, though a longer draft would have its chapters elsewhere', async () => {
  const long = await told({ length: 'long' });
  expect(images(long)).toEqual(images(before));
  expect(prose(long).length).toBeGreaterThanOrEqual(prose(before).length);
}, 60_000);

test('told warmer, it says the same in other words', async () => {
  const warm = await told({ tone: 'warm' });
  expect(images(warm)).toEqual(images(before));
  expect(prose(warm)).not.toEqual(prose(before));
}, 60_000);

test('told as before, it is as before', async () => {
  expect((await told({})).trim()).toBe(before.trim());
}, 60_000);
