/** Measures the parts of a run. */
export interface Stopwatch<Part extends string> {
  /** Ends the part before, begins this one. */
  start(part: Part): void;
  /** Ends the last part; whole wall-clock milliseconds of each, 0 for those never started, and `total` since the beginning. */
  stop(): Readonly<Record<Part | 'total', number>>;
}

/**
 * Starts measuring.
 *
 * @param parts every part there may be
 */
export function createStopwatch<Part extends string>(parts: readonly Part[]): Stopwatch<Part> {
  const began = performance.now();
  const sums = new Map<Part, number>(parts.map((part) => [part, 0]));
  let current: { readonly part: Part; readonly since: number } | null = null;
  const endCurrent = (): void => {
    if (!current) return;
    const { part, since } = current;
    sums.set(part, (sums.get(part) ?? 0) + performance.now() - since);
    current = null;
  };
  return {
    start(part) {
      endCurrent();
      current = { part, since: performance.now() };
    },
    stop() {
      endCurrent();
      const total = Math.round(performance.now() - began);
      const rounded = parts.map((part) => [part, Math.round(sums.get(part) ?? 0)] as const);
      // Object.fromEntries forgets which keys it was given.
      return { ...Object.fromEntries(rounded), total } as Record<Part | 'total', number>;
    },
  };
}
