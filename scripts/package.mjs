// @ts-check
import { execFile } from 'node:child_process';
import { listFiles, PackageManager } from '@vscode/vsce';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { runtimeFiles, targets } from './runtimePackages.mjs';

/**
 * Makes `out/photo-blog-<target>-<version>.vsix` from what `npm run build` left in dist/.
 *
 * node scripts/package.mjs [--target linux-x64] [--stage | --runtime]
 *
 * With --stage, only out/stage/<target>/ is made; with --runtime, only dist/node_modules/, which `vsce` needs to package
 * the project itself.
 */

const root = join(import.meta.dirname, '..');

/**
 * Ours, as they lie in the project: what `vsce` takes from it by .vscodeignore, but for what is made or put in below.
 *
 * @returns {Promise<readonly string[]>} files, `/` between parts
 */
async function ownFiles() {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return files.filter((file) => file !== 'package.json' && !file.startsWith('dist/node_modules/'));
}

/** Assets of one platform. Elsewhere Qdrant comes from a path, from PATH or from a URL. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const ownOf = { 'linux-x64': ['assets/qdrant/qdrant'] };

/**
 * Everything a VSIX for a platform holds.
 *
 * @param {string} target
 * @returns {Promise<Map<string, string>>} path in the VSIX -> file to copy, in the order of paths
 */
export async function contents(target) {
  const files = new Map();
  for (const file of [...(await ownFiles()), ...(ownOf[target] ?? [])]) {
    files.set(file, join(root, file));
  }
  for (const [path, file] of await runtimeFiles(root, target)) {
    files.set(`dist/node_modules/${path}`, file);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const unshipped = ['scripts', 'dependencies', 'devDependencies', 'private', 'bin', 'overrides'];

/** The manifest as users get it: without scripts and dependencies, which mean nothing there. */
async function shippedManifest() {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const shipped = Object.entries(manifest).filter(([field]) => !unshipped.includes(field));
  return `${JSON.stringify(Object.fromEntries(shipped), null, 2)}\n`;
}

/**
 * Puts together the folder a VSIX is made of, which VS Code can also run as it is.
 *
 * @param {string} target
 */
export async function stage(target) {
  const folder = join(root, 'out', 'stage', target);
  await rm(folder, { recursive: true, force: true });
  for (const [path, file] of await contents(target)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(file, join(folder, path), { dereference: true });
  }
  await writeFile(join(folder, 'package.json'), await shippedManifest());
  await writeFile(join(folder, '.vscodeignore'), '.vscodeignore\n');
  return folder;
}

/**
 * Puts the packages that are loaded at run time where a package of the project itself has them.
 *
 * @param {string} target
 */
async function fillRuntime(target) {
  const folder = join(root, 'dist', 'node_modules');
  await rm(folder, { recursive: true, force: true });
  for (const [path, file] of await runtimeFiles(root, target)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(file, join(folder, path), { dereference: true });
  }
}

async function main() {
  const at = process.argv.indexOf('--target');
  const target = at < 0 ? 'linux-x64' : process.argv[at + 1];
  if (!target || !targets[target]) {
    throw new Error(`--target must be one of ${Object.keys(targets).join(', ')}`);
  }
  if (process.argv.includes('--runtime')) {
    await fillRuntime(target);
    return;
  }
  const folder = await stage(target);
  if (process.argv.includes('--stage')) {
    process.stdout.write(`${folder}\n`);
    return;
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const vsix = join(root, 'out', `photo-blog-${target}-${version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  await promisify(execFile)(
    process.execPath,
    [
      vsce,
      'package',
      '--target',
      target,
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      vsix,
    ],
    { cwd: folder, maxBuffer: 1 << 24 },
  );
  const { size } = await stat(vsix);
  process.stdout.write(`${vsix.slice(root.length + 1)}: ${(size / 1e6).toFixed(1)} MB\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
