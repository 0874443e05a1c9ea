import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAnalyzer, type Analyzer } from '../../../daemon/photo/analyze.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';
import { packages } from '../../bench/sight.json';

interface Labelled {
  readonly file: string;
  readonly things: readonly string[];
  readonly faces: number;
}

/** The labelled photos of `npm run bench:sight` that are among the samples. */
const labelled = packages.flatMap(({ name, photos }): Labelled[] =>
  photos.flatMap((photo) => {
    const file = assetPath(`samples/${name}/${basename(photo.path)}`);
    return existsSync(file) ? [{ things: [], faces: 0, ...photo, file }] : [];
  }),
);

let scratch: string;
let analyzer: Analyzer;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'photoblog-sight-'));
  analyzer = createAnalyzer({ thumbnailPath: (id) => join(scratch, `${id}.jpg`) });
});
afterAll(() => rm(scratch, { recursive: true }));

test('what is told of the labelled samples is there, in 97 of 100 at least, and so are their faces', async () => {
  const counts = new Map<string, { told: number; right: number }>();
  const wrong: string[] = [];
  let [found, there, right] = [0, 0, 0];
  for (const { file, things, faces } of labelled) {
    const bytes = await readFile(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const wish = { faces: 'find', see: 'look', webCopyPath: null } as const;
    const photo = await analyzer.analyze(bytes, sha256, wish);
    for (const { label } of photo.sight?.sees ?? []) {
      const count = counts.get(label) ?? { told: 0, right: 0 };
      counts.set(label, count);
      count.told++;
      if (things.includes(label)) count.right++;
      else wrong.push(`${label} in ${file}`);
    }
    const people = photo.faces.filter(({ depiction }) => depiction === undefined).length;
    found += people;
    there += faces;
    right += Math.min(people, faces);
  }
  expect(labelled.length, 'labelled samples').toBeGreaterThan(15);
  for (const [label, count] of counts) {
    expect(count.right / count.told, `${label}: ${wrong.join(', ')}`).toBeGreaterThanOrEqual(0.97);
  }
  console.info(
    `faces: ${right} of ${there} found, ${found - right} of none; ` +
      [...counts].map(([label, count]) => `${label}: ${count.right} of ${count.told}`).join(', '),
  );
  expect(right / there).toBeGreaterThan(0.97);
  expect(right / found).toBeGreaterThan(0.97);
}, 120_000);

test('is not blind: the table in a photo that shows one is told', async () => {
  const file = assetPath('samples/exif/evil1.jpg');
  const { sees } = await analyzer.see(
    await readFile(file),
    { faces: [], turned: 0, width: null, height: null },
    null,
  );
  expect(sees.map(({ label }) => label)).toEqual(['dining table']);
});
