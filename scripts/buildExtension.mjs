// @ts-check
import process from 'node:process';
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

/** Builds what runs inside VS Code: the extension (`dist/extension.cjs`) and its webview (`dist/media/`). */
export async function buildExtension() {
  /** @type {import('esbuild').BuildOptions} */
  const shared = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning' };
  await build({
    ...shared,
    entryPoints: { extension: 'extension/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    // The extension host of VS Code 1.100.
    target: 'node20.18',
    format: 'cjs',
    external: ['vscode'],
  });
  await build({
    ...shared,
    entryPoints: [
      ...['board', 'people', 'photo', 'picker'].flatMap((page) => [
        `media/${page}/${page}.ts`,
        `media/${page}/${page}.css`,
      ]),
      'media/preview/preview.css',
    ],
    outdir: 'dist/media',
    entryNames: '[name]',
    platform: 'browser',
    target: 'chrome128',
    format: 'iife',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildExtension();
