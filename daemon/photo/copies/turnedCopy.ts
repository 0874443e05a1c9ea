import { existsSync } from 'node:fs';
import type { Turn } from '../../contract/album.ts';
import type { PhotoPool } from '../pool.ts';

/** Long side of a web copy in pixels. */
const webSide = 1600;

/**
 * The web copy of a photo that its user turned.
 *
 * @param copy absolute path of the copy as it is: a JPEG in the cache
 * @returns absolute path of the turned one, beside it; the copy itself where nothing is to be turned
 * @throws Error when it cannot be made
 */
export async function turnedCopy(
  pool: Pick<PhotoPool, 'run'>,
  copy: string,
  turn: Turn,
  signal: AbortSignal,
): Promise<string> {
  if (turn === 0) return copy;
  const target = copy.replace(/\.jpg$/, `.turned-${turn}.jpg`);
  if (existsSync(target)) return target;
  const smaller = { side: webSide, target, turn };
  const { photo } = await pool.run({ kind: 'shrink', file: copy, copy: smaller }, signal);
  if (existsSync(target)) return target;
  const why = photo.problems.map(({ message }) => message).join('; ');
  throw new Error(`it is to be turned, and that failed${why === '' ? '' : `: ${why}`}`);
}
