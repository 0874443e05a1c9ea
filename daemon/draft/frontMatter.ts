/** The only file that imports the YAML emitter. */
import { stringify } from 'yaml';

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
    }
  }
}

function emit(fields: object): string {
  // The older version quotes more (`yes`, `on`, dates): Ruby's and Go's readers still follow it.
  return stringify(fields, { lineWidth: 0, version: '1.1' });
}
