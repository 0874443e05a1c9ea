import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../../../contract/errors.ts';
import { version } from '../../../contract/version.ts';
import { inDataFolder } from '../../../shared/dataFolder.ts';
import { writeAtomically } from '../../../shared/files.ts';
import { parseOwnJson } from '../../../shared/json.ts';
import { trialProgram } from './trialProgram.ts';

/** What ONNX Runtime can run networks on beside the processor's own kernels, by its own names. */
const accelerators = ['coreml', 'dml', 'cuda', 'webgpu'] as const;

export type Accelerator = (typeof accelerators)[number];

/** What a trial of this computer's accelerators came to. */
export interface AccelerationTrial {
  /** Of what was tried: another program, runtime or computer is tried anew. */
  readonly key: string;
  /** Milliseconds of one search for faces by the processor. */
  readonly ownMs: number;
  readonly tried: readonly TriedAccelerator[];
}

export interface TriedAccelerator {
  readonly name: Accelerator;
  /** Milliseconds of the same search; null where it could not be made, or came to something else. */
  readonly ms: number | null;
  /** What went wrong; empty where the search came to something else, null where nothing did. */
  readonly failure: string | null;
}

/** One search for faces, measured. */
export interface MeasuredSearch {
  /** Milliseconds. */
  readonly ms: number;
  /** What was found: some of the scores. */
  readonly scores: readonly number[];
  /** What the runtime says it has. */
  readonly backends: readonly string[];
}

/** Measures a search in a process of its own; rejects where it cannot be made. */
export type Measure = (by: Accelerator | 'cpu') => Promise<MeasuredSearch>;

/** What is this much quicker pays for the ways to and from it, which one search does not show. */
const worthwhile = 0.7;

/** Scores further apart than this are of another search; kernels differ by a thousandth. */
const tolerance = 0.02;

/** Time for one trial, in milliseconds: graphics drivers compile what they run. */
const deadlineMs = 60_000;

/** False where the user forbids it: `PHOTOBLOG_ACCELERATION` is `off`. */
export function mayAccelerate(env: NodeJS.ProcessEnv = process.env): boolean {
  return !['off', 'false', '0', 'no'].includes((env['PHOTOBLOG_ACCELERATION'] ?? '').toLowerCase());
}

/** The accelerator that is right, and so much quicker than the processor that it pays; null for none. */
export function bestOf({ tried, ownMs }: AccelerationTrial): TriedAccelerator | null {
  const quick = tried.filter(({ ms }) => ms !== null && ms <= ownMs * worthwhile);
  return quick.reduce<TriedAccelerator | null>(
    (best, one) => (best === null || (one.ms ?? 0) < (best.ms ?? 0) ? one : best),
    null,
  );
}

/**
 * Tries what the runtime has beside the processor, one after the other, and keeps the result for the runs to come: none of them
 * waits for a trial, and where there is only the processor nothing is tried.
 *
 * @param home absolute path of the user's data folder
 */
export async function tryAccelerators(home: string, measure: Measure): Promise<AccelerationTrial> {
  const own = await measure('cpu');
  const tried: TriedAccelerator[] = [];
  for (const name of accelerators.filter((one) => own.backends.includes(one)))
    tried.push(await tryOne(name, own, measure));
  const trial: AccelerationTrial = { key: trialKey(), ownMs: own.ms, tried };
  // A place that cannot be written to is told elsewhere.
  await writeAtomically(trialFile(home), JSON.stringify(trial, null, 1)).catch(() => undefined);
  return trial;
}

async function tryOne(
  name: Accelerator,
  own: MeasuredSearch,
  measure: Measure,
): Promise<TriedAccelerator> {
  try {
    const { ms, scores } = await measure(name);
    const isSame =
      scores.length === own.scores.length &&
      scores.every((score, i) => Math.abs(score - (own.scores[i] ?? NaN)) <= tolerance);
    return isSame ? { name, ms, failure: null } : { name, ms: null, failure: '' };
  } catch (error) {
    return { name, ms: null, failure: messageOf(error) };
  }
}

/** What the last trial has chosen for this computer; null for the processor. Never throws. */
export function chosenAccelerator(
  home: string,
  env: NodeJS.ProcessEnv = process.env,
): Accelerator | null {
  if (!mayAccelerate(env)) return null;
  try {
    const trial = parseOwnJson<AccelerationTrial>(readFileSync(trialFile(home), 'utf8'));
    return trial.key === trialKey() ? (bestOf(trial)?.name ?? null) : null;
  } catch {
    // None was made, or it was written by another hand.
    return null;
  }
}

const trialFile = (home: string): string => inDataFolder(home, 'cache', 'acceleration.json');

const trialKey = (): string => `${version} ${platform()} ${arch()}`;

/**
 * Measures in a child process, as native code may take its process with it.
 *
 * @param workerPath absolute path of dist/photoWorker.js, beside which the runtime is found
 * @param model absolute path of retinaface.prepared.onnx
 */
export function measureInChild(workerPath: string, model: string): Measure {
  return async (by) => {
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['-e', trialProgram, model, by],
        {
          cwd: dirname(workerPath),
          timeout: deadlineMs,
          env: { ...process.env, ORT_DISABLE_TELEMETRY: '1', ELECTRON_RUN_AS_NODE: '1' },
        },
      );
      return parseOwnJson<MeasuredSearch>(/\n@(.*)/.exec(stdout)?.[1] ?? '');
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    }
  };
}

/** Letters of a reason that are told. */
const mostLetters = 160;

/** What the child said, else how it ended. */
function reasonOf(error: unknown): string {
  const told = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  const said = /\n!(.*)/.exec(told)?.[1] ?? messageOf(error).split('\n')[0] ?? '';
  return said.length <= mostLetters ? said : `${said.slice(0, mostLetters)}…`;
}
