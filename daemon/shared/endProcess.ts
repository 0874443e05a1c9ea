import { spawn } from 'node:child_process';

/** How long a process that ends may take to do so, in milliseconds. */
const graceMs = 700;

/**
 * Ends this process, also when the operating system holds one of its threads in a read that never returns: `process.exit`
 * waits for such threads for ever. A small child then ends it from outside.
 */
export function endProcess(status: number): never {
  // The number may belong to somebody else by then; being our child's parent it is still us.
  const script = `setTimeout(() => { if (process.ppid === ${process.pid}) process.kill(${process.pid}, 'SIGKILL'); }, ${graceMs})`;
  spawn(process.execPath, ['-e', script], { detached: true, stdio: 'ignore', env: {} }).unref();
  process.exit(status);
}
