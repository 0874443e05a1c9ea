import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { problem, type Problem } from '../problem.ts';

/** An image file of the album. */
export interface FoundPhoto {
  /** Relative to the album's folder, `/` between parts, exactly as the file system spells it. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

/** What a folder holds. */
export interface Discovery {
  readonly photos: readonly FoundPhoto[];
  /** Folders and files that could not be looked at. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
}

const extensions =
  /\.(jpe?g|png|webp|tiff?|gif|avif|hei[cf]|bmp|jxl|psd|dng|cr[23]|nef|arw|raf|orf|rw2)$/i;

/**
 * Finds all photos below a folder.
 *
 * @param folder absolute path
 */
export async function discover(folder: string, signal?: AbortSignal): Promise<Discovery> {
  const photos: FoundPhoto[] = [];
  const problems: { path: string; problem: Problem }[] = [];
  const seen = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    signal?.throwIfAborted();
    const absolute = path === '' ? folder : join(folder, path);
    try {
      const real = await realpath(absolute);
      if (seen.has(real)) return;
      seen.add(real);
      const entries = await readdir(absolute);
      if (entries.includes('.photoblog.json') || entries.includes('.nomedia')) return;
      for (const name of entries.sort()) {
        if (name.startsWith('.')) continue;
        const child = path === '' ? name : `${path}/${name}`;
        const file = join(folder, child);
        await lstat(file);
        const info = await stat(file);
        if (info.isDirectory()) await visit(child);
        else if (info.isFile() && extensions.test(name)) {
          const realFile = await realpath(file);
          if (seen.has(realFile)) continue;
          seen.add(realFile);
          photos.push({ path: child, file, size: info.size, mtimeMs: info.mtimeMs, ino: info.ino });
        }
      }
    } catch (error) {
      problems.push({ path, problem: problem('discover/unreadable', messageOf(error)) });
    }
  };
  await visit('');
  return { photos, problems };
}
