import { copyFile, mkdtemp, readdir, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPhotoCache, type PhotoCache } from '../../../daemon/photo/cache.ts';
import { installRoot } from '../../../daemon/shared/paths.ts';
import { createPhotoPool, type PhotoPool } from '../../../daemon/photo/pool.ts';
import { visionCopy } from '../../../daemon/photo/copies/visionCopy.ts';

const { signal } = new AbortController();
const sha256 = 'a'.repeat(64);
let cache: PhotoCache;
let pool: PhotoPool;

beforeAll(async () => {
  const home = await mkdtemp(join(tmpdir(), 'photoblog-vision-'));
  cache = createPhotoCache(home);
  const workerPath = join(installRoot, 'dist', 'photoWorker.js');
  pool = createPhotoPool({ workerPath, home, size: 1 });
  await mkdir(dirname(cache.webCopyPath(sha256)), { recursive: true });
});
afterAll(() => {
  pool.close();
});

async function webCopy(width: number, height: number): Promise<void> {
  const picture = sharp({ create: { width, height, channels: 3, background: '#487' } });
  await picture.jpeg().toFile(cache.webCopyPath(sha256));
}

test.each([
  [1600, 1200, 900, 675],
  [900, 1600, 506, 900],
  // Never enlarged: that would only be slower.
  [640, 480, 640, 480],
])('a model sees a copy of %i x %i as %i x %i', async (width, height, seenWidth, seenHeight) => {
  await webCopy(width, height);
  const image = await visionCopy({ cache, pool }, { sha256, turned: 0 }, signal);
  const seen = await sharp(image).metadata();
  expect([seen.format, seen.width, seen.height]).toEqual(['jpeg', seenWidth, seenHeight]);
  expect(await readdir(dirname(cache.webCopyPath(sha256)))).toEqual([`${sha256}.jpg`]);
});

test('where no smaller copy can be made it is the web copy', async () => {
  await copyFile(join(installRoot, 'package.json'), cache.webCopyPath(sha256));
  const image = await visionCopy({ cache, pool }, { sha256, turned: 0 }, signal);
  expect(Buffer.from(image).toString()).toContain('"name": "photo');
});
