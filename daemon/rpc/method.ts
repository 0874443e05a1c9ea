import type * as z from 'zod';
import type { Call } from './transport/call.ts';
import type { Effect } from './transport/cancellable.ts';
import { invalidParams } from './transport/rpcErrors.ts';

/** One row of the table of methods. */
export interface Method<Params, Result> {
  readonly params: z.ZodType<Params>;
  readonly result: z.ZodType<Result>;
  readonly effect: Effect;
  /** One sentence for the public document. */
  readonly summary: string;
  /** Checks what came over the wire and answers it; throws RpcError `invalidParams` naming each wrong field. */
  readonly answer: (params: unknown, call: Call) => Promise<Result>;
}

/** Makes a row: the schemas, what it does to the world, what it is for, and who does it. */
export function method<Params, Result>(
  params: z.ZodType<Params>,
  result: z.ZodType<Result>,
  effect: Effect,
  summary: string,
  handle: (params: Params, call: Call) => Promise<Result> | Result,
): Method<Params, Result> {
  return {
    params,
    result,
    effect,
    summary,
    async answer(raw, call) {
      const parsed = params.safeParse(raw);
      if (!parsed.success) throw invalidParams(parsed.error);
      return handle(parsed.data, call);
    },
  };
}
