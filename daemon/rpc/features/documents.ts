import { TextDocument } from 'vscode-languageserver-textdocument';
import type * as z from 'zod';
import type { Call } from '../transport/call.ts';
import type * as lsp from '../lspSchemas.ts';
import { toPath } from '../../contract/uri.ts';
import { openDraft } from './draft.ts';
import { decisionsOfText } from './photoChoice.ts';
import { forgetDiagnostics, scheduleDiagnostics } from './draftDiagnostics.ts';

// The editor owns the text of what it has open; these four keep our copy the same, change by change. Before that they do not
// wait for anything: the next message may be about the text they leave behind.

/** `textDocument/didOpen` */
export function didOpen({ textDocument }: z.infer<typeof lsp.didOpenParams>, call: Call): void {
  const { uri, languageId, version, text } = textDocument;
  const file = toPath(uri);
  if (file === null) return;
  call.client.documents.set(file, TextDocument.create(uri, languageId, version, text));
  scheduleDiagnostics(call, file);
}

/** `textDocument/didChange`; changes without a range replace the whole text. */
export function didChange(
  { textDocument, contentChanges }: z.infer<typeof lsp.didChangeParams>,
  call: Call,
): void {
  const file = toPath(textDocument.uri);
  const document = file === null ? undefined : call.client.documents.get(file);
  if (file === null || !document) return;
  TextDocument.update(document, [...contentChanges], textDocument.version);
  scheduleDiagnostics(call, file);
}

/** `textDocument/didSave` */
export async function didSave(
  { textDocument }: z.infer<typeof lsp.textDocumentParams>,
  call: Call,
): Promise<void> {
  const file = toPath(textDocument.uri);
  if (file === null) return;
  // Images may have been put beside the draft meanwhile.
  scheduleDiagnostics(call, file);
  const { services, client, hub, signal } = call;
  const draft = await openDraft(client, textDocument.uri);
  const { drafts } = services;
  if (!draft || draft.manifest.state === 'unfinished') return;
  await hub.changes(signal, async () => {
    const choices = await drafts.choices(file, client.settings);
    for (const [photo, choice] of decisionsOfText(draft, choices))
      await drafts.choose({ file, photo, choice }, client.settings);
  });
}

/** `textDocument/didClose` */
export function didClose(
  { textDocument }: z.infer<typeof lsp.textDocumentParams>,
  call: Call,
): void {
  const file = toPath(textDocument.uri);
  if (file === null) return;
  call.client.documents.delete(file);
  forgetDiagnostics(call.client, file, textDocument.uri);
}
