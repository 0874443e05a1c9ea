import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const prefix = 'photoblog-tests-';

/**
 * Gives all tests one folder for temporary files, and takes it away when they have ended. Each project of vitest asks for
 * one; a folder within a folder would be too long a path for sockets, which have 107 bytes.
 */
export default function setup(): (() => void) | undefined {
  if (basename(tmpdir()).startsWith(prefix)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // What os.tmpdir() reads on POSIX and on Windows.
  for (const name of ['TMPDIR', 'TEMP']) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
