import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { DaemonError } from '../../contract/errors.ts';
import { assetPath } from '../../shared/paths.ts';
import { say } from '../../shared/words/say.ts';

const fileName = process.platform === 'win32' ? 'qdrant.exe' : 'qdrant';

/**
 * Finds the Qdrant program: the one of the setting, else the fetched one, else the one on PATH.
 *
 * @param setting absolute path from the settings; null when unset
 * @throws DaemonError `storeUnavailable` which says what to do
 */
export async function findQdrantBinary(
  setting: string | null,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  if (setting !== null) {
    if (await isExecutable(setting)) return setting;
    throw new DaemonError('storeUnavailable', say('qdrant.noProgram', { path: setting }));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const candidates = [assetPath(`qdrant/${fileName}`), ...folders.map((f) => join(f, fileName))];
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate;
  throw new DaemonError('storeUnavailable', say('qdrant.none'));
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false; // Missing and forbidden come to the same here.
  }
}
