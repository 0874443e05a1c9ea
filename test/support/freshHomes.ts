import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Makes fresh folders, such as data folders and albums, removed after the file's tests. */
export function freshHomes(): (name?: string) => Promise<string> {
  const made: string[] = [];
  afterAll(() =>
    Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }))),
  );
  return async (name = 'home') => {
    const folder = await mkdtemp(join(tmpdir(), `photoblog-${name}-`));
    made.push(folder);
    return folder;
  };
}
