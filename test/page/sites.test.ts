import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PutIntoSiteParams, PutIntoSiteResult } from '../../daemon/contract/protocol.ts';
import type { Daemon } from '../../daemon/daemon.ts';
import { readFrontMatter } from '../../daemon/draft/frontMatter.ts';
import { readCollections } from '../../daemon/page/site/astroSchema.ts';
import { figuresText } from '../../daemon/page/site/siteFigures.ts';
import { hasProgram } from '../fixtures/programs.ts';
import { filesBelow, testDaemon, writeDraft } from './pages.ts';

const run = promisify(execFile);
const [hugo, jekyll] = ['hugo', 'jekyll'].map(hasProgram);
if (hugo !== true) console.log('skipped in part: there is no Hugo (apt install hugo)');
if (jekyll !== true) console.log('skipped in part: there is no Jekyll (apt install jekyll)');

// Astro and Eleventy come from npm, with a hundred packages each: `.ci/run` installs them into a folder of their own.
const tools = process.env['PHOTOBLOG_SITE_TOOLS'] ?? '';
const hasTool = (name: string): boolean =>
  tools !== '' && existsSync(join(tools, 'node_modules', '.bin', name));
for (const name of ['astro', 'eleventy'].filter((one) => !hasTool(one))) {
  console.log(`skipped in part: PHOTOBLOG_SITE_TOOLS names no folder with ${name} in it`);
}

const draft = `---
title: Two days at the lake
date: "2016-03-04"
description: Four pictures.
draft: true
tags: [Lake, Italy]
lang: en
cover: lake.jpg
rating: 5
---

# Two days at the lake

Four pictures | and {{ site.title }} {% include secret.html %} {{< ref "x" >}} {: onclick="x"}.

<!-- photoblog:chapter c-1 -->
## The first day

They walk. <!-- photoblog:unsupported "walk" -->
See [the map](https://example.org/map), [the notes](notes.txt) and \`{{< code >}} {{ code }}\`.

![The lake](lake.jpg)${'  '}
*The lake, 9:15 am*

![The \\"cabin\\"](cabin.jpg)${'  '}
*“Ours” & \\<theirs\\>, {{ site.title }} \\*here\\**

![A {{ tree }}](<a tree.jpg>)
![Gone](gone.jpg)${'  '}
*A tree*

<script>broken=1</script>

<figure><img src="tower.jpg" alt="A tower" onerror="broken=1"><figcaption>A tower</figcaption></figure>
`;

let daemon: Daemon;
let folder: string;
beforeAll(async () => {
  daemon = await testDaemon();
  folder = await writeDraft(draft, {
    'lake.jpg': { width: 1800, height: 1200 },
    'a tree.jpg': {},
    'cabin.jpg': {},
    'tower.jpg': {},
  });
}, 60_000);
afterAll(() => {
  daemon.close();
});

async function put(
  root: string,
  more: Partial<PutIntoSiteParams> = {},
): Promise<PutIntoSiteResult & { readonly text: string; readonly dir: string }> {
  const result = await daemon.pages.sites.put(
    { draft: folder, output: root, ...more },
    {},
    () => undefined,
    new AbortController().signal,
  );
  const file = fileURLToPath(result.post);
  return { ...result, text: await readFile(file, 'utf8'), dir: dirname(file) };
}

