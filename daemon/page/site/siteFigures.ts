import type { Nodes, Paragraph, Root } from 'mdast';
import type { SiteKind } from '../../contract/protocol.ts';
import { asEntities, asHtml, oneLine, shortcode } from '../../draft/layout/figures.ts';
import { aloneStyle, cellStyle, galleryStyle, rowStyle } from '../../draft/layout/sideBySide.ts';

/** A picture as a draft has it. */
interface DraftPicture {
  readonly src: string;
  readonly alt: string;
  /** Plain text; '' for none of its own. */
  readonly caption: string;
}

/** Pictures that stand together in a draft, in paragraphs of their own. */
export interface DraftFigures {
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  readonly pictures: readonly DraftPicture[];
  /** What is said of all of them, in plain text; '' for nothing. */
  readonly caption: string;
  readonly isGallery: boolean;
}

/** A picture as a site has it. */
export interface SitePicture {
  readonly address: string;
  /** Pixels; null where they are not known. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** How a kind of site shows pictures. */
export interface FigureOptions {
  readonly kind: SiteKind;
  /** False where the site leaves HTML out of its pages, as Hugo does unless told otherwise. */
  readonly allowsHtml: boolean;
}

/** More pictures than this are no row. */
const mostInRow = 3;

/**
 * Finds the figures of a draft: paragraphs of nothing but pictures and captions in italics below them, and all of its
 * gallery as one. A caption with links or markup of its own stays Markdown, and so does a picture without any.
 */
export function figuresIn(tree: Root): readonly DraftFigures[] {
  const found: DraftFigures[] = [];
  let inGallery = false;
  /** The block before was a figure of the gallery, which the next one joins. */
  let isOpen = false;
  for (const node of tree.children) {
    const anchor = node.type === 'html' ? chapterMark.exec(node.value)?.[1] : undefined;
    if (anchor !== undefined) inGallery = anchor === 'gallery';
    const figures = node.type === 'paragraph' ? figuresOf(node) : null;
    const joins = inGallery && figures?.caption === '';
    const before = joins && isOpen ? found.pop() : undefined;
    isOpen = joins;
    if (figures) found.push(joins ? joined(before, figures) : figures);
  }
  return found.filter(({ pictures }) => pictures.length > 1 || pictures[0]?.caption !== '');
}

const chapterMark = /^<!-- photoblog:chapter ([\w-]+) -->/;

function joined(before: DraftFigures | undefined, next: DraftFigures): DraftFigures {
  if (!before) return { ...next, isGallery: true };
  return {
    ...before,
    paragraphs: [...before.paragraphs, ...next.paragraphs],
    pictures: [...before.pictures, ...next.pictures],
  };
}

/** @returns null where there is anything else in the paragraph */
function figuresOf(paragraph: Paragraph): DraftFigures | null {
  const pictures: { src: string; alt: string; caption: string }[] = [];
  for (const node of paragraph.children) {
    if (node.type === 'break' || (node.type === 'text' && node.value.trim() === '')) continue;
    const last = pictures.at(-1);
    if (node.type === 'image') pictures.push({ src: node.url, alt: node.alt ?? '', caption: '' });
    else if (node.type === 'emphasis' && last?.caption === '') {
      const caption = plainText(node.children);
      if (caption === null || caption === '') return null;
      last.caption = caption;
    } else return null;
  }
  const [first, ...others] = pictures;
  if (!first) return null;
  const caption = pictures.at(-1)?.caption ?? '';
  // Words below several pictures, the first of which have none, are said of all.
  const isShared = others.length > 0 && caption !== '' && countTold(pictures) === 1;
  return {
    paragraphs: [paragraph],
    pictures: isShared ? pictures.map((picture) => ({ ...picture, caption: '' })) : pictures,
    caption: isShared ? caption : '',
    isGallery: pictures.length > mostInRow,
  };
}

function countTold(pictures: readonly DraftPicture[]): number {
  return pictures.filter(({ caption }) => caption !== '').length;
}

/** @returns null where there is more than text */
function plainText(nodes: readonly Nodes[]): string | null {
  let text = '';
  for (const node of nodes) {
    if (node.type !== 'text') return null;
    text += node.value;
  }
  return text.replace(/\s+/g, ' ').trim();
}

type Told = DraftPicture & SitePicture;

const figureOpening = `<figure style="${aloneStyle}">`;

/**
 * Figures as this kind of site has them: Hugo's own shortcode, HTML for Jekyll and Eleventy, and for Astro HTML around
 * images in Markdown, which alone it finds and makes smaller. Several stand side by side; where HTML is left out they are
 * a table, which is the only Markdown that puts one thing beside another.
 *
 * @param pictureOf by how the draft writes it; null where it is not shown
 * @returns '' where nothing of it is shown
 */
export function figuresText(
  { pictures, caption, isGallery }: Omit<DraftFigures, 'paragraphs'>,
  pictureOf: (src: string) => SitePicture | null,
  options: FigureOptions,
): string {
  const told = pictures.flatMap((one) => {
    const picture = pictureOf(one.src);
    return picture ? [{ ...one, ...picture, alt: oneLine(one.alt) }] : [];
  });
  const [only, ...others] = told;
  if (!only) return '';
  if (others.length === 0)
    return figureText({ ...only, caption: caption || only.caption }, options);
  const { kind, allowsHtml } = options;
  if (!allowsHtml) {
    const tables = rowsOf(told, isGallery)
      .map((row) =>
        isEven(row) ? tableOf(row) : row.map((one) => figureText(one, options)).join('\n\n'),
      )
      .join('\n\n');
    return caption === '' ? tables : `${tables}\n\n*${asEntities(caption)}*`;
  }
  const cells = told.map((picture) => {
    const [ratio, letters] = [ratioOf(picture), picture.caption.length];
    return cellText(picture, isGallery ? galleryStyle(ratio, letters) : cellStyle(ratio), kind);
  });
  const row = `<div style="${rowStyle}">\n${cells.join('\n')}\n</div>`;
  if (caption === '') return row;
  // A shortcode of Hugo's makes a figure of each, which none may stand around.
  if (kind === 'hugo') return `${row}\n\n*${asEntities(caption)}*`;
  return `${figureOpening}\n${row}\n${captionText(caption)}\n</figure>`;
}

function figureText(picture: Told, { kind }: FigureOptions): string {
  const { address, alt, caption } = picture;
  switch (kind) {
    case 'hugo':
      return shortcode({ file: address, alt, caption });
    case 'astro':
      if (caption === '') return markdownImage(picture);
      return `${figureOpening}\n\n${markdownImage(picture)}\n\n${captionText(caption)}\n</figure>`;
    case 'jekyll':
    case 'eleventy': {
      const image = imageText(picture, kind, 'max-width:100%;height:auto');
      return caption === ''
        ? image
        : `${figureOpening}\n${image}\n${captionText(caption)}\n</figure>`;
    }
  }
}

/** One picture of several, in an element of its own. */
function cellText(picture: Told, style: string, kind: SiteKind): string {
  const { address, alt, caption } = picture;
  const words = caption === '' ? '' : `${captionText(caption)}\n`;
  const tag = caption === '' ? 'div' : 'figure';
  switch (kind) {
    case 'hugo':
      return `<div style="${style}">\n\n${shortcode({ file: address, alt, caption, width: '100%' })}\n\n</div>`;
    case 'astro':
      return `<${tag} style="${style}">\n\n${markdownImage(picture)}\n\n${words}</${tag}>`;
    case 'jekyll':
    case 'eleventy':
      return `<${tag} style="${style}">\n${imageText(picture, kind, 'width:100%;height:auto')}\n${words}</${tag}>`;
  }
}

function captionText(caption: string): string {
  return `<figcaption>${asHtml(caption)}</figcaption>`;
}

/** With its size, for the text below it to stay where it is while it is loaded; the style keeps its shape in any theme. */
function imageText({ address, alt, size }: Told, kind: SiteKind, style: string): string {
  const src =
    kind === 'jekyll' && address.startsWith('/') ? `{{ '${address}' | relative_url }}` : address;
  const shape = size === null ? '' : ` width="${size.width}" height="${size.height}"`;
  return `<img src="${src}" alt="${asHtml(alt)}"${shape} loading="lazy" style="${style}">`;
}

function markdownImage({ address, alt }: Told): string {
  return `![${asEntities(alt)}](${address})`;
}

/** Pictures side by side: all of a row, and of a gallery as many as fill a line. */
function rowsOf(told: readonly Told[], isGallery: boolean): readonly (readonly Told[])[] {
  if (!isGallery) return [told];
  const rows: Told[][] = [];
  for (const [index, picture] of told.entries()) {
    if (index % mostInRow === 0) rows.push([]);
    rows.at(-1)?.push(picture);
  }
  return rows;
}

function tableOf(row: readonly Told[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const captions = row.map(({ caption }) => (caption === '' ? '' : `*${asEntities(caption)}*`));
  return [
    line(row.map(markdownImage)),
    line(row.map(() => ':-:')),
    ...(countTold(row) > 0 ? [line(captions)] : []),
  ].join('\n');
}

/** A table gives each picture room by its own width: one of few pixels would be a stamp beside another. */
function isEven(row: readonly Told[]): boolean {
  const heights = row.flatMap(({ size }) => size?.height ?? []);
  return heights.length === 0 || Math.max(...heights) < 1.6 * Math.min(...heights);
}

function ratioOf({ size }: Told): number {
  return size === null ? 1.5 : size.width / size.height;
}
