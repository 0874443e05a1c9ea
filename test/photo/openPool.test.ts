import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileIndex } from '../../daemon/photo/fileIndex.ts';
import { prepareFor } from '../../daemon/photo/openPool.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'photoblog-prepare-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

function preparedFor(folder: string, faces: 'find' | 'skip' = 'find'): readonly string[] {
  const asked: string[] = [];
  prepareFor({ prepare: (what) => asked.push(what) }, join(root, 'home'), folder, faces);
  return asked;
}

test('an album that nobody has looked at yet will need a worker, with or without faces', async () => {
  const album = join(root, 'new');
  await mkdir(album);
  expect(preparedFor(album)).toEqual(['find']);
  expect(preparedFor(album, 'skip')).toEqual(['skip']);
});

test('an album that was looked at may have nothing new, and a folder that is not there has nothing', async () => {
  const album = join(root, 'known');
  await mkdir(album);
  await (await openFileIndex(join(root, 'home'), album)).save();
  expect(preparedFor(album)).toEqual([]);
  expect(preparedFor(join(root, 'gone'))).toEqual([]);
});
