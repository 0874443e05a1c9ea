import type { PersonView } from '../../contract/protocol.ts';
import type { Draft } from './draft.ts';
import { resolvePerson } from './draftPeople.ts';
import { isPlaceholder } from '../../draft/mentions.ts';

/**
 * Calls people without a name as a draft calls them; those it does not speak of are numbered after those.
 *
 * Pure.
 */
export function labelAsDraft(draft: Draft, people: readonly PersonView[]): readonly PersonView[] {
  const ofDraft = new Set<string>();
  const placeholders = new Map<string, string>();
  let last = 0;
  for (const { id, label } of draft.manifest.people) {
    const view = resolvePerson(id, people);
    if (view !== null) ofDraft.add(view.id);
    if (!isPlaceholder(label)) continue;
    last = Math.max(last, Number(label.slice('@person-'.length)));
    if (view !== null && !placeholders.has(view.id)) placeholders.set(view.id, label);
  }
  return people.map((person) => {
    const isOfDraft = ofDraft.has(person.id);
    if (person.name !== null) return { ...person, isOfDraft };
    return { ...person, label: placeholders.get(person.id) ?? `@person-${++last}`, isOfDraft };
  });
}
