// @ts-check
/**
 * Writes docs/openrpc.json from the table of methods; a test fails when it was forgotten.
 *
 *   node scripts/openrpc.mjs
 */
import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Inside the repository, so that what is not bundled is found in node_modules.
const folder = await mkdtemp(join(root, 'node_modules', '.openrpc-'));
try {
  const outfile = join(folder, 'methods.mjs');
  await build({
    entryPoints: [join(root, 'daemon', 'rpc', 'methods.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const { methods } = await import(pathToFileURL(outfile).href);
  const document = await methods['rpc.discover'].answer({}, {});
  const target = join(root, 'docs', 'openrpc.json');
  await writeFile(target, `${JSON.stringify(document, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
