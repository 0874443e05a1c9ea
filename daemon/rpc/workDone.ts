import type { Call } from './transport/call.ts';
import type { RunProgress } from '../contract/protocol.ts';
import type { ProgressStep } from './runProgress.ts';

/** Least time between two reports of one token, in milliseconds: five a second can be read, more cannot. */
const reportEveryMs = 200;

/** Progress of work that knows its own length. */
export interface MeasuredStep {
  readonly message: string;
  /** 0..100 */
  readonly percentage: number;
}

/** Progress of one request, shown under the client's `workDoneToken`. */
export interface WorkDone {
  /** Shows how far the work is; of what comes faster than it can be read, the newest is shown. */
  report(step: ProgressStep | MeasuredStep): void;
  /** Ends the progress; called once or more, the first counts. */
  end(message: string): void;
}

/**
 * Begins the progress of a request; does nothing at all without a token.
 *
 * A cancelled request ends its progress by itself, so that the end never comes after the answer.
 */
export function beginWorkDone(
  call: Call,
  token: string | number | undefined,
  title: string,
): WorkDone {
  if (token === undefined) return { report: () => undefined, end: () => undefined };
  const send = (value: object): void => void call.notify('$/progress', { token, value });
  let waiting: object | null = null;
  let timer: NodeJS.Timeout | null = null;
  let ended = false;

  const end = (message: string): void => {
    if (ended) return;
    ended = true;
    if (timer) clearTimeout(timer);
    call.signal.removeEventListener('abort', onAbort);
    send({ kind: 'end', message });
  };
  const onAbort = (): void => {
    end('Cancelled');
  };
  const flush = (): void => {
    timer = null;
    if (!waiting) return;
    send(waiting);
    waiting = null;
    timer = setTimeout(flush, reportEveryMs);
  };

  send({ kind: 'begin', title, cancellable: true, percentage: 0 });
  call.signal.addEventListener('abort', onAbort, { once: true });
  if (call.signal.aborted) onAbort();
  return {
    report(step) {
      if (ended) return;
      const percentage = 'run' in step ? percentageOf(step.run) : step.percentage;
      waiting = { kind: 'report', ...step, percentage };
      if (!timer) flush();
    },
    end,
  };
}

/** For progress bars: reading the photos is most of the work, the rest has no known length. */
function percentageOf({ phase, done, total }: RunProgress): number {
  switch (phase) {
    case 'photos':
      return total > 0 ? Math.floor((80 * done) / total) : 0;
    case 'people':
      return 80;
    case 'describing':
      return total > 0 ? 80 + Math.floor((10 * done) / total) : 80;
    case 'writing':
      return 90;
  }
}
