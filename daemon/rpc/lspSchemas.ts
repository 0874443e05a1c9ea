import * as z from 'zod';

/** The parts of LSP's parameters that we read; editors may send more, which is ignored. */

export const initializeParams = z.object({
  processId: z.int().nullable().exactOptional(),
  clientInfo: z.object({ name: z.string() }).exactOptional(),
  locale: z.string().nullable().exactOptional(),
  capabilities: z.record(z.string(), z.unknown()).default({}),
  initializationOptions: z.unknown().exactOptional(),
});

export const cancelParams = z.object({ id: z.union([z.string(), z.number()]) });

export const workDoneCancelParams = z.object({ token: z.union([z.string(), z.int()]) });

export const didChangeConfigurationParams = z.object({ settings: z.unknown().exactOptional() });

export const anything = z.unknown();

const position = z.object({ line: z.int().min(0), character: z.int().min(0) });
const range = z.object({ start: position, end: position });
const textDocument = z.object({ uri: z.string() });

export const didOpenParams = z.object({
  textDocument: textDocument.extend({
    languageId: z.string(),
    version: z.int(),
    text: z.string(),
  }),
});

export const didChangeParams = z.object({
  textDocument: textDocument.extend({ version: z.int() }),
  contentChanges: z.array(
    z.union([z.object({ range, text: z.string() }), z.object({ text: z.string() })]),
  ),
});

export const textDocumentParams = z.object({ textDocument });

export const positionParams = z.object({ textDocument, position });

export const referenceParams = positionParams.extend({
  context: z.object({ includeDeclaration: z.boolean() }).exactOptional(),
});

export const renameParams = positionParams.extend({ newName: z.string() });

export const codeActionParams = z.object({
  textDocument,
  range,
  context: z.object({
    diagnostics: z.array(
      z.object({ range, code: z.unknown().exactOptional(), data: z.unknown().exactOptional() }),
    ),
    only: z.array(z.string()).exactOptional(),
  }),
});

export const executeCommandParams = z.object({
  command: z.string(),
  arguments: z.array(z.unknown()).default([]),
});
