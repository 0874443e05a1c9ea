import { assertUnreachable } from '../../../contract/errors.ts';
import { problem, type Problem } from '../../../contract/problem.ts';

/** Every way in which a language model can let us down; each has its sentence below and a test by name. */
export type FailureKind =
  /** Nothing listens there, or the name has no address. */
  | 'unreachable'
  /** Something listens there that is not Ollama. */
  | 'not-ollama'
  | 'old-version'
  | 'no-model'
  | 'no-vision'
  | 'model-missing'
  | 'remote-model'
  | 'too-large'
  | 'busy'
  | 'server-error'
  | 'redirected'
  | 'stalled'
  | 'deadline'
  | 'died'
  | 'cut-off'
  | 'garbage'
  | 'endless'
  | 'empty'
  | 'refused'
  | 'wrong-language'
  | 'invalid-json';

/** A model or its server failed; never the user's fault, never the end of a run. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';

  /** @param detail the server's own words or the name concerned, shown in parentheses; untrusted, shortened */
  constructor(
    readonly kind: FailureKind,
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? kind : `${kind}: ${detail}`, options);
  }
}

/** What was going on when the model failed, to end the sentence with what happens now. */
export type FailureStage = 'connect' | 'see' | 'write' | 'see-and-write' | 'pull';

/**
 * The one plain sentence about a failure, as a `write/model-failed` problem.
 *
 * @param error anything thrown; a bug is told as "an unexpected error" with its message
 * @param context.model as the server spells it; null before one was chosen
 */
export function modelProblem(
  error: unknown,
  context: { readonly stage: FailureStage; readonly model: string | null },
): Problem {
  const failure =
    error instanceof ModelFailure
      ? error
      : new ModelFailure('server-error', error instanceof Error ? error.message : String(error));
  const what = sentence(failure.kind, context.model ?? 'the model', shorten(failure.detail));
  return problem('write/model-failed', `${what}${consequence(context.stage)}`);
}

function sentence(kind: FailureKind, model: string, detail: string): string {
  const because = detail === '' ? '' : ` (${detail})`;
  switch (kind) {
    case 'unreachable':
      return `No Ollama server answers${detail === '' ? '' : ` at ${detail}`}`;
    case 'not-ollama':
      return `The server${detail === '' ? '' : ` at ${detail}`} does not speak Ollama's protocol`;
    case 'old-version':
      return `Ollama ${detail} is too old to say what its models can do; update Ollama`;
    case 'no-model':
      return `Ollama has no local model that can write${because}; pull one, \`photoblog doctor\` names one that fits`;
    case 'no-vision':
      return `Ollama has no local model that can see photos${because}; pull one, \`photoblog doctor\` names one that fits`;
    case 'model-missing':
      return `Ollama does not have the model ${model}${because}; pull it or choose another`;
    case 'remote-model':
      return `The model ${detail === '' ? model : detail} does not run on this computer; only local models are used`;
    case 'too-large':
      return `The model ${model} needs more memory than this computer has free${because}; choose a smaller one`;
    case 'busy':
      return `Ollama is busy with other requests${because}`;
    case 'server-error':
      return `Ollama reported an error${because}`;
    case 'redirected':
      return `Ollama's address redirects elsewhere${because}, which is not followed`;
    case 'stalled':
      return `${model} stopped answering${because}`;
    case 'deadline':
      return `${model} took longer than allowed${because}`;
    case 'died':
      return `The connection to Ollama broke off${because}`;
    case 'cut-off':
      return `Ollama's answer broke off in the middle of a line`;
    case 'garbage':
      return `${model} answered with something unreadable`;
    case 'endless':
      return `${model} kept repeating itself${because}`;
    case 'empty':
      return `${model} answered with nothing`;
    case 'refused':
      return `${model} refused to write`;
    case 'wrong-language':
      return `${model} answered in another language than asked for`;
    case 'invalid-json':
      return `${model} did not keep to the form it was given${because}`;
    default:
      return assertUnreachable(kind);
  }
}

function consequence(stage: FailureStage): string {
  switch (stage) {
    case 'connect':
      return '; the built-in narrator wrote the text';
    case 'see':
      return '; the remaining photos are told without a description';
    case 'write':
      return '; the built-in narrator wrote the rest';
    case 'pull':
      return '; the model was not downloaded';
    case 'see-and-write':
      return '; the built-in narrator wrote the text, without descriptions of the photos';
    default:
      return assertUnreachable(stage);
  }
}

/** A server's words are untrusted: one line, no control or formatting characters, at most 160 characters. */
function shorten(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
