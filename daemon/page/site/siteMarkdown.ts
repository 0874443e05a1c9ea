import type { Nodes, Root } from 'mdast';
import type { Element, Root as HtmlRoot } from 'hast';
import type { SiteKind } from '../../contract/protocol.ts';
import { type FigureOptions, figuresIn, figuresText, type SitePicture } from './siteFigures.ts';
import { textOf } from '../draftTree.ts';
import { parseMarkdown, printHtml, toSafeHtml } from '../trees.ts';

export interface SiteTextOptions extends FigureOptions {
  /** How the post points to an image, by how the draft writes it; null where it has none to show. */
  readonly pictureOf: (src: string) => SitePicture | null;
}

/**
 * A draft's text as a site's own post: without front matter, title and our marks, its images where the site has them,
 * and nothing in it that the site's template language would run.
 *
 * The author's Markdown stays as it is otherwise: places are found in the parsed tree, and only they are changed.
 */
export async function siteMarkdown(draft: string, options: SiteTextOptions): Promise<string> {
  const { tree, end } = withEnd(draft);
  const edits: Edit[] = [];
  await collect(tree, draft, options, edits);
  let text = '';
  let at = end;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // What lies within something that is replaced is gone with it.
    if (edit.start < at) continue;
    text += inert(draft.slice(at, edit.start), options.kind) + edit.text;
    at = edit.end;
  }
  text += inert(draft.slice(at), options.kind);
  return `${text.trim()}\n`;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function withEnd(draft: string): { readonly tree: Root; readonly end: number } {
  const { tree, yaml } = parseMarkdown(draft);
  const first = tree.children[0]?.position?.start.offset ?? draft.length;
  return { tree, end: yaml === '' && !draft.startsWith('---') ? 0 : first };
}

async function collect(
  tree: Root,
  draft: string,
  options: SiteTextOptions,
  edits: Edit[],
): Promise<void> {
  const definitions = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });
  const title = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const replace = (node: Nodes, text: string): void => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return;
    edits.push(text === '' ? withSpace(start, end, draft) : { start, end, text });
  };
  if (title) replace(title, '');
  for (const figures of figuresIn(tree)) {
    const { paragraphs } = figures;
    const [first, last] = [paragraphs[0].position, paragraphs.at(-1)?.position];
    const position = first && last && { start: first.start, end: last.end };
    replace({ ...paragraphs[0], position }, figuresText(figures, options.pictureOf, options));
  }
  const waiting: Promise<void>[] = [];
  visit(tree, (node) => {
    switch (node.type) {
      case 'paragraph': {
        const left = imagesGone(node.children, options, definitions);
        if (left === 'all') replace(node, '');
        else for (const one of left) replace(one, '');
        return;
      }
      case 'image':
      case 'imageReference': {
        const src = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
        const address = addressOf(src, options);
        replace(node, address === null ? '' : imageText(address, node.alt ?? '', options.kind));
        return;
      }
      case 'link':
        if (leads(node.url)) return;
        // A file beside the draft is not beside the post, unless it is one of its pictures.
        replace(node, linkText(node, draft, options));
        return;
      case 'html':
        if (node.value.startsWith('<!--')) {
          if (node.value.includes('photoblog:')) replace(node, '');
          return;
        }
        if (
          /^<\/?(?:b|i|u|s|em|strong|sub|sup|kbd|mark|small|abbr|del|ins|q|cite|br)\s*\/?>$/i.test(
            node.value,
          )
        )
          return;
        waiting.push(
          safe(node.value, options).then((html) => {
            const isDone = options.kind === 'hugo' && html.startsWith('{{< figure ');
            replace(
              node,
              (isDone ? html : inert(html, options.kind)).replace(held, (_, path: string) =>
                relativeUrl(path),
              ),
            );
          }),
        );
        return;
      case 'text':
        if (options.kind !== 'hugo' && options.kind !== 'jekyll') return;
        for (const edit of escapes(node, draft, options.kind)) edits.push(edit);
        return;
      default:
    }
  });
  await Promise.all(waiting);
}

