import { stat } from 'node:fs/promises';
import type { AlbumPhoto, Photo } from '../contract/photo.ts';
import type { PhotoCache } from '../photo/cache.ts';
import { readAlbumFacts, withNeighbours } from '../photo/albumFacts.ts';
import { discover, type FoundPhoto } from '../photo/discover.ts';
import { partsOf } from '../photo/find/joinedAlbum.ts';
import { openFileIndex } from '../photo/fileIndex.ts';
import { isMissing } from '../shared/files.ts';
import { inParallel } from '../shared/parallel.ts';
import { withShiftedClock } from './cameraClocks.ts';
import type { AlbumContext } from './context.ts';
import { withoutUndrawn } from './drawnFaces.ts';

/** An album as far as it was looked at by earlier runs. */
export interface KnownAlbum {
  /** In discovery order. */
  readonly photos: readonly AlbumPhoto[];
  /** Paths of photos nobody has looked at yet. */
  readonly waiting: readonly string[];
}

/** Entries as they were read last, and the file they were read from: a board is drawn anew after every decision. */
const read = new WeakMap<
  PhotoCache,
  Map<string, { readonly stamp: string; photo: Photo | null }>
>();

/** Reads at a time: enough to keep the disk busy. */
const atOnce = 16;

/**
 * What is known of an album; nothing is decoded.
 *
 * @throws the abort reason if `signal` aborts
 */
export async function knownAlbum(
  ctx: Pick<AlbumContext, 'home' | 'cache' | 'choices' | 'settings'>,
  folder: string,
  signal: AbortSignal,
): Promise<KnownAlbum> {
  const { faces: drawn, shifts } = await ctx.choices.all(folder);
  // Whoever runs the album and whoever looks at it see the same photos.
  const links = ctx.settings.followLinks === true ? 'everywhere' : 'inside';
  const parts = partsOf(ctx.home, folder) ?? [];
  const { photos: found } = await discover(folder, signal, links, parts);
  const index = await openFileIndex(ctx.home, folder);
  const known = new Map<string, AlbumPhoto>();
  const look = async (item: FoundPhoto): Promise<AlbumPhoto | null> => {
    const sha256 = index.lookUp(item.path, item, 'likely');
    const photo = sha256 === null ? null : await entryOf(ctx.cache, sha256);
    if (photo === null) return null;
    const facts = withShiftedClock(await readAlbumFacts(photo, item), shifts);
    return withoutUndrawn(facts, drawn);
  };
  for await (const step of inParallel(found, atOnce, look, signal)) {
    if (step.kind === 'done' && step.result) known.set(step.item.path, step.result);
  }
  return {
    photos: withNeighbours(found.flatMap(({ path }) => known.get(path) ?? [])),
    waiting: found.flatMap(({ path }) => (known.has(path) ? [] : [path])),
  };
}

async function entryOf(cache: PhotoCache, sha256: string): Promise<Photo | null> {
  return (await entry(cache, sha256, 'faces')) ?? (await entry(cache, sha256, 'no-faces'));
}

async function entry(
  cache: PhotoCache,
  sha256: string,
  variant: 'faces' | 'no-faces',
): Promise<Photo | null> {
  const path = cache.entryPath(sha256, variant);
  const entries = read.get(cache) ?? new Map<string, { stamp: string; photo: Photo | null }>();
  read.set(cache, entries);
  try {
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs}/${size}`;
    const last = entries.get(path);
    if (last?.stamp === stamp) return last.photo;
    const photo = await cache.read(sha256, variant);
    entries.set(path, { stamp, photo });
    return photo;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
