import { open, realpath, stat, writeFile } from 'node:fs/promises';
import { DaemonError } from '../contract/errors.ts';
import { orNull, writeAtomically } from '../shared/files.ts';
import { say } from '../shared/words/say.ts';

/** How an earlier result of ours begins: enough to tell it from a photo, or from somebody's notes. */
const headBytes = 64;

/**
 * Writes a result to the file that the user has named: a new one, one of the same kind from before, or a device such as
 * `/dev/stdout`.
 *
 * @param path absolute; a link is followed, since the user has named it
 * @param begins what a file of this kind begins with
 * @throws DaemonError `nothingToDo` when there is a file of another kind, which stays as it is
 */
export async function writeResult(path: string, text: string, begins: RegExp): Promise<void> {
  const info = await stat(path).catch(orNull);
  if (info === null) {
    await writeAtomically(path, text, 'as-usual');
    return;
  }
  if (!info.isFile()) {
    await writeFile(path, text);
    return;
  }
  if (info.size > 0 && !begins.test(await headOf(path))) {
    throw new DaemonError('nothingToDo', say('cannot.replaceFile', { file: path }));
  }
  await writeAtomically(await realpath(path), text, 'as-usual');
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
