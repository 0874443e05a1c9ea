import { readdir, rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isCode, isMissing } from '../shared/files.ts';
import { readTemporary } from '../shared/temporaryPath.ts';
import { inDataFolder, recordPlaces } from '../shared/dataFolder.ts';

/** What we write there is JSON, or called after a hash or an id; these besides. */
const named: ReadonlySet<string> = new Set(['edges', 'grouping', 'departed']);
const byHash = /^(?:[0-9a-f]{12,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[.-]|$)/;

/**
 * The files that Photo Blog has written into a folder of the data folder, as their names tell, also half-written ones.
 *
 * @returns absolute paths; none where there is no such folder
 */
export async function ownRecords(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile() && isOurs(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Removes all of them from a data folder, and the folders that are empty then. */
export async function removeRecords(home: string): Promise<void> {
  // The user may have made other folders, and files in these.
  for (const place of recordPlaces) {
    const folder = inDataFolder(home, place);
    for (const path of await ownRecords(folder)) await rm(path, { force: true });
    await removeEmpty(folder);
  }
}

function isOurs(name: string): boolean {
  const target = basename(readTemporary(name)?.target ?? name);
  return named.has(target) || byHash.test(target) || /\.jsonl?$/.test(target);
}

async function removeEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (entries === null) return;
  for (const entry of entries) {
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  }
  try {
    await rmdir(folder);
  } catch (error) {
    // Something of the user's is in it, or another process has just written into it.
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST') && !isMissing(error)) throw error;
  }
}
