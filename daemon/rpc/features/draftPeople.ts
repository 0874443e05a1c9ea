import { messageOf } from '../../contract/errors.ts';
import { calledName } from '../../story/plan/cast.ts';
import type { Client } from '../transport/client.ts';
import type { PeopleListResult, PersonView } from '../../contract/protocol.ts';
import type { Draft } from './draft.ts';
import type { DraftContext } from './draftContext.ts';
import { type Mention, findMentions, isPlaceholder } from '../../draft/mentions.ts';

/** Somebody a draft may speak of. */
export interface DraftPerson {
  /** Person id as the ledger has it now; for somebody who is not known any more, as the draft has it. */
  readonly id: string;
  /** Every way this draft calls the person, the present name first. */
  readonly labels: readonly string[];
  /** null when the library does not know the person any more. */
  readonly view: PersonView | null;
  /** The draft was written about this person; the others are everybody else who has a name. */
  readonly isOfDraft: boolean;
}

/** How long an answer about people is good for several questions of an editor, in milliseconds: it asks many at once. */
const freshMs = 1000;

const recent = new WeakMap<
  Client,
  { readonly until: number; readonly people: Promise<PeopleListResult> }
>();

/** The people of the library, as the client that asks sees them; nobody when they cannot be had. */
export function listPeople(ctx: DraftContext): Promise<PeopleListResult> {
  const known = recent.get(ctx.client);
  if (known && performance.now() < known.until) return known.people;
  const people = askForPeople(ctx);
  recent.set(ctx.client, { until: performance.now() + freshMs, people });
  return people;
}

/** Forgets what was known of people: something about them has changed. */
export function forgetPeople(client: Client): void {
  recent.delete(client);
}

async function askForPeople({ services, client, log }: DraftContext): Promise<PeopleListResult> {
  try {
    return await services.people.list({}, client.settings);
  } catch (error) {
    // A draft is readable without the library: features lose names, not their voice.
    log(`people cannot be listed: ${messageOf(error)}`);
    return { people: [], proposals: [] };
  }
}

/**
 * Everybody the draft may speak of: those it was written about, then everybody else who has a name.
 *
 * Where two people have the same name, those of the draft come first.
 */
export function peopleOfDraft(draft: Draft, people: readonly PersonView[]): readonly DraftPerson[] {
  const byId = new Map<string, DraftPerson>();
  for (const { id, label } of draft.manifest.people) {
    const view = resolvePerson(id, people);
    const key = view?.id ?? id;
    const labels = [...(byId.get(key)?.labels ?? namesOf(view)), label];
    byId.set(key, { id: key, labels: [...new Set(labels)], view, isOfDraft: true });
  }
  for (const view of people)
    if (view.name !== null && !byId.has(view.id))
      byId.set(view.id, { id: view.id, labels: namesOf(view), view, isOfDraft: false });
  return [...byId.values()];
}

/** The person of an id; one that merging has made stale is found by the face it was made from. */
export function resolvePerson(id: string, people: readonly PersonView[]): PersonView | null {
  return people.find((view) => view.id === id) ?? people.find((view) => hasFace(view, id)) ?? null;
}

/** True if an id that was written some time ago means this person now. */
export function isPerson({ id, view }: DraftPerson, written: string): boolean {
  return written === id || (view !== null && hasFace(view, written));
}

function hasFace({ faces }: PersonView, id: string): boolean {
  const digits = id.replace(/^p-/, '');
  return faces.some((face) => face.replaceAll('-', '').startsWith(digits));
}

/** Every mention of anybody in a draft. */
export function mentionsOf(
  draft: Draft,
  people: readonly DraftPerson[],
): readonly Mention<DraftPerson>[] {
  return findMentions(draft.text, draft.regions, people);
}

/** The mention at an offset; at its end counts too, since that is where the cursor is after typing. */
export function mentionAt(
  mentions: readonly Mention<DraftPerson>[],
  offset: number,
): Mention<DraftPerson> | null {
  return mentions.find(({ start, end }) => offset >= start && offset <= end) ?? null;
}

/** How the person is best called now. */
export function labelOf({ labels }: DraftPerson): string {
  return labels.find((label) => !isPlaceholder(label)) ?? labels[0] ?? '';
}

/** The same as far as the person allows it in a text; '' for somebody whose name is not to be told. */
export function toldLabel(person: DraftPerson): string {
  const { view } = person;
  if (!view || view.name === null) return labelOf(person);
  const isNamed = ['full', 'first-name', 'initials'].includes(view.consent);
  return isNamed ? calledName(view) : '';
}

function namesOf(view: PersonView | null): readonly string[] {
  return view?.name ? [view.name] : [];
}
