import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { createPhotoPool } from '../../../daemon/photo/pool.ts';
import { installRoot } from '../../../daemon/shared/paths.ts';

const home = await mkdtemp(join(tmpdir(), 'photoblog-xmp-'));
const workerPath = join(installRoot, 'dist', 'photoWorker.js');
const pool = createPhotoPool({ workerPath, home, size: 1 });
afterAll(async () => {
  pool.close();
  await rm(home, { recursive: true, force: true });
});

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/></rdf:RDF></x:xmpmeta>`;

test('the program as it is built reads the XMP of the first photo that has any', async () => {
  const grey = { width: 64, height: 48, channels: 3, background: '#808080' } as const;
  const file = join(home, 'rated.jpg');
  await writeFile(file, await sharp({ create: grey }).withXmp(xmp).jpeg().toBuffer());
  const task = { kind: 'analyze', file, faces: 'skip', webCopy: 'none' } as const;
  const { photo } = await pool.run(task, new AbortController().signal);
  expect(photo.problems).toEqual([]);
  expect(photo.metadata.rating).toBe(4);
});
