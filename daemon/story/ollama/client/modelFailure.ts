import { problem, type Problem } from '../../../contract/problem.ts';
import { message } from '../../../shared/words/message.ts';

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

/** Failures of one answer: the next one may be good. */
export const ofOneAnswer: ReadonlySet<FailureKind> = new Set([
  'empty',
  'refused',
  'wrong-language',
  'endless',
  'invalid-json',
]);

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
  const { kind } = failure;
  const detail = shorten(failure.detail);
  const named = kind === 'remote-model' && detail !== '' ? detail : context.model;
  const model = named ?? message('model.theModel');
  // `select` in the sentences leaves the parentheses out where there is nothing to put into them.
  const what = message(`model.${kind}`, { model, detail: detail === '' ? 'none' : detail });
  return problem('write/model-failed', message(`model.then.${context.stage}`, { what }));
}

/** A server's words are untrusted: one line, no control or formatting characters, at most 160 characters. */
function shorten(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
