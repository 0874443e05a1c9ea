import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseOwnJson } from './json.ts';

import { isCode, isMissing, orNull } from './files.ts';
import { processIdentity } from './processIdentity.ts';
import { say } from './words/say.ts';
import { temporaryPath } from './temporaryPath.ts';

/** Who holds a lock; the content of the lock file. */
interface Holder {
  readonly pid: number;
  readonly process: string | null;
  readonly host: string;
  /** Makes every lock unlike every other, also of the same process. */
  readonly token: string;
}

export interface FileLockOptions {
  /** How long to wait for another holder, in milliseconds. */
  readonly waitMs: number;
  /** Makes the error for a wait in vain; `holder` reads like `process 4711`. */
  readonly busy: (holder: string) => Error;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
}

/** How often the holder of a lock touches it, in milliseconds. */
const touchMs = 20_000;

/** A lock on another computer that nobody has touched for so long is nobody's, in milliseconds; clocks differ. */
const abandonedMs = 120_000;

/** The same for a lock that says nothing: between creating and writing it there is a moment, and after a power cut no more. */
const silentMs = 5000;

/**
 * Runs `work` while no other process on this computer, nor anyone else in this one, holds the lock.
 *
 * A lock whose process has died is taken over at once, and by one taker only. Who holds a lock touches it now and then: one
 * of which nothing can be known, as it is empty, damaged or of another computer, is taken over once nobody has for long.
 *
 * @param path of the lock file, which exists as long as the lock is held; its folder is made
 * @throws what `busy` makes, after `waitMs`; whatever `work` throws
 */
export async function withFileLock<T>(
  path: string,
  options: FileLockOptions,
  work: () => Promise<T>,
): Promise<T> {
  await acquire(path, options);
  const touching = setInterval(() => {
    const now = new Date();
    // Taken over, or on a drive that has gone: the work ends all the same.
    utimes(path, now, now).catch(() => undefined);
  }, touchMs);
  touching.unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    await rm(path, { force: true });
  }
}

async function acquire(path: string, options: FileLockOptions): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const own = JSON.stringify({
    pid: process.pid,
    process: processIdentity(process.pid),
    host: hostname(),
    token: randomUUID(),
  } satisfies Holder);
  const deadline = performance.now() + options.waitMs;
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, 40)) {
    if (await createExclusively(path, own)) return;
    const content = await readIfThere(path);
    if (content === null) continue;
    if (await isStale(path, content)) {
      await removeStale(path, content);
      continue;
    }
    if (performance.now() > deadline) throw options.busy(describeHolder(path, content));
    await sleep(pauseMs, undefined, options.signal ? { signal: options.signal } : {});
  }
}

/**
 * Removes a dead process's lock, without ever removing the lock of who was faster.
 *
 * Only the holder of a second lock, named after the stale content, may remove the first. Content never
 * comes back (it has a random token), so a late taker finds other content and leaves it alone.
 */
async function removeStale(path: string, content: string): Promise<void> {
  const guard = `${path}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
  await withFileLock(
    guard,
    {
      waitMs: 5000,
      busy: (holder) => new Error(`${holder} has been taking over ${path} for too long`),
    },
    async () => {
      const isSame = (await readIfThere(path)) === content;
      if (isSame && (await isStale(path, content))) await rm(path, { force: true });
    },
  );
}

async function createExclusively(path: string, content: string): Promise<boolean> {
  // link() makes the file appear with its content; open() with 'wx' would show an empty one first.
  const temporary = temporaryPath(path);
  try {
    await writeFile(temporary, content, { mode: 0o600 });
    await link(temporary, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    return await createWithoutLink(path, content);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** For file systems without hard links, such as exFAT: a reader may for a moment see an empty lock, which is not stale. */
async function createWithoutLink(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function isStale(path: string, content: string): Promise<boolean> {
  const holder = parseHolder(content);
  if (holder === null) return (await ageOf(path)) > silentMs;
  if (!isOfThisComputer(holder)) return (await ageOf(path)) > abandonedMs;
  const current = processIdentity(holder.pid);
  return current === null || (holder.process !== null && holder.process !== current);
}

/** By its name, or, as names change with the network, by the boot that its process belongs to. */
function isOfThisComputer({ host, process: identity }: Holder): boolean {
  if (host === hostname()) return true;
  const boot = (processIdentity(process.pid) ?? '').split('/')[0] ?? '';
  return boot !== '' && identity?.split('/')[0] === boot;
}

/** In milliseconds since it was touched; 0 for a lock that has gone. */
async function ageOf(path: string): Promise<number> {
  const info = await stat(path).catch(orNull);
  return info === null ? 0 : Date.now() - info.mtimeMs;
}

function describeHolder(path: string, content: string): string {
  const holder = parseHolder(content);
  if (holder === null) return say('lock.unknownProcess', { file: path });
  const pid = String(holder.pid);
  return isOfThisComputer(holder)
    ? say('lock.process', { pid })
    : say('lock.processOn', { pid, host: holder.host, file: path });
}

function parseHolder(content: string): Holder | null {
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const { pid, host } = { pid: null, host: null, ...parsed };
    if (typeof pid !== 'number' || typeof host !== 'string') return null;
    return parseOwnJson<Holder>(content);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
