import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../../contract/errors.ts';
import { withFileLock } from '../../../../shared/fileLock.ts';
import { orNull, writeAtomically } from '../../../../shared/files.ts';
import { parseOwnJson } from '../../../../shared/json.ts';
import { workedMs } from '../../../workClock.ts';
import { decodeHeic, type Heic } from '../heic.ts';
import { looksAlike, uprightAt } from './compare.ts';
import { type CodedImage, readCodedImage } from './codedImage.ts';
import { decodeBy, findHeicPrograms, type HeicProgram } from './programs.ts';
import { trialSample } from './trialSample.ts';

/** What a trial of this computer's decoders came to. */
export interface HeicTrial {
  /** Of this file's form, and of the sample. */
  readonly version: 1;
  /** The programs tried, in their order. */
  readonly tried: readonly TriedProgram[];
  /** Milliseconds that our own decoder takes for the same picture. */
  readonly ownMs: number;
}

/** A program, and how it did. */
export interface TriedProgram extends HeicProgram {
  /** Milliseconds for the picture; null where it could not decode it, or not rightly, and where it was not asked. */
  readonly ms: number | null;
  /** What it said when it could not, empty where it showed another picture; null where it could, or was not asked. */
  readonly failure: string | null;
}

/** The first photo that a process decodes. */
export interface FirstPhoto {
  readonly bytes: Uint8Array;
  readonly image: CodedImage;
  /** Our own decoder's result, which is kept whatever the trial comes to; may throw. */
  readonly decode: () => Promise<Heic>;
}

/** The program that is right and quickest, and quicker than our own decoder; null for none. */
export function bestOf({ tried, ownMs }: HeicTrial): TriedProgram | null {
  const right = tried.filter(({ ms }) => ms !== null && ms < ownMs);
  return right.reduce<TriedProgram | null>(
    (best, one) => (best === null || (one.ms ?? 0) < (best.ms ?? 0) ? one : best),
    null,
  );
}

/** Where the result is kept. */
const trialFile = (home: string): string => join(home, 'heic-decoders.json');

/**
 * What is known of this computer's decoders: from the last trial, or from one made now where there are other programs.
 *
 * A trial with a photo costs one run of a program, because our own decoder's result is wanted anyway: others that begin meanwhile
 * wait for what it comes to. One with the sample asks all programs.
 *
 * @param home the user's data folder
 * @param photo what to try them with; without one it is the sample, as where no program shows the photo rightly
 * @throws what decoding the photo does
 */
export async function tryHeicPrograms(
  home: string,
  photo: FirstPhoto | null = null,
): Promise<HeicTrial> {
  const programs = await findHeicPrograms();
  const known = await knownTrial(home, programs);
  if (known !== null) return known;
  if (programs.length === 0) return keep(home, nothingThere);
  return alone(home, async () => {
    const meanwhile = await knownTrial(home, programs);
    if (meanwhile !== null) return meanwhile;
    const quick = photo === null ? null : await tryWith(photo, programs);
    return keep(home, quick ?? (await tryAll(programs)));
  });
}

async function knownTrial(
  home: string,
  programs: readonly HeicProgram[],
): Promise<HeicTrial | null> {
  const known = await readTrial(home);
  const isSame =
    known?.version === 1 &&
    known.tried.map(({ mark }) => mark).join('\n') === programs.map(({ mark }) => mark).join('\n');
  return isSame ? known : null;
}

async function keep(home: string, trial: HeicTrial): Promise<HeicTrial> {
  // A place that cannot be written to is no reason not to decode; it is told elsewhere.
  await writeAtomically(trialFile(home), JSON.stringify(trial, null, 1)).catch(() => undefined);
  return trial;
}

/** Longer than a trial takes on a busy computer, in milliseconds. */
const waitMs = 60_000;

/** While no other process tries; where that cannot be known, all the same. */
async function alone(home: string, work: () => Promise<HeicTrial>): Promise<HeicTrial> {
  const state = { begun: false };
  const busy = (holder: string): Error => new Error(`${holder} tries this computer's decoders`);
  try {
    return await withFileLock(`${trialFile(home)}.lock`, { waitMs, busy }, () => {
      state.begun = true;
      return work();
    });
  } catch (error) {
    if (state.begun) throw error;
    return work();
  }
}

const nothingThere: HeicTrial = { version: 1, tried: [], ownMs: 0 };

/** The last trial; null where there was none. */
export async function readTrial(home: string): Promise<HeicTrial | null> {
  const text = await readFile(trialFile(home), 'utf8').catch(orNull);
  try {
    return text === null ? null : parseOwnJson<HeicTrial>(text);
  } catch {
    return null; // Written by another hand: the trial is made again.
  }
}

/** Our own decoder takes so many times as long for the first picture of a process as for the next: it is compiled meanwhile. */
const coldTimes = 2;

/**
 * Our own decoder, and programs one after the other until one is right and quicker.
 *
 * @returns null where none shows what ours does: that may be for the photo's sake
 */
async function tryWith(
  { bytes, image, decode }: FirstPhoto,
  programs: readonly HeicProgram[],
): Promise<HeicTrial | null> {
  const own = await timed(decode);
  const ownMs = Math.round(own.ms / coldTimes);
  const tried: TriedProgram[] = [];
  for (const program of programs) {
    const isFound = tried.some(({ ms }) => ms !== null && ms < ownMs);
    const untried = { ...program, ms: null, failure: null };
    tried.push(isFound ? untried : await tryOne(program, bytes, image, own.result));
  }
  return tried.some(({ ms }) => ms !== null) ? { version: 1, tried, ownMs } : null;
}

/** All decode the sample: who is not quicker, or shows another picture, is not used. */
async function tryAll(programs: readonly HeicProgram[]): Promise<HeicTrial> {
  const bytes = trialSample();
  const image = readCodedImage(bytes);
  if (image === null) throw new Error('the sample cannot be read');
  // The second time counts: the first one loads the decoder.
  await decodeHeic(bytes, () => undefined);
  const own = await timed(() => decodeHeic(bytes, () => undefined));
  const tried: TriedProgram[] = [];
  for (const program of programs) tried.push(await tryOne(program, bytes, image, own.result));
  return { version: 1, tried, ownMs: own.ms };
}

async function tryOne(
  program: HeicProgram,
  bytes: Uint8Array,
  image: CodedImage,
  own: Heic,
): Promise<TriedProgram> {
  try {
    const { result, ms } = await timed(() => decodeBy(program, bytes, image));
    const isRight = looksAlike(view(result), view(own), closely);
    return { ...program, ms: isRight ? ms : null, failure: isRight ? null : '' };
  } catch (error) {
    return { ...program, ms: null, failure: messageOf(error) };
  }
}

/** The same decoder's rounding, and no more: mean difference of a cell, in levels. */
const closely = 2;

const view = ({ picture }: Heic) => uprightAt(picture, 256);

async function timed<T>(
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly ms: number }> {
  const started = workedMs();
  const result = await run();
  return { result, ms: Math.round(workedMs() - started) };
}
