import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../daemon/contract/report.ts';
import { installRoot } from '../../daemon/shared/paths.ts';
import { type AlbumKind, makeAlbum } from './albums.ts';
import { watchTree } from './processTree.ts';

/**
 * Prints how fast the product is, as ratios of things measured in this one run.
 *
 * Everything is measured in child processes, so that nothing warms anything else up, on processor time, which other work on
 * the machine changes little. `generate` writes the draft too, with the built-in narrator; what seeing adds is counted apart.
 *
 *   npm run bench              BENCH_PHOTOS=240 JPEGs of each kind, a quarter as many of a phone, and HEICs
 *   npm run bench -- --long    also 500 and 5,000 photos, and their memory
 */
// A start takes as much as ten photos: what one photo costs is seen in an album as people have them.
const count = Number(process.env['BENCH_PHOTOS'] ?? 240);
const isLong = process.argv.includes('--long');
const scratch = await mkdtemp(join(tmpdir(), 'photoblog-bench-'));
const script = (name: string): string => join(installRoot, 'dist', 'bench', `${name}.js`);
const cli = join(installRoot, 'dist', 'photoblog.js');

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** What it printed. */
  readonly output: string;
}

/** As the README calls them. */
const titles = {
  'jpeg-12': 'JPEGs of 12 megapixels',
  'jpeg-2': 'JPEGs of 2 megapixels',
  'heic-tiles': 'HEICs of 12 megapixels, as phones write them',
  'heic-alpha': 'HEICs of 12 megapixels with transparency',
  phone: 'of a phone, mixed',
} as const;

/** How often it is looked whether the first photo is done, in milliseconds. */
const lookMs = 5;

/** One photo, by which the fixed cost of a start is known, beside the album that is measured. */
const few = 1;

try {
  process.stdout.write(
    '| album | photos a second | CPU a photo | faces | plain baseline | floor | times the floor |\n|---|---|---|---|---|---|---|\n',
  );
  for (const kind of ['jpeg-12', 'jpeg-2', 'heic-tiles', 'heic-alpha', 'phone'] as const)
    await compare(kind);
  await others();
  if (isLong) await long();
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** Product, floor and baseline on one album: one row of the README's table. */
async function compare(kind: keyof typeof titles): Promise<void> {
  const photos = Math.max(8, kind.startsWith('jpeg') ? count : count >> 2);
  const album = await albumOf(kind, photos);
  const product = await generate(album, kind, ['--no-seeing']);
  const floor = await run([script('floor'), album, String(photos)]);
  const baseline = await run([script('baseline'), album, String(Math.min(photos, 24))]);
  const cpu = (product.cpuSeconds / photos) * 1000;
  const floorCpu = (floor.cpuSeconds / photos) * 1000;
  const baselineCpu = (baseline.cpuSeconds / Math.min(photos, 24)) * 1000;
  row([
    `${photos} ${titles[kind]}`,
    (photos / product.seconds).toFixed(1),
    `${cpu.toFixed(0)} ms`,
    String(product.faces),
    `${baselineCpu.toFixed(0)} ms`,
    `${floorCpu.toFixed(0)} ms, ${floor.output.trim()} faces`,
    (cpu / floorCpu).toFixed(2),
  ]);
  if (!kind.startsWith('heic')) return;
  const alone = await run([script('decodeAlone'), album, String(photos)]);
  const aloneCpu = (alone.cpuSeconds / photos) * 1000;
  row([
    'the same, decoded and nothing else',
    (photos / alone.seconds).toFixed(1),
    `${aloneCpu.toFixed(0)} ms`,
    '',
    '',
    '',
    `${(cpu / aloneCpu).toFixed(2)} times this (aim: 1.25)`,
  ]);
}

/** Start-up, second run, seeing, and what is not spent on photos. */
async function others(): Promise<void> {
  const album = await albumOf('jpeg-2', count);
  const one = await albumOf('jpeg-2', few);
  const start = await generate(one, 'one', ['--no-seeing']);
  const first = await generate(album, 'again', ['--no-seeing']);
  const second = await generate(album, 'again', ['--no-seeing']);
  const seen = await generate(album, 'seen', []);
  row([
    'one photo, from the command to the draft',
    `${start.seconds.toFixed(2)} s`,
    `${(start.cpuSeconds * 1000).toFixed(0)} ms`,
    `decoded: ${start.firstCopy.toFixed(2)} s; all that is known of it: ${start.firstPhoto.toFixed(2)} s`,
  ]);
  const bare = await run(['-e', '0']);
  const libraries = "await import('sharp'); await import('onnxruntime-node');";
  const loaded = await run(['--input-type=module', '-e', libraries]);
  row([
    'bare Node; with sharp and ONNX Runtime',
    `${bare.seconds.toFixed(2)} s; ${loaded.seconds.toFixed(2)} s`,
    `${(bare.cpuSeconds * 1000).toFixed(0)} ms; ${(loaded.cpuSeconds * 1000).toFixed(0)} ms`,
  ]);
  row([
    'the same album again',
    `${second.seconds.toFixed(2)} s against ${first.seconds.toFixed(2)} s`,
    `${(second.cpuSeconds / first.cpuSeconds).toFixed(3)} of the first run's CPU`,
  ]);
  const looked = await countSeen(join(scratch, 'home-seen'));
  row([
    `seeing, of ${count} photos the ${looked} that a draft may show`,
    '',
    `${(((seen.cpuSeconds - first.cpuSeconds) / looked) * 1000).toFixed(0)} ms for each of these`,
  ]);
}

/** How many photos of a data folder the senses have looked at. */
async function countSeen(home: string): Promise<number> {
  const root = join(home, 'cache', 'photos');
  const entries = await readdir(root, { recursive: true });
  const texts = await Promise.all(
    entries
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFile(join(root, name), 'utf8')),
  );
  return texts.filter((text) => !text.includes('"sight":null')).length;
}

