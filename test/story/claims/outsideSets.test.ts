import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { albumsFrom, heldOutOf, sentencesFrom } from '../../fixtures/claims/heldOut/read.ts';
import { ratesOf, wilson } from '../../fixtures/claims/rates.ts';
import { eighthAlbums } from '../../fixtures/claims/eighth/albums.ts';
import { ninthAlbums } from '../../fixtures/claims/ninth/albums.ts';
import { seventhAlbums } from '../../fixtures/claims/seventh/albums.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const picnic = {
  folder: 'Picnic',
  people: { A: 'Ada' },
  photos: [{ path: 'a.jpg', at: '2024-06-01T12:00:00', faces: ['A'] }],
};

it('sentences of a folder outside the repository are held against the albums they come with', () => {
  const folder = folderWith({
    'en.txt': '# picnic\nT Ada is there at noon.\nH Bertram is there at noon.\n',
    'albums.json': JSON.stringify({ picnic }),
  });
  const rates = ratesOf(sentencesFrom(folder, 'en'), 'en', albumsFrom(folder));
  expect(rates.map(({ kind, all, marked }) => [kind, all, marked])).toEqual([
    ['hard', 1, 1],
    ['soft', 0, 0],
    ['truth', 1, 0],
  ]);
});

it('a folder may hold one language only, and tell of albums that are known', () => {
  const folder = folderWith({ 'de.txt': '# rail\nT Petra ist in Bled.\n' });
  expect(sentencesFrom(folder, 'fr')).toEqual([]);
  expect(sentencesFrom(folder, 'de').map(({ album, text, half }) => [album, text, half])).toEqual([
    ['rail', 'Petra ist in Bled.', 'b'],
  ]);
  expect(albumsFrom(folder)).toEqual({});
});

describe.each(['en', 'de', 'fr'] as const)('in %s', (language) => {
  it.each(['eleventh', 'eleventhUnread'] as const)('%s has as many of each kind', (set) => {
    const all = heldOutOf(set, language);
    const of = (kind: string): number => all.filter((one) => one.kind === kind).length;
    expect([of('truth'), of('hard'), of('soft')]).toEqual([50, 50, 25]);
  });

  it.each([
    ['seventh', seventhAlbums, [15, 10, 5]],
    ['eighth', eighthAlbums, [30, 30, 15]],
    ['ninth', ninthAlbums, [20, 20, 10]],
  ] as const)('the %s set tells of each of its albums alike', (set, albums, counts) => {
    const all = heldOutOf(set, language);
    const told = Object.keys(albums).filter((name) => all.some(({ album }) => album === name));
    const ofOtherLanguages = (name: string): boolean =>
      / (?:en|de|fr)$/.test(name) && !name.endsWith(` ${language}`);
    expect(told).toEqual(Object.keys(albums).filter((name) => !ofOtherLanguages(name)));
    for (const name of told) {
      const own = all.filter(({ album }) => album === name);
      const of = (kind: string): number => own.filter((one) => one.kind === kind).length;
      expect([of('truth'), of('hard'), of('soft')], name).toEqual(counts);
    }
  });
});

// R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I.
it.each([
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18],
])('%i of %i lies between %f and %f per cent in 95 of 100 cases', (part, all, low, high) => {
  const [found, to] = wilson(part, all);
  expect(found).toBeCloseTo(low, 1);
  expect(to).toBeCloseTo(high, 1);
});

// Authors who saw neither the checker nor each other: 38 albums, each lie within a sentence that is true in all else; and 60,
// half of them without any caption. All of `fifteenth` was read after it had been measured.
it.each([
  ['twelfth', 'en', [380, 190, 380], [0.92, 0.88, 0.06]],
  ['twelfth', 'de', [380, 190, 380], [0.92, 0.88, 0.06]],
  ['thirteenth', 'en', [252, 144, 360], [0.95, 0.9, 0.09]],
  ['thirteenth', 'de', [252, 144, 360], [0.9, 0.85, 0.1]],
  ['fourteenth', 'en', [168, 96, 240], [0.93, 0.88, 0.09]],
  ['fourteenth', 'de', [84, 48, 120], [0.9, 0.85, 0.12]],
  ['fifteenth', 'en', [42, 24, 60], [0.92, 0.88, 0.09]],
  ['fifteenth', 'de', [42, 24, 60], [0.95, 0.88, 0.07]],
] as const)(
  'of the sentences about albums of their own, %s set in %s, lies are found and truths let be',
  (set, language, counts, [leastHard, leastSoft, mostTruths]) => {
    const folder = `test/fixtures/claims/${set}`;
    const rates = ratesOf(sentencesFrom(folder, language), language, albumsFrom(folder));
    expect(rates.map(({ all }) => all)).toEqual(counts);
    const [hard = 0, soft = 0, truth = 1] = rates.map(({ marked, all }) => marked / all);
    expect(hard).toBeGreaterThan(leastHard);
    expect(soft).toBeGreaterThan(leastSoft);
    expect(truth).toBeLessThan(mostTruths);
  },
  // Hundreds of sentences, beside other tests.
  120_000,
);
