import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Daemon } from '../../daemon/daemon.ts';
import { blocksOf, textOf } from '../../daemon/page/draftTree.ts';
import { parseMarkdown } from '../../daemon/page/trees.ts';
import { exportDraft, filesBelow, testDaemon, writeDraft } from './pages.ts';

let daemon: Daemon;
beforeAll(async () => {
  daemon = await testDaemon();
});
afterAll(() => {
  daemon.close();
});

const post = (title: string, date: string): Promise<string> =>
  writeDraft(
    `---\ntitle: ${JSON.stringify(title)}\ndate: "${date}"\nlang: en\n---\n\n# ${title}\n\nWords about it.\n\n![One](a.jpg)\n`,
    { 'a.jpg': { seed: title.length } },
  );

const childrenOf = (element: Element, name: string): readonly Element[] =>
  Array.from(element.getElementsByTagName(name)).filter((one) => one.parentNode === element);
const textIn = (element: Element, name: string): string =>
  childrenOf(element, name)[0]?.textContent?.trim() ?? '';

/** What RFC 4287 requires of a feed and its entries. */
function checkFeed(
  xml: string,
): readonly { readonly id: string; readonly title: string; readonly href: string }[] {
  const errors: string[] = [];
  const parser = new DOMParser({ onError: (_, message) => void errors.push(message) });
  const feed = parser.parseFromString(xml, 'text/xml').documentElement!;
  expect(errors).toEqual([]);
  expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  const dated = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  for (const name of ['id', 'title', 'updated']) expect(textIn(feed, name), name).not.toBe('');
  expect(textIn(feed, 'updated')).toMatch(dated);
  expect(textIn(childrenOf(feed, 'author')[0]!, 'name')).not.toBe('');
  const entries = childrenOf(feed, 'entry').map((entry) => {
    expect(textIn(entry, 'updated')).toMatch(dated);
    expect(textIn(entry, 'summary')).not.toBe('');
    // Readers take relative addresses from anywhere.
    for (const content of childrenOf(entry, 'content')) {
      expect(content.getAttribute('type')).toBe('html');
      expect(content.textContent).toMatch(
        /^<p><a href="https:[^"]+"><img src="https:[^"]+\.jpg" alt="/,
      );
    }
    const href = childrenOf(entry, 'link')[0]?.getAttribute('href') ?? '';
    return { id: textIn(entry, 'id'), title: textIn(entry, 'title'), href };
  });
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id } of entries) expect(URL.canParse(id), id).toBe(true);
  return entries;
}

describe('several posts in one folder', () => {
  it('have a start page and a feed that readers accept; another one changes only what it must', async () => {
    const dir = join(await mkdtemp(join(tmpdir(), 'page-out-')), 'page');
    const url = 'https://example.org/trips';
    const titles = ['The lake', 'A & "day" <3 ☃', 'Home again'];
    const drafts = await Promise.all(titles.map((title, n) => post(title, `201${n}-03-04`)));
    await exportDraft(daemon, drafts[0]!, { output: dir, url });
    await exportDraft(daemon, drafts[1]!, { output: dir });
    const two = await filesBelow(dir);
    expect(checkFeed(two.get('feed.xml')!.toString()).map(({ title }) => title)).toEqual([
      titles[1],
      titles[0],
    ]);
    await exportDraft(daemon, drafts[2]!, { output: dir });
    const three = await filesBelow(dir);
    const feed = three.get('feed.xml')!.toString();
    const entries = checkFeed(feed);
    expect(feed.match(/<content /g)).toHaveLength(entries.length);
    expect(entries.map(({ title }) => title)).toEqual([titles[2], titles[1], titles[0]]);
    for (const { href } of entries) {
      expect(href.startsWith(`${url}/`)).toBe(true);
      expect(three.has(href.slice(url.length + 1))).toBe(true);
    }
    const changed = [...three].filter(([path, bytes]) => two.get(path)?.equals(bytes) !== true);
    const outside = changed.map(([path]) => path).filter((path) => !path.startsWith('home-again/'));
    expect(outside.toSorted()).toEqual(['.photoblog.json', 'feed.xml', 'index.html']);
    expect([...two.keys()].filter((path) => !three.has(path))).toEqual([]);
    const start = three.get('index.html')!.toString();
    expect(start.indexOf('Home again')).toBeLessThan(start.indexOf('The lake'));
    for (const { href } of entries) expect(start).toContain(href.slice(url.length + 1));
    // Once more, and nothing at all is written.
    expect((await exportDraft(daemon, drafts[1]!, { output: dir })).changed).toBe(0);
    expect(Object.fromEntries(await filesBelow(dir))).toEqual(Object.fromEntries(three));
  }, 60_000);
});

describe('page and Markdown preview', () => {
  const draft = `---
title: Two days
date: "2016-03-04"
lang: en
---

# Two days

First words, with **Ana** & *others*.

<!-- photoblog:chapter c-1 -->
## The first day

They walk around the lake, see [the map](https://example.org/map) and \`x < y\`.

![The lake](a.jpg)${'  '}
*The lake, 9:15 am*

- **Ana**: in two photos
- @person-1: in one

> Said by somebody.

<!-- photoblog:chapter gallery -->
## More pictures

![Another](b.jpg)
`;

  /** The words of a tree as they read, in order. */
  const wordsOf = (text: string): readonly string[] =>
    text.split(/\s+/).filter((word) => word !== '');
  const plain = (node: Nodes): string => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (!('children' in node)) return node.type === 'break' ? ' ' : '';
    const isBlock = !['emphasis', 'strong', 'link'].includes(node.type);
    return node.children.map(plain).join('') + (isBlock ? '\n' : '');
  };

  it('tell the same story in the same words and the same order', async () => {
    const folder = await writeDraft(draft, { 'a.jpg': {}, 'b.jpg': {} });
    const { html } = await exportDraft(daemon, folder);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const blocks = await blocksOf(parseMarkdown(main.replace(/\n+/g, ' ')).tree);
    const page = blocks
      .map((block) => (block.kind === 'element' ? textSpaced(block.element) : ''))
      .join(' ');
    const preview = plain(fromMarkdown(draft.slice(draft.indexOf('# Two'))));
    const [told, shown] = [wordsOf(preview), wordsOf(page)];
    // The page adds the day above its title; the caption of the lead picture is read with it, at the top.
    expect(shown.toSorted()).toEqual([...wordsOf('4 March 2016'), ...told].toSorted());
    const caption = 'The lake, 9:15 am';
    const inOrder = (text: string): string =>
      text.replace(caption, '').split(/\s+/).join(' ').trim();
    expect(inOrder(page).replace('4 March 2016 ', '')).toBe(inOrder(preview));
  });

  type Tree = Parameters<typeof textOf>[0];
  function textSpaced(node: Tree): string {
    if (node.type !== 'element') return textOf(node);
    const isInline = ['strong', 'em', 'a', 'code', 'span', 'b'].includes(node.tagName);
    const inside = node.children.map(textSpaced).join('');
    return isInline ? inside : ` ${inside} `;
  }
});
