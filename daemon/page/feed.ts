import { h } from 'hastscript';
import { createHash } from 'node:crypto';
import type { PageManifest, PagePost } from './pageManifest.ts';
import { folderPath, previewPlace, siteAddress } from './preview.ts';
import { inOrder } from './postOrder.ts';
import { printHtml } from './trees.ts';
import { wordsOf } from './words.ts';
import { printXml, x, type XmlElement } from './xml.ts';

/**
 * The feed of several posts (Atom, RFC 4287): readers learn of a new one. Pure: what has not changed stays the same.
 *
 * @param url where the page is published; without it addresses are relative to the feed
 */
export function feedOf({ posts, url }: Pick<PageManifest, 'posts' | 'url'>): string {
  const ordered = inOrder(posts);
  const base = url === undefined ? '' : siteAddress(url);
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
          x('link', { href: `${base}${folderPath(post.folder)}index.html` }, []),
          x('summary', {}, [post.standfirst || post.kicker || post.title]),
          ...contentOf(post, url),
        ]),
      ),
    ]),
  );
}

/** Lead picture and first words, for readers that show more than a summary; none where a picture has no address. */
function contentOf(post: PagePost, url: string | undefined): readonly XmlElement[] {
  const { address, image, alt } = previewPlace(post, url, 'post');
  if (address === null || image === null) return [];
  const { width, height } = image;
  const picture = h('a', { href: address }, h('img', { src: image.address, alt, width, height }));
  const words = post.standfirst === '' ? [] : [h('p', post.standfirst)];
  const html = printHtml({ type: 'root', children: [h('p', picture), ...words] });
  return [x('content', { type: 'html' }, [html])];
}

/** The same for the same key: a UUID made of its digest (RFC 4122, version 5's layout). */
function urnOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
