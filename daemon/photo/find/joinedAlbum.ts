/**
 * Several folders as one album: a folder of ours, below the data folder, that holds nothing but a link to each of them.
 * Whatever works with an album works with it, and the folders themselves are only read.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { lstat, mkdir, readdir, rm, rmdir, symlink, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { DaemonError } from '../../contract/errors.ts';
import { orNull, writeAtomically } from '../../shared/files.ts';
import { type DataPlace, inDataFolder } from '../../shared/dataFolder.ts';
import { parseOwnJson } from '../../shared/json.ts';
import { pathKey } from '../../shared/paths.ts';
import { rawPath } from '../../shared/rawPath.ts';
import { say } from '../../shared/words/say.ts';

/** One of the folders of such an album. */
export interface AlbumPart {
  /** What paths of its photos begin with, such as `Rome`. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/** Below the data folder. */
const joined = 'joined' satisfies DataPlace;
/** Beside the album: its folders, in the order in which they were asked for last. */
const partsFile = 'folders.json';
/** A longer name of an album would hide what it is about. */
const longestName = 80;

/**
 * Makes one album of several folders; of the same folders it is always the same one.
 *
 * @param home absolute path of the user's data folder
 * @param folders absolute; the first is where a draft goes by itself. What lies within another one is part of that
 * @returns the folder that stands for all of them; of one folder, that folder itself
 * @throws DaemonError `folderNotFound` for a folder that is not there
 */
export async function joinFolders(home: string, folders: readonly string[]): Promise<string> {
  const wanted = outermost(folders.map((folder) => ({ folder, real: realFolder(folder) })));
  const [only, second] = wanted;
  if (only !== undefined && second === undefined) return only;
  const parts = nameParts([...wanted].sort());
  const place = inDataFolder(home, joined, keyOf(wanted));
  const album = join(place, albumName(wanted));
  await mkdir(album, { recursive: true, mode: 0o700 });
  for (const { name, folder } of parts) {
    const link = join(album, name);
    if ((await lstat(rawPath(link)).catch(orNull)) === null)
      await symlink(
        rawPath(folder),
        rawPath(link),
        process.platform === 'win32' ? 'junction' : 'dir',
      );
  }
  await writeAtomically(join(place, partsFile), JSON.stringify({ folders: wanted }));
  return album;
}

/**
 * The folders that an album of ours stands for, in the order in which they were asked for.
 *
 * @returns null for an ordinary folder, wherever it says that it is one of ours
 */
export function partsOf(home: string, album: string): readonly AlbumPart[] | null {
  return album.startsWith(`${inDataFolder(home, joined)}${sep}`) ? readParts(album) : null;
}

/** Where a photo of an album really is: of several folders, in its own. @param path relative to the album */
export function fileOf(album: string, path: string): string {
  const part = readParts(album)?.find(({ name }) => path === name || path.startsWith(`${name}/`));
  return part === undefined ? join(album, path) : join(part.folder, path.slice(part.name.length));
}

/** What a photo is called in an album; begins with `../` where it is none of it. @param file absolute */
export function pathIn(album: string, file: string): string {
  const inPart = readParts(album)?.flatMap(({ name, folder }) => {
    const path = relative(folder, file);
    return path.startsWith('..') || isAbsolute(path) ? [] : [join(name, path)];
  })[0];
  return (inPart ?? relative(album, file)).replaceAll('\\', '/');
}

/** The folders in which the photos of an album really are: its own, or those it stands for. */
export function foldersOf(album: string): readonly string[] {
  return readParts(album)?.map(({ folder }) => folder) ?? [album];
}

/** Whether all of an album is there: of several folders each. */
export function isThere(album: string): boolean {
  return foldersOf(album).every((folder) => missing(folder) === null);
}

/**
 * Makes sure that all of an album is there: what a folder has that is only not at hand, is not gone.
 *
 * @throws DaemonError `folderNotFound` with the folder that is missing
 */
export function requireAlbum(album: string): void {
  for (const folder of foldersOf(album)) {
    const failure = missing(folder);
    if (failure !== null) throw failure;
  }
}

/** Where the draft of an album goes by itself: beside its photos, of several folders beside those of the first. */
export function draftPlace(home: string, album: string): string {
  return join(partsOf(home, album)?.[0]?.folder ?? album, 'blog');
}

/** Forgets that some folders are one album; the folders stay, and nothing in them is touched. */
export async function forgetJoined(home: string, album: string): Promise<void> {
  if (partsOf(home, album) === null) return;
  // Link by link: nothing that follows one may ever delete here.
  for (const name of await readdir(album)) await unlink(join(album, name));
  await rmdir(album);
  await rm(join(dirname(album), partsFile), { force: true });
  await rmdir(dirname(album));
}

/** Forgets all albums of several folders. */
export async function forgetAllJoined(home: string): Promise<void> {
  const root = inDataFolder(home, joined);
  for (const key of (await readdir(root).catch(orNull)) ?? []) {
    for (const name of await readdir(join(root, key)))
      if (name !== partsFile) await forgetJoined(home, join(root, key, name));
  }
  await rmdir(root).catch(orNull);
}

/** What was read before: it is asked for every photo. */
const known = new Map<string, readonly AlbumPart[]>();

function readParts(album: string): readonly AlbumPart[] | null {
  const place = dirname(album);
  if (basename(dirname(place)) !== joined || !/^[0-9a-f]{32}$/.test(basename(place))) return null;
  try {
    const text = readFileSync(join(place, partsFile), 'utf8');
    const key = `${basename(place)} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { folders } = parseOwnJson<{ readonly folders: readonly string[] }>(text);
    if (keyOf(folders) !== basename(place)) return null;
    const named = nameParts([...folders].sort());
    const parts = folders.flatMap((own) => named.find(({ folder }) => folder === own) ?? []);
    known.set(key, parts);
    return parts;
  } catch {
    // Whatever it is, it is none of ours.
    return null;
  }
}

function keyOf(folders: readonly string[]): string {
  return pathKey([...folders].sort().join('\0'));
}

/** @throws DaemonError `folderNotFound` */
function realFolder(folder: string): string {
  const failure = missing(folder);
  if (failure !== null) throw failure;
  return realpathSync.native(folder);
}

function missing(folder: string): DaemonError | null {
  return statSync(rawPath(folder), { throwIfNoEntry: false })?.isDirectory() === true
    ? null
    : new DaemonError('folderNotFound', say('cannot.noFolder', { folder }));
}

/** Each folder once, and none that lies within another one. */
function outermost(
  folders: readonly { readonly folder: string; readonly real: string }[],
): readonly string[] {
  const isWithin = (inner: string, outer: string): boolean =>
    inner !== outer && inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
  return folders
    .filter(({ real }, at) => folders.findIndex((one) => one.real === real) === at)
    .filter(({ real }) => folders.every((one) => !isWithin(real, one.real)))
    .map(({ folder }) => folder);
}

/** Each by its own name; of several of one name, with that of the folder around it, then with a number. */
function nameParts(folders: readonly string[]): readonly AlbumPart[] {
  const plain = (name: string): string => name.replace(/^\.+/, '') || 'photos';
  const own = folders.map((folder) => plain(basename(folder)));
  const isTwice = (name: string, names: readonly string[]): boolean =>
    names.filter((one) => one.toLowerCase() === name.toLowerCase()).length > 1;
  const longer = folders.map((folder, at) => {
    const name = own[at] ?? '';
    return isTwice(name, own) ? plain(`${basename(dirname(folder))} ${name}`.trim()) : name;
  });
  return folders.map((folder, at) => {
    const name = longer[at] ?? '';
    return { name: isTwice(name, longer) ? `${name} (${String(at + 1)})` : name, folder };
  });
}

/** `Rome + Venice`, or `Rome + 4` where there are too many to be named. */
function albumName(folders: readonly string[]): string {
  const names = [...folders].sort().map((folder) => basename(folder) || 'photos');
  const all = names.join(' + ');
  const [first = '', ...others] = names;
  const name = all.length <= longestName ? all : `${first} + ${String(others.length)}`;
  return name.replace(/^\.+/, '') || 'photos';
}
