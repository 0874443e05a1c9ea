import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteKind } from '../../daemon/contract/protocol.ts';
import type { Daemon } from '../../daemon/daemon.ts';
import { hasProgram } from '../fixtures/programs.ts';
import { filesBelow, testDaemon, writeDraft } from './pages.ts';

const run = promisify(execFile);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const hasBrowser =
  process.env['CHROMIUM'] === undefined ? hasProgram('chromium') : existsSync(executablePath);
if (!hasBrowser) console.log(`skipped: there is no Chromium at ${executablePath}`);

const tools = process.env['PHOTOBLOG_SITE_TOOLS'] ?? '';
const canBuild = (kind: SiteKind): boolean =>
  kind === 'astro' || kind === 'eleventy'
    ? tools !== '' && existsSync(join(tools, 'node_modules', '.bin', kind))
    : hasProgram(kind);

const draft = `---
title: Side by side
date: "2016-03-04"
lang: en
---

One alone:

![Alone](alone.jpg)${'  '}
*By itself*

A pair, each picture with its own words:

![Wide](wide.jpg)${'  '}
*The lake | \\<b> {{ x }}*${'  '}
![Tall](tall.jpg)${'  '}
*1. The tower*

Three without any:

![One](one.jpg)
![Two](two.jpg)
![Three](three.jpg)

A pair with the same words:

![Left](left.jpg)
![Right](right.jpg)${'  '}
*Both of them*

<!-- photoblog:chapter gallery -->
## More photos

${Array.from({ length: 7 }, (_, i) => `![More ${i}](more-${i}.jpg)  \n*${i}:00 pm*`).join('\n\n')}
`;

const wide = { width: 1200, height: 800 };
const tall = { width: 800, height: 1200 };
const images = {
  'alone.jpg': wide,
  'wide.jpg': wide,
  'tall.jpg': tall,
  ...Object.fromEntries(['one', 'two', 'three'].map((name) => [`${name}.jpg`, tall])),
  'left.jpg': wide,
  'right.jpg': wide,
  ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`more-${i}.jpg`, wide])),
};

