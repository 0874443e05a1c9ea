import { h } from 'hastscript';
import { documentOf, type PageParts } from './document.ts';
import type { PagePost } from './pageManifest.ts';
import { createPictureStyles, pictureElement } from './pictureElement.ts';
import { previewPlace } from './preview.ts';
import { inOrder } from './postOrder.ts';
import { wordsOf } from './words.ts';

/** The start page of several posts, each with its lead picture, date and places. */
export function startPage(
  posts: readonly PagePost[],
  { parts, url }: { readonly parts: PageParts; readonly url: string | undefined },
): string {
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
    const focus = styles.focus(post.lead?.focus ?? null);
    const cut = focus === '' ? {} : { className: [focus] };
    const lang = post.language === language ? {} : { lang: post.language };
    return h('article', lang, [
      ...(picture
        ? [h('a', { href: `${base}index.html`, tabIndex: -1, ariaHidden: 'true', ...cut }, picture)]
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
    preview: { kind: 'website', date: null, ...previewPlace(ordered[0] ?? null, url, 'start') },
  });
}
