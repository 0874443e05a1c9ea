import { type PlacedClaim, claimsOfText } from '../../draft/claimsInText.ts';
import type { ClaimBasis } from '../../story/claims/basis.ts';
import type { Draft } from './draft.ts';
import { languageOf } from './draftFacts.ts';
import type { DraftPerson } from './draftPeople.ts';

/**
 * Everything the draft's prose claims without support, wherever it was written or edited.
 *
 * Images are left alone: their captions and alternative texts are placed from facts.
 *
 * @param people those of the draft may be called by whatever they are called now
 */
export function findClaims(
  draft: Draft,
  basis: ClaimBasis,
  people: readonly DraftPerson[],
): readonly PlacedClaim[] {
  const named = people.flatMap(({ labels, isOfDraft }) => (isOfDraft ? labels : []));
  const full = { ...basis, names: [...new Set([...basis.names, ...named])] };
  return claimsOfText(draft, full, languageOf(draft));
}
