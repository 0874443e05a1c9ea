import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type DoctorOptions, formatDoctor, runDoctor } from '../../daemon/doctor/doctor.ts';
import { DaemonError } from '../../daemon/contract/errors.ts';
import { installRoot } from '../../daemon/shared/paths.ts';
import type { DaemonSettings, DoctorCheck } from '../../daemon/contract/protocol.ts';
import { type FakeOllama, startFakeOllama } from '../fakes/ollamaServer.ts';

let folder: string;
let ollama: FakeOllama | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-doctor-test-'));
});
afterEach(async () => {
  await ollama?.close();
  ollama = null;
});
afterAll(() => rm(folder, { recursive: true }));

/** Nobody listens on the discard port of loopback. */
// Native libraries are loaded in processes of their own, which takes as long as the machine is busy.
vi.setConfig({ testTimeout: 180_000 });

const nobody: DaemonSettings = { ollamaUrl: 'http://127.0.0.1:9' };

async function examine(options: Partial<DoctorOptions> = {}): Promise<readonly DoctorCheck[]> {
  const { checks } = await runDoctor({
    home: join(folder, 'home'),
    settings: nobody,
    workerPath: join(folder, 'no-worker.js'),
    describeStore: () =>
      Promise.resolve({
        url: 'http://127.0.0.1:6333',
        version: '1.16.3',
        collection: 'faces',
        count: 2,
      }),
    ...options,
  });
  return checks;
}

const worker = join(installRoot, 'dist', 'photoWorker.js');
let withWorker: Promise<readonly DoctorCheck[]> | undefined;
/** What is found with the worker of a run, looked for once. */
const examineWorker = (): Promise<readonly DoctorCheck[]> =>
  (withWorker ??= examine({ workerPath: worker }));

const named = (checks: readonly DoctorCheck[], name: string): DoctorCheck | undefined =>
  checks.find((check) => check.name === name);

test('every check says what it found, and every problem what to do', async () => {
  const checks = await examine();
  for (const { state, detail, advice } of checks) {
    expect(detail).not.toBe('');
    if (state === 'error' || state === 'warning') expect(advice).not.toBeNull();
  }
});

