import { checkClaims } from '../claims/checkClaims.ts';
import type { ClaimBasis } from '../claims/basis.ts';
import { isHard } from '../claims/claim.ts';
import type { Observation } from '../plan/facts.ts';
import { hedge } from './observe/hedge.ts';
import { nameMarks, type PersonMarks } from './marks.ts';
import { styleFlaws } from './styleFlaws.ts';
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
  /** What must not be printed at all: unknown marks, stock phrases, talk to programs, echoes of found text. */
  readonly unwanted: readonly string[];
}

/** Whether a sentence may be printed as it is. */
export function isClean(sentence: Inspected): boolean {
  return sentence.claims.length === 0 && sentence.unwanted.length === 0;
}

/** Holds one sentence of a model against the facts and the rules of style. */
export function inspect(raw: string, context: InspectContext): Inspected {
  const { language, basis, marks, allowed, doubtful } = context;
  const { text, unknown } = nameMarks(hedge(raw, doubtful, language), marks, allowed);
  const claims = checkClaims(text, basis, { language });
  return {
    raw,
    text,
    claims: claims.map((claim) => claim.text),
    hard: claims.filter(({ kind }) => isHard(kind)).map((claim) => claim.text),
    unwanted: [
      ...unknown,
      ...styleFlaws(text),
      ...(readsLikeInstruction(text) ? [text.slice(0, 60)] : []),
      ...echoes(text, basis),
    ],
  };
}

/**
 * Found text that a sentence repeats as if it were its own: at length, or lettering in capitals. Within quotation marks it
 * may stand.
 */
function echoes(text: string, basis: ClaimBasis): readonly string[] {
  const unquoted = ` ${words(text.replace(/["“„«»”][^"“”„«»]*["”“«»]/g, ' '))} `;
  return [...basis.lettering, ...basis.said].filter((found) => {
    const found1 = words(found);
    const count = found1.split(' ').length;
    const shouted = /\p{Lu}{3}|\p{Lu}[\p{Lu}\d-]*\d/u.test(found);
    const alone = unquoted.trim() === found1;
    return found1 !== '' && (count >= 6 || shouted || alone) && unquoted.includes(` ${found1} `);
  });
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
