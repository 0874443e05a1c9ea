import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { idPrefix, toSafeHtml } from './trees.ts';

/** What a draft is made of at its top level. */
export type Block =
  /** The invisible mark a chapter begins with; `gallery` and `people` are sections, too. */
  | { readonly kind: 'mark'; readonly anchor: string }
  /** Images that stand alone in a paragraph, each with its caption. */
  | { readonly kind: 'images'; readonly images: readonly BlockImage[]; readonly caption: Words }
  | { readonly kind: 'element'; readonly element: Element };

/** Inline content; empty where there is none. */
export type Words = readonly ElementContent[];

/** An image of a draft. */
export interface BlockImage {
  readonly image: DraftPicture;
  readonly caption: Words;
}

/** As the draft has it. */
export interface DraftPicture {
  /** As written: a path beside the draft, or anything else. */
  readonly src: string;
  readonly alt: string;
}

/** Opening of the comment that marks a chapter, as markdown.ts of the draft writes it. */
const markOpening = '<!-- photoblog:chapter ';
const markPrefix = 'photoblog-mark-';

/** The blocks of a draft, harmless, in order. */
export async function blocksOf(tree: MarkdownRoot): Promise<readonly Block[]> {
  return (await toSafeHtml(withMarks(tree))).children.flatMap((node) =>
    node.type === 'element' ? blocksFrom(node) : [],
  );
}

/** Every image in a block, in order. */
export function imagesIn(block: Block): readonly DraftPicture[] {
  switch (block.kind) {
    case 'mark':
      return [];
    case 'images':
      return block.images.map(({ image }) => image);
    case 'element':
      return imagesBelow(block.element);
  }
}

/** The text of a tree as it reads. */
export function textOf(node: ElementContent | HtmlRoot['children'][number]): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** The image an element is; null for any other. */
export function pictureOf(node: ElementContent): DraftPicture | null {
  if (node.type !== 'element' || node.tagName !== 'img') return null;
  const { src, alt } = node.properties;
  return typeof src === 'string' && src !== ''
    ? { src, alt: typeof alt === 'string' ? alt : '' }
    : null;
}

function imagesBelow(element: Element): readonly DraftPicture[] {
  return element.children.flatMap((child) => {
    const picture = pictureOf(child);
    if (picture) return [picture];
    return child.type === 'element' ? imagesBelow(child) : [];
  });
}

/** Comments do not outlive sanitising: a mark goes through it as a rule with a name. */
function withMarks(tree: MarkdownRoot): MarkdownRoot {
  return {
    ...tree,
    children: tree.children.map((node) => {
      if (node.type !== 'html' || !node.value.startsWith(markOpening)) return node;
      const anchor = node.value.slice(markOpening.length).split(' ')[0] ?? '';
      const hProperties = { id: `${markPrefix}${anchor}` };
      return { type: 'thematicBreak', data: { hProperties } } as const;
    }),
  };
}

function blocksFrom(element: Element): readonly Block[] {
  const { id } = element.properties;
  const prefix = `${idPrefix}${markPrefix}`;
  if (element.tagName === 'hr' && typeof id === 'string' && id.startsWith(prefix)) {
    return [{ kind: 'mark', anchor: id.slice(prefix.length) }];
  }
  const images =
    element.tagName === 'p'
      ? imagesOfParagraph(element.children)
      : element.tagName === 'figure'
        ? imagesOfFigure(element)
        : null;
  return [images ?? { kind: 'element', element }];
}

/**
 * A paragraph of nothing but images, each with words in italics below it if it has a caption; words after several
 * images without any are the caption of all. Any other paragraph is prose.
 */
function imagesOfParagraph(children: readonly ElementContent[]): Block | null {
  const images: { image: DraftPicture; caption: Words }[] = [];
  for (const child of children) {
    const isGap = child.type === 'text' ? child.value.trim() === '' : isElement(child, 'br');
    if (isGap) continue;
    const image = pictureOf(child);
    const last = images.at(-1);
    if (image) images.push({ image, caption: [] });
    else if (last?.caption.length === 0 && child.type === 'element' && child.tagName === 'em') {
      last.caption = child.children;
    } else return null;
  }
  if (images.length === 0) return null;
  const last = images.at(-1);
  const isShared =
    images.length > 1 && images.slice(0, -1).every((one) => one.caption.length === 0);
  if (!last || !isShared || last.caption.length === 0) {
    return { kind: 'images', images, caption: [] };
  }
  const alone = images.map(({ image }) => ({ image, caption: [] }));
  return { kind: 'images', images: alone, caption: last.caption };
}

/** `<figure>` written by the author. */
function imagesOfFigure({ children }: Element): Block | null {
  const images = children.flatMap((child) => {
    const direct = pictureOf(child);
    if (direct) return [direct];
    return isElement(child, 'p') ? imagesBelow(child) : [];
  });
  const caption = children.find((child) => isElement(child, 'figcaption'));
  if (images.length === 0) return null;
  const words = caption?.type === 'element' ? caption.children : [];
  const only = images.length === 1;
  return {
    kind: 'images',
    images: images.map((image) => ({ image, caption: only ? words : [] })),
    caption: only ? [] : words,
  };
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
