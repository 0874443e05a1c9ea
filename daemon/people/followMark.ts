import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { writeAtomically } from '../shared/files.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/**
 * Stands in the data folder while drafts follow a decision: whoever finds it knows that a process was ended before it was
 * through, and looks at every draft.
 */
export interface FollowMark {
  /** Whether drafts may not have followed what was decided before. */
  isSet(): boolean;
  set(): Promise<void>;
  clear(): Promise<void>;
}

/** @param home absolute path of the user's data folder */
export function openFollowMark(home: string): FollowMark {
  const path = inDataFolder(home, 'people', 'following');
  return {
    isSet: () => existsSync(path),
    set: () => writeAtomically(path, ''),
    clear: () => rm(path, { force: true }),
  };
}
