import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { parseManifest } from '../../daemon/draft/manifest.ts';
import { findImages } from '../../daemon/draft/markdownRegions.ts';
import { childScript } from '../people/support/childScript.ts';

/** Enough to be killed in every step of a run now and then; PHOTOBLOG_KILLS for more. */
const rounds = Number(process.env['PHOTOBLOG_KILLS'] ?? 10);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-killed-'));
  await mkdir(join(folder, '.copies'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes drafts over each other: now of one album, now of another, each time with other copies of the photos. */
const writer = await childScript(`
  import { writeFile } from 'node:fs/promises';
  import { join } from 'node:path';
  import { openBundle } from './daemon/draft/bundle.ts';
  import { composeDraft } from './daemon/draft/compose.ts';
  import { narrator } from './daemon/story/narrator/narrator.ts';
  import { planStory } from './daemon/story/plan/plan.ts';
  import { party, sketchAlbum, trip } from './test/fixtures/storyAlbum.ts';
  const [folder, first, times] = process.argv.slice(2);
  const signal = new AbortController().signal;
  const plans = [party, trip].map((sketch) => planStory(sketchAlbum(sketch)));
  process.stdout.write('ready\\n');
  for (let n = Number(first); n < Number(first) + Number(times); n++) {
    const plan = plans[n % 2];
    const bundle = await openBundle({ plan, folder, generator: 'test' });
    await bundle.placeImages(async (sha256) => {
      const path = join(folder, '.copies', sha256 + '.' + n);
      await writeFile(path, 'copy ' + n + ' of ' + sha256);
      return path;
    }, signal);
    let text = '';
    for await (const piece of composeDraft(plan, narrator, { signal, imageOf: bundle.imageOf })) text += piece;
    await bundle.finish({ text, writer: 'builtin' });
  }
`);
afterAll(() => writer.dispose());

test('whenever a run is killed, the next one finds its way: nothing is taken for an edit, nothing is left over', async () => {
  let random = 7;
  const next = (): number => (random = (random * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (let round = 0; round < rounds; round++) {
    const child = writer.start(folder, String(round), '1000');
    await once(child.stdout!, 'data');
    await sleep(next() * 90);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writer.run(folder, String(round % 2), '2');

    expect((await readdir(folder)).sort()).toEqual(['.copies', 'blog']);
    const dir = join(folder, 'blog');
    const manifest = parseManifest(await readFile(join(dir, '.photoblog.json'), 'utf8'))!;
    const shown = findImages(await readFile(join(dir, 'index.md'), 'utf8')).map(({ file }) => file);
    expect((await readdir(dir)).sort()).toEqual(
      [...new Set([...shown, '.photoblog.json', 'index.md'])].sort(),
    );
    expect(manifest).not.toHaveProperty('loose');
    expect(manifest).not.toHaveProperty('pending');
    for (const { image, imageSha256, imageBefore } of manifest.photos) {
      const there = createHash('sha256')
        .update(await readFile(join(dir, image)))
        .digest('hex');
      expect([there, imageBefore]).toEqual([imageSha256, undefined]);
    }
  }
}, 240_000);
