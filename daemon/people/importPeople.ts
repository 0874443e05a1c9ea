import { randomUUID } from 'node:crypto';
import type { ImportPeopleResult } from '../contract/protocol.ts';
import { compareText } from '../shared/compareText.ts';
import { faceFinder, isForgotten } from './ledger/decisions.ts';
import { groupAs, groupLibrary, type LibraryGrouping } from './grouping/groupLibrary.ts';
import { isAboutForgotten } from './peopleFile.ts';
import {
  effectiveEvents,
  type FaceRef,
  type LedgerEvent,
  type NewEvent,
} from './ledger/ledgerEvent.ts';
import type { PeopleContext } from './peopleContext.ts';

/** What an import does, or would do; drafts follow it elsewhere. */
export type ImportOutcome = Pick<
  ImportPeopleResult,
  'applied' | 'found' | 'added' | 'known' | 'changed' | 'names' | 'waiting' | 'conflicts'
>;

export interface ImportOptions {
  /** `look`: nothing is changed, the outcome is what would come. */
  readonly mode: 'look' | 'apply';
  readonly signal: AbortSignal;
}

/**
 * Takes decisions from elsewhere into the ledger, as one batch that one undo takes back.
 *
 * What was decided here stays: a name that contradicts one is left out and told. What was forgotten here on request
 * does not come back.
 *
 * @param incoming oldest first; an event without an id of its own is known again by what it says
 * @throws DaemonError `ledgerLocked`; the abort reason
 */
export async function importDecisions(
  ctx: PeopleContext,
  incoming: readonly NewEvent[],
  { mode, signal }: ImportOptions,
): Promise<ImportOutcome> {
  const before = await groupLibrary(ctx, signal);
  const batch = randomUUID();
  const marked = (event: NewEvent): NewEvent => ({ ...event, batch, origin: 'import' });
  let plan = planImport(before, incoming);
  if (mode === 'apply' && plan.fresh.length > 0) {
    await ctx.ledger.appendAll((events) => {
      plan = planImport({ ...before, events }, incoming);
      return plan.fresh.map(marked);
    });
  }
  const stamp = { v: 1, at: '' } as const;
  const preview = plan.fresh.map((event, n): LedgerEvent => {
    return { ...stamp, ...marked(event), id: event.id ?? `preview-${n}` };
  });
  const after =
    mode === 'apply'
      ? await groupLibrary(ctx, signal)
      : await groupAs(ctx, [...before.events, ...preview], signal);
  const known = new Set(before.persons.flatMap(({ name }) => name ?? []));
  const names = after.persons.flatMap(({ name }) => name ?? []);
  return {
    applied: mode === 'apply',
    found: incoming.length,
    added: plan.fresh.length,
    known: plan.known,
    changed: countNamed(before, after),
    names: [...new Set(names.filter((name) => !known.has(name)))].sort(compareText),
    waiting: plan.waiting,
    conflicts: plan.conflicts,
  };
}

interface Plan {
  readonly fresh: readonly NewEvent[];
  readonly known: number;
  readonly waiting: number;
  readonly conflicts: ImportOutcome['conflicts'];
}

function planImport(grouping: LibraryGrouping, incoming: readonly NewEvent[]): Plan {
  const { persons, personOf, faces, events } = grouping;
  const find = faceFinder(faces);
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  const nameOf = (ref: FaceRef): string | null => {
    const index = find(ref);
    const face = index === null ? undefined : faces[index];
    return names.get(personOf.get(face?.id ?? '') ?? '') ?? null;
  };
  const there = new Set(effectiveEvents(events).map(({ id }) => id));
  const isGone = isForgotten(events);
  const ever = new Set(events.map(({ id }) => id));
  const photos = new Set(faces.map(({ photo }) => photo));
  const waiting = new Set<string>();
  const conflicts = new Map<string, ImportOutcome['conflicts'][number]>();
  const fresh: NewEvent[] = [];
  let known = 0;

  /** The faces of it that have no other name here. */
  const without = (name: string, refs: readonly FaceRef[]): FaceRef[] =>
    refs.filter((ref) => {
      const here = nameOf(ref);
      if (here === null || here === name) return true;
      const key = JSON.stringify([here, name]);
      const count = (conflicts.get(key)?.faces ?? 0) + 1;
      conflicts.set(key, { here, imported: name, faces: count });
      return false;
    });
  const agreed = (event: NewEvent): NewEvent | null => {
    if (event.kind === 'name' && event.name !== null) {
      const kept = without(event.name, event.faces);
      return kept.length === 0 ? null : { ...event, faces: kept };
    }
    if (event.kind !== 'same') return event;
    const called = new Set(event.faces.flat().flatMap((ref) => nameOf(ref) ?? []));
    const [one, other] = [...called];
    if (one === undefined || other === undefined) return event;
    conflicts.set(JSON.stringify([one, other]), { here: one, imported: other, faces: 1 });
    return null;
  };

  for (const event of incoming) {
    const stamped = { v: 1, at: '', ...event, id: event.id ?? '' } as const;
    if (event.id !== undefined && there.has(event.id)) known++;
    else if (event.id === undefined && isSaid(event, nameOf)) known++;
    else if (!isAboutForgotten(stamped, isGone)) {
      const kept = agreed(event);
      if (kept === null) continue;
      for (const { photo, box } of refsOf(kept)) {
        if (!photos.has(photo)) waiting.add(`${photo} ${box.join()}`);
      }
      // The id of one that was taken back here is used up.
      const { id, ...body } = kept;
      fresh.push(id === undefined || ever.has(id) ? body : kept);
    }
  }
  return { fresh, known, waiting: waiting.size, conflicts: [...conflicts.values()] };
}

/** Whether all faces of a naming have that name already. */
function isSaid(event: NewEvent, nameOf: (ref: FaceRef) => string | null): boolean {
  return event.kind === 'name' && event.faces.every((ref) => nameOf(ref) === event.name);
}

function refsOf(event: NewEvent): readonly FaceRef[] {
  switch (event.kind) {
    case 'name':
    case 'consent':
      return event.faces;
    case 'same':
      return event.faces.flat();
    default:
      return [];
  }
}

function countNamed(before: LibraryGrouping, after: LibraryGrouping): number {
  const was = new Map(before.persons.flatMap((p) => p.faces.map((face) => [face, p.name])));
  return after.persons.reduce(
    (sum, { name, faces }) => sum + faces.filter((face) => was.get(face) !== name).length,
    0,
  );
}
