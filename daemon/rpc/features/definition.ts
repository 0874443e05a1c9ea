import type { Location } from 'vscode-languageserver-types';
import type * as z from 'zod';
import type { Call } from '../transport/call.ts';
import { fileRange } from '../diagnostic.ts';
import type * as lsp from '../lspSchemas.ts';
import { toUri } from '../../contract/uri.ts';
import { openDraft } from './draft.ts';
import { factsOf, imageAt, listDrafts, originalOf } from './draftFacts.ts';
import { listPeople, mentionAt, mentionsOf, peopleOfDraft } from './draftPeople.ts';

/** `textDocument/definition`: from an image to its original photo, from a person to the photo of the face shown for them. */
export async function definition(
  { textDocument, position }: z.infer<typeof lsp.positionParams>,
  call: Call,
): Promise<Location | null> {
  const draft = await openDraft(call.client, textDocument.uri);
  if (!draft) return null;
  const offset = draft.document.offsetAt(position);
  const people = peopleOfDraft(draft, (await listPeople(call)).people);
  const view = mentionAt(mentionsOf(draft, people), offset)?.person?.view;
  if (view) {
    const cover = view.appearances.find(({ face }) => face === view.cover) ?? view.appearances[0];
    return cover ? { uri: cover.photo, range: fileRange } : null;
  }
  const image = imageAt(draft, offset);
  const facts = image && factsOf(draft, image);
  const original = facts && (await originalOf(draft, facts.source, await listDrafts(call)));
  return original ? { uri: toUri(original), range: fileRange } : null;
}
