import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { temporaryPath } from './temporaryPath.ts';

/**
 * Writes a file so that a reader sees the old content or the new one, never a part.
 *
 * @param readers default `owner`, as for all in the data folder; files among the user's own are `as-usual`
 * @throws whatever the file system says, with no temporary file left behind
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  readers: 'owner' | 'as-usual' = 'owner',
): Promise<void> {
  const [folderMode, mode] = readers === 'owner' ? [0o700, 0o600] : [0o777, 0o666];
  const temporary = temporaryPath(path);
  await mkdir(dirname(path), { recursive: true, mode: folderMode });
  try {
    await writeFile(temporary, content, { mode });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw withPath(error, path);
  }
}

/** An error of the file system that says which file it is about: a write that fails for want of room does not. */
export function withPath(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || 'path' in error) return error;
  const { code } = error;
  return Object.assign(new Error(`${error.message} '${path}'`, { cause: error }), { code, path });
}

/** The file that an error of the file system is about; null where it does not say. */
export function pathOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? error.path
    : null;
}

/** Whether a file-system call failed because the path does not exist. */
export function isMissing(error: unknown): boolean {
  return isCode(error, 'ENOENT');
}

/** For a missing file. @throws anything else */
export function orNull(error: unknown): null {
  if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
  throw error;
}

/** True for an error of the file system with one of these codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** True when the file system refuses for a reason that the user can mend: permissions, room, a place that is gone. */
export function isFileFailure(error: unknown): boolean {
  return isCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EIO', 'EMFILE');
}
