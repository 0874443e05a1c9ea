import { setTimeout as sleep } from 'node:timers/promises';
import { DaemonError } from '../../contract/errors.ts';
import { qdrantApi, type QdrantApi } from './qdrantClient.ts';
import { failureOf } from './qdrantFailure.ts';
import type { QdrantConnection } from './qdrantServer.ts';

export interface QdrantSessionOptions {
  readonly connection: QdrantConnection;
  /** Run on every new connection before anything else. */
  readonly prepare: (api: QdrantApi, init: RequestInit) => Promise<void>;
  /** How long a call goes on trying a server that has answered before, in milliseconds; default 20,000. */
  readonly patienceMs?: number;
  /** How long a call tries a server that has never answered; default 2,000. */
  readonly firstPatienceMs?: number;
  /** How long one request may take; default 20,000. */
  readonly requestMs?: number;
}

/** Requests that outlive the death of the server they go to. */
export interface QdrantSession {
  /**
   * Sends a request, again if it failed for a reason that may pass, over a new connection where that may help.
   *
   * @param work makes the request; it may be run several times
   * @throws DaemonError `storeUnavailable` when patience ends; the server's refusal as it is; the abort reason
   */
  readonly call: <T>(
    signal: AbortSignal,
    work: (api: QdrantApi, init: RequestInit, url: string) => Promise<T>,
  ) => Promise<T>;
  /** Makes the next call connect, and prepare, anew. */
  readonly reset: () => void;
}

interface Connected {
  readonly api: QdrantApi;
  readonly url: string;
}

/** Opens a session; nothing is sent before the first call. */
export function openQdrantSession({
  connection,
  prepare,
  patienceMs = 20_000,
  firstPatienceMs = 2000,
  requestMs = 20_000,
}: QdrantSessionOptions): QdrantSession {
  let connected: Promise<Connected> | null = null;
  let hasAnswered = false;

  const limited = (signal: AbortSignal): RequestInit => ({
    signal: AbortSignal.any([signal, AbortSignal.timeout(requestMs)]),
    // What was approved is this server, not one it names.
    redirect: 'error',
  });

  const connect = async (): Promise<Connected> => {
    const endpoint = await connection.ensure();
    hasAnswered = true;
    const api = await qdrantApi(endpoint);
    // Shared by all callers, so none of their signals may end it.
    await prepare(api, limited(new AbortController().signal));
    return { api, url: endpoint.url };
  };

  return {
    reset: () => {
      connected = null;
    },
    call: async (signal, work) => {
      const start = performance.now();
      for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, 1000)) {
        signal.throwIfAborted();
        const attempt = (connected ??= connect());
        let stands = false;
        try {
          const { api, url } = await unlessAborted(attempt, signal);
          stands = true;
          return await work(api, limited(signal), url);
        } catch (error) {
          signal.throwIfAborted();
          const failure = failureOf(error);
          const isLost = !stands || failure.kind !== 'busy';
          // Another caller may have connected anew meanwhile: that connection is not the one that failed.
          if (isLost && connected === attempt) connected = null;
          if (failure.kind === 'final') throw failure.error;
          const spentMs = performance.now() - start + pauseMs;
          if (spentMs > (hasAnswered ? patienceMs : firstPatienceMs)) {
            throw new DaemonError('storeUnavailable', failure.message, { cause: error });
          }
          await sleep(pauseMs, undefined, { signal });
        }
      }
    },
  };
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new Error('aborted', { cause: signal.reason }));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}
