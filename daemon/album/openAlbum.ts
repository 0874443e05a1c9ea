import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OpenAlbumParams, OpenAlbumResult } from '../contract/album.ts';
import { toUri } from '../contract/uri.ts';
import { draftFile, manifestFile } from '../draft/manifest.ts';
import { draftPlace, joinFolders, partsOf, requireAlbum } from '../photo/find/joinedAlbum.ts';
import { orNull } from '../shared/files.ts';
import type { AlbumContext } from './context.ts';

/**
 * Makes one album of one or several folders, and finds the drafts about it.
 *
 * @throws DaemonError `folderNotFound`
 */
export async function openAlbum(
  { home, drafts }: Pick<AlbumContext, 'home' | 'drafts'>,
  { folders }: OpenAlbumParams,
): Promise<OpenAlbumResult> {
  const folder = await joinFolders(home, folders);
  requireAlbum(folder);
  const records = await drafts.list();
  const others = new Set(records.flatMap((one) => (one.folder === folder ? [] : [one.file])));
  const own = records.flatMap((one) => (one.folder === folder ? [one.file] : []));
  // A draft may have come with its photos from another computer.
  const brought = partsOf(home, folder) === null ? await draftsIn(draftPlace(home, folder)) : [];
  const files = [...new Set([...own, ...brought])].filter((file) => !others.has(file));
  const dated = await Promise.all(files.map(async (file) => ({ file, at: await writtenAt(file) })));
  return {
    folder: toUri(folder),
    parts: partsToTell(home, folder),
    drafts: dated.sort((a, b) => b.at - a.at).map(({ file }) => toUri(file)),
  };
}

/** The folders of an album of several, as clients are told of them; none for any other. */
export function partsToTell(home: string, album: string): OpenAlbumResult['parts'] {
  const parts = partsOf(home, album) ?? [];
  return parts.map(({ name, folder }) => ({ name, folder: toUri(folder) }));
}

/** Drafts in `blog`, `blog-2`, ... of a folder. */
async function draftsIn(place: string): Promise<readonly string[]> {
  const folder = dirname(place);
  const names = ((await readdir(folder).catch(orNull)) ?? []).filter((name) =>
    /^(?:-[1-9]\d{0,5})?$/.test(
      name.startsWith(basename(place)) ? name.slice(basename(place).length) : 'none',
    ),
  );
  const files = names.map((name) => join(folder, name, draftFile));
  const there = await Promise.all(
    files.map(async (file) => (await isFile(file)) && (await isFile(manifestOf(file)))),
  );
  return files.filter((_, at) => there[at] === true);
}

/** When a run wrote it last, whenever its user did, in milliseconds since 1970. */
async function writtenAt(draft: string): Promise<number> {
  return (await stat(manifestOf(draft)).catch(orNull))?.mtimeMs ?? 0;
}

function manifestOf(draft: string): string {
  return join(dirname(draft), manifestFile);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(orNull))?.isFile() === true;
}
