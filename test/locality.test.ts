import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../daemon/contract/report.ts';
import { albumPhotos, composeAlbum } from '../scripts/sampleAlbum.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const photoblog = join(root, 'dist', 'photoblog.js');

/** What ONNX Runtime's telemetry leaves on a disk, seen with it switched on. */
const telemetryFile = /^(\.?onnxruntime(\.db.*)?|\.ses|mat-debug-.*|deviceid)$/i;

/** Long enough for a busy machine; a run takes a few seconds. */
const timeoutMs = 240_000;

let folder: string;
let album: string;

describe('a run with default settings', () => {
  beforeEach(async () => {
    expect(existsSync(photoblog), 'run "npm run build" first').toBe(true);
    folder = await mkdtemp(join(tmpdir(), 'photoblog-locality-'));
    album = join(folder, 'album');
    await composeAlbum(album);
  });

  afterEach(async () => {
    // Qdrant may still be writing its last words.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  });

  const alone = withoutNetwork();
  test(
    'needs no network: there is none but loopback, and every face is stored in Qdrant',
    async (context) => {
      if (alone.kind === 'impossible') context.skip(explainSkip(alone.reason));
      else await expectGoodRun(await run(alone.prefix));
    },
    timeoutMs,
  );

  const watched = watching();
  test(
    'contacts nothing but loopback where there is a network, and leaves no trace of telemetry',
    async (context) => {
      if (watched.kind === 'impossible') context.skip(explainSkip(watched.reason));
      else {
        const log = join(folder, 'connections.log');
        await expectGoodRun(await run([...watched.prefix, '-o', log]));
        const contacts = contactsIn(await readFile(log, 'utf8'));
        // Qdrant is spoken to, so an empty list would mean that nothing was watched.
        expect(contacts).toContain('127.0.0.1');
        expect(contacts.filter((address) => !isLoopback(address))).toEqual([]);
        expect(await telemetryFiles()).toEqual([]);
      }
    },
    timeoutMs,
  );
});

describe('the reader of connections', () => {
  test('finds every address that is connected to or written to', () => {
    const log = [
      '12 connect(19, {sa_family=AF_INET, sin_port=htons(6333), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      '12 connect(20, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2606:4700::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH',
      '13 sendto(5, "\\1", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 1',
      '13 connect(3, {sa_family=AF_UNIX, sun_path="/run/nscd/socket"}, 110) = -1 ENOENT',
    ].join('\n');
    expect(contactsIn(log)).toEqual(['127.0.0.1', '2606:4700::1', '10.0.0.2']);
    expect(contactsIn(log).map(isLoopback)).toEqual([true, false, false]);
  });
});

type Tool =
  | { readonly kind: 'possible'; readonly prefix: readonly string[] }
  | { readonly kind: 'impossible'; readonly reason: string };

/** A command line that runs the rest of it where the only network is loopback. */
function withoutNetwork(): Tool {
  const inside = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  for (const flags of ['-n', '-rn']) {
    const prefix = ['unshare', flags, ...inside];
    if (works([...prefix, 'true'])) return { kind: 'possible', prefix };
  }
  return {
    kind: 'impossible',
    reason: 'a network namespace needs Linux, unshare, ip, and the right to use them',
  };
}

/** A command line that runs the rest of it and writes down whom it and its children contact. */
function watching(): Tool {
  const prefix = [
    'strace',
    '-f',
    '-qq',
    '--seccomp-bpf',
    '-e',
    'trace=connect,sendto,sendmsg,sendmmsg',
  ];
  return works([...prefix, '-o', '/dev/null', 'true'])
    ? { kind: 'possible', prefix }
    : { kind: 'impossible', reason: 'strace is not installed or may not be used' };
}

function works([file = '', ...args]: readonly string[]): boolean {
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0;
}

function explainSkip(reason: string): string {
  console.log(`locality: skipped, as ${reason}`);
  return reason;
}

/** Runs the whole program on the sample album, with a home and a temporary folder of its own. */
async function run([file = '', ...args]: readonly string[]): Promise<Report> {
  const report = join(folder, 'report.json');
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(PHOTOBLOG_|ORT_|XDG_)/.test(name),
  );
  await promisify(execFile)(
    file,
    [...args, process.execPath, photoblog, 'generate', album, '--report', report],
    {
      env: {
        ...Object.fromEntries(others),
        HOME: join(folder, 'home'),
        TMPDIR: folder,
        XDG_CACHE_HOME: join(folder, 'home', 'cache'),
        XDG_CONFIG_HOME: join(folder, 'home', 'config'),
        XDG_DATA_HOME: join(folder, 'home', 'data'),
      },
    },
  );
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}

async function expectGoodRun(report: Report): Promise<void> {
  expect(report.photos.map(({ path }) => path).sort()).toEqual(Object.keys(albumPhotos).sort());
  expect(report.totals).toMatchObject({ failed: 0, unsent: 0 });
  expect(report.totals.faces).toBeGreaterThan(10);
  expect(report.totals.stored).toBe(report.totals.faces);
  expect(await readFile(report.draft ?? '', 'utf8')).toMatch(/^# /m);
}

/** Internet addresses in a log of strace, in order; Unix sockets have none. */
function contactsIn(log: string): string[] {
  return [...log.matchAll(/inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g)].map(
    ([, v4, v6]) => v4 ?? v6 ?? '',
  );
}

function isLoopback(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address);
}

async function telemetryFiles(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.split('/').some((part) => telemetryFile.test(part)));
}
