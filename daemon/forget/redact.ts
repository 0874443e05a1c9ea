import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson } from '../shared/json.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';
import type { NameFinder } from './nameFinder.ts';

/**
 * Takes names out of the JSON files of a folder: from lists a text with the name is dropped, elsewhere the name is.
 *
 * @param folder absolute; a missing one has no names in it
 */
export async function redactFolder(folder: string, names: NameFinder): Promise<void> {
  if (names.isEmpty) return;
  for (const file of await filesOf(folder)) {
    const path = join(folder, file);
    const before = parsed(await readFile(path, 'utf8'));
    // A damaged file is as good as none to whoever reads it, and may have a name in it.
    if (before === null) await rm(path, { force: true });
    else {
      const after = JSON.stringify(redact(before.value, names));
      if (after !== JSON.stringify(before.value)) await writeAtomically(path, after);
    }
  }
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: parseOwnJson<unknown>(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same JSON without the names; names count as whole words only. */
export function redact(value: unknown, names: NameFinder): unknown {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return names.without(part);
    }
    if (Array.isArray(part)) {
      const items: readonly unknown[] = part;
      return items.filter((item) => typeof item !== 'string' || !names.isIn(item)).map(walk);
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, item]) => (names.isIn(key) ? [] : [[key, walk(item)]])),
    );
  };
  return walk(value);
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
