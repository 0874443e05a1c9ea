import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseManifest } from '../scripts/assetsLib.mjs';
import { shippedPackages, thirdPartyMarkdown } from '../scripts/thirdPartyText.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (name: string) => readFile(join(root, name), 'utf8');

test('THIRD_PARTY.md says what assets.json and package-lock.json say', async () => {
  const manifest = parseManifest(await read('assets.json'));
  const lock = JSON.parse(await read('package-lock.json'));
  expect(await read('THIRD_PARTY.md'), 'run "npm run third-party"').toBe(
    thirdPartyMarkdown(manifest, lock),
  );
});

test('every shipped package states a licence that lets it be passed on', async () => {
  const lock = JSON.parse(await read('package-lock.json'));
  const allowed =
    /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0|LGPL-3\.0(-or-later)?)$/;
  const others = shippedPackages(lock).filter(
    ({ licence }) =>
      !licence
        .replaceAll(/[()]/g, '')
        .split(/ (?:AND|OR) /)
        .every((part) => allowed.test(part)),
  );
  expect(others).toEqual([]);
});

test('follows dependencies, and leaves tools out', () => {
  const lock = {
    packages: {
      '': { dependencies: { a: '1.0.0' }, devDependencies: { tool: '1.0.0' } },
      'node_modules/a': {
        version: '1.0.0',
        license: 'MIT',
        dependencies: { b: '^2.0.0' },
        optionalDependencies: { missing: '^1.0.0' },
      },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/b': { version: '1.0.0', license: 'GPL-3.0' },
      'node_modules/tool': { version: '1.0.0', license: 'MIT' },
    },
  };
  expect(
    shippedPackages(lock).map(({ name, version, licence }) => [name, version, licence]),
  ).toEqual([
    ['a', '1.0.0', 'MIT'],
    ['b', '2.0.0', 'ISC'],
  ]);
});
