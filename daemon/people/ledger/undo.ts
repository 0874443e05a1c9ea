import { DaemonError } from '../../contract/errors.ts';
import { say } from '../../shared/words/say.ts';
import { groupLibrary } from '../grouping/groupLibrary.ts';
import type { PeopleContext } from '../peopleContext.ts';
import { countChanges, type Decided } from './decide.ts';
import { describeEvent } from './describeEvent.ts';
import { effectiveEvents, type EffectiveEvent } from './ledgerEvent.ts';

/** A correction is quick and cannot be cancelled half-way. */
const noEnd = new AbortController().signal;

/**
 * Takes back the latest correction that still counts.
 *
 * What was forgotten stays forgotten: there is nothing left to take it back from.
 *
 * @throws DaemonError `nothingToDo` when there is none; `ledgerLocked`
 */
export async function undo(ctx: PeopleContext): Promise<Decided> {
  const before = await groupLibrary(ctx, noEnd);
  let taken: readonly EffectiveEvent[] = [];
  await ctx.ledger.appendAll((events) => {
    const effective = effectiveEvents(events).filter(({ kind }) => kind !== 'forget');
    const last = effective.at(-1);
    const { batch } = last ?? {};
    taken = effective.filter((e) => e === last || (batch !== undefined && e.batch === batch));
    return taken.map(({ id }) => ({ kind: 'undo', event: id }));
  });
  const [first] = taken;
  if (!first) throw new DaemonError('nothingToDo', say('decide.nothingToUndo'));
  const after = await groupLibrary(ctx, noEnd);
  const what = taken.length === 1 ? describeEvent(first, before) : imported(taken);
  const summary = say('decide.takenBack', { what });
  return { changed: countChanges(before, after), summary };
}

function imported(events: readonly EffectiveEvent[]): string {
  return say('decide.imported', { count: events.length });
}
