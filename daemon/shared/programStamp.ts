import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from './files.ts';
import { installRoot } from './paths.ts';

/** What the program is made of, below the folder it is installed in: its own code, and what says which models there are. */
const parts = ['dist/photoblog.js', 'dist/photoWorker.js', 'dist/chunks', 'assets.json'];

let known: string | null = null;

/**
 * Tells one build from another: the number of the version stays while it is worked on, and another build may tell the same
 * in other words. So may another Node, whose names of months and countries are its own.
 *
 * @returns one line; of sources that run unbuilt, that of the build beside them
 */
export function programStamp(): string {
  known ??= [process.version, ...parts.flatMap((part) => stampsOf(join(installRoot, part)))].join(
    ' ',
  );
  return known;
}

function stampsOf(path: string): readonly string[] {
  try {
    const { size, mtimeMs } = statSync(path);
    const inside = path.endsWith('chunks') ? readdirSync(path).sort() : [];
    return [
      `${size}/${mtimeMs}`,
      ...inside.flatMap((name) => [name, ...stampsOf(join(path, name))]),
    ];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
