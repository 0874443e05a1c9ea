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

/**
 * Milliseconds of the processor's time that this process and the children it has waited for have used, however busy the machine is;
 * where that cannot be known, milliseconds of the clock.
 */
export function workedMs(): number {
  return processorTime(process.pid, 4) ?? performance.now();
}

/**
 * Milliseconds of processor time a process has used; null where that cannot be known.
 *
 * @param kinds 2: its own, user's and system's; 4: also those of its children that have ended
 */
function processorTime(pid: number, kinds: 2 | 4 = 2): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold anything; times are the 12th field after it and those that follow.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 11 + kinds).reduce((sum, field) => sum + Number(field), 0);
    return (ticks * 1000) / ticksPerSecond;
  } catch {
    // No /proc, or no such process.
    return null;
  }
}
