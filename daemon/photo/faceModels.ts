import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DaemonError, messageOf } from '../contract/errors.ts';
import { message, type Message } from '../shared/words/message.ts';
import { say, tell } from '../shared/words/say.ts';
import { within } from '../shared/within.ts';

/** Which models find and recognise faces: those that come along, or files of the user's own. */
export interface FaceModelChoice {
  /** Absolute paths; null: the one that comes along. */
  readonly detector: string | null;
  readonly embedder: string | null;
  /** Tells what was learnt with these models from what others learnt; empty for those that come along. */
  readonly key: string;
  /** Names the embedder: letters, digits and `-`. Faces of different ones are never compared. */
  readonly embedding: string;
  /** Why a file cannot even be read; null when all can. */
  readonly fault: Message | null;
}

/** What the models of the user's own were recognised as, for people; null for those that come along. */
export interface RecognisedModels {
  readonly detector: string | null;
  readonly embedder: string | null;
}

/** What the worker answers when it is asked for its models. */
export type ModelsAnswer =
  | ({ readonly kind: 'recognised' } & RecognisedModels)
  | { readonly kind: 'fault'; readonly fault: Message };

/** Variables that name models of the user's own. */
const detectorVariable = 'PHOTOBLOG_DETECTOR';
const embedderVariable = 'PHOTOBLOG_EMBEDDER';

/** The variable by which workers are told the key of a choice. */
export const keyVariable = 'PHOTOBLOG_MODEL_KEY';

/** The argument with which a worker says what it makes of its models, and ends. */
export const modelsArgument = '--models';

/** The embedder that comes along, by the file it comes from. */
const bundledEmbedding = 'mobilefacenet-512';

/** Letters of a digest that tell files apart. */
const digestLength = 16;

/** Time to load and try two models, in milliseconds. */
const trialMs = 120_000;

/**
 * Reads from the environment which models are wanted, and tells them by their content: a file that has changed is another
 * model. Nothing is loaded yet.
 */
export function chooseFaceModels(env: NodeJS.ProcessEnv = process.env): FaceModelChoice {
  const { detector, embedder } = namedModels(env);
  if (detector === null && embedder === null) {
    return { detector, embedder, key: '', embedding: bundledEmbedding, fault: null };
  }
  const digests: string[] = [];
  for (const file of [detector, embedder]) {
    const digest = file === null ? { sha256: 'bundled' } : digestOf(file);
    if ('fault' in digest) {
      const key = 'unusable';
      return { detector, embedder, key, embedding: bundledEmbedding, fault: digest.fault };
    }
    digests.push(digest.sha256);
  }
  const both = createHash('sha256').update(digests.join(' ')).digest('hex');
  const own = `own-${(digests[1] ?? '').slice(0, digestLength)}`;
  return {
    detector,
    embedder,
    key: both.slice(0, digestLength),
    embedding: embedder === null ? bundledEmbedding : own,
    fault: null,
  };
}

/** The files of the user's own that the environment names; absolute paths, null where it names none. */
export function namedModels(
  env: NodeJS.ProcessEnv = process.env,
): Pick<FaceModelChoice, 'detector' | 'embedder'> {
  const named = (variable: string): string | null => {
    const value = env[variable]?.trim() ?? '';
    return value === '' ? null : resolve(value);
  };
  return { detector: named(detectorVariable), embedder: named(embedderVariable) };
}

/**
 * Has a process of its own load the models that were chosen, and tells what it recognised them as.
 *
 * @param workerPath absolute path of dist/photoWorker.js
 * @throws DaemonError `modelMismatch` that says which file cannot be used and why
 */
export async function recogniseModels(
  workerPath: string,
  choice: FaceModelChoice,
): Promise<RecognisedModels> {
  if (choice.fault) throw new DaemonError('modelMismatch', tell(choice.fault));
  if (choice.key === '') return { detector: null, embedder: null };
  const answer = await askWorker(workerPath);
  if (answer.kind === 'fault') throw new DaemonError('modelMismatch', tell(answer.fault));
  return answer;
}

async function askWorker(workerPath: string): Promise<ModelsAnswer> {
  const child = fork(workerPath, [modelsArgument], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const late = (): Error => new DaemonError('modelMismatch', say('ownModel.noAnswer'));
  const answer = new Promise<ModelsAnswer>((told, failed) => {
    child.on('message', told);
    child.on('error', failed);
    // Native code may take its process with it.
    child.on('exit', () => {
      failed(late());
    });
  });
  try {
    return await within(answer, trialMs, late);
  } finally {
    child.kill('SIGKILL');
  }
}

function digestOf(file: string): { readonly sha256: string } | { readonly fault: Message } {
  const name = basename(file);
  try {
    // A pipe would never end.
    if (!statSync(file).isFile()) return { fault: message('ownModel.noFile', { file }) };
    const hash = createHash('sha256');
    const part = new Uint8Array(1024 * 1024);
    const descriptor = openSync(file, 'r');
    try {
      for (let read = 1; read > 0;) {
        read = readSync(descriptor, part);
        hash.update(part.subarray(0, read));
      }
    } finally {
      closeSync(descriptor);
    }
    return { sha256: hash.digest('hex') };
  } catch (error) {
    const reason = messageOf(error);
    return { fault: message('ownModel.notLoaded', { file: name, reason }) };
  }
}
