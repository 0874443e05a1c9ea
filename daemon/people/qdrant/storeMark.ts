import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { inDataFolder } from '../../shared/dataFolder.ts';
import { isMissing, writeAtomically } from '../../shared/files.ts';
import { readOwnJson } from '../../shared/json.ts';

/** What the last complete run has left beside a store, so that one in which nothing changed need not start it. */
export interface StoreMark {
  /**
   * Whether the store holds exactly what `key` stands for.
   *
   * False whenever that is not sure: data that is gone or not the same folders as then, another run under way, or a
   * computer that was started since (what it had not yet put on its disk may be lost).
   */
  proves(key: string): Promise<boolean>;
  /** The key that `proves` agrees to; null where nothing is sure. */
  stands(): Promise<string | null>;
  /** Before the store is looked at and written to: nothing is proved from now on. @returns a token for `complete` */
  begin(): Promise<string>;
  /** After everything was stored; says nothing if somebody else has begun or removed since. */
  complete(token: string, key: string): Promise<void>;
  /** Before something is taken out of the store. */
  remove(): Promise<void>;
}

interface MarkFile {
  readonly token: string;
  /** Absent while a run is under way. */
  readonly key?: string;
  readonly folders?: string;
  /** When the computer was started, in seconds since 1970. */
  readonly started?: number;
}

/** How far the computed start of the computer may be off, in seconds: clocks are set right now and then. */
const startTolerance = 5;

/**
 * The mark of a collection of the Qdrant that keeps its data in the data folder.
 *
 * @param home absolute path of the data folder
 */
export function openStoreMark(home: string, collection: string): StoreMark {
  const path = inDataFolder(home, 'qdrant', `${collection}.stored`);
  const data = join(inDataFolder(home, 'qdrant', 'storage'), 'collections', collection);
  const stands = async (): Promise<string | null> => {
    const mark = await readOwnJson<MarkFile>(path);
    if (mark?.key === undefined || mark.started === undefined) return null;
    if (Math.abs(mark.started - startOfComputer()) > startTolerance) return null;
    const folders = await identityOf(data);
    return folders !== null && folders === mark.folders ? mark.key : null;
  };
  return {
    stands,
    proves: async (key) => (await stands()) === key,
    begin: async () => {
      const token = randomUUID();
      await writeAtomically(path, JSON.stringify({ token } satisfies MarkFile));
      return token;
    },
    complete: async (token, key) => {
      const folders = await identityOf(data);
      if (folders === null || (await readOwnJson<MarkFile>(path))?.token !== token) return;
      const mark: MarkFile = { token, key, folders, started: startOfComputer() };
      await writeAtomically(path, JSON.stringify(mark));
    },
    remove: () => rm(path, { force: true }),
  };
}

function startOfComputer(): number {
  return Date.now() / 1000 - uptime();
}

/**
 * Tells a collection's folders from all that ever stand in their place: copied, restored or made anew, they are others.
 * Their birth counts too, since a file system soon gives a freed number away again.
 *
 * @returns null when one is missing
 */
async function identityOf(collection: string): Promise<string | null> {
  // Qdrant keeps a shard of a collection in a folder with its number; ours has one.
  const shard = join(collection, '0');
  const folders = [collection, shard, join(shard, 'segments'), join(shard, 'wal')];
  try {
    const stats = await Promise.all(folders.map((folder) => stat(folder)));
    return stats.map(({ dev, ino, birthtimeMs }) => `${dev}/${ino}/${birthtimeMs}`).join(' ');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
