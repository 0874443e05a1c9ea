import { setImmediate } from 'node:timers/promises';

/** Longest stretch without reading messages, in milliseconds: a cancellation must not wait behind a busy run. */
const breathMs = 10;

/** Makes a function to be awaited in a loop: it hands the event loop back whenever it has been held for too long. */
export function createBreather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < breathMs) return;
    await setImmediate();
    last = performance.now();
  };
}
