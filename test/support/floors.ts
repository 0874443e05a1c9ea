import { posix } from 'node:path';
import type { Import } from './imports.ts';

/** Rooms of the daemon from the ground up; a room imports from lower floors and from itself. */
const floors: readonly (readonly string[])[] = [
  ['shared'],
  ['contract'],
  ['photo'],
  ['people', 'story'],
  ['draft'],
  ['page', 'doctor'],
  ['rpc', 'album'],
  ['forget', 'interchange'],
  ['daemon.ts'],
  ['cli'],
  ['main.ts'],
];

/** A folder with more files of its own is two folders. */
const mostFiles = 25;

/** Imports of the daemon that do not go down, and rooms that have no floor. */
export function upward(imports: readonly Import[]): readonly string[] {
  const wrong = imports.flatMap(({ file, target }) => {
    if (!file.startsWith('daemon/') || target?.startsWith('daemon/') !== true) return [];
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === to) return [];
    const [own, other] = [floorOf(from), floorOf(to)];
    const unknown = [...(own < 0 ? [from] : []), ...(other < 0 ? [to] : [])];
    if (unknown.length > 0) return unknown.map((room) => `daemon/${room}/ has no floor`);
    if (other < own) return [];
    return [`${file} imports ${target} from ${other === own ? 'beside' : 'above'}`];
  });
  return [...new Set(wrong)];
}

/** Sets of files that import each other in a circle, erased imports included; each as its files in order. */
export function circles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target !== null) next.set(file, [...(next.get(file) ?? []), target]);
  }
  return strongComponents(next)
    .filter((files) => files.length > 1)
    .map((files) => [...files].sort().join(', '))
    .sort();
}

/** Folders with too many files of their own. */
export function crowded(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > mostFiles)
    .map(([folder, count]) => `${folder} holds ${count} files`);
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

/** Tarjan, "Depth-first search and linear graph algorithms", 1972. */
function strongComponents(next: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    const own = index.size;
    index.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const target of next.get(file) ?? []) {
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) {
        low.set(file, Math.min(low.get(file) ?? own, low.get(target) ?? own));
      }
    }
    if (low.get(file) === own) found.push(stack.splice(stack.indexOf(file)));
  };
  for (const file of next.keys()) if (!index.has(file)) visit(file);
  return found;
}
