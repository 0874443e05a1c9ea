import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  CancellationTokenSource,
  workspace,
  type Diagnostic,
  type Disposable,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { manifestName } from './bundles.ts';
import type { Daemon } from '../daemon/daemon.ts';

/** Whether a document is a draft of ours: Markdown beside a bundle's manifest. */
export function isDraft({ uri, languageId }: TextDocument): boolean {
  return (
    uri.scheme === 'file' &&
    languageId === 'markdown' &&
    existsSync(join(dirname(uri.fsPath), manifestName))
  );
}

/**
 * Keeps the daemon out of every Markdown file but drafts: it is told of no other, and asked about no other.
 *
 * @param filter what becomes of the diagnostics the daemon publishes
 */
export function draftMiddleware(
  filter: (uri: Uri, diagnostics: Diagnostic[]) => Diagnostic[],
): Middleware {
  const none = (): null => null;
  return {
    didOpen: async (document, next) => {
      if (isDraft(document)) await next(document);
    },
    workspace: { handleApplyEdit: applyAndSave },
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, filter(uri, diagnostics));
    },
    provideHover: (document, position, token, next) =>
      isDraft(document) ? next(document, position, token) : none(),
    provideCompletionItem: (document, position, context, token, next) =>
      isDraft(document) ? next(document, position, context, token) : none(),
    provideDefinition: (document, position, token, next) =>
      isDraft(document) ? next(document, position, token) : none(),
    provideReferences: (document, position, options, token, next) =>
      isDraft(document) ? next(document, position, options, token) : none(),
    provideCodeLenses: (document, token, next) =>
      isDraft(document) ? next(document, token) : none(),
    provideCodeActions: (document, range, context, token, next) =>
      isDraft(document) ? next(document, range, context, token) : none(),
    provideDocumentSemanticTokens: (document, token, next) =>
      isDraft(document) ? next(document, token) : none(),
    prepareRename: (document, position, token, next) =>
      isDraft(document) ? next(document, position, token) : none(),
    provideRenameEdits: (document, position, name, token, next) =>
      isDraft(document) ? next(document, position, name, token) : none(),
  };
}

/**
 * What was saved, or closed, before the daemon's edit is saved after it: names change in drafts, not only in their
 * editors.
 */
const applyAndSave: NonNullable<NonNullable<Middleware['workspace']>['handleApplyEdit']> = async (
  params,
  next,
) => {
  const unsavedDrafts = (): readonly TextDocument[] =>
    workspace.textDocuments.filter((document) => document.isDirty && isDraft(document));
  const unsavedBefore = new Set(unsavedDrafts());
  const result = await next(params, new CancellationTokenSource().token);
  for (const draft of unsavedDrafts()) if (!unsavedBefore.has(draft)) await draft.save();
  return result;
};

/** Starts the daemon with the first draft that is opened. */
export function startWithFirstDraft(daemon: Daemon): Disposable {
  const start = (document: TextDocument): void => {
    if (!isDraft(document)) return;
    // A daemon that cannot start is told of by the status item, not by each document.
    daemon.ready().catch(() => undefined);
  };
  workspace.textDocuments.forEach(start);
  return workspace.onDidOpenTextDocument(start);
}
