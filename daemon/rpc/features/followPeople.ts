import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { calledName } from '../../story/plan/cast.ts';
import type { Call } from '../transport/call.ts';
import { supports } from '../transport/client.ts';
import { decide, undo } from '../people.ts';
import type { DecideResult, Decision, PersonView } from '../../contract/protocol.ts';
import { type Draft, openDraft } from './draft.ts';
import { languageOf, listDrafts } from './draftFacts.ts';
import {
  type DraftPerson,
  listPeople,
  mentionsOf,
  peopleOfDraft,
  resolvePerson,
} from './draftPeople.ts';
import { rememberFollowed, takeBackFollowed } from './draftHistory.ts';
import { isPlaceholder } from '../../draft/mentions.ts';
import { inSentence, replaceMention } from '../../draft/replaceMention.ts';

/** `people/decide`: the drafts follow, whoever asked for the correction. */
export function decideAndFollow(decision: Decision, call: Call): Promise<DecideResult> {
  return follow(call, () => decide(decision, call), editsOfDecision);
}

/** `people/undo` */
export function undoAndFollow(request: object, call: Call): Promise<DecideResult> {
  return follow(call, () => undo(request, call), editsOfUndo);
}

/**
 * Asks the client to call people in drafts as they are called after a change: at once in drafts that are open, after a
 * preview in others. A client that cannot be asked is left alone, and drafts then say so in their diagnostics.
 */
async function follow(
  call: Call,
  change: () => Promise<DecideResult>,
  editsOf: typeof editsOfDecision,
): Promise<DecideResult> {
  if (!supports(call.client, 'workspace', 'applyEdit')) return change();
  const before = (await listPeople(call)).people;
  const result = await change();
  const after = (await listPeople(call)).people;
  // The answer does not wait: a preview is answered whenever the user likes.
  askForEdits(call, (drafts) => editsOf(call, drafts, { before, after })).catch(
    (error: unknown) => {
      call.log(`drafts cannot follow: ${String(error)}`);
    },
  );
  return result;
}

interface Change {
  readonly before: readonly PersonView[];
  readonly after: readonly PersonView[];
}

function editsOfDecision(
  { client }: Call,
  drafts: readonly Draft[],
  { before, after }: Change,
): readonly DraftEdits[] {
  const changed = drafts.map((draft) => ({ draft, edits: editsBetween(draft, before, after) }));
  rememberFollowed(client, before, changed);
  return changed;
}

/** Names alone do not tell two people apart any more who were one for a while: what was followed is taken back as it was. */
function editsOfUndo(
  { client }: Call,
  drafts: readonly Draft[],
  { before, after }: Change,
): readonly DraftEdits[] {
  const takenBack = takeBackFollowed(client, after);
  return drafts.map((draft) => ({
    draft,
    edits: takenBack?.(draft) ?? editsBetween(draft, before, after),
  }));
}

async function askForEdits(
  call: Call,
  editsOf: (drafts: readonly Draft[]) => readonly DraftEdits[],
): Promise<void> {
  const known = (await listDrafts(call)).map(({ file }) => file);
  const files = [...new Set([...call.client.documents.keys(), ...known])];
  const drafts = await Promise.all(files.map((file) => openDraft(call.client, file)));
  const changed = editsOf(drafts.filter((draft) => draft !== null)).filter(
    ({ edits }) => edits.length > 0,
  );
  const open = changed.filter(({ draft }) => draft.version !== null);
  const others = changed.filter(({ draft }) => draft.version === null);
  const { client } = call;
  if (open.length > 0) {
    await client.request('workspace/applyEdit', { label: 'Names in drafts', edit: plain(open) });
  }
  if (
    others.length > 0 &&
    supports(client, 'workspace', 'workspaceEdit', 'changeAnnotationSupport')
  ) {
    const edit = confirmed(others);
    await client.request('workspace/applyEdit', { label: 'Names in other drafts', edit });
  }
}

/** Changes mentions of people who are called otherwise now than they were; the user's own wording stays. */
function editsBetween(
  draft: Draft,
  before: readonly PersonView[],
  after: readonly PersonView[],
): readonly TextEdit[] {
  const people = peopleOfDraft(draft, before);
  return mentionsOf(draft, people).flatMap((mention) => {
    const { person } = mention;
    if (person?.isOfDraft !== true) return [];
    const was = calledIn(draft, person, before);
    const is = calledIn(draft, successorOf(person, after), after);
    if (is === null || was === is || mention.label === is) return [];
    // What stands for a name that is not to be told is no name itself.
    const label = isNoName(successorOf(person, after), after)
      ? inSentence(draft.text, mention.start, is)
      : is;
    const { start, end, text } = replaceMention(draft.text, draft.regions, mention, label);
    const { document } = draft;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    return [{ range, newText: text }];
  });
}

/** Who a person is after a change: not who has one certain face now, but who has most; of two halves the one of that name. */
function successorOf(person: DraftPerson, after: readonly PersonView[]): DraftPerson {
  const { view: was } = person;
  const faces = new Set(was?.faces);
  const likeness = (view: PersonView): number =>
    view.faces.filter((face) => faces.has(face)).length +
    (was !== null && was.name !== null && view.name === was.name ? 0.5 : 0);
  const [first, second] = after
    .filter((view) => view.faces.some((face) => faces.has(face)))
    .sort((a, b) => likeness(b) - likeness(a));
  // Otherwise the face tells that the person was first known by.
  const isClear = first && (!second || likeness(first) > likeness(second));
  return isClear ? { ...person, id: first.id, view: first } : person;
}

function isNoName({ id }: DraftPerson, people: readonly PersonView[]): boolean {
  const view = resolvePerson(id, people);
  const consents: readonly (string | undefined)[] = ['a-friend', 'blurred', 'never'];
  return view?.name !== null && consents.includes(view?.consent);
}

/** The name, else the placeholder this draft was written with; null when it never had one. */
function calledIn(
  draft: Draft,
  { id, labels }: DraftPerson,
  people: readonly PersonView[],
): string | null {
  const view = resolvePerson(id, people);
  if (view !== null && view.name !== null) return calledName(view, languageOf(draft));
  const own = labels.find(isPlaceholder);
  if (own !== undefined) return own;
  const placeholder = draft.manifest.people.find(
    (person) =>
      isPlaceholder(person.label) && resolvePerson(person.id, people)?.id === (view?.id ?? id),
  );
  return placeholder?.label ?? null;
}

interface DraftEdits {
  readonly draft: Draft;
  readonly edits: readonly TextEdit[];
}

function plain(drafts: readonly DraftEdits[]): WorkspaceEdit {
  return { documentChanges: drafts.map(({ draft, edits }) => changesOf(draft, edits)) };
}

/** The client shows these and asks before it applies them. */
function confirmed(drafts: readonly DraftEdits[]): WorkspaceEdit {
  const annotated = (edit: TextEdit): AnnotatedTextEdit => ({ ...edit, annotationId: 'names' });
  return {
    documentChanges: drafts.map(({ draft, edits }) => changesOf(draft, edits.map(annotated))),
    changeAnnotations: {
      names: {
        label: 'Other drafts',
        description: 'The same person in other drafts',
        needsConfirmation: true,
      },
    },
  };
}

function changesOf(
  { document, version }: Draft,
  edits: readonly TextEdit[],
): NonNullable<WorkspaceEdit['documentChanges']>[number] {
  return { textDocument: { uri: document.uri, version }, edits: [...edits] };
}
