import { copyFile, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaemon, type Daemon } from '../../daemon/daemon.ts';
import { toUri } from '../../daemon/contract/uri.ts';
import type { Review } from '../../daemon/contract/protocol.ts';

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples', 'exif');
const signal = new AbortController().signal;
let daemon: Daemon;
let album: string;
let bundle: string;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'photoblog-review-'));
  [album, bundle] = [join(root, 'album'), join(root, 'album', 'blog')];
  await mkdir(album);
  await copyFile(join(samples, 'test1.jpg'), join(album, 'first.jpg'));
  daemon = openDaemon(join(root, 'home'));
  await write(undefined, {});
}, 120_000);

afterAll(() => {
  daemon.close();
});

/** @returns texts of the run's own events */
async function write(review: Review | undefined, more: object): Promise<string> {
  const request = { folder: album, faces: false, story: { writer: 'builtin' }, ...more } as const;
  let text = '';
  for await (const event of daemon.generate(request, { seeing: false }, signal, review))
    if (event.kind === 'text') text += event.text;
  return text;
}

async function contents(): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(bundle)).filter((name) => !name.startsWith('.photoblog'));
  const files = names.map(async (name) => [name, await readFile(join(bundle, name), 'base64')]);
  return Object.fromEntries(await Promise.all(files)) as Record<string, string>;
}

async function notes(): Promise<unknown> {
  return JSON.parse(await readFile(join(bundle, '.photoblog.json'), 'utf8'));
}

const draft = (): Promise<string> => readFile(join(bundle, 'index.md'), 'utf8');

test('what becomes of a draft is shown before anything of it is changed, and a no leaves everything', async () => {
  await copyFile(join(samples, 'test3.jpg'), join(album, 'second.jpg'));
  const before = await contents();
  const manifest = await notes();
  let shown: Parameters<Review>[0] | undefined;
  let then = '';
  const told = await write(
    async (proposal) => {
      shown = proposal;
      then = await draft();
      return null;
    },
    { regenerate: true },
  );
  expect(shown?.draft).toBe(toUri(join(bundle, 'index.md')));
  expect([shown?.before, told]).toEqual([then, '']);
  expect([shown?.before.includes('second.jpg'), shown?.after.includes('second.jpg')]).toEqual([
    false,
    true,
  ]);
  expect(await contents()).toEqual(before);
  expect(await notes()).toEqual(manifest);
}, 60_000);

test('what is taken of it is what the draft becomes, with the pictures it shows and no others', async () => {
  const mine = `${await draft()}\nWe had figs.\n`;
  await writeFile(join(bundle, 'index.md'), mine);
  await write(
    ({ before, after }) => {
      expect(before).toBe(mine);
      expect(after).toContain('We had figs.');
      return Promise.resolve(`${after}\nAnd honey.\n`);
    },
    { regenerate: true },
  );
  expect(await draft()).toMatch(/second\.jpg[^]*We had figs\.[^]*And honey\./);
  expect(Object.keys(await contents()).sort()).toEqual(['first.jpg', 'index.md', 'second.jpg']);
  await write(({ before }) => Promise.resolve(before), { regenerate: true, places: 'off' });
  expect(await draft()).toContain('And honey.');
}, 60_000);

test('a new draft is nothing to be asked about', async () => {
  const review: Review = () => Promise.reject(new Error('asked'));
  const text = await write(review, { output: join(album, '..', 'elsewhere') });
  expect(text).toContain('second.jpg');
}, 60_000);