describe('the installation', () => {
  test('is told by version, Node and platform', async () => {
    expect(named(await examine(), 'Photo Blog')?.detail).toBe(
      `0.1.0 on Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    );
  });
});

describe('the data folder', () => {
  test('is made, found writable, and left as it was', async () => {
    const home = join(folder, 'fresh');
    const check = named(await examine({ home }), 'Data folder');
    expect(check).toMatchObject({ state: 'ok' });
    expect(check?.detail).toMatch(/\d+\.\d GB free$/);
    expect(await readdir(home)).toEqual([]);
  });

  test('that cannot be written to is an error with what to do', async () => {
    const home = join(folder, 'a-file');
    await writeFile(home, '');
    expect(named(await examine({ home }), 'Data folder')).toMatchObject({
      state: 'error',
      detail: expect.stringContaining('cannot be written to'),
      advice: expect.stringContaining('PHOTOBLOG_HOME'),
    });
  });

  test('of the user is shown as ~', async () => {
    const home = join(homedir(), '.photoblog-doctor-test');
    try {
      expect(named(await examine({ home }), 'Data folder')?.detail).toMatch(
        /^~.\.photoblog-doctor-test,/,
      );
    } finally {
      await rm(home, { recursive: true });
    }
  });
});

describe('photos', () => {
  test('of every format are read by the worker of a run', async () => {
    expect(existsSync(worker), 'npm run build first').toBe(true);
    const checks = await examineWorker();
    expect(named(checks, 'Formats')).toEqual({
      name: 'Formats',
      state: 'ok',
      detail: 'JPEG, PNG, WEBP, TIFF, GIF, AVIF, HEIC, BMP, JXL, PSD',
      advice: null,
    });
  });

  test('without a worker are an error', async () => {
    expect(named(await examine(), 'Photos')).toMatchObject({
      state: 'error',
      detail: expect.stringContaining('no-worker.js is missing'),
    });
  });

  test('that the worker cannot read are named, with the reason', async () => {
    const workerPath = join(folder, 'worker.cjs');
    await mkdir(folder, { recursive: true });
    await writeFile(
      workerPath,
      `process.on('disconnect', () => process.exit());
       process.on('message', ({ task: { file } }) => {
         const failed = file.endsWith('heic');
         const problems = failed ? [{ message: 'no decoder for it' }] : [];
         process.send({ kind: 'answer', result: { photo: { outcome: failed ? 'failed' : 'ok', problems }, cached: false }, rss: 1 });
       });`,
    );
    const checks = await examine({ workerPath });
    expect(named(checks, 'Formats')?.detail).toBe('cannot be read: HEIC (no decoder for it)');
  });
});

describe('face recognition', () => {
  test('is tried by loading the models and cascades where the worker would', async () => {
    const checks = await examineWorker();
    expect(named(checks, 'Face recognition')).toEqual({
      name: 'Face recognition',
      state: 'ok',
      detail: 'RetinaFace, ArcFace and OpenCV load',
      advice: null,
    });
  });

  test('that cannot be loaded says what is missing', async () => {
    expect(named(await examine(), 'Face recognition')).toMatchObject({
      state: 'error',
      detail: expect.stringMatching(/^Cannot find module 'onnxruntime-node'/),
    });
  });
});

describe('Qdrant', () => {
  test('is told by version, address and faces', async () => {
    expect(named(await examine(), 'Qdrant')).toMatchObject({
      state: 'ok',
      detail: '1.16.3 at http://127.0.0.1:6333, 2 faces stored',
    });
  });

  test('that cannot be had is a warning: blogs are written without it', async () => {
    const describeStore = (): Promise<never> =>
      Promise.reject(new DaemonError('storeUnavailable', 'There is no Qdrant program'));
    expect(named(await examine({ describeStore }), 'Qdrant')).toMatchObject({
      state: 'warning',
      detail: 'There is no Qdrant program',
    });
  });

  test('never shows a password', async () => {
    const describeStore = (): ReturnType<DoctorOptions['describeStore']> =>
      Promise.resolve({
        url: 'https://me:secret@q.example.org',
        version: '1',
        collection: 'c',
        count: 1,
      });
    expect(named(await examine({ describeStore }), 'Qdrant')?.detail).toBe(
      '1 at https://q.example.org, 1 face stored',
    );
  });
});

describe('Ollama', () => {
  const settings = (): DaemonSettings => ({ ollamaUrl: ollama?.url ?? '' });

  test('with models says which would be used, and what each can do', async () => {
    ollama = await startFakeOllama();
    const checks = await examine({ settings: settings() });
    expect(named(checks, 'Ollama')?.detail).toMatch(
      /: gemma4:e2b \(3\.3 GB, sees and writes\), qwen3\.5:4b \(3\.2 GB, writes\)/,
    );
    expect(named(checks, 'Models')).toMatchObject({ state: 'ok' });
  });

  test('without a model that sees recommends one to pull', async () => {
    ollama = await startFakeOllama({
      models: [{ name: 'writer:1b', sizeBytes: 1e9, capabilities: ['completion'] }],
    });
    expect(named(await examine({ settings: settings() }), 'Models')).toMatchObject({
      state: 'warning',
      detail: 'writer:1b writes; no local model can see photos',
      advice: expect.stringMatching(/ollama pull|Choose another/),
    });
  });

  test('recommends a better model only where this computer has room for one', async () => {
    ollama = await startFakeOllama({
      models: [{ name: 'tiny:1b', sizeBytes: 1e6, capabilities: ['completion', 'vision'] }],
    });
    const small = named(await examine({ settings: settings() }), 'Models');
    expect(small?.state).toBe('ok');
    if (totalmem() > 8e9)
      expect(small?.advice).toMatch(/room for a better one: photoblog doctor --pull/);
    await ollama.close();
    ollama = await startFakeOllama({
      models: [{ name: 'huge:70b', sizeBytes: 1e12, capabilities: ['completion', 'vision'] }],
    });
    const chosen = { ...settings(), ollamaModel: 'huge:70b' };
    const large = named(await examine({ settings: chosen }), 'Models');
    expect(large).toMatchObject({ state: 'ok', advice: null });
  });

  test('marks models that run elsewhere', async () => {
    ollama = await startFakeOllama({
      models: [
        {
          name: 'big:cloud',
          sizeBytes: 1,
          capabilities: ['completion', 'vision'],
          remoteHost: 'https://elsewhere.example.org',
        },
      ],
    });
    const checks = await examine({ settings: settings() });
    expect(named(checks, 'Ollama')?.detail).toContain('big:cloud (runs elsewhere, never used)');
    expect(named(checks, 'Models')).toMatchObject({ state: 'warning' });
  });

  test('that the settings name and nobody answers is a warning', async () => {
    expect(named(await examine(), 'Ollama')).toMatchObject({
      state: 'warning',
      detail: 'No Ollama server answers at http://127.0.0.1:9; the built-in narrator writes',
    });
  });

  test('on another computer is asked only after approval', async () => {
    const check = named(
      await examine({ settings: { ollamaUrl: 'http://192.0.2.1:11434' } }),
      'Ollama',
    );
    expect(check).toMatchObject({ state: 'warning' });
    expect(check?.detail).toContain('approve');
  });
});

describe('the report for a terminal', () => {
  test('has a line for each check, advice below it, and a verdict', () => {
    expect(
      formatDoctor({
        version: '1.2.3',
        checks: [
          { name: 'One', state: 'ok', detail: 'fine', advice: null },
          { name: 'Another', state: 'warning', detail: 'not\nso\u001b[2J fine', advice: 'mend it' },
        ],
      }),
    ).toBe(`Photo Blog 1.2.3

  ok       One      fine
  warning  Another  not?so?[2J fine
                    mend it

One thing needs your attention.
`);
  });

  test('says so when everything works', () => {
    const checks: DoctorCheck[] = [{ name: 'One', state: 'off', detail: 'unused', advice: 'x' }];
    expect(formatDoctor({ version: '1', checks })).toContain('Everything works.');
  });
});
