import { constants } from 'node:fs';
import { access, lstat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DaemonError } from '../contract/errors.ts';
import { isCode, orNull } from '../shared/files.ts';
import { say } from '../shared/words/say.ts';

/** With less than this left, not even a short draft has room, in bytes. */
const leastBytes = 1024 * 1024;

/**
 * Makes sure that a draft can be put there, before the photos are looked at. Nothing is written.
 *
 * @param wanted absolute path of the draft's folder, which may not be there yet
 * @throws DaemonError `placeNotWritable` with the way out
 */
export async function checkPlace(wanted: string): Promise<void> {
  await throughPlace(wanted, async () => {
    let folder = wanted;
    while ((await lstat(folder).catch(orNull)) === null && dirname(folder) !== folder)
      folder = dirname(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize, blocks } = await statfs(folder);
    // Some network folders do not say how large they are.
    if (blocks > 0 && bavail * bsize < leastBytes)
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  });
}

/**
 * Does something in a draft's folder, and says in one sentence what to do when the place does not allow it.
 *
 * @throws DaemonError `placeNotWritable`; whatever else `work` throws
 */
export async function throughPlace<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw placeFailure(place, error) ?? error;
  }
}

/** What to say of an error that comes from the place; null for any other. */
export function placeFailure(place: string, error: unknown): DaemonError | null {
  const failure = (key: 'cannot.placeFull' | 'cannot.placeReadOnly'): DaemonError =>
    new DaemonError('placeNotWritable', say(key, { place }), { cause: error });
  if (isCode(error, 'ENOSPC', 'EDQUOT')) return failure('cannot.placeFull');
  const isReadOnly = isCode(
    error,
    ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'ELOOP', 'ENAMETOOLONG'],
  );
  return isReadOnly ? failure('cannot.placeReadOnly') : null;
}
