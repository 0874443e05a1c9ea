/** The only file that imports fflate. */

import { say } from '../shared/words/say.ts';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, readFile, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { DaemonError } from '../contract/errors.ts';
import { orNull, withPath } from '../shared/files.ts';
import { temporaryPath } from '../shared/temporaryPath.ts';

/** The same files make the same archive, on every day. */
const madeAt = new Date(2020, 0, 1);

/**
 * Writes files into a ZIP archive; an archive of ours that is there already is replaced, anything else stays.
 *
 * @param dir absolute path of the folder the files are in
 * @param paths relative to it, `/` between parts
 * @param target absolute path
 * @throws DaemonError `nothingToDo` when something else has that name; whatever the file system says
 */
export async function writeZip(
  dir: string,
  paths: readonly string[],
  target: string,
  signal: AbortSignal,
): Promise<void> {
  if ((await lstat(target).catch(orNull)) !== null && !(await isOurs(target))) {
    throw new DaemonError('nothingToDo', say('page.zipInWay', { file: target }));
  }
  const partial = temporaryPath(target);
  const output = createWriteStream(partial, { flags: 'wx' });
  try {
    await once(output, 'open');
    const state: { failure: Error | null } = { failure: null };
    const zip = new Zip((error, chunk) => {
      if (error) state.failure = error;
      else output.write(chunk);
    });
    for (const path of paths) {
      signal.throwIfAborted();
      // Pictures are compressed already.
      const isPicture = /\.(jpg|webp)$/.test(path);
      const entry = isPicture ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 9 });
      entry.mtime = madeAt;
      zip.add(entry);
      for await (const chunk of createReadStream(join(dir, path))) {
        if (chunk instanceof Uint8Array) entry.push(chunk);
      }
      entry.push(new Uint8Array(0), true);
      if (output.writableNeedDrain) await once(output, 'drain');
    }
    zip.end();
    output.end();
    await once(output, 'close');
    if (state.failure) throw state.failure;
    await rename(partial, target);
  } catch (thrown) {
    const error = withPath(thrown, target);
    output.destroy();
    await rm(partial, { force: true });
    throw error;
  }
}

/** Whether an archive was made here: its start page says so. */
async function isOurs(file: string): Promise<boolean> {
  try {
    const pages = unzipSync(await readFile(file), { filter: ({ name }) => name === 'index.html' });
    const page = pages['index.html'];
    return page !== undefined && new TextDecoder().decode(page).includes('content="photoblog ');
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
