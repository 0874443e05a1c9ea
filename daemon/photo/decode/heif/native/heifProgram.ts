import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoblogHome } from '../../../../shared/paths.ts';
import type { RgbImage } from '../../../../contract/photo.ts';
import type { ColourCoding } from '../colourCoding.ts';
import type { Planes } from '../planes.ts';
import { decode, readHeader } from '../../sharp.ts';
import { runProgram } from './runProgram.ts';

/**
 * Decodes a file by libheif's own command, which turns the picture upright.
 *
 * @param program absolute path of `heif-dec` or `heif-convert`, which take the same arguments
 * @param coding of the file's colours: what is written does not say it
 * @throws Error when it cannot
 */
export async function decodeByLibheif(
  program: string,
  bytes: Uint8Array,
  coding: ColourCoding,
): Promise<Planes> {
  return parseY4m(
    await convertFile(bytes, 'picture.y4m', (from, to) => ({ program, args: [from, to] })),
    coding,
  );
}

/**
 * Decodes a file by macOS's own command, upright.
 *
 * @param program absolute path of `sips`
 * @throws Error when it cannot
 */
export async function decodeBySips(
  program: string,
  bytes: Uint8Array,
): Promise<{ readonly image: RgbImage; readonly icc: Uint8Array | null }> {
  const tiff = await convertFile(bytes, 'picture.tiff', (from, to) => ({
    program,
    args: ['-s', 'format', 'tiff', from, '--out', to],
  }));
  const header = await readHeader(tiff, 0);
  return {
    image: await decode(tiff, header, header, { failOn: 'warning', page: 0 }),
    icc: header.icc,
  };
}

/** Files in the user's own folder, by names of ours, of which nothing remains. */
async function convertFile(
  bytes: Uint8Array,
  target: string,
  how: (from: string, to: string) => { readonly program: string; readonly args: readonly string[] },
): Promise<Buffer> {
  const all = join(photoblogHome(), 'heic');
  await mkdir(all, { recursive: true, mode: 0o700 });
  await removeAbandoned(all);
  const folder = await mkdtemp(join(all, `${process.pid}-`));
  try {
    const [from, to] = [join(folder, 'picture.heic'), join(folder, target)];
    await writeFile(from, bytes, { mode: 0o600 });
    await runProgram({ ...how(from, to), input: [], maxOutput: 100_000 });
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let isSwept = false;

/** What processes that were ended in the middle could not take away. */
async function removeAbandoned(all: string): Promise<void> {
  if (isSwept) return;
  isSwept = true;
  for (const name of await readdir(all)) {
    const pid = Number(name.split('-')[0]);
    if (!isRunning(pid)) await rm(join(all, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One frame of YUV4MPEG2, 8 bits in 4:2:0, which is what it is without a word on it. */
function parseY4m(file: Buffer, coding: ColourCoding): Planes {
  const end = file.indexOf('\n');
  const header = file.subarray(0, Math.max(0, end)).toString('latin1').split(' ');
  const value = (letter: string): string | undefined =>
    header.find((word) => word.startsWith(letter))?.slice(1);
  const [width, height] = [Number(value('W')), Number(value('H'))];
  const isPlain = header[0] === 'YUV4MPEG2' && width > 0 && height > 0;
  const frame = file.indexOf('\n', end + 1) + 1;
  const stride = Math.ceil(width / 2);
  const half = stride * Math.ceil(height / 2);
  const isWhole = file.length === frame + width * height + 2 * half;
  if (!isPlain || !isWhole || !(value('C') ?? '420').startsWith('420')) {
    throw new Error('the program wrote another kind of picture');
  }
  const from = frame + width * height;
  return {
    width,
    height,
    luma: { data: file.subarray(frame, from), stride: width },
    blue: { data: file.subarray(from, from + half), stride },
    red: { data: file.subarray(from + half), stride },
    coding,
  };
}
