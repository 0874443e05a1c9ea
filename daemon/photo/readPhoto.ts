import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../contract/problem.ts';
import { rawPath } from '../shared/rawPath.ts';
import { sizeProblem } from './decode/decode.ts';
import { fileCost, unnoticed } from './decode/limits.ts';
import type { PhotoFile } from './decode/decoders.ts';

/** A file's bytes, or why they are not worth reading. */
export type ReadPhoto =
  | { readonly kind: 'read'; readonly bytes: Buffer; readonly file: PhotoFile }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Reads a photo, unless its size says that nothing can come of it: memory is taken for what is read only.
 *
 * @param path absolute
 * @param reserve resolves when so much memory may be taken for this photo
 * @returns `refused` with `decode/too-large` or `decode/corrupt` for a file too large or empty
 * @throws whatever the file system says
 */
export async function readPhoto(
  path: string,
  reserve: (bytes: number) => Promise<void>,
): Promise<ReadPhoto> {
  const raw = rawPath(path);
  const before = await stat(raw);
  const refusal = before.isFile() ? sizeProblem(before.size) : null;
  if (refusal !== null) return { kind: 'refused', problem: refusal };
  // A file's own bytes stay in memory beside its pixels.
  if (before.size > unnoticed) await reserve(before.size * fileCost);
  const bytes = await readFile(raw);
  const isUnchanged = async (): Promise<boolean> => {
    const now = await stat(raw);
    return now.ino === before.ino && now.size === before.size && now.mtimeMs === before.mtimeMs;
  };
  return {
    kind: 'read',
    bytes,
    file: { path, isUnchanged, reserve: (pixels) => reserve(before.size + pixels) },
  };
}
