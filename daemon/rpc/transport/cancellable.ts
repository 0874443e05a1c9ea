import { RpcError } from './rpcErrors.ts';

/**
 * What a method does to the world, which decides how its cancellation is answered:
 * `read` at once; `run` when the work has stopped, but no later than `stopMs` after; `change` only before it has begun,
 * since a change that is under way will happen and the client must learn its result.
 */
export type Effect = 'read' | 'run' | 'change';

/** How long a cancelled run may take to stop before it is answered without it. */
const stopMs = 700;

/**
 * Runs the work of one request and answers its cancellation in time, whatever the work does.
 *
 * @throws RpcError `requestCancelled` when cancelled; else whatever `work` throws
 */
export async function runCancellable<Result>(
  effect: Effect,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const working = work().catch((error: unknown) => {
    throw signal.aborted ? cancelled() : error;
  });
  if (effect === 'change') return working;
  let stopTimer: NodeJS.Timeout | undefined;
  let onAbort = (): void => undefined;
  const abandoned = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      if (effect === 'read') reject(cancelled());
      else
        stopTimer = setTimeout(() => {
          reject(cancelled());
        }, stopMs);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
  try {
    return await Promise.race([working, abandoned]);
  } finally {
    clearTimeout(stopTimer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** The answer to a request whose client took it back. */
export function cancelled(): RpcError {
  return new RpcError('requestCancelled', 'The request was cancelled');
}
