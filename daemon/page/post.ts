import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { articleBody, figureOf } from './article.ts';
import { contentsOf } from './contents.ts';
import { blocksOf, imagesIn, type Block } from './draftTree.ts';
import type { PostDrawings } from './journey/drawings.ts';
import { documentOf, type PageParts } from './document.ts';
import { draftName, type DraftSource } from './draftSource.ts';
import { headOf, type PostHead } from './head.ts';
import type { PagePicture, PagePost } from './pageManifest.ts';
import { type Portrait, portraitElement } from './people/portraits.ts';
import { createPictureStyles } from './pictureElement.ts';
import { previewPlace } from './preview.ts';
import { parseMarkdown } from './trees.ts';
import { spanOf } from './when.ts';
import { wordsOf } from './words.ts';

/** A draft that has been read. */
export interface ReadPost extends PostHead {
  /** Every image the draft shows, as it writes them, the cover included. */
  readonly images: readonly string[];
  /** Those of them that are shown in the gallery only. */
  readonly gallery: ReadonlySet<string>;
  /** Alternative text of an image; '' where the draft gives none. */
  readonly altOf: (src: string) => string;
}

/** Reads title, blocks and images of a draft. */
export async function readPost(source: DraftSource): Promise<ReadPost> {
  const { tree, yaml } = parseMarkdown(source.text);
  const blocks = await blocksOf(tree);
  const told = source.manifest?.options['language'];
  const language = typeof told === 'string' ? told : null;
  const head = headOf(yaml, blocks, { fallback: draftName(source), language });
  const all = blocks.flatMap(imagesIn);
  const shown = all.map(({ src }) => src);
  const cover = head.cover !== null && !URL.canParse(head.cover) ? [head.cover] : [];
  return {
    ...head,
    images: [...new Set([...shown, ...cover])],
    gallery: onlyInGallery(blocks, head.cover),
    altOf: (src) => all.find((image) => image.src === src)?.alt ?? '',
  };
}

function onlyInGallery(blocks: readonly Block[], cover: string | null): ReadonlySet<string> {
  const [inGallery, outside] = [new Set<string>(), new Set<string>()];
  let anchor = '';
  for (const block of blocks) {
    if (block.kind === 'mark') ({ anchor } = block);
    for (const { src } of imagesIn(block)) (anchor === 'gallery' ? inGallery : outside).add(src);
  }
  // Without a cover of its own, the first picture is shown large.
  const lead = cover ?? [...outside, ...inGallery][0];
  return new Set([...inGallery].filter((src) => !outside.has(src) && src !== lead));
}

export interface PostOptions {
  readonly post: ReadPost;
  readonly pictures: ReadonlyMap<string, PagePicture>;
  readonly drawings: PostDrawings;
  readonly parts: PageParts;
  /** Where the lead picture is cut; null where no faces are known. */
  readonly focusOf: (image: string) => Promise<number | null>;
  /** By how the draft calls them. */
  readonly portraits: ReadonlyMap<string, Portrait>;
  /** Where the page is published, if that is known. */
  readonly url: string | undefined;
}

/** A post as HTML, and what a list of posts says about it. */
export interface WrittenPost extends Omit<PagePost, 'key' | 'folder' | 'pictures' | 'drawings'> {
  readonly html: string;
}

/** Where the way to the other posts goes, once there are any; invisible until then. */
export const postsMark = 'photoblog:posts';

/** Fewer pictures than this, and the lead picture is not shown again further down. */
const fewPictures = 8;

/** Sets a post: lead picture, title, first words, and the draft's blocks. */
export async function writePost({
  post,
  pictures,
  drawings,
  parts,
  focusOf,
  portraits,
  url,
}: PostOptions): Promise<WrittenPost> {
  const words = wordsOf(post.language);
  const styles = createPictureStyles();
  const pictureOf = (src: string): PagePicture | null => pictures.get(src) ?? null;
  const cover = coverOf(post, pictures);
  const focus = cover && (await focusOf(cover.src));
  const blocks = cover?.isLast === true ? without(post.rest, cover.src) : post.rest;
  const kicker = drawings.kicker === '' ? spanOf(post.date, null, post.language) : drawings.kicker;
  const ctx = {
    pictureOf,
    drawingOf: (src: string) => drawings.bySource.get(src) ?? null,
    styles,
    words,
    whenOf: drawings.whenOf,
    portraitOf: (label: string) => {
      const portrait = portraits.get(label);
      return portrait ? portraitElement(portrait, styles) : null;
    },
  };
  const cut = focus === null ? {} : { focus };
  const isTall = cover !== null && cover.picture.width < cover.picture.height;
  const lead = h('header.lead', isTall ? { className: ['tall'] } : {}, [
    ...(cover === null
      ? []
      : [
          figureOf(cover, ctx, {
            sizes: isTall ? '(min-width: 60em) 50vw, 100vw' : '(min-width: 90em) 1330px, 100vw',
            loading: 'eager',
            focus,
            isAgain: !cover.isLast,
          }),
        ]),
    h('div.words', [
      ...(kicker === '' ? [] : [h('p.kicker', kicker)]),
      h('h1', post.title),
      ...(post.standfirst === '' ? [] : [h('p.standfirst', post.standfirst)]),
    ]),
  ]);
  const contents = contentsOf(blocks, words);
  const body: ElementContent[] = [
    { type: 'comment', value: postsMark },
    h('main', { id: 'main' }, [
      h('article', [
        lead,
        ...(contents === null ? [] : [contents]),
        ...drawings.others,
        ...articleBody(blocks, ctx),
      ]),
    ]),
  ];
  const html = documentOf(body, {
    language: post.language,
    title: post.title,
    description: post.standfirst,
    words,
    css: styles.css(),
    parts,
    feed: null,
    preview: {
      kind: 'article',
      date: post.date,
      ...previewPlace({ folder: '', lead: cover && { ...cover, ...cut } }, url, 'post'),
    },
  });
  const { title, standfirst, language, date } = post;
  return {
    html,
    title,
    standfirst,
    language,
    date,
    kicker,
    lead: cover && { alt: cover.alt, picture: cover.picture, ...cut },
  };
}

interface Cover {
  readonly src: string;
  readonly picture: PagePicture;
  readonly alt: string;
  readonly caption: Element['children'];
  /** It is shown at the top only. */
  readonly isLast: boolean;
}

/** The image the draft names, else its first one. */
function coverOf(post: ReadPost, pictures: ReadonlyMap<string, PagePicture>): Cover | null {
  const named = post.cover === null ? null : (pictures.get(post.cover) ?? null);
  const src = named ? post.cover : post.images.find((image) => pictures.has(image));
  const picture = pictures.get(src ?? '');
  if (!picture || src === undefined || src === null) return null;
  // A map is no picture.
  const shown = post.rest
    .flatMap((block) => (block.kind === 'images' ? block.images : []))
    .filter(({ image }) => pictures.has(image.src));
  const same = shown.find(({ image }) => image.src === src);
  const isLast = shown.length < fewPictures || shown[0]?.image.src === src;
  return {
    src,
    picture,
    alt: same?.image.alt ?? '',
    caption: isLast ? [...(same?.caption ?? [])] : [],
    isLast,
  };
}

/** The blocks without the first image from this source. */
function without(blocks: readonly Block[], src: string): readonly Block[] {
  let isGone = false;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'images' || isGone) return [block];
    const at = block.images.findIndex(({ image }) => image.src === src);
    if (at < 0) return [block];
    isGone = true;
    const images = block.images.filter((_, index) => index !== at);
    return images.length === 0 ? [] : [{ ...block, images }];
  });
}
