import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../../contract/errors.ts';
import { orNull, writeAtomically } from '../../../../shared/files.ts';
import { parseOwnJson } from '../../../../shared/json.ts';
import { decodeHeic, type Heic } from '../heic.ts';
import { looksAlike, uprightAt } from './compare.ts';
import { readCodedImage } from './codedImage.ts';
import { decodeBy, findHeicPrograms, type HeicProgram } from './programs.ts';
import { trialSample } from './trialSample.ts';

/** What a trial of this computer's decoders came to. */
export interface HeicTrial {
  /** Of this file's form, and of the sample. */
  readonly version: 1;
  /** The programs tried, in their order. */
  readonly tried: readonly TriedProgram[];
  /** Milliseconds that our own decoder takes for the sample. */
  readonly ownMs: number;
}

/** A program, and how it did. */
export interface TriedProgram extends HeicProgram {
  /** Milliseconds for the sample; null where it could not decode it, or not rightly. */
  readonly ms: number | null;
  /** What it said when it could not, empty where it showed another picture; null where it could. */
  readonly failure: string | null;
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
export const trialFile = (home: string): string => join(home, 'heic-decoders.json');

/**
 * What is known of this computer's decoders: from the last trial, or from one made now where there are other programs.
 *
 * @param home the user's data folder
 */
export async function tryHeicPrograms(home: string): Promise<HeicTrial> {
  const programs = await findHeicPrograms();
  const known = await readTrial(home);
  const isSame =
    known?.version === 1 &&
    known.tried.map(({ mark }) => mark).join('\n') === programs.map(({ mark }) => mark).join('\n');
  if (isSame) return known;
  const trial: HeicTrial = programs.length === 0 ? nothingThere : await tryAll(programs);
  // A place that cannot be written to is no reason not to decode; it is told elsewhere.
  await writeAtomically(trialFile(home), JSON.stringify(trial, null, 1)).catch(() => undefined);
  return trial;
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

/** Both decode the sample: who is not quicker, or shows another picture, is not used. */
async function tryAll(programs: readonly HeicProgram[]): Promise<HeicTrial> {
  const bytes = trialSample();
  const image = readCodedImage(bytes);
  if (image === null) throw new Error('the sample cannot be read');
  // The second time counts: the first one loads the decoder.
  await decodeHeic(bytes, () => undefined);
  const own = await timed(() => decodeHeic(bytes, () => undefined));
  const tried: TriedProgram[] = [];
  for (const program of programs) {
    try {
      const { result, ms } = await timed(() => decodeBy(program, bytes, image));
      const isRight = looksAlike(view(result), view(own.result), closely);
      const failure = isRight ? null : '';
      tried.push({ ...program, ms: isRight ? ms : null, failure });
    } catch (error) {
      tried.push({ ...program, ms: null, failure: messageOf(error) });
    }
  }
  return { version: 1, tried, ownMs: own.ms };
}

/** The same decoder's rounding, and no more: mean difference of a cell, in levels. */
const closely = 2;

const view = ({ picture }: Heic) => uprightAt(picture, 256);

async function timed<T>(
  run: () => Promise<T>,
): Promise<{ readonly result: T; readonly ms: number }> {
  const started = performance.now();
  const result = await run();
  return { result, ms: Math.round(performance.now() - started) };
}
