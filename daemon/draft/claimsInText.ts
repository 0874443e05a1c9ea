import type { ClaimBasis } from '../story/claims/basis.ts';
import { checkClaims } from '../story/claims/checkClaims.ts';
import type { Claim } from '../story/claims/claim.ts';
import { splitSentences } from '../story/claims/sentences.ts';
import type { Language } from '../story/language.ts';
import { asGenerated } from './asGenerated.ts';
import type { Manifest } from './manifest.ts';
import { splitSections } from './sections.ts';
import {
  type DraftImage,
  type DraftRegions,
  type Span,
  isInside,
  findImages,
  findRegions,
  unescape,
} from './markdownRegions.ts';

/** A claim at its place in the draft. */
export interface PlacedClaim extends Span {
  readonly claim: Claim;
}

/**
 * Everything a draft's prose claims without support, wherever it was written or edited.
 *
 * Alternative texts of images are left alone: they are placed from facts.
 *
 * @param own sentences that are known to be true
 */
export function claimsOfText(
  draft: Prose,
  full: ClaimBasis,
  language: Language,
  own: ReadonlySet<string> = nothing,
): readonly PlacedClaim[] {
  return paragraphs(draft).flatMap(({ text, at, isHeading }) => {
    const claims = checkClaims(text, full, { language, form: isHeading ? 'title' : 'prose' });
    if (claims.length === 0) return [];
    const ours = splitSentences(text, language).filter(({ start, end }) =>
      own.has(text.slice(start, end)),
    );
    return claims
      .filter(({ range }) => !ours.some((sentence) => isInside(range.start, sentence)))
      .map((claim) => ({
        claim,
        start: at[claim.range.start] ?? 0,
        end: (at[claim.range.end - 1] ?? 0) + 1,
      }));
  });
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
  const prose = { text: narrated, regions: findRegions(narrated), images: findImages(narrated) };
  const sentences = paragraphs(prose).flatMap((paragraph) =>
    splitSentences(paragraph.text, language).map(({ start, end }) =>
      paragraph.text.slice(start, end),
    ),
  );
  return new Set(sentences);
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
    const paragraph = plain(match[0], start, [...regions.silent, ...images]);
    if (paragraph.text.trim() !== '')
      found.push({ ...paragraph, isHeading: /^\s*#{1,6}\s/.test(match[0]) });
  }
  return found;
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
