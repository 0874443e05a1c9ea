// @ts-check
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Bundles the end-to-end tests, which are TypeScript, and runs them; main.ts says which arguments there are. */
const root = join(import.meta.dirname, '..', '..');
const outdir = join(root, 'out', 'e2e', 'build');
await build({
  entryPoints: [join(root, 'test/e2e/main.ts'), join(root, 'test/fakes/daemon.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outdir,
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(join(outdir, 'e2e', 'main.mjs')).href);
