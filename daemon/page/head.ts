import { readFrontMatter } from '../draft/frontMatter.ts';
import { type Block, textOf } from './draftTree.ts';

/** What stands above a post. */
export interface PostHead {
  readonly title: string;
  /** '' where there is none. */
  readonly standfirst: string;
  /** BCP 47. */
  readonly language: string;
  /** `2016-03-04`; null when unknown. */
  readonly date: string | null;
  /** Image that stands for the whole, as the draft writes it; null where it names none. */
  readonly cover: string | null;
  /** Front matter as it is; empty where there is none. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The blocks without title and standfirst. */
  readonly rest: readonly Block[];
}

/**
 * Finds title, first words and cover: what the draft's text says counts before what its front matter says, for the
 * text is what its author sees.
 *
 * @param fallback title of a draft that has none
 */
export function headOf(
  yaml: string,
  blocks: readonly Block[],
  { fallback, language }: { readonly fallback: string; readonly language: string | null },
): PostHead {
  const fields = readFrontMatter(yaml) ?? {};
  const heading = blocks.findIndex((block) => isElement(block, 'h1'));
  const firstMark = blocks.findIndex(({ kind }) => kind === 'mark');
  const start = heading < 0 ? 0 : heading + 1;
  const isFirst = heading <= 0 || firstMark < 0 || heading < firstMark;
  const opening = blocks[start];
  const standfirst = isFirst && opening && isElement(opening, 'p') ? words(opening) : '';
  const description = textField(fields, 'description', 'summary', 'excerpt');
  const taken = new Set([heading, standfirst === '' || firstMark < start ? -1 : start]);
  const title = heading < 0 ? textField(fields, 'title') : words(blocks[heading]);
  return {
    title: title || textField(fields, 'title') || fallback,
    standfirst: taken.has(start) ? standfirst : description,
    language: languageTag(textField(fields, 'lang', 'language')) ?? language ?? 'en',
    date: dateField(fields),
    cover: coverField(fields),
    fields,
    rest: blocks.filter((_, index) => !taken.has(index)),
  };
}

function words(block: Block | undefined): string {
  return block?.kind === 'element' ? textOf(block.element).replace(/\s+/g, ' ').trim() : '';
}

function isElement(block: Block, tagName: string): boolean {
  return block.kind === 'element' && block.element.tagName === tagName;
}

function textField(fields: PostHead['fields'], ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

function dateField(fields: PostHead['fields']): string | null {
  const written = textField(fields, 'date', 'pubDate').slice(0, 10);
  const time = Date.parse(`${written}T00:00Z`);
  return !Number.isNaN(time) && /^\d{4}-\d\d-\d\d$/.test(written) ? written : null;
}

/** Each kind of site has its own field for it. */
function coverField(fields: PostHead['fields']): string | null {
  for (const name of ['cover', 'image', 'heroImage', 'images']) {
    const value: unknown = fields[name];
    const inner: unknown = Array.isArray(value) ? value[0] : value;
    const path: unknown =
      typeof inner === 'object' && inner !== null
        ? (Reflect.get(inner, 'src') ?? Reflect.get(inner, 'path'))
        : inner;
    if (typeof path === 'string' && path !== '') return path.replace(/^\.\//, '');
  }
  return null;
}

function languageTag(written: string): string | null {
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch {
    // Not a language; the reader's browser would not know it either.
    return null;
  }
}
