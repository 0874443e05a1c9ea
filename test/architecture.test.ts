import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { circles, crowded, upward } from './support/floors.ts';
import { type Import, importsOf, readImports, sources } from './support/imports.ts';
import { spokenWords } from './support/spokenWords.ts';

/**
 * Packages that are native, large, slow to load or opinionated: in the program, one file adapts each to us.
 * Scripts that draw an icon or make sample files are not the program, and may use the real thing.
 */
const heavyPackages = [
  '@imagemagick/magick-wasm',
  '@photostructure/tz-lookup',
  '@rapideditor/country-coder',
  '@qdrant/js-client-rest',
  '@techstark/opencv-js',
  'commander',
  'd3-geo',
  'exifreader',
  'fflate',
  'heic-decode',
  'json-rpc-2.0',
  'libheif-js',
  'ollama',
  'onnxruntime-node',
  'pacote',
  'sharp',
  'rehype-sanitize',
  'remark-parse',
  'smol-toml',
  'topojson-client',
  'unified',
  'vscode-languageclient',
  'yaml',
];

let imports: readonly Import[];
let files: readonly string[];

beforeAll(async () => {
  const program = (
    await Promise.all(['daemon', 'extension', 'media', 'scripts'].map(sources))
  ).flat();
  files = [...program, ...(await sources('test'))];
  imports = (await Promise.all(program.map(importsOf))).flat();
  expect(program.length, 'source files found').toBeGreaterThan(20);
});

