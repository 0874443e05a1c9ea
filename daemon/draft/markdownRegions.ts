/** What a draft is made of, found in its text; everything is in UTF-16 offsets. Pure. */

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `![alt](target)` */
export interface DraftImage extends Span {
  readonly alt: Span;
  /** Alternative text without escapes. */
  readonly altText: string;
  readonly target: Span;
  /** As a path or URL, without `<>` and percent-encoding: `IMG-1.jpg`. */
  readonly file: string;
}

/** The regions of a draft that are no prose. */
export interface DraftRegions {
  /** Between the `---` lines at the beginning, without them; null when there is none. */
  readonly frontMatter: Span | null;
  /** Comments, code, addresses and the targets of links and images, in order: nobody is mentioned there. */
  readonly silent: readonly Span[];
}

/** Finds the images that stand in the prose, in order. */
export function findImages(text: string): readonly DraftImage[] {
  const { frontMatter, silent } = findRegions(text);
  const hidden = silent.filter(({ start }) => text[start] !== '(');
  return [...text.matchAll(imagePattern)].flatMap((match) => {
    const [whole, alt = '', bracketed, bare] = match;
    const start = match.index;
    if (isInside(start, frontMatter) || hidden.some((span) => isInside(start, span))) return [];
    const written = bracketed ?? bare ?? '';
    const targetStart = start + whole.indexOf('](', 2 + alt.length) + 2;
    const at = targetStart + text.slice(targetStart).indexOf(written);
    return [
      {
        start,
        end: start + whole.length,
        alt: { start: start + 2, end: start + 2 + alt.length },
        altText: unescape(alt),
        target: { start: at, end: at + written.length },
        file: decodeTarget(written),
      },
    ];
  });
}

/** Finds front matter and whatever is not prose. */
export function findRegions(text: string): DraftRegions {
  const head = /^---[^\S\n]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[^\S\n]*$/m.exec(text);
  const frontMatter =
    head?.index === 0
      ? {
          start: head[0].indexOf('\n') + 1,
          end: head[0].indexOf('\n') + 1 + (head[1] ?? '').length,
        }
      : null;
  const silent = [...text.matchAll(silentPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { frontMatter, silent };
}

/** True if an offset is within the span. */
export function isInside(offset: number, span: Span | null | undefined): boolean {
  return span !== null && span !== undefined && offset >= span.start && offset < span.end;
}

/** Markdown text as it reads: without backslashes, and with the signs that entities stand for. */
export function unescape(markdown: string): string {
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot|#\d{1,6});/g,
    (written, sign: string | undefined, entity: string | undefined) =>
      sign ?? (entity === undefined ? written : signOf(entity)),
  );
}

function signOf(entity: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return named[entity] ?? String.fromCodePoint(Math.min(Number(entity.slice(1)), 0x10ffff));
}

/**
 * An inline image: alternative text may hold escapes and one level of brackets; the target may be in `<>` and have a title.
 * White space is bounded, so that no text takes more than linear time.
 */
const imagePattern =
  /(?<!\\)!\[((?:\\.|[^\\[\]]|\[(?:\\.|[^\\[\]])*\])*)\]\(\s{0,99}(?:<([^<>\n]*)>|((?:\\.|[^\s\\()]|\((?:\\.|[^\s\\()])*\))*))(?:\s{1,99}(?:"[^"]*"|'[^']*'))?\s{0,99}\)/g;

/** Comments, fenced and inline code, targets behind `](`, autolinks and bare addresses. */
const silentPattern =
  /<!--(?:(?!<!--)[^])*?-->|^(?:```|~~~)[\s\S]*?^(?:```|~~~)|(?<![\\`])(`+)(?!`)[^`\n]+\1(?!`)|(?<=\])\((?:[^()\n\\]|\\.|\([^()\n]*\))*\)|<[a-z][a-z0-9+.-]*:[^<>\s]*>|\bhttps?:\/\/\S+/gim;

function decodeTarget(written: string): string {
  const plain = unescape(written);
  try {
    return decodeURIComponent(plain);
  } catch {
    // A stray % sign is a file's own.
    return plain;
  }
}
