import { totalmem } from 'node:os';
import { DaemonError } from '../../../contract/errors.ts';
import type { DaemonSettings } from '../../../contract/protocol.ts';
import { ModelFailure, modelProblem } from './modelFailure.ts';
import { recommendModel } from './models.ts';
import { connectOllama, pullModel, type PullProgress } from './ollama.ts';
import { say } from '../../../shared/words/say.ts';

/** How far a download is, and of what. */
export interface PullStep extends PullProgress {
  readonly model: string;
}

/**
 * Has the user's Ollama download a model, which the user has asked for. Aborting stops it; the next one goes on there.
 *
 * @param wanted absent: the best one for this computer's memory
 * @throws DaemonError `nothingToDo` in plain words when it cannot be had, `endpointNotApproved`; the abort reason if `signal` aborts
 */
export async function* pull(
  wanted: string | undefined,
  { ollamaUrl, approvedUrls }: DaemonSettings,
  signal: AbortSignal,
): AsyncGenerator<PullStep, undefined> {
  const model = wanted ?? recommendModel(totalmem())?.model;
  if (model === undefined) {
    throw new DaemonError('nothingToDo', say('model.noMemory'));
  }
  try {
    const server = await connectOllama({ url: ollamaUrl, approvedUrls, signal });
    for await (const progress of pullModel(server, model, signal)) yield { ...progress, model };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModelFailure)) throw error;
    const { message } = modelProblem(error, { stage: 'pull', model });
    throw new DaemonError('nothingToDo', message);
  }
}

/** `3.2 of 9.6 GB`; the server's own word, such as `verifying sha256 digest`, where no bytes are known. */
export function pullText({ model, status, completedBytes, totalBytes }: PullStep): string {
  if (totalBytes === null || totalBytes === 0 || completedBytes >= totalBytes) {
    return `${model}: ${status}`;
  }
  const gb = (bytes: number): string => (bytes / 1e9).toFixed(1);
  return say('model.progress', { model, done: gb(completedBytes), total: gb(totalBytes) });
}
