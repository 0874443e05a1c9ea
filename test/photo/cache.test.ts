import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPhotoCache } from '../../daemon/photo/cache.ts';
import { writeAtomically } from '../../daemon/shared/files.ts';
import { openFileIndex } from '../../daemon/photo/fileIndex.ts';
import { noMetadata, type Photo } from '../../daemon/contract/photo.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'photoblog-cache-'));
});
afterAll(() => rm(home, { recursive: true }));

const photo: Photo = {
  sha256: 'ab'.repeat(32),
  outcome: 'ok',
  format: 'jpeg',
  width: 640,
  height: 480,
  metadata: noMetadata,
  look: null,
  turned: 0,
  sight: null,
  faces: [
    {
      id: '6f9619ff-8b86-5011-b42d-00c04fc964ff',
      box: [10, 20, 30.5, 40],
      score: 0.99,
      detector: 'retinaface',
      landmarks: null,
      clipped: false,
      quality: { size: 30.5, sharpness: 100, yaw: null, roll: null },
      embedding: Float32Array.from({ length: 512 }, (_, i) => Math.fround(Math.sin(i))),
      second: Float32Array.from({ length: 128 }, (_, i) => Math.fround(Math.cos(i))),
    },
  ],
  problems: [],
};

test('gives back exactly what was kept, embeddings to the last bit', async () => {
  const cache = createPhotoCache(home);
  await cache.write(photo, 'faces');
  expect(await cache.read(photo.sha256!, 'faces')).toEqual(photo);
});

test('keeps photos analysed without faces apart', async () => {
  const cache = createPhotoCache(home);
  await cache.write(photo, 'faces');
  expect(await cache.read(photo.sha256!, 'no-faces')).toBeNull();
});

test.each(['', '{"version":', 'null', '[]', '{"version":-1,"photo":{}}'])(
  'takes a damaged entry for a missing one: %j',
  async (text) => {
    const cache = createPhotoCache(home);
    await writeAtomically(cache.entryPath('cd'.repeat(32), 'faces'), text);
    expect(await cache.read('cd'.repeat(32), 'faces')).toBeNull();
  },
);

test('a write that fails leaves no temporary file', async () => {
  const folder = join(home, 'full');
  await writeAtomically(join(folder, 'taken', 'x'), 'x');
  await expect(writeAtomically(join(folder, 'taken'), 'y')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});

const old = { size: 5, mtimeMs: 1_000, ctimeMs: 1_000, ino: 7 };

test('recognises an unchanged file, and not one whose size, times or inode differ', async () => {
  const index = await openFileIndex(home, '/photos');
  index.remember('a.jpg', old, 'hash');
  await index.save();
  const again = await openFileIndex(home, '/photos');
  expect(again.lookUp('a.jpg', old)).toBe('hash');
  for (const field of ['size', 'mtimeMs', 'ctimeMs', 'ino'] as const) {
    expect(again.lookUp('a.jpg', { ...old, [field]: 8 })).toBeNull();
  }
  expect((await openFileIndex(home, '/other')).lookUp('a.jpg', old)).toBeNull();
});

test('does not trust a file that changed a moment ago, but knows what it most likely is', async () => {
  const index = await openFileIndex(home, '/photos');
  const fresh = { ...old, mtimeMs: Date.now() };
  index.remember('b.jpg', fresh, 'hash');
  await index.save();
  const again = await openFileIndex(home, '/photos');
  expect(again.lookUp('b.jpg', fresh)).toBeNull();
  expect(again.lookUp('b.jpg', fresh, 'likely')).toBe('hash');
});

test('forgets files that were not seen again', async () => {
  const index = await openFileIndex(home, '/shrinking');
  index.remember('a.jpg', old, 'a');
  await index.save();
  const next = await openFileIndex(home, '/shrinking');
  await next.save();
  expect((await openFileIndex(home, '/shrinking')).lookUp('a.jpg', old)).toBeNull();
});

test('starts empty on a damaged index', async () => {
  const ownHome = join(home, 'damaged');
  const index = await openFileIndex(ownHome, '/photos');
  index.remember('a.jpg', old, 'hash');
  await index.save();
  const [file] = await readdir(join(ownHome, 'cache', 'index'));
  await writeFile(join(ownHome, 'cache', 'index', file!), 'not json');
  expect((await openFileIndex(ownHome, '/photos')).lookUp('a.jpg', old)).toBeNull();
});

test('knows the size of a photo that an earlier version has looked at, and nothing else of it', async () => {
  const cache = createPhotoCache(home);
  await cache.write(photo, 'faces');
  const path = cache.entryPath(photo.sha256!, 'faces');
  const entry = JSON.parse(await readFile(path, 'utf8')) as { version: number };
  await writeFile(path, JSON.stringify({ ...entry, version: entry.version - 1 }));
  expect(await cache.read(photo.sha256!, 'faces')).toBeNull();
  expect(await cache.readSize(photo.sha256!)).toEqual([640, 480]);
  expect(await cache.readSize('cd'.repeat(32))).toBeNull();
  await writeFile(path, '{"version":');
  expect(await cache.readSize(photo.sha256!)).toBeNull();
});
