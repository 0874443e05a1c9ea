import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { type Socket, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-jsonrpc/node';
import { type PipeServer, servePipe } from '../../../daemon/rpc/transport/servePipe.ts';
import type { PeopleListResult } from '../../../daemon/contract/protocol.ts';
import { type FakeServices, createFakeServices, fakePhoto } from '../support/fakeServices.ts';
import { frame } from '../support/testClient.ts';

const servers: PipeServer[] = [];
const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'photoblog-pipe-')), 'daemon.sock');

async function serve(
  services: FakeServices,
  path = newPath(),
  options: { readonly launcher?: number; readonly lonelyMs?: number } = {},
): Promise<PipeServer> {
  const server = await servePipe(path, () => services, { log: () => undefined, ...options });
  servers.push(server);
  return server;
}

/** Microsoft's own client library at the other end. */
async function connectTo(
  address: string,
  processId: number | null = null,
): Promise<{ readonly connection: MessageConnection; readonly socket: Socket }> {
  const socket = connect(address);
  await new Promise((resolve) => socket.once('connect', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(socket),
    new StreamMessageWriter(socket),
  );
  connection.listen();
  await connection.sendRequest('initialize', { processId, capabilities: {} });
  return { connection, socket };
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe('a daemon on a pipe', () => {
  test('may be opened by its user alone', async () => {
    const { address } = await serve(createFakeServices());
    expect((statSync(address).mode & 0o777).toString(8)).toBe('600');
  });

  test('serves two clients at once, and each its own', async () => {
    const services = createFakeServices();
    services.albums.set('/a', [fakePhoto('a.jpg')]);
    services.albums.set('/b', []);
    const { address } = await serve(services);
    const [one, other] = await Promise.all([connectTo(address), connectTo(address)]);
    const progress: unknown[] = [];
    other.connection.onNotification('$/progress', (value: unknown) => {
      progress.push(value);
    });
    const [first, second] = await Promise.all([
      one.connection.sendRequest<{ totals: { photos: number } }>('album/generate', {
        folder: '/a',
        workDoneToken: 'mine',
      }),
      other.connection.sendRequest<{ totals: { photos: number } }>('album/generate', {
        folder: '/b',
      }),
    ]);
    expect([first.totals.photos, second.totals.photos]).toEqual([1, 0]);
    expect(progress).toEqual([]);
  });

  test('aborts the run of a client that dies, and goes on for the other', async () => {
    const services = createFakeServices();
    services.albums.set('/a', [fakePhoto('a.jpg')]);
    services.beforeEvent = (event, signal) =>
      event.kind === 'photo'
        ? new Promise((resolve) => {
            signal.addEventListener('abort', () => {
              resolve();
            });
          })
        : undefined;
    const { address } = await serve(services);
    const [one, other] = await Promise.all([connectTo(address), connectTo(address)]);
    one.connection.sendRequest('album/generate', { folder: '/a' }).catch(() => undefined);
    await expect.poll(() => services.running).toBe(1);
    one.socket.destroy();
    await expect.poll(() => services.running).toBe(0);
    const people = await other.connection.sendRequest<PeopleListResult>('people/list', {});
    expect(people.people).toEqual([]);
  });

  test('answers a script that closes its side after its last question', async () => {
    const services = createFakeServices();
    services.people.list = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { people: [], proposals: [] };
    };
    const { address } = await serve(services);
    const socket = connect(address);
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.end(
      Buffer.concat([
        frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } }),
        frame({ jsonrpc: '2.0', id: 2, method: 'people/list' }),
      ]),
    );
    await new Promise((resolve) => socket.once('close', resolve));
    expect(text).toContain('"id":2,"result":{"people":[]');
  });

  test('ends one conversation at a time: exit of one client leaves the other', async () => {
    const { address } = await serve(createFakeServices());
    const [one, other] = await Promise.all([connectTo(address), connectTo(address)]);
    await one.connection.sendRequest('shutdown');
    const closed = new Promise((resolve) => one.socket.once('close', resolve));
    await one.connection.sendNotification('exit');
    await closed;
    await other.connection.sendRequest('people/list', {});
  });

  test('removes the socket of a daemon that died', async () => {
    const path = newPath();
    const child = spawn(process.execPath, [
      '-e',
      `require('node:net').createServer().listen(${JSON.stringify(path)}, () => console.log('up'))`,
    ]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const died = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await died;
    expect(existsSync(path)).toBe(true);
    const { address } = await serve(createFakeServices(), path);
    await connectTo(address);
  });

  test('does not take the place of one that lives', async () => {
    const path = newPath();
    await serve(createFakeServices(), path);
    await expect(serve(createFakeServices(), path)).rejects.toThrow(/serving .* already/);
  });

  test('does not remove a file that is no socket', async () => {
    const path = newPath();
    writeFileSync(path, 'a letter');
    await expect(serve(createFakeServices(), path)).rejects.toThrow(/EADDRINUSE/);
    expect(statSync(path).isFile()).toBe(true);
  });

  test('takes its socket away when it ends, and tells its clients', async () => {
    const server = await serve(createFakeServices());
    const { socket } = await connectTo(server.address);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await server.close();
    await closed;
    expect(existsSync(server.address)).toBe(false);
  });
});

describe('an orphan', () => {
  const launcher = async (): Promise<{ readonly pid: number; kill(): void }> => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await new Promise((resolve) => child.once('spawn', resolve));
    return { pid: child.pid!, kill: () => child.kill('SIGKILL') };
  };

  test('ends when neither its launcher nor a client is left', async () => {
    const parent = await launcher();
    const server = await serve(createFakeServices(), newPath(), {
      launcher: parent.pid,
      lonelyMs: 100,
    });
    parent.kill();
    await server.ended;
    expect(existsSync(server.address)).toBe(false);
  });

  test('stays for its clients, as long as they are there', async () => {
    const parent = await launcher();
    const server = await serve(createFakeServices(), newPath(), {
      launcher: parent.pid,
      lonelyMs: 100,
    });
    const { connection, socket } = await connectTo(server.address);
    // Made later, it finds out later; without a client it ends.
    const lonely = await serve(createFakeServices(), newPath(), {
      launcher: parent.pid,
      lonelyMs: 200,
    });
    parent.kill();
    await lonely.ended;
    await connection.sendRequest('people/list', {});
    socket.destroy();
    await server.ended;
  });
});

test('a listener without a name is not confused with a daemon', async () => {
  // A client that waits for a server to connect to it listens on its own pipe: we do not steal it.
  const path = newPath();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(path, resolve));
  await expect(serve(createFakeServices(), path)).rejects.toThrow(/serving .* already/);
  await new Promise((resolve) => other.close(resolve));
});
