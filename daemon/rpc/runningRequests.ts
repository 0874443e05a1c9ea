import type { RequestId } from './envelope.ts';
import { RpcError } from './rpcErrors.ts';

/** The messages of one client that are being worked on. */
export interface RunningRequests {
  /**
   * Runs the work of one message; `id` is null for a notification, which cannot be cancelled.
   *
   * @param token the progress token of the message, by which it can be cancelled as well
   * @throws RpcError `invalidRequest` while another request has the same id
   */
  run<Result>(
    id: RequestId | null,
    token: unknown,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>;
  /** Aborts a request; one that is answered or unknown is left alone. */
  cancel(id: RequestId): void;
  /** Aborts the requests that show their progress under a token. */
  cancelProgress(token: string | number): void;
  /** Aborts everything and waits until it has stopped, at most `waitMs`. */
  abortAll(waitMs: number): Promise<void>;
}

export function createRunningRequests(): RunningRequests {
  const byId = new Map<RequestId, AbortController>();
  const all = new Map<AbortController, Promise<unknown>>();
  const tokens = new Map<AbortController, unknown>();
  return {
    async run(id, token, work) {
      if (id !== null && byId.has(id))
        throw new RpcError('invalidRequest', `the id ${JSON.stringify(id)} is in use already`);
      const controller = new AbortController();
      if (id !== null) byId.set(id, controller);
      tokens.set(controller, token);
      const done = work(controller.signal).finally(() => {
        if (id !== null) byId.delete(id);
        all.delete(controller);
        tokens.delete(controller);
      });
      all.set(controller, done);
      return done;
    },
    cancel: (id) => byId.get(id)?.abort(new Error('cancelled by the client')),
    cancelProgress(token) {
      for (const [controller, own] of tokens)
        if (own === token) controller.abort(new Error('cancelled by the client'));
    },
    async abortAll(waitMs) {
      const waiting = Promise.allSettled(all.values());
      for (const controller of all.keys()) controller.abort(new Error('the client has gone'));
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => (timer = setTimeout(resolve, waitMs)));
      await Promise.race([waiting, late]);
      clearTimeout(timer);
    },
  };
}
