import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../contract/version.ts';
import { installRoot } from '../shared/paths.ts';
import type { PreviewPlace } from './preview.ts';
import { printHtml, unbroken } from './trees.ts';
import type { PageWords } from './words.ts';

/** What every page carries within it. */
export interface PageParts {
  readonly css: string;
  readonly script: string;
}

export interface DocumentOptions {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly words: PageWords;
  /** Rules besides the page's own. */
  readonly css: string;
  readonly parts: PageParts;
  /** Relative address of a feed; null without one. */
  readonly feed: string | null;
  /** What a link to it shows where it is sent to somebody. */
  readonly preview: PreviewPlace & {
    readonly kind: 'article' | 'website';
    /** `2016-03-04`; null when unknown. */
    readonly date: string | null;
  };
}

/** Reads style and script of pages, as the build has left them. */
export async function loadParts(): Promise<PageParts> {
  const [css, script] = await Promise.all(
    ['page.css', 'page.js'].map((name) =>
      readFile(join(installRoot, 'dist', 'page', name), 'utf8'),
    ),
  );
  return { css: css?.trim() ?? '', script: script?.trim() ?? '' };
}

/**
 * A whole HTML document that needs nothing but the files beside it: style and script are in it, allowed by their
 * digests; nothing else may run, be framed, sent or fetched.
 */
export function documentOf(body: readonly ElementContent[], options: DocumentOptions): string {
  const { language, title, description, words, parts, feed } = options;
  const css = `${parts.css}${options.css}`;
  const policy = [
    "default-src 'none'",
    // `file:` for browsers that give each file an origin of its own; on the web it allows nothing.
    "img-src 'self' file: data:",
    `style-src ${digestOf(css)}`,
    `script-src ${digestOf(parts.script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', title),
    ...(description === '' ? [] : [h('meta', { name: 'description', content: description })]),
    h('meta', { name: 'generator', content: `photoblog ${version}` }),
    ...(feed === null
      ? []
      : [h('link', { rel: ['alternate'], type: 'application/atom+xml', href: feed, title })]),
    ...previewOf(options),
    // In the page: without it browsers would ask the web space for one.
    h('link', { rel: ['icon'], type: 'image/svg+xml', href: icon }),
    raw('style', css),
  ]);
  const data = Object.fromEntries(
    (['close', 'zoom', 'previous', 'next', 'save', 'cannotShow'] as const).map((name) => [
      `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      words[name],
    ]),
  );
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir: 'auto' }, [
        head,
        h('body', data, [...unbroken(body, language), raw('script', parts.script)]),
      ]),
    ],
  };
  return `${printHtml(tree)}\n`;
}

/** A picture with a horizon. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8f3a22"/><path d="M4 24l8-9 5 5 4-4 7 8z" fill="#fbfaf7"/><circle cx="22" cy="10" r="3" fill="#fbfaf7"/></svg>',
)}`;

/** As the Open Graph protocol has it (ogp.me): messengers read nothing else. */
function previewOf({ title, description, language, preview }: DocumentOptions): Element[] {
  const { kind, date, address, image, alt } = preview;
  const fields: readonly (readonly [property: string, content: string])[] = [
    ['og:type', kind],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', territoryOf(language)],
    ['og:url', address ?? ''],
    ['og:image', image?.address ?? ''],
    // Without them a messenger shows no picture to the first who sends the link.
    ['og:image:width', String(image?.width ?? '')],
    ['og:image:height', String(image?.height ?? '')],
    ['og:image:alt', image === null ? '' : alt],
    ['article:published_time', kind === 'article' ? (date ?? '') : ''],
  ];
  const told = fields.filter(([, content]) => content !== '');
  return [
    ...told.map(([property, content]) => h('meta', { property, content })),
    ...(image === null
      ? []
      : [h('meta', { name: 'twitter:card', content: 'summary_large_image' })]),
  ];
}

/** A language as the protocol has it, with a territory: `en_US` of `en`, `de_AT` of `de-AT`. */
function territoryOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

/** An element whose text is exactly this, for its digest to be right. */
function raw(tagName: 'style' | 'script', text: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value: text }] };
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
