/** Memory that several share; each asks before it takes more, and waits until the others have given back enough. */
export interface MemoryBudget<Holder> {
  /**
   * Calls `granted`, now or later, when `holder` may take `bytes` in all. Whoever asks for more than there is waits until
   * nobody else is at work: it has been decided elsewhere that it may be taken at all.
   */
  ask(holder: Holder, bytes: number, granted: () => void): void;
  /** Everything `holder` has, or waits for, is given back. */
  release(holder: Holder): void;
}

interface Waiting<Holder> {
  readonly holder: Holder;
  readonly bytes: number;
  readonly granted: () => void;
}

/** @param total bytes */
export function createMemoryBudget<Holder>(total: number): MemoryBudget<Holder> {
  const taken = new Map<Holder, number>();
  let queue: Waiting<Holder>[] = [];

  function grantWhatFits(): void {
    for (let first = queue[0]; first && fits(first); first = queue[0]) {
      queue = queue.slice(1);
      taken.set(first.holder, Math.max(first.bytes, taken.get(first.holder) ?? 0));
      first.granted();
    }
  }

  /** First come, first served; when all the others wait too, waiting would never end. */
  function fits({ holder, bytes }: Waiting<Holder>): boolean {
    const others = [...taken].filter(([other]) => other !== holder);
    const sum = others.reduce((all, [, part]) => all + part, 0);
    const isWaiting = (one: Holder): boolean => queue.some((waiting) => waiting.holder === one);
    return sum + bytes <= total || others.every(([other]) => isWaiting(other));
  }

  return {
    ask(holder, bytes, granted) {
      queue.push({ holder, bytes, granted });
      grantWhatFits();
    },
    release(holder) {
      taken.delete(holder);
      queue = queue.filter((waiting) => waiting.holder !== holder);
      grantWhatFits();
    },
  };
}
