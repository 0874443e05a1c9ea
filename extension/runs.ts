import type { Uri } from 'vscode';

/** A blog that is being written. */
export interface Run {
  readonly folder: Uri;
  /** How far it is, in one line. */
  line: string;
  /** The draft, once there is one. */
  draft: Uri | null;
  cancel(): void;
}

/** The runs of this window, one a folder at most. */
export interface Runs {
  of(folder: Uri): Run | undefined;
  readonly all: readonly Run[];
  /**
   * Registers a run.
   *
   * @returns takes it away again
   */
  add(run: Run): () => void;
  /** Called when a run came, went or got on. */
  onChange(listener: () => void): void;
  /** Tells the listeners that a run got on. */
  changed(): void;
}

export function createRuns(): Runs {
  const runs = new Map<string, Run>();
  const listeners: (() => void)[] = [];
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    of: (folder) => runs.get(folder.toString()),
    get all() {
      return [...runs.values()];
    },
    add(run) {
      const key = run.folder.toString();
      runs.set(key, run);
      changed();
      return () => {
        runs.delete(key);
        changed();
      };
    },
    onChange: (listener) => void listeners.push(listener),
    changed,
  };
}
