import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Makes fresh data folders, removed after the file's tests. */
export function freshHomes(): () => Promise<string> {
  const made: string[] = [];
  afterAll(() =>
    Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }))),
  );
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'photoblog-people-'));
    made.push(folder);
    return folder;
  };
}
