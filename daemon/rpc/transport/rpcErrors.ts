import type * as z from 'zod';
import { DaemonError, messageOf } from '../../contract/errors.ts';
import { fileRefusal } from '../../contract/fileRefusal.ts';
import { photoblogHome } from '../../shared/paths.ts';

/** The codes JSON-RPC 2.0 and LSP 3.17 reserve; ours are positive and live in errors.ts. */
export const rpcErrorCodes = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
  serverNotInitialized: -32002,
  requestCancelled: -32800,
} as const;

export type RpcErrorKind = keyof typeof rpcErrorCodes;

/** A request that is answered with one of the reserved codes. */
export class RpcError extends Error {
  override readonly name = 'RpcError';

  constructor(
    readonly kind: RpcErrorKind,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The `error` member of a response. */
export interface ErrorObject {
  readonly code: number;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Says whatever was thrown in the words of JSON-RPC.
 *
 * A bug becomes an internal error without its stack: that is for the log, and may hold paths.
 */
export function toErrorObject(error: unknown): ErrorObject {
  if (error instanceof RpcError)
    return {
      code: rpcErrorCodes[error.kind],
      message: error.message,
      data: { kind: error.kind, ...error.details },
    };
  const refused = fileRefusal(error, photoblogHome());
  if (refused) return toErrorObject(refused);
  if (error instanceof DaemonError)
    return { code: error.code, message: error.message, data: { kind: error.kind } };
  return {
    code: rpcErrorCodes.internalError,
    message: `Internal error: ${messageOf(error)}`,
    data: { kind: 'internalError' },
  };
}

/** True for what was thrown by mistake rather than on purpose. */
export function isBug(error: unknown): boolean {
  const isMeant = error instanceof RpcError || error instanceof DaemonError;
  return !isMeant && fileRefusal(error, photoblogHome()) === null;
}

/** Names each field that is wrong: `params.story.tone: Invalid option: expected one of "plain"|"warm"`. */
export function invalidParams(error: z.ZodError, root = 'params'): RpcError {
  const issues = error.issues.map((issue) => ({
    path: fieldName(root, issue.path),
    message: issue.message,
  }));
  const message = issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ');
  return new RpcError('invalidParams', message, { issues });
}

function fieldName(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : `${name}.${String(key)}`),
    root,
  );
}