/** Something that goes, with the space before it, or the line that it began. */
function withSpace(from: number, to: number, draft: string): Edit {
  const before = /[ \t]*$/.exec(draft.slice(0, from))?.[0].length ?? 0;
  const start = from - before;
  const isLine = start === 0 || draft[start - 1] === '\n';
  const after = isLine ? (/^[ \t]*\n*/.exec(draft.slice(to))?.[0].length ?? 0) : 0;
  return { start, end: to + after, text: '' };
}

/** Of a paragraph of images with words below them: what is no longer shown, and the words that belonged to it. */
function imagesGone(
  children: readonly Nodes[],
  options: SiteTextOptions,
  definitions: ReadonlyMap<string, string>,
): 'all' | readonly Nodes[] {
  const isGone = (node: Nodes): boolean =>
    node.type === 'image'
      ? addressOf(node.url, options) === null
      : node.type === 'imageReference' &&
        addressOf(definitions.get(node.identifier) ?? '', options) === null;
  const isImage = ({ type }: Nodes): boolean => type === 'image' || type === 'imageReference';
  const isFigure = children.every(
    (node) =>
      isImage(node) ||
      node.type === 'break' ||
      node.type === 'emphasis' ||
      (node.type === 'text' && node.value.trim() === ''),
  );
  const images = children.filter(isImage);
  if (!isFigure || !images.some(isGone)) return [];
  if (images.every(isGone)) return 'all';
  const gone: Nodes[] = [];
  for (const [index, node] of children.entries()) {
    if (!isGone(node)) continue;
    gone.push(node);
    // Its own words are the next thing; those below several images are of all of them.
    const after = children.slice(index + 1);
    const next = after.findIndex((one) => isImage(one) || one.type === 'emphasis');
    const captions = children.filter(({ type }) => type === 'emphasis').length;
    if (after[next]?.type === 'emphasis' && captions > 1) gone.push(...after.slice(0, next + 1));
    else if (after[0] && !isImage(after[0]) && next >= 0 && after[next] && isImage(after[next]))
      gone.push(...after.slice(0, next));
  }
  return gone;
}

function addressOf(src: string, { pictureOf }: SiteTextOptions): string | null {
  return pictureOf(src)?.address ?? null;
}

function imageText(address: string, alt: string, kind: SiteKind): string {
  const target = kind === 'jekyll' && address.startsWith('/') ? relativeUrl(address) : address;
  return `![${altText(alt, kind)}](${target})`;
}

