import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { inDataFolder } from '../dataFolder.ts';
import { isMissing } from '../files.ts';
import { installRoot, pathKey } from '../paths.ts';

type NodeFunction = (...values: readonly string[]) => unknown;

/** Names the folder to Node's child processes. */
const variable = 'NODE_COMPILE_CACHE';

/** Folders that stay: several installations may be used in turn. */
const mostKept = 3;

/** What folders of ours are called. */
const byKey = /^[0-9a-f]{32}$/;

/** Rights of the group and of everybody else. */
const others = 0o077;

/**
 * Has this process, and those it starts, keep what V8 compiles of the program, where Node can (22.1): the next start is quicker.
 *
 * It is code that will run: it lies in a data folder that is its owner's alone, or nowhere. What earlier builds have left is
 * removed. Nobody's own setting of the same is changed; where anything is in the way, the program is compiled as ever.
 *
 * @param home absolute path of the data folder; where there is none yet, nothing is kept this time
 * @param env environment of this process, which child processes inherit
 * @param enable what Node does it with; null where it cannot
 */
export function keepCompiled(
  home: string,
  env: NodeJS.ProcessEnv = process.env,
  enable: NodeFunction | null = ofNode('enableCompileCache'),
): void {
  if (enable === null || env[variable] !== undefined || env['NODE_DISABLE_COMPILE_CACHE']) return;
  try {
    if (!isOwnAlone(home)) return;
    const root = inDataFolder(home, 'compiled');
    const folder = join(root, buildKey());
    const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
    if (!isOwnAlone(root) || !isOwnAlone(folder)) return;
    if (isNew) removeOld(root);
    enable(folder);
    env[variable] = folder;
  } catch {
    // Whatever the file system says, it is no reason to do without the program.
  }
}

/** Writes what was compiled so far, for a process that will be ended from outside. */
export function saveCompiled(): void {
  ofNode('flushCompileCache')?.();
}

/**
 * Removes all that was kept; this process and those it starts from now on keep nothing any more.
 *
 * @param home absolute path of the data folder
 * @param env as for `keepCompiled`
 * @throws whatever the file system says
 */
export function removeCompiled(home: string, env: NodeJS.ProcessEnv = process.env): void {
  const root = inDataFolder(home, 'compiled');
  // Node would make it anew, with the rights it gives its folders.
  if (env[variable]?.startsWith(root) === true) Reflect.deleteProperty(env, variable);
  for (const folder of foldersIn(root)) rmSync(folder, { recursive: true, force: true });
  // What is left is not ours.
  if (existsSync(root) && readdirSync(root).length === 0) rmdirSync(root);
}

/** The types we check against are those of Node 20, which has none of these. */
function ofNode(name: 'enableCompileCache' | 'flushCompileCache'): NodeFunction | null {
  const found: unknown = Reflect.get(nodeModule, name);
  return isFunction(found) ? found : null;
}

const isFunction = (value: unknown): value is NodeFunction => typeof value === 'function';

function isOwnAlone(folder: string): boolean {
  const info = statSync(folder);
  // Windows keeps what is below a user's own folder from others by itself.
  const isPrivate = process.platform === 'win32' || (info.mode & others) === 0;
  return info.isDirectory() && isPrivate && info.uid === (process.getuid?.() ?? info.uid);
}

/** Every build writes this file anew. */
function buildKey(): string {
  const { size, mtimeMs } = statSync(join(installRoot, 'dist', 'photoblog.js'));
  return pathKey(`${installRoot} ${size} ${mtimeMs}`);
}

function removeOld(root: string): void {
  const made = foldersIn(root).map((folder) => ({ folder, at: statSync(folder).mtimeMs }));
  made.sort((a, b) => b.at - a.at);
  for (const { folder } of made.slice(mostKept)) rmSync(folder, { recursive: true, force: true });
}

function foldersIn(root: string): readonly string[] {
  try {
    return readdirSync(root)
      .filter((name) => byKey.test(name))
      .map((name) => join(root, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