async function site(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'page-site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

const hugoSite = {
  'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "SITE"\n',
  'layouts/_default/single.html': '<html><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>',
  'layouts/_default/list.html': '<html><body></body></html>',
  'content/posts/old.md': '+++\ntitle = "Old"\ndate = 2015-01-01\nauthor = "Jo"\n+++\nold\n',
  'content/posts/older.md': '+++\ntitle = "Older"\ndate = 2014-01-01\nauthor = "Jo"\n+++\nolder\n',
};

const jekyllSite = {
  '_config.yml': 'title: SITE\nbaseurl: /sub\n',
  '_layouts/post.html': '<html><body><h1>{{ page.title }}</h1>{{ content }}</body></html>',
  '_posts/2015-01-01-old.md':
    '---\nlayout: post\ntitle: Old\nsubtitle: "s"\nimage: {path: /x.jpg, alt: x}\n---\nold\n',
  '_includes/secret.html': 'SECRET',
};

/** What a reader is told of the draft's figures, in its order. */
const figures = [
  ['The lake', 'The lake, 9:15 am'],
  ['The "cabin"', '“Ours” & <theirs>, {{ site.title }} *here*'],
  // What is said of a picture that is gone, too, stays with the other one.
  ['A {{ tree }}', 'A tree'],
  ['A tower', 'A tower'],
];

/** Alternative texts and captions of the figures in a built page, as a browser reads them. */
function figuresOf(html: string): string[][] {
  const plain = (text: string): string =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(/&#(?:(\d+)|x([\da-f]+));/gi, (_, decimal?: string, hex = '') =>
        String.fromCodePoint(decimal === undefined ? parseInt(hex, 16) : Number(decimal)),
      )
      .replace(
        /&(lt|gt|quot|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
      )
      .trim();
  return [...html.matchAll(/<figure[^>]*>([\s\S]*?)<\/figure>/g)].map(([, inside = '']) => [
    plain(/alt="([^"]*)"/.exec(inside)?.[1] ?? ''),
    plain(/<figcaption>([\s\S]*?)<\/figcaption>/.exec(inside)?.[1] ?? ''),
  ]);
}

/** Nothing of what a hostile draft tries has happened, and all of what it says is there. */
function checkBuilt(html: string): void {
  expect(html).not.toContain('SITE');
  expect(html).not.toContain('SECRET');
  expect(html).not.toContain('broken=1');
  expect(html).not.toContain('photoblog:');
  expect(html).not.toMatch(/ onclick="/);
  expect(html).not.toContain('<table');
  expect(html).toContain('{{ site.title }}');
  expect(html).toContain('{% include secret.html %}');
  expect(figuresOf(html)).toEqual(figures);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain('the notes');
  expect(html).not.toContain('notes.txt');
}

describe('a draft in a site of Hugo', () => {
  it.skipIf(hugo !== true)('is built by Hugo, with every picture it points to', async () => {
    const root = await site(hugoSite);
    const { left, notes, dir } = await put(root);
    expect(left.map(({ image }) => image)).toEqual(['gone.jpg']);
    expect(notes).toEqual([]);
    expect(dir).toBe(join(root, 'content/posts/two-days-at-the-lake'));
    await run('hugo', ['--quiet', '-s', root]);
    const built = join(root, 'public/posts/two-days-at-the-lake');
    const html = await readFile(join(built, 'index.html'), 'utf8');
    checkBuilt(html);
    const shown = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src!);
    expect(shown.length).toBeGreaterThanOrEqual(2);
    for (const src of shown) expect((await stat(join(built, src))).size).toBeGreaterThan(1000);
    expect([...(await filesBelow(join(root, 'public'))).keys()].join()).not.toContain('.photoblog');
  });

  it('has the front matter of the posts that are there', async () => {
    const { text } = await put(await site(hugoSite));
    const fields = readFrontMatter(text.split('---\n')[1]!);
    expect(fields).toMatchObject({ title: 'Two days at the lake', author: 'Jo', rating: 5 });
    expect(text).toMatch(/^date: 2016-03-04$/m);
    expect(text).not.toMatch(/draft: true/);
  });

  it('has the front matter of the archetype, where there is one', async () => {
    const { text } = await put(
      await site({
        'hugo.toml': 'baseURL = "https://example.org/"\n',
        'archetypes/posts.md':
          '+++\ntitle = "{{ replace .Name "-" " " | title }}"\ndate = {{ .Date }}\ndraft = true\nsummary = ""\nshowtoc = true\n[cover]\nimage = ""\nalt = ""\nrelative = true\n+++\n',
      }),
    );
    expect(readFrontMatter(text.split('---\n')[1]!)).toMatchObject({
      draft: false,
      summary: expect.stringContaining('Four pictures'),
      showtoc: true,
      cover: { image: 'lake.jpg', alt: 'The lake', relative: true },
    });
  });

  it('changes nothing when it is put there again, and follows the draft', async () => {
    const root = await site(hugoSite);
    await put(root);
    expect((await put(root)).changed).toBe(0);
    const { changed, text } = await put(root, { text: draft.replace('They walk', 'They run') });
    expect(changed).toBe(1);
    expect(text).toContain('They run');
  });

  it('never replaces what is not ours, or what was edited since', async () => {
    const root = await site({
      ...hugoSite,
      'content/posts/mine/index.md': 'mine',
      'content/posts/two-days-at-the-lake.md': 'mine, too',
    });
    await expect(put(root, { name: 'mine' })).rejects.toThrow(/mine.index\.md/);
    const { dir } = await put(root);
    expect(dir).toBe(join(root, 'content/posts/two-days-at-the-lake-2'));
    await writeFile(join(dir, 'index.md'), 'edited in the site');
    await expect(put(root)).rejects.toThrow(/edited/);
    const files = await filesBelow(join(root, 'content'));
    expect(files.get('posts/mine/index.md')?.toString()).toBe('mine');
    expect(files.get('posts/two-days-at-the-lake.md')?.toString()).toBe('mine, too');
    expect([...files.keys()].filter((path) => path.startsWith('posts/mine/'))).toHaveLength(1);
  });

  it.each(['../out', '/etc', 'a/../../b'])('leads nowhere out of the site: %s', async (name) => {
    const root = await site(hugoSite);
    const before = [...(await filesBelow(root)).keys()];
    await put(root, { name }).catch(() => undefined);
    const after = [...(await filesBelow(root)).keys()];
    expect(existsSync(join(root, '..', 'out'))).toBe(false);
    expect(
      after
        .filter((path) => !before.includes(path))
        .every((path) => path.startsWith('content/posts/')),
    ).toBe(true);
  });

  it('has its pictures as they are wished: folder, size, type', async () => {
    const root = await site(hugoSite);
    const { dir, text } = await put(root, { images: { folder: 'pics', size: 400, type: 'webp' } });
    expect(text).toContain('src="pics/lake.webp"');
    const bytes = await readFile(join(dir, 'pics/lake.webp'));
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
    if (!hasProgram('identify')) {
      console.log('skipped in part: no ImageMagick');
      return;
    }
    const { stdout } = await run('identify', ['-format', '%w', join(dir, 'pics/lake.webp')]);
    expect(stdout).toBe('400');
  });
});

it('a picture of few pixels is no stamp beside another in a site of Hugo that leaves HTML out', () => {
  const pictures = ['a.jpg', 'b.jpg'].map((src) => ({ src, alt: src, caption: `Of ${src}` }));
  const told = (height: number): string =>
    figuresText(
      { pictures, caption: '', isGallery: false },
      (address) => ({
        address,
        size: { width: 1600, height: address === 'a.jpg' ? 1067 : height },
      }),
      { kind: 'hugo', allowsHtml: false },
    );
  expect(told(1000)).toContain('| ![a.jpg](a.jpg) | ![b.jpg](b.jpg) |');
  expect(told(135).match(/\{\{< figure /g)).toHaveLength(2);
});

describe('a draft in a site of Jekyll', () => {
  it.skipIf(jekyll !== true)(
    'is built by Jekyll, with every picture, below its base',
    async () => {
      const root = await site(jekyllSite);
      await put(root);
      await run('jekyll', ['build', '-q', '-s', root, '-d', join(root, '_site')]);
      const html = await readFile(join(root, '_site/2016/03/04/two-days-at-the-lake.html'), 'utf8');
      checkBuilt(html);
      const shown = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src!);
      expect(shown).toHaveLength(4);
      for (const src of shown) {
        expect(src).toMatch(/^\/sub\/assets\/images\/two-days-at-the-lake\//);
        expect(existsSync(join(root, '_site', src.slice('/sub'.length)))).toBe(true);
      }
      expect(figuresOf(html)).toEqual(figures);
    },
    60_000,
  );

  it('has the front matter of the posts that are there', async () => {
    const { text } = await put(await site(jekyllSite));
    expect(readFrontMatter(text.split('---\n')[1]!)).toMatchObject({
      layout: 'post',
      title: 'Two days at the lake',
      subtitle: expect.stringContaining('Four pictures'),
      image: { path: '/assets/images/two-days-at-the-lake/lake.jpg', alt: 'The lake' },
      tags: ['Lake', 'Italy'],
    });
  });
});

describe('a draft in a site of Astro', () => {
  const config = `import { defineCollection, z } from 'astro:content';
    import { glob } from "astro/loaders";
    // const blog = defineCollection({ schema: z.object({ wrong: z.string() }) });
    const blog = defineCollection({
      loader: glob({ pattern: '**/[^_]*.{md,mdx}', base: "./src/data/blog" }),
      schema: ({ image }) => z.object({
        title: z.string().max(12, "a } brace"), /* , wrong: z.date() */
        summary: z.string(),
        pubDatetime: z.coerce.date(),
        modDatetime: z.date().optional().nullable(),
        cover: z.object({ src: image(), alt: z.string() }),
        kind: z.enum(["note", 'trip']),
        tags: z.array(z.string()).default(["others"]),
        isDraft: z.boolean(),
        mood: z.string(),
      }),
    });
    const authors = defineCollection({ loader: file('src/data/authors.json'), schema: z.object({ name: z.string() }) });
    export const collections = { blog, authors };`;

  it('lies in the collection that is declared, and says what its schema asks for', async () => {
    const root = await site({
      'astro.config.mjs': 'export default {}',
      'src/content.config.ts': config,
    });
    const { text, dir, notes } = await put(root);
    expect(dir).toBe(join(root, 'src/data/blog/two-days-at-the-lake'));
    expect(readFrontMatter(text.split('---\n')[1]!)).toEqual({
      title: 'Two days at…',
      summary: expect.stringContaining('Four pictures'),
      pubDatetime: '2016-03-04',
      cover: { src: './lake.jpg', alt: 'The lake' },
      kind: 'note',
      tags: ['Lake', 'Italy'],
      isDraft: false,
    });
    // Nobody knows the mood: the author is told, instead of a build that fails without a word.
    expect(notes).toEqual([expect.stringContaining('mood')]);
    expect(text).toContain('![The lake](./lake.jpg)');
  });

  it.each([
    [
      'a schema by its name',
      'const s = z.object({ title: z.string() }); const blog = defineCollection({ type: "content", schema: s }); export const collections = { blog };',
      'src/content/blog',
      ['title'],
    ],
    [
      'a collection by another name',
      'const x = defineCollection({ schema: z.object({ "pub-date": z.date() }) }); export const collections = { "posts": x };',
      'src/content/posts',
      ['pub-date'],
    ],
    [
      'no schema',
      'export const collections = { blog: defineCollection({}) };',
      'src/content/blog',
      undefined,
    ],
  ])('reads %s', (_, program, at, fields) => {
    const [collection] = readCollections(program);
    expect(collection?.folder).toBe(at);
    expect(collection?.fields?.map(({ name }) => name)).toEqual(fields);
  });

  it('reads any program without an error', () => {
    for (let end = 0; end < config.length; end += 7) readCollections(config.slice(0, end));
  });
});

describe('a draft in a site of Eleventy', () => {
  it('points to pictures where the configuration passes them through', async () => {
    const root = await site({
      'eleventy.config.js':
        'export default (c) => { c.addPassthroughCopy({ "./public/": "/" }); return { dir: { input: "content" } }; }',
      'content/blog/a.md': '---\ntitle: A\ntags: [posts, x]\nlayout: layouts/post.njk\n---\na\n',
      'content/blog/b.md': '---\ntitle: B\ntags: [posts]\nlayout: layouts/post.njk\n---\nb\n',
    });
    const { text, dir, notes } = await put(root);
    expect(dir).toBe(join(root, 'content/blog/two-days-at-the-lake'));
    expect(notes).toEqual([]);
    expect(text).toContain('<img src="/images/two-days-at-the-lake/lake.jpg" alt="The lake"');
    expect(existsSync(join(root, 'public/images/two-days-at-the-lake/lake.jpg'))).toBe(true);
    expect(readFrontMatter(text.split('---\n')[1]!)).toMatchObject({
      layout: 'layouts/post.njk',
      tags: ['posts', 'Lake', 'Italy'],
      templateEngineOverride: 'md',
    });
  });

  it('says what to add where nothing is passed through', async () => {
    const { notes } = await put(await site({ '.eleventy.js': 'module.exports = () => ({})' }));
    expect(notes.join()).toContain('addPassthroughCopy("posts/two-days-at-the-lake/*.jpg")');
  });
});

describe('a draft in a site of Astro without collections', () => {
  const pages = {
    'astro.config.mjs': 'export default {}',
    'src/layouts/Post.astro':
      '---\nconst { frontmatter } = Astro.props;\n---\n<html><body><h1>{frontmatter.title}</h1><slot /></body></html>\n',
    'src/pages/posts/post-1.md':
      '---\nlayout: ../../layouts/Post.astro\ntitle: One\npubDate: 2022-07-01\n---\nHello\n',
    'src/pages/posts/2023/post-2.md':
      '---\nlayout: ../../../layouts/Post.astro\ntitle: Two\npubDate: 2023-07-01\n---\nHello\n',
  };

  it('is a page with the layout of the others, which is found from where it stands', async () => {
    const { text, dir } = await put(await site(pages));
    expect(dir.endsWith(join('src', 'pages', 'posts'))).toBe(true);
    expect(readFrontMatter(text.split('---\n')[1]!)).toMatchObject({
      layout: '../../layouts/Post.astro',
      pubDate: '2016-03-04',
    });
    // Beside it every picture would be taken for a page.
    expect(text).toContain('![The lake](../../assets/two-days-at-the-lake/lake.jpg)');
    const years = { 'src/pages/posts/2022/post-3.md': pages['src/pages/posts/2023/post-2.md'] };
    const deeper = await put(await site({ ...pages, ...years }));
    expect(deeper.text).toContain('layout: ../../../layouts/Post.astro');
    expect(deeper.text).toContain('(../../../assets/2016/two-days-at-the-lake/lake.jpg)');
  });

  it.skipIf(!hasTool('astro'))(
    'is built by Astro, pictures and all',
    async () => {
      const root = await site(pages);
      await put(root);
      await build(root, 'astro', ['build']);
      checkPictures(join(root, 'dist'), 'posts/two-days-at-the-lake/index.html');
    },
    180_000,
  );
});

describe('sites that are built', () => {
  it.skipIf(!hasTool('astro'))(
    'by Astro, from a collection with a schema',
    async () => {
      const root = await site({
        'astro.config.mjs': 'export default {}',
        'src/content.config.ts': `import { defineCollection, z } from 'astro:content';
        import { glob } from 'astro/loaders';
        const blog = defineCollection({
          loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }),
          schema: ({ image }) => z.object({
            title: z.string(),
            description: z.string(),
            pubDate: z.coerce.date(),
            heroImage: image(),
            tags: z.array(z.string()),
          }).strict(),
        });
        export const collections = { blog };`,
        'src/pages/blog/[...slug].astro': `---
        import { getCollection, render } from 'astro:content';
        import { Image } from 'astro:assets';
        export async function getStaticPaths() {
          return (await getCollection('blog')).map((post) => ({ params: { slug: post.id }, props: post }));
        }
        const { Content } = await render(Astro.props);
        ---
        <html><body><h1>{Astro.props.data.title}</h1>
        <Image src={Astro.props.data.heroImage} alt="" /><Content /></body></html>`.replace(
          /^ {8}/gm,
          '',
        ),
      });
      await put(root);
      await build(root, 'astro', ['build']);
      const html = await readFile(join(root, 'dist/blog/two-days-at-the-lake/index.html'), 'utf8');
      checkBuilt(html);
      checkPictures(join(root, 'dist'), 'blog/two-days-at-the-lake/index.html');
    },
    180_000,
  );

  it.skipIf(!hasTool('eleventy'))(
    'by Eleventy, from a folder that it passes through',
    async () => {
      const root = await site({
        'package.json': '{"type":"module"}',
        'eleventy.config.js':
          'export default (c) => { c.addPassthroughCopy({ "./public/": "/" }); return { dir: { input: "content", includes: "../_includes" } }; }',
        '_includes/post.njk': '<html><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>',
        'content/blog/a.md': '---\ntitle: A\ntags: [posts]\nlayout: post.njk\n---\na\n',
        'content/blog/b.md': '---\ntitle: B\ntags: [posts]\nlayout: post.njk\n---\nb\n',
      });
      await put(root);
      await build(root, 'eleventy', []);
      const html = await readFile(join(root, '_site/blog/two-days-at-the-lake/index.html'), 'utf8');
      checkBuilt(html);
      checkPictures(join(root, '_site'), 'blog/two-days-at-the-lake/index.html');
    },
    180_000,
  );
});

/** Runs a site's generator in it. */
async function build(root: string, tool: string, args: readonly string[]): Promise<void> {
  await symlink(join(tools, 'node_modules'), join(root, 'node_modules'));
  const bin = join(tools, 'node_modules', '.bin', tool);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await run(process.execPath, [await realpath(bin), ...args], { cwd: root, env });
}

/** Every picture that a built page shows is a file of the site with pixels in it. */
function checkPictures(built: string, page: string): void {
  const html = readFileSync(join(built, page), 'utf8');
  const shown = [...html.matchAll(/<img[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src!);
  expect(shown.length).toBeGreaterThanOrEqual(4);
  for (const src of shown) {
    const from = src.startsWith('/') ? built : join(built, dirname(page));
    expect(statSync(join(from, decodeURIComponent(src))).size, src).toBeGreaterThan(500);
  }
}

describe('sites', () => {
  it('are found in, below and above the folders of a workspace', async () => {
    const root = await site({
      'blog/hugo.yaml': 'title: x\n',
      'blog/themes/t/exampleSite/hugo.toml': 'title = "no"\n',
      'www/_config.yml': 'title: x\n',
      'www/_posts/2020-01-01-a.md': 'a',
      'app/package.json': '{"dependencies":{"astro":"5.0.0"}}',
      'notes/.eleventy.js': '',
      'rust/config.toml': 'base_url = "https://example.org"\n',
      'node_modules/x/hugo.toml': '',
    });
    const { sites } = await daemon.pages.sites.propose(
      { draft: folder, folders: [root, join(root, 'www/_posts')] },
      {},
      new AbortController().signal,
    );
    const found = sites.map(({ root: at, kind, posts, name }) => [
      fileURLToPath(at).slice(root.length + 1),
      kind,
      posts,
      name,
    ]);
    expect(found.toSorted()).toEqual([
      ['app', 'astro', 'src/content/blog', 'two-days-at-the-lake'],
      ['blog', 'hugo', 'content/posts', 'two-days-at-the-lake'],
      ['notes', 'eleventy', 'posts', 'two-days-at-the-lake'],
      ['www', 'jekyll', '_posts', 'two-days-at-the-lake'],
    ]);
  });

  it.each(['hugo', 'jekyll', 'astro', 'eleventy'] as const)(
    'of %s need not be there: the post is written alone',
    async (format) => {
      const root = join(await site({}), 'alone');
      const { text, dir } = await put(root, { format });
      expect(dir).toBe(format === 'jekyll' ? join(root, '_posts') : root);
      expect(text).toContain('title: Two days at the lake');
      expect(
        [...(await filesBelow(root)).keys()].filter((path) => path.endsWith('.jpg')),
      ).toHaveLength(4);
      await rm(root, { recursive: true });
    },
  );
});
