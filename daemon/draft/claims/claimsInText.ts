import type { ClaimBasis } from '../../story/claims/basis.ts';
import { checkClaims } from '../../story/claims/checkClaims.ts';
import type { Claim } from '../../story/claims/claim.ts';
import { splitSentences } from '../../story/claims/sentences.ts';
import type { Language } from '../../story/language.ts';
import { asGenerated } from '../asGenerated.ts';
import { basisOfSection, type DraftBasis } from './draftBasis.ts';
import type { Manifest } from '../manifest.ts';
import { splitSections } from '../sections.ts';
import {
  type DraftImage,
  type DraftRegions,
  type Span,
  isInside,
  findImages,
  findRegions,
  unescape,
  without,
} from '../markdownRegions.ts';

/** A claim at its place in the draft. */
export interface PlacedClaim extends Span {
  readonly claim: Claim;
}

/** Which sentences of a draft are looked at. */
export interface Sentences {
  /** Those that are known to be true, and left alone. */
  readonly own?: ReadonlySet<string>;
  /** The draft as it was generated: sentences that are not in it are their user's, and left alone. Absent: all are looked at. */
  readonly generated?: string;
}

/**
 * Everything a draft's prose claims without support, each chapter held against its own facts.
 *
 * Alternative texts of images are left alone: they are placed from facts.
 */
export function claimsOfText(
  draft: Prose,
  full: DraftBasis,
  language: Language,
  { own = nothing, generated }: Sentences = {},
): readonly PlacedClaim[] {
  const sections = splitSections(draft.text);
  const bases = new Map<string | null, ClaimBasis>();
  const basisAt = (offset: number): ClaimBasis => {
    const anchor = sections.findLast(({ start }) => start <= offset)?.anchor ?? null;
    const basis = bases.get(anchor) ?? basisOfSection(full, anchor);
    bases.set(anchor, basis);
    return basis;
  };
  const known = generated === undefined ? null : sentencesIn(generated, language);
  return paragraphs(draft).flatMap(({ text, at, isHeading }) => {
    const looked = splitSentences(text, language).filter((sentence) => {
      const words = wordsOf(text, sentence);
      return !own.has(words) && (known === null || known.has(words));
    });
    if (looked.length === 0) return [];
    const basis = basisAt(at[0] ?? 0);
    return checkClaims(text, basis, { language, form: isHeading ? 'title' : 'prose' })
      .filter(({ range }) => looked.some((sentence) => isInside(range.start, sentence)))
      .map((claim) => ({
        claim,
        start: at[claim.range.start] ?? 0,
        end: (at[claim.range.end - 1] ?? 0) + 1,
      }));
  });
}

/** The sentences of a Markdown text, as they read. */
function sentencesIn(markdown: string, language: Language): ReadonlySet<string> {
  const prose = { text: markdown, regions: findRegions(markdown), images: findImages(markdown) };
  return new Set(
    paragraphs(prose).flatMap(({ text }) =>
      splitSentences(text, language).map((sentence) => wordsOf(text, sentence)),
    ),
  );
}

/** A sentence, whatever breaks its lines. */
function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The sentences of a draft that the built-in narrator wrote from facts, as they read: whoever looks for claims has
 * nothing to say about them, also where a name makes one hard to read (somebody called Mai, on 11. Mai). What a model
 * wrote is not among them.
 *
 * @param text as its user has it
 */
export function narratedSentences(
  manifest: Manifest,
  text: string,
  language: Language,
): ReadonlySet<string> {
  if (manifest.writer !== 'builtin') return nothing;
  const told = asGenerated(manifest, text);
  const narrated = splitSections(told.text)
    .filter(({ anchor }) => anchor === null || !told.byModel.has(anchor))
    .map((section) => section.text)
    .join('');
  return sentencesIn(narrated, language);
}

/** What of a draft is looked at. */
export interface Prose {
  readonly text: string;
  readonly regions: DraftRegions;
  readonly images: readonly DraftImage[];
}

/** A paragraph as it reads, and where each of its characters stands in the draft. */
interface Paragraph {
  readonly text: string;
  readonly at: readonly number[];
  readonly isHeading: boolean;
}

function paragraphs({ text, regions, images }: Prose): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const start = match.index;
    if (isInside(start, regions.frontMatter) || match[0].startsWith('---')) continue;
    const paragraph = plain(match[0], start, [...regions.silent, ...images.flatMap(unread)]);
    if (paragraph.text.trim() !== '')
      found.push({ ...paragraph, isHeading: /^\s*#{1,6}\s/.test(match[0]) });
  }
  return found;
}

/** Of an image all but the caption that a shortcode has within. */
function unread(image: DraftImage): readonly Span[] {
  const { caption = null } = image.shortcode ?? {};
  return without(image, caption === null ? [] : [caption]);
}

/** Takes the markup out and remembers where everything was. */
function plain(
  markdown: string,
  offset: number,
  hidden: readonly Span[],
): Omit<Paragraph, 'isHeading'> {
  let text = '';
  const at: number[] = [];
  const tokens =
    /\\[!-/:-@[-`{-~]|&(?:amp|lt|gt|quot|#\d{1,6});|^\s*(?:#{1,6}|[-*+]|>|\d{1,9}[.)])\s+|[*_]{1,3}|[^]/gmu;
  for (const match of markdown.matchAll(tokens)) {
    const start = offset + match.index;
    if (hidden.some((span) => isInside(start, span))) continue;
    const [token] = match;
    const isMarkup = /^(?:[*_]{1,3}|\s*(?:#{1,6}|[-*+]|>|\d{1,9}[.)])\s+)$/.test(token);
    const read = isMarkup ? '' : token === '\n' ? ' ' : unescape(token);
    for (let index = 0; index < read.length; index++)
      at.push(start + Math.min(index, token.length - 1));
    text += read;
  }
  return { text, at };
}
