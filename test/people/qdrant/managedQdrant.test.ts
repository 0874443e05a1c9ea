import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { manageQdrant, type ManagedQdrant } from '../../../daemon/people/qdrant/managedQdrant.ts';
import { answers } from '../../../daemon/people/qdrant/qdrantProcess.ts';
import { processIdentity } from '../../../daemon/shared/processIdentity.ts';
import { childScript } from '../support/childScript.ts';
import { freshHomes } from '../../support/freshHomes.ts';

const freshHome = freshHomes();
const managed: ManagedQdrant[] = [];

function manage(home: string, binary: string | null = null): ManagedQdrant {
  const qdrant = manageQdrant({ home, binary, startTimeoutMs: 20_000 });
  managed.push(qdrant);
  return qdrant;
}

afterEach(async () => {
  for (const qdrant of managed.splice(0)) await qdrant.destroy();
});

const user = await childScript(`
  import { manageQdrant } from './daemon/people/qdrant/managedQdrant.ts';
  const qdrant = manageQdrant({ home: process.argv[2], binary: null });
  console.log(JSON.stringify(await qdrant.ensure()));
  if (process.argv[3] === 'stay') setInterval(() => {}, 1000);
`);
afterAll(() => user.dispose());

async function running(home: string) {
  const text = await readFile(join(home, 'qdrant', 'running.json'), 'utf8');
  return JSON.parse(text) as { pid: number; endpoint: { url: string; apiKey: string } };
}

const isAlive = (pid: number): boolean => processIdentity(pid) !== null;