describe('the layout', () => {
  test('the extension knows of the daemon only its contract', () => {
    check(
      ({ file, target }) => file.startsWith('extension/') && target?.startsWith('daemon/') === true,
      ({ target }) => target?.startsWith('daemon/contract/') === true,
    );
  });

  test('the daemon knows no editor', () => {
    check(
      ({ file }) => file.startsWith('daemon/'),
      ({ from, target }) =>
        from !== 'vscode' &&
        !from.startsWith('vscode-languageclient') &&
        !/^(extension|media|test|scripts)\//.test(target ?? ''),
    );
  });

  test('the webview runs in a browser: no Node, no editor, no daemon', () => {
    check(
      ({ file }) => file.startsWith('media/'),
      ({ from, target, isTypeOnly }) =>
        isTypeOnly || (target?.startsWith('media/') ?? !/^(node:|vscode)/.test(from)),
    );
  });

  test('the protocol needs nothing at run time, so that the extension stays light', () => {
    check(
      ({ file }) => file === 'daemon/contract/protocol.ts',
      ({ isTypeOnly }) => isTypeOnly,
    );
  });

  test('the folders of the data folder are spelled in one file', async () => {
    const files = (await sources('daemon')).filter(
      (file) => file !== 'daemon/shared/dataFolder.ts',
    );
    const spelled = await Promise.all(
      files.map(async (file) => {
        const text = await readFile(file, 'utf8');
        return /join\((\w+\.)?home, '/.test(text) ? [file] : [];
      }),
    );
    // A file at the top, not in a folder.
    expect(spelled.flat()).toEqual(['daemon/photo/decode/heif/native/chooseProgram.ts']);
  });

  test('what is shipped imports neither tests nor scripts', () => {
    check(
      ({ file }) => /^(daemon|extension|media)\//.test(file),
      ({ target }) => !/^(test|scripts)\//.test(target ?? ''),
    );
  });

  test.each(heavyPackages)('%s has at most one importing file', (name) => {
    const importers = imports.filter(
      ({ file, from, isTypeOnly }) =>
        !isTypeOnly &&
        (from === name || from.startsWith(`${name}/`)) &&
        (!file.startsWith('scripts/') || name === 'pacote'),
    );
    const files = [...new Set(importers.map(({ file }) => file))];
    expect(files.slice(1), `beside ${files[0] ?? ''}`).toEqual([]);
  });
});

describe('the floors', () => {
  test('no file imports from a floor above its own', () => {
    expect(upward(imports)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('no folder holds more files than one looks through', () => {
    expect(crowded(files)).toEqual([]);
  });

  test('a language of the story is words: French takes fewer than 600 lines', async () => {
    const french = files.filter((file) =>
      /^daemon\/story\/.*(?:\/fr|[fF]rench\w*)\.ts$/.test(file),
    );
    const lines = await Promise.all(
      french.map(async (file) => (await readFile(file, 'utf8')).trimEnd().split('\n').length),
    );
    expect(french.length).toBeGreaterThanOrEqual(4);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(600);
  });

  test('a rule of the claim checker holds no words: those of all languages are in words/', async () => {
    const rules = files.filter(
      (file) =>
        file.startsWith('daemon/story/claims/') && !file.startsWith('daemon/story/claims/words/'),
    );
    const spoken = await Promise.all(
      rules.map(async (file) =>
        spokenWords(await readFile(file, 'utf8')).map((words) => `${file}: ${words}`),
      ),
    );
    expect(rules.length).toBeGreaterThan(50);
    expect(spoken.flat()).toEqual([]);
  });
});

describe('the finder of words', () => {
  test.each([
    ['/\\b(?:first|last)\\b/iu.test(text)', true],
    ['const all = /(?<!\\p{L})fast alle(?!\\p{L})/iu;', true],
    ["new RegExp(`^(?:${name}|mit|ohne)$`, 'u')", true],
    ["const twice = 'deux fois';", true],
    ['/^\\p{Lu}{2,4}$/u.test(text)', false],
    ["/['’]s?$/u.test(name)", false],
    ['/(?<year>\\d{4})-(?<month>\\d\\d)/.exec(date)', false],
    ["const kind = 'order';", false],
  ])('in %s: %s', (text, has) => {
    expect(spokenWords(text).length > 0).toBe(has);
  });
});

describe('the rules of the floors, on a made-up tree', () => {
  const tree = (texts: Readonly<Record<string, string>>): Import[] =>
    Object.entries(texts).flatMap(([file, text]) => readImports(file, text));

  test('an import from above is named', () => {
    const made = tree({
      'daemon/photo/a.ts': "import { b } from '../story/b.ts';",
      'daemon/story/b.ts': "import { c } from '../photo/c.ts';",
      'daemon/cli/d.ts': "import { e } from '../daemon.ts';",
      'daemon/daemon.ts': "import type { F } from './cli/f.ts';",
    });
    expect(upward(made)).toEqual([
      'daemon/photo/a.ts imports daemon/story/b.ts from above',
      'daemon/daemon.ts imports daemon/cli/f.ts from above',
    ]);
  });

  test('rooms side by side do not import each other', () => {
    const made = tree({ 'daemon/people/a.ts': "import { b } from '../story/b.ts';" });
    expect(upward(made)).toEqual(['daemon/people/a.ts imports daemon/story/b.ts from beside']);
  });

  test('a room nobody has given a floor is named', () => {
    const made = tree({ 'daemon/attic/a.ts': "import { b } from '../shared/b.ts';" });
    expect(upward(made)).toEqual(['daemon/attic/ has no floor']);
  });

  test('a circle is told file by file, also one of types alone', () => {
    const made = tree({
      'daemon/photo/a.ts': "import { b } from './b.ts';",
      'daemon/photo/b.ts': "import type { C } from './c.ts';",
      'daemon/photo/c.ts': "import { a } from './a.ts';",
      'daemon/photo/d.ts': "import { a } from './a.ts';",
    });
    expect(circles(made)).toEqual(['daemon/photo/a.ts, daemon/photo/b.ts, daemon/photo/c.ts']);
  });

  test('a folder is full with 25 files, those of its own folders not counted', () => {
    const names = (folder: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${folder}/f${i}.ts`);
    expect(crowded([...names('daemon/a', 25), ...names('daemon/a/b', 25)])).toEqual([]);
    expect(crowded(names('daemon/a', 26))).toEqual(['daemon/a holds 26 files']);
  });
});

describe('the reader of imports', () => {
  test.each([
    ["import a from 'sharp';", 'sharp', false],
    ["import type { A } from 'sharp';", 'sharp', true],
    ["import { type A } from 'sharp';", 'sharp', true],
    ["import { type A, b } from 'sharp';", 'sharp', false],
    ["import 'sharp';", 'sharp', false],
    ["export * from 'sharp';", 'sharp', false],
    ["export type { A } from 'sharp';", 'sharp', true],
    ["const a = await import('sharp');", 'sharp', false],
    ["const a = require('sharp');", 'sharp', false],
    ["const a = createRequire(import.meta.url)('sharp');", 'sharp', false],
    ["const a = require.resolve('sharp');", 'sharp', false],
    ["type A = import('sharp').Sharp;", 'sharp', true],
  ])('understands %s', (text, from, isTypeOnly) => {
    expect(readImports('daemon/photo/x.ts', text)).toEqual([
      { file: 'daemon/photo/x.ts', from, target: null, isTypeOnly },
    ]);
  });

  test('follows relative imports', () => {
    const [found] = readImports('extension/a.ts', "import { b } from '../daemon/main.ts';");
    expect(found?.target).toBe('daemon/main.ts');
  });
});

/** Every import that matches `which` must satisfy `rule`; offenders are listed as `file imports from`. */
function check(which: (one: Import) => boolean, rule: (one: Import) => boolean): void {
  const offenders = imports.filter((one) => which(one) && !rule(one));
  expect(offenders.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
}
