import type { Nodes, Paragraph, Root } from 'mdast';
import type { SiteKind } from '../../contract/protocol.ts';
import { asEntities, asHtml, oneLine, shortcode } from '../../draft/layout/figures.ts';

/** A picture and what is said of it, as a draft has them in a paragraph of their own. */
export interface DraftFigure {
  readonly paragraph: Paragraph;
  readonly images: readonly { readonly src: string; readonly alt: string }[];
  /** Plain text. */
  readonly caption: string;
}

/**
 * Finds the figures of a draft: paragraphs of nothing but pictures and one caption in italics below them. A caption with
 * links or markup of its own stays Markdown, and so do pictures without any.
 */
export function figuresIn(tree: Root): readonly (readonly DraftFigure[])[] {
  return tree.children.flatMap((node) => {
    const found = node.type === 'paragraph' ? figuresOf(node) : [];
    return found.length === 0 ? [] : [found];
  });
}

function figuresOf(paragraph: Paragraph): readonly DraftFigure[] {
  const figures: DraftFigure[] = [];
  let images: { src: string; alt: string }[] = [];
  for (const node of paragraph.children) {
    if (node.type === 'break' || (node.type === 'text' && node.value.trim() === '')) continue;
    if (node.type === 'image') images.push({ src: node.url, alt: node.alt ?? '' });
    else if (node.type === 'emphasis' && images.length > 0) {
      const caption = plainText(node.children);
      if (caption === null || caption === '') return [];
      figures.push({ paragraph, images, caption });
      images = [];
    } else return [];
  }
  return images.length === 0 ? figures : [];
}

/** @returns null where there is more than text */
function plainText(nodes: readonly Nodes[]): string | null {
  let text = '';
  for (const node of nodes) {
    if (node.type !== 'text') return null;
    text += node.value;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A figure as this kind of site has it: Hugo's own shortcode, HTML for Jekyll and Eleventy, and for Astro HTML around an
 * image in Markdown, which alone it finds and makes smaller.
 *
 * @param addresses of the images, in their order
 * @returns null where the kind has none for this: it stays Markdown
 */
export function figureText(
  { images, caption }: Pick<DraftFigure, 'images' | 'caption'>,
  addresses: readonly string[],
  kind: SiteKind,
): string | null {
  const each = images.map(({ alt }, index) => ({ alt: oneLine(alt), to: addresses[index] ?? '' }));
  const words = `<figcaption>${asHtml(caption)}</figcaption>`;
  switch (kind) {
    case 'hugo': {
      const [only] = each;
      if (!only || each.length > 1) return null;
      return shortcode({ file: only.to, alt: only.alt, caption });
    }
    case 'jekyll':
    case 'eleventy': {
      const shown = each.map(({ to, alt }) => {
        const src = kind === 'jekyll' && to.startsWith('/') ? `{{ '${to}' | relative_url }}` : to;
        return `<img src="${src}" alt="${asHtml(alt)}" loading="lazy">`;
      });
      return `<figure>\n${shown.join('\n')}\n${words}\n</figure>`;
    }
    case 'astro': {
      const shown = each.map(({ to, alt }) => `![${asEntities(alt)}](${to})`);
      return `<figure>\n\n${shown.join('\n')}\n\n${words}\n</figure>`;
    }
  }
}
