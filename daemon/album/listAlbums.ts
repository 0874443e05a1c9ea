import { readFile, stat } from 'node:fs/promises';
import type { AlbumDraft, AlbumListResult, AlbumState } from '../contract/album.ts';
import { retell, type Problem } from '../contract/problem.ts';
import { toUri } from '../contract/uri.ts';
import type { DraftRecord } from '../draft/registry.ts';
import { groupLibrary, type LibraryGrouping } from '../people/grouping/groupLibrary.ts';
import { orNull } from '../shared/files.ts';
import type { AlbumContext } from './context.ts';
import { isThere } from '../photo/find/joinedAlbum.ts';
import { partsToTell } from './openAlbum.ts';
import { knownAlbum } from './knownAlbum.ts';
import { groupBy } from '../shared/groupBy.ts';

/**
 * The albums that drafts were written about, with what there is to do about each; nothing is decoded.
 *
 * @throws the abort reason if `signal` aborts
 */
export async function listAlbums(ctx: AlbumContext, signal: AbortSignal): Promise<AlbumListResult> {
  const records = groupBy(await ctx.drafts.list(), ({ folder }) => folder);
  const people = await groupLibrary(ctx.people, signal);
  const albums: AlbumState[] = [];
  for (const [folder, own] of records) albums.push(await stateOf(ctx, folder, own, people, signal));
  const changed = ({ drafts }: AlbumState): string => drafts[0]?.changedAt ?? '';
  return { albums: albums.sort((a, b) => (changed(a) < changed(b) ? 1 : -1)) };
}

async function stateOf(
  ctx: AlbumContext,
  folder: string,
  records: readonly DraftRecord[],
  people: LibraryGrouping,
  signal: AbortSignal,
): Promise<AlbumState> {
  const drafts = (await Promise.all(records.map(draftOf))).sort((a, b) =>
    a.changedAt < b.changedAt ? 1 : -1,
  );
  const nothing = { photos: null, newPhotos: 0, problems: [], leftOut: [], unnamed: 0 };
  const parts = partsToTell(ctx.home, folder);
  if (!isThere(folder)) return { folder: toUri(folder), parts, drafts, ...nothing };
  const { photos, waiting } = await knownAlbum(ctx, folder, signal);
  const { chosen } = await ctx.choices.all(folder);
  const out = new Set(
    chosen.flatMap(({ photo, choice }) => (choice === 'leave-out' ? [photo] : [])),
  );
  const isOut = (sha256: string | null): boolean => sha256 !== null && out.has(sha256);
  return {
    folder: toUri(folder),
    parts,
    drafts,
    photos: photos.length + waiting.length,
    newPhotos: waiting.length,
    problems: photos.flatMap(({ path, sha256, problems }) =>
      isOut(sha256)
        ? []
        : problems
            .map(retell)
            .filter(isWorthTelling)
            .map((problem) => ({ path, problem })),
    ),
    leftOut: photos.flatMap(({ path, sha256 }) => (isOut(sha256) ? [path] : [])),
    unnamed: unnamedIn(folder, people),
  };
}

function isWorthTelling({ severity }: Problem): boolean {
  return severity === 'error' || severity === 'warning';
}

function unnamedIn(folder: string, { persons, faces }: LibraryGrouping): number {
  const photoOf = new Map(
    faces
      .filter(({ places }) => places.some(({ album }) => album === folder))
      .map(({ id, photo }) => [id, photo]),
  );
  return persons.filter(
    ({ name, hidden, stranger, faces: own }) =>
      name === null &&
      !hidden &&
      !stranger &&
      new Set(own.flatMap((face) => photoOf.get(face) ?? [])).size > 1,
  ).length;
}

async function draftOf({ file }: DraftRecord): Promise<AlbumDraft> {
  const text = (await readFile(file, 'utf8').catch(orNull)) ?? '';
  const title = /^title:\s*(.*)$/m.exec(text.slice(0, 2000))?.[1] ?? '';
  const changed = await stat(file).catch(orNull);
  return {
    draft: toUri(file),
    title: title.replace(/^"(.*)"$/, '$1').replaceAll('\\"', '"'),
    changedAt: (changed?.mtime ?? new Date(0)).toISOString(),
  };
}
