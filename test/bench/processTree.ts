import { readdirSync, readFileSync } from 'node:fs';

/** Highest memory and total time of a process and everything it started, sampled while it runs (Linux only). */
export interface TreeUse {
  /** Megabytes of RAM at the highest, memory shared among processes counted once. */
  readonly peakMegabytes: number;
}

/**
 * Samples the memory of a process tree until `stop` is called.
 *
 * @param pid the root of the tree
 */
export function watchTree(pid: number): { stop(): TreeUse } {
  let peakMegabytes = 0;
  const sample = (): void => {
    const total = tree(pid).reduce((sum, each) => sum + proportionalMegabytes(each), 0);
    peakMegabytes = Math.max(peakMegabytes, total);
  };
  const timer = setInterval(sample, 250);
  return {
    stop() {
      clearInterval(timer);
      return { peakMegabytes };
    },
  };
}

function tree(root: number): number[] {
  const parentOf = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // The name in parentheses may hold anything; the parent is the second field after it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parentOf.set(Number(name), parent);
  }
  const inTree = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined; at = parentOf.get(at)) {
      if (at === root) return true;
    }
    return false;
  };
  return [...parentOf.keys()].filter(inTree);
}

function proportionalMegabytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** Processes come and go between two looks: one that is gone reads as empty. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
