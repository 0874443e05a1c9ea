import type * as z from 'zod';
import type { Call } from '../transport/call.ts';
import type { Effect } from '../transport/cancellable.ts';
import type { Route } from '../transport/dispatcher.ts';
import * as lsp from '../lspSchemas.ts';
import { invalidParams } from '../transport/rpcErrors.ts';
import { codeAction } from './codeAction.ts';
import { codeLens } from './codeLens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { didChange, didClose, didOpen, didSave } from './documents.ts';
import { daemonCommands, executeCommand } from './executeCommand.ts';
import { hover } from './hover.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticLegend, semanticTokens } from './semanticTokens.ts';

/** LSP's methods for drafts, one line each; every one of them ignores files that are no drafts. */
// prettier-ignore
export const draftFeatures: Readonly<Record<string, Route>> = {
  'textDocument/didOpen': feature(lsp.didOpenParams, 'read', didOpen),
  'textDocument/didChange': feature(lsp.didChangeParams, 'read', didChange),
  'textDocument/didSave': feature(lsp.textDocumentParams, 'change', didSave),
  'textDocument/didClose': feature(lsp.textDocumentParams, 'read', didClose),
  'textDocument/hover': feature(lsp.positionParams, 'read', hover),
  'textDocument/completion': feature(lsp.positionParams, 'read', completion),
  'textDocument/definition': feature(lsp.positionParams, 'read', definition),
  'textDocument/references': feature(lsp.referenceParams, 'read', references),
  'textDocument/prepareRename': feature(lsp.positionParams, 'read', prepareRename),
  'textDocument/rename': feature(lsp.renameParams, 'change', rename),
  'textDocument/codeLens': feature(lsp.textDocumentParams, 'read', codeLens),
  'textDocument/codeAction': feature(lsp.codeActionParams, 'read', codeAction),
  'textDocument/semanticTokens/full': feature(lsp.textDocumentParams, 'read', semanticTokens),
  'workspace/executeCommand': feature(lsp.executeCommandParams, 'change', executeCommand),
};

/** What `initialize` promises of them. */
export function draftCapabilities(canPrepareRename: boolean): object {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['@', '('] },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: canPrepareRename ? { prepareProvider: true } : true,
    codeLensProvider: { resolveProvider: false },
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite'] },
    semanticTokensProvider: { legend: semanticLegend, full: true },
    executeCommandProvider: { commands: Object.values(daemonCommands) },
  };
}

/** Checks what came over the wire; what the handler does before it first waits is done before the next message is read. */
function feature<Params>(
  schema: z.ZodType<Params>,
  effect: Effect,
  handle: (params: Params, call: Call) => unknown,
): Route {
  return {
    effect,
    async answer(raw, call) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) throw invalidParams(parsed.error);
      return await handle(parsed.data, call);
    },
  };
}
