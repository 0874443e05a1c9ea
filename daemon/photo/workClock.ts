import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

/** How much of the time that a process may work is left. */
export interface WorkClock {
  /** Milliseconds to wait before asking again; 0 when its time is over. */
  left(): number;
}

/** However busy the machine is, this many times the time allowed is the end. */
const most = 10;

/** Ticks of the processor's time in /proc a second, on every Linux that Node runs on. */
const ticksPerSecond = 100;

/**
 * Starts to measure how long a process works, by its own time of the processor (Linux), elsewhere by its share of a busy machine.
 *
 * A process that waits for something, such as a disk that never answers, uses none: from one look to the next it must have
 * used some, or its time is over.
 *
 * @param pid of the process
 * @param allowedMs time it may work, in milliseconds
 */
export function startWorkClock(pid: number, allowedMs: number): WorkClock {
  const started = Date.now();
  const first = processorTime(pid);
  let seen = first;
  return {
    left() {
      const passed = Date.now() - started;
      if (passed >= allowedMs * most) return 0;
      const now = processorTime(pid);
      if (now === null || first === null || seen === null) {
        const share = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
        return Math.max(0, Math.min(most, share) * allowedMs - passed);
      }
      const hasWorked = now > seen;
      seen = now;
      return hasWorked ? Math.max(0, allowedMs - (now - first)) : 0;
    },
  };
}

/** Milliseconds of processor time a process has used; null where that cannot be known. */
function processorTime(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold anything; user and system time are the 12th and 13th field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  } catch {
    // No /proc, or no such process.
    return null;
  }
}
