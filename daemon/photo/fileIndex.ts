import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson } from '../shared/json.ts';
import { pathKey } from '../shared/paths.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/** What the file system says of a file; unchanged means unchanged content. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** Remembers the content hash of files, as git's index does, so that an unchanged photo is not even read again. */
export interface FileIndex {
  /**
   * The hash the file had when it last looked like this; null when it is new or has changed.
   *
   * @param trust `likely` also takes a file that had changed just before it was remembered; its bytes may be others
   */
  lookUp(path: string, stamp: FileStamp, trust?: 'sure' | 'likely'): string | null;
  /** Remembers a file, to be kept by `save`. */
  remember(path: string, stamp: FileStamp, sha256: string): void;
  /** Writes what was remembered since the index was opened, and forgets files not seen since. */
  save(): Promise<void>;
}

type Row = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number, sha256: string];

/** A file changed this shortly before the index is saved could change again without its times showing it, as in git's index. */
const racyMs = 2000;

/** Absolute path of the index of one album, whether or not it exists. */
export function fileIndexPath(home: string, folder: string): string {
  return inDataFolder(home, 'cache', 'index', `${pathKey(folder)}.json`);
}

/** Content hashes of the photos that the index of an album remembers. */
export async function indexedHashes(home: string, folder: string): Promise<readonly string[]> {
  const { rows } = await readIndex(fileIndexPath(home, folder));
  return [...rows.values()].map(([, , , , sha256]) => sha256);
}

/**
 * Opens the index of one album; a damaged or missing one is empty.
 *
 * @param home absolute path of the user's data folder
 * @param folder absolute path of the album
 */
export async function openFileIndex(home: string, folder: string): Promise<FileIndex> {
  const path = fileIndexPath(home, folder);
  const known = await readIndex(path);
  const seen = new Map<string, Row>();
  return {
    lookUp(photo, stamp, trust = 'sure') {
      const row = known.rows.get(photo);
      if (!row) return null;
      const [size, mtimeMs, ctimeMs, ino, sha256] = row;
      if (trust === 'sure' && Math.max(mtimeMs, ctimeMs) >= known.savedAt - racyMs) return null;
      const same =
        size === stamp.size &&
        mtimeMs === stamp.mtimeMs &&
        ctimeMs === stamp.ctimeMs &&
        ino === stamp.ino;
      return same ? sha256 : null;
    },
    remember(photo, stamp, sha256) {
      seen.set(photo, [stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, sha256]);
    },
    async save() {
      const rows = Object.fromEntries(seen);
      await writeAtomically(path, JSON.stringify({ folder, savedAt: Date.now(), rows }));
    },
  };
}

/** Takes a photo out of every index, by its content hash. */
export async function forgetInIndexes(home: string, sha256: string): Promise<void> {
  const root = inDataFolder(home, 'cache', 'index');
  const names = await readdir(root).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const path = join(root, name);
    const text = await readFile(path, 'utf8');
    if (!text.includes(sha256)) continue;
    const index = parseOwnJson<{ rows: Record<string, Row> }>(text);
    const rows = Object.entries(index.rows).filter(([, row]) => !row.includes(sha256));
    await writeAtomically(path, JSON.stringify({ ...index, rows: Object.fromEntries(rows) }));
  }
}

/** `savedAt` is in milliseconds since 1970; an index of an earlier version holds only rows that are sure. */
async function readIndex(
  path: string,
): Promise<{ readonly rows: ReadonlyMap<string, Row>; readonly savedAt: number }> {
  try {
    const { rows, savedAt = Infinity } = parseOwnJson<{
      rows: Record<string, Row>;
      savedAt?: number;
    }>(await readFile(path, 'utf8'));
    return { rows: new Map(Object.entries(rows)), savedAt };
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof TypeError)
      return { rows: new Map(), savedAt: 0 };
    throw error;
  }
}
