import { problem, type Problem } from '../../contract/problem.ts';
import type { ClaimBasis } from './basis.ts';
import type { Claim, Finding } from './claim.ts';
import { prepare, type CheckContext } from './context.ts';
import { findDates } from './dates.ts';
import { findDetails } from './details.ts';
import { findKnown } from './known.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findRelations } from './relations.ts';
import { findShown } from './shown.ts';
import { findSmiles } from './smiles.ts';
import { withoutOneDetail } from './held/oneDetail.ts';
import { findSpans } from './held/spanClaims.ts';
import { overlap } from './sentences.ts';
import { findTimes } from './times.ts';
import { findUnsupported } from './unsupported.ts';
import { tokensOf } from './tokens.ts';
import type { Language } from '../language.ts';
import { message } from '../../shared/words/message.ts';
import { frenchCompound } from './words/rules/checkClaims.ts';

/** In this order: a date is no number, a month no name, and what is known is nothing else. */
const finders = [
  findSmiles,
  findShown,
  findKnown,
  findDates,
  findSpans,
  findRelations,
  findTimes,
  findNumbers,
  findNames,
  findDetails,
  findUnsupported,
] as const;

export interface CheckOptions {
  readonly language: Language;
  /** `title` for headings, where capital letters prove nothing; default `prose`. */
  readonly form?: 'prose' | 'title';
}

/**
 * Finds every name, place, date, time, number, relation, occasion and detail in a text that no fact supports.
 *
 * Works on plain text without a model: quick enough for every keystroke (a few milliseconds a page), and the same on
 * every machine. A sentence is marked for what it claims: a name, a place, a date, a number, an order, a relation, an occasion
 * beside the facts, or a word of what drafts like to make up. An unknown word in the place of a name counts as one; any
 * other unknown word claims nothing.
 *
 * @param written plain text, people by their labels
 * @param basis what may be said, from `basisOfPlan` or `basisOf`
 * @returns in order of the text, not overlapping
 */
export function checkClaims(
  written: string,
  basis: ClaimBasis,
  options: CheckOptions,
): readonly Claim[] {
  const { language } = options;
  // `L'an` as `l’an`: letter for letter, so that ranges stay what they are.
  const text = language === 'fr' ? frenchLetters(written) : written;
  const context: CheckContext = {
    text,
    tokens: tokensOf(text, language),
    language,
    basis,
    form: options.form ?? 'prose',
    ...prepare(basis),
  };
  const settled: Finding[] = [];
  const isSettled = (start: number, end: number): boolean =>
    settled.some((finding) => overlap(finding, { start, end }));
  for (const find of finders) {
    for (const finding of find(context, isSettled))
      if (!isSettled(finding.start, finding.end)) settled.push(finding);
  }
  return withoutOneDetail(context, settled)
    .flatMap(({ start, end, kind }): Claim[] =>
      kind === null ? [] : [{ kind, text: written.slice(start, end), range: { start, end } }],
    )
    .toSorted((a, b) => a.range.start - b.range.start);
}

/** `trente et un` as one word, too. */
function frenchLetters(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replace(frenchCompound, '$1-et-$2');
}

/** The `draft/unsupported-claim` problem that marks a claim at its range. */
export function claimProblem({ kind, text }: Claim): Problem {
  return problem('draft/unsupported-claim', message(`claim.${kind}`, { text }));
}
