import type { Stats } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { problem, type Problem } from '../contract/problem.ts';
import { sniff, sniffLength } from './decode/sniff.ts';
import { message, type Message } from '../shared/words/message.ts';
import {
  isOfSmallCopies,
  reasonAgainstFile,
  reasonAgainstFolder,
  reasonAgainstHidden,
  videoEnding,
} from './find/skippedFiles.ts';
import { folderNames, type FolderNames } from './sidecars/sidecarNames.ts';
import type { SidecarFiles } from './sidecars/readSidecars.ts';
import type { AlbumPart } from './find/joinedAlbum.ts';
import { rawPath, spellName } from '../shared/rawPath.ts';
import { systemReason } from '../shared/words/systemReason.ts';
import { ownMark } from '../shared/ownNames.ts';

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
  /** Files beside it that say something about it. */
  readonly sidecars: SidecarFiles;
  /** How many folders around it, from the nearest, are the album's; default as many as its path tells, and the album's own. */
  readonly ownFolders?: number;
}

/** What a folder holds. */
export interface Discovery {
  /** In natural order of their paths: `IMG_2` before `IMG_10`, the same on every machine. */
  readonly photos: readonly FoundPhoto[];
  /** Folders that could not be looked at; files and folders that are no photos of the album, each with the reason. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
}

/** Files with these endings are photos whatever they hold; if it is something else, decoding says so. */
const photoEndings =
  /\.(jpe?g|jpe|jfif|png|apng|webp|tiff?|gif|avif|hei[cf]|hif|bmp|dib|jxl|jp2|psd|psb|tga|pnm|ppm|pgm|dng|cr[23w]|nef|nrw|arw|sr2|srf|raf|orf|rw2|pef|srw|x3f|3fr|iiq|erf|kdc|dcr|mrw|rwl)$/i;

const hasPhotoEnding = (name: string): boolean => photoEndings.test(name);

/** Files with these endings never are, even if they begin like one; all others are looked into. */
const otherEndings =
  /\.(mp4|m4v|mov|avi|mkv|webm|mp3|m4a|wav|pdf|txt|md|json|jsonl|xml|html?|css|m?[jt]s|zip|gz|tar|7z|exe|dll|so|xmp|aae|thm|lrv|ini|db|svg|ico|csv|docx?|xlsx?)$/i;

/** The name of a picture with something behind it: half a download. */
const pictureWithin =
  /\.(jpe?g|png|webp|tiff?|gif|avif|hei[cf]|dng|cr[23w]|nef|arw|raf|orf|rw2)[._~]/i;

/** A folder with one of these is not to be looked into: what their owner keeps out of galleries comes last. */
const keepOutFiles = [ownMark, '.nomedia', '.noimage'];

const maxDepth = 64;

/**
 * Finds all photos below a folder, through links within it too; every file and folder once, however many links lead there.
 *
 * Pipes, sockets and devices are never opened. Names that are no UTF-8 are spelt as in rawPath.ts. What is no photo of the
 * album (recycle bins, safety copies, small copies of other programs, videos) is among the problems, with its reason.
 *
 * @param folder absolute path
 * @param links where links may lead; default to files and folders of the album only
 * @param parts of an album of several folders: each is looked into as if it were the album, and photos are told of there
 * @throws the abort reason if `signal` aborts
 */
export async function discover(
  folder: string,
  signal?: AbortSignal,
  links: 'inside' | 'everywhere' = 'inside',
  parts: readonly AlbumPart[] = [],
): Promise<Discovery> {
  const rootOf = async (of: string): Promise<string> =>
    spellName(await realpath(rawPath(of), { encoding: 'buffer' }).catch(() => Buffer.from(of)));
  const roots = await Promise.all([folder, ...parts.map((part) => part.folder)].map(rootOf));
  const partAt = (path: string): AlbumPart | undefined =>
    parts.find(({ name }) => name === path || path.startsWith(`${name}/`));
  const isRoot = (path: string): boolean => path === '' || partAt(path)?.name === path;
  const placeOf = (path: string): string => {
    const part = partAt(path);
    return part ? join(part.folder, path.slice(part.name.length)) : join(folder, path);
  };
  const photos: FoundPhoto[] = [];
  const problems: { path: string; problem: Problem }[] = [];
  const seenFolders = new Set<string>();
  const seenFiles = new Set<string>();
  // Links wait until all real files are known: of a photo and a link to it, the photo is listed.
  const linked: Linked[] = [];
  const pending = [''];
  let videos = 0;

  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    signal?.throwIfAborted();
    await lookInto(path);
    while (pending.length === 0) {
      const link = linked.shift();
      if (link === undefined) break;
      await follow(link);
    }
  }
  if (videos > 0) leave('', message('leftOut.videos', { videos }));
  photos.sort((a, b) => comparePaths(a.path, b.path));
  problems.sort((a, b) => comparePaths(a.path, b.path));
  return { photos, problems };

