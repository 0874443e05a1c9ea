import type { SemanticTokens } from 'vscode-languageserver-types';
import type * as z from 'zod';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import { openDraft } from './draft.ts';
import { listPeople, mentionsOf, peopleOfDraft } from './draftPeople.ts';
import { isPlaceholder } from '../../draft/mentions.ts';

/** People are the symbols of a draft, and a placeholder is one that is not set yet. */
export const semanticLegend = { tokenTypes: ['variable'], tokenModifiers: [] };

/** `textDocument/semanticTokens/full`: placeholders, each as five numbers relative to the one before. */
export async function semanticTokens(
  { textDocument }: z.infer<typeof lsp.textDocumentParams>,
  call: Call,
): Promise<SemanticTokens | null> {
  const draft = await openDraft(call.client, textDocument.uri);
  if (!draft) return null;
  const people = peopleOfDraft(draft, (await listPeople(call)).people);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, label } of mentionsOf(draft, people)) {
    if (!isPlaceholder(label)) continue;
    const from = draft.document.positionAt(start);
    const deltaLine = from.line - line;
    const deltaStart = deltaLine === 0 ? from.character - character : from.character;
    data.push(deltaLine, deltaStart, end - start, 0, 0);
    ({ line, character } = from);
  }
  return { data };
}
