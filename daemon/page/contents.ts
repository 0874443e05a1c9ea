import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Block, textOf } from './draftTree.ts';
import type { PageWords } from './words.ts';

/** With fewer chapters one sees what there is. */
const fewestChapters = 5;

/** What a link to a chapter ends with. */
export function chapterId(anchor: string): string {
  return `chapter-${anchor}`;
}

/** Links to the chapters of a long post; null for a short one. */
export function contentsOf(blocks: readonly Block[], words: PageWords): Element | null {
  const chapters: { readonly anchor: string; readonly title: string }[] = [];
  let anchor: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'mark') ({ anchor } = block);
    if (block.kind !== 'element' || block.element.tagName !== 'h2' || anchor === null) continue;
    chapters.push({ anchor, title: textOf(block.element) });
    anchor = null;
  }
  if (chapters.length < fewestChapters) return null;
  const links = chapters.map(({ anchor: to, title }) =>
    h('li', h('a', { href: `#${encodeURIComponent(chapterId(to))}` }, title)),
  );
  return h('nav.contents', { ariaLabel: words.contents }, h('ul', links));
}
