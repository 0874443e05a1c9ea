import { createHash } from 'node:crypto';
import { link, lstat, open, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DaemonError } from '../contract/errors.ts';
import { isCode, orNull, withPath } from '../shared/files.ts';
import { abandonedIn } from '../shared/temporaries.ts';
import { temporaryPath } from '../shared/temporaryPath.ts';
import { hashFile } from '../shared/hashFile.ts';
import { say } from '../shared/words/say.ts';
import { draftFile, isAsPlaced, manifestFile } from './manifest.ts';
import { isPlainName, mayAdd, ownedFile, ownedPlace } from './ownership.ts';

/**
 * Files of a bundle, read and written so that no link is ever followed, nothing is ever half there, and nothing that is
 * not ours is replaced or deleted. The only file that writes into a user's folder of photos, sidecars apart.
 */

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

/**
 * Copies an image to its place in a bundle at once.
 *
 * @param retouched what becomes of an image of ours whose content is not the one we placed; default `keep`: an error
 * @throws DaemonError `nothingToDo` when something that is not ours is there
 */
export async function copyInto(
  source: string,
  target: string,
  retouched: 'keep' | 'replace' = 'keep',
): Promise<void> {
  const owned = await ownedFile(target);
  if (owned?.photo === null) throw notOurs(target);
  const photo = owned?.photo;
  // A manifest may be from elsewhere and name a photo of the user's: by its content it is not ours.
  if (photo && retouched === 'keep' && !isAsPlaced(photo, await hashFile(target)))
    throw notOurs(target);
  await through(target, (partial) => copyAsUsual(source, partial));
}

/**
 * Writes the draft or the manifest to its place in a bundle at once, and durably.
 *
 * @throws DaemonError `nothingToDo` when something that is not ours is there
 */
export async function writeInto(target: string, text: string): Promise<void> {
  if (![draftFile, manifestFile].includes(basename(target))) throw notOurs(target);
  await through(target, (partial) => writeDurably(partial, text));
}

/** A new version of one of our files, beside it until the draft is ready. */
export interface Staged {
  /** Puts it in place, if what is there is what the manifest says was placed there. @returns whether it was */
  commit(): Promise<boolean>;
  discard(): Promise<void>;
}

/**
 * Copies a file beside the one it is to replace.
 *
 * @throws DaemonError `nothingToDo` when that one is not ours
 */
export async function stage(source: string, target: string): Promise<Staged> {
  if ((await ownedFile(target)) === null) throw notOurs(target);
  const waiting = temporaryPath(target);
  await copyAsUsual(source, waiting);
  return {
    async commit() {
      const photo = (await ownedFile(target))?.photo ?? null;
      const isSame = photo !== null && isAsPlaced(photo, await sha256OfOwnFile(target));
      if (isSame) await rename(waiting, target);
      else await rm(waiting, { force: true });
      return isSame;
    },
    discard: () => rm(waiting, { force: true }),
  };
}

/**
 * Deletes a file that we have put into a bundle, if it is still as it was put there.
 *
 * @param sha256 of what was put there
 */
export async function removeOwn(path: string, ...sha256: readonly string[]): Promise<void> {
  const name = basename(path);
  if (!isPlainName(name) && (await ownedFile(path)) === null) return;
  if (sha256.includes((await sha256OfOwnFile(path)) ?? '')) await unlink(path);
}

/** Removes what a run that was killed has left half-written in a bundle: only files of ours have such names. */
export async function removeLeftovers(bundle: string): Promise<void> {
  for (const { name, target } of await abandonedIn(bundle)) {
    if (target === draftFile || target === manifestFile || isPlainName(target)) {
      await rm(join(bundle, name), { force: true });
    }
  }
}

/** What a draft's manifest says of a file beside it that is no image of a photo: a drawing, or a face. */
export interface Beside {
  readonly file: string;
  /** Lower-case hex, of its content. */
  readonly sha256: string;
}

/** Whether a file may go there: nothing is there, or what the manifest says we put there, as it was. */
export async function mayGoBeside(path: string, sha256: string | undefined): Promise<boolean> {
  const isFree = (await lstat(path).catch(orNull)) === null;
  return isFree || (sha256 !== undefined && (await sha256OfOwnFile(path)) === sha256);
}

/**
 * Puts files beside a draft and takes away those it has no more; one that its user has changed stays.
 *
 * @param before what the manifest says is there
 * @param isOwnName whether a file may be taken away by its name
 */
export async function replaceBeside(
  dir: string,
  before: readonly Beside[],
  files: readonly (Beside & ({ readonly source: string } | { readonly text: string }))[],
  isOwnName: (file: string) => boolean,
): Promise<void> {
  const known = new Map(before.map(({ file, sha256 }) => [file, sha256]));
  for (const file of files) {
    const path = join(dir, file.file);
    const isThere = (await sha256OfOwnFile(path)) === file.sha256;
    if (isThere || !(await mayGoBeside(path, known.get(file.file)))) continue;
    await ('text' in file ? placePageText(path, file.text) : placePageCopy(file.source, path));
  }
  for (const { file, sha256 } of before) {
    const isGone = files.every((one) => one.file !== file);
    if (isGone && isOwnName(file)) await removeOwn(join(dir, file), sha256);
  }
}

/** Copies a file to a place that its caller has found to be ours, as page/ownFolder.ts does by a page's manifest. */
export async function placePageCopy(source: string, target: string): Promise<void> {
  await place(target, (partial) => copyAsUsual(source, partial));
}

/** Writes a text there; see `placePageCopy`. */
export async function placePageText(target: string, text: string): Promise<void> {
  await place(target, (partial) => writeDurably(partial, text));
}

async function through(target: string, write: (partial: string) => Promise<void>): Promise<void> {
  const isThere = (await lstat(target).catch(orNull)) !== null;
  const may = isThere ? (await ownedPlace(target)) !== null : await mayAdd(target);
  if (!may) throw notOurs(target);
  await place(target, write);
}

async function place(target: string, write: (partial: string) => Promise<void>): Promise<void> {
  const isThere = (await lstat(target).catch(orNull)) !== null;
  const partial = temporaryPath(target);
  try {
    await write(partial).catch((error: unknown) => {
      throw withPath(error, target);
    });
    // Renaming replaces; a link is only made where nothing is, so nothing that came meanwhile can be lost.
    if (isThere) await rename(partial, target);
    else await appear(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Gives a finished file its name, where nothing has it. */
async function appear(partial: string, target: string): Promise<void> {
  try {
    await link(partial, target);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw notOurs(target);
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES')) throw error;
    // exFAT and some network folders have no links.
    await copyAsUsual(partial, target);
  }
}

/** Into a new file that others may read as any new file: the copies in the data folder are private, a blog is not. */
async function copyAsUsual(source: string, target: string): Promise<void> {
  await writeFile(target, await readFile(source), { flag: 'wx' });
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function notOurs(file: string): DaemonError {
  return new DaemonError('nothingToDo', say('cannot.notOurFile', { file }));
}
