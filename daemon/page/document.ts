import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../contract/version.ts';
import { installRoot } from '../shared/paths.ts';
import { printHtml } from './trees.ts';
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
    raw('style', css),
  ]);
  const data = Object.fromEntries(
    (['close', 'zoom', 'previous', 'next', 'cannotShow'] as const).map((name) => [
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
        h('body', data, [...body, raw('script', parts.script)]),
      ]),
    ],
  };
  return `${printHtml(tree)}\n`;
}

/** An element whose text is exactly this, for its digest to be right. */
function raw(tagName: 'style' | 'script', text: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value: text }] };
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
