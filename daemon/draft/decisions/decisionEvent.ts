import * as z from 'zod';

/** Raised when an event changes its meaning; readers leave events of a higher version alone. */
export const decisionVersion = 1;

const photo = z.string().min(1);
const part = z.number().min(0).max(1);

/** What was decided, about photos by their content: neither album nor file can be read from it. */
const body = z.discriminatedUnion('kind', [
  /** `draft`: key of the draft it was decided in; absent when it was decided elsewhere. */
  z.object({
    kind: z.literal('choose'),
    photo,
    choice: z.enum(['use', 'leave-out', 'automatic']),
    draft: z.string().optional(),
  }),
  z.object({ kind: z.literal('lead'), photo: photo.nullable() }),
  z.object({ kind: z.literal('caption'), photo, text: z.string().max(2000).nullable() }),
  z.object({ kind: z.literal('rotate'), photo, by: z.literal([90, 180, 270]) }),
  z.object({ kind: z.literal('move'), photo, to: z.enum(['before', 'after']), other: photo }),
  z.object({ kind: z.literal('split'), photo }),
  z.object({ kind: z.literal('join'), photo }),
  /** `region` in the photo as its file shows it, whatever it was turned since. */
  z.object({ kind: z.literal('face'), photo, region: z.tuple([part, part, part, part]) }),
  z.object({
    kind: z.literal('shift'),
    photo: z.null(),
    camera: z.string().min(1).max(200),
    minutes: z.int(),
  }),
  /** Takes back the latest batch that counts; brings the latest one again that was taken back. */
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('redo') }),
]);

/** One decision, without number and time. */
export type DecisionBody = Readonly<z.infer<typeof body>>;

/** A decision that says something about the album. */
export type KeptDecision = Exclude<DecisionBody, { readonly kind: 'undo' | 'redo' }>;

const stamp = z.object({
  v: z.number().int().min(1).max(decisionVersion),
  /** Decisions made together share it: they are taken back together. */
  batch: z.string().min(1),
  /** ISO 8601 in UTC, for people; the order of lines is what counts. */
  at: z.string(),
});

/** One line of an album's decisions. */
export type DecisionEvent = DecisionBody & Readonly<z.infer<typeof stamp>>;

const event = z.intersection(stamp, body);

/**
 * Reads one line.
 *
 * @returns null for what this version does not know: damaged, of a later version, of an unknown kind
 */
export function parseDecision(line: string): DecisionEvent | null {
  try {
    const parsed = event.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What an event decides, without number and time; null for a step back or forth. */
export function decisionOf(event: DecisionEvent): KeptDecision | null {
  const decision = body.parse(event);
  return decision.kind === 'undo' || decision.kind === 'redo' ? null : decision;
}
