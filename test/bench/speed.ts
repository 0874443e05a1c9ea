import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installRoot } from '../../daemon/shared/paths.ts';
import { makeAlbum } from './albums.ts';
import { watchTree } from './processTree.ts';

/**
 * Prints how fast the pipeline is, as ratios of things measured in this one run.
 *
 * Everything is measured in child processes, so that nothing warms anything else up.
 */
const small = Number(process.env['BENCH_PHOTOS'] ?? 120);
const scratch = await mkdtemp(join(tmpdir(), 'photoblog-bench-'));
const script = (name: string): string => join(installRoot, 'dist', 'bench', `${name}.js`);
const cli = join(installRoot, 'dist', 'photoblog.js');

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

try {
  for (const format of ['jpeg', 'heic'] as const) await compare(format);
  await memory();
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** Baseline, floor, first run and second run on one album of 12-megapixel photos. */
async function compare(format: 'jpeg' | 'heic'): Promise<void> {
  const count = format === 'jpeg' ? small : Math.max(8, Math.round(small / 6));
  const album = await makeAlbum(join(installRoot, 'out', 'bench', `${format}-${count}`), {
    format,
    count,
  });
  const baselineCount = Math.min(count, 40);
  const home = join(scratch, `home-${format}`);

  const baseline = await run([script('baseline'), album, String(baselineCount)]);
  const floor = await run([script('floor'), album, String(baselineCount)]);
  const first = await run([cli, 'analyze', album], { PHOTOBLOG_HOME: home });
  const second = await run([cli, 'analyze', album], { PHOTOBLOG_HOME: home });

  const rate = count / first.seconds;
  const baselineRate = baselineCount / baseline.seconds;
  const cpu = (first.cpuSeconds / count) * 1000;
  const floorCpu = (floor.cpuSeconds / baselineCount) * 1000;
  print(`${count} ${format.toUpperCase()}s of 12 megapixels`, [
    ['photos per second', rate.toFixed(1)],
    ['plain sequential baseline', `${baselineRate.toFixed(1)} photos/s`],
    ['faster than the baseline', `${(rate / baselineRate).toFixed(1)} times (aim: 5)`],
    ['CPU per photo', `${cpu.toFixed(0)} ms`],
    ['fixed floor: half decode, copy, search', `${floorCpu.toFixed(0)} ms`],
    ['CPU against the floor', `${(cpu / floorCpu).toFixed(2)} times (aim: 1.5)`],
    ['second run', `${second.seconds.toFixed(2)} s against ${first.seconds.toFixed(2)} s`],
    ['second run faster', `${(first.seconds / second.seconds).toFixed(0)} times (aim: 30)`],
  ]);
}

/** Ten times the photos must not need more memory. */
async function memory(): Promise<void> {
  const peaks: Record<number, number> = {};
  for (const count of [50, 500]) {
    const folder = join(installRoot, 'out', 'bench', `jpeg-${count}`);
    const album = await makeAlbum(folder, { format: 'jpeg', count });
    const home = join(scratch, `home-memory-${count}`);
    peaks[count] = (await run([cli, 'analyze', album], { PHOTOBLOG_HOME: home })).peakMegabytes;
  }
  const [few = 0, many = 0] = [peaks[50], peaks[500]];
  print('memory, all processes', [
    ['50 photos', `${few.toFixed(0)} MB`],
    ['500 photos', `${many.toFixed(0)} MB`],
    ['growth', `${(many / few).toFixed(2)} times (aim: 1)`],
  ]);
}

/** Runs Node on a script and measures it with everything it starts. */
async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Measured> {
  // bash reports the time of the children that its child has waited for, which Node does not.
  const child = spawn(
    'bash',
    ['-c', `TIMEFORMAT='%R %U %S'; time "$0" "$@" >/dev/null 2>&1`, process.execPath, ...args],
    {
      env: { ...process.env, ORT_DISABLE_TELEMETRY: '1', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const watch = watchTree(child.pid ?? 0);
  let times = '';
  child.stderr.on('data', (data: Buffer) => (times += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const { peakMegabytes } = watch.stop();
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}: ${times}`);
  const [seconds = NaN, user = NaN, system = NaN] = times.trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, peakMegabytes };
}

function print(title: string, rows: readonly (readonly [string, string])[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const [name, value] of rows) process.stdout.write(`  ${name.padEnd(38)} ${value}\n`);
}
