import { rowStyle } from '../layout/sideBySide.ts';
import { splitSentences } from '../../story/claims/sentences.ts';
import { findImages } from '../markdownRegions.ts';
import type { Replacement } from '../replaceMention.ts';

/** A stretch of a draft that is kept, changed or dropped as a whole. */
export interface Block {
  /** As it stands in the text. */
  readonly raw: string;
  /** The same after the replacements that were asked for; '' where they leave nothing of it. */
  readonly text: string;
  /** White space up to the next block. */
  readonly after: string;
  /** Offset of `raw`, in UTF-16 units. */
  readonly start: number;
  /** What it is, for things there is one of: `image IMG-1.jpg`, `mark c-1f0a9b3c`; null for prose. */
  readonly key: string | null;
  /** The same of `raw`. */
  readonly rawKey: string | null;
}

/** A text and what is to be replaced in it. */
export interface Version {
  readonly text: string;
  /** In order of the text. */
  readonly edits?: readonly Replacement[];
}

/**
 * Takes a draft apart: front matter, headings, marks, images, captions and entries of lists line by line, prose by
 * paragraphs.
 */
export function blocksOf({ text, edits = [] }: Version): readonly Block[] {
  const blocks: Block[] = [];
  const [count, countRaw] = [counter(), counter()];
  const add = (start: number, end: number, rawKey: string | null, before?: State): void => {
    const piece = pieceOf(text, start, end, edits);
    const key = before && piece.text !== piece.raw ? keyOf(piece.text, before) : rawKey;
    blocks.push({ ...piece, key: count(key), rawKey: countRaw(rawKey) });
  };
  const state: State = { matter: 'before', parent: '', anchor: '', image: null };
  let paragraph: { start: number; end: number } | null = null;
  let fence: { readonly start: number; readonly sign: string } | null = null;
  let figure: { readonly start: number; readonly closing: string } | null = null;
  const endParagraph = (): void => {
    if (paragraph) add(paragraph.start, paragraph.end, null);
    paragraph = null;
  };
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [line] = match;
    const [start, end] = [match.index, match.index + line.length];
    if (fence) {
      if (line.startsWith(fence.sign)) {
        add(fence.start, end, null);
        fence = null;
      }
      continue;
    }
    if (figure !== null) {
      if (!line.startsWith(figure.closing)) continue;
      add(figure.start, end, keyOfFigure(text.slice(figure.start, end)));
      figure = null;
      continue;
    }
    if (line.trim() === '') {
      endParagraph();
      state.image = null;
      continue;
    }
    const sign = /^(?:```|~~~)/.exec(line)?.[0];
    if (sign !== undefined && state.matter !== 'inside') {
      endParagraph();
      fence = { start, sign };
      continue;
    }
    const closing = closingOf(line);
    if (closing !== null && text.indexOf(`\n${closing}`, end) > 0) {
      endParagraph();
      state.image = null;
      figure = { start, closing };
      continue;
    }
    const before = { ...state };
    const key = keyOf(line, state);
    const isNext: boolean = paragraph !== null && text.slice(paragraph.end, start) === '\n';
    if (key === null) {
      if (isNext && paragraph) paragraph = { start: paragraph.start, end };
      else {
        endParagraph();
        paragraph = { start, end };
      }
      continue;
    }
    endParagraph();
    add(start, end, key, before);
  }
  endParagraph();
  if (fence) add(fence.start, text.length, null);
  return withSpace(text, blocks);
}

/** The sentences of a paragraph. */
export function sentencesOf({ text, edits = [] }: Version): readonly Block[] {
  // Generated paragraphs of both languages end their sentences alike but for ordinals, which no merge is worse for.
  const ranges = splitSentences(text, 'de');
  const blocks = ranges.map(({ start, end }) => ({
    ...pieceOf(text, start, end, edits),
    key: null,
    rawKey: null,
  }));
  return withSpace(text, blocks);
}

/** The replacements that lie within a stretch, as of its own text. */
export function editsWithin(
  edits: readonly Replacement[],
  start: number,
  end: number,
): readonly Replacement[] {
  return edits
    .filter((edit) => edit.start < end && edit.end > start)
    .map((edit) => ({
      ...edit,
      start: Math.max(0, edit.start - start),
      end: Math.min(end, edit.end) - start,
    }));
}

/** The text after all edits. */
export function applied(text: string, edits: readonly Replacement[]): string {
  return edits
    .toReversed()
    .reduce(
      (rest, { start, end, text: with_ }) => rest.slice(0, start) + with_ + rest.slice(end),
      text,
    );
}

/** Tells the second thing of a key from the first. */
function counter(): (key: string | null) => string | null {
  const keys = new Map<string, number>();
  return (key) => {
    if (key === null) return null;
    const nth = (keys.get(key) ?? 0) + 1;
    keys.set(key, nth);
    return nth === 1 ? key : `${key} ${nth}`;
  };
}

function pieceOf(
  text: string,
  start: number,
  end: number,
  edits: readonly Replacement[],
): Omit<Block, 'key' | 'rawKey'> {
  const raw = text.slice(start, end);
  return { raw, text: applied(raw, editsWithin(edits, start, end)), after: '', start };
}

function withSpace(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.start ?? text.length;
    return { ...block, after: text.slice(block.start + block.raw.length, next) };
  });
}

/** What came before a line. */
interface State {
  matter: 'before' | 'inside' | 'after';
  /** Key of the front matter the next entries belong to. */
  parent: string;
  /** Of the chapter at hand. */
  anchor: string;
  /** File of the image in the line before. */
  image: string | null;
}

/** How a figure ends, or a row of them, that begins with a line; null where none does. */
function closingOf(line: string): string | null {
  if (/^<figure[\s>]/.test(line)) return '</figure>';
  return line === `<div style="${rowStyle}">` ? '</div>' : null;
}

/** A figure is one thing, and so is a row: that of its first image. */
function keyOfFigure(figure: string): string | null {
  const file = findImages(figure)[0]?.file;
  return file === undefined ? null : `image ${file}`;
}

function keyOf(line: string, state: State): string | null {
  if (state.matter === 'before') {
    state.matter = line.trimEnd() === '---' ? 'inside' : 'after';
    if (state.matter === 'inside') return 'matter begins';
  } else if (state.matter === 'inside') return matterKey(line, state);
  const image =
    /^!\[.*\]\(<?([^()\s<>]+)>?\)\s*$/.exec(line)?.[1] ??
    (line.startsWith('{{<') ? findImages(line)[0]?.file : undefined) ??
    null;
  const before = state.image;
  state.image = image;
  if (image !== null) return `image ${image}`;
  if (before !== null && /^\*.*\*\s*$/.test(line)) return `caption ${before}`;
  const anchor = /^<!-- photoblog:chapter ([A-Za-z0-9-]+) -->/.exec(line)?.[1];
  if (anchor !== undefined) {
    state.anchor = anchor;
    return `mark ${anchor}`;
  }
  if (/^#{1,2}\s/.test(line)) return `heading ${state.anchor}`;
  if (/^#{3,6}\s/.test(line)) return line;
  const entry = /^[-*+]\s+\*\*(.+?)\*\*/.exec(line)?.[1];
  if (entry !== undefined) return `entry ${state.anchor} ${entry}`;
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line) ? `item ${state.anchor} ${line.trim()}` : null;
}

function matterKey(line: string, state: State): string {
  if (/^(?:---|\.\.\.)\s*$/.test(line)) {
    state.matter = 'after';
    return 'matter ends';
  }
  const key = /^([\w-]+):/.exec(line)?.[1];
  if (key !== undefined) state.parent = key;
  return key === undefined ? `matter ${state.parent} ${line.trim()}` : `matter ${key}`;
}
