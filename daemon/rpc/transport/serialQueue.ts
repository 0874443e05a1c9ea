/** Runs work one at a time, in the order asked. */
export type SerialQueue = <Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
) => Promise<Result>;

/**
 * Makes a queue of which each piece of work waits for the one before it, however that ended.
 *
 * Work whose signal aborts while it waits is never begun: its promise rejects at once with the abort reason.
 */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(signal: AbortSignal, work: () => Promise<Result>) => {
    const turn = last;
    const result = new Promise<Result>((resolve, reject) => {
      const leave = (): void => {
        reject(asError(signal.reason));
      };
      signal.addEventListener('abort', leave, { once: true });
      void turn.then(() => {
        signal.removeEventListener('abort', leave);
        if (signal.aborted) leave();
        else work().then(resolve, reject);
      });
    });
    // The next one waits for the work itself; a failure is the business of whoever asked.
    last = Promise.allSettled([turn, result]);
    return result;
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
