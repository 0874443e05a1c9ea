import {
  type PlacedClaim,
  claimsOfText,
  narratedSentences,
} from '../../draft/claims/claimsInText.ts';
import { asGenerated } from '../../draft/asGenerated.ts';
import type { DraftBasis } from '../../draft/claims/draftBasis.ts';
import type { Draft } from './draft.ts';
import { languageOf } from './draftFacts.ts';
import type { DraftPerson } from './draftPeople.ts';

/**
 * Everything the draft's prose claims without support.
 *
 * Alternative texts of images are left alone, and so is every sentence as the built-in narrator wrote it: they come from
 * facts.
 *
 * @param people those of the draft may be called by whatever they are called now
 * @param whose `generated`: what its user wrote is theirs, and left alone
 */
export function findClaims(
  draft: Draft,
  basis: DraftBasis,
  people: readonly DraftPerson[],
  whose: 'generated' | 'all',
): readonly PlacedClaim[] {
  const named = people.flatMap(({ labels, isOfDraft }) => (isOfDraft ? labels : []));
  const chapters = (basis.chapters ?? []).map((chapter) => {
    const own = people.filter(
      ({ labels, isOfDraft }) => isOfDraft && labels.some((label) => chapter.names.includes(label)),
    );
    const names = [...new Set([...chapter.names, ...own.flatMap(({ labels }) => labels)])];
    return { ...chapter, names };
  });
  const full = {
    ...basis,
    names: [...new Set([...basis.names, ...named])],
    ...(basis.chapters ? { chapters } : {}),
  };
  const language = languageOf(draft);
  const { text: generated } = asGenerated(draft.manifest, draft.text);
  return claimsOfText(draft, full, language, {
    own: narratedSentences(draft.manifest, draft.text, language),
    ...(whose === 'all' ? {} : { generated }),
  });
}
