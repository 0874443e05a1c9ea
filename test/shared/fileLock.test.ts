import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withFileLock } from '../../daemon/shared/fileLock.ts';
import { processIdentity } from '../../daemon/shared/processIdentity.ts';
import { childScript } from '../people/support/childScript.ts';
import { freshHomes } from '../support/freshHomes.ts';

const freshHome = freshHomes();
const busy = (holder: string): Error => new Error(`busy: ${holder}`);

const counter = await childScript(`
  import { readFile, writeFile } from 'node:fs/promises';
  import { withFileLock } from './daemon/shared/fileLock.ts';
  const [lock, file, times, fate] = process.argv.slice(2);
  for (let i = 0; i < Number(times); i++) {
    await withFileLock(lock, { waitMs: 20000, busy: (h) => new Error(h) }, async () => {
      const value = Number(await readFile(file, 'utf8'));
      if (fate === 'die' && i === Number(times) - 1) process.kill(process.pid, 'SIGKILL');
      await writeFile(file, String(value + 1));
    });
  }
`);
afterAll(() => counter.dispose());

test('lets several processes in one after the other, also when their predecessors die inside', async () => {
  const home = await freshHome();
  const lock = join(home, 'x.lock');
  const file = join(home, 'count');
  await writeFile(file, '0');

  const workers = [1, 2, 3, 4].map(() => counter.run(lock, file, '25', 'live'));
  // These die holding the lock: 4 counts each, the fifth never written.
  const dying = [1, 2, 3].map(() => counter.run(lock, file, '5', 'die').catch(() => 'died'));
  await Promise.all([...workers, ...dying]);

  expect(await readFile(file, 'utf8')).toBe(String(4 * 25 + 3 * 4));
  await withFileLock(lock, { waitMs: 1000, busy }, () => Promise.resolve());
  // The last to die may leave its lock for the next taker; nothing else remains.
  expect(await readdir(home)).toEqual(['count']);
});

test('takes a dead process’s lock over at once, exactly one taker at a time', async () => {
  const home = await freshHome();
  const lock = join(home, 'x.lock');
  for (let round = 0; round < 10; round++) {
    await writeFile(
      lock,
      JSON.stringify({ pid: 2 ** 22 + 1, process: 'x', host: hostname(), token: String(round) }),
    );
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withFileLock(lock, { waitMs: 5000, busy }, async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 1));
          inside--;
        }),
      ),
    );
    expect(most).toBe(1);
  }
});

test('leaves the lock alone that was made while it waited to remove a dead one', async () => {
  const lock = join(await freshHome(), 'x.lock');
  const own = { pid: process.pid, process: processIdentity(process.pid), host: hostname() };
  const dead = JSON.stringify({ pid: 2 ** 22 + 1, process: 'x', host: hostname(), token: 'dead' });
  const guard = `${lock}.${createHash('sha256').update(dead).digest('hex').slice(0, 12)}`;
  await writeFile(lock, dead);
  // Somebody else is about to remove the dead lock, and does; a third has it then.
  await writeFile(guard, JSON.stringify({ ...own, token: 'guard' }));
  const waiting = withFileLock(lock, { waitMs: 300, busy }, () => Promise.resolve('both inside'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await writeFile(lock, JSON.stringify({ ...own, token: 'third' }));
  await rm(guard);
  await expect(waiting).rejects.toThrow('busy');
  expect(await readFile(lock, 'utf8')).toContain('third');
});

test('takes over the lock of a process whose number another process has now', async () => {
  const lock = join(await freshHome(), 'x.lock');
  await writeFile(
    lock,
    JSON.stringify({ pid: process.pid, process: 'an earlier life', host: hostname(), token: 't' }),
  );
  expect(await withFileLock(lock, { waitMs: 1000, busy }, () => Promise.resolve('in'))).toBe('in');
});

test('says who holds the lock when waiting was in vain', async () => {
  const lock = join(await freshHome(), 'x.lock');
  await withFileLock(lock, { waitMs: 1000, busy }, async () => {
    const second = withFileLock(lock, { waitMs: 30, busy }, () => Promise.resolve());
    await expect(second).rejects.toThrow(`busy: process ${process.pid}`);
    expect(existsSync(lock)).toBe(true);
  });
  expect(existsSync(lock)).toBe(false);
});

test('never takes the lock of another computer over', async () => {
  const lock = join(await freshHome(), 'x.lock');
  await writeFile(lock, JSON.stringify({ pid: 1, process: null, host: 'elsewhere', token: 't' }));
  const waiting = withFileLock(lock, { waitMs: 30, busy }, () => Promise.resolve());
  await expect(waiting).rejects.toThrow('busy: process 1 on elsewhere');
});

test('is free again after the work has failed', async () => {
  const lock = join(await freshHome(), 'x.lock');
  const failing = withFileLock(lock, { waitMs: 100, busy }, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('knows processes apart, and the dead from the living', () => {
  expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
  expect(processIdentity(process.pid)).not.toBe(processIdentity(process.ppid));
  expect(processIdentity(2 ** 22 + 1)).toBeNull();
});

describe('a lock of which nobody can be asked', () => {
  const old = new Date(Date.now() - 200_000);
  const of = (host: string, identity: string): string =>
    JSON.stringify({ pid: 2 ** 22 + 1, process: identity, host, token: 'x' });

  test.each([
    ['is empty, as a power cut leaves it', ''],
    ['is cut short', '{"pid":12'],
    ['is another kind of JSON', 'null'],
    ['is of a computer that has long been silent', of('elsewhere', 'boot/1')],
  ])('that %s is taken over once nobody has touched it for long', async (_, content) => {
    const lock = join(await freshHome(), 'x.lock');
    await writeFile(lock, content);
    await utimes(lock, old, old);
    expect(await withFileLock(lock, { waitMs: 100, busy }, () => Promise.resolve('in'))).toBe('in');
    expect(existsSync(lock)).toBe(false);
  });

  test.each([
    ['', /an unknown process; if there is none, remove .*x\.lock/],
    [of('elsewhere', 'boot/1'), /process 4194305 on elsewhere; if there is none, remove .*x\.lock/],
  ])(
    'that was touched just now (%j) is waited for, and its file is named',
    async (content, why) => {
      const lock = join(await freshHome(), 'x.lock');
      await writeFile(lock, content);
      await expect(
        withFileLock(lock, { waitMs: 100, busy }, () => Promise.resolve()),
      ).rejects.toThrow(why);
      expect(await readFile(lock, 'utf8')).toBe(content);
    },
  );

  test.runIf(process.platform === 'linux')(
    'of a dead process of this boot is taken over, whatever the computer was called then',
    async () => {
      const lock = join(await freshHome(), 'x.lock');
      const boot = (processIdentity(process.pid) ?? '').split('/')[0] ?? '';
      await writeFile(lock, of('old-hostname', `${boot}/1`));
      expect(await withFileLock(lock, { waitMs: 100, busy }, () => Promise.resolve('in'))).toBe(
        'in',
      );
    },
  );

  test('ends its wait when it is no longer wanted', async () => {
    const lock = join(await freshHome(), 'x.lock');
    await writeFile(lock, '');
    const signal = AbortSignal.timeout(50);
    await expect(
      withFileLock(lock, { waitMs: 60_000, busy, signal }, () => Promise.resolve()),
    ).rejects.toThrow(/abort/i);
  });
});
