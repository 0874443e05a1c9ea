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
  /** The hash the file had when it last looked like this; null when it is new or has changed. */
  lookUp(path: string, stamp: FileStamp): string | null;
  /** Remembers a file, to be kept by `save`. */
  remember(path: string, stamp: FileStamp, sha256: string): void;
  /** Writes what was remembered since the index was opened, and forgets files not seen since. */
  save(): Promise<void>;
}

type Row = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number, sha256: string];

/** A file changed this shortly before the index is saved could change again without its times showing it. */
const racyMs = 2000;

/** Absolute path of the index of one album, whether or not it exists. */
export function fileIndexPath(home: string, folder: string): string {
  return inDataFolder(home, 'cache', 'index', `${pathKey(folder)}.json`);
}

/** Content hashes of the photos that the index of an album remembers. */
export async function indexedHashes(home: string, folder: string): Promise<readonly string[]> {
  const rows = await readRows(fileIndexPath(home, folder));
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
  const known = await readRows(path);
  const seen = new Map<string, Row>();
  return {
    lookUp(photo, stamp) {
      const row = known.get(photo);
      if (!row) return null;
      const [size, mtimeMs, ctimeMs, ino, sha256] = row;
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
      const newest = Date.now() - racyMs;
      const rows = [...seen].filter(
        ([, [, mtimeMs, ctimeMs]]) => Math.max(mtimeMs, ctimeMs) < newest,
      );
      await writeAtomically(path, JSON.stringify({ folder, rows: Object.fromEntries(rows) }));
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

async function readRows(path: string): Promise<Map<string, Row>> {
  try {
    const { rows } = parseOwnJson<{ rows: Record<string, Row> }>(await readFile(path, 'utf8'));
    return new Map(Object.entries(rows));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof TypeError)
      return new Map();
    throw error;
  }
}
