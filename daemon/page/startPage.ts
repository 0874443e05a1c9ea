import { h } from 'hastscript';
import { createHash } from 'node:crypto';
import { documentOf, type PageParts } from './document.ts';
import type { PageManifest, PagePost } from './pageManifest.ts';
import { createPictureStyles, pictureElement } from './pictureElement.ts';
import { printXml, x } from './xml.ts';
import { wordsOf } from './words.ts';

/** Latest first; those without a date last, by title. */
function inOrder(posts: readonly PagePost[]): readonly PagePost[] {
  return [...posts].sort((a, b) => {
    const byDate = (b.date ?? '').localeCompare(a.date ?? '');
    return byDate || a.title.localeCompare(b.title, a.language) || (a.key < b.key ? -1 : 1);
  });
}

/** The start page of several posts, each with its lead picture, date and places. */
export function startPage(posts: readonly PagePost[], parts: PageParts): string {
  const ordered = inOrder(posts);
  const language = ordered[0]?.language ?? 'en';
  const words = wordsOf(language);
  const styles = createPictureStyles();
  const cards = ordered.map((post, index) => {
    const base = `${post.folder}/`;
    const picture =
      post.lead &&
      pictureElement(post.lead.picture, styles, {
        // The title beside it names the link.
        alt: '',
        sizes: '(max-width: 50em) 92vw, 28rem',
        loading: index < 3 ? 'eager' : 'lazy',
        base,
      });
    const lang = post.language === language ? {} : { lang: post.language };
    return h('article', lang, [
      ...(picture
        ? [h('a', { href: `${base}index.html`, tabIndex: -1, ariaHidden: 'true' }, picture)]
        : []),
      h('h2', h('a', { href: `${base}index.html` }, post.title)),
      ...(post.kicker === '' ? [] : [h('p.kicker', post.kicker)]),
      ...(post.standfirst === '' ? [] : [h('p.standfirst', post.standfirst)]),
    ]);
  });
  const body = [h('main.list', { id: 'main' }, [h('h1', words.posts), ...cards])];
  return documentOf(body, {
    language,
    title: words.posts,
    description: '',
    words,
    css: styles.css(),
    parts,
    feed: 'feed.xml',
  });
}

/**
 * The feed of several posts (Atom, RFC 4287): readers learn of a new one. Pure: what has not changed stays the same.
 *
 * @param url where the page is published; without it addresses are relative to the feed
 */
export function feedOf({ posts, url }: Pick<PageManifest, 'posts' | 'url'>): string {
  const ordered = inOrder(posts);
  const base = url === undefined ? '' : url.replace(/\/?$/, '/');
  const updated = (date: string | null): string => `${date ?? '1970-01-01'}T00:00:00Z`;
  const language = ordered[0]?.language ?? 'en';
  const newest = ordered
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1);
  return printXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', {}, [url ?? urnOf(ordered.map(({ key }) => key).sort()[0] ?? '')]),
      x('title', {}, [wordsOf(language).posts]),
      x('updated', {}, [updated(newest === '' ? null : (newest ?? null))]),
      // An author is required; a page does not say who that is.
      x('author', {}, [x('name', {}, ['Photo Blog'])]),
      x('link', { rel: 'alternate', href: `${base}index.html` }, []),
      x('link', { rel: 'self', href: `${base}feed.xml` }, []),
      ...ordered.map((post) =>
        x('entry', { 'xml:lang': post.language }, [
          x('id', {}, [urnOf(post.key)]),
          x('title', {}, [post.title]),
          x('updated', {}, [updated(post.date)]),
          x('link', { href: `${base}${encodeURIComponent(post.folder)}/index.html` }, []),
          x('summary', {}, [post.standfirst || post.kicker || post.title]),
        ]),
      ),
    ]),
  );
}

/** The same for the same key: a UUID made of its digest (RFC 4122, version 5's layout). */
function urnOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
