import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../shared/files.ts';
import type { NameFinder } from './nameFinder.ts';
import { type DataPlace, inDataFolder, textPlaces } from '../shared/dataFolder.ts';

/** What is looked for in the files of the data folder. */
export interface Needles {
  /** Names of people. */
  readonly names: NameFinder;
  /** Hashes, ids, paths in quotes: wherever they stand, also in names of files. */
  readonly exact: ReadonlySet<string>;
}

/** Folders whose texts may tell names; of all others the ledger and the library are rewritten as a whole. */
const foldersWithText: readonly DataPlace[] = [...textPlaces, 'cache', 'runs'];
/** Members that hold places of files: what the user has called a file or folder is not ours to forget. */
const places = new Set([
  'path',
  'folder',
  'file',
  'source',
  'image',
  'album',
  'alternates',
  'leaveOut',
]);
/** Files that hold no text. */
const noText = /\.(?:jpg|webp|f32|lock|db|tmp)$/;

/**
 * The files of the data folder in which something is still found: by reading them, whatever they are for.
 *
 * @returns absolute paths, sorted
 */
export async function recordsWith(
  home: string,
  { names, exact }: Needles,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, isNamed] of await filesOf(home)) {
    const isIn = [...exact].some((needle) => path.slice(home.length).includes(needle));
    if (isIn) found.push(path);
    if (isIn || noText.test(path)) continue;
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    });
    if ([...exact].some((needle) => text.includes(needle)) || (isNamed && tells(text, names))) {
      found.push(path);
    }
  }
  return found.sort();
}

/** Whether a name stands in a text that somebody wrote, rather than in the path of a file. */
function tells(text: string, names: NameFinder): boolean {
  if (!names.mayBeInJson(text)) return false;
  const walk = (part: unknown, key: string): boolean => {
    if (typeof part === 'string') {
      return !places.has(key) && names.isIn(part);
    }
    if (typeof part !== 'object' || part === null) return false;
    const isList = Array.isArray(part);
    return Object.entries(part).some(([own, value]) => walk(value, isList ? key : own));
  };
  try {
    const json: unknown = JSON.parse(text);
    return walk(json, '');
  } catch (error) {
    if (error instanceof SyntaxError) return names.isIn(text);
    throw error;
  }
}

/** Every file of ours, and whether it may tell names. */
async function filesOf(home: string): Promise<readonly (readonly [string, boolean])[]> {
  const files: (readonly [string, boolean])[] = [];
  for (const folder of ['people', 'library', 'choices', ...foldersWithText] as const) {
    const isText = foldersWithText.includes(folder);
    const entries = await readdir(inDataFolder(home, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for (const entry of entries) {
      if (entry.isFile()) files.push([join(entry.parentPath, entry.name), isText]);
    }
  }
  return files;
}
