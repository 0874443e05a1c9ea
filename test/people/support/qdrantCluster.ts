import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from '../../../daemon/people/qdrant/qdrantProcess.ts';
import { assetPath } from '../../../daemon/shared/paths.ts';

/** A Qdrant node of a test: on loopback, without a key unless one is given. */
export interface QdrantNode {
  readonly url: string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

export interface QdrantCluster {
  readonly nodes: readonly QdrantNode[];
  dispose(): Promise<void>;
}

/** Starts a real cluster of `size` nodes; 1 is a single server that is no cluster. */
export async function startQdrantCluster(size: number, apiKey?: string): Promise<QdrantCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'photoblog-cluster-'));
  const ports = await freePorts(size * 3);
  const children: ChildProcess[] = [];
  const nodes: QdrantNode[] = [];
  for (let i = 0; i < size; i++) {
    const [http, grpc, p2p] = ports.slice(i * 3, i * 3 + 3);
    const home = join(folder, String(i));
    await mkdir(home);
    const first = `http://127.0.0.1:${ports[2]}`;
    const cluster = ['--uri', `http://127.0.0.1:${p2p}`, ...(i > 0 ? ['--bootstrap', first] : [])];
    const child = spawn(
      assetPath('qdrant/qdrant'),
      ['--disable-telemetry', ...(size > 1 ? cluster : [])],
      {
        cwd: home,
        stdio: 'ignore',
        env: {
          ...process.env,
          QDRANT__SERVICE__HOST: '127.0.0.1',
          QDRANT__SERVICE__HTTP_PORT: String(http),
          QDRANT__SERVICE__GRPC_PORT: String(grpc),
          QDRANT__STORAGE__STORAGE_PATH: join(home, 'storage'),
          QDRANT__STORAGE__SNAPSHOTS_PATH: join(home, 'snapshots'),
          ...(apiKey === undefined ? {} : { QDRANT__SERVICE__API_KEY: apiKey }),
          ...(size > 1
            ? { QDRANT__CLUSTER__ENABLED: 'true', QDRANT__CLUSTER__P2P__PORT: String(p2p) }
            : {}),
        },
      },
    );
    children.push(child);
    const url = `http://127.0.0.1:${http}`;
    nodes.push({ url, kill: () => end(child) });
    const deadline = Date.now() + 20_000;
    while (!(await answers({ url, apiKey: apiKey ?? null }, 1000))) {
      if (Date.now() > deadline) throw new Error(`node ${i} does not start`);
      await sleep(30);
    }
  }
  return {
    nodes,
    dispose: async () => {
      await Promise.all(children.map(end));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => {
            resolve((server.address() as { port: number }).port);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
