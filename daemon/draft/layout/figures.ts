/** Figures with captions, as kinds of sites have them: how a draft has them, and the same as plain Markdown. */
import type { StoryStyle } from '../../story/plan/storyPlan.ts';
import { escapeText, image } from '../markdown.ts';
import { cellStyle, rowStyle } from './sideBySide.ts';
import { findImages, unescape, type DraftImage } from '../markdownRegions.ts';

/** An image, and what is said of it. */
export interface Figure {
  readonly file: string;
  readonly alt: string;
  /** Plain text; '' for none. */
  readonly caption: string;
  /** Width by height, positive. */
  readonly ratio: number;
}

/**
 * Figures that belong together as drafts have them: the images, each on a line of its own, and what is said of it below.
 * What is the same of all is said once.
 *
 * With a caption it is Hugo's own shortcode; HTML around an image in Markdown for Jekyll, whose kramdown wants to be told
 * to read it, for Astro, which finds images in Markdown alone, and for Eleventy. There several stand side by side.
 */
export function figureText(figures: readonly Figure[], format: StoryStyle['format']): string {
  const captions = new Set(figures.map(({ caption }) => caption));
  const [only, ...others] = figures;
  if (!only) return '';
  // Words below one picture of several would be read as those of all.
  if (captions.size > 1 && captions.has(''))
    return figures.map((figure) => figureText([figure], format)).join('\n\n');
  switch (format) {
    case 'markdown':
      return plainText(figures);
    case 'hugo':
      return only.caption === '' ? plainText(figures) : figures.map(shortcode).join('\n');
    case 'jekyll':
    case 'astro':
    case 'eleventy': {
      const reads = format === 'jekyll' ? ' markdown="1"' : '';
      if (others.length === 0)
        return only.caption === '' ? plainText(figures) : framed(`<figure${reads}>`, only);
      const cells = figures.map((figure) =>
        framed(`<figure${reads} style="${cellStyle(figure.ratio)}">`, figure),
      );
      return `<div style="${rowStyle}">\n${cells.join('\n')}\n</div>`;
    }
  }
}

/** Two spaces break the line in every renderer; without, the caption stands beside a narrow image. */
function plainText(figures: readonly Omit<Figure, 'ratio'>[]): string {
  const caption = figures.at(-1)?.caption ?? '';
  const images = figures.map(({ file, alt }) => image(file, alt));
  if (caption === '') return images.join('\n');
  const isShared = figures.every((figure) => figure.caption === caption);
  if (isShared) return `${images.join('\n')}  \n*${escapeText(caption)}*`;
  return figures
    .map((figure, index) => `${images[index] ?? ''}  \n*${escapeText(figure.caption)}*`)
    .join('  \n');
}

function framed(opening: string, { file, alt, caption }: Omit<Figure, 'ratio'>): string {
  const words = caption === '' ? '' : `<figcaption>${asEntities(caption)}</figcaption>\n`;
  return `${opening}\n\n${image(file, alt)}\n\n${words}</figure>`;
}

/** Hugo's `figure`; without a caption where it is ''. */
export function shortcode(figure: {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
  /** As HTML has it: `100%`. */
  readonly width?: string;
}): string {
  const { file, alt, caption, width } = figure;
  const told = caption === '' ? '' : ` caption="${asEntities(caption)}"`;
  const wide = width === undefined ? '' : ` width="${width}"`;
  return `{{< figure src="${inQuotes(file)}" alt="${inQuotes(oneLine(alt))}"${told}${wide} >}}`;
}

/** An image of a draft with another file and alternative text, written as it is. */
export function likeImage(
  { shortcode: own }: Pick<DraftImage, 'shortcode'>,
  to: { readonly file: string; readonly alt: string; readonly caption: string },
): string {
  return own === null ? image(to.file, to.alt) : shortcode(to);
}

/** What is put in the place of an image's alternative text. */
export function altLike({ shortcode: own }: Pick<DraftImage, 'shortcode'>, alt: string): string {
  if (own === null) return escapeText(alt);
  const value = inQuotes(oneLine(alt));
  return own.hasAlt ? value : ` alt="${value}"`;
}

/** The caption within a shortcode, as it reads; '' where there is none. */
export function captionWithin(text: string, { shortcode: own }: DraftImage): string {
  return own?.caption ? unescape(text.slice(own.caption.start, own.caption.end)) : '';
}

/**
 * A draft with its figures as plain Markdown: images and a caption in italics. Every line stays on its line, so that
 * places in the one are places in the other.
 */
export function plainFigures(text: string): string {
  const shortcodes = findImages(text).filter((found) => found.shortcode !== null);
  const written = shortcodes.reduceRight((rest, figure) => {
    const caption = captionWithin(text, figure);
    const words = caption === '' ? '' : ` *${escapeText(caption)}*`;
    const { start, end, file, altText } = figure;
    return `${rest.slice(0, start)}${image(file, altText)}${words}${rest.slice(end)}`;
  }, text);
  return written
    .replace(rowPattern, (whole, frames: string) => {
      // A row that its user has written something else into stays one of HTML.
      if (frames.replace(framePattern, '').trim() !== '') return whole;
      const lines = [...frames.matchAll(framePattern)].flatMap(([, images = '', caption = '']) => [
        images,
        ...(caption === '' ? [] : [`*${escapeText(unescape(caption))}*`]),
      ]);
      return onLinesOf(whole, `\n\n\n${lines.join('  \n')}`);
    })
    .replace(framePattern, (whole, images: string, caption: string | undefined = '') =>
      caption === ''
        ? whole
        : onLinesOf(whole, `\n\n${images}  \n*${escapeText(unescape(caption))}*`),
    );
}

/** With empty lines at its end, for as many as there were. */
function onLinesOf(whole: string, text: string): string {
  return text + '\n'.repeat(whole.split('\n').length - text.split('\n').length);
}

/** What `framed` writes, with whatever its user changed of the words in it. */
const framePattern =
  /^<figure(?: markdown="1")?(?: style="[^"<>\n]*")?>\n\n((?:!\[[^\n]*\]\([^\n]*\)\n?)+?)\n\n(?:<figcaption>([^<>\n]*)<\/figcaption>\n)?<\/figure>$/gm;

/** Figures side by side. */
const rowPattern = /^<div style="[^"<>\n]*">\n((?:(?!<\/div>)[^\n]*\n)+)<\/div>$/gm;

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** Within the quotes of a shortcode, whose template escapes it for HTML. */
export function inQuotes(text: string): string {
  return text.replace(/[\\"]/g, (sign) => `\\${sign}`);
}

/** In HTML that Markdown leaves alone, also to a template language. */
export function asHtml(text: string): string {
  return withEntities(oneLine(text), /[&<>"{}]/g);
}

/**
 * In Markdown and in HTML: no sign that they, a template language or a finder of addresses read in their own way; nor is
 * it a list, whose first sign begins a line.
 */
export function asEntities(text: string): string {
  return withEntities(
    oneLine(text),
    /^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)|[&<>"{}`*_\\[\]~|$#^]|:(?=\/\/)|(?<=\bwww)\.|(?<=\S)@/gi,
  );
}

function withEntities(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