/** As few escapes as will do: Hugo before 0.112 shows them, and entities, as they are. */
function altText(alt: string, kind: SiteKind): string {
  const plain = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<~]/g, (sign) => `\\${sign}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
  const own = kind === 'jekyll' ? plain.replace(/[|$]|\{(?=:)/g, (sign) => `\\${sign}`) : plain;
  return inert(own, kind);
}

/** Jekyll's own way to an address below the site's base, which only the build knows. */
function relativeUrl(path: string): string {
  return `{{ '${path}' | relative_url }}`;
}

/** Where such an address goes in HTML that is still to be made inert: between two private-use characters. */
const held = /\uE000([^\uE000"]*)\uE000/g;

function linkText(
  node: Extract<Nodes, { type: 'link' }>,
  draft: string,
  options: SiteTextOptions,
): string {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const [start, end] = [first?.position?.start.offset, last?.position?.end.offset];
  if (start === undefined || end === undefined) return '';
  const only = node.children.length === 1 && first?.type === 'image' ? first : null;
  if (only) {
    const address = addressOf(only.url, options);
    return address === null ? '' : imageText(address, only.alt ?? '', options.kind);
  }
  return inert(draft.slice(start, end), options.kind);
}

function leads(url: string): boolean {
  return url.startsWith('#') || /^(?:https?|mailto|tel):/i.test(url);
}

/** HTML of the author's, harmless, with its images where the site has them. */
async function safe(html: string, options: SiteTextOptions): Promise<string> {
  const { kind } = options;
  const value = html.replaceAll('\uE000', '');
  const tree = await toSafeHtml({ type: 'root', children: [{ type: 'html', value }] });
  // Astro finds pictures in Markdown only: those in HTML become Markdown within it.
  const pictures = new Map<Element, string>();
  const mend = (node: HtmlRoot | Element): void => {
    node.children = node.children.filter((child) => {
      if (child.type !== 'element') return true;
      if (child.tagName === 'img') {
        const { src, alt } = child.properties;
        const address = typeof src === 'string' ? addressOf(src, options) : null;
        if (kind === 'astro' && address !== null) {
          pictures.set(child, imageText(address, typeof alt === 'string' ? alt : '', kind));
        }
        const isHeld = kind === 'jekyll' && address?.startsWith('/') === true;
        child.properties = {
          ...child.properties,
          src: isHeld ? `\uE000${address}\uE000` : address,
        };
        return address !== null;
      }
      mend(child);
      return true;
    });
  };
  mend(tree);
  if (pictures.size > 0) return withPictures(tree, pictures);
  return (kind === 'hugo' ? hugoFigures(tree, options) : null) ?? printHtml(tree);
}

/** HTML with pictures in Markdown between its tags: between empty lines, or in a line where there is nothing else. */
function withPictures(tree: HtmlRoot, pictures: ReadonlyMap<Element, string>): string {
  const [only, ...others] = tree.children;
  if (only?.type === 'element' && others.length === 0 && pictures.has(only)) {
    return pictures.get(only) ?? '';
  }
  const texts: string[] = [];
  const hold = (node: HtmlRoot | Element): void => {
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'element') continue;
      const text = pictures.get(child);
      if (text === undefined) hold(child);
      else {
        texts.push(text);
        node.children[index] = { type: 'text', value: '\uE000' };
      }
    }
  };
  hold(tree);
  const between = printHtml(tree).split('\uE000');
  return between
    .map((html, index) =>
      index === 0 ? html : `\n\n${texts[index - 1] ?? ''}\n\n${html.trimStart()}`,
    )
    .join('');
}

/**
 * Hugo leaves HTML out of its pages unless a site says otherwise: an author's own figures become its own.
 *
 * @returns null where there is anything else
 */
function hugoFigures(tree: HtmlRoot, options: FigureOptions): string | null {
  const told: string[] = [];
  for (const node of tree.children) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    const images = node.type === 'element' ? elementsIn(node, 'img') : [];
    const [image] = images;
    const { src, alt } = image?.properties ?? {};
    if (node.type !== 'element' || images.length !== 1 || typeof src !== 'string') return null;
    if (!['figure', 'img', 'p', 'a', 'picture'].includes(node.tagName)) return null;
    const caption = elementsIn(node, 'figcaption').map(textOf).join(' ');
    const picture = { src, alt: typeof alt === 'string' ? alt : '', caption };
    const figure = { pictures: [picture], caption: '', isGallery: false };
    told.push(figuresText(figure, (address) => ({ address, size: null }), options));
  }
  return told.length === 0 ? null : told.join('\n\n');
}

function elementsIn(element: Element, tagName: string): readonly Element[] {
  const own = element.tagName === tagName ? [element] : [];
  const below = element.children.flatMap((child) =>
    child.type === 'element' ? elementsIn(child, tagName) : [],
  );
  return [...own, ...below];
}

/**
 * Text in which a template language finds nothing to run.
 *
 * Jekyll's Liquid reads the whole file, code included, before Markdown does; Hugo looks for its shortcodes; Eleventy is
 * told to read Markdown only (`templateEngineOverride`), and Astro has no templates in Markdown.
 */
function inert(text: string, kind: SiteKind): string {
  if (kind === 'jekyll') return text.replace(/\{[{%]/g, (opening) => `{{ "${opening}" }}`);
  // Text has been made entities before; what is left is code, where there are none.
  return kind === 'hugo' ? text.replace(/\{\{(?=[<%])/g, '{ {') : text;
}

/** Signs of a text that this kind of site reads in its own way. */
function escapes(
  node: Extract<Nodes, { type: 'text' }>,
  draft: string,
  kind: SiteKind,
): readonly Edit[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return [];
  // kramdown: attributes of a block or span; Liquid; and a table out of any line with a bar.
  const pattern = kind === 'jekyll' ? /\{(?=[:{%])|(?<!\\)\|/g : /\{(?=\{[<%])/g;
  return [...draft.slice(from, to).matchAll(pattern)].map(({ index, 0: sign }) => ({
    start: from + index,
    end: from + index + 1,
    text: sign === '|' ? '\\|' : '&#123;',
  }));
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
