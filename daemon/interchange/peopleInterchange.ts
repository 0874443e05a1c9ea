import type { AlbumContext } from '../album/context.ts';
import { analyzeAlbum } from '../album/analyzeAlbum.ts';
import { importNames } from './importNames.ts';
import { writeSidecars } from './writeSidecars.ts';
import { lastOf } from '../shared/lastOf.ts';
import { groupLibrary } from '../people/grouping/groupLibrary.ts';
import { importDecisions } from '../people/importPeople.ts';
import { exportPeople, readPeopleFile, type PeopleFile } from '../people/peopleFile.ts';
import { recogniseAlbum } from '../people/recogniseAlbum.ts';
import type { AlbumPhoto } from '../contract/photo.ts';
import type {
  ImportPeopleParams,
  ImportPeopleResult,
  WriteXmpParams,
  WriteXmpResult,
} from '../contract/protocol.ts';
import { toUri } from '../contract/uri.ts';
import { say } from '../shared/words/say.ts';

/** `people/export`: see `exportPeople`. */
export async function exportLibrary({ people }: Pick<AlbumContext, 'people'>): Promise<PeopleFile> {
  return exportPeople(await groupLibrary(people, new AbortController().signal));
}

/**
 * `people/import`: decisions from a document, or names from the files of an album.
 *
 * @throws DaemonError `nothingToDo` for a document that is none, `folderNotFound`, `ledgerLocked`; the abort reason
 */
export async function importPeople(
  ctx: AlbumContext,
  { document, folder, apply = true }: ImportPeopleParams,
  signal: AbortSignal,
): Promise<ImportPeopleResult> {
  const options = { mode: apply ? 'apply' : 'look', signal } as const;
  if (folder !== undefined) {
    const photos = await photosOf(ctx, folder, signal);
    return importNames(ctx.people, folder, photos, options);
  }
  const { decisions, unknown } =
    document === undefined ? { decisions: [], unknown: 0 } : readPeopleFile(document);
  const outcome = await importDecisions(ctx.people, decisions, options);
  const reason = say('import.unknownDecisions', { count: unknown });
  const problems = unknown === 0 ? [] : [{ file: '', reason }];
  return { ...outcome, unclear: [], namesOnly: [], problems };
}

/**
 * `people/writeXmp`: see `writeSidecars`.
 *
 * @throws DaemonError `folderNotFound`, `nothingToDo`; whatever the file system says; the abort reason
 */
export async function writeXmp(
  ctx: AlbumContext,
  { folder, apply = false }: WriteXmpParams,
  signal: AbortSignal,
): Promise<WriteXmpResult> {
  const photos = await photosOf(ctx, folder, signal);
  const mode = apply ? 'apply' : 'look';
  const sidecars = await writeSidecars(ctx.people, folder, photos, { mode, signal });
  return {
    applied: apply,
    sidecars: sidecars.map((each) => ({ ...each, sidecar: toUri(each.sidecar) })),
  };
}

/** Known photos cost nothing; the album is in the library afterwards. */
async function photosOf(
  ctx: AlbumContext,
  folder: string,
  signal: AbortSignal,
): Promise<readonly AlbumPhoto[]> {
  const options = {
    folder,
    faces: 'find',
    webCopy: 'none',
    anew: [],
    leaveOut: new Set<string>(),
  } as const;
  const { photos } = await lastOf(analyzeAlbum(ctx, options, signal));
  await recogniseAlbum(ctx.people, folder, photos, signal);
  return photos;
}
