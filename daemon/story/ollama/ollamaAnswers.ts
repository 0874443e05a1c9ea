import * as z from 'zod';

/** What Ollama answers, as far as we read it; everything comes from outside and is checked. */
const remoteFields = { remote_host: z.string().nullish(), remote_model: z.string().nullish() };
export const versionAnswer = z.object({ version: z.string() });
export const listAnswer = z.object({
  models: z
    .array(
      z.object({
        name: z.string(),
        digest: z.string().catch(''),
        size: z.number().catch(0),
        capabilities: z.array(z.string()).nullish(),
        ...remoteFields,
      }),
    )
    .nullish()
    .transform((models) => models ?? []),
});
export const showAnswer = z.object({
  capabilities: z.array(z.string()).nullish(),
  ...remoteFields,
});
export const chatAnswer = z.object({
  message: z.object({ content: z.string().nullish(), thinking: z.string().nullish() }).nullish(),
  done: z.boolean().nullish(),
  done_reason: z.string().nullish(),
  ...remoteFields,
});
export const pullAnswer = z.object({
  status: z.string().catch(''),
  digest: z.string().optional(),
  total: z.number().optional(),
  completed: z.number().optional(),
});

/** Whether the server says that another machine did, or would do, the work. */
export function isRemote(answer: {
  readonly remote_host?: string | null | undefined;
  readonly remote_model?: string | null | undefined;
}): boolean {
  return Boolean(answer.remote_host) || Boolean(answer.remote_model);
}
