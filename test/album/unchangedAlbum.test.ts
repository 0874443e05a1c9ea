import { copyFile, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaemon, type Daemon } from '../../daemon/daemon.ts';
import type { GenerateParams } from '../../daemon/contract/protocol.ts';

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples', 'exif');
const signal = new AbortController().signal;
let daemon: Daemon;
let home: string;
let album: string;
let index: string;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'photoblog-unchanged-'));
  [home, album] = [join(root, 'home'), join(root, 'album')];
  index = join(album, 'blog', 'index.md');
  await mkdir(album);
  await copyFile(join(samples, 'test1.jpg'), join(album, 'first.jpg'));
  daemon = openDaemon(home);
}, 120_000);

afterAll(() => {
  daemon.close();
});

/** @returns the text of the run's events, and which file the draft is afterwards: one that is written anew is another */
async function run(more: Partial<GenerateParams> = {}) {
  const story = { writer: 'builtin' } as const;
  const request: GenerateParams = { folder: album, faces: false, story, ...more };
  let [text, chosen] = ['', ''];
  for await (const event of daemon.generate(request, { seeing: false }, signal)) {
    if (event.kind === 'text') text += event.text;
    if (event.kind === 'report')
      chosen = event.report.photos.map((photo) => photo.chosen?.role).join();
  }
  return { text, chosen, file: (await stat(index)).ino };
}

const draft = (): Promise<string> => readFile(index, 'utf8');

test('a draft of an album that has not changed is left as it is, and told as before', async () => {
  const first = await run();
  const second = await run();
  expect(second).toEqual(first);
  expect(await draft()).toBe(first.text);
});

test('a draft is told anew when an option, the album, or what was kept of it has changed', async () => {
  const first = await run();
  const german = await run({ story: { writer: 'builtin', language: 'de' } });
  expect(german.file).not.toBe(first.file);
  expect(await draft()).toBe(german.text);
  expect(german.text).not.toBe(first.text);

  await run();
  await copyFile(join(samples, 'test3.jpg'), join(album, 'second.jpg'));
  const more = await run();
  expect(await draft()).toContain('second.jpg');
  expect(more.chosen.split(',')).toHaveLength(2);

  await rm(join(home, 'stories'), { recursive: true });
  expect((await run()).file).not.toBe(more.file);
});

test('an image of the draft that is gone is there again', async () => {
  await run();
  await rm(join(album, 'blog', 'first.jpg'));
  await run();
  expect((await stat(join(album, 'blog', 'first.jpg'))).size).toBeGreaterThan(0);
});
