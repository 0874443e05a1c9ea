import { say } from '../shared/words/say.ts';
import { lstat, mkdir, readdir, realpath, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DaemonError } from '../contract/errors.ts';
import {
  placePageCopy,
  placePageText,
  readOwn,
  sha256Of,
  sha256OfOwnFile,
} from '../draft/bundleFiles.ts';
import { isCode, orNull } from '../shared/files.ts';
import { hashFile } from '../shared/hashFile.ts';
import { type PageManifest, pageManifestFile, parsePageManifest } from './pageManifest.ts';

/** What becomes of one file of a page's folder. */
export type FileChange =
  | { readonly kind: 'text'; readonly text: string }
  /** A copy of this file. */
  | { readonly kind: 'copy'; readonly source: string }
  /** Stays as it is. */
  | { readonly kind: 'keep' };

/**
 * Reads what we have written to a folder before.
 *
 * @returns null for a folder that is not there yet, or holds nothing of ours
 * @throws DaemonError `nothingToDo` when the place is a file, a link, or a draft's own folder
 */
export async function readPageFolder(dir: string): Promise<PageManifest | null> {
  const entry = await lstat(dir).catch(orNull);
  if (entry === null) return null;
  if (!entry.isDirectory()) {
    throw new DaemonError('nothingToDo', say('page.noFolder', { dir }));
  }
  const own = await readOwn(join(dir, pageManifestFile));
  if (own === null) return null;
  const manifest = parsePageManifest(own);
  if (manifest) return manifest;
  throw new DaemonError('nothingToDo', say('page.isDraft', { dir }));
}

/**
 * Brings a page's folder to what it is to hold. Files that are not ours are never touched: where one stands in the way,
 * nothing at all is changed. Files of ours that are no longer wanted go, unless somebody has edited them.
 *
 * @param dir absolute
 * @param before as read from it; null when there is nothing of ours
 * @param after without its files
 * @param files everything the folder is to hold of ours, by path with `/`
 * @param manifestPath where that is noted, relative to the folder; in a site, each post has a note of its own
 * @returns paths that were written or removed
 * @throws DaemonError `nothingToDo` naming the first file in the way
 */
export async function writePageFolder(
  dir: string,
  before: Pick<PageManifest, 'files'> | null,
  after: object,
  files: ReadonlyMap<string, FileChange>,
  manifestPath: string = pageManifestFile,
): Promise<readonly string[]> {
  await mkdir(dir, { recursive: true });
  const root = await realpath(dir);
  const old = new Map(Object.entries(before?.files ?? {}));
  const wanted = new Map<string, string>();
  const toWrite: [string, FileChange][] = [];
  for (const [path, change] of files) {
    await refuseLinks(root, path);
    const there = await sha256OfOwnFile(join(root, path));
    const isFree = (await lstat(join(root, path)).catch(orNull)) === null;
    // Removed from another post of the folder: that is for its next export.
    if (change.kind === 'keep' && isFree) continue;
    const sha256 = await digestOf(change, there);
    if (there === sha256 && there !== null) {
      wanted.set(path, there);
      continue;
    }
    if (!isFree && !(there !== null && old.get(path)?.includes(there) === true)) {
      const why = old.has(path) ? 'page.edited' : 'page.foreign';
      throw new DaemonError('nothingToDo', say(why, { file: join(dir, path) }));
    }
    if (sha256 === null) continue;
    wanted.set(path, sha256);
    toWrite.push([path, change]);
  }
  const gone = [...old.keys()].filter((path) => !wanted.has(path));
  const manifestOf = (hashes: ReadonlyMap<string, readonly string[]>): string =>
    `${JSON.stringify({ ...after, files: Object.fromEntries([...hashes].sort(byKey)) }, null, 1)}\n`;
  const both = new Map(old);
  for (const [path, sha256] of wanted)
    both.set(path, [...new Set([...(old.get(path) ?? []), sha256])]);
  // First who owns what: if the power fails in between, the next run knows both.
  if (toWrite.length > 0 || gone.length > 0 || before === null) {
    await refuseLinks(root, manifestPath);
    await mkdir(dirname(join(root, manifestPath)), { recursive: true });
    await placePageText(join(root, manifestPath), manifestOf(both));
  }
  for (const [path, change] of toWrite) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (change.kind === 'text') await placePageText(join(root, path), change.text);
    else if (change.kind === 'copy') await placePageCopy(change.source, join(root, path));
  }
  const removed: string[] = [];
  for (const path of gone) {
    await refuseLinks(root, path);
    const there = await sha256OfOwnFile(join(root, path));
    if (there === null || old.get(path)?.includes(there) !== true) continue;
    await unlink(join(root, path));
    removed.push(path);
    await removeEmpty(root, dirname(path));
  }
  const final = manifestOf(new Map([...wanted].map(([path, sha256]) => [path, [sha256]])));
  if ((await readOwn(join(root, manifestPath))) !== final) {
    await placePageText(join(root, manifestPath), final);
  }
  return [...toWrite.map(([path]) => path), ...removed];
}

/** null: a link or a folder stands where a file is to be kept. */
async function digestOf(change: FileChange, there: string | null): Promise<string | null> {
  switch (change.kind) {
    case 'text':
      return sha256Of(change.text);
    case 'copy':
      return hashFile(change.source);
    case 'keep':
      return there;
  }
}

/** A folder that is a link would lead out of the page's. */
async function refuseLinks(root: string, path: string): Promise<void> {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\'))) {
    throw new DaemonError('nothingToDo', say('page.notInside', { path }));
  }
  for (let n = 1; n < parts.length; n++) {
    const folder = join(root, ...parts.slice(0, n));
    const entry = await lstat(folder).catch(orNull);
    if (entry === null) return;
    if (!entry.isDirectory()) {
      throw new DaemonError('nothingToDo', say('page.linkInWay', { folder }));
    }
  }
}

async function removeEmpty(root: string, folder: string): Promise<void> {
  if (folder === '.' || (await readdir(join(root, folder))).length > 0) return;
  await rmdir(join(root, folder)).catch((error: unknown) => {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  });
  await removeEmpty(root, dirname(folder));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
