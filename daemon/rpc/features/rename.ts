import type {
  AnnotatedTextEdit,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { z } from 'zod';
import { calledName } from '../../story/plan/cast.ts';
import type { Call } from '../transport/call.ts';
import { supports } from '../transport/client.ts';
import type * as lsp from '../lspSchemas.ts';
import { decide } from '../people.ts';
import type { PersonView } from '../../contract/protocol.ts';
import { RpcError } from '../transport/rpcErrors.ts';
import { personName } from '../schemas.ts';
import { type Draft, openDraft } from './draft.ts';
import { languageOf, listDrafts } from './draftFacts.ts';
import {
  type DraftPerson,
  listPeople,
  mentionAt,
  mentionsOf,
  peopleOfDraft,
} from './draftPeople.ts';
import { type Mention, isPlaceholder } from '../../draft/mentions.ts';
import { replaceMention } from '../../draft/replaceMention.ts';
import { say } from '../../shared/words/say.ts';

/** The change annotation of edits outside the draft where the rename was asked for. */
const elsewhere = 'other-drafts';

/** `textDocument/prepareRename` */
export async function prepareRename(
  { textDocument, position }: z.infer<typeof lsp.positionParams>,
  call: Call,
): Promise<{ readonly range: Range; readonly placeholder: string } | null> {
  const draft = await openDraft(call.client, textDocument.uri);
  const mention = draft && (await personAt(draft, draft.document.offsetAt(position), call));
  if (!draft || !mention) return null;
  return { range: rangeOf(draft, mention), placeholder: mention.label };
}

/**
 * `textDocument/rename`: names the person in the library, and gives the edits that make the drafts follow.
 *
 * Edits of other drafts need a confirmation, so a client that cannot ask for one gets none of them.
 */
export async function rename(
  { textDocument, position, newName }: z.infer<typeof lsp.renameParams>,
  call: Call,
): Promise<WorkspaceEdit | null> {
  const draft = await openDraft(call.client, textDocument.uri);
  const mention = draft && (await personAt(draft, draft.document.offsetAt(position), call));
  if (!draft || !mention) return null;
  const parsed = personName.safeParse(newName);
  if (!parsed.success || isPlaceholder(parsed.data))
    throw new RpcError('invalidParams', say('cannot.notAName', { name: JSON.stringify(newName) }));
  const name = parsed.data;
  const { id, view } = mention.person;
  const label = view === null ? name : calledName({ ...view, name }, languageOf(draft));
  // Before the ledger knows the new name: after it, the old one would mean nobody.
  const { people } = await listPeople(call);
  const own = { draft, edits: editsOf(draft, people, id, label) };
  const others = canConfirm(call) ? await otherEdits(draft, people, id, label, call) : [];
  if (view !== null && view.name !== name) await decide({ kind: 'name', person: id, name }, call);
  return canVersion(call)
    ? versioned(own, others)
    : { changes: { [draft.document.uri]: own.edits } };
}

/** Calls a person by a label wherever the draft mentions them. */
export function editsOf(
  draft: Draft,
  people: readonly PersonView[],
  person: string,
  label: string,
): TextEdit[] {
  return mentionsOf(draft, peopleOfDraft(draft, people))
    .filter((mention) => mention.person?.id === person && mention.label !== label)
    .map((mention) => {
      const { start, end, text } = replaceMention(draft.text, draft.regions, mention, label);
      return { range: rangeOf(draft, { start, end }), newText: text };
    });
}

interface DraftEdits {
  readonly draft: Draft;
  readonly edits: readonly TextEdit[];
}

type PersonMention = Mention<DraftPerson> & { readonly person: DraftPerson };

async function personAt(draft: Draft, offset: number, call: Call): Promise<PersonMention | null> {
  const people = peopleOfDraft(draft, (await listPeople(call)).people);
  const mention = mentionAt(mentionsOf(draft, people), offset);
  return mention?.person ? { ...mention, person: mention.person } : null;
}

async function otherEdits(
  draft: Draft,
  people: readonly PersonView[],
  person: string,
  label: string,
  call: Call,
): Promise<readonly DraftEdits[]> {
  const others: DraftEdits[] = [];
  for (const { file } of await listDrafts(call)) {
    const other = file === draft.file ? null : await openDraft(call.client, file);
    const edits = other ? editsOf(other, people, person, label) : [];
    if (other && edits.length > 0) others.push({ draft: other, edits });
  }
  return others;
}

function versioned(own: DraftEdits, others: readonly DraftEdits[]): WorkspaceEdit {
  const annotated = (edit: TextEdit): AnnotatedTextEdit => ({ ...edit, annotationId: elsewhere });
  const documentChanges = [
    documentEdit(own.draft, own.edits),
    ...others.map(({ draft, edits }) => documentEdit(draft, edits.map(annotated))),
  ];
  if (others.length === 0) return { documentChanges };
  const annotation = {
    label: say('edit.otherDrafts'),
    description: say('edit.samePerson'),
    needsConfirmation: true,
  };
  return { documentChanges, changeAnnotations: { [elsewhere]: annotation } };
}

function documentEdit(draft: Draft, edits: readonly TextEdit[]): TextDocumentEdit {
  return {
    textDocument: { uri: draft.document.uri, version: draft.version },
    edits: [...edits],
  };
}

function canVersion({ client }: Call): boolean {
  return supports(client, 'workspace', 'workspaceEdit', 'documentChanges');
}

function canConfirm(call: Call): boolean {
  const canAnnotate = supports(
    call.client,
    'workspace',
    'workspaceEdit',
    'changeAnnotationSupport',
  );
  return canVersion(call) && canAnnotate;
}

function rangeOf(
  { document }: Draft,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
