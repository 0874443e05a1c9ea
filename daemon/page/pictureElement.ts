import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PagePicture } from './pageManifest.ts';

/** How a picture is put on a page. */
export interface PictureOptions {
  readonly alt: string;
  /** How wide it is shown, as the `sizes` attribute says it. */
  readonly sizes: string;
  /** `eager`: it is what one sees first. */
  readonly loading: 'eager' | 'lazy';
  /** Path from the page to the post's folder, '' or with a slash at its end. */
  readonly base?: string;
}

/** Collects the rules that pictures need: the page's policy forbids style attributes. */
export interface PictureStyles {
  /** Class that shows the tiny copy until the picture is there; '' once there are enough of them. */
  readonly tiny: (picture: PagePicture) => string;
  /** Class that gives a figure its shape. */
  readonly shape: (ratio: number) => string;
  /** Class that gives a row its shape, and the width up to which its small pictures are sharp; null without any. */
  readonly row: (sum: number, width: number | null) => string;
  /** Class that keeps a small picture from being blown up; '' for a large one. */
  readonly own: (width: number) => string;
  /** Class that says where a picture is cut, in percents from the top; '' for the usual place. */
  readonly focus: (percent: number | null) => string;
  /** Class that shows a part of a picture: its width and where it begins, in percents of that part's side. */
  readonly crop: (width: number, left: number, top: number) => string;
  /** What a link to a picture ends with; '' where the page shows it once more. */
  readonly anchor: (picture: PagePicture) => string;
  /** All rules so far. */
  readonly css: () => string;
}

/** A picture of so many pixels may be as wide as the page. */
export const largeEnough = 1000;

/** A smaller one is enlarged by so much at most: more is a blur. */
export const mostEnlarged = 1.25;

/** Tiny copies in a page at most: a page of a thousand pictures is to be short, and those far down are there in time. */
const mostTiny = 120;

/** Starts without rules. */
export function createPictureStyles(): PictureStyles {
  const rules = new Map<string, string>();
  const anchors = new Set<string>();
  let tinies = 0;
  return {
    tiny: ({ key, tiny }) => {
      if (!rules.has(`t${key}`) && tinies++ >= mostTiny) return '';
      rules.set(`t${key}`, `background-image:url(data:image/webp;base64,${tiny})`);
      return `t${key}`;
    },
    shape: (ratio) => {
      // As exact as a large screen's pixels: pictures of a row are to end on one line.
      const exact = Math.max(1, Math.round(ratio * 10_000));
      rules.set(`r${exact}`, `--r:${exact / 10_000}`);
      return `r${exact}`;
    },
    row: (sum, width) => {
      const exact = Math.round(sum * 1000);
      const own = width === null ? '' : `;--own:${Math.round(width)}px`;
      const name = `s${exact}${width === null ? '' : `-${Math.round(width)}`}`;
      rules.set(name, `--sum:${exact / 1000}${own}`);
      return name;
    },
    own: (width) => {
      if (width >= largeEnough) return '';
      rules.set(`w${width}`, `--own:${Math.round(width * mostEnlarged)}px`);
      return `w${width}`;
    },
    focus: (percent) => {
      if (percent === null) return '';
      rules.set(`f${percent}`, `--focus:${percent}%`);
      return `f${percent}`;
    },
    crop: (width, left, top) => {
      const name = `c${String([width, left, top]).replace(/[^\d]/g, '-')}`;
      rules.set(name, `--w:${width}%;--x:${left}%;--y:${top}%`);
      return name;
    },
    anchor: ({ key }) => {
      if (anchors.has(key)) return '';
      anchors.add(key);
      return `photo-${key}`;
    },
    css: () => [...rules].map(([name, rule]) => `.${name}{${rule}}`).join(''),
  };
}

/** A `<picture>` in the formats and sizes there are. */
export function pictureElement(
  picture: PagePicture,
  styles: PictureStyles,
  { alt, sizes, loading, base = '' }: PictureOptions,
): Element {
  const set = (copies: PagePicture['webp']): string =>
    copies.map(({ width, file }) => `${base}${file} ${width}w`).join(', ');
  const { width, height, jpeg, webp } = picture;
  const blur = styles.tiny(picture);
  return h('picture', [
    h('source', { type: 'image/webp', srcSet: set(webp), sizes }),
    h('img', {
      ...(blur === '' ? {} : { className: [blur] }),
      src: `${base}${jpeg[0]?.file ?? ''}`,
      srcSet: set(jpeg),
      sizes,
      width,
      height,
      alt,
      loading,
      decoding: 'async',
      ...(loading === 'eager' ? { fetchPriority: 'high' } : {}),
    }),
  ]);
}

/** The same as a link to its full size, which the lightbox opens; without scripts it is a plain link. */
export function zoomableElement(
  picture: PagePicture,
  styles: PictureStyles,
  options: PictureOptions & {
    readonly enlarge: string;
    /** Further down it is shown once more, and that one counts. */
    readonly isAgain?: boolean;
  },
): Element {
  const largest = picture.jpeg.at(-1)?.file ?? '';
  const anchor = options.isAgain === true ? '' : styles.anchor(picture);
  return h(
    'a.zoom',
    {
      ...(anchor === '' ? {} : { id: anchor }),
      ...(options.isAgain === true ? { className: ['again'] } : {}),
      href: largest,
      'data-pswp-width': picture.width,
      'data-pswp-height': picture.height,
      // A link needs a name even where its picture has none.
      ...(options.alt.trim() === '' ? { ariaLabel: options.enlarge } : {}),
    },
    pictureElement(picture, styles, options),
  );
}
