import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all tests one folder for temporary files, and takes it away when they have ended. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'photoblog-tests-'));
  // What os.tmpdir() reads on POSIX and on Windows.
  for (const name of ['TMPDIR', 'TEMP']) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
