import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { AlbumContext } from './context.ts';
import type { AlbumEvent } from '../contract/events.ts';
import { DaemonError } from '../contract/errors.ts';
import { inParallel } from '../shared/parallel.ts';
import { openFileIndex, type FileIndex } from '../photo/fileIndex.ts';
import { discover, type FoundPhoto } from '../photo/discover.ts';
import { timeFromName } from '../photo/metadata/nameTime.ts';
import { unseenPhoto, type AlbumPhoto, type Photo } from '../contract/photo.ts';

/** What is wanted of every photo of a folder. */
export interface AnalyseOptions {
  /** Absolute. */
  readonly folder: string;
  /** `skip`: the user declined face recognition. */
  readonly faces: 'find' | 'skip';
  /** `make`: a web-ready copy is made along with the analysis, while the photo is decoded anyway. */
  readonly webCopy: 'make' | 'none';
  /** Paths of photos to look at anew even if they are known. */
  readonly anew: readonly string[];
  /** Paths of photos the user does not want looked at. */
  readonly leaveOut: readonly string[];
}

/** What came of a folder. */
export interface Analysed {
  /** In discovery order, each exactly once, failed ones included. */
  readonly photos: readonly AlbumPhoto[];
  /** Left out by the user: they exist, and nothing else is known of them. */
  readonly leftOut: readonly AlbumPhoto[];
  /** How many were known already and not decoded. */
  readonly cached: number;
}

/**
 * Looks at every photo of a folder, in the pool of worker processes; unchanged ones come from the cache.
 *
 * @throws DaemonError `folderNotFound` or `nothingToDo`; the abort reason if `signal` aborts
 */
export async function* analyse(
  ctx: AlbumContext,
  options: AnalyseOptions,
  signal: AbortSignal,
): AsyncGenerator<AlbumEvent, Analysed> {
  if (!statSync(options.folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DaemonError('folderNotFound', `There is no folder ${options.folder}`);
  }
  const found = await discover(options.folder, signal);
  const wanted = found.photos.filter(({ path }) => !options.leaveOut.includes(path));
  yield { kind: 'discovered', total: wanted.length };
  for (const { path, problem } of found.problems) yield { kind: 'problem', problem, path };
  if (wanted.length === 0) {
    throw new DaemonError('nothingToDo', `There is no photo in ${options.folder}`);
  }

  const index = await openFileIndex(ctx.home, options.folder);
  const photos = new Map<string, AlbumPhoto>();
  let fromCache = 0;
  const look = (item: FoundPhoto): Promise<Looked> => lookAt(ctx, index, item, options, signal);
  // One more than there are workers, so that none waits while a result is taken in.
  for await (const step of inParallel(wanted, ctx.pool.size + 1, look, signal)) {
    if (step.kind === 'started') {
      yield { kind: 'started', path: step.item.path };
      continue;
    }
    const { photo, cached } = step.result;
    if (cached) fromCache++;
    photos.set(photo.path, photo);
    yield { kind: 'photo', photo, cached, done: photos.size, total: wanted.length };
  }
  await index.save();
  return {
    photos: wanted.flatMap(({ path }) => photos.get(path) ?? []),
    leftOut: found.photos.filter(({ path }) => options.leaveOut.includes(path)).map(untouched),
    cached: fromCache,
  };
}

interface Looked {
  readonly photo: AlbumPhoto;
  readonly cached: boolean;
}

async function lookAt(
  ctx: AlbumContext,
  index: FileIndex,
  item: FoundPhoto,
  options: AnalyseOptions,
  signal: AbortSignal,
): Promise<Looked> {
  const variant = options.faces === 'find' ? 'faces' : 'no-faces';
  const sha256 = index.lookUp(item.path, item);
  if (sha256 !== null && options.anew.includes(item.path)) {
    await rm(ctx.cache.entryPath(sha256, variant), { force: true });
  } else if (sha256 !== null) {
    const photo = await ctx.cache.read(sha256, variant);
    const hasCopy = options.webCopy === 'none' || existsSync(ctx.cache.webCopyPath(sha256));
    if (photo && (hasCopy || photo.outcome === 'failed')) {
      index.remember(item.path, item, sha256);
      return { photo: inAlbum(photo, item), cached: true };
    }
  }
  const { photo, cached } = await ctx.pool.run(
    { file: item.file, faces: options.faces, webCopy: options.webCopy },
    signal,
  );
  if (photo.sha256 !== null) index.remember(item.path, item, photo.sha256);
  return { photo: inAlbum(photo, item), cached };
}

/** Adds what only the file's place and name can tell. */
function inAlbum(photo: Photo, { path }: FoundPhoto): AlbumPhoto {
  const takenAt = photo.metadata.takenAt ?? timeFromName(path.slice(path.lastIndexOf('/') + 1));
  return { ...photo, metadata: { ...photo.metadata, takenAt }, path };
}

/** A photo nobody looked at. */
function untouched({ path }: FoundPhoto): AlbumPhoto {
  return { ...unseenPhoto, path };
}
