/** The only file that imports unified: Markdown and HTML are read and written as trees, never as text. */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { findRegions } from '../draft/markdownRegions.ts';

/** What sanitising puts before ids, so that none can pass for one of the page's own. */
export const idPrefix = 'user-content-';

const reader = unified().use(remarkParse).use(remarkGfm);

const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: idPrefix,
  tagNames: [
    // A source of a picture would be fetched from wherever it says; the picture itself stays.
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    ...['figure', 'figcaption', 'mark', 'time', 'u'],
  ],
};

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema);

const printer = unified().use(rehypeStringify, {
  characterReferences: { useNamedReferences: true },
});

/** A draft as a tree; every offset is that of the whole text. */
export interface DraftTree {
  readonly tree: MarkdownRoot;
  /** Front matter without its `---` lines; '' where there is none. */
  readonly yaml: string;
}

/** Reads Markdown with GitHub's extensions and front matter; every text is valid Markdown. */
export function parseMarkdown(text: string): DraftTree {
  const { frontMatter } = findRegions(text);
  if (frontMatter === null) return { tree: reader.parse(text), yaml: '' };
  // Blank lines in its place: what follows stays where it is.
  const after = text.indexOf('\n', frontMatter.end);
  const end = after < 0 ? text.length : after;
  const blank = text.slice(0, end).replace(/[^\n]/g, ' ');
  return {
    tree: reader.parse(`${blank}${text.slice(end)}`),
    yaml: text.slice(frontMatter.start, frontMatter.end),
  };
}

/**
 * The same as HTML. Raw HTML in the draft is parsed as a browser would and kept as far as it is harmless: no scripts,
 * styles, handlers, frames, forms, and addresses of the web only.
 */
export async function toSafeHtml(tree: MarkdownRoot): Promise<HtmlRoot> {
  return toHtml.run(tree);
}

/**
 * With spaces that do not break where the language wants one before a sign: in French no line ends after `«`, and none
 * begins with `»`, `:` or `?`.
 */
export function unbroken(
  nodes: readonly ElementContent[],
  language: string,
): readonly ElementContent[] {
  if (!language.startsWith('fr')) return nodes;
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: unbrokenText(node.value, language) };
    return node.type === 'element'
      ? { ...node, children: [...unbroken(node.children, language)] }
      : node;
  });
}

/** The same of a text, also of Markdown: a sign stands before a space there, a quotation's end or a line's. */
export function unbrokenText(text: string, language: string): string {
  return language.startsWith('fr')
    ? text.replace(/(?<=«) | (?=»|[:;!?](?:[\s*»]|$))/gu, '\u00a0')
    : text;
}

/** Writes a tree; all text and attribute values are escaped. */
export function printHtml(tree: HtmlRoot): string {
  return printer.stringify(tree);
}
