/** The only file that imports unified: Markdown and HTML are read and written as trees, never as text. */
import type { Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What sanitising puts before ids, so that none can pass for one of the page's own. */
export const idPrefix = 'user-content-';

const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm);

const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: idPrefix,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption', 'mark', 'time', 'u'],
};

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema);

const printer = unified().use(rehypeStringify, {
  characterReferences: { useNamedReferences: true },
});

/** Reads Markdown with GitHub's extensions and front matter; every text is valid Markdown. */
export function parseMarkdown(text: string): MarkdownRoot {
  return reader.parse(text);
}

/**
 * The same as HTML. Raw HTML in the draft is parsed as a browser would and kept as far as it is harmless: no scripts,
 * styles, handlers, frames, forms, and addresses of the web only.
 */
export async function toSafeHtml(tree: MarkdownRoot): Promise<HtmlRoot> {
  return toHtml.run(tree);
}

/** Writes a tree; all text and attribute values are escaped. */
export function printHtml(tree: HtmlRoot): string {
  return printer.stringify(tree);
}
