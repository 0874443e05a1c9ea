import type { Manifest } from '../manifest.ts';
import { asEntities } from '../layout/figures.ts';
import { escapeText } from '../markdown.ts';
import { findImages, unescape, type Span } from '../markdownRegions.ts';

/** Quotation marks of the languages drafts are written in, and those people type. */
const quotation = /“([^“”\n]+)”|„([^„“”\n]+)[“”]|«([^«»\n]+)»|"([^"\n]+)"/gu;

/**
 * Where a draft quotes the photographer: in quotation marks, as the whole alternative text of an image, or at the beginning
 * of a caption.
 *
 * Known are the words the manifest keeps with each photo, and whatever the draft as generated puts in quotation marks;
 * what the user has quoted or changed is the user's own.
 */
export function quotationsIn(
  text: string,
  { photos, base }: Pick<Manifest, 'photos' | 'base'>,
): readonly Span[] {
  const words = new Set([
    ...photos.flatMap(({ words: own }) => (own === undefined ? [] : [plain(own)])),
    ...quotedIn(base).map(({ words: own }) => own),
  ]);
  if (words.size === 0) return [];
  return [
    ...quotedIn(text).filter(({ words: own }) => words.has(own)),
    ...findImages(text).flatMap(({ alt, altText }) => (words.has(plain(altText)) ? [alt] : [])),
    ...captionsIn(text, photos),
  ];
}

/** Words of the photos at the beginning of captions, in each way in which captions are written. */
function captionsIn(text: string, photos: Manifest['photos']): readonly Span[] {
  const all = new Set(photos.flatMap(({ words }) => words ?? []));
  return [...all].flatMap((words) =>
    [
      `*${escapeText(words)}`,
      `<figcaption>${asEntities(words)}`,
      ` caption="${asEntities(words)}`,
    ].flatMap((written) => placesOf(written, text)),
  );
}

function placesOf(part: string, text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    spans.push({ start: at, end: at + part.length });
  return spans;
}

function quotedIn(text: string): readonly (Span & { readonly words: string })[] {
  return [...text.matchAll(quotation)].map((match) => {
    const [whole, ...inner] = match;
    const words = plain(unescape(inner.join('')));
    return { start: match.index, end: match.index + whole.length, words };
  });
}

/** Without what differs between a file's words and a sentence's: space, full stop. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[.…\s]+$/u, '')
    .trim();
}
