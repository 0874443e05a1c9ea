import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { installRoot } from '../../daemon/shared/paths.ts';

/**
 * Bundles the worker of photos as it is in the sources.
 *
 * @returns its folder, to be removed; it lies inside the repository, so that what is not bundled is found in node_modules
 */
export async function bundledWorker(): Promise<{ folder: string; path: string }> {
  const folder = await mkdtemp(join(installRoot, 'node_modules', '.worker-'));
  await build({
    entryPoints: { worker: join(installRoot, 'daemon', 'photo', 'worker.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return { folder, path: join(folder, 'worker.mjs') };
}
