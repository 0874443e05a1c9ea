import type { Effect } from './cancellable.ts';
import type { RequestId } from './envelope.ts';
import { RpcError } from './rpcErrors.ts';

/** What is known of a message when its work begins. */
export interface Work {
  /** null for a notification, which cannot be cancelled. */
  readonly id: RequestId | null;
  /** The token of its progress, by which it can be cancelled as well. */
  readonly token: unknown;
  readonly effect: Effect;
}

/** The messages of one client that are being worked on. */
export interface RunningRequests {
  /**
   * Runs the work of one message.
   *
   * @throws RpcError `invalidRequest` while another request has the same id
   */
  run<Result>(what: Work, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Aborts those that `isMeant` accepts; what is answered or unknown is left alone. */
  abort(isMeant: (what: Work) => boolean, reason: string): void;
}

export function createRunningRequests(): RunningRequests {
  const running = new Map<Work, AbortController>();
  const isRunning = (id: RequestId): boolean => [...running.keys()].some((work) => work.id === id);
  return {
    async run(what, work) {
      if (what.id !== null && isRunning(what.id))
        throw new RpcError('invalidRequest', `the id ${JSON.stringify(what.id)} is in use already`);
      const controller = new AbortController();
      running.set(what, controller);
      try {
        return await work(controller.signal);
      } finally {
        running.delete(what);
      }
    },
    abort(isMeant, reason) {
      for (const [what, controller] of running)
        if (isMeant(what)) controller.abort(new Error(reason));
    },
  };
}
