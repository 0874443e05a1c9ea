import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type * as z from 'zod';
import { calledName } from '../../story/plan/cast.ts';
import type { Call } from '../transport/call.ts';
import { supports } from '../transport/client.ts';
import type * as lsp from '../lspSchemas.ts';
import { expectChange } from '../openDrafts.ts';
import { changeWithDrafts } from '../people.ts';
import type { OpenDrafts } from '../services.ts';
import type { DecideResult, Decision, PersonView } from '../../contract/protocol.ts';
import { toPath } from '../../contract/uri.ts';
import { RpcError } from '../transport/rpcErrors.ts';
import { personName } from '../schemas.ts';
import { type Draft, openDraft } from './draft.ts';
import { languageOf } from './draftFacts.ts';
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
 * `textDocument/rename`: names the person in the library, and gives the edits that make this draft follow. Others follow as
 * after any decision.
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
  const labels = editsOf(draft, people, id, label);
  const isNew = view !== null && view.name !== name;
  const own = isNew ? await nameAndFollow(draft, { kind: 'name', person: id, name }, call) : null;
  return edited(call, draft, own ?? labels);
}

/** @returns edits of the draft; null where it is not one that follows */
async function nameAndFollow(
  { file, document }: Draft,
  decision: Decision,
  call: Call,
): Promise<TextEdit[] | null> {
  const { services, client } = call;
  const work = (open: OpenDrafts): Promise<DecideResult> =>
    services.people.decide(decision, client.settings, open);
  const { drafts } = await changeWithDrafts(call, work, file);
  const own = drafts.find(({ draft }) => draft === document.uri || toPath(draft) === file);
  if (own && own.edits.length > 0) expectChange(client, file);
  return own ? own.edits.map((edit) => ({ ...edit })) : null;
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

type PersonMention = Mention<DraftPerson> & { readonly person: DraftPerson };

async function personAt(draft: Draft, offset: number, call: Call): Promise<PersonMention | null> {
  const people = peopleOfDraft(draft, (await listPeople(call)).people);
  const mention = mentionAt(mentionsOf(draft, people), offset);
  return mention?.person ? { ...mention, person: mention.person } : null;
}

function edited({ client }: Call, { document, version }: Draft, edits: TextEdit[]): WorkspaceEdit {
  return supports(client, 'workspace', 'workspaceEdit', 'documentChanges')
    ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] }
    : { changes: { [document.uri]: edits } };
}

function rangeOf(
  { document }: Draft,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
