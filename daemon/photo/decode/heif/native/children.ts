/** Processes that this one has started to decode for it. */
const running = new Set<number>();

let told: ((pids: readonly number[]) => void) | null = null;

/** Names whoever is to be told of every change: a process that is ended from outside cannot end its own. */
export function watchChildren(tell: (pids: readonly number[]) => void): void {
  told = tell;
  // A process that ends by itself does.
  process.once('exit', () => {
    endAll(running);
  });
}

/** Takes note of a process for as long as `run` takes. */
export async function asChild<T>(pid: number, run: () => Promise<T>): Promise<T> {
  running.add(pid);
  told?.([...running]);
  try {
    return await run();
  } finally {
    running.delete(pid);
    told?.([...running]);
  }
}

/** Ends processes at once; those that are gone already are no matter. */
export function endAll(pids: Iterable<number>): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
