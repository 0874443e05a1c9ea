import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { type Server, type Socket, connect, createServer } from 'node:net';
import { resolve } from 'node:path';
import { type Connection, serveConnection } from './connection.ts';
import { createHub } from '../hub.ts';
import { watchProcess } from './parentWatch.ts';
import type { Log, ServicesOf } from '../services.ts';

/** How long a daemon whose launcher has ended waits for another client, in milliseconds. */
const lonelyMs = 10_000;

export interface PipeServer {
  /** What clients connect to: absolute path of the socket, or name of the pipe on Windows. */
  readonly address: string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it: every client is told goodbye, their runs are aborted. */
  close(): Promise<void>;
}

export interface PipeOptions {
  readonly log: Log;
  /** The process this daemon should not outlive by more than its clients; default the one that started it. */
  readonly launcher?: number;
  /** Default 10,000 ms. */
  readonly lonelyMs?: number;
}

/**
 * Serves any number of clients on a Unix socket or a Windows pipe that only this user may open.
 *
 * It ends on `close`, or by itself when its launcher has ended and no client is left.
 *
 * @param name path of the socket, relative to the working folder; on Windows the name of the pipe, with or without `\\.\pipe\`
 * @throws Error when something else is at that path, or somebody is serving it
 */
export async function servePipe(
  name: string,
  servicesOf: ServicesOf,
  { log, launcher = process.ppid, lonelyMs: patience = lonelyMs }: PipeOptions,
): Promise<PipeServer> {
  const address = pipeAddress(name);
  const connections = new Set<Connection>();
  const hub = createHub();
  let launcherGone = false;
  let loneliness: NodeJS.Timeout | undefined;

  // Half-open: a script may say all it has to say, close its side, and still read the answers.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    clearTimeout(loneliness);
    const connection = serveConnection(socket, socket, servicesOf, { log, hub });
    connections.add(connection);
    void connection.ended.then(({ reason }) => {
      log(`a client has left: ${reason}`);
      connections.delete(connection);
      leaveIfLonely();
    });
  });
  await removeStaleSocket(address);
  await listenPrivately(server, address);
  const unwatch = watchProcess(launcher, () => {
    launcherGone = true;
    leaveIfLonely();
  });
  const ended = new Promise<void>((whenEnded) => server.once('close', whenEnded));
  return { address, ended, close };

  function leaveIfLonely(): void {
    if (!launcherGone || connections.size > 0) return;
    clearTimeout(loneliness);
    loneliness = setTimeout(() => void close(), patience);
  }

  async function close(): Promise<void> {
    clearTimeout(loneliness);
    unwatch();
    server.close();
    for (const connection of connections) connection.close();
    await ended;
  }
}

function pipeAddress(name: string): string {
  if (process.platform !== 'win32') return resolve(name);
  return name.startsWith('\\\\') ? name : `\\\\.\\pipe\\${name}`;
}

/** Listens on a socket that is private from its first moment: the umask covers the time before chmod. */
async function listenPrivately(server: Server, address: string): Promise<void> {
  const umask = process.platform === 'win32' ? null : process.umask(0o177);
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed).listen(address, listening);
      if (umask !== null) process.umask(umask);
    });
  } finally {
    if (umask !== null) process.umask(umask);
  }
  if (umask !== null) chmodSync(address, 0o600);
}

/** Removes the socket of a daemon that died; one that answers, or a file of another kind, is left alone. */
async function removeStaleSocket(address: string): Promise<void> {
  if (process.platform === 'win32' || !lstatSync(address, { throwIfNoEntry: false })?.isSocket())
    return;
  if (await answers(address))
    throw new Error(`somebody is serving ${address} already; choose another name`);
  rmSync(address);
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolveAnswer) => {
    const socket: Socket = connect(address)
      .once('connect', () => {
        socket.destroy();
        resolveAnswer(true);
      })
      .once('error', () => {
        resolveAnswer(false);
      });
  });
}
