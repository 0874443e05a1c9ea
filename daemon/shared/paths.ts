import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, dist/ and assets/, whether run from dist/, from source or from a VSIX. */
export const installRoot = findUp(dirname(fileURLToPath(import.meta.url)));

/**
 * Absolute path of a fetched asset, such as `models/retinaface.onnx`.
 *
 * The file may be missing: `npm run assets` fetches, `photoblog doctor` tells.
 */
export function assetPath(name: string): string {
  return join(installRoot, 'assets', name);
}

/**
 * Where all data of this user lives: cache, ledger, Qdrant.
 *
 * `PHOTOBLOG_HOME` if set, else the platform's folder for application data.
 */
export function photoblogHome(env: NodeJS.ProcessEnv = process.env): string {
  if (env['PHOTOBLOG_HOME']) return env['PHOTOBLOG_HOME'];
  switch (process.platform) {
    case 'win32':
      return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'PhotoBlog');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'PhotoBlog');
    default:
      return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'photoblog');
  }
}

/** What a record about a file or folder is called in the data folder: tells paths apart without showing them. */
export function pathKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function findUp(from: string): string {
  for (let dir = from; ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'package.json'))) return dir;
    if (dirname(dir) === dir) throw new Error(`no package.json above ${from}`);
  }
}
