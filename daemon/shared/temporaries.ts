import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { orNull } from './files.ts';
import { processIdentity } from './processIdentity.ts';
import { readTemporary } from './temporaryPath.ts';

/** A temporary file of whatever process, and of an earlier version, is nobody's after so long, in milliseconds. */
const abandonedMs = 3_600_000;

/** A temporary file that nobody will finish. */
export interface Leftover {
  readonly name: string;
  /** Name of the file that it was to become. */
  readonly target: string;
}

/**
 * Temporary files that a process has left which was killed: it is gone, or they are old.
 *
 * @returns those in the folder; none where there is no folder
 */
export async function abandonedIn(folder: string): Promise<readonly Leftover[]> {
  const names = await readdir(folder).catch(orNull);
  const left: Leftover[] = [];
  for (const name of names ?? []) {
    const temporary = readTemporary(name);
    if (temporary === null) continue;
    const info = await lstat(join(folder, name)).catch(orNull);
    if (info?.isFile() !== true) continue;
    const { target, pid } = temporary;
    const isGone = pid !== null && processIdentity(pid) === null;
    if (isGone || Date.now() - info.mtimeMs > abandonedMs) left.push({ name, target });
  }
  return left;
}

/** Removes them from a folder that is ours alone, and from all below it. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const { name } of await abandonedIn(folder)) await rm(join(folder, name), { force: true });
  const entries = (await readdir(folder, { withFileTypes: true }).catch(orNull)) ?? [];
  for (const entry of entries) {
    if (entry.isDirectory()) await removeAbandoned(join(folder, entry.name));
  }
}
