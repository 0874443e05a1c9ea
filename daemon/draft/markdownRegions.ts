/** What a draft is made of, found in its text; everything is in UTF-16 offsets. Pure. */

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `![alt](target)`, or Hugo's `{{< figure src="target" alt="alt" caption="..." >}}` */
export interface DraftImage extends Span {
  /** Empty where nothing is written. */
  readonly alt: Span;
  /** Alternative text without escapes. */
  readonly altText: string;
  readonly target: Span;
  /** As a path or URL, without `<>` and percent-encoding: `IMG-1.jpg`. */
  readonly file: string;
  /** null for Markdown; of a shortcode, what it has. */
  readonly shortcode: { readonly caption: Span | null; readonly hasAlt: boolean } | null;
}

/** The regions of a draft that are no prose. */
export interface DraftRegions {
  /** Between the `---` lines at the beginning, without them; null when there is none. */
  readonly frontMatter: Span | null;
  /** Comments, code, addresses, tags of figures and rows, and the targets of links and images, in order: nobody is mentioned there. */
  readonly silent: readonly Span[];
  /** Words that stand where Markdown's own escapes mean nothing: captions of figures, and values in a shortcode. */
  readonly literal: readonly (Span & { readonly as: 'entities' | 'quoted' })[];
}

/** Finds the images that stand in the prose, in order. */
export function findImages(text: string): readonly DraftImage[] {
  const { frontMatter, silent } = findRegions(text);
  const hidden = silent.filter(({ start }) => !/^(?:\(|\{\{<)/.test(text.slice(start, start + 3)));
  const isHidden = (start: number): boolean =>
    isInside(start, frontMatter) || hidden.some((span) => isInside(start, span));
  const figures = findShortcodes(text).filter(({ start }) => !isHidden(start));
  const images = [...text.matchAll(imagePattern)].flatMap((match) => {
    const [whole, alt = '', bracketed, bare] = match;
    const start = match.index;
    if (isHidden(start) || figures.some((figure) => isInside(start, figure))) return [];
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
        shortcode: null,
      },
    ];
  });
  return [...figures, ...images].sort((a, b) => a.start - b.start);
}

/** Hugo's figures of one image; without a source it is none. */
function findShortcodes(text: string): readonly DraftImage[] {
  return [...text.matchAll(shortcodePattern)].flatMap((match) => {
    const [whole, values = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const from = start + whole.indexOf(values);
    const valueOf = (name: string): Span | null => {
      const found = new RegExp(`\\s${name}="((?:\\\\.|[^"\\\\])*)"`).exec(values);
      if (!found) return null;
      const at = from + found.index + found[0].length - 1;
      return { start: at - (found[1] ?? '').length, end: at };
    };
    const target = valueOf('src');
    if (!target) return [];
    const alt = valueOf('alt');
    const plain = (span: Span): string => unescape(text.slice(span.start, span.end));
    return [
      {
        start,
        end,
        alt: alt ?? { start: target.end + 1, end: target.end + 1 },
        altText: alt ? plain(alt) : '',
        target,
        file: decodeTarget(text.slice(target.start, target.end)),
        shortcode: { caption: valueOf('caption'), hasAlt: alt !== null },
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
  const spanOf = (match: RegExpExecArray): Span => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const figures = findShortcodes(text);
  const values = figures.flatMap(({ alt, shortcode }) => [
    { ...alt, as: 'quoted' as const },
    ...(shortcode?.caption ? [{ ...shortcode.caption, as: 'entities' as const }] : []),
  ]);
  const captions = [...text.matchAll(figcaptionPattern)].map((match) => ({
    ...spanOf(match),
    as: 'entities' as const,
  }));
  const silent = [
    ...[...text.matchAll(silentPattern)].map(spanOf),
    ...figures.flatMap((figure) => without(figure, values)),
  ];
  return {
    frontMatter,
    silent: silent.sort((a, b) => a.start - b.start),
    literal: [...values, ...captions],
  };
}

/** What is left of a stretch between others, which may lie within it. */
export function without({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const inside = others
    .filter((other) => other.start >= start && other.end <= end)
    .sort((a, b) => a.start - b.start);
  const starts = [start, ...inside.map((other) => other.end)];
  return starts.map((from, index) => ({ start: from, end: inside[index]?.start ?? end }));
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

/** A shortcode with named values in double quotes, as we write it. */
const shortcodePattern = /\{\{<\s{0,9}figure((?:\s{1,9}[\w-]+="(?:\\.|[^"\\])*")+)\s{0,9}>\}\}/g;

/** What stands in a `<figcaption>`, on one line and without tags. */
const figcaptionPattern = /(?<=<figcaption>)[^<>\n]+(?=<\/figcaption>)/g;

/** Comments, fenced and inline code, targets behind `](`, tags of figures and rows, autolinks and bare addresses. */
const silentPattern =
  /<\/?(?:fig(?:ure|caption)|div)[^<>\n]*>|<!--(?:(?!<!--)[^])*?-->|^(?:```|~~~)[\s\S]*?^(?:```|~~~)|(?<![\\`])(`+)(?!`)[^`\n]+\1(?!`)|(?<=\])\((?:[^()\n\\]|\\.|\([^()\n]*\))*\)|<[a-z][a-z0-9+.-]*:[^<>\s]*>|\bhttps?:\/\/\S+/gim;

function decodeTarget(written: string): string {
  const plain = unescape(written);
  try {
    return decodeURIComponent(plain);
  } catch {
    // A stray % sign is a file's own.
    return plain;
  }
}
