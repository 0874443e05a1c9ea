import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../../daemon/album/album.ts';
import type { AlbumContext } from '../../daemon/album/context.ts';
import { openDraftRegistry } from '../../daemon/draft/registry.ts';
import { decide } from '../../daemon/people/ledger/decide.ts';
import { groupLibrary } from '../../daemon/people/grouping/groupLibrary.ts';
import type { Consent } from '../../daemon/contract/person.ts';
import { createPhotoCache } from '../../daemon/photo/cache.ts';
import type { Face } from '../../daemon/contract/photo.ts';
import { createPhotoPool } from '../../daemon/photo/pool.ts';
import { openStories } from '../../daemon/draft/stories.ts';
import { openPhotoChoices } from '../../daemon/draft/photoChoices.ts';
import type { Report } from '../../daemon/contract/report.ts';
import { openAnalyzer } from '../photo/support/analyzer.ts';
import { cosine, readSample, samplePath } from '../photo/support/photos.ts';
import { bundledWorker } from '../support/bundledWorker.ts';
import { peopleWithoutStore } from '../people/support/withoutStore.ts';

// A whole run over real photos, workers included: everything that is published is looked at, byte by byte and face by face.
const analyzer = openAnalyzer();
const { signal } = new AbortController();
const secret = 'Zxqua Wrbel';
/** Some files are called after the person, as people's files are. */
const files = {
  'zxqua-at-home.jpg': 'jessica-1',
  'portraits/Zxqua2.jpg': 'jessica-2',
  'x.jpg': 'jessica-3',
  'laura.jpg': 'laura-1',
  'four.jpg': 'unknown-1',
} as const;

let scratch: string;
let worker: { folder: string; path: string };
let folder: string;
let ctx: AlbumContext;
let model: Face;
/** Named and in a draft in full by then: what was agreed to before must not stay. */
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'photoblog-consent-'));
  worker = await bundledWorker();
  const home = join(scratch, 'home');
  folder = join(scratch, 'album');
  for (const [path, sample] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await cp(samplePath(`facial-recognition/${sample}.jpg`), join(folder, path));
  }
  ctx = {
    home,
    cache: createPhotoCache(home),
    pool: createPhotoPool({ workerPath: worker.path, home, size: 2 }),
    people: peopleWithoutStore(home),
    drafts: openDraftRegistry(home),
    choices: openPhotoChoices(home),
    stories: openStories(home),
    settings: {},
  };
  await run();
  model = (await analyzer.analyze(await readSample('facial-recognition/jessica-1.jpg'))).faces[0]!;
  const { faces } = await groupLibrary(ctx.people, signal);
  const own = faces.find(({ places }) => places[0].path === 'zxqua-at-home.jpg');
  await decide(ctx.people, { kind: 'name', person: own?.id ?? '', name: secret });
  await run();
}, 180_000);
afterAll(async () => {
  ctx.pool.close();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  await rm(worker.folder, { recursive: true, force: true, maxRetries: 5 });
});

async function run(): Promise<Report> {
  const request = { folder, story: { writer: 'builtin' } } as const;
  for await (const event of generate(ctx, request, signal)) {
    if (event.kind === 'report') return event.report;
  }
  throw new Error('no report');
}

interface Published {
  readonly report: Report;
  /** Names of files in the bundle. */
  readonly names: readonly string[];
  /** Everything in the bundle that is text. */
  readonly text: string;
  /** How much the most similar face in any image is like the person. */
  readonly likeliest: number;
}

async function publishedWith(consent: Consent): Promise<Published> {
  await decide(ctx.people, { kind: 'consent', person: secret, consent });
  const report = await run();

  const bundle = join(report.draft ?? '', '..');
  const names = await readdir(bundle);
  const isPicture = (name: string): boolean => /\.(?:jpg|webp)$/.test(name);
  const texts = names.filter((name) => !isPicture(name));
  const text = (await Promise.all(texts.map((name) => readFile(join(bundle, name), 'utf8')))).join(
    '\n',
  );
  let likeliest = -1;
  for (const name of names.filter(isPicture)) {
    const found = await analyzer.analyze(await readFile(join(bundle, name)));
    for (const face of found.faces) {
      likeliest = Math.max(likeliest, cosine(face.embedding, model.embedding));
    }
  }
  return { report, names, text, likeliest };
}

describe('a person who may be', () => {
  test('published in full is named and shown', async () => {
    const { text, names, likeliest } = await publishedWith('full');
    expect(text).toContain(secret);
    expect(names).toContain('zxqua-at-home.jpg');
    expect(likeliest).toBeGreaterThan(0.9);
  });

  test('called by the first name only keeps the rest of it', async () => {
    const { text, likeliest } = await publishedWith('first-name');
    expect(text).toMatch(/Zxqua/);
    expect(text).not.toMatch(/Wrbel/i);
    expect(likeliest).toBeGreaterThan(0.9);
  });

  test.each(['initials', 'a-friend'] as const)('shown, but not named: %s', async (consent) => {
    const { text, names, likeliest } = await publishedWith(consent);
    expect(`${text} ${names.join(' ')}`).not.toMatch(/zxqua|wrbel/i);
    expect(likeliest).toBeGreaterThan(0.9);
  });

  test('blurred is nowhere to be recognised, neither by name nor by face', async () => {
    const { report, text, names, likeliest } = await publishedWith('blurred');
    expect(`${text} ${names.join(' ')}`).not.toMatch(/zxqua|wrbel/i);
    expect(likeliest).toBeLessThan(0.31);
    const roles = report.photos.map(({ chosen }) => chosen?.role);
    expect(roles).not.toContain('left-out');
  });

  test('never shown is in no photo of the draft', async () => {
    const { report, text, names, likeliest } = await publishedWith('never');
    expect(`${text} ${names.join(' ')}`).not.toMatch(/zxqua|wrbel/i);
    expect(likeliest).toBeLessThan(0.31);
    expect(names.filter((name) => name.endsWith('.jpg'))).toEqual(['laura.jpg']);
    const left = report.photos.filter(({ chosen }) => chosen?.role === 'left-out');
    expect(left.map(({ path }) => path).sort()).toEqual(
      ['four.jpg', 'portraits/Zxqua2.jpg', 'x.jpg', 'zxqua-at-home.jpg'].sort(),
    );
  });
});
