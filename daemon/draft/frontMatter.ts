/** The only file that imports the YAML reader and emitter. */
import { isMap, parse, parseDocument, stringify, YAMLParseError } from 'yaml';

import type { StoryStyle } from '../story/plan/storyPlan.ts';

/** What the head of a draft says. All text is untrusted; the emitter quotes it. */
export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  /** `2016-03-04`, the first day; null when unknown. */
  readonly date: string | null;
  /** File name of the image that stands for the whole, and its alternative text. */
  readonly cover: { readonly file: string; readonly alt: string } | null;
  /** Towns and countries. */
  readonly tags: readonly string[];
  /** People with a name. */
  readonly people: readonly string[];
  readonly language: string;
}

/**
 * YAML front matter as each kind of site reads it, between its `---` lines.
 *
 * Nothing private goes in: no position, no file path, nobody without a name.
 */
export function frontMatter(
  { title, description, date, cover, tags, people, language }: FrontMatter,
  format: StoryStyle['format'],
): string {
  const common = {
    title,
    ...(date === null ? {} : { date }),
    ...(description === '' ? {} : { description }),
    draft: true,
    ...(tags.length === 0 ? {} : { tags }),
  };
  const own = people.length === 0 ? {} : { people };
  return `---\n${emit(fields())}---\n`;

  function fields(): object {
    switch (format) {
      case 'markdown':
        return { ...common, lang: language, ...own, ...(cover ? { cover: cover.file } : {}) };
      case 'hugo':
        // Themes look for `images` and for a resource called cover. Own fields stay at the top: Hugo before 0.123 does
        // not find them under `params`.
        return {
          ...common,
          ...(cover
            ? {
                images: [cover.file],
                resources: [{ src: cover.file, name: 'cover', title: cover.alt }],
              }
            : {}),
          ...own,
        };
      case 'jekyll':
        // Jekyll hides what is not published; `draft` alone means nothing to it.
        return {
          layout: 'post',
          ...common,
          published: false,
          lang: language,
          ...own,
          ...(cover ? { image: { path: cover.file, alt: cover.alt } } : {}),
        };
      case 'astro':
        return {
          ...common,
          ...(date === null ? {} : { pubDate: date }),
          lang: language,
          ...own,
          ...(cover ? { cover: { src: `./${cover.file}`, alt: cover.alt } } : {}),
        };
      case 'eleventy':
        // `draft` means something only where a site's configuration says so: no list and no feed has the page until then.
        return {
          ...common,
          eleventyExcludeFromCollections: true,
          lang: language,
          ...own,
          ...(cover ? { image: cover.file, imageAlt: cover.alt } : {}),
        };
    }
  }
}

/**
 * Reads front matter, the author's own included.
 *
 * @param yaml without its `---` lines
 * @returns null when it is no list of fields, or no YAML
 */
export function readFrontMatter(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    // Aliases could make a few lines a million.
    const fields: unknown = parse(yaml, { maxAliasCount: 100, logLevel: 'silent' });
    return isFields(fields) ? fields : null;
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) return null;
    throw error;
  }
}

/** What keeps programs from reading front matter, and where. */
export interface FrontMatterFault {
  /** In the reader's own words, in English; null where it is whole YAML but no list of fields. */
  readonly reason: string | null;
  /** Characters of the YAML text before the place; within it or at its end. */
  readonly at: number;
}

/**
 * Finds what is wrong with front matter.
 *
 * @param yaml without its `---` lines
 * @returns null for a list of fields, also an empty one
 */
export function frontMatterFault(yaml: string): FrontMatterFault | null {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const [reason = ''] = error.message.split(/ at line \d+|:?\n/);
    return { reason, at: Math.min(error.pos[0], yaml.length) };
  }
  const isList = document.contents === null || isMap(document.contents);
  return isList ? null : { reason: null, at: 0 };
}

/** Front matter of any fields, between its `---` lines; every text is quoted where it has to be. */
export function writeFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  return `---\n${emit(fields)}---\n`;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emit(fields: object): string {
  // The older version quotes more (`yes`, `on`, dates): Ruby's and Go's readers still follow it.
  return stringify(fields, { lineWidth: 0, version: '1.1' });
}
