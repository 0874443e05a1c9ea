import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createPhotoPool, type PhotoPool } from '../../daemon/photo/pool.ts';
import { interfaceLanguages, speaking } from '../../daemon/shared/words/language.ts';
import type { PhotoResult } from '../../daemon/photo/photoTask.ts';

/** A worker that does what the name of its photo says. */
const script = `
const { appendFileSync, readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
process.on('disconnect', () => process.exit());
let granted;
process.on('message', async (order) => {
  if (order.kind === 'granted') return granted();
  if (order.kind === 'prepare')
    return appendFileSync(join(process.env.PHOTOBLOG_HOME, 'log.txt'), 'prepare-' + order.faces + ' ' + process.pid + '\\n');
  const { file } = order.task;
  const name = basename(file);
  const log = join(dirname(file), 'log.txt');
  appendFileSync(log, name + ' ' + process.pid + '\\n');
  const tries = readFileSync(log, 'utf8').split('\\n').filter((line) => line.startsWith(name + ' ')).length;
  if (name === 'crash.jpg' || (name === 'crash-once.jpg' && tries === 1)) process.abort();
  if (name === 'exit.jpg') process.exit(3);
  if (name === 'full.jpg') return process.send({ kind: 'refused', code: 'ENOSPC', reason: 'ENOSPC: no space left', path: null });
  if (name === 'unfit.jpg') return process.send({ kind: 'unfit', fault: 'assetMissing', told: { key: 'cannot.modelFileMissing', values: { file: '/m/x.onnx' } } });
  if (name.startsWith('learnt')) process.send({ kind: 'learnt', sha256: 'abc', metadata: { camera: 'X' } });
  if (name === 'hang.jpg' || name === 'learnt.jpg') for (;;) {}
  if (name === 'stuck.jpg') return;
  if (name.startsWith('large')) {
    process.send({ kind: 'wish', bytes: 2 ** 50 });
    await new Promise((resolve) => (granted = resolve));
    appendFileSync(log, 'begin ' + name + '\\n');
    await new Promise((resolve) => setTimeout(resolve, 200));
    appendFileSync(log, 'end ' + name + '\\n');
  }
  if (name.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 100));
  const photo = { sha256: name, pid: process.pid };
  process.send({ kind: 'answer', result: { photo, cached: false }, rss: name === 'huge.jpg' ? 2 ** 40 : 1 });
});
`;

let folder: string;
let pool: PhotoPool;
const never = new AbortController().signal;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photoblog-pool-'));
  await writeFile(join(folder, 'worker.cjs'), script);
});
afterEach(() => {
  pool.close();
});
afterAll(() => rm(folder, { recursive: true }));

function open(options: { size?: number; deadlineMs?: number } = {}): PhotoPool {
  pool = createPhotoPool({
    workerPath: join(folder, 'worker.cjs'),
    home: folder,
    size: 1,
    ...options,
  });
  return pool;
}

function run(name: string, signal = never): Promise<PhotoResult> {
  return pool.run(
    { kind: 'analyze', file: join(folder, name), faces: 'find', webCopy: 'none' },
    signal,
  );
}

const codes = ({ photo }: PhotoResult) => photo.problems.map(({ code }) => code);

test('analyses photos in other processes, no more than its size', async () => {
  open({ size: 2 });
  const results = await Promise.all(['slow1', 'slow2', 'slow3', 'slow4'].map((name) => run(name)));
  expect(results.map(({ photo }) => photo.sha256)).toEqual(['slow1', 'slow2', 'slow3', 'slow4']);
  const pids = new Set(results.map(({ photo }) => (photo as unknown as { pid: number }).pid));
  expect(pids.size).toBe(2);
  expect(pids).not.toContain(process.pid);
});

test('a photo that kills its process is named, and the others are analysed', async () => {
  await writeFile(join(folder, 'crash.jpg'), 'poison');
  open();
  const [bad, good] = await Promise.all([run('crash.jpg'), run('good.jpg')]);
  expect(codes(bad)).toEqual(['decode/crashed']);
  expect(bad.photo.outcome).toBe('failed');
  expect(bad.photo.sha256).toBe(createHash('sha256').update('poison').digest('hex'));
  expect(bad.photo.problems[0]!.message).toContain('SIGABRT');
  expect(good.photo.sha256).toBe('good.jpg');
});

test('a process that leaves in the middle of a photo is a crash too', async () => {
  open();
  expect(codes(await run('exit.jpg'))).toEqual(['decode/crashed']);
});

test('a photo is tried again when its process died once', async () => {
  open();
  expect((await run('crash-once.jpg')).photo.sha256).toBe('crash-once.jpg');
});

test('a photo that takes too long is stopped, and the others are analysed', async () => {
  open({ deadlineMs: 3000 });
  const [bad, good] = await Promise.all([run('hang.jpg'), run('good.jpg')]);
  expect(codes(bad)).toEqual(['decode/timeout']);
  expect(good.photo.sha256).toBe('good.jpg');
}, 120_000);

