import type { Translate } from './translate.ts';

/** What a request that failed means to the user. */
export type Failure =
  /** Stopped on purpose: nothing needs to be said. */
  | { readonly kind: 'cancelled' }
  /** The daemon went away before it could answer; it is started again by the next request. */
  | { readonly kind: 'died' }
  /** The daemon says why; `code` is one of `daemon/contract/errors.ts`, null for bugs. */
  | { readonly kind: 'refused'; readonly code: string | null; readonly message: string };

/** LSP's RequestCancelled and ServerCancelled. */
const cancelledCodes = new Set([-32800, -32802]);
/** vscode-jsonrpc's own codes for a connection that was closed under a request. */
const lostCodes = new Set([-32097, -32096]);

/** Makes sense of whatever a request threw. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: 'refused', code: null, message: String(error) };
  const code = 'code' in error && typeof error.code === 'number' ? error.code : null;
  if (error.name === 'Canceled' || (code !== null && cancelledCodes.has(code))) {
    return { kind: 'cancelled' };
  }
  if (code !== null && lostCodes.has(code)) return { kind: 'died' };
  const data = 'data' in error ? error.data : null;
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : null;
  return { kind: 'refused', code: typeof kind === 'string' ? kind : null, message: error.message };
}

/** The failure in one sentence; null when nothing needs to be said. */
export function failureLine(t: Translate, failure: Failure): string | null {
  switch (failure.kind) {
    case 'cancelled':
      return null;
    case 'died':
      return t(
        'The Photo Blog service stopped before it was done. It starts again by itself, and photos that were ready are not read again.',
      );
    case 'refused':
      return failure.message;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
