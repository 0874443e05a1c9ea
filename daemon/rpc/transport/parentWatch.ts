/** How often the parent is looked for, in milliseconds. */
const lookEveryMs = 1000;

/**
 * Calls `onGone` when a process ends that this one should not outlive.
 *
 * A pid that does not exist from the start is of another machine or container, and is not watched.
 *
 * @returns ends the watch; the watch alone does not keep this process alive
 */
export function watchProcess(pid: number, onGone: () => void): () => void {
  if (!isAlive(pid)) return () => undefined;
  const timer = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