/** What most themes say of pictures, and nothing more. */
const frame = (title: string, content: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>body{max-width:45rem;margin:0 auto}img{max-width:100%;height:auto}</style></head><body><h1>${title}</h1>${content}</body></html>`;

const hugo = {
  'hugo.toml': 'baseURL = "https://example.org/"\n',
  // What stands around a figure is the theme's.
  'layouts/_default/single.html': frame('{{ .Title }}', '{{ .Content }}').replace(
    '<style>',
    '<style>figure{margin:0}',
  ),
  'layouts/_default/list.html': '<html></html>',
};

const sites: Readonly<Record<string, readonly [SiteKind, Readonly<Record<string, string>>]>> = {
  'Hugo that leaves HTML out': ['hugo', hugo],
  'Hugo that does not': [
    'hugo',
    { ...hugo, 'hugo.toml': `${hugo['hugo.toml']}[markup.goldmark.renderer]\nunsafe = true\n` },
  ],
  Jekyll: [
    'jekyll',
    {
      '_config.yml': 'title: x\n',
      '_posts/2015-01-01-old.md': '---\nlayout: post\ntitle: Old\n---\nold\n',
      // As minima: a height that is written is not undone.
      '_layouts/post.html': frame('{{ page.title }}', '{{ content }}').replace(';height:auto', ''),
    },
  ],
  Astro: [
    'astro',
    {
      'astro.config.mjs': 'export default {}',
      'src/layouts/Post.astro': `---\nconst { frontmatter } = Astro.props;\n---\n${frame('{frontmatter.title}', '<slot />').replace('<style>', '<style is:global>')}`,
      'src/pages/posts/old.md':
        '---\nlayout: ../../layouts/Post.astro\ntitle: One\npubDate: 2015-01-01\n---\nHello\n',
    },
  ],
  Eleventy: [
    'eleventy',
    {
      'package.json': '{"type":"module"}',
      'eleventy.config.js':
        'export default (c) => { c.addPassthroughCopy({ "./public/": "/" }); return { dir: { input: "content", includes: "../_includes" } }; }',
      '_includes/post.njk': frame('{{ title }}', '{{ content | safe }}'),
      'content/blog/a.md': '---\ntitle: A\ntags: [posts]\nlayout: post.njk\n---\na\n',
    },
  ],
};

const builds: Readonly<Record<SiteKind, readonly [out: string, args: readonly string[]]>> = {
  hugo: ['public', ['--quiet']],
  jekyll: ['_site', ['build', '-q']],
  astro: ['dist', ['build']],
  eleventy: ['_site', []],
};

describe.skipIf(!hasBrowser)('pictures side by side', () => {
  let daemon: Daemon;
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    daemon = await testDaemon();
    folder = await writeDraft(draft, images);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    daemon.close();
  });

  it.each(Object.entries(sites))(
    'stand so in a site of %s, as high as each other, each above its words',
    async (name, [kind, files]) => {
      if (!canBuild(kind)) {
        console.log(`skipped: ${kind} is not here`);
        return;
      }
      const { server, address } = await servePost(daemon, folder, kind, files);
      try {
        const wideColumn = await boxesAt(browser, address, 1000);
        // A table shares its width out by the pictures' own, so that only pictures of one shape are of one height.
        const isTable = name === 'Hugo that leaves HTML out';
        for (const names of [
          ...(isTable ? [] : [['Wide', 'Tall']]),
          ['One', 'Two', 'Three'],
          ['Left', 'Right'],
        ]) {
          const row = names.map((alt) => wideColumn.boxes.get(alt)!);
          expect(new Set(row.map(({ top }) => Math.round(top))).size, names.join()).toBe(1);
          const heights = row.map(({ height }) => height);
          expect(Math.max(...heights) - Math.min(...heights), names.join()).toBeLessThan(3);
          for (const { width, height, ratio } of row)
            expect(Math.abs(width / height - ratio), names.join()).toBeLessThan(0.02);
        }
        const lines = (boxes: ReadonlyMap<string, Box>): number =>
          new Set(Array.from({ length: 7 }, (_, i) => Math.round(boxes.get(`More ${i}`)!.top)))
            .size;
        expect(lines(wideColumn.boxes)).toBe(3);
        expect(wideColumn.overflow).toBeLessThanOrEqual(0);
        for (const [alt, words] of [
          ['Wide', 'The lake | <b> {{ x }}'],
          ['Tall', '1. The tower'],
          ['More 6', '6:00 pm'],
        ] as const) {
          const below = wideColumn.words.get(words);
          const picture = wideColumn.boxes.get(alt)!;
          expect(below, `${words} in ${[...wideColumn.words.keys()].join()}`).toBeDefined();
          expect(below!.top).toBeGreaterThan(picture.top + picture.height - 12);
          expect(below!.left).toBeGreaterThan(picture.left - 12);
          expect(below!.left).toBeLessThan(picture.left + picture.width);
        }
        expect(wideColumn.words.has('Both of them')).toBe(true);
        const phone = await boxesAt(browser, address, 390);
        expect(phone.overflow).toBeLessThanOrEqual(0);
        if (isTable) return;
        expect(phone.boxes.get('Tall')!.top).toBeGreaterThan(phone.boxes.get('Wide')!.top + 100);
        expect(phone.boxes.get('Wide')!.width).toBeGreaterThan(300);
        // As wide as those of a row that stand below each other.
        expect(phone.boxes.get('Alone')!.width).toBeCloseTo(phone.boxes.get('Wide')!.width, 0);
      } finally {
        server.close();
      }
    },
    120_000,
  );
});

it.skipIf(!hasBrowser)(
  'those of a draft stand so in the preview of VS Code, each above its words',
  async () => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const css = await readFile('media/preview/preview.css', 'utf8');
      const drawn = Object.entries(images).reduce(
        (rest, [file, { width, height }]) =>
          rest.replace(
            `(${file})`,
            `(data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)})`,
          ),
        draft.replace(/^---[^]*?\n---\n/, ''),
      );
      const html = String(
        await unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).process(drawn),
      );
      const page = await mkdtemp(join(tmpdir(), 'page-preview-'));
      const file = join(page, 'index.html');
      // What VS Code's own style says of pictures.
      const own = 'img{max-width:100%;max-height:100%}';
      await writeFile(
        file,
        `<meta charset="utf-8"><style>${own}${css}</style><body class="vscode-body">${html}`,
      );
      const { boxes, words, overflow } = await boxesAt(browser, pathToFileURL(file).href, 1000);
      for (const names of [
        ['Wide', 'Tall'],
        ['One', 'Two', 'Three'],
        ['Left', 'Right'],
      ])
        expect(
          new Set(names.map((alt) => Math.round(boxes.get(alt)!.top))).size,
          names.join(),
        ).toBe(1);
      for (const [alt, caption] of [
        ['Tall', '1. The tower'],
        ['Left', 'Both of them'],
      ] as const) {
        const [{ left, top, width, height }, below] = [boxes.get(alt)!, words.get(caption)!];
        expect(below.top).toBeGreaterThanOrEqual(top + height - 1);
        expect(Math.abs(below.left - left)).toBeLessThan(2);
        expect(below.width).toBeGreaterThanOrEqual(width - 2);
      }
      expect(overflow).toBeLessThanOrEqual(0);
    } finally {
      await browser.close();
    }
  },
  60_000,
);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of the picture itself. */
  readonly ratio: number;
}

/** Puts the draft into a new site, builds it and serves it. */
async function servePost(
  daemon: Daemon,
  folder: string,
  kind: SiteKind,
  files: Readonly<Record<string, string>>,
): Promise<{ readonly server: Server; readonly address: string }> {
  const root = await mkdtemp(join(tmpdir(), 'page-beside-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await daemon.pages.sites.put(
    { draft: folder, output: root },
    {},
    () => undefined,
    new AbortController().signal,
  );
  const [out, args] = builds[kind];
  if (kind === 'astro' || kind === 'eleventy') {
    await symlink(join(tools, 'node_modules'), join(root, 'node_modules'));
    const bin = await realpath(join(root, 'node_modules', '.bin', kind));
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    await run(process.execPath, [bin, ...args], { cwd: root, env });
  } else await run(kind, args, { cwd: root });
  const built = await filesBelow(join(root, out));
  const page = [...built.keys()].find((path) => /side-by-side(?:\/index)?\.html$/.test(path));
  if (page === undefined) throw new Error((await readdir(join(root, out))).join());
  const server = createServer((request, response) => {
    const bytes = built.get(decodeURIComponent((request.url ?? '').slice(1).split('?')[0] ?? ''));
    if (/\.html$/.test(request.url ?? '')) response.setHeader('content-type', 'text/html');
    response.statusCode = bytes ? 200 : 404;
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/${page}` };
}

/** Where pictures, by their alternative texts, and words stand in a window of a width. */
async function boxesAt(
  browser: Browser,
  address: string,
  width: number,
): Promise<{
  readonly boxes: ReadonlyMap<string, Box>;
  readonly words: ReadonlyMap<string, Omit<Box, 'ratio'>>;
  /** By how much the page is wider than the window. */
  readonly overflow: number;
}> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(address);
  const found = await page.evaluate(async () => {
    const pictures = Array.from(document.images);
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
    const boxOf = (element: Element) => {
      const { left, top, width: wide, height } = element.getBoundingClientRect();
      return { left, top, width: wide, height };
    };
    return {
      boxes: pictures.map(
        (picture) =>
          [
            picture.alt,
            { ...boxOf(picture), ratio: picture.naturalWidth / picture.naturalHeight },
          ] as const,
      ),
      words: Array.from(document.querySelectorAll('figcaption, em')).map(
        (element) => [element.textContent.trim(), boxOf(element)] as const,
      ),
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
  await page.close();
  return { ...found, boxes: new Map(found.boxes), words: new Map(found.words) };
}
