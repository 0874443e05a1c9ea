import type { Problem } from '../../../contract/problem.ts';
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

interface FailureOf {
  readonly error: unknown;
  readonly stage: FailureStage;
  readonly model: OllamaModel;
}

function kindOf(error: unknown): FailureKind | null {
  return error instanceof ModelFailure ? error.kind : null;
}

/** Takes a problem of the session; `instead` is one told before, which it replaces. */
export type TellProblem = (problem: Problem, instead: Problem | null) => void;

/** Begins a session. @param tell takes its problems: one a cause, hence hardly ever two */
export function startSession(
  server: OllamaServer,
  models: ChosenModels,
  tell: TellProblem,
): OllamaSession {
  const lost = new Set<string>();
  let first: { readonly failure: FailureOf; readonly problem: Problem } | null = null;
  let closed = false;
  const isLost = (model: OllamaModel): boolean => lost.has(model.name) || lost.has('*');
  const note = (error: unknown, model: OllamaModel): void => {
    const kind = kindOf(error);
    if (kind !== null && lasting.has(kind)) lost.add(ofTheServer.has(kind) ? '*' : model.name);
  };
  const failed = (error: unknown, stage: FailureStage, model: OllamaModel): void => {
    const isEffect = isLost(model);
    // Not asking a lost model any more says nothing about its server, whose memory is still to be freed.
    if (!isEffect) note(error, model);
    if (first === null) {
      const problem = modelProblem(error, { stage, model: model.name });
      first = { failure: { error, stage, model }, problem };
      tell(problem, null);
    } else if (stage === 'write' && first.failure.stage === 'see') {
      // What kept the model from seeing keeps it from writing too: one cause, told with both effects.
      const { failure, problem } = first;
      const sameCause = isEffect || kindOf(error) === kindOf(failure.error);
      const told = sameCause
        ? modelProblem(failure.error, { stage: 'see-and-write', model: failure.model.name })
        : modelProblem(error, { stage, model: model.name });
      first = { failure: { ...failure, stage: 'see-and-write' }, problem: told };
      tell(told, sameCause ? problem : null);
    }
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
