import { createRequire } from 'node:module';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Daemon } from '../../daemon/daemon.ts';
import { composeDraft } from '../../daemon/draft/compose.ts';
import { narrator } from '../../daemon/story/narrator/narrator.ts';
import { loadPlaces } from '../../daemon/story/plan/places.ts';
import { planStory } from '../../daemon/story/plan/plan.ts';
import {
  dateLine,
  longTrip,
  onePhoto,
  party,
  portrait,
  sketchAlbum,
  southern,
  trip,
  type AlbumSketch,
} from '../fixtures/storyAlbum.ts';
import { exportDraft, testDaemon } from './pages.ts';

// VS Code's preview is made by markdown-it, which its packager brings along.
const require = createRequire(import.meta.url);
const renderer = createRequire(require.resolve('@vscode/vsce/package.json'))('markdown-it') as (
  options: object,
) => { render: (text: string) => string };
const preview = renderer({ html: true, linkify: true });

type Node = DefaultTreeAdapterTypes.ChildNode;
type Step = readonly [kind: 'heading' | 'words' | 'item' | 'picture' | 'caption', text: string];

/** What a reader meets on the way down, in order. */
function storyOf(html: string, where: 'preview' | 'page'): Step[] {
  const steps: Step[] = [];
  const visit = (node: Node): void => {
    if (!tree.isElementNode(node)) return;
    const { tagName } = node;
    const classes = attribute(node, 'class').split(' ');
    // What a page adds of its own: the dates below headings, the way in numbers, drawings and the lead picture.
    const isOwn = ['kicker', 'when', 'stops', 'map', 'days', 'contents'].some((name) =>
      classes.includes(name),
    );
    if (where === 'page' && isOwn) return;
    if (where === 'page' && tagName === 'header') {
      for (const child of textParts(node)) visit(child);
      return;
    }
    if (/^h[1-6]$/.test(tagName)) steps.push(['heading', textOf(node)]);
    else if (tagName === 'li') steps.push(['item', textOf(node)]);
    else if (tagName === 'img') steps.push(['picture', attribute(node, 'alt')]);
    else if (tagName === 'figcaption') steps.push(['caption', textOf(node)]);
    else if (tagName === 'p' && hasPicture(node)) {
      for (const child of node.childNodes) {
        if (tree.isElementNode(child) && child.tagName === 'em') {
          steps.push(['caption', textOf(child)]);
        } else visit(child);
      }
    } else if (['p', 'pre', 'th', 'td'].includes(tagName)) steps.push(['words', textOf(node)]);
    else for (const child of node.childNodes) visit(child);
  };
  for (const child of parse(html).childNodes) visit(child);
  return steps.filter(([kind, text]) => kind === 'picture' || text !== '');
}

function textParts(header: DefaultTreeAdapterTypes.Element): readonly Node[] {
  return header.childNodes.filter(
    (child) => tree.isElementNode(child) && attribute(child, 'class') === 'words',
  );
}

function hasPicture(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.childNodes.some(
    (child) => tree.isElementNode(child) && (child.tagName === 'img' || hasPicture(child)),
  );
}

function attribute(node: DefaultTreeAdapterTypes.Element, name: string): string {
  return node.attrs.find((one) => one.name === name)?.value ?? '';
}

function textOf(node: Node): string {
  const raw = (one: Node): string =>
    tree.isTextNode(one)
      ? one.value
      : tree.isElementNode(one) && one.tagName !== 'script'
        ? one.childNodes.map(raw).join('')
        : '';
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** The lead picture is at the top of a page and, in a short draft, there alone. */
function withoutLead(steps: readonly Step[], lead: readonly Step[]): readonly Step[] {
  const at = steps.findIndex((_, start) =>
    lead.every(
      ([kind, text], n) => steps[start + n]?.[0] === kind && steps[start + n]?.[1] === text,
    ),
  );
  return at < 0 ? steps : steps.toSpliced(at, lead.length);
}

const find = await loadPlaces();
let daemon: Daemon;
beforeAll(async () => {
  daemon = await testDaemon();
}, 60_000);
afterAll(() => {
  daemon.close();
});

async function check(text: string, images: readonly string[]): Promise<void> {
  const dir = join(await mkdtemp(join(tmpdir(), 'page-same-')), 'blog');
  await mkdir(dir);
  await writeFile(join(dir, 'index.md'), text);
  for (const [n, name] of images.entries()) {
    const background = { r: n * 7, g: 90, b: 120 };
    const [width, height] = n % 3 === 0 ? [40, 60] : [60, 40];
    const picture = sharp({ create: { width, height, channels: 3, background } });
    await picture.jpeg().toFile(join(dir, name));
  }
  const { page, left } = await exportDraft(daemon, dir);
  expect(left).toEqual([]);
  const html = await readFile(new URL(page!), 'utf8');
  const shown = storyOf(html, 'page');
  // Front matter is no part of the preview.
  const written = storyOf(preview.render(text.replace(/^---\n[\s\S]*?\n---\n/, '')), 'preview');
  const header = /<header[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
  const lead = storyOf(header.replaceAll('header', 'section'), 'page').filter(
    ([kind]) => kind === 'picture' || kind === 'caption',
  );
  expect(shown).toEqual(shown.length < written.length ? withoutLead(written, lead) : written);
}

describe('preview and page', () => {
  const albums: readonly (readonly [string, AlbumSketch, 'en' | 'de' | 'fr'])[] = [
    ['a trip', trip, 'en'],
    ['a long trip', longTrip, 'de'],
    ['a party', party, 'fr'],
    ['the date line', dateLine, 'en'],
    ['a southern summer', southern, 'de'],
    ['one photo', onePhoto, 'en'],
    ['a portrait', portrait, 'en'],
  ];
  it.each(albums)(
    'tell the same story of %s, in the same order',
    async (_, sketch, language) => {
      const plan = planStory(sketchAlbum(sketch, { language }, find));
      const names = new Map<string, string>();
      const imageOf = (path: string): string => {
        const name = names.get(path) ?? `p${names.size}.jpg`;
        names.set(path, name);
        return name;
      };
      const { signal } = new AbortController();
      let text = '';
      for await (const piece of composeDraft(plan, narrator, { signal, imageOf })) text += piece;
      const shown = [...names.values()].filter((name) => text.includes(`(${name})`));
      await check(text, shown);
    },
    120_000,
  );

  it('tell the same story of a draft written by hand', async () => {
    await check(
      `---
title: Not this one
---

# *Our* walk & \`code\` <b>bold</b>

Some **words**, a [link](https://example.org), an [odd one][x], &copy; and 3 \\* 4.\\
A second line, https://example.org/bare and <kbd>Esc</kbd>.

![a](a.jpg)

Words between.

![b & "b"](b.jpg)${'  '}
*B, with **strong** words*

## Second

> A quotation
> of two lines

- one
- two
  1. inner

| Hour | What |
| --- | --- |
| 9 | Rain |

\`\`\`
code <i>here</i>
\`\`\`

![c](c.jpg)
![d][pic]${'  '}
*Both*

<figure><img src="e.jpg" alt="e"><figcaption>By hand</figcaption></figure>

Last ~~word~~ words.

[x]: https://example.org/x
[pic]: d.jpg
`,
      ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'],
    );
  }, 60_000);
});
