import * as z from 'zod';
import { consents } from '../../contract/person.ts';

/** Raised when an event changes its meaning; readers leave events of a higher version alone. */
export const ledgerVersion = 1;

/**
 * A face as the ledger remembers it: by id and, should the id change (another detector, another decoder),
 * by its place in the photo of that content.
 */
const faceRef = z
  .object({
    id: z.string().min(1),
    /** SHA-256 of the photo. */
    photo: z.string().min(1),
    /** `[x, y, width, height]` in pixels of the upright photo. */
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
  })
  .readonly();

export type FaceRef = z.infer<typeof faceRef>;

const faces = z.array(faceRef).min(1).readonly();

/**
 * What the user decided, about faces: persons are derived from them and may be derived anew.
 * `faces` of a person are its best exemplars at that time.
 */
const body = z.discriminatedUnion('kind', [
  /** The faces of both lists are one person; `name` and `consent` settle which of two to keep. */
  z.object({
    kind: z.literal('same'),
    faces: z.tuple([faces, faces]).readonly(),
    name: z.string().optional(),
    consent: z.enum(consents).optional(),
  }),
  z.object({ kind: z.literal('apart'), faces: z.tuple([faceRef, faceRef]).readonly() }),
  /** `faces` are one person, and not the one of `from`. */
  z.object({ kind: z.literal('split'), faces, from: z.array(faceRef).readonly() }),
  /** `face` is of the person of `to`, and not of the one of `from`. */
  z.object({
    kind: z.literal('assign'),
    face: faceRef,
    to: faces,
    from: z.array(faceRef).readonly(),
  }),
  z.object({ kind: z.literal('not-a-face'), face: faceRef }),
  z.object({ kind: z.literal('stranger'), faces }),
  /** null takes the name away. */
  z.object({ kind: z.literal('name'), faces, name: z.string().min(1).nullable() }),
  z.object({ kind: z.literal('hide'), faces }),
  z.object({ kind: z.literal('show'), faces }),
  z.object({ kind: z.literal('cover'), face: faceRef }),
  z.object({ kind: z.literal('consent'), faces, consent: z.enum(consents) }),
  /** A tombstone: nothing in it leads back to a face. `suppressed` are hashes of ids that must not come back. */
  z.object({
    kind: z.literal('forget'),
    what: z.enum(['person', 'photo', 'album', 'everything']),
    count: z.number().int().nonnegative(),
    suppressed: z.array(z.string()).readonly(),
  }),
  /** `event` (an undo, perhaps) no longer counts. */
  z.object({ kind: z.literal('undo'), event: z.string().min(1) }),
]);

/** What is decided, without number and time. */
export type LedgerEventBody = Readonly<z.infer<typeof body>>;

/** An event to be added; one without an id gets a new one. */
export type NewEvent = LedgerEventBody & {
  readonly id?: string | undefined;
  readonly batch?: string | undefined;
  readonly origin?: 'import' | undefined;
};

const stamp = z.object({
  /** Version of the format. */
  v: z.number().int().min(1).max(ledgerVersion),
  /** Unlike any other event's. */
  id: z.string().min(1),
  /** ISO 8601 in UTC, for people; the order of lines is what counts. */
  at: z.string(),
  /** Events of one import share it: they are taken back together. */
  batch: z.string().min(1).optional(),
  /** Brought from elsewhere: whatever was decided here outranks it. */
  origin: z.literal('import').optional(),
});

/** One line of the ledger. */
export type LedgerEvent = LedgerEventBody & Readonly<z.infer<typeof stamp>>;

/** An event whose effect on grouping is to be looked at: neither undone nor an undo. */
export type EffectiveEvent = Exclude<LedgerEvent, { kind: 'undo' }>;

const event = z.intersection(stamp, body);

/** Reads one event from parsed JSON that may be anything; null as for `parseLedgerLine`. */
export function parseEvent(json: unknown): LedgerEvent | null {
  const result = event.safeParse(json);
  return result.success ? result.data : null;
}

/**
 * Reads one line.
 *
 * @returns null for what is not an event this version knows: damaged, of a later version, of an unknown kind
 */
export function parseLedgerLine(line: string): LedgerEvent | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return parseEvent(json);
}

/**
 * The events that count, in the order they were made: an undone event does not, unless its undo was undone.
 *
 * Pure. A second event of the same id (a ledger copied onto itself) counts once.
 */
export function effectiveEvents(events: readonly LedgerEvent[]): readonly EffectiveEvent[] {
  const undone = new Set<string>();
  const seen = new Set<string>();
  const effective: EffectiveEvent[] = [];
  // Backwards: whether an undo counts is known before what it takes back is met.
  for (const event of firstOfEachId(events).toReversed()) {
    seen.add(event.id);
    if (undone.has(event.id)) continue;
    if (event.kind !== 'undo') effective.push(event);
    // An undo can only take back what came before it.
    else if (!seen.has(event.event)) undone.add(event.event);
  }
  return effective.reverse();
}

/** From least to most telling: what was decided here is later than anything brought from elsewhere. */
export function byPrecedence(events: readonly EffectiveEvent[]): readonly EffectiveEvent[] {
  const isImported = ({ origin }: EffectiveEvent): boolean => origin === 'import';
  if (!events.some(isImported)) return events;
  return [...events.filter(isImported), ...events.filter((event) => !isImported(event))];
}

function firstOfEachId(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const known = new Map<string, LedgerEvent>();
  for (const event of events) if (!known.has(event.id)) known.set(event.id, event);
  return [...known.values()];
}

/** Every face an event mentions. */
export function facesOf(event: LedgerEvent): readonly FaceRef[] {
  switch (event.kind) {
    case 'same':
      return event.faces.flat();
    case 'split':
      return [...event.faces, ...event.from];
    case 'assign':
      return [event.face, ...event.to, ...event.from];
    case 'not-a-face':
    case 'cover':
      return [event.face];
    case 'apart':
    case 'stranger':
    case 'name':
    case 'hide':
    case 'show':
    case 'consent':
      return event.faces;
    case 'forget':
    case 'undo':
      return [];
  }
}
