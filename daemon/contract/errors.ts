/**
 * Codes of errors that end an operation, as JSON-RPC sends them.
 * Positive, hence outside the ranges reserved by JSON-RPC (-32768..-32000) and LSP (-32899..-32800).
 */
export const errorCodes = {
  folderNotFound: 1,
  nothingToDo: 2,
  assetMissing: 3,
  modelMismatch: 4,
  storeUnavailable: 5,
  ledgerLocked: 6,
  unknownPerson: 7,
  unknownFace: 8,
  draftEdited: 9,
  endpointNotApproved: 10,
  busy: 11,
  writerUnavailable: 12,
  placeNotWritable: 13,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An operation that cannot proceed: says what failed, on what, and what to do. */
export class DaemonError extends Error {
  override readonly name = 'DaemonError';

  constructor(
    readonly kind: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The number sent over JSON-RPC. */
  get code(): number {
    return errorCodes[this.kind];
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Closes a switch over a union: reaching it is a bug. */
export function assertUnreachable(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
