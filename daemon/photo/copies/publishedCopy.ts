import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { PhotoCache } from '../cache.ts';
import type { AnalyzeTask } from '../photoTask.ts';
import type { PhotoPool } from '../pool.ts';
import type { HiddenFaces } from './blurFaces.ts';

/** Raised when faces are hidden in another way: copies made before are not used again. */
const hidingVersion = 1;

/** A photo of which a copy goes beside a draft. */
export interface PhotoToPublish {
  /** Absolute path. */
  readonly file: string;
  readonly sha256: string;
  /** Faces that must not be recognised in the copy; null: none. */
  readonly hidden: HiddenFaces | null;
  /** Whether the photo was looked at for faces. */
  readonly faces: AnalyzeTask['faces'];
}

/**
 * The copy of a photo that may be published: the web copy, or one made from the photo in which the faces that must
 * not be recognised cannot be.
 *
 * @returns absolute path of a JPEG in the cache
 * @throws Error when the copy cannot be made: the photo is not to be published then
 */
export async function publishedCopy(
  { cache, pool }: { readonly cache: PhotoCache; readonly pool: Pick<PhotoPool, 'run'> },
  { file, sha256, hidden, faces }: PhotoToPublish,
  signal: AbortSignal,
): Promise<string> {
  if (hidden === null) return cache.webCopyPath(sha256);
  const target = cache.hiddenCopyPath(sha256, keyOf(hidden));
  if (existsSync(target)) return target;
  const task = { kind: 'hide', file, faces, hidden, sha256, target } as const;
  const { photo } = await pool.run(task, signal);
  if (existsSync(target)) return target;
  const why = photo.problems.map(({ message }) => message).join('; ');
  throw new Error(`a face in it is to be hidden, and that failed${why === '' ? '' : `: ${why}`}`);
}

function keyOf(hidden: HiddenFaces): string {
  const text = JSON.stringify([hidingVersion, hidden]);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
