import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Rights of the group and of everybody else. */
const others = 0o077;

/**
 * Makes a folder, and all that is in it already, readable by its owner only. Once it is, only the folder itself is looked at:
 * what is written into it later is private from its first moment.
 *
 * @param folder absolute; made if need be
 * @throws whatever the file system says
 */
export function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Windows keeps what is below a user's own folder from others by itself.
  if (process.platform === 'win32' || (statSync(folder).mode & others) === 0) return;
  chmodSync(folder, 0o700);
  tighten(folder);
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
