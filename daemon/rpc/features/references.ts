import type { Location } from 'vscode-languageserver-types';
import type * as z from 'zod';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import { type Draft, openDraft } from './draft.ts';
import { factsOf, listDrafts } from './draftFacts.ts';
import { isPerson, listPeople, mentionAt, mentionsOf, peopleOfDraft } from './draftPeople.ts';
import type { Span } from '../../draft/markdownRegions.ts';

/** `textDocument/references`: every mention of a person in this draft and the others, and the images that show them. */
export async function references(
  { textDocument, position }: z.infer<typeof lsp.referenceParams>,
  call: Call,
): Promise<Location[] | null> {
  const draft = await openDraft(call.client, textDocument.uri);
  if (!draft) return null;
  const { people } = await listPeople(call);
  const mentions = mentionsOf(draft, peopleOfDraft(draft, people));
  const person = mentionAt(mentions, draft.document.offsetAt(position))?.person;
  if (!person) return null;
  const found = locations(draft);
  for (const { file } of await listDrafts(call)) {
    const other = file === draft.file ? null : await openDraft(call.client, file);
    if (other) found.push(...locations(other));
  }
  return found;

  function locations(one: Draft): Location[] {
    const named = mentionsOf(one, peopleOfDraft(one, people)).filter(
      (mention) => mention.person?.id === person?.id,
    );
    const shown = one.images.filter((image) =>
      factsOf(one, image)?.people.some((id) => person && isPerson(person, id)),
    );
    return [...named, ...shown]
      .sort((a, b) => a.start - b.start)
      .map((span) => locationOf(one, span));
  }
}

function locationOf({ document }: Draft, { start, end }: Span): Location {
  return {
    uri: document.uri,
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  };
}
