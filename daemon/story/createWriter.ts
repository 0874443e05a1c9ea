import { totalmem } from 'node:os';
import type { Problem } from '../contract/problem.ts';
import type { StoryOptions } from '../contract/protocol.ts';
import { withFallback } from './fallbackWriter.ts';
import { ModelFailure, modelProblem, ofOneAnswer } from './ollama/client/modelFailure.ts';
import { chooseModels } from './ollama/client/models.ts';
import { connectOllama, type OllamaLimits } from './ollama/client/ollama.ts';
import { createOllamaWriter, type WritingLimits } from './ollama/ollamaWriter.ts';
import { startSession, type OllamaSession, type TellProblem } from './ollama/client/session.ts';
import type { Writer } from './writer.ts';

export interface CreateWriterOptions {
  /** `auto` (default): Ollama when it is there, without a word when it is not. */
  readonly writer?: StoryOptions['writer'] | undefined;
  /** As the user set it; then its failure is told even with `auto`. */
  readonly ollamaUrl?: string | undefined;
  readonly approvedUrls?: readonly string[] | undefined;
  readonly ollamaModel?: string | undefined;
  readonly visionModel?: string | undefined;
  readonly signal: AbortSignal;
  /** For tests. */
  readonly limits?: Partial<OllamaLimits> | undefined;
  readonly writingLimits?: WritingLimits | undefined;
  /** Bytes; default this computer's. */
  readonly totalMemory?: number | undefined;
}

export interface CreateWriterDeps {
  /** The built-in narrator: writes alone, or goes on where Ollama fails. */
  readonly narrator: Writer;
  /** Takes the problem of a run that went wrong after its start. */
  readonly tell: TellProblem;
}

/** Who writes, and what is to be said about it. */
export interface CreatedWriter {
  readonly writer: Writer;
  /** Why Ollama does not write (or does not see) although it was wanted or is there; null when all is as wanted. */
  readonly problem: Problem | null;
  /** For `observePhotos`, and to be closed at the end of the run; null when Ollama takes no part. */
  readonly ollama: OllamaSession | null;
}

/**
 * Finds out who writes. Quick: a closed port or a missing model costs milliseconds, and no model is loaded yet.
 *
 * @throws DaemonError `endpointNotApproved`; the signal's reason; never because of a model
 */
export async function createWriter(
  options: CreateWriterOptions,
  deps: CreateWriterDeps,
): Promise<CreatedWriter> {
  const { narrator, tell } = deps;
  const builtin = { writer: narrator, problem: null, ollama: null };
  if (options.writer === 'builtin') return builtin;
  try {
    const server = await connectOllama({
      url: options.ollamaUrl,
      approvedUrls: options.approvedUrls,
      limits: options.limits,
      signal: options.signal,
    });
    const choice = chooseModels(server.models, {
      writer: options.ollamaModel,
      vision: options.visionModel,
      totalMemory: options.totalMemory ?? totalmem(),
    });
    if ('failure' in choice)
      throw new ModelFailure(
        choice.failure,
        choice.failure === 'old-version' ? server.version : choice.detail,
      );
    const ollama = startSession(server, choice, tell);
    const first = createOllamaWriter(ollama, narrator, options.writingLimits);
    const writer = withFallback(first, narrator, {
      tell: (error) => {
        ollama.failed(error, 'write', choice.writer);
      },
      isPassing: (error) => error instanceof ModelFailure && ofOneAnswer.has(error.kind),
    });
    const blind =
      choice.vision === null
        ? modelProblem(new ModelFailure('no-vision'), { stage: 'see', model: null })
        : null;
    return { writer, problem: blind && { ...blind, severity: 'information' }, ollama };
  } catch (error) {
    options.signal.throwIfAborted();
    if (!(error instanceof ModelFailure)) throw error;
    // Nobody asked for Ollama and there is none: nothing to tell.
    const wanted = options.writer === 'ollama' || options.ollamaUrl !== undefined;
    if (!wanted && error.kind === 'unreachable') return builtin;
    const model = options.ollamaModel ?? (error.detail === '' ? null : error.detail);
    const told = modelProblem(error, { stage: 'connect', model });
    return { ...builtin, problem: wanted ? told : { ...told, severity: 'information' } };
  }
}
