import type { Dirent, Stats } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../contract/errors.ts';
import { problem, type Problem } from '../contract/problem.ts';
import { sniff, sniffLength } from './decode/sniff.ts';
import { message } from '../shared/words/message.ts';

/** An image file of the album. */
export interface FoundPhoto {
  /** Relative to the album's folder, `/` between parts, exactly as the file system spells it. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** Bytes; 0 when the file cannot be looked at, which reading it will explain. */
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** What a folder holds. */
export interface Discovery {
  /** In natural order of their paths: `IMG_2` before `IMG_10`, the same on every machine. */
  readonly photos: readonly FoundPhoto[];
  /** Folders that could not be looked at. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
}

/** Files with these endings are photos whatever they hold; if it is something else, decoding says so. */
const photoEndings =
  /\.(jpe?g|jpe|jfif|png|apng|webp|tiff?|gif|avif|hei[cf]|hif|bmp|dib|jxl|jp2|psd|psb|tga|pnm|ppm|pgm|dng|cr[23w]|nef|nrw|arw|sr2|srf|raf|orf|rw2|pef|srw|x3f|3fr|iiq|erf|kdc|dcr|mrw|rwl)$/i;

/** Files with these endings never are, even if they begin like one; all others are looked into. */
const otherEndings =
  /\.(mp4|m4v|mov|avi|mkv|webm|mp3|m4a|wav|pdf|txt|md|json|jsonl|xml|html?|css|m?[jt]s|zip|gz|tar|7z|exe|dll|so|xmp|aae|thm|lrv|ini|db|svg|ico|csv|docx?|xlsx?)$/i;

/** A folder with one of these is not to be looked into: earlier drafts, and what their owner keeps out of galleries. */
const keepOutFiles = ['.photoblog.json', '.nomedia', '.noimage'];

/** Folders other programs make beside photos. */
const foreignFolders = new Set(['node_modules', '__MACOSX', '@eaDir']);

const maxDepth = 64;

/**
 * Finds all photos below a folder, through links too; every file and folder once, however many links lead there.
 *
 * Pipes, sockets and devices are never opened. A name that is not valid UTF-8 is found but cannot be read.
 *
 * @param folder absolute path
 * @throws the abort reason if `signal` aborts
 */
export async function discover(folder: string, signal?: AbortSignal): Promise<Discovery> {
  const photos: FoundPhoto[] = [];
  const problems: { path: string; problem: Problem }[] = [];
  const seenFolders = new Set<string>();
  const seenFiles = new Set<string>();
  // Links wait until all real files are known: of a photo and a link to it, the photo is listed.
  const linked: string[] = [];
  const pending = [''];

  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    signal?.throwIfAborted();
    await lookInto(path);
    while (pending.length === 0 && linked.length > 0) await follow(linked.shift() ?? '');
  }
  photos.sort((a, b) => comparePaths(a.path, b.path));
  problems.sort((a, b) => comparePaths(a.path, b.path));
  return { photos, problems };

  async function lookInto(path: string): Promise<void> {
    let entries: Dirent[];
    try {
      const real = await realpath(join(folder, path));
      if (seenFolders.has(real)) return;
      seenFolders.add(real);
      entries = await readdir(real, { withFileTypes: true });
    } catch (error) {
      const why = message('folder.unreadable', { reason: messageOf(error) });
      problems.push({ path, problem: problem('discover/unreadable', why) });
      return;
    }
    if (entries.some(({ name }) => keepOutFiles.includes(name))) return;
    // The file system's own order differs from machine to machine and would decide which of two links is listed.
    entries.sort((a, b) => comparePaths(a.name, b.name));
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) linked.push(child);
      else if (entry.isDirectory()) enter(child, entry.name);
      else if (entry.isFile()) await take(child);
    }
  }

  function enter(path: string, name: string): void {
    if (foreignFolders.has(name)) return;
    if (path.split('/').length <= maxDepth) pending.push(path);
    else {
      const why = message('folder.tooDeep', { depth: maxDepth });
      problems.push({ path, problem: problem('discover/unreadable', why) });
    }
  }

  async function follow(path: string): Promise<void> {
    const target = await statOrNull(join(folder, path));
    if (target?.isDirectory()) enter(path, path.slice(path.lastIndexOf('/') + 1));
    else if (target === null || target.isFile()) await take(path);
  }

  async function take(path: string): Promise<void> {
    const file = join(folder, path);
    const stats = await statOrNull(file);
    if (!(await isPhoto(path, stats === null ? null : file))) return;
    const real = stats === null ? file : await realpath(file);
    if (seenFiles.has(real)) return;
    seenFiles.add(real);
    const { size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0 } = stats ?? {};
    photos.push({ path, file, size, mtimeMs, ctimeMs, ino });
  }
}

/** @returns null for a link to nothing, a name that is not UTF-8, or a file that is gone by now */
async function statOrNull(file: string): Promise<Stats | null> {
  return await stat(file).catch(() => null);
}

/** By its ending, else by its first bytes. */
async function isPhoto(path: string, file: string | null): Promise<boolean> {
  if (photoEndings.test(path)) return true;
  if (otherEndings.test(path) || file === null) return false;
  const start = await readStart(file);
  return start !== null && sniff(start)?.kind === 'image';
}

/** @returns null when the file cannot be read: with an unknown ending it is nobody's photo */
async function readStart(file: string): Promise<Uint8Array | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffLength), 0, sniffLength, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

const collator = new Intl.Collator('en', { numeric: true });

/** Natural order, part by part; what collates alike is ordered by its code units, so that no two are equal. */
function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]];
    const order = collator.compare(x, y) || (x < y ? -1 : x > y ? 1 : 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