test('an abort ends the photo in work and the one waiting at once', async () => {
  open();
  const controller = new AbortController();
  const both = Promise.allSettled([
    run('hang.jpg', controller.signal),
    run('good.jpg', controller.signal),
  ]);
  await expect.poll(() => readFile(join(folder, 'log.txt'), 'utf8')).toContain('hang.jpg');
  controller.abort(new Error('enough'));
  expect(await both).toMatchObject([
    { status: 'rejected', reason: { message: 'enough' } },
    { status: 'rejected', reason: { message: 'enough' } },
  ]);
  expect((await run('later.jpg')).photo.sha256).toBe('later.jpg');
});

test('a process that was prepared takes the first photo, and is the only one', async () => {
  open({ size: 2 });
  pool.prepare('find');
  pool.prepare('find');
  const log = () => readFile(join(folder, 'log.txt'), 'utf8');
  await expect.poll(log).toMatch(/^prepare-find \d+$/m);
  const { photo } = await run('first.jpg');
  const prepared = [...(await log()).matchAll(/^prepare-find (\d+)$/gm)].map(([, pid]) => pid);
  expect(prepared).toEqual([String((photo as unknown as { pid: number }).pid)]);
});

test('processes at rest are ended, those at work are not, and the next photo starts another', async () => {
  open({ size: 2 });
  const pidOf = async (name: string) => ((await run(name)).photo as unknown as { pid: number }).pid;
  const before = await pidOf('good.jpg');
  const working = pidOf('slow-rest.jpg');
  pool.rest();
  expect(await working).toBe(before);
  pool.rest();
  await expect.poll(() => isThere(before)).toBe(false);
  expect(await pidOf('later.jpg')).not.toBe(before);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a closed pool prepares nothing', async () => {
  open();
  pool.close();
  pool.prepare('skip');
  await expect(run('late.jpg')).rejects.toThrow('closed');
  expect(await readFile(join(folder, 'log.txt'), 'utf8')).not.toContain('prepare-skip');
});

test('a process that has grown too large is replaced', async () => {
  open();
  const pidOf = async (name: string) => ((await run(name)).photo as unknown as { pid: number }).pid;
  const first = await pidOf('huge.jpg');
  const second = await pidOf('small.jpg');
  expect(second).not.toBe(first);
  expect(await pidOf('small.jpg')).toBe(second);
});

test('closing rejects what is in work and what comes later', async () => {
  open();
  const hanging = run('hang.jpg');
  const rejected = expect(hanging).rejects.toThrow('closed');
  pool.close();
  await rejected;
  await expect(run('good.jpg')).rejects.toThrow('closed');
});

test('a pool is at work from the first photo that had to be read, before it is done', async () => {
  open();
  let isAtWork = false;
  void pool.atWork.then(() => (isAtWork = true));
  await run('known.jpg');
  expect(isAtWork).toBe(false);
  const controller = new AbortController();
  const endless = run('learnt.jpg', controller.signal);
  await pool.atWork;
  controller.abort(new Error('seen enough'));
  await expect(endless).rejects.toThrow('seen enough');
});

test('what was learnt of a photo before it took too long is kept', async () => {
  open({ deadlineMs: 1000 });
  const { photo } = await run('learnt.jpg');
  expect(photo).toMatchObject({ outcome: 'failed', sha256: 'abc', metadata: { camera: 'X' } });
  expect(photo.problems.map(({ code }) => code)).toEqual(['decode/timeout']);
}, 120_000);

test('a photo whose process waits for something that never comes is stopped after its time', async () => {
  open({ deadlineMs: 1500 });
  const started = Date.now();
  expect(codes(await run('stuck.jpg'))).toEqual(['decode/timeout']);
  expect(Date.now() - started).toBeGreaterThan(1400);
});

test('photos that need much memory wait for each other, and for nobody when they are alone', async () => {
  open({ size: 2 });
  await Promise.all(['large1', 'large2', 'large3'].map((name) => run(name)));
  const log = await readFile(join(folder, 'log.txt'), 'utf8');
  const steps = log.split('\n').filter((line) => /^(begin|end) large/.test(line));
  expect(steps).toHaveLength(6);
  for (let i = 0; i < 6; i += 2) {
    expect(steps[i + 1]).toBe(steps[i]!.replace('begin', 'end'));
  }
});

test('when a model is missing, no photo is to blame: whoever asked is told which, in their language', async () => {
  open();
  const asked = { en: 'is missing', de: 'fehlt', fr: 'manque' } as const;
  for (const language of interfaceLanguages) {
    await expect(speaking(language, () => run('unfit.jpg'))).rejects.toMatchObject({
      kind: 'assetMissing',
      message: expect.stringContaining(`/m/x.onnx ${asked[language]}`) as string,
    });
  }
  expect((await run('a.jpg')).photo.sha256).toBe('a.jpg');
});

test('when nothing can be kept, no photo is to blame: the run is told so, in one sentence', async () => {
  open();
  await expect(run('full.jpg')).rejects.toMatchObject({
    kind: 'placeNotWritable',
    message: expect.stringMatching(/^The data folder .* cannot be used \(ENOSPC/) as string,
  });
  expect((await run('a.jpg')).photo.sha256).toBe('a.jpg');
});
