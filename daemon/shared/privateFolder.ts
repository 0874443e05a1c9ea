import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCode } from './files.ts';

/** Rights of the group and of everybody else. */
const others = 0o077;

/** What Photo Blog has in its data folder; anything else in it is the user's, and nobody comes to it but through the folder. */
const own = [
  'cache',
  'choices',
  'claims',
  'compiled',
  'drafts',
  'joined',
  'library',
  'people',
  'qdrant',
  'runs',
  'stories',
] as const;

/**
 * Makes a data folder, and all of ours that is in it already, readable by its owner only. Once it is, only the folder itself is looked at:
 * what is written into it later is private from its first moment.
 *
 * @param folder absolute; made if need be
 * @throws whatever the file system says
 */
export function makePrivate(folder: string): void {
  makeWithParents(folder);
  // Windows keeps what is below a user's own folder from others by itself.
  if (process.platform === 'win32' || (statSync(folder).mode & others) === 0) return;
  chmodSync(folder, 0o700);
  for (const name of own) {
    const path = join(folder, name);
    const info = lstatSync(path, { throwIfNoEntry: false });
    if (info?.isDirectory() !== true) continue;
    chmodSync(path, 0o700);
    tighten(path);
  }
}

/** One folder after the other: below /proc, Node's own recursive way never ends and cannot be interrupted. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeWithParents(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process was faster.
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

function tighten(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // A link is not ours to follow.
    if (entry.isDirectory()) {
      chmodSync(path, 0o700);
      tighten(path);
    } else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o700 : 0o600);
  }
}
