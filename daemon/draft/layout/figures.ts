/** Figures with captions, as kinds of sites have them: how a draft has them, and the same as plain Markdown. */
import type { StoryStyle } from '../../story/plan/storyPlan.ts';
import { escapeText, image } from '../markdown.ts';
import { findImages, unescape, type DraftImage } from '../markdownRegions.ts';

/** Images that belong together, and what is said of all of them. */
export interface Figure {
  readonly images: readonly { readonly file: string; readonly alt: string }[];
  /** Plain text; '' for none. */
  readonly caption: string;
}

/**
 * A figure as drafts have it: the images, each on a line of its own, and what is said of them below.
 *
 * With a caption it is Hugo's own shortcode, which has one image; HTML around an image in Markdown for Jekyll, whose
 * kramdown wants to be told to read it, for Astro, which finds images in Markdown alone, and for Eleventy.
 */
export function figureText({ images, caption }: Figure, format: StoryStyle['format']): string {
  const [only, ...more] = images;
  const lines = images.map(({ file, alt }) => image(file, alt)).join('\n');
  if (caption === '' || !only) return lines;
  switch (format) {
    case 'markdown':
      return withWords(lines, caption);
    case 'hugo':
      return more.length > 0 ? withWords(lines, caption) : shortcode({ ...only, caption });
    case 'jekyll':
      return framed('<figure markdown="1">', lines, caption);
    case 'astro':
    case 'eleventy':
      return framed('<figure>', lines, caption);
  }
}

/** Two spaces break the line in every renderer; without, the caption stands beside a narrow image. */
function withWords(lines: string, caption: string): string {
  return `${lines}  \n*${escapeText(caption)}*`;
}

function framed(opening: string, lines: string, caption: string): string {
  return `${opening}\n\n${lines}\n\n<figcaption>${asEntities(caption)}</figcaption>\n</figure>`;
}

/** Hugo's `figure`; without a caption where it is ''. */
export function shortcode(figure: {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}): string {
  const { file, alt, caption } = figure;
  const told = caption === '' ? '' : ` caption="${asEntities(caption)}"`;
  return `{{< figure src="${inQuotes(file)}" alt="${inQuotes(oneLine(alt))}"${told} >}}`;
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
  return written.replace(
    framePattern,
    (whole, images: string, caption: string) =>
      `\n\n${images}  \n*${escapeText(unescape(caption))}*${'\n'.repeat(whole.split('\n').length - 3 - images.split('\n').length)}`,
  );
}

/** What `framed` writes, with whatever its user changed of the words in it. */
const framePattern =
  /^<figure(?: markdown="1")?>\n\n((?:!\[[^\n]*\]\([^\n]*\)\n?)+?)\n\n<figcaption>([^<>\n]*)<\/figcaption>\n<\/figure>$/gm;

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

/** In Markdown and in HTML: no sign that they, a template language or a finder of addresses read in their own way. */
export function asEntities(text: string): string {
  return withEntities(oneLine(text), /[&<>"{}`*_\\[\]~|$#^]|:(?=\/\/)|(?<=\bwww)\.|(?<=\S)@/gi);
}

function withEntities(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
