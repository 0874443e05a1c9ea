import * as z from 'zod';
import { en, type WordKey } from './en.ts';
import type { Message } from './message.ts';

/** A sentence as files keep it; one of a later version, whose key is not known here, is none. */
export const messageSchema: z.ZodType<Message> = z.object({
  key: z.custom<WordKey>((key) => typeof key === 'string' && key in en),
  values: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.array(z.string()), z.lazy(() => messageSchema)]),
  ),
});
