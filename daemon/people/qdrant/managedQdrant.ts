import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DaemonError, messageOf } from '../../contract/errors.ts';
import { parseOwnJson } from '../../shared/json.ts';

import { isMissing } from '../../shared/files.ts';
import type { QdrantEndpoint } from './faceStore.ts';
import { withFileLock } from '../../shared/fileLock.ts';
import { processIdentity } from '../../shared/processIdentity.ts';
import { findQdrantBinary } from './qdrantBinary.ts';
import { answers, QdrantStartError, startQdrant, type QdrantProcess } from './qdrantProcess.ts';
import { say } from '../../shared/words/say.ts';
import { inDataFolder } from '../../shared/dataFolder.ts';

/** The Qdrant of one data folder: at most one runs, however many processes use it. */
export interface ManagedQdrant {
  /**
   * Makes sure that Qdrant runs and answers: uses the one that does, even another process's, else starts one.
   *
   * For the first use and after every refused connection.
   *
   * @throws DaemonError `storeUnavailable` if it cannot be had, or has died `maxStarts` times within three minutes
   */
  ensure(): Promise<QdrantEndpoint>;

  /** Stops it if this process has started it, without waiting; others then start one of their own when they need it. */
  stop(): void;

  /** Stops it whoever has started it, and removes its data. */
  destroy(): Promise<void>;
}

export interface ManagedQdrantOptions {
  /** Absolute path of the user's data folder; Qdrant's is `qdrant` in it. */
  readonly home: string;
  /** Absolute path of the program from the settings; null when unset. */
  readonly binary: string | null;
  /** How long one start may take, in milliseconds; default 60,000 (a large library has to be read in). */
  readonly startTimeoutMs?: number;
}

const lockName = 'lock';
const removal = { recursive: true, force: true, maxRetries: 5 } as const;
const maxStarts = 5;
const withinMs = 180_000;

/** Who runs Qdrant for this data folder: the content of `running.json`, readable by the user alone (it has the key). */
interface Running {
  readonly pid: number;
  readonly process: string | null;
  readonly endpoint: QdrantEndpoint;
}

/** Prepares the Qdrant of a data folder; nothing happens before `ensure`. */
export function manageQdrant({
  home,
  binary,
  startTimeoutMs = 60_000,
}: ManagedQdrantOptions): ManagedQdrant {
  const folder = inDataFolder(home, 'qdrant');
  const storage = join(folder, 'storage');
  const statePath = join(folder, 'running.json');
  const starts: number[] = [];
  let own: QdrantProcess | null = null;
  let pending: Promise<QdrantEndpoint> | null = null;

  /** Ends waits that would keep the process alive after its work. */
  let stopping = new AbortController();

  const locked = <T>(work: () => Promise<T>): Promise<T> =>
    withFileLock(
      join(folder, lockName),
      {
        waitMs: startTimeoutMs * 2,
        busy: (holder) => unavailable(say('qdrant.startingTooLong', { holder })),
        signal: stopping.signal,
      },
      work,
    );

  const startOwn = async (): Promise<QdrantEndpoint> => {
    const now = performance.now();
    const recent = starts.filter((time) => now - time < withinMs);
    if (recent.length >= maxStarts) {
      throw unavailable(
        say('qdrant.endedOften', { count: maxStarts, log: join(folder, 'qdrant.log') }),
      );
    }
    starts.push(now);
    own = await startHealing(await findQdrantBinary(binary), folder, storage, startTimeoutMs);
    const running: Running = {
      pid: own.pid,
      process: processIdentity(own.pid),
      endpoint: own.endpoint,
    };
    await writePrivately(statePath, JSON.stringify(running));
    return own.endpoint;
  };

  const ensureNow = async (): Promise<QdrantEndpoint> => {
    // The common case takes no lock: somebody's Qdrant runs.
    const known = await readRunning(statePath);
    if (known && (await answers(known.endpoint, 2000))) return known.endpoint;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await locked(async () => {
      const current = await readRunning(statePath);
      if (current && (await answers(current.endpoint, 5000))) return current.endpoint;
      // Alive but deaf: on its way out, or hanging. Two on the same data would spoil it.
      if (current) await kill(current);
      own = null;
      return await startOwn();
    });
  };

  return {
    ensure: () => {
      pending ??= ensureNow().finally(() => (pending = null));
      return pending;
    },
    stop: () => {
      stopping.abort(unavailable(say('qdrant.noLongerWanted')));
      stopping = new AbortController();
      own?.stop();
      own = null;
    },
    destroy: () =>
      locked(async () => {
        const current = await readRunning(statePath);
        if (current) await kill(current);
        own = null;
        for (const name of await readdir(folder)) {
          if (name !== lockName) await rm(join(folder, name), removal);
        }
      }),
  };
}

/**
 * Starts Qdrant, if need be without data that makes it fail.
 *
 * A second try is for a port that was taken meanwhile. If an empty folder then helps, the data is damaged, and
 * is removed: it is only an index over the library, which fills it again.
 */
async function startHealing(
  binary: string,
  folder: string,
  storage: string,
  timeoutMs: number,
): Promise<QdrantProcess> {
  const start = (where: string): Promise<QdrantProcess> =>
    startQdrant(binary, { folder, storage: where, timeoutMs });
  try {
    return await start(storage);
  } catch (error) {
    if (!(error instanceof QdrantStartError)) throw unavailable(messageOf(error), error);
  }
  try {
    return await start(storage);
  } catch (error) {
    const empty = await mkdtemp(join(folder, 'trial-'));
    try {
      const trial = await start(empty);
      sendKill(trial.pid);
    } catch {
      // Not the data, then: the first error is the one to tell.
      throw unavailable(messageOf(error), error);
    } finally {
      await rm(empty, removal);
    }
  }
  await rm(storage, removal);
  try {
    return await start(storage);
  } catch (error) {
    throw unavailable(messageOf(error), error);
  }
}

function unavailable(message: string, cause?: unknown): DaemonError {
  return new DaemonError('storeUnavailable', message, { cause });
}

/** @returns null unless that very process still lives */
async function readRunning(path: string): Promise<Running | null> {
  try {
    const running = parseOwnJson<Running>(await readFile(path, 'utf8'));
    const identity = processIdentity(running.pid);
    return identity !== null && identity === running.process ? running : null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Nothing is lost by SIGKILL: what Qdrant has acknowledged is in its write-ahead log. */
async function kill({ pid, process: identity }: Running): Promise<void> {
  const deadline = performance.now() + 5000;
  while (processIdentity(pid) === identity) {
    sendKill(pid);
    if (performance.now() > deadline) {
      throw unavailable(say('qdrant.stuck', { pid: String(pid) }));
    }
    await sleep(5);
  }
}

function sendKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}

async function writePrivately(path: string, content: string): Promise<void> {
  const temporary = `${path}.tmp`;
  await rm(temporary, { force: true });
  await writeFile(temporary, content, { mode: 0o600 });
  await rename(temporary, path);
}
