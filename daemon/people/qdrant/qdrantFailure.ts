import { DaemonError, messageOf } from '../../contract/errors.ts';
import { say } from '../../shared/words/say.ts';
import { systemReason } from '../../shared/words/systemReason.ts';

/** Why a request failed, seen from what to do about it. */
export type QdrantFailure =
  /** The server is gone or has lost something: connect anew, then try again. */
  | { readonly kind: 'gone'; readonly message: string }
  /** The server is there and cannot do it now: try again. */
  | { readonly kind: 'busy'; readonly message: string }
  /** Trying again is of no use. */
  | { readonly kind: 'final'; readonly error: Error };

/** A write whose fate the server does not tell. */
export class UncertainWrite extends Error {
  override readonly name = 'UncertainWrite';
}

/** A request that the server will never accept, such as a malformed point. */
export class QdrantRefusal extends Error {
  override readonly name = 'QdrantRefusal';
}

/** Judges anything a request may throw. */
export function failureOf(error: unknown): QdrantFailure {
  if (error instanceof DaemonError) return { kind: 'final', error };
  if (error instanceof UncertainWrite) {
    return {
      kind: 'busy',
      message: say('qdrant.notWritten', { status: error.message }),
    };
  }
  const status = statusOf(error);
  if (status === null) return { kind: 'gone', message: connectionMessage(error) };
  const said = say('qdrant.answers', { status: String(status), reason: detailOf(error) });
  if (status === 401 || status === 403) {
    const hint = say('qdrant.badKey');
    return { kind: 'final', error: new DaemonError('storeUnavailable', hint, { cause: error }) };
  }
  // A collection that somebody has dropped is made again on connecting; a point is not.
  if (status === 404 && !detailOf(error).includes('No point with id'))
    return { kind: 'gone', message: said };
  if (status === 408 || status === 409 || status === 429 || status >= 500)
    return { kind: 'busy', message: said };
  return { kind: 'final', error: new QdrantRefusal(said, { cause: error }) };
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

/** Qdrant says `{"status": {"error": "..."}}`. */
function detailOf(error: unknown): string {
  const data: unknown = error instanceof Error && 'data' in error ? error.data : null;
  const status = typeof data === 'object' && data !== null && 'status' in data ? data.status : null;
  const detail =
    typeof status === 'object' && status !== null && 'error' in status ? status.error : null;
  return typeof detail === 'string' ? detail.slice(0, 300) : messageOf(error);
}

/** fetch() only says that it failed; its cause says why. */
function connectionMessage(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return say('qdrant.slow');
  const cause = error instanceof Error ? error.cause : undefined;
  return say('qdrant.unreachable', { reason: systemReason(cause ?? error) });
}
