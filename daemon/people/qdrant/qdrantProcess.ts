import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QdrantEndpoint } from './faceStore.ts';
import { say } from '../../shared/words/say.ts';

/** A Qdrant that this process has started. */
export interface QdrantProcess {
  readonly pid: number;
  readonly endpoint: QdrantEndpoint;
  /** Asks it to end and does not wait. It ends by itself when this process does, however that ends. */
  stop(): void;
}

/** Why a start came to nothing, with the end of Qdrant's log. */
export class QdrantStartError extends Error {
  override readonly name = 'QdrantStartError';
}

/**
 * Runs Qdrant and waits until it is ready: on the loopback interface only, on free ports, with a key of its own,
 * without telemetry and web pages.
 *
 * @param folder holds the log; made if missing
 * @param storage absolute path of the folder of the data
 * @throws QdrantStartError if it ends, or is not ready within `timeoutMs`
 */
export async function startQdrant(
  binary: string,
  { folder, storage, timeoutMs }: { folder: string; storage: string; timeoutMs: number },
): Promise<QdrantProcess> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const log = join(folder, 'qdrant.log');
  await rm(log, { force: true });
  const [http, grpc] = await freePorts();
  const endpoint = { url: `http://127.0.0.1:${http}`, apiKey: randomBytes(24).toString('hex') };

  const child = launch(binary, log, folder, {
    QDRANT__SERVICE__HOST: '127.0.0.1',
    QDRANT__SERVICE__HTTP_PORT: String(http),
    QDRANT__SERVICE__GRPC_PORT: String(grpc),
    QDRANT__SERVICE__API_KEY: endpoint.apiKey,
    QDRANT__SERVICE__ENABLE_CORS: 'false',
    QDRANT__SERVICE__ENABLE_STATIC_CONTENT: 'false',
    QDRANT__TELEMETRY_DISABLED: 'true',
    QDRANT__STORAGE__STORAGE_PATH: storage,
    QDRANT__STORAGE__SNAPSHOTS_PATH: join(folder, 'snapshots'),
    // The photos need the processor more.
    QDRANT__STORAGE__PERFORMANCE__OPTIMIZER_CPU_BUDGET: '1',
    QDRANT__SERVICE__MAX_WORKERS: '2',
    QDRANT__LOG_LEVEL: 'WARN',
  });
  const pid = await child.pid;
  const deadline = performance.now() + timeoutMs;
  while (!(await answers(endpoint, 1000))) {
    if (child.hasEnded()) throw new QdrantStartError(await lastWords(log, say('qdrant.ended')));
    if (performance.now() > deadline) {
      child.stop();
      throw new QdrantStartError(await lastWords(log, say('qdrant.notReady', { timeoutMs })));
    }
    await sleep(20);
  }
  child.release();
  return { pid, endpoint, stop: child.stop };
}

/** Whether a Qdrant answers there and accepts the key. */
export function answers(endpoint: QdrantEndpoint, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    // A connection of its own: one that ends still answers on those it has.
    const request = get(
      `${endpoint.url}/collections`,
      {
        agent: false,
        headers: endpoint.apiKey === null ? {} : { 'api-key': endpoint.apiKey },
        signal: AbortSignal.timeout(timeoutMs),
      },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    // Refused, reset and silent are all the same answer.
    request.on('error', () => {
      resolve(false);
    });
  });
}

interface Launched {
  readonly pid: Promise<number>;
  readonly hasEnded: () => boolean;
  readonly stop: () => void;
  /** From now on it does not keep this process from ending. */
  readonly release: () => void;
}

/**
 * The shell that starts Qdrant outlives us for a moment: its guard reads from a pipe of which only we hold the
 * other end, so the kernel tells it when we end, even by SIGKILL. Eight seconds are more than Qdrant takes to end.
 */
const guardedStart = `
umask 077
exec 3<&0
log=$1; shift
"$@" </dev/null >>"$log" 2>&1 3<&- &
child=$!
echo "$child"
exec >/dev/null 2>&1
( read -r _; kill -TERM "$child"; sleep 8; kill -KILL "$child" ) <&3 &
guard=$!
wait "$child"
kill "$guard"
`;

function launch(
  binary: string,
  log: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Launched {
  const args = [binary, '--disable-telemetry'];
  const withGuard = process.platform !== 'win32';
  const child = withGuard
    ? spawn('/bin/sh', ['-c', guardedStart, 'sh', log, ...args], options(folder, settings))
    : spawn(binary, args.slice(1), options(folder, settings));
  let ended = false;
  child.on('exit', () => (ended = true));
  const { stdin, stdout } = child;
  stdin.on('error', () => undefined); // It ended before we closed the pipe: nothing to do about it.
  const stop = (): void => {
    if (withGuard) stdin.destroy();
    else child.kill();
  };
  if (!withGuard) process.once('exit', stop);

  const pid = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      reject(new QdrantStartError(say('qdrant.cannotRun', { binary })));
    });
    if (withGuard) {
      stdout.once('data', (data: Buffer) => {
        resolve(Number(data.toString()));
      });
    } else if (child.pid !== undefined) resolve(child.pid);
  });
  const release = (): void => {
    child.unref();
    if (stdin instanceof Socket) stdin.unref();
    stdout.destroy();
  };
  return { pid, hasEnded: () => ended, stop, release };
}

function options(folder: string, settings: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('QDRANT_'));
  return {
    // Its own session: Ctrl-C in the terminal is for us, who may still have faces to store.
    detached: true,
    // It writes a marker into, and looks for settings in, the folder it is started in.
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...settings },
    stdio: ['pipe', 'pipe', 'ignore'] as ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  };
}

async function freePorts(): Promise<readonly [number, number]> {
  const [first, second] = await Promise.all([holdPort(), holdPort()]);
  await Promise.all([first.release(), second.release()]);
  return [first.port, second.port];
}

/** Both ports are held before either is released, or the same one might be given twice. */
async function holdPort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    release: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}

async function lastWords(log: string, what: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  const lines = text.trim().split('\n').slice(-5).join('\n');
  return lines ? `${what}: ${lines.slice(-1500)}` : what;
}
