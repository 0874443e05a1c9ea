import { checkClaims } from '../claims/checkClaims.ts';
import type { ClaimBasis } from '../claims/basis.ts';
import { isHard, type Claim, type ClaimKind } from '../claims/claim.ts';
import { escapeRegExp } from '../../shared/escapeRegExp.ts';
import { tongueOf } from '../narrator/grammar.ts';
import { quoted } from '../narrator/template.ts';
import type { Observation } from '../plan/facts.ts';
import { hedge } from './observe/hedge.ts';
import { inContext } from './inContext.ts';
import { lengthsOfDoings } from './lengthsOfDoings.ts';
import { marksFromWords, nameMarks, type PersonMarks } from './marks.ts';
import { strangePlaces } from './strangePlaces.ts';
import { pointers, stockPhrases } from './styleFlaws.ts';
import type { Language } from '../language.ts';
import { readsLikeInstruction } from './untrusted.ts';

/** What sentences of a chapter are held against. */
export interface InspectContext {
  readonly language: Language;
  readonly basis: ClaimBasis;
  readonly marks: PersonMarks;
  /** Marks of the people who are in the chapter. */
  readonly allowed: ReadonlySet<string>;
  /** What a vision model was not sure of. */
  readonly doubtful: readonly Observation[];
}

/** A model's sentence, looked at. */
export interface Inspected {
  /** With marks, as the model wrote it. */
  readonly raw: string;
  /** With labels in the place of marks. */
  readonly text: string;
  /** What no fact supports. */
  readonly claims: readonly string[];
  /** Those of them that would tell something false about who, where, when or how many. */
  readonly hard: readonly string[];
  /** Of what kinds the claims are. */
  readonly kinds: ReadonlySet<ClaimKind>;
  /** What must not be printed at all: unknown marks, stock phrases, talk to programs, echoes of found text. */
  readonly unwanted: readonly string[];
  /** What would be better said otherwise, but may be printed. */
  readonly clumsy: readonly string[];
}

/** Whether there is nothing to object to in a sentence. */
export function isClean(sentence: Inspected): boolean {
  return isTrue(sentence) && sentence.clumsy.length === 0;
}

/** Whether a sentence says only what the facts say, however it says it. */
export function isTrue({ claims, unwanted }: Inspected): boolean {
  return claims.length === 0 && unwanted.length === 0;
}

/**
 * Holds one sentence of a model against the facts and the rules of style.
 *
 * @param written with marks, or what a model made of them
 * @param before what stands before it in its paragraph, with marks
 */
export function inspect(written: string, context: InspectContext, before = ''): Inspected {
  const raw = marksFromWords(written);
  const { language, basis, marks, allowed, doubtful } = context;
  const { text: told, unknown } = nameMarks(hedge(raw, doubtful, language), marks, allowed);
  const text = withQuotes(told, basis, language);
  const misquoted = misquotations(text, basis);
  const claims = [
    ...misquoted.map((words) => ({ kind: 'name' as const, text: words })),
    ...lengthsOfDoings(text, basis, language).map((words) => ({
      kind: 'number' as const,
      text: words,
    })),
    ...strangePlaces(text, basis, language).map((words) => ({
      kind: 'place' as const,
      text: words,
    })),
    ...checkClaims(text, basis, { language }),
    ...claimsInContext(raw, context, before),
  ];
  return {
    raw,
    text,
    claims: [...new Set(claims.map((claim) => claim.text))],
    kinds: new Set(claims.map(({ kind }) => kind)),
    hard: [...new Set(claims.filter(({ kind }) => isHard(kind)).map((claim) => claim.text))],
    unwanted: [
      ...unknown,
      ...stockPhrases(text),
      ...(readsLikeInstruction(text) ? [text.slice(0, 60)] : []),
      ...echoes(text, basis),
      // `CANARY-7.` is no sentence of a story.
      ...(isProse(text) ? [] : [text.slice(0, 60)]),
    ],
    clumsy: pointers(text),
  };
}

/** What a sentence says of whom, where, when and how many only behind what stands before it. */
function claimsInContext(
  raw: string,
  { language, basis, marks, allowed }: InspectContext,
  before: string,
): readonly Pick<Claim, 'kind' | 'text'>[] {
  const whole = before === '' ? null : inContext(raw, before, language);
  if (whole === null) return [];
  const { text } = nameMarks(whole, marks, allowed);
  return checkClaims(text, basis, { language }).filter(({ kind }) => isHard(kind));
}

/**
 * Found text that a sentence repeats as if it were its own: at length, or lettering in capitals. Within quotation marks it
 * may stand.
 */
function echoes(text: string, basis: ClaimBasis): readonly string[] {
  return [...basis.lettering, ...basis.said].filter((found) => isEchoed(found, text));
}

/** The photographer's words that a model repeats as its own are theirs: quoted, they may stand. */
function withQuotes(text: string, { said }: ClaimBasis, language: Language): string {
  const found = said.find((one) => !isShouted(one) && isEchoed(one, text));
  if (found === undefined) return text;
  const pattern = words(found).split(' ').map(escapeRegExp).join('[^\\p{L}\\p{N}]+');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu'), (own) =>
    quoted(own, tongueOf(language)),
  );
}

/** Quotations that put somebody where the photographer's words have another, or nobody: `“Ben brings the cake”`. */
function misquotations(text: string, { names, said }: ClaimBasis): readonly string[] {
  const found = said.map((one) => ` ${words(one)} `);
  return (text.match(new RegExp(quotation, 'g')) ?? []).filter((quote) => {
    const own = ` ${words(quote)} `;
    const named = names.map((name) => ` ${words(name)} `).filter((name) => own.includes(name));
    if (named.length === 0 || found.some((one) => one.includes(own))) return false;
    const others = own
      .trim()
      .split(' ')
      .filter((word) => word.length > 3 && !named.some((name) => name.includes(` ${word} `)));
    const same = found.filter(
      (one) => others.filter((word) => one.includes(` ${word} `)).length * 2 >= others.length,
    );
    return (
      others.length > 0 &&
      same.length > 0 &&
      !same.some((one) => named.every((name) => one.includes(name)))
    );
  });
}

/** A quotation stands for itself; of the rest some words are small. */
function isProse(text: string): boolean {
  return quotation.test(text) || /\p{Ll}/u.test(text);
}

const quotation = /["“„«»”][^"“”„«»]*["”“«»]/;

function isEchoed(found: string, text: string): boolean {
  const own = words(found);
  const unquoted = ` ${words(text.replace(/["“„«»”][^"“”„«»]*["”“«»]/g, ' '))} `;
  const isLong = own.split(' ').length >= 6;
  return (
    own !== '' &&
    (isLong || isShouted(found) || unquoted.trim() === own) &&
    unquoted.includes(` ${own} `)
  );
}

function isShouted(found: string): boolean {
  return /\p{Lu}{3}|\p{Lu}[\p{Lu}\d-]*\d/u.test(found);
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
