import { inDataFolder } from '../../shared/dataFolder.ts';
import { pathKey } from '../../shared/paths.ts';

/** Absolute path of the decisions about one album, whether or not it exists. */
export function decisionsPath(home: string, folder: string): string {
  return inDataFolder(home, 'choices', `${pathKey(folder)}.jsonl`);
}

/** Where an earlier version kept the choices of an album. */
export function earlierPath(home: string, folder: string): string {
  return inDataFolder(home, 'choices', `${pathKey(folder)}.json`);
}
