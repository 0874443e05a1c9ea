import type { Turn } from '../../contract/photo.ts';
import { readFile, rm } from 'node:fs/promises';
import { isMissing } from '../../shared/files.ts';
import type { PhotoCache } from '../cache.ts';
import type { PhotoPool } from '../pool.ts';
import { temporaryPath } from '../../shared/temporaryPath.ts';

/** Long side in pixels of what a vision model is shown: models scale what is larger, and take longer for it. */
const side = 900;

/**
 * A photo as a vision model gets it: an upright JPEG of about 900 px, made from the web copy.
 *
 * @returns the web copy itself where no smaller one can be made
 * @throws the abort reason; an error when there is no web copy
 */
export async function visionCopy(
  { cache, pool }: { readonly cache: PhotoCache; readonly pool: Pick<PhotoPool, 'run'> },
  { sha256, turned }: { readonly sha256: string; readonly turned: Turn },
  signal: AbortSignal,
): Promise<Uint8Array> {
  const file = cache.webCopyPath(sha256);
  const target = temporaryPath(file);
  const copy = { side, target, ...(turned === 0 ? {} : { turn: turned }) };
  await pool.run({ kind: 'shrink', file, copy }, signal);
  try {
    return await readFile(target);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return await readFile(file);
  } finally {
    await rm(target, { force: true });
  }
}
