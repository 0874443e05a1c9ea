import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DaemonError } from '../contract/errors.ts';
import type { Client } from './transport/client.ts';
import { type SerialQueue, createSerialQueue } from './transport/serialQueue.ts';
import { say } from '../shared/words/say.ts';

/** What the clients of one daemon share. */
export interface Hub {
  /** The clients that are connected and initialized. */
  readonly clients: Set<Client>;
  /** Changes to the people, one at a time whoever asks. */
  readonly changes: SerialQueue;
  /**
   * Takes a folder for one long operation.
   *
   * @returns gives it back
   * @throws DaemonError `busy` while another operation, of any client, has it
   */
  occupy(folder: string): () => void;
}

export function createHub(): Hub {
  const busy = new Set<string>();
  return {
    clients: new Set(),
    changes: createSerialQueue(),
    occupy(folder) {
      const key = identity(folder);
      if (busy.has(key))
        throw new DaemonError('busy', say('cannot.busy', { folder: basename(folder) }));
      busy.add(key);
      return () => busy.delete(key);
    },
  };
}

/** The same folder by whatever name; synchronous, so that of two requests the first one wins. */
function identity(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    // A missing folder is for the run to report, and can be occupied meanwhile.
    return resolve(folder);
  }
}
