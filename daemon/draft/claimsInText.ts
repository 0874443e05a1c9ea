import type { ClaimBasis } from '../story/claims/basis.ts';
import { checkClaims } from '../story/claims/checkClaims.ts';
import type { Claim } from '../story/claims/claim.ts';
import type { Language } from '../story/language.ts';
import {
  type DraftImage,
  type DraftRegions,
  type Span,
  isInside,
  unescape,
} from './markdownRegions.ts';

/** A claim at its place in the draft. */
export interface PlacedClaim extends Span {
  readonly claim: Claim;
}

/**
 * Everything a draft's prose claims without support, wherever it was written or edited.
 *
 * Images are left alone: their captions and alternative texts are placed from facts.
 */
export function claimsOfText(
  draft: Prose,
  full: ClaimBasis,
  language: Language,
): readonly PlacedClaim[] {
  return paragraphs(draft).flatMap(({ text, at, isHeading }) =>
    checkClaims(text, full, { language, form: isHeading ? 'title' : 'prose' }).map((claim) => ({
      claim,
      start: at[claim.range.start] ?? 0,
      end: (at[claim.range.end - 1] ?? 0) + 1,
    })),
  );
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