async function until(condition: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('runs on loopback with a key that only the user can read, and shows nothing without it', async () => {
  const home = await freshHome();
  const { url, apiKey } = await manage(home).ensure();
  expect(new URL(url).hostname).toBe('127.0.0.1');

  expect((await fetch(`${url}/collections`)).status).toBe(401);
  expect((await fetch(`${url}/collections`, { headers: { 'api-key': apiKey ?? '' } })).status).toBe(
    200,
  );
  expect((await fetch(`${url}/dashboard`)).status).not.toBe(200);

  expect((await stat(join(home, 'qdrant', 'running.json'))).mode & 0o777).toBe(0o600);
  const { pid } = await running(home);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
  expect(command).not.toContain(apiKey);
  expect(command).toContain('--disable-telemetry');
  // 0100007F is 127.0.0.1 in the byte order of /proc/net/tcp; 0A is LISTEN.
  const listening = listeningAddresses(pid);
  expect(listening.length).toBeGreaterThan(0);
  expect(new Set(listening)).toEqual(new Set(['0100007F']));
});

test('is asked by many at once and starts once', async () => {
  const home = await freshHome();
  const qdrant = manage(home);
  const other = manage(home);
  const endpoints = await Promise.all([
    qdrant.ensure(),
    qdrant.ensure(),
    other.ensure(),
    user.run(home).then((text) => JSON.parse(text) as unknown),
  ]);
  // The child may have been first, and gone again: then the others have healed to one common Qdrant.
  const now = await manage(home).ensure();
  expect(await qdrant.ensure()).toEqual(now);
  expect(await other.ensure()).toEqual(now);
  expect(endpoints).toHaveLength(4);
  expect(qdrantsOf(home)).toHaveLength(1);
});

test('comes back with its data after SIGKILL', async () => {
  const home = await freshHome();
  const qdrant = manage(home);
  const first = await qdrant.ensure();
  const headers = { 'api-key': first.apiKey ?? '', 'content-type': 'application/json' };
  const body = JSON.stringify({ vectors: { size: 4, distance: 'Cosine' } });
  await fetch(`${first.url}/collections/kept`, { method: 'PUT', headers, body });
  const { pid } = await running(home);
  process.kill(pid, 'SIGKILL');
  await until(() => !isAlive(pid));

  const second = await qdrant.ensure();
  expect(second.url).not.toBe(first.url);
  const response = await fetch(`${second.url}/collections`, {
    headers: { 'api-key': second.apiKey ?? '' },
  });
  expect(await response.json()).toMatchObject({ result: { collections: [{ name: 'kept' }] } });
});

test('gives up on a Qdrant that keeps dying, and says where to look', async () => {
  const home = await freshHome();
  const qdrant = manage(home);
  for (let i = 0; i < 5; i++) {
    await qdrant.ensure();
    process.kill((await running(home)).pid, 'SIGKILL');
  }
  await expect(qdrant.ensure()).rejects.toMatchObject({
    kind: 'storeUnavailable',
    message: expect.stringMatching(/5 times.*qdrant\.log/) as string,
  });
});

test('replaces one that hangs', async () => {
  const home = await freshHome();
  const qdrant = manage(home);
  const first = await qdrant.ensure();
  const { pid } = await running(home);
  process.kill(pid, 'SIGSTOP');
  await until(async () => (await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') T '));
  const second = await qdrant.ensure();
  expect(second).not.toEqual(first);
  expect(isAlive(pid)).toBe(false);
});

test('is shared by a second process, and outlives neither kill -9 of its owner nor its end', async () => {
  for (const end of ['SIGKILL', 'SIGTERM'] as const) {
    const home = await freshHome();
    const owner = user.start(home, 'stay');
    await new Promise((resolve) => owner.stdout?.once('data', resolve));
    const first = await running(home);

    const qdrant = manage(home);
    expect(await qdrant.ensure()).toEqual(first.endpoint);
    expect(qdrantsOf(home)).toHaveLength(1);

    owner.kill(end);
    await until(() => !isAlive(first.pid), 9000);
    // And whoever is left goes on with one of his own.
    const second = await qdrant.ensure();
    expect((await running(home)).pid).not.toBe(first.pid);
    expect(second.url).not.toBe(first.endpoint.url);
    await qdrant.destroy();
  }
}, 40_000);

test('does not keep its owner from ending, and ends after it', async () => {
  const home = await freshHome();
  const start = performance.now();
  await user.run(home);
  expect(performance.now() - start).toBeLessThan(10_000);
  const { pid } = await running(home);
  await until(() => !isAlive(pid), 9000);
  expect(qdrantsOf(home)).toEqual([]);
});

test('starts at once although the last one is still on its way out', async () => {
  const home = await freshHome();
  const before = manage(home);
  const endpoint = await before.ensure();
  // A connection that stays open makes Qdrant wait five seconds for it.
  await fetch(endpoint.url);
  const { pid } = await running(home);
  before.stop();
  await until(async () => !(await answers(endpoint, 1000)));
  expect(isAlive(pid)).toBe(true);
  const start = performance.now();
  await manage(home).ensure();
  expect(performance.now() - start).toBeLessThan(4000);
  expect(isAlive(pid)).toBe(false);
});

test('removes data that Qdrant cannot read, as it can be filled again', async () => {
  const home = await freshHome();
  const storage = join(home, 'qdrant', 'storage');
  await mkdir(join(storage, 'collections', 'broken', '0'), { recursive: true });
  await writeFile(join(storage, 'collections', 'broken', 'config.json'), '{');
  await writeFile(join(storage, 'raft_state.json'), 'not JSON');
  const { url, apiKey } = await manage(home).ensure();
  const response = await fetch(`${url}/collections`, { headers: { 'api-key': apiKey ?? '' } });
  expect(await response.json()).toMatchObject({ result: { collections: [] } });
  expect((await readdir(join(home, 'qdrant'))).filter((name) => name.startsWith('trial'))).toEqual(
    [],
  );
});

test('says in one sentence why a program does not start, and leaves the data alone', async () => {
  const home = await freshHome();
  const storage = join(home, 'qdrant', 'storage');
  await mkdir(storage, { recursive: true });
  await writeFile(join(storage, 'precious'), 'x');
  const broken = join(home, 'broken');
  await writeFile(broken, '#!/bin/sh\necho "no such library" >&2\nexit 3\n');
  await chmod(broken, 0o755);
  await expect(manage(home, broken).ensure()).rejects.toMatchObject({
    kind: 'storeUnavailable',
    message: expect.stringContaining('no such library') as string,
  });
  expect(await readFile(join(storage, 'precious'), 'utf8')).toBe('x');
});

test('names the setting when it names no program', async () => {
  await expect(manage(await freshHome(), '/nowhere/qdrant').ensure()).rejects.toMatchObject({
    kind: 'storeUnavailable',
    message: expect.stringContaining('/nowhere/qdrant') as string,
  });
});

test('removes all it kept when it is destroyed', async () => {
  const home = await freshHome();
  const qdrant = manage(home);
  await qdrant.ensure();
  const { pid } = await running(home);
  await qdrant.destroy();
  expect(isAlive(pid)).toBe(false);
  expect(await readdir(join(home, 'qdrant'))).toEqual([]);
});

/** Process numbers of the Qdrants whose data lies in this home. */
function qdrantsOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return (
          program.endsWith('/qdrant') &&
          args[0] === '--disable-telemetry' &&
          readlinkSync(`/proc/${pid}/cwd`).startsWith(home)
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

function listeningAddresses(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  const own = new Set(
    readdirSync(folder).flatMap((name) => {
      const inode = /socket:\[(\d+)\]/.exec(readlinkSync(join(folder, name)))?.[1];
      return inode === undefined ? [] : [inode];
    }),
  );
  const rows = ['tcp', 'tcp6'].flatMap((file) =>
    readFileSync(`/proc/${pid}/net/${file}`, 'utf8').split('\n').slice(1),
  );
  return rows.flatMap((row) => {
    const fields = row.trim().split(/\s+/);
    return fields[3] === '0A' && own.has(fields[9] ?? '') ? [fields[1]?.split(':')[0] ?? ''] : [];
  });
}
