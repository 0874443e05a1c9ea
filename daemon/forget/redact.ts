import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson } from '../shared/json.ts';

import { isMissing, writeAtomically } from '../shared/files.ts';

/**
 * Takes names out of the JSON files of a folder: from lists a text with the name is dropped, elsewhere the name is.
 *
 * @param folder absolute; a missing one has no names in it
 */
export async function redactFolder(folder: string, names: ReadonlySet<string>): Promise<void> {
  if (names.size === 0) return;
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
export function redact(value: unknown, names: ReadonlySet<string>): unknown {
  const patterns = [...names].map(wholeWord);
  const hasName = (text: string): boolean => patterns.some((pattern) => text.search(pattern) >= 0);
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return patterns.reduce((text, pattern) => text.replace(pattern, '…'), part);
    }
    if (Array.isArray(part)) {
      const items: readonly unknown[] = part;
      return items.filter((item) => typeof item !== 'string' || !hasName(item)).map(walk);
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, item]) => (hasName(key) ? [] : [[key, walk(item)]])),
    );
  };
  return walk(value);
}

/** Finds a name that is no part of a longer word. */
export function wholeWord(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
