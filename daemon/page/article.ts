import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Block, type BlockImage, pictureOf, textOf, type Words } from './draftTree.ts';
import { chapterId } from './contents.ts';
import type { PagePicture } from './pageManifest.ts';
import {
  largeEnough,
  mostEnlarged,
  type PictureStyles,
  zoomableElement,
} from './pictureElement.ts';
import { splitRows } from './rows.ts';
import type { PageWords } from './words.ts';

/** What the body of a post is made with. */
export interface ArticleContext {
  /** The copies of an image, by how the draft writes it; null where it cannot be shown. */
  readonly pictureOf: (src: string) => PagePicture | null;
  /** What an image of our own making becomes (a map); null for any other. */
  readonly drawingOf: (src: string) => Element | null;
  readonly styles: PictureStyles;
  readonly words: PageWords;
  /** A picture of somebody, by how the draft calls them; null where there is none. */
  readonly portraitOf: (label: string) => Element | null;
  /** When and where a chapter is, as far as its heading does not say it; '' where that is not known. */
  readonly whenOf: (anchor: string, heading: string) => string;
}

interface Shown {
  readonly picture: PagePicture;
  readonly alt: string;
  readonly caption: Words;
}

/** Images without captions that follow one another are a gallery from so many on. */
const fewestInGallery = 4;

/** Letters of the longest caption that reads well below one of three pictures. */
const mostLetters = 120;

/** The same on a phone, below a picture as wide as that; less below a part of a row. */
const lettersOnPhone = 200;

/** Letters of the longest caption that reads well below the smallest picture of a gallery. */
const mostInGallery = 60;

/** How wide a picture is that has the page's whole width, and parts of it. */
const wholeWidth = 1330;

/** The blocks of a draft as the elements of a post. */
export function articleBody(
  blocks: readonly Block[],
  ctx: ArticleContext,
): readonly ElementContent[] {
  const body: ElementContent[] = [];
  let run: Shown[] = [];
  let anchor: string | null = null;
  let isDated = true;
  const endRun = (): void => {
    if (run.length > 0) body.push(...figuresOf(run, anchor === 'gallery', ctx));
    run = [];
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'mark':
        endRun();
        ({ anchor } = block);
        isDated = false;
        break;
      case 'images': {
        const drawing = drawingIn(block.images, ctx);
        const shown = shownOf(block.images, ctx);
        if (drawing) {
          endRun();
          body.push(drawing);
        }
        if (block.caption.length > 0) {
          endRun();
          body.push(group(shown, block.caption, ctx));
        } else if (shown.length >= fewestInGallery && shown.every(hasNoCaption)) {
          endRun();
          body.push(grid(shown, ctx));
        } else run.push(...shown);
        break;
      }
      case 'element': {
        endRun();
        const { element } = block;
        const told = anchor === 'people' ? withPortraits(element, ctx) : element;
        const isOpening = element.tagName === 'h2' && !isDated && anchor !== null;
        const whole = mended(h('div', [told]), ctx).children;
        const [heading] = isOpening ? whole : [];
        if (heading?.type === 'element' && anchor !== null) {
          heading.properties = { ...heading.properties, id: chapterId(anchor) };
        }
        body.push(
          ...(element.tagName === 'table' ? [h('div.table', { tabIndex: 0 }, whole)] : whole),
        );
        if (isOpening && anchor !== null) {
          const when = ctx.whenOf(anchor, textOf(element));
          if (when !== '') body.push(h('p.when', when));
          isDated = true;
        }
        break;
      }
    }
  }
  endRun();
  return body;
}

/** The list of people, each with a picture where there is one. */
function withPortraits(list: Element, { portraitOf }: ArticleContext): Element {
  if (list.tagName !== 'ul') return list;
  let found = 0;
  const children = list.children.map((item) => {
    if (item.type !== 'element') return item;
    const name = item.children.find(
      (child) => child.type === 'element' && child.tagName === 'strong',
    );
    const portrait = name ? portraitOf(textOf(name)) : null;
    if (portrait) found++;
    const words = h('span', item.children);
    return h('li', portrait ? [portrait, words] : [words]);
  });
  return found === 0 ? list : h('ul.who', children);
}

