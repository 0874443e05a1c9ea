// @ts-check
/**
 * Fetches the files pinned in assets.json into assets/, verifies them and prepares the models.
 *
 *   node scripts/assets.mjs [--manifest FILE] [--dir FOLDER] [--platform linux-x64]
 *
 * Files that are there and right need no network. Exit status: 0, or 1 after one sentence on stderr.
 */
import console from 'node:console';
import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AssetError, codeOf, explain, forPlatform, parseManifest } from './assetsLib.mjs';
import { look, readStamp, writeStamp } from './assetStamp.mjs';

/** @typedef {import('./assetsLib.mjs').AssetPackage} AssetPackage */
/** @typedef {import('./assetStamp.mjs').Stamp} Stamp */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modelFiles = ['models/retinaface.onnx', 'models/arcface.onnx'];

const { values: options } = parseArgs({
  options: {
    manifest: { type: 'string', default: join(root, 'assets.json') },
    dir: { type: 'string', default: join(root, 'assets') },
    platform: { type: 'string', default: `${process.platform}-${process.arch}` },
  },
});

try {
  await run(resolve(options.dir));
} catch (error) {
  console.error(`assets: ${sentence(error)}`);
  // Other packages may still be on their way.
  process.exit(1);
}

/** @param {string} folder */
async function run(folder) {
  const manifest = parseManifest(await readManifest());
  const { wanted, unavailable } = forPlatform(manifest, options.platform);
  await mkdir(folder, { recursive: true });
  const before = await readStamp(folder);
  /** @type {Stamp} */
  const after = { files: {} };
  const missing = await missingFiles(folder, wanted, before, after);
  if (missing.length > 0) await fetchAll(folder, missing, after);
  const targets = wanted.flatMap(({ files }) => files.map(({ target }) => target));
  if (modelFiles.every((model) => targets.includes(model))) await prepare(folder, before, after);
  if (JSON.stringify(before) !== JSON.stringify(after)) await writeStamp(folder, after);
  for (const { name, files } of unavailable) {
    const list = files.map(({ target }) => target).join(', ');
    console.log(
      `assets: ${list} left out, as ${name} is not for ${options.platform}; see "Platforms" in README.md`,
    );
  }
  console.log(
    `assets: ${targets.length} files in place, ${missing.length === 0 ? 'nothing to fetch' : `fetched from ${missing.length} packages`}`,
  );
}

async function readManifest() {
  try {
    return await readFile(options.manifest, 'utf8');
  } catch (error) {
    throw new AssetError(
      `cannot read ${options.manifest} (${codeOf(error) ?? 'no code'}); restore it from the repository`,
      { cause: error },
    );
  }
}

/**
 * The packages that must be fetched, each with the files that are missing or differ; the others enter `after`.
 *
 * @param {string} folder
 * @param {readonly AssetPackage[]} packages
 * @param {Stamp} before
 * @param {Stamp} after
 * @returns {Promise<AssetPackage[]>}
 */
async function missingFiles(folder, packages, before, after) {
  const missing = await Promise.all(
    packages.map(async (source) => {
      /** @type {import('./assetsLib.mjs').AssetFile[]} */
      const files = [];
      for (const file of source.files) {
        const seen = await look(folder, file.target, before);
        if (seen?.sha256 === file.sha256) after.files[file.target] = seen;
        else files.push(file);
        if (seen && seen.sha256 !== file.sha256) {
          console.log(`assets: ${file.target} is not the pinned file and is fetched again`);
        }
      }
      return { ...source, files };
    }),
  );
  return missing.filter(({ files }) => files.length > 0);
}

/**
 * @param {string} folder
 * @param {readonly AssetPackage[]} packages
 * @param {Stamp} after
 */
