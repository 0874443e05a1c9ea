import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jekyllPlaces, putJekyllPost } from '../../daemon/cli/jekyllPost.ts';
import type { Daemon } from '../../daemon/daemon.ts';
import { hasProgram } from '../fixtures/programs.ts';
import { testDaemon, writeDraft } from './pages.ts';

const run = promisify(execFile);
const hasJekyll = hasProgram('jekyll');
if (!hasJekyll) console.log('skipped in part: there is no Jekyll (apt install jekyll)');

const draft = `---
layout: post
title: Two days at the lake
date: "2016-03-04"
published: false
---

First words.

![The lake](lake.jpg)${'  '}
*The lake, 9:15 am*
`;

let daemon: Daemon;
beforeAll(async () => {
  daemon = await testDaemon();
}, 60_000);
afterAll(() => {
  daemon.close();
});

/** @returns what was said, and the post's path */
async function put(
  folder: string,
  site: string | null,
): Promise<{ post: string | null; said: string }> {
  const stderr = new PassThrough();
  const environment = { stderr, signal: new AbortController().signal };
  const post = await putJekyllPost(daemon, join(folder, 'index.md'), { site }, environment);
  return { post, said: String((stderr.read() as Buffer | null) ?? '') };
}

async function site(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'page-jekyll-'));
  const files = {
    '_config.yml': 'title: Mine\n',
    '_posts/2015-01-01-old.md': '---\nlayout: post\ntitle: Old\n---\nold\n',
    '_layouts/post.html': '<h1>{{ page.title | escape }}</h1>{{ content }}',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

test('a draft for Jekyll stays beside its photos where -o is a site, and goes where -o says else', async () => {
  const root = await site();
  expect(await jekyllPlaces(undefined)).toEqual({ site: null });
  expect(await jekyllPlaces(root)).toEqual({ site: root });
  expect(await jekyllPlaces(join(root, '_posts'))).toEqual({ site: root });
  const inside = join(root, 'trips', 'lake');
  expect(await jekyllPlaces(inside)).toEqual({ draft: inside, site: root });
  const alone = join(await mkdtemp(join(tmpdir(), 'page-alone-')), 'lake');
  expect(await jekyllPlaces(alone)).toEqual({ draft: alone, site: null });
});

test.skipIf(!hasJekyll)(
  'the post is built by Jekyll, with its pictures and their captions',
  async () => {
    const root = await site();
    const folder = await writeDraft(draft, { 'lake.jpg': { width: 300, height: 200 } });
    const { post, said } = await put(folder, root);
    expect(said).toBe('');
    expect(post).toBe(join(root, '_posts', '2016-03-04-two-days-at-the-lake.md'));
    await run('jekyll', ['build', '-q', '-s', root, '-d', join(root, '_site')]);
    const html = await readFile(join(root, '_site/2016/03/04/two-days-at-the-lake.html'), 'utf8');
    const src = /<img src="([^"]+)" alt="The lake"/.exec(html)?.[1] ?? '';
    expect((await stat(join(root, '_site', src))).size).toBeGreaterThan(1000);
    expect(html).toContain('<figcaption>The lake, 9:15 am</figcaption>');
  },
  120_000,
);

test('without a site the post lies beside the draft; one that was edited stays, and that is said', async () => {
  const folder = await writeDraft(draft, { 'lake.jpg': { width: 300, height: 200 } });
  const { post } = await put(folder, null);
  expect(post).toBe(join(folder, '_posts', '2016-03-04-two-days-at-the-lake.md'));
  expect(await readdir(join(folder, 'assets/images/two-days-at-the-lake'))).toContain('lake.jpg');
  await writeFile(post!, 'edited');
  const again = await put(folder, null);
  expect(again.post).toBeNull();
  expect(again.said).toMatch(/two-days-at-the-lake\.md/);
  expect(await readFile(post!, 'utf8')).toBe('edited');
}, 60_000);