/** A picture that stands alone, with its caption. */
export function figureOf(
  { picture, alt, caption }: Shown,
  ctx: Pick<ArticleContext, 'styles' | 'words'>,
  {
    sizes,
    loading = 'lazy',
    focus = null,
    isAgain = false,
  }: {
    readonly sizes: string;
    readonly loading?: 'eager' | 'lazy';
    readonly focus?: number | null;
    readonly isAgain?: boolean;
  },
): Element {
  const ratio = picture.width / picture.height;
  const enlarge = `${ctx.words.enlarge} ${caption.map(textOf).join('') || alt}`.trim();
  const { styles } = ctx;
  const classes = [styles.shape(ratio), styles.own(picture.width), styles.focus(focus)];
  return h('figure.shot', { className: classes.filter((name) => name !== '') }, [
    zoomableElement(picture, ctx.styles, { alt, sizes, loading, enlarge, isAgain }),
    ...(caption.length === 0 ? [] : [h('figcaption', [...caption])]),
  ]);
}

function figuresOf(shown: readonly Shown[], isGallery: boolean, ctx: ArticleContext): Element[] {
  if (isGallery || (shown.length >= fewestInGallery && shown.every(hasNoCaption))) {
    return stretchesOf(shown).map((stretch) => {
      const [only, ...others] = stretch;
      const isLong = only && others.length === 0 && lettersOf(only) > mostLetters;
      return isLong ? alone(only, ctx) : grid(stretch, ctx);
    });
  }
  return stretchesOf(shown).flatMap((stretch) => {
    let from = 0;
    return splitRows(stretch.map(ratioOf)).map((count) => {
      const row = stretch.slice(from, (from += count));
      const [first] = row;
      return first && row.length === 1 ? alone(first, ctx) : rowOf(row, ctx);
    });
  });
}

/** Pictures that may stand side by side; one with more to say than fits below a part of a row stands alone. */
function stretchesOf(shown: readonly Shown[]): readonly (readonly Shown[])[] {
  const stretches: Shown[][] = [];
  let isOpen = false;
  for (const one of shown) {
    const isLong = lettersOf(one) > mostLetters;
    if (isOpen && !isLong) stretches.at(-1)?.push(one);
    else stretches.push([one]);
    isOpen = !isLong;
  }
  return stretches;
}

function lettersOf({ caption }: Shown): number {
  return caption.map(textOf).join('').length;
}

function alone(shown: Shown, ctx: ArticleContext): Element {
  const sizes = `(min-width: 90em) ${wholeWidth}px, 95vw`;
  const figure = figureOf(shown, ctx, { sizes });
  return h('figure.alone', figure.properties, figure.children);
}

function rowOf(row: readonly Shown[], ctx: ArticleContext): Element {
  const sum = row.reduce((total, shown) => total + ratioOf(shown), 0);
  // Those that would be too small on a phone, or their words too narrow, stand one below the other there.
  const isWide = row.some(
    (shown) => ratioOf(shown) > 1.15 || lettersOf(shown) > (ratioOf(shown) / sum) * lettersOnPhone,
  );
  return h(
    'div.row',
    { className: [shapeOf(row, ctx), ...(isWide ? ['wide'] : [])] },
    row.map((shown) => {
      const share = ratioOf(shown) / sum;
      const sizes = [
        `(min-width: 90em) ${Math.round(wholeWidth * share)}px`,
        `(max-width: 36em) ${isWide ? 100 : Math.round(100 * share)}vw`,
        `${Math.round(94 * share)}vw`,
      ].join(', ');
      return figureOf(shown, ctx, { sizes });
    }),
  );
}

