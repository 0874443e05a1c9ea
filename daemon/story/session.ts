import type { Problem } from '../problem.ts';
import { ModelFailure, modelProblem, type FailureKind, type FailureStage } from './modelFailure.ts';
import type { ChosenModels, OllamaModel } from './models.ts';
import { unload, type OllamaServer } from './ollama.ts';

/** One run's use of an Ollama server: what was chosen, what went wrong, and giving the memory back. */
export interface OllamaSession {
  readonly server: OllamaServer;
  readonly models: ChosenModels;
  /** Set by the first failure that makes another question to this model pointless. */
  isLost(model: OllamaModel): boolean;
  /** Tells a failure, unless one was told before: one cause has many effects. */
  failed(error: unknown, stage: FailureStage, model: OllamaModel): void;
  /** Tells a failure only when it makes another question pointless. */
  lose(error: unknown, stage: FailureStage, model: OllamaModel): void;
  /** Frees the models' memory. Safe to call twice, and when the server is gone. */
  close(): Promise<void>;
}

/** Failures of the server or of the model as such, rather than of one answer. */
const lasting: ReadonlySet<FailureKind> = new Set([
  'unreachable',
  'not-ollama',
  'model-missing',
  'remote-model',
  'too-large',
  'busy',
  'redirected',
  'stalled',
  'died',
]);

/** Failures after which no model of the server can be asked. */
const ofTheServer: ReadonlySet<FailureKind> = new Set([
  'unreachable',
  'not-ollama',
  'redirected',
  'died',
]);

/** Begins a session. @param tell takes the one problem of the session */
export function startSession(
  server: OllamaServer,
  models: ChosenModels,
  tell: (problem: Problem) => void,
): OllamaSession {
  const lost = new Set<string>();
  let told = false;
  let closed = false;
  const isLost = (model: OllamaModel): boolean => lost.has(model.name) || lost.has('*');
  const note = (error: unknown, model: OllamaModel): void => {
    const kind = error instanceof ModelFailure ? error.kind : null;
    if (kind !== null && lasting.has(kind)) lost.add(ofTheServer.has(kind) ? '*' : model.name);
  };
  const failed = (error: unknown, stage: FailureStage, model: OllamaModel): void => {
    note(error, model);
    if (told) return;
    told = true;
    tell(modelProblem(error, { stage, model: model.name }));
  };
  return {
    server,
    models,
    isLost,
    failed,
    lose: (error, stage, model) => {
      note(error, model);
      if (isLost(model)) failed(error, stage, model);
    },
    close: async () => {
      if (closed) return;
      closed = true;
      if (lost.has('*')) return;
      await unload(server, [models.writer, ...(models.vision ? [models.vision] : [])]);
    },
  };
}
