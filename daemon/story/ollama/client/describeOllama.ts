import { totalmem } from 'node:os';
import { DaemonError, messageOf } from '../../../contract/errors.ts';
import type { Problem } from '../../../contract/problem.ts';
import { problem } from '../../../contract/problem.ts';
import { ModelFailure, modelProblem } from './modelFailure.ts';
import { can, chooseModels, fits, recommendModel, type Recommendation } from './models.ts';
import { withoutCredentials } from './endpoint.ts';
import { defaultOllamaUrl } from './defaultAddress.ts';
import { connectOllama, type ConnectOptions } from './ollama.ts';

/** What a model can do here. */
export interface DescribedModel {
  readonly name: string;
  readonly bytes: number;
  readonly sees: boolean;
  readonly writes: boolean;
  readonly thinks: boolean;
  /** Runs on another machine: never used. */
  readonly remote: boolean;
  readonly fitsMemory: boolean;
}

/** Everything a doctor wants to know about Ollama. */
export interface OllamaDescription {
  /** `absent`: nothing answers, which is fine; `unusable`: something does, but no model can write; `ready`. */
  readonly state: 'absent' | 'unusable' | 'ready';
  readonly url: string;
  readonly version: string | null;
  readonly models: readonly DescribedModel[];
  /** What a run would use. */
  readonly chosen: { readonly writer: string; readonly vision: string | null } | null;
  /** The best model to pull with this much memory; null when there is too little, or when it is there already. */
  readonly recommendation: Recommendation | null;
  /** Why the state is not `ready`. */
  readonly problem: Problem | null;
}

export interface DescribeOptions extends ConnectOptions {
  readonly ollamaModel?: string | undefined;
  readonly visionModel?: string | undefined;
  /** Bytes; default this computer's. */
  readonly totalMemory?: number | undefined;
}

/**
 * Describes the Ollama server, what its models can do, and what to pull.
 *
 * @throws the signal's reason; nothing else
 */
export async function describeOllama(options: DescribeOptions): Promise<OllamaDescription> {
  const totalMemory = options.totalMemory ?? totalmem();
  const recommended = recommendModel(totalMemory);
  const nothing = {
    url: withoutCredentials(options.url ?? defaultOllamaUrl),
    version: null,
    models: [],
    chosen: null,
    recommendation: recommended,
  };
  try {
    const { version, models, endpoint } = await connectOllama(options);
    const choice = chooseModels(models, {
      writer: options.ollamaModel,
      vision: options.visionModel,
      totalMemory,
    });
    const usable = !('failure' in choice);
    return {
      state: usable ? 'ready' : 'unusable',
      url: endpoint.shown,
      version,
      models: models.map((model) => ({
        name: model.name,
        bytes: model.sizeBytes,
        sees: can(model, 'vision'),
        writes: can(model, 'completion'),
        thinks: can(model, 'thinking'),
        remote: model.remote,
        fitsMemory: fits(model.sizeBytes, totalMemory),
      })),
      chosen: usable ? { writer: choice.writer.name, vision: choice.vision?.name ?? null } : null,
      recommendation: models.some(({ name }) => name === recommended?.model) ? null : recommended,
      problem: usable
        ? null
        : modelProblem(
            new ModelFailure(
              choice.failure,
              choice.failure === 'old-version' ? version : choice.detail,
            ),
            { stage: 'connect', model: choice.detail === '' ? null : choice.detail },
          ),
    };
  } catch (error) {
    options.signal.throwIfAborted();
    const absent = error instanceof ModelFailure && error.kind === 'unreachable';
    return {
      ...nothing,
      state: absent ? 'absent' : 'unusable',
      problem:
        error instanceof DaemonError
          ? problem('write/model-failed', messageOf(error))
          : modelProblem(error, { stage: 'connect', model: null }),
    };
  }
}
