import { relative, isAbsolute } from 'node:path';
import { isFileFailure, pathOf } from '../shared/files.ts';
import { say } from '../shared/words/say.ts';
import { DaemonError, messageOf } from './errors.ts';

/**
 * What to say when the file system refuses: permissions, room, a place that is gone. Nobody can do anything with a stack.
 *
 * @param home absolute path of the user's data folder, for which there is a way out of its own
 * @returns null for any other error
 */
export function fileRefusal(error: unknown, home: string): DaemonError | null {
  if (error instanceof DaemonError || !isFileFailure(error)) return null;
  const reason = messageOf(error);
  const told = isBelow(home, pathOf(error))
    ? say('cannot.useHome', { home, reason })
    : say('cannot.fileSystem', { reason });
  return new DaemonError('placeNotWritable', told, { cause: error });
}

function isBelow(folder: string, path: string | null): boolean {
  if (path === null) return false;
  const inside = relative(folder, path);
  return !inside.startsWith('..') && !isAbsolute(inside);
}