/** Ten times the photos take ten times as long, and no more memory. */
async function long(): Promise<void> {
  const rates: number[] = [];
  for (const photos of [500, 1000, 5000]) {
    const made = await generate(await albumOf('jpeg-1', photos), `long-${photos}`, ['--no-seeing']);
    const again = await generate(await albumOf('jpeg-1', photos), `long-${photos}`, [
      '--no-seeing',
    ]);
    const cpu = (made.cpuSeconds / photos) * 1000;
    if (photos !== 1000) rates.push(cpu);
    row([
      `${photos} of jpeg-1`,
      (photos / made.seconds).toFixed(1),
      `${cpu.toFixed(0)} ms`,
      String(made.faces),
      `${made.peakMegabytes.toFixed(0)} MB`,
      `again: ${again.seconds.toFixed(2)} s, ${again.cpuSeconds.toFixed(2)} s of CPU`,
      `${(100 * made.notOnPhotos).toFixed(1)} % for grouping, storing, writing and report`,
    ]);
  }
  const [less = 0, more = 0] = rates;
  row(['CPU a photo, 5,000 against 500', `${(more / less).toFixed(2)} times (aim: 1)`]);
}

function albumOf(kind: AlbumKind, photos: number): Promise<string> {
  return makeAlbum(join(installRoot, 'out', 'bench', `${kind}-${photos}`), { kind, count: photos });
}

interface Generated extends Measured {
  readonly faces: number;
  /** Seconds from the command until the first photo was decoded, and its copy begun; NaN where all was known. */
  readonly firstCopy: number;
  /** The same until all was known of it. */
  readonly firstPhoto: number;
  /** Part of the run's time that no photo is looked at in, by its own report. */
  readonly notOnPhotos: number;
}

/** Writes a draft with the built-in narrator. @param name of the data folder: the same one twice is a second run */
async function generate(
  album: string,
  name: string,
  options: readonly string[],
): Promise<Generated> {
  const home = join(scratch, `home-${name}`);
  const report = join(scratch, `report-${name}.json`);
  const draft = ['--writer', 'builtin', '-o', join(scratch, `draft-${name}`), '--report', report];
  const copied = join(home, 'cache', 'web');
  const learnt = join(home, 'cache', 'photos');
  const started = performance.now();
  let [firstCopy, firstPhoto] = [NaN, NaN];
  // What is learnt of a photo is kept there at once.
  const look = setInterval(() => {
    const seconds = (performance.now() - started) / 1000;
    if (Number.isNaN(firstCopy) && existsSync(copied)) firstCopy = seconds;
    if (!existsSync(learnt)) return;
    firstPhoto = seconds;
    clearInterval(look);
  }, lookMs);
  if (existsSync(learnt)) clearInterval(look);
  const measured = await run([cli, 'generate', album, ...draft, ...options], {
    PHOTOBLOG_HOME: home,
  });
  clearInterval(look);
  const { totals, timings } = JSON.parse(await readFile(report, 'utf8')) as Report;
  const notOnPhotos = (timings.total - timings.analyse) / timings.total;
  return { ...measured, faces: totals.faces, firstCopy, firstPhoto, notOnPhotos };
}

/** Runs Node on a script and measures it with everything it starts. */
async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Measured> {
  // bash reports the time of the children that its child has waited for, which Node does not.
  const child = spawn(
    'bash',
    ['-c', `TIMEFORMAT='%R %U %S'; time "$0" "$@" 2>/dev/null`, process.execPath, ...args],
    {
      env: { ...process.env, ORT_DISABLE_TELEMETRY: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const watch = watchTree(child.pid ?? 0);
  let [times, output] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (times += data.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const { peakMegabytes } = watch.stop();
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}: ${times}`);
  const [seconds = NaN, user = NaN, system = NaN] = times.trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, peakMegabytes, output };
}

function row(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
