import { ModelFailure } from './modelFailure.ts';

/**
 * Runs work that has to end in time.
 *
 * @param ms until the work's signal aborts with ModelFailure `deadline`
 */
export async function inTime<T>(
  signal: AbortSignal,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = startDeadline(ms);
  try {
    return await work(AbortSignal.any([signal, late.signal]));
  } finally {
    late.stop();
  }
}

/** A signal that aborts with ModelFailure `deadline` after `ms`, unless stopped before. */
export function startDeadline(ms: number): {
  readonly signal: AbortSignal;
  readonly stop: () => void;
} {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new ModelFailure('deadline', `${Math.round(ms / 1000)} s`));
  }, ms);
  // A deadline alone is no reason for the process to stay.
  timer.unref();
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