  async function lookInto(path: string): Promise<void> {
    let entries: readonly Entry[];
    try {
      const real = spellName(await realpath(rawPath(join(folder, path)), { encoding: 'buffer' }));
      if (seenFolders.has(real)) return;
      seenFolders.add(real);
      entries = await readFolder(real);
    } catch (error) {
      const why = message('folder.unreadable', { reason: systemReason(error) });
      problems.push({ path, problem: problem('discover/unreadable', why) });
      return;
    }
    const marker = entries.find(({ name }) => keepOutFiles.includes(name))?.name;
    if (marker === ownMark) return;
    if (marker !== undefined && !isRoot(path)) {
      leave(path, message('leftOut.marked', { marker }));
      return;
    }
    if (marker !== undefined) {
      leave(path, message('leftOut.namedAnyway', { marker }));
    }
    const names = entries.filter((entry) => entry.kind !== 'folder').map(({ name }) => name);
    if (!isRoot(path) && (await isSmallCopies(path, names))) {
      leave(path, message('leftOut.smallCopies'));
      return;
    }
    const beside = { names: new Set(names), sidecars: folderNames(names), path };
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.name.startsWith('.')) {
        // What is hidden is nobody's album; the pictures in it are told all the same.
        if (entry.kind === 'folder') await enter(child, entry.name);
        const why = entry.kind === 'file' ? reasonAgainstHidden(entry.name, hasPhotoEnding) : null;
        if (why !== null) leave(child, message('leftOut.file', { name: entry.name, reason: why }));
        continue;
      }
      if (entry.kind === 'link') linked.push({ path: child, beside });
      else if (entry.kind === 'folder') await enter(child, entry.name);
      else if (entry.kind === 'file') await take(child, beside);
    }
  }

  function leave(path: string, why: Message): void {
    problems.push({ path, problem: problem('discover/left-out', why) });
  }

  async function isSmallCopies(path: string, inside: readonly string[]): Promise<boolean> {
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    const pictures = inside.filter((file) => photoEndings.test(file));
    if (!isOfSmallCopies(name, pictures, pictures)) return false;
    const beside = await readFolder(join(folder, parent)).catch(() => []);
    return isOfSmallCopies(
      name,
      pictures,
      beside.map((entry) => entry.name),
    );
  }

  async function enter(path: string, name: string): Promise<void> {
    const reason = reasonAgainstFolder(path);
    if (reason !== null) {
      const pictures = await countPictures(join(folder, path), signal);
      if (pictures > 0) leave(path, message('leftOut.folder', { name, pictures, reason }));
    } else if (path.split('/').length <= maxDepth) pending.push(path);
    else {
      const why = message('folder.tooDeep', { depth: maxDepth });
      problems.push({ path, problem: problem('discover/unreadable', why) });
    }
  }

  async function leadsOut(path: string): Promise<boolean> {
    if (links === 'everywhere') return false;
    const target = await realpath(rawPath(join(folder, path)), { encoding: 'buffer' }).catch(
      () => null,
    );
    // A dead link leads nowhere, and is told as such.
    if (target === null) return false;
    const real = spellName(target);
    return roots.every(
      (root) => real !== root && !real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`),
    );
  }

  async function follow({ path, beside }: Linked): Promise<void> {
    if (await leadsOut(path)) {
      leave(path, message('leftOut.linkOut'));
      return;
    }
    const target = await statOrNull(join(folder, path));
    if (target?.isDirectory() && isRoot(path)) pending.push(path);
    else if (target?.isDirectory()) await enter(path, path.slice(path.lastIndexOf('/') + 1));
    else if (target === null || target.isFile()) await take(path, beside);
  }

  async function take(path: string, beside: Beside): Promise<void> {
    const file = placeOf(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (videoEnding.test(name)) {
      videos++;
      return;
    }
    const stats = await statOrNull(file);
    const reason = reasonAgainstFile(name, beside.names);
    const isPicture = await isPhoto(path, stats === null ? null : file);
    if (reason !== null && (isPicture || pictureWithin.test(name))) {
      leave(path, message('leftOut.file', { name, reason }));
      return;
    }
    if (!isPicture) return;
    const real =
      stats === null ? file : spellName(await realpath(rawPath(file), { encoding: 'buffer' }));
    if (seenFiles.has(real)) return;
    seenFiles.add(real);
    const { size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0 } = stats ?? {};
    const sidecars = locate(beside, name);
    const own = partAt(path) === undefined ? {} : { ownFolders: path.split('/').length - 1 };
    photos.push({ path, file, size, mtimeMs, ctimeMs, ino, sidecars, ...own });
  }

  function locate({ path, sidecars }: Beside, name: string): SidecarFiles {
    const { takeout, xmp, picasa } = sidecars.sidecarsOf(name);
    const at = (file: string): string => join(folder, path, file);
    return {
      takeout: takeout && at(takeout),
      xmp: xmp.map(at),
      picasa: picasa && at(picasa),
    };
  }
}

/** The folder a file lies in. */
interface Beside {
  readonly names: ReadonlySet<string>;
  readonly sidecars: FolderNames;
  /** Relative to the album. */
  readonly path: string;
}

interface Linked {
  readonly path: string;
  readonly beside: Beside;
}

/** An entry of a folder, its name spelt as in rawPath.ts. */
interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** In natural order: the file system's own differs from machine to machine and would decide which of two links is listed. */
async function readFolder(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(rawPath(folder), { withFileTypes: true, encoding: 'buffer' });
  return entries
    .map((entry): Entry => ({
      name: spellName(entry.name),
      kind: entry.isSymbolicLink()
        ? 'link'
        : entry.isDirectory()
          ? 'folder'
          : entry.isFile()
            ? 'file'
            : 'other',
    }))
    .sort((a, b) => comparePaths(a.name, b.name));
}

/** A folder that is left out is counted up to so many entries. */
const mostCounted = 5000;

/** Pictures below a folder, by their endings. */
async function countPictures(folder: string, signal: AbortSignal | undefined): Promise<number> {
  const pending = [folder];
  let [seen, pictures] = [0, 0];
  for (let at = pending.pop(); at !== undefined && seen < mostCounted; at = pending.pop()) {
    signal?.throwIfAborted();
    // What cannot be read is not used anyway.
    for (const { name, kind } of await readFolder(at).catch(() => [])) {
      seen++;
      if (kind === 'folder') pending.push(join(at, name));
      else if (kind === 'file' && photoEndings.test(name)) pictures++;
    }
  }
  return pictures;
}

/** @returns null for a link to nothing, or a file that is gone by now */
async function statOrNull(file: string): Promise<Stats | null> {
  return await stat(rawPath(file)).catch(() => null);
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
  const handle = await open(rawPath(file)).catch(() => null);
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
