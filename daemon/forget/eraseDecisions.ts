import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionsPath, earlierPath } from '../draft/decisions/decisionsPath.ts';
import { parseOwnJson } from '../shared/json.ts';
import { isMissing, writeAtomically } from '../shared/files.ts';
import type { ForgetScope } from './forgetScope.ts';
import { nameFinder, type NameFinder } from './nameFinder.ts';
import { redact, redactFolder } from './redact.ts';
import { inDataFolder } from '../shared/dataFolder.ts';

/**
 * Erases what was decided about albums: all of an album that is forgotten, every line about a photo that is, and names
 * in captions. Of albums and photos only hashes are kept.
 */
export async function eraseDecisions(
  home: string,
  { what, album, photos, finder }: ForgetScope,
): Promise<void> {
  if (album !== null) {
    for (const path of [decisionsPath(home, album), earlierPath(home, album)])
      await rm(path, { force: true });
  }
  const folder = inDataFolder(home, 'choices');
  const gone = what === 'photo' ? photos : new Set<string>();
  if (gone.size === 0 && finder.isEmpty) return;
  await redactFolder(folder, nameFinder(gone));
  for (const name of await filesOf(folder)) {
    const path = join(folder, name);
    const before = (await readFile(path, 'utf8')).split('\n');
    const after = before
      .filter((line) => ![...gone].some((photo) => line.includes(photo)))
      .map((line) => withoutNames(line, finder));
    if (after.join('\n') !== before.join('\n')) await writeAtomically(path, after.join('\n'));
  }
}

function withoutNames(line: string, names: NameFinder): string {
  if (names.isEmpty || !names.mayBeInJson(line)) return line;
  try {
    return JSON.stringify(redact(parseOwnJson<unknown>(line), names));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // A torn line is as good as none to whoever reads it, and may have a name in it.
    return '';
  }
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
