import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { exitStatus } from '../daemon/cli/commandLine.ts';
import { maxBytes, maxPixels } from '../daemon/photo/decode/limits.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (name: string) => readFile(join(root, name), 'utf8');
const pages = [
  ...(await readdir(root)).filter((name) => name.endsWith('.md')),
  ...(await readdir(join(root, 'docs')))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documentation', () => {
  test.each(pages)('%s links only to what exists', async (page) => {
    const targets = [...(await read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const broken = [];
    for (const target of targets.filter((to) => !/^[a-z]+:/.test(to))) {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      const exists = existsSync(join(root, file));
      if (!exists || (anchor && !(await anchors(file)).includes(anchor))) broken.push(target);
    }
    expect(broken).toEqual([]);
  });

  test.each(pages)('%s names only scripts that package.json has', async (page) => {
    const { scripts } = JSON.parse(await read('package.json'));
    const named = [...(await read(page)).matchAll(/npm run ([a-z][\w:-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !(name! in scripts))).toEqual([]);
  });

  test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])(
    '%s names only files that exist',
    async (page) => {
      const named = [
        ...(await read(page)).matchAll(/`([\w.-]+\/[\w./-]*|\.[\w.-]+|[\w-]+\.json)`/g),
      ].map(([, path = '']) => path);
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );

  test('CONTRIBUTING.md names only functions and types that the code has', async () => {
    const named = [...(await read('CONTRIBUTING.md')).matchAll(/`([A-Za-z]+)(?:\([^`]*\))?`/g)]
      .map(([, name = '']) => name)
      .filter((name) => /[a-z][A-Z]|^[A-Z][a-z]/.test(name));
    const files = (await readdir(join(root, 'daemon'), { recursive: true })).filter((file) =>
      file.endsWith('.ts'),
    );
    const code = (await Promise.all(files.map((file) => read(`daemon/${file}`)))).join('\n');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  test('the README gives the exit statuses of the command line', async () => {
    const rows = [...(await read('README.md')).matchAll(/^\| (\d+) \| [a-z]/gm)];
    expect(rows.map(([, status]) => Number(status))).toEqual(Object.values(exitStatus));
  });

  test.each(['README.md', 'docs/problems.md'])('%s gives the limits of a photo', async (page) => {
    const text = await read(page);
    expect(text).toContain(`${maxPixels / 1e6} megapixels`);
    expect(text).toContain(`${maxBytes / 2 ** 20} MB`);
  });
});

/** Anchors of a page's headings, as GitHub and VS Code spell them. */
async function anchors(page: string): Promise<string[]> {
  return [...(await read(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
