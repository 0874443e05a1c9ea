import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ThumbnailsParams, ThumbnailsResult } from '../contract/album.ts';
import { toUri } from '../contract/uri.ts';
import { boardSide } from '../photo/copies/webCopy.ts';
import { photoKey } from '../draft/photoChoices.ts';
import { inParallel } from '../shared/parallel.ts';
import type { AlbumContext } from './context.ts';

/**
 * Makes the small pictures of some photos of an album, from their web copies where there are any.
 *
 * @throws DaemonError `nothingToDo` for a photo that is not in the folder; the abort reason if `signal` aborts
 */
export async function makeThumbnails(
  ctx: Pick<AlbumContext, 'cache' | 'pool'>,
  { folder, photos }: ThumbnailsParams,
  signal: AbortSignal,
): Promise<ThumbnailsResult> {
  const made = new Map<string, string | null>();
  const make = async (path: string): Promise<string | null> => {
    const sha256 = await photoKey(folder, path);
    const target = ctx.cache.boardPicturePath(sha256);
    if (!existsSync(target)) {
      const copy = ctx.cache.webCopyPath(sha256);
      const file = existsSync(copy) ? copy : join(folder, path);
      const task = { kind: 'shrink', file, copy: { side: boardSide, target } } as const;
      await ctx.pool.run(task, signal);
    }
    return existsSync(target) ? toUri(target) : null;
  };
  for await (const step of inParallel(photos, ctx.pool.size, make, signal)) {
    if (step.kind === 'done') made.set(step.item, step.result);
  }
  return { photos: photos.map((path) => ({ path, thumbnail: made.get(path) ?? null })) };
}
