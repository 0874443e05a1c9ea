/**
 * Waits for work of the operating system that may never end, such as reading a file on a drive that does not answer.
 *
 * @param late makes the error for a wait in vain
 * @throws what `late` makes after `ms` milliseconds; the abort reason, at once
 */
export async function within<T>(
  work: Promise<T>,
  ms: number,
  late: () => Error,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const ends = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, ms);
    abort = () => {
      reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, ends]);
  } finally {
    clearTimeout(timer);
    if (abort) signal?.removeEventListener('abort', abort);
    // It may still fail, and nobody is listening any more.
    work.catch(() => undefined);
  }
}
