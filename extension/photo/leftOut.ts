import type { Memento } from 'vscode';

/** The photos of an album that the user left out. */
export function leftOut(memory: Memento, folder: string): readonly string[] {
  return memory.get<readonly string[]>(keyOf(folder), []);
}

/** Leaves a photo out of its album from now on, or takes it in again. */
export async function setLeftOut(
  memory: Memento,
  { folder, path }: { readonly folder: string; readonly path: string },
  as: 'left-out' | 'taken-in',
): Promise<void> {
  const others = leftOut(memory, folder).filter((other) => other !== path);
  const paths = as === 'left-out' ? [...others, path].sort() : others;
  await memory.update(keyOf(folder), paths.length > 0 ? paths : undefined);
}

function keyOf(folder: string): string {
  return `leftOut ${folder}`;
}