async function fetchAll(folder, packages, after) {
  await removeAbandoned(folder);
  // Beside the targets, so that a rename is one step; the name says whose it is.
  const staging = join(folder, `.staging-${hostname()}-${process.pid}-${randomUUID()}`);
  await mkdir(staging);
  const clean = () => {
    // Again, where a file that was being opened has come into a folder meanwhile.
    rmSync(staging, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  };
  process.on('exit', clean);
  for (const [signal, status] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(status));
  }
  // Loaded only here: with all files in place, npm's fetcher would be most of the run's time.
  const [{ fetchPackage }, { npmSettings }] = await Promise.all([
    import('./fetchPackage.mjs'),
    import('./npmSettings.mjs'),
  ]);
  const settings = await npmSettings(root);
  await Promise.all(
    packages.map(async (source, index) => {
      try {
        const own = join(staging, String(index));
        await mkdir(own);
        for (const { file, staged } of await fetchPackage(source, own, settings)) {
          const target = join(folder, file.target);
          await mkdir(dirname(target), { recursive: true });
          await rename(staged, target);
          const seen = await look(folder, file.target, { files: {} });
          if (seen) after.files[file.target] = seen;
        }
        console.log(`assets: fetched ${source.name}@${source.version}`);
      } catch (error) {
        const registry = registryOf(source.name, settings);
        throw new AssetError(explain(error, source, registry), { cause: error });
      }
    }),
  );
  clean();
}

/**
 * Makes the prepared models unless they are there, unchanged, from these models and these scripts.
 *
 * @param {string} folder
 * @param {Stamp} before
 * @param {Stamp} after
 */
async function prepare(folder, before, after) {
  const from = createHash('sha256');
  // In one order on every machine.
  for (const path of Object.keys(after.files).filter(isModelSource).sort()) {
    from.update(`${path} ${after.files[path]?.sha256 ?? ''}`);
  }
  for (const script of await preparingScripts()) from.update(await readFile(script));
  after.prepared = from.digest('hex');
  const known = before.prepared === after.prepared ? (before.preparedFiles ?? []) : [];
  const seen = await Promise.all(known.map((path) => look(folder, path, before)));
  const isRight = seen.every((now, i) => now?.sha256 === before.files[known[i] ?? '']?.sha256);
  if (known.length === 0 || !isRight) {
    // Whatever is wrong with a prepared file, making it anew is quicker than finding out.
    for (const path of before.preparedFiles ?? []) await rm(join(folder, path), { force: true });
    const { prepareModels } = await import('./prepareModels.mjs');
    await prepareModels(folder, ({ name, weights, before, after }) => {
      console.log(
        `assets: ${name}: ${weights} weights next to zero set to zero, a run takes ${after.toFixed(1)} ms instead of ${before.toFixed(1)}`,
      );
    });
  }
  const files = await readdir(join(folder, 'models'));
  after.preparedFiles = files.map((name) => `models/${name}`).filter(isPrepared);
  for (const path of after.preparedFiles) {
    const now = await look(folder, path, before);
    if (now) after.files[path] = now;
  }
}

/** @param {string} path below the folder */
function isPrepared(path) {
  return path.endsWith('.prepared.onnx');
}

/** @param {string} path below the folder */
function isModelSource(path) {
  return path.startsWith('models/') && !isPrepared(path);
}

/** Absolute paths of the programs that make prepared models, in one order. */
async function preparingScripts() {
  const converters = join(root, 'scripts', 'models');
  const names = (await readdir(converters)).sort();
  return [
    join(root, 'scripts', 'prepareModels.mjs'),
    ...names.map((name) => join(converters, name)),
  ];
}

/**
 * Removes what runs of this machine left that were killed before they could.
 *
 * @param {string} folder
 */
async function removeAbandoned(folder) {
  const prefix = `.staging-${hostname()}-`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    if (isRunning(Number(name.slice(prefix.length).split('-')[0]))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * @param {string} name of a package
 * @param {Readonly<Record<string, unknown>>} settings
 */
function registryOf(name, settings) {
  const scope = name.startsWith('@') ? name.split('/')[0] : undefined;
  const scoped = scope === undefined ? undefined : settings[`${scope}:registry`];
  return String(scoped ?? settings['registry']);
}

/** @param {unknown} error */
function sentence(error) {
  if (error instanceof AssetError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT': // what Node says of a read-only file system
      return `cannot write to ${options.dir} (${message}); make it a writable folder, then run "npm run assets" again`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk that holds ${options.dir} is full; free some space, then run "npm run assets" again`;
    default:
      return `${message}; run "npm run assets" again`;
  }
}
