import { z } from 'zod';

/** The parts of LSP's parameters that we read; editors may send more, which is ignored. */

export const initializeParams = z.object({
  processId: z.int().nullable().exactOptional(),
  clientInfo: z.object({ name: z.string() }).exactOptional(),
  capabilities: z.record(z.string(), z.unknown()).default({}),
  initializationOptions: z.unknown().exactOptional(),
});

export const cancelParams = z.object({ id: z.union([z.string(), z.number()]) });

export const didChangeConfigurationParams = z.object({ settings: z.unknown().exactOptional() });

export const anything = z.unknown();
