import { type PlacedClaim, claimsOfText, narratedSentences } from '../../draft/claimsInText.ts';
import type { ClaimBasis } from '../../story/claims/basis.ts';
import type { Draft } from './draft.ts';
import { languageOf } from './draftFacts.ts';
import type { DraftPerson } from './draftPeople.ts';

/**
 * Everything the draft's prose claims without support, wherever it was written or edited.
 *
 * Alternative texts of images are left alone, and so is every sentence as the built-in narrator wrote it: they come from
 * facts.
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
  const language = languageOf(draft);
  const own = narratedSentences(draft.manifest, draft.text, language);
  return claimsOfText(draft, full, language, own);
}