/** The class that says how wide a row may be. */
function shapeOf(row: readonly Shown[], { styles }: ArticleContext): string {
  const sum = row.reduce((total, shown) => total + ratioOf(shown), 0);
  const small = row.flatMap(({ picture: { width, height } }) =>
    width < largeEnough ? [height] : [],
  );
  const sharp = small.length === 0 ? null : Math.min(...small) * sum * mostEnlarged;
  return styles.row(sum, sharp);
}

function grid(shown: readonly Shown[], ctx: ArticleContext): Element {
  return h(
    'div.grid',
    shown.map((one) => {
      const ratio = ratioOf(one);
      const sizes = `(max-width: 36em) ${Math.round(Math.min(95, 34 * ratio))}vw, ${Math.round(300 * ratio)}px`;
      const figure = figureOf(one, ctx, { sizes });
      return lettersOf(one) > mostInGallery
        ? h('figure.told', figure.properties, figure.children)
        : figure;
    }),
  );
}

/** Pictures with one caption for all. */
function group(shown: readonly Shown[], caption: Words, ctx: ArticleContext): Element {
  let from = 0;
  const rows = splitRows(shown.map(ratioOf)).map((count) => shown.slice(from, (from += count)));
  // Words below one row begin where it does.
  const [only] = rows.length === 1 ? rows : [];
  const shape = only ? { className: ['one', shapeOf(only, ctx)] } : {};
  return h('figure.group', shape, [
    ...rows.map((row) => rowOf(row, ctx)),
    h('figcaption', [...caption]),
  ]);
}

function drawingIn(images: readonly BlockImage[], ctx: ArticleContext): Element | null {
  for (const { image } of images) {
    const drawing = ctx.drawingOf(image.src);
    if (drawing) return drawing;
  }
  return null;
}

function shownOf(images: readonly BlockImage[], ctx: ArticleContext): readonly Shown[] {
  return images.flatMap(({ image: { src, alt }, caption }) => {
    const picture = ctx.pictureOf(src);
    return picture ? [{ picture, alt, caption }] : [];
  });
}

/** An element with its images as the page has them, and its links as they work from anywhere. */
function mended(element: Element, ctx: ArticleContext): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || isPortrait(child)) return [child];
    const image = pictureOf(child);
    if (child.tagName === 'img' && !image) return [];
    // A box of a task list is a sign: nobody can tick it, and a form field would need a name.
    if (child.tagName === 'input') {
      return [{ type: 'text', value: child.properties['checked'] === true ? '☑ ' : '☐ ' }];
    }
    if (image) {
      const picture = ctx.pictureOf(image.src);
      if (!picture) return [];
      const options = {
        alt: image.alt,
        sizes: '36rem',
        loading: 'lazy',
        enlarge: ctx.words.enlarge,
      } as const;
      return [zoomableElement(picture, ctx.styles, options)];
    }
    if (child.tagName === 'a') return linkOf(child, ctx);
    return [mended(child, ctx)];
  });
  return { ...element, children };
}

/** Ours: nothing that was sanitised has a class. */
function isPortrait({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('face');
}

/** Links to the web stay; those to files beside the draft would lead nowhere, so that only their words stay. */
function linkOf(link: Element, ctx: ArticleContext): ElementContent[] {
  const { href } = link.properties;
  const { children } = mended({ ...link, tagName: 'span' }, ctx);
  const leads = typeof href === 'string' && (href.startsWith('#') || URL.canParse(href));
  // A picture is a link already, to its full size.
  const holdsLink = children.some((child) => child.type === 'element' && child.tagName === 'a');
  if (!leads || holdsLink) return children;
  return [
    { ...link, properties: { ...link.properties, rel: ['noopener', 'noreferrer'] }, children },
  ];
}

function hasNoCaption({ caption }: Shown): boolean {
  return caption.length === 0;
}

function ratioOf({ picture: { width, height } }: Shown): number {
  return width / height;
}
