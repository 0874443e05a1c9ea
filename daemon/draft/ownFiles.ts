import { orNull } from '../shared/files.ts';
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { hashFile } from '../shared/hashFile.ts';

/** Files of a bundle, read and written so that no link is ever followed and nothing is ever half there. */

/** Lower-case hex. */
export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The digest; null when there is no such file, or when it is a link. */
export async function sha256OfOwnFile(path: string): Promise<string | null> {
  const entry = await lstat(path).catch(orNull);
  return entry?.isFile() === true ? await hashFile(path) : null;
}

/** Text of a regular file that is no link; null when there is none. */
export async function readOwn(path: string): Promise<string | null> {
  const entry = await lstat(path).catch(orNull);
  return entry?.isFile() === true ? await readFile(path, 'utf8') : null;
}

/** Copies a file to its place at once. Renaming replaces a link itself, never what it points to. */
export async function copyInto(source: string, target: string): Promise<void> {
  const partial = `${target}.${randomUUID()}.tmp`;
  try {
    await copyFile(source, partial, constants.COPYFILE_EXCL);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Writes a text to its place at once, and durably. */
export async function writeInto(target: string, text: string): Promise<void> {
  const partial = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
