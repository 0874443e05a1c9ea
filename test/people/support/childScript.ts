import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installRoot } from '../../../daemon/shared/paths.ts';

/** TypeScript that can be run in processes of its own, as often as wanted. */
export interface ChildScript {
  start(...args: readonly string[]): ChildProcess;
  /** Runs to the end; rejects unless the status is 0. Returns what was printed. */
  run(...args: readonly string[]): Promise<string>;
  dispose(): Promise<void>;
}

/** Bundles a script whose imports are relative to the project's root, such as `./daemon/people/ledger/ledger.ts`. */
export async function childScript(source: string): Promise<ChildScript> {
  // Within the project, where the assets and node_modules are found.
  const out = join(installRoot, 'out');
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, 'child-'));
  const file = join(folder, 'script.mjs');
  await build({
    stdin: { contents: source, resolveDir: installRoot, loader: 'ts' },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const start = (...args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    start,
    run: (...args) =>
      new Promise((resolve, reject) => {
        const child = start(...args);
        let output = '';
        child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
        child.on('error', reject);
        child.on('close', (code, signal) => {
          if (code === 0) resolve(output);
          else reject(new Error(`child ended with ${code ?? signal ?? '?'}: ${output}`));
        });
      }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
