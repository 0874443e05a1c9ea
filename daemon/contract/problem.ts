import type { Message } from '../shared/words/message.ts';
import { tell } from '../shared/words/say.ts';

/** How bad a problem is, in the words of the Language Server Protocol. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Every problem code there is, with its usual severity; each is explained in docs/problems.md. */
export const problemSeverities = {
  'discover/unreadable': 'error',
  'discover/left-out': 'information',
  'time/camera-clock': 'information',
  'decode/unsupported': 'error',
  'decode/corrupt': 'error',
  'decode/truncated': 'warning',
  'decode/too-large': 'error',
  'decode/timeout': 'error',
  'decode/crashed': 'error',
  'detect/fallback': 'information',
  'detect/rejected': 'information',
  'detect/turned': 'information',
  'detect/clipped': 'hint',
  'embed/no-landmarks': 'hint',
  'store/not-stored': 'warning',
  'write/model-failed': 'warning',
  'draft/unnamed-person': 'information',
  'draft/unsupported-claim': 'warning',
  'draft/broken-image': 'error',
  'draft/private-metadata': 'warning',
  'draft/front-matter': 'warning',
} as const satisfies Record<string, Severity>;

/** The stable name of one kind of problem, for example `decode/corrupt`. */
export type ProblemCode = keyof typeof problemSeverities;

/** Something that went wrong, or less well than it should, with one photo or draft: data, not an exception. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What failed, on what, and what to do; one or two sentences for a person, no final full stop. */
  readonly message: string;
}

/** A problem that can be worded again in another language: what caches and workers hold, never what clients get. */
interface SaidProblem extends Problem {
  readonly said: Message;
}

/**
 * Makes a problem of the code's usual severity, worded for whoever asked for the work.
 *
 * @param severity only where this case is better or worse than usual, such as a truncated photo with no usable pixels
 */
export function problem(
  code: ProblemCode,
  what: Message | string,
  severity: Severity = problemSeverities[code],
): Problem | SaidProblem {
  const told = { code, severity, message: tell(what) };
  return typeof what === 'string' ? told : { ...told, said: what };
}

/** A problem for whoever asked: those from a cache or a worker were made where nobody's language was known. */
export function retell(told: Problem | SaidProblem): Problem {
  if (!('said' in told)) return told;
  const { code, severity, said } = told;
  return { code, severity, message: tell(said) };
}

/** The sentence that a problem's sentence is built around, in its place `what`; the whole where there is none. */
export function coreOf(told: Problem | SaidProblem): string {
  const what = 'said' in told ? told.said.values['what'] : undefined;
  const isWorded = typeof what === 'string' || (typeof what === 'object' && 'key' in what);
  return isWorded ? tell(what) : told.message;
}
