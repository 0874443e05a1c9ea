import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { FaceModels } from '../../daemon/photo/analyze.ts';
import { openAnalyzer } from './support/analyzer.ts';

const folder = await mkdtemp(join(tmpdir(), 'photoblog-analyze-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Models that cannot be had, and say when they were first asked for. */
function missingModels(asked: () => void): FaceModels {
  return {
    detectors: () => {
      asked();
      return Promise.reject(new Error('no detector'));
    },
    embedder: () => Promise.reject(new Error('no embedder')),
  };
}

test('what finds faces is asked for before the photo is decoded, so that one loads beside the other', async () => {
  const webCopyPath = join(folder, 'copy.jpg');
  const copyWasThere: boolean[] = [];
  const analyzer = openAnalyzer(missingModels(() => copyWasThere.push(existsSync(webCopyPath))));
  const grey = { width: 64, height: 48, channels: 3, background: '#808080' } as const;
  const photo = await sharp({ create: grey }).jpeg().toBuffer();
  await expect(analyzer.analyze(photo, { webCopyPath })).rejects.toThrow('no detector');
  expect(existsSync(webCopyPath), 'the copy is made all the same').toBe(true);
  expect(copyWasThere[0], 'asked before').toBe(false);
});

test('nothing is loaded for what is no picture, nor where faces are not wanted', async () => {
  let asked = 0;
  const analyzer = openAnalyzer(missingModels(() => asked++));
  expect((await analyzer.analyze(Buffer.from('no picture'))).outcome).toBe('failed');
  const grey = { width: 64, height: 48, channels: 3, background: '#808080' } as const;
  const photo = await sharp({ create: grey }).jpeg().toBuffer();
  expect((await analyzer.analyze(photo, { faces: 'skip' })).outcome).toBe('ok');
  expect(asked).toBe(0);
});
