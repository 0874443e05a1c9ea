import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
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
  // Wherever the program is started, data must not come to lie there.
  if (env['PHOTOBLOG_HOME']) return resolve(env['PHOTOBLOG_HOME']);
  const named = (variable: string): string | undefined => {
    const path = env[variable];
    return path !== undefined && isAbsolute(path) ? path : undefined;
  };
  switch (process.platform) {
    case 'win32':
      return join(named('LOCALAPPDATA') ?? join(userFolder(), 'AppData', 'Local'), 'PhotoBlog');
    case 'darwin':
      return join(userFolder(), 'Library', 'Application Support', 'PhotoBlog');
    default:
      return join(named('XDG_DATA_HOME') ?? join(userFolder(), '.local', 'share'), 'photoblog');
  }
}

/** The user's own folder, also where `HOME` is empty or no whole path. */
function userFolder(): string {
  const folder = homedir();
  return isAbsolute(folder) ? folder : userInfo().homedir;
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
